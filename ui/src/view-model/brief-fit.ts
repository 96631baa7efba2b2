export interface PrintFit {
  /** Drawing beside the text, or above it. */
  readonly layout: 'side' | 'stack';
  /** Width of the drawing on paper, in mm. */
  readonly drawing: number;
  /** Size of the text on paper, in points. */
  readonly text: number;
}

/** What is left of A4 landscape inside margins of 8 mm and below the title, in mm. */
const page = { width: 281, height: 175 };
const gap = 5;
/** The sentence above the drawing and the key below it. */
const aroundDrawing = { side: 16, stack: 11 };
const sizes = Array.from({ length: 15 }, (_, at) => 8.5 - at / 4);
/** In px of the drawing: what the stylesheet gives names of steps on paper. */
const lettersInDrawing = 14.5;
const mmPerPoint = 25.4 / 72;

/** Shares of the square of the font size: measured on the shipped journeys in Helvetica, headings and half-empty lines included. */
const paperPerCharacter = 0.9;

/** Paper that text takes, in mm². */
const paperFor = (characters: number, points: number): number => characters * (points * mmPerPoint) ** 2 * paperPerCharacter;

interface Drawing {
  readonly width: number;
  readonly height: number;
}

/** Width in mm of the drawing when the text takes `paper` of the page, in each layout. */
const widthsBeside = ({ width, height }: Drawing, paper: number): [layout: PrintFit['layout'], width: number][] => {
  const fitting = (wide: number, high: number) => Math.max(0, Math.min(wide, (high * width) / height));
  return [
    ['side', fitting(page.width - gap - paper / page.height, page.height - aroundDrawing.side)],
    ['stack', fitting(page.width, page.height - aroundDrawing.stack - gap - paper / page.width)],
  ];
};

/**
 * How a drawing (in px) and so much text share one printed page: in the layout and with the size of text that leave the smallest letters, those of the text
 * or those in the drawing, as large as can be.
 */
export const printFit = (drawing: Drawing, characters: number): PrintFit => {
  const fits = sizes.flatMap((text) =>
    widthsBeside(drawing, paperFor(characters, text)).map(([layout, width]) => ({ layout, drawing: Math.floor(width), text, smallest: Math.min(text, (lettersInDrawing * width) / drawing.width / mmPerPoint) })),
  );
  const { layout, drawing: width, text } = fits.reduce((best, fit) => (fit.smallest > best.smallest ? fit : best));
  return { layout, drawing: width, text };
};

interface Printed {
  readonly summary: readonly string[];
  readonly warnings: readonly string[];
  readonly reports: readonly { readonly name: string; readonly statement: string; readonly figures: string | null; readonly since: string | null; readonly sources: readonly { readonly name: string }[] }[];
  readonly handOffs: readonly { readonly class: string; readonly passes: string | null; readonly finding: string; readonly evidence: { readonly notAsked: readonly { readonly name: string }[] } }[];
  readonly askFirst: readonly { readonly reason: string }[];
  readonly sources: readonly { readonly name: string }[];
  readonly citation: string;
}

/** How many of those to ask first stand on paper. */
export const askedOnPaper = 3;

const lengthOf = (...texts: readonly (string | null | undefined)[]): number => texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);

/** About how many characters of text stand on paper beside the drawing. Headings, words around facts and unfilled lines count as what they displace. */
export const printedCharacters = ({ summary, warnings, reports, handOffs, askFirst, sources, citation }: Printed): number =>
  1_300 +
  lengthOf(...summary, ...warnings, citation, ...sources.map(({ name }) => name)) + 4 * sources.length +
  reports.reduce((sum, report) => sum + 240 + lengthOf(report.name, report.statement, report.figures, report.since, report.sources[0]?.name), 0) +
  handOffs.reduce((sum, one) => sum + 75 + lengthOf(one.passes, one.class === 'UNKNOWN' || one.class === 'CONTINUITY' ? null : one.finding), 0) +
  askFirst.slice(0, askedOnPaper).reduce((sum, { reason }) => sum + 60 + reason.length, 0) +
  [...new Set(handOffs.flatMap(({ evidence }) => evidence.notAsked.map(({ name }) => name)))].reduce((sum, name) => sum + name.length, 0);
