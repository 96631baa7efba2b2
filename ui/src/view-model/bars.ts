/** One bar: what it stands for, the text of its value, and how long it is, 0..1 of the longest; null where the value is not known. */
export interface Bar {
  readonly name: string;
  readonly said: string;
  readonly length: number | null;
}

type Plain = Readonly<Record<string, unknown>>;

/** Where a question's answer holds what its bars show: the list, the name of each entry, its value. */
export interface BarsOf {
  readonly list: string;
  readonly name: (record: Plain) => string;
  readonly value: (record: Plain) => number | null;
  /** The value runs from nothing to this; the longest bar when left out. */
  readonly whole?: number;
}

const mostBars = 25;
const numberOr = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const nameOf = (value: unknown): string => (typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value ?? ''));

/** The bars of an answer in its own order, at most 25; a value that is not known has no bar, never one of length 0. */
export const toBars = (answer: Plain, { list, name, value, whole }: BarsOf, say: (value: number | null) => string): readonly Bar[] => {
  const records = (Array.isArray(answer[list]) ? answer[list] : []) as Plain[];
  const values = records.slice(0, mostBars).map(value);
  const longest = whole ?? Math.max(0, ...values.map((one) => one ?? 0));
  return values.map((one, at) => ({ name: name(records[at]!), said: say(one), length: one === null ? null : longest === 0 ? 0 : Math.min(1, one / longest) }));
};

type Service = { readonly volume?: unknown };
const mostUsed = (record: Plain): number | null => {
  const known = ((Array.isArray(record.services) ? record.services : []) as Service[]).flatMap(({ volume }) => {
    const value = typeof volume === 'object' && volume !== null && 'value' in volume ? volume.value : volume;
    return typeof value === 'number' ? [value] : [];
  });
  return known.length === 0 ? null : Math.max(...known);
};

/** What the bars of each question show. */
export const barsByQuestion: Readonly<Record<string, BarsOf>> = {
  journeysByCrossing: { list: 'journeys', name: ({ journey }) => nameOf(journey), value: ({ crossings }) => numberOr(crossings) },
  journeyWithVolumes: { list: 'steps', name: ({ step }) => nameOf(step), value: mostUsed },
  servicesInNoJourney: { list: 'services', name: ({ service }) => nameOf(service), value: ({ volume }) => numberOr(volume) },
  graphSummary: { list: 'completeness', name: ({ what }) => nameOf(what), value: ({ share }) => numberOr(share), whole: 1 },
};
