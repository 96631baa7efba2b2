const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
/** What XML 1.0 cannot hold at all, however it is written: control characters, lone surrogates, U+FFFE and U+FFFF. */
const unwritable = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text for between tags or inside an attribute in double quotes; what XML cannot hold becomes the replacement character. */
export const toXmlText = (value: string | number | boolean): string =>
  String(value)
    .replace(unwritable, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (found) => escapes[found] as string);
