/** Eight colours that people with any kind of colour vision can tell apart (Okabe and Ito 2008, jfly.uni-koeln.de/color), without black, and a grey as far from each of them. */
const okabeIto = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#f0e442', '#c8c8c8'];

/** The colour of a department by its place; from the eighth on all are grey, and their names tell them apart. */
export const colourAt = (index: number): string => okabeIto[Math.min(index, okabeIto.length - 1)] ?? '#c8c8c8';

/** Colours of the page in hexadecimal: a canvas understands neither custom properties nor system colours. */
export interface Ink {
  readonly text: string;
  readonly paper: string;
  readonly line: string;
  readonly strong: string;
  readonly fill: string;
  /** Whether the person's own colours replace ours. */
  readonly forced: boolean;
}

/** Asks the browser what colours hold inside `place` now. */
export const readInk = (place: HTMLElement): Ink => {
  const probe = document.createElement('span');
  place.append(probe);
  const forced = matchMedia('(forced-colors: active)').matches;
  const read = (ours: string, system: string): string => {
    probe.style.color = forced ? system : ours;
    return getComputedStyle(probe).color;
  };
  const ink = {
    text: read('var(--govuk-text-colour, #0b0c0c)', 'CanvasText'),
    paper: read('var(--govuk-body-background-colour, #ffffff)', 'Canvas'),
    line: read('var(--quiet-line, #6b7276)', 'CanvasText'),
    strong: read('var(--heavy, #0b5c66)', 'Highlight'),
    fill: read('var(--box, #ffffff)', 'Canvas'),
    forced,
  };
  probe.remove();
  return ink;
};
