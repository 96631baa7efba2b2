import { toLines } from '#seeds/lines';
import type { LoadOptions } from '#seeds/loader';
import type { DatasetOutcome } from '#seeds/plan-outcome';
import { LoadRefused, type Problem } from '#seeds/problem';
import { loadEvent, type LoadEvent } from '../http/load-messages.js';
import type { CommandContext } from './command-context.js';
import type { ServerElsewhere } from './reach-server.js';

type End = Extract<LoadEvent, { event: 'end' }>;

/** What the server says until its last word; without one the connection was cut, or it said what we do not know. */
export const followLoad = async (response: Response, { onProgress, onWaiting }: Pick<LoadOptions, 'onProgress' | 'onWaiting'>) => {
  const outcomes: DatasetOutcome[] = [];
  const found: Problem[] = [];
  let end: End | null = null;
  try {
    for await (const line of toLines(response.body as unknown as AsyncIterable<Uint8Array>)) {
      const said = loadEvent.parse(JSON.parse(line));
      if (said.event === 'progress') onProgress?.(said.phase, said.done, said.of);
      else if (said.event === 'waiting') onWaiting?.();
      else if (said.event === 'problem') found.push(said.problem);
      else if (said.event === 'dataset') outcomes.push(said.dataset);
      else end = said;
    }
  } catch {
    end = null;
  }
  return { outcomes, found: end === null ? [] : found, end };
};

/** @throws LoadRefused for what the server refused, CommandFailure 3 where it failed or was cut off */
export const refuseUnlessLoaded = (
  end: End | null,
  { loads }: ServerElsewhere,
  context: CommandContext,
  again: 'Load' | 'Unload',
): void => {
  if (end?.outcome === 'refused') throw new LoadRefused(end.message ?? '');
  if (end?.outcome !== 'loaded')
    context.fail(
      3,
      end?.message ??
        `The connection to ${loads.host} was lost before it said how the ${again.toLowerCase()} ended. ${again} again: what is done already is known, and what is missing is completed.`,
    );
};
