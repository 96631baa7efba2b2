import { todayInLondon } from '../ask.js';
import type { FileRow } from '../exports/to-map-csv.js';
import { readMap, type WholeMap } from '../lookups/read-map.js';
import type { CommandContext } from './command-context.js';
import { nameToId } from './name-to-id.js';
import { openProgress } from './progress.js';
import { writeFileOf, writeFolderOf, writeToStdout } from './write-out.js';

type ToFile = (map: WholeMap, today: string) => AsyncIterable<string>;
type ToFolder = (map: WholeMap) => AsyncIterable<FileRow>;

/** Writers of the whole map; each is loaded only when it is asked for. */
export const fileFormats: Readonly<Record<string, () => Promise<ToFile>>> = {
  graphml: async () => {
    const [{ toGraphml }, { toNetworkStream }] = await Promise.all([
      import('../exports/to-graphml.js'),
      import('../exports/network-stream.js'),
    ]);
    return (map) => toGraphml(toNetworkStream(map));
  },
  gexf: async () => {
    const [{ toGexf }, { toNetworkStream }] = await Promise.all([import('../exports/to-gexf.js'), import('../exports/network-stream.js')]);
    return (map) => toGexf(toNetworkStream(map));
  },
  jsonld: async () => (await import('../exports/to-jsonld.js')).toJsonld,
  turtle: async () => (await import('../exports/to-turtle.js')).toTurtle,
  cypher: async () => (await import('../exports/to-cypher.js')).toCypher,
};
export const folderFormats: Readonly<Record<string, () => Promise<ToFolder>>> = {
  csv: async () => (await import('../exports/to-map-csv.js')).toMapCsv,
  'neo4j-import': async () => (await import('../exports/to-neo4j-import.js')).toNeo4jImport,
};

interface Given {
  readonly format: string;
  readonly out?: string;
  readonly public?: true;
  readonly invented?: string;
  readonly journey?: string;
  readonly json?: true;
}

interface Counts {
  things: number;
  relationships: number;
}

/** The same map, counted as it passes. */
const counted = (map: WholeMap, counts: Counts, onPassed: (done: number) => void): WholeMap => {
  const passed = () => onPassed(counts.things + counts.relationships);
  return {
    async *nodes() {
      for await (const node of map.nodes()) {
        counts.things += 1;
        passed();
        yield node;
      }
    },
    async *relationships() {
      for await (const one of map.relationships()) {
        counts.relationships += 1;
        passed();
        yield one;
      }
    },
  };
};

/** The whole map, or a journey with what belongs to it, in one of the formats above. @throws AskError, StoreError, CommandFailure */
export const exportMap = async (
  { format, out, public: isPublic, invented, journey, json }: Given,
  context: CommandContext,
): Promise<void> => {
  const store = await context.openStore();
  const progress = openProgress(context);
  const counts: Counts = { things: 0, relationships: 0 };
  try {
    const id =
      journey === undefined ? null : await nameToId(store, '--journey', 'Journey', journey, (found) => context.stderr.write(`${found}\n`));
    const map = counted(
      await readMap(store, { isPublic: isPublic ?? false, withoutInvented: invented === 'no', journey: id }),
      counts,
      (done) => progress.show('Exporting', done, null),
    );
    const [toFile, toFolder] = [fileFormats[format], folderFormats[format]];
    if (toFolder && out !== undefined) {
      const files = await writeFolderOf((await toFolder())(map), out, context);
      progress.stop();
      const next =
        format === 'neo4j-import'
          ? ` In that folder, into a new database:\n${(await import('../exports/to-neo4j-import.js')).sayImport(files)}`
          : '';
      context.stdout.write(
        json
          ? `${JSON.stringify({ folder: out, files, ...counts }, null, 2)}\n`
          : `${out}: ${files.length} files, ${counts.things} things, ${counts.relationships} relationships.${next}\n`,
      );
    } else if (toFile) {
      const pieces = (await toFile())(map, todayInLondon());
      if (out === undefined) return await writeToStdout(pieces, context);
      await writeFileOf(pieces, out, context);
      progress.stop();
      context.stdout.write(
        json
          ? `${JSON.stringify({ file: out, ...counts }, null, 2)}\n`
          : `${out}: ${counts.things} things, ${counts.relationships} relationships.\n`,
      );
    }
  } finally {
    progress.stop();
    await store.close();
  }
};
