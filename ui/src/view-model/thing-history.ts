import { bareId } from '#graph-schema/ids';

/** One dated relationship of a thing, as the API gives it. */
export interface DatedFact {
  readonly relationship: string;
  readonly direction: string;
  /** YYYY-MM-DD; for a succession the day of it. */
  readonly from: string | null;
  readonly to: string | null;
  readonly other: { readonly id: string; readonly name: string };
}

export interface StepFact {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly journey: { readonly id: string; readonly name: string } | null;
}

export interface JourneySteps {
  readonly journey: { readonly id: string; readonly name: string };
  readonly steps: readonly StepFact[];
}

/** Steps by the journey that they belong to, journeys by name, steps in their order. */
export const byJourney = (steps: readonly StepFact[]): JourneySteps[] => {
  const found = new Map<string, { journey: JourneySteps['journey']; steps: StepFact[] }>();
  for (const step of steps) {
    if (!step.journey) continue;
    const held = found.get(step.journey.id) ?? { journey: step.journey, steps: [] };
    held.steps.push(step);
    found.set(step.journey.id, held);
  }
  return [...found.values()]
    .map((one) => ({ ...one, steps: one.steps.sort((a, b) => a.position - b.position) }))
    .sort((a, b) => (a.journey.name < b.journey.name ? -1 : 1));
};

/** Who works with whom, and who sits where, has a section of its own; a succession is told by its kind. */
const toldElsewhere = new Set(['COLLABORATES_WITH', 'SUCCEEDED_BY']);

/** The dated relationships that a history lists, the latest change first. */
export const historyOf = <F extends DatedFact>(facts: readonly F[]): F[] =>
  facts
    .filter(({ relationship }) => !toldElsewhere.has(relationship))
    .sort((a, b) => ((b.to ?? b.from ?? '') < (a.to ?? a.from ?? '') ? -1 : 1));

/** A close group by its id, `<journey>-<digest>` or `<journey>-reported-<report>`: the journey that it belongs to; null for what is no such id. */
export const journeyOfSilo = (id: string): string | null =>
  /^(.+?)-reported-[a-z0-9-]+$/.exec(id)?.[1] ?? /^(.+)-[0-9a-f]{12}$/.exec(id)?.[1] ?? null;

/** The words of an id, as somebody would type them. */
export const wordsOfId = (id: string): string => id.replaceAll(/[-/]+/g, ' ').trim();

export interface Statement {
  readonly fact: string;
  readonly dataset: string;
  readonly values: string;
  readonly since: string | null;
  readonly until: string | null;
}

export interface LastSaid {
  readonly name: string;
  readonly dataset: string;
  /** YYYY-MM-DD */
  readonly until: string | null;
  /** Keys of what it was said to have become. */
  readonly became: readonly string[];
}

/** What was last said of a thing that is no longer there; null when nothing ever was. */
export const lastSaid = (statements: readonly Statement[], key: string): LastSaid | null => {
  const own = statements.filter(({ fact }) => fact === key).sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1));
  const [latest] = own;
  if (!latest) return null;
  const became = statements.flatMap(({ fact }) => (fact.startsWith(`${key} SUCCEEDED_BY `) ? [fact.split(' ')[2]!] : []));
  return {
    name: nameIn(latest.values) ?? bareId(key),
    dataset: latest.dataset,
    until: latest.until?.slice(0, 10) ?? null,
    became: [...new Set(became)],
  };
};

const nameIn = (values: string): string | null => {
  const read: unknown = JSON.parse(values);
  return typeof read === 'object' && read !== null && 'name' in read && typeof read.name === 'string' ? read.name : null;
};

/** One published figure. */
export interface FigureFact {
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly channel: string | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly state: string;
}

/** The latest figure of each kind and channel, and the ones before it, each newest first. */
export const latestFirst = <F extends FigureFact>(
  figures: readonly F[],
): { readonly latest: readonly F[]; readonly older: readonly F[] } => {
  const sorted = [...figures].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : (b.end ?? '') < (a.end ?? '') ? -1 : 1));
  const seen = new Set<string>();
  const isLatest = ({ kind, channel }: F) => {
    const key = `${kind} ${channel ?? ''}`;
    return !seen.has(key) && Boolean(seen.add(key));
  };
  const latest = sorted.filter(isLatest);
  return { latest, older: sorted.filter((figure) => !latest.includes(figure)) };
};
