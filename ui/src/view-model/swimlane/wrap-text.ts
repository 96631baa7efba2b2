/** Shares of the font size that a character takes in Helvetica or Arial; near enough to keep words inside their boxes without a browser. */
const widthOf = (character: string): number => {
  if (/[iljtfrI.,:;'’|()[\] ]/.test(character)) return 0.31;
  if (/[mwMW@%]/.test(character)) return 0.88;
  if (/[A-Z&]/.test(character)) return 0.7;
  return 0.56;
};

/** Width in px of `text` at `size` px; bold is a little wider. */
export const textWidth = (text: string, size: number, bold = false): number => {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size * (bold ? 1.06 : 1);
};

interface Fit {
  readonly size: number;
  readonly width: number;
  readonly most: number;
  readonly bold?: boolean;
}

/** `text` in at most `most` lines of `width` px; what does not fit ends in an ellipsis, the whole stands in the spoken label and the list. */
export const wrapText = (text: string, { size, width, most, bold = false }: Fit): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]}…`;
  return kept.map((line) => shorten(line, size, width, bold));
};

const shorten = (line: string, size: number, width: number, bold: boolean): string => {
  if (textWidth(line, size, bold) <= width) return line;
  const characters = [...line.replace(/…$/, '')];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size, bold) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
};
