/** Everything in an HTML text that would run, load or send something; empty for a file that stands alone. Links that people follow are allowed. */
export const whatLeavesTheFile = (html: string): string[] =>
  [
    /<(script|iframe|object|embed|form|base|img|link|video|audio|image|use)\b[^>]*>/gi,
    /\son\w+\s*=/gi,
    /\s(src|srcset|action|formaction|poster|data|xlink:href)\s*=\s*"[^"]*"/gi,
    /url\([^)]*\)|@import[^;]*/gi,
    /href="(?!#|https?:\/\/)[^"]*"/gi,
  ].flatMap((pattern) => html.match(pattern) ?? []);
