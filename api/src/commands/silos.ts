import type { Command } from 'commander';
import { clearDerivedSilos, writeDerivedSilos, type DerivedSilo } from '#seeds/derived-silos';
import { decodeKey } from '#graph-schema/ids';
import type { GraphStore } from '#store/graph-store';
import { ask, todayInLondon, toAskError } from '../ask.js';
import { AskError } from '../ask-error.js';
import { everyId } from '../lookups/every-id.js';
import { silosSplittingJourney } from '../questions/silos-splitting-journey.js';
import { toTextTable } from '../answers/text-table.js';
import type { CommandContext } from './command-context.js';
import { exitCodeOf } from './exit-code.js';

const bare = (key: string): string => decodeKey(key)?.id ?? key;

/** The close groups of every journey, as “Which silos split this journey?” finds them. */
const derive = async (store: GraphStore, cohesionAt: number | undefined, today: string): Promise<DerivedSilo[]> => {
  const silos: DerivedSilo[] = [];
  for (const journey of await everyId(store, 'Journey')) {
    const answer = await ask({ store, today }, silosSplittingJourney, { journey: journey.id, cohesionAt });
    for (const silo of answer.silos.filter(({ basis }) => basis === 'DERIVED'))
      silos.push({
        id: silo.id.replace('silo:', ''),
        name: silo.name,
        journey: journey.id,
        teams: silo.teams.map(({ id }) => bare(id)),
        organisations: silo.organisations.map(({ id }) => bare(id)),
        cohesion: silo.cohesion,
        isolation: silo.isolation,
        demandShare: silo.demandShare,
        score: silo.score,
        splits: silo.splits,
        illustrative: silo.sources.some(({ kind }) => kind === 'ILLUSTRATIVE'),
        method: answer.method,
        asAt: answer.asAt,
        cohesionAt: cohesionAt ?? 1,
        graphDigest: answer.graphDigest,
        derivedOn: today,
      });
  }
  return silos;
};

const whyNone = async (store: GraphStore): Promise<string> =>
  (await everyId(store, 'Journey')).length === 0
    ? 'No journey is on the map yet.\n'
    : 'No journey has close groups: nobody has been asked who works with whom, or all hold together.\n';

const columns = ['journey', 'name', 'cohesion', 'isolation', 'demandShare', 'score', 'splits', 'illustrative', 'method', 'asAt'] as const;

interface Given {
  readonly write?: true;
  readonly clear?: true;
  readonly theta?: string;
  readonly json?: true;
}

const run = async (context: CommandContext, { write, clear, theta, json }: Given): Promise<void> => {
  if (write && clear)
    context.fail(2, '--write puts new ones in the place of old ones; --clear only takes the old ones out. Give one of them.');
  const cohesionAt = theta === undefined ? undefined : Number(theta);
  if (cohesionAt !== undefined && !(cohesionAt > 0 && cohesionAt <= 1))
    context.fail(2, `--theta: "${theta}" is not a number above 0 and at most 1.`);
  const store = await context.openStore();
  try {
    if (clear) {
      const cleared = await clearDerivedSilos(store);
      context.stdout.write(json ? `${JSON.stringify({ cleared }, null, 2)}\n` : `Derived close groups taken out: ${cleared}.\n`);
      return;
    }
    const silos = await derive(store, cohesionAt, todayInLondon());
    if (write) await writeDerivedSilos(store, silos);
    if (json) context.stdout.write(`${JSON.stringify(silos, null, 2)}\n`);
    else if (write)
      context.stdout.write(
        `Derived close groups written: ${silos.length}, in the place of all earlier ones. crosscut silos --clear takes them out.\n`,
      );
    else
      context.stdout.write(
        silos.length === 0
          ? await whyNone(store)
          : toTextTable({ columns: [...columns], rows: silos.map((silo) => columns.map((name) => silo[name])) }, context.width),
      );
  } catch (error) {
    if (error instanceof AskError) context.fail(exitCodeOf(toAskError(error)), error.message);
    throw error;
  } finally {
    await store.close();
  }
};

/** `crosscut silos`: the close groups of every journey; `--write` keeps them in the graph for other programs. */
export const addSilosCommand = (program: Command, context: CommandContext): void => {
  program
    .command('silos')
    .description('the close groups of every journey; --write puts them into the map as nodes Silo, labelled DERIVED')
    .option('--write', 'write them, in the place of all that were written before')
    .option('--clear', 'take out all that were written')
    .option('--theta <number>', 'from which tie on teams count as one group, above 0 and at most 1; 1 when left out')
    .option('--json', 'print JSON')
    .action((given: Given) => run(context, given));
};
