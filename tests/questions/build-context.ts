import type { AnswerContext, SourceFact } from '#questions/question';

export const buildSource = (id: string, kind: SourceFact['kind'] = 'PUBLISHED', retrieved = '2026-01-01'): SourceFact => ({
  id,
  name: `Source ${id}`,
  publisher: null,
  url: null,
  licence: null,
  retrieved,
  read: 'WHOLE',
  kind,
});

/** A context whose sources are `published`, `unverified` and `invented`. */
export const buildContext = (today = '2026-06-01'): AnswerContext => ({
  language: 'en',
  today,
  sources: new Map(
    [buildSource('published'), buildSource('unverified', 'UNVERIFIED'), buildSource('invented', 'ILLUSTRATIVE')].map((source) => [
      source.id,
      source,
    ]),
  ),
});

export const buildNamed = (id: string, sources: readonly string[] = ['published']) => ({
  id,
  name: `Name of ${id}`,
  sources: [...sources],
});
