import type { Sentences } from '#wording/sentences';
import type { AnswerContext } from '../question.js';
import type { Catalogue } from './catalogue.js';
import type { FactSources } from './fact-sources.js';
import type { Evidence } from './journey-silos.js';

/**
 * Each fact is counted once: as the first of these that a source of it is. Of PUBLISHED and DEPARTMENT neither stands above the other
 * (source-standing.ts); a fact that is published and said by the organisation as well is counted as published.
 */
const countedAs = ['PUBLISHED', 'DEPARTMENT', 'UNVERIFIED', 'ILLUSTRATIVE'] as const;

/**
 * What a finding rests on.
 * @param surveys when each organisation of the finding was asked, null when it was not, by its bare id
 */
export const toEvidence = (
  facts: readonly FactSources[],
  surveys: ReadonlyMap<string, string | null>,
  catalogue: Catalogue,
  sentences: Sentences,
  context: AnswerContext,
): Evidence => {
  const counts = { PUBLISHED: 0, DEPARTMENT: 0, UNVERIFIED: 0, ILLUSTRATIVE: 0 };
  let excerptOnly = 0;
  const retrieved = new Set<string>();
  // Rows hold each fact once, so that the same list is the same fact.
  for (const fact of new Set(facts)) {
    const sources = fact.flatMap((id) => context.sources.get(id) ?? []);
    const counted = countedAs.find((kind) => sources.some((source) => source.kind === kind));
    if (!counted) continue;
    counts[counted] += 1;
    if (sources.every((source) => source.read === 'EXCERPT')) excerptOnly += 1;
    for (const source of sources) if (source.retrieved) retrieved.add(source.retrieved);
  }
  const dates = [...retrieved].sort();
  const bodies = [...surveys].sort(([a], [b]) => (a < b ? -1 : 1));
  const asked = bodies.flatMap(([id, on]) => (on === null ? [] : [{ organisation: catalogue.organisation(id), on }]));
  const notAsked = bodies.flatMap(([id, on]) => (on === null ? [catalogue.organisation(id)] : []));
  const evidence = {
    published: counts.PUBLISHED,
    department: counts.DEPARTMENT,
    unverified: counts.UNVERIFIED,
    illustrative: counts.ILLUSTRATIVE,
    excerptOnly,
    asked,
    notAsked,
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
  };
  const sentence = sentences.evidence({
    ...evidence,
    asked: asked.map(({ organisation, on }) => ({ name: organisation.name, on })),
    notAsked: notAsked.map(({ name }) => name),
  });
  return { ...evidence, sentence };
};
