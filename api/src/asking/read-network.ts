import type { GraphStore } from '#store/graph-store';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { checkIdsExist } from './check-ids-exist.js';
import { checkParams, idsIn } from './check-params.js';
import { decideInvented } from '../lookups/decide-invented.js';
import { asAt, inventedOf, perhapsIdOf } from '../questions/params.js';
import { sayOnlyInvented } from '../questions/parts/caveats.js';
import type { AnyNetworkExport, NetworkTable } from '../questions/networks/network-table.js';
import { runReads } from './run-reads.js';
import { sayBeyond } from './say-beyond.js';

const english = { language: 'en' } as const;
const exportMs = 120_000;

/**
 * One network as at a date, invented examples as everywhere: left out beside real ones unless asked for.
 * @throws AskError BAD_USER_INPUT for a date that is none
 */
export const readNetwork = (
  store: GraphStore,
  network: AnyNetworkExport,
  given: Readonly<Record<string, unknown>>,
  today: string,
): Promise<{ table: NetworkTable; warnings: readonly string[] }> => {
  const taking = {
    name: network.name,
    params: { journey: perhapsIdOf('Journey', 'Only what belongs to this journey.'), asAt, invented: inventedOf(network.of) },
  };
  const checked = checkParams(taking, given, today);
  return store.read(
    async (run) => {
      const named = idsIn(taking.params, checked);
      await checkIdsExist(run, named);
      const { params, inventedSources, onlyInvented } = await decideInvented(run, taking, checked, named);
      const reads = params.journey === null ? network.reads : { ...network.reads, ...network.ofJourney };
      const table = network.build(await runReads(run, reads, { ...params, inventedSources }), new Set(inventedSources));
      return {
        table,
        warnings: [
          ...(table.edges.length === 0
            ? [say(english, 'No link of this network is recorded on {day}.', { day: sentencesIn.en.date(params.asAt as string) })]
            : []),
          ...(table.edges.length === 0 && params.invented === false && inventedSources.length > 0
            ? [say(english, 'Invented examples are left out. Ask with invented yes to have them too.')]
            : []),
          ...(onlyInvented ? [sayOnlyInvented(english)] : []),
          ...(await sayBeyond(run, params.asAt as string, today, english)),
        ],
      };
    },
    { timeoutMs: exportMs },
  );
};
