import { marked } from 'marked';
import type { Plugin } from 'vite';

/** docs/method.md is parsed when the UI is built: what researchers read in the repository is what a running Crosscut shows, and no parser reaches the browser. */
export const methodAsTokens = (): Plugin => ({
  name: 'method-as-tokens',
  enforce: 'pre',
  transform: (text, id) =>
    id.endsWith('/docs/method.md')
      ? {
          code: `export default ${JSON.stringify(marked.lexer(text), (name, value: unknown) => (name === 'raw' ? undefined : value))}`,
          map: null,
        }
      : undefined,
});
