import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphStore } from '#store/graph-store';
import { createTestFolder, neo4jMissing, testStores } from '../support/open-test-stores.js';
import { freePort, runCrosscut, startCrosscut, statusOf, until, whyNoCommand } from '../support/run-crosscut.js';
import { sharedData } from '../support/shared-data.js';

jest.setTimeout(60_000);
const folder = sharedData('worked-example');
const missing = whyNoCommand ?? (folder === null ? 'needs the worked example as a dataset folder: ../shared/data/worked-example' : null);
const noServer = missing ?? neo4jMissing;

/** The flags and the environment that lead a command to a store. */
interface Way {
  readonly name: string;
  readonly flags: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly engine: RegExp;
  readonly open?: () => Promise<GraphStore>;
}
const data = createTestFolder();
// Both kinds of address, each on one of the versions: they differ in the driver alone.
const schemes = ['bolt', 'neo4j'];
const ways: Way[] = [
  { name: 'the embedded store', flags: ['--data', data], environment: {}, engine: /^Engine: embedded \d/ },
  ...testStores()
    .flatMap(({ name, neo4j, open }) => (neo4j ? [{ name, neo4j, open }] : []))
    .map(({ name, neo4j, open }, at) => {
      const url = neo4j.url.replace(/^bolt/, schemes[at % schemes.length] as string);
      return {
        name: `${name} at ${url}`,
        open,
        flags: ['--neo4j', url],
        environment: { CROSSCUT_NEO4J_PASSWORD: neo4j.password },
        engine: new RegExp(`^Engine: ${name.replaceAll('.', '\\.')}`, 'i'),
      };
    }),
];

(missing ? describe.skip : describe).each(ways)(
  `the commands on $name${missing ? ` (${missing})` : ''}`,
  ({ flags, environment, engine, open }) => {
    let turn: GraphStore | undefined;
    const work = path.join(createTestFolder(), 'faulty');
    const crosscut = (...args: string[]) => runCrosscut([...args, ...flags], environment);
    const about = async (...args: string[]) => {
      const { code, out, err } = await crosscut(
        'ask',
        'silosSplittingJourney',
        '--journey',
        'toy',
        '--asAt',
        '2026-06-01',
        '--json',
        ...args,
      );
      expect([code, err]).toEqual([0, '']);
      return JSON.parse(out);
    };
    beforeAll(async () => {
      turn = await open?.();
    });
    afterAll(async () => {
      await turn?.close();
      rmSync(path.dirname(work), { recursive: true, force: true });
      if (!open) rmSync(data, { recursive: true, force: true });
    });

    it('load shows a plan and writes nothing on a dry run, loads, and finds nothing to do the second time', async () => {
      const [plan, loaded, again] = [
        await crosscut('load', folder!, '--dry-run'),
        await crosscut('load', folder!),
        await crosscut('load', folder!),
      ];
      expect([plan.code, loaded.code, again.code]).toEqual([0, 0, 0]);
      const added = /worked-example: (\d+) rows; (\d+) statements (?:would be )?added, 0 changed, 0 ended, 0 as before\./;
      expect(plan.out).toMatch(added);
      expect(plan.out).toContain('Nothing was written.');
      expect(added.exec(loaded.out)?.[2]).toBe(added.exec(plan.out)?.[2]);
      expect(again.out).toMatch(/^worked-example: \d+ rows, the same as before; nothing to do\./);
      expect(loaded.err).toBe('');
    });

    it('ask gives the exact measures of the worked example', async () => {
      const measured = await Promise.all(
        ['ORGANISATION', 'DEPARTMENT', 'PROFESSION', 'ACTIVITY'].map((boundary) => about('--boundary', boundary)),
      );
      expect(measured.map(({ splitIndex, hardSplitShare, coverage }) => [splitIndex.value, hardSplitShare, coverage])).toEqual([
        [7 / 8, 3 / 4, 1],
        [7 / 8, 3 / 4, 1],
        [3 / 5, 3 / 5, 1],
        [3 / 5, 3 / 5, 1],
      ]);
      const [organisation, , , activity] = measured;
      expect(organisation.handOffs.map((handOff: { key: string; class: string }) => `${handOff.key} ${handOff.class}`)).toEqual([
        's1>s2 CONTINUITY',
        's2>s3 SPLIT',
        's3>s4 SPLIT',
        's3>s5 CONTINUITY',
        's4>s6 SPLIT',
        's5>s6 WEAK',
      ]);
      expect(organisation.deficit.deficit).toBeCloseTo(1 / 3, 12);
      expect(activity.deficit.deficit).toBeCloseTo(-13 / 36, 12);
      expect(organisation.silos.map(({ score }: { score: number }) => score)).toEqual([
        expect.closeTo(5 / 12, 12),
        expect.closeTo(5 / 12, 12),
        expect.closeTo(1 / 3, 12),
      ]);
      expect((await about('--cohesionAt', '0.5')).silos).toEqual([]);
    });

    it.each([
      [['--journey', 'toys'], 1, /toys.*\btoy\b/i],
      [['--journey', 'toy', '--asAt', '2026-02-30'], 2, /asAt/],
      [['--journey', 'toy', '--cohesionAt', '0'], 2, /cohesionAt/],
      [['--journey', 'toy', '--cohesionAt', '1.01'], 2, /cohesionAt/],
    ])('ask with %j is exit %i', async (args, code, says) => {
      const refused = await crosscut('ask', 'silosSplittingJourney', ...args);
      expect([refused.code, refused.out]).toEqual([code, '']);
      expect(refused.err).toMatch(says);
      expect(refused.err.trim()).not.toContain('\n');
    });

    it('check and load refuse the same faults, a line each, and nothing is written', async () => {
      mkdirSync(work);
      writeFileSync(path.join(work, 'sources.csv'), 'id,name,kind\nx,X,PUBLISHED\n');
      writeFileSync(path.join(work, 'service-owners.csv'), 'service,organisation,from,source\na,nobody,2020-13-01,x\n');
      const before = await crosscut('status', '--json');
      const [checked, loaded] = [await crosscut('check', work), await crosscut('load', work)];
      expect([checked.code, loaded.code]).toEqual([1, 1]);
      expect(checked.out).toMatch(/service-owners\.csv:2: from: "2020-13-01": .+\n/);
      expect(checked.out).toMatch(/service-owners\.csv:2: organisation: "nobody": .+\n/);
      expect(loaded.out).toBe(checked.out);
      expect((await crosscut('status', '--json')).out).toBe(before.out);
      expect((await crosscut('check', folder!)).code).toBe(0);
    });

    it('silos writes the close groups and takes them out; export keeps 0 and not asked apart', async () => {
      const written = await crosscut('silos', '--write');
      expect([written.code, written.out]).toEqual([0, expect.stringContaining('Derived close groups written: 3,')]);
      expect((await crosscut('silos', '--clear')).out).toBe('Derived close groups taken out: 3.\n');
      const network = await crosscut('export', '--network', 'team-ties', '--asAt', '2026-06-01');
      expect(network.code).toBe(0);
      expect(network.out.trim().split(/\r?\n/).length).toBeGreaterThan(4);
    });

    it('serve answers with the same numbers, and stops', async () => {
      const port = await freePort();
      const server = startCrosscut(['serve', '--port', String(port), ...flags], environment);
      await until(async () => (await statusOf(`http://127.0.0.1:${port}/health/ready`)) === 200, 40_000);
      const query =
        '{ silosSplittingJourney(journey: "toy", boundary: ORGANISATION, asAt: "2026-06-01") { splitIndex { value low high coverage } handOffs { class } } }';
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data: answer, errors } = (await response.json()) as {
        data: { silosSplittingJourney: { splitIndex: object; handOffs: object[] } };
        errors?: unknown;
      };
      expect(errors).toBeUndefined();
      expect(answer.silosSplittingJourney.splitIndex).toEqual({ value: 7 / 8, low: 7 / 8, high: 7 / 8, coverage: 1 });
      expect(answer.silosSplittingJourney.handOffs).toHaveLength(6);
      server.child.kill('SIGTERM');
      expect([await server.exit, server.err()]).toEqual([0, '']);
    });

    it('status names the engine and the dataset; unload takes it all back, and the journey is no more', async () => {
      const status = await crosscut('status');
      expect(status.out).toMatch(engine);
      expect(status.out).toMatch(/^worked-example .* done$/m);
      expect(status.out).toMatch(/^Schema: version \d+$/m);
      const unloaded = await crosscut('unload', 'worked-example');
      expect([unloaded.code, unloaded.out]).toEqual([0, expect.stringMatching(/^worked-example: \d+ statements ended\.\n$/)]);
      expect((await crosscut('ask', 'silosSplittingJourney', '--journey', 'toy')).code).toBe(1);
      expect((await crosscut('status')).out).toMatch(/^worked-example .* unloaded$/m);
      expect((await crosscut('unload', 'nosuch')).code).toBe(1);
    });
  },
);

const commands = [
  ['load', folder ?? '.'],
  ['check', folder ?? '.'],
  ['unload', 'x'],
  ['ask', 'graphSummary'],
  ['status'],
  ['silos'],
  ['export', '--network', 'team-ties'],
  ['serve', '--port', '0'],
];
const server = ways.find(({ open }) => open !== undefined);

(noServer ? describe.skip : describe)(
  `every command, where Neo4j refuses the password or is away${noServer ? ` (${noServer})` : ''}`,
  () => {
    it('says so in one sentence and ends with exit 3, the password unsaid', async () => {
      for (const command of commands) {
        // After three wrong passwords in a row the server lets nobody try for a few seconds, and the driver calls that a refusal too.
        const refused = await runCrosscut([...command, ...(server?.flags ?? [])], { CROSSCUT_NEO4J_PASSWORD: 'a-wrong-word' });
        expect([command[0], refused.code, refused.out.replace(/^Listening on.*\n/, ''), refused.err]).toEqual([
          command[0],
          3,
          '',
          expect.stringMatching(/^Neo4j at \S+ refused the user or the password\. Check [^\n]*\n$/),
        ]);
      }
      const away = `bolt://127.0.0.1:${await freePort()}`;
      for (const command of commands.slice(0, -1)) {
        const refused = await runCrosscut([...command, '--neo4j', away], { CROSSCUT_NEO4J_PASSWORD: 'not-to-be-shown' });
        expect([command[0], refused.code, refused.out, refused.err]).toEqual([
          command[0],
          3,
          '',
          `Neo4j at ${away} cannot be reached. Check that it runs and that CROSSCUT_NEO4J_URL is right.\n`,
        ]);
      }
    }, 120_000);
  },
);
