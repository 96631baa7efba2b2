/** Parsed when the UI is built. */
declare module '*/docs/method.md' {
  import type { Token } from 'marked';
  const tokens: readonly Token[];
  export default tokens;
}
