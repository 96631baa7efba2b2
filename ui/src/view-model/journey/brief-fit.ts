import type { Sizes } from '../swimlane/lane-types.js';

export interface PrintFit {
  readonly paper: 'portrait' | 'landscape';
  /** Drawing beside the text, or above it. */
  readonly layout: 'side' | 'stack';
  /** Width of the drawing on paper, in mm. */
  readonly drawing: number;
  /** Size of the letters in the drawing on paper, in points. */
  readonly letters: number;
}

/** A drawing as it would be with these sizes, in px, its lane names included. */
export interface SizedDrawing {
  readonly sizes: Sizes;
  readonly width: number;
  readonly height: number;
  /** How many names of steps are cut short. */
  readonly cut: number;
}

/** Points in which the text of a brief is printed, and the least that the drawing's letters should have. */
export const textPoints = 9;
export const leastLetters = 7;
const mmPerPoint = 25.4 / 72;
/** What is left of A4 inside margins of 8 mm and below the title, in mm. */
const papers = { portrait: { width: 194, height: 261 }, landscape: { width: 281, height: 176 } };
const gap = 5;
/** The sentence above the drawing and the key below it. */
const aroundDrawing = { side: 25, stack: 20 };
/** A narrower column of text would break its lines at every third word. */
const narrowestText = 72;
/** Shares of the square of the font size: measured on the shipped journeys in Helvetica, headings and half-empty lines included. */
const paperPerCharacter = 0.75;

/** Sizes of a drawing for paper, close together; letters are large beside the boxes, so that they can still be read when all of it is small. */
const sizesFor = (text: number, lines: number, characters: number): Sizes => {
  const line = Math.round(text * 1.12);
  const labelHeight = text + 6;
  return {
    names: Math.round(9.5 * text),
    box: { width: Math.round(characters * text), height: lines * line + 8 },
    text,
    smallText: text,
    labelText: text,
    line,
    lines,
    aroundName: 8,
    numberInName: true,
    labelHeight,
    lanePad: Math.ceil(labelHeight / 2),
    slotGap: 7,
    corridor: 9,
    corridorWithLabel: labelHeight + 4,
    labelRow: labelHeight + 3,
    track: 12,
    gutterLeft: 12,
    gutterRight: 18,
    margin: 8,
  };
};

/** What is tried, the roomiest first. */
export const paperSizes: readonly Sizes[] = [13, 15, 17, 20, 24, 28].flatMap((text) =>
  [
    [3, 10],
    [3, 8],
    [2, 11],
    [2, 9.5],
    [2, 8],
  ].map(([lines, characters]) => sizesFor(text, lines!, characters!)),
);

const fitsOf = (drawing: SizedDrawing, characters: number): (PrintFit & SizedDrawing)[] => {
  const text = characters * (textPoints * mmPerPoint) ** 2 * paperPerCharacter;
  return (['landscape', 'portrait'] as const).flatMap((paper) => {
    const page = papers[paper];
    const places = [
      ['side', page.width - gap - Math.max(narrowestText, text / page.height), page.height - aroundDrawing.side],
      ['stack', page.width, page.height - aroundDrawing.stack - gap - text / page.width],
    ] as const;
    return places.map(([layout, wide, tall]) => {
      const width = Math.floor(Math.max(0, Math.min(wide, (tall * drawing.width) / drawing.height)));
      return { ...drawing, paper, layout, drawing: width, letters: (drawing.sizes.text * width) / drawing.width / mmPerPoint };
    });
  });
};

/**
 * How a drawing and so much text share one printed page. The text has its size; of the ways to draw, the one whose letters are large enough with the fewest
 * names cut short and letters nearest to the text's, or else the one with the largest letters.
 * @param drawings the same drawing in different sizes; at least one
 */
export const printFit = (drawings: readonly SizedDrawing[], characters: number): PrintFit & SizedDrawing =>
  drawings
    .flatMap((drawing) => fitsOf(drawing, characters))
    .reduce((best, fit) => {
      const enough = Math.min(fit.letters, leastLetters) - Math.min(best.letters, leastLetters);
      return enough > 0 ||
        (enough === 0 &&
          (fit.cut < best.cut || (fit.cut === best.cut && Math.abs(fit.letters - textPoints) < Math.abs(best.letters - textPoints))))
        ? fit
        : best;
    });

interface Printed {
  readonly summary: readonly string[];
  readonly reports: readonly { readonly sentence: string | null }[];
  readonly handOffs: readonly Parameters<typeof isTold>[0][];
  readonly evidence: { readonly sentence: string };
  readonly askFirst: readonly { readonly reason: string }[];
  readonly citation: string;
}

/** How many of each stand on paper; the file has all. */
export const onPaper = { reports: 4, handOffs: 2, askFirst: 1 };

/** Whether a hand-off stands on paper in a sentence: something is known of it that does not go well. */
export const isTold = (handOff: { readonly class: string; readonly finding: string }): boolean =>
  handOff.class === 'SPLIT' || handOff.class === 'WEAK';

const lengthOf = (texts: readonly (string | null)[]): number => texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);

/** About how many characters of text stand on paper beside the drawing. Headings and what is said of each count as what they displace. */
export const printedCharacters = ({ summary, reports, handOffs, evidence, askFirst, citation }: Printed): number => {
  const told = handOffs.filter(isTold).slice(0, onPaper.handOffs);
  const shown = reports.slice(0, onPaper.reports);
  return (
    700 +
    lengthOf([...summary, citation, evidence.sentence]) +
    lengthOf(shown.map(({ sentence }) => sentence)) +
    40 * shown.length +
    lengthOf(told.map(({ finding }) => finding)) +
    90 * told.length +
    lengthOf(askFirst.slice(0, onPaper.askFirst).map(({ reason }) => reason))
  );
};
