import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { graphql, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { bareId } from '#graph-schema/ids';
import { todayInLondon, type Asking } from '../ask.js';
import { AskError } from '../ask-error.js';
import { checkParams } from '../asking/check-params.js';
import { createContext } from '../graphql/context.js';
import { projectRoot } from '../project-root.js';
import { silosSplittingJourney } from '../questions/silos-splitting-journey.js';

export interface BriefChoice {
  /** The parameters of silosSplittingJourney by name, unchecked: the journey, and perhaps a boundary, a date, a nation. */
  readonly view: Readonly<Record<string, unknown>>;
  /** Key or bare id of the organisation whose hand-offs come first. */
  readonly organisation?: string | undefined;
}

/**
 * One HTML file about a journey, in the language of `asking`.
 * @throws AskError NOT_FOUND for a journey that is not there and for an organisation that is not on it, BAD_USER_INPUT for what cannot be asked
 */
export type WriteBrief = (asking: Asking, choice: BriefChoice) => Promise<string>;

/** What the built renderer gives: the query whose answer it takes, and the file as text. */
export interface BriefRenderer {
  readonly briefQuery: string;
  readonly renderBrief: (answer: unknown, choice: { language: 'en' | 'cy'; organisation: string | null; nation: string | null }) => string;
}

const file = path.join(projectRoot, 'dist/brief/brief-file.js');

/** The renderer is part of the UI, built into one file, so that a brief shows what the page shows. */
export const loadBriefRenderer = async (): Promise<BriefRenderer> => {
  if (!existsSync(file)) throw new AskError('UNAVAILABLE', 'Briefs are not built. Run npm run build, then try again.');
  return (await import(pathToFileURL(file).href)) as BriefRenderer;
};

const named = z.object({ id: z.string(), name: z.string() });
const stepsShape = z.object({
  journey: z.object({ name: z.string(), steps: z.array(z.object({ owners: z.array(named), deliverers: z.array(named) })) }),
});

/** The organisation's bare id, when it owns or delivers a step here. */
const organisationOn = (answer: unknown, given: string | undefined): string | null => {
  if (given === undefined) return null;
  const { journey } = stepsShape.parse(answer);
  const all = new Set(journey.steps.flatMap(({ owners, deliverers }) => [...owners, ...deliverers]).map(({ id }) => bareId(id)));
  if (all.has(bareId(given))) return bareId(given);
  throw new AskError(
    'NOT_FOUND',
    `organisation: no step of “${journey.name}” is owned or delivered by ${given}. Those on it are ${[...all].sort().join(', ')}.`,
  );
};

/** As steps have it: people may write Northern Ireland. */
const nationOf = (given: unknown): string | null => (typeof given === 'string' ? given.trim().toUpperCase().replaceAll(' ', '_') : null);

/** Asks through the API, as the page does, and hands the answer to the renderer. */
export const createBriefWriter =
  (schema: GraphQLSchema, load: () => Promise<BriefRenderer> = loadBriefRenderer): WriteBrief =>
  async (asking, { view, organisation }) => {
    const variableValues = checkParams(silosSplittingJourney, view, asking.today ?? todayInLondon());
    const { briefQuery, renderBrief } = await load();
    const { data, errors } = await graphql({ schema, source: briefQuery, variableValues, contextValue: createContext(asking) });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    const answer = data?.silosSplittingJourney;
    return renderBrief(answer, {
      language: asking.language ?? 'en',
      organisation: organisationOn(answer, organisation),
      nation: nationOf(variableValues.nation),
    });
  };
