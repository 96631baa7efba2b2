import { z } from 'zod';
import { read, type AnswerContext } from '../question.js';
import { held } from './held.js';
import { byText, counts, named, namedMap, toThing, type Thing } from './thing.js';

/** An organisation that nobody has asked which of its teams work on what journeys use, and who they work with. */
export interface CouldTell {
  readonly organisation: Thing;
  /** Journeys with a step that uses a service of its own. */
  readonly journeys: number;
  readonly steps: number;
}

const couldTellRow = z.object({ organisation: named, journeys: z.number(), steps: z.number() });
type CouldTellRow = z.infer<typeof couldTellRow>;

export const readCouldTell = read({
  cypher: `MATCH (o:Organisation) WHERE ${counts('o')} AND (o.surveyedOn IS NULL OR o.surveyedOn > $asAt)
MATCH (o)<-[r:OWNED_BY]-(s:Service) WHERE ${held('r')} AND ${counts('r')}
MATCH (s)<-[:USES]-(step:Step)
MATCH (step)<-[:HAS_STEP]-(j:Journey) WHERE ${counts('j')}
RETURN ${namedMap('o')} AS organisation, count(DISTINCT j) AS journeys, count(DISTINCT step) AS steps`,
  row: couldTellRow,
});

/** Those whose answers would tell of most steps first. */
export const toCouldTell = (rows: readonly CouldTellRow[], context: AnswerContext): CouldTell[] =>
  rows
    .map(({ organisation, journeys, steps }) => ({ organisation: toThing('Organisation', organisation, context), journeys, steps }))
    .sort((a, b) => b.steps - a.steps || b.journeys - a.journeys || byText(a.organisation.id, b.organisation.id));
