import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Command } from 'commander';
import { parse } from 'csv-parse/sync';
import { ask } from '#api/ask';
import { silosSplittingJourney } from '#questions/silos-splitting-journey';
import type { GraphStore } from '#store/graph-store';
import { addAskCommand } from '../../api/src/commands/ask.js';
import type { CommandContext } from '../../api/src/commands/command-context.js';
import { addExportCommand } from '../../api/src/commands/export.js';
import { addSilosCommand } from '../../api/src/commands/silos.js';
import { runCommand } from '../commands/run-command.js';
import { loadShippedData } from '../support/load-shipped-data.js';
import { testStores } from '../support/open-test-stores.js';

describe.each(testStores({ brief: true }))('commands over all journeys, $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await loadShippedData(store);
  }, 120_000);
  afterAll(() => store?.close(), 60_000);

  const commands = (program: Command, context: CommandContext) =>
    [addAskCommand, addExportCommand, addSilosCommand].forEach((add) => add(program, context));
  const crosscut = (...args: string[]) => runCommand(commands, store, args);
  const kept = () =>
    store.read((run) =>
      run(
        'MATCH (s:Silo) RETURN s.id AS id, s.teams AS teams, s.method AS method, s.asAt AS asAt, s.cohesionAt AS cohesionAt, s:DERIVED AS derived ORDER BY id',
      ),
    );

  it('asks about each journey: one table, the journey first in every row', async () => {
    const rows = parse((await crosscut('ask', 'silosSplittingJourney', '--each', 'journey', '--csv')).out, { columns: true }) as Record<
      string,
      string
    >[];
    expect(new Set(rows.map((row) => row['for.journey.id'])).size).toBeGreaterThan(10);
    const alone = await ask({ store }, silosSplittingJourney, { journey: 'when-someone-dies' });
    expect(rows.filter((row) => row['for.journey.id'] === 'journey:when-someone-dies').map(({ key }) => key)).toEqual(
      alone.handOffs.map(({ key }) => key),
    );
    expect(
      rows.filter(({ illustrative }) => illustrative === 'yes').every((row) => row['for.journey.id']?.startsWith('journey:demo-')),
    ).toBe(true);
  }, 60_000);

  it('names each thing that is refused, writes the rest, and says which give no row; the exit code is that of a refusal', async () => {
    const { out, err, code } = await crosscut('ask', 'whomToInvite', '--each', 'journey', '--k', '4', '--csv');
    const lines = err.split('\n');
    expect([code, lines.filter((line) => /^.+ \(journey:[\w-]+\): k: 4 /.test(line)).length]).toEqual([2, expect.any(Number)]);
    const rows = parse(out, { columns: true }) as Record<string, string>[];
    const named = (pattern: RegExp) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
    const [refused, rowless] = [named(/\((journey:[\w-]+)\): k: 4/), named(/\((journey:[\w-]+)\): no rows\. [A-Z]/)];
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set([...refused, ...rowless, ...rows.map((row) => row['for.journey.id'])]).size).toBe(
      (await store.read((run) => run('MATCH (j:Journey) RETURN j.id AS id'))).length,
    );
  }, 60_000);

  it('refuses at once what is wrong whatever the thing', async () => {
    const found = await crosscut('ask', 'whomToInvite', '--each', 'journey', '--k', 'many', '--csv');
    expect(found).toEqual({ out: '', err: '--k: "many" is not a number.', code: 2 });
  });

  it('leaves invented things out of a question that can count them, too', async () => {
    const { out, code } = await crosscut('ask', 'journeyTwins', '--each', 'journey', '--invented', 'no', '--csv');
    expect([code, out.includes('demo-')]).toEqual([0, false]);
  }, 60_000);

  it('says beside a CSV why it is empty, and nothing in it', async () => {
    const { out, err, code } = await crosscut('ask', 'connectingPath', '--from', 'service:vat', '--to', 'service:vat', '--csv');
    expect([out.trim().split('\n').length, code]).toEqual([1, 0]);
    expect(err).toMatch(/^The way begins and ends at .+, so there is none to go\.\n/);
  });

  it('gives whole answers as JSON, and leaves invented journeys out when told', async () => {
    const answers = JSON.parse((await crosscut('ask', 'journeyChecks', '--each', 'journey', '--invented', 'no', '--json')).out) as {
      key: string;
      answer: { illustrative: boolean };
    }[];
    expect(answers.length).toBeGreaterThan(8);
    expect(answers.filter(({ key, answer }) => key.includes('demo-') || answer.illustrative)).toEqual([]);
  }, 60_000);

  it.each([
    [['ask', 'journeyChecks', '--each', 'service'], /not about one service. It can be asked for each journey/],
    [['ask', 'journeyChecks', '--each', 'journey', '--journey', 'x'], /--journey cannot be given as well/],
    [['silos', '--write', '--clear'], /Give one of them/],
    [['silos', '--theta', '0'], /above 0 and at most 1/],
    [['export', '--network', 'nothing'], /no network called nothing/],
    [['export', '--network', 'team-ties', '--public'], /--public leaves out/],
    [['export'], /^Name the folder to write to.*--network team-ties/],
    [['export', '--format', 'folder'], /^Name the folder to write to/],
    [
      ['export', '--format', 'folder', '--network', 'team-ties', '--out', 'x'],
      /writes every dataset whole, so --network does not go with it/,
    ],
    [['export', '--network', 'team-ties', '--asAt', 'soon'], /asAt.*YYYY-MM-DD/],
    [['export', '--network', 'journey-service', '--out', '/nowhere/at/all.csv'], /cannot be written \(ENOENT\)/],
  ])('%j is exit 2', async (args, says) => {
    const found = await crosscut(...args);
    expect(found.code).toBe(2);
    expect(found.err).toMatch(says);
  });

  it('writes derived close groups, whole each time, and takes them out again', async () => {
    expect((await crosscut('silos')).out).toMatch(/^journey/);
    expect(await kept()).toEqual([]);
    await crosscut('silos', '--write');
    const first = await kept();
    const found = await ask({ store }, silosSplittingJourney, { journey: 'demo-learn-to-drive' });
    const derived = found.silos.filter(({ basis }) => basis === 'DERIVED');
    expect(derived.length).toBeGreaterThan(0);
    expect(first.map(({ id }) => `silo:${String(id)}`)).toEqual(expect.arrayContaining(derived.map(({ id }) => id)));
    expect(
      first.every((silo) => silo.derived === true && silo.cohesionAt === 1 && silo.method === found.method && silo.asAt === found.asAt),
    ).toBe(true);
    await crosscut('silos', '--write', '--theta', '0.25');
    const second = await kept();
    expect(second.every((silo) => silo.cohesionAt === 0.25)).toBe(true);
    expect(second.map(({ id }) => id)).not.toEqual(first.map(({ id }) => id));
    // What is written changes no answer.
    expect((await ask({ store }, silosSplittingJourney, { journey: 'demo-learn-to-drive' })).silos).toEqual(found.silos);
    expect((await crosscut('silos', '--clear')).out).toBe(`Derived close groups taken out: ${second.length}.\n`);
    expect(await kept()).toEqual([]);
  }, 120_000);
});

it('says of an empty map that there is nothing to ask about', async () => {
  const store = await (testStores({ brief: true })[0] as ReturnType<typeof testStores>[number]).open();
  const found = await runCommand(addAskCommand, store, ['ask', 'silosSplittingJourney', '--each', 'journey', '--csv']);
  expect(found).toEqual({ out: expect.stringMatching(/^for\.journey,.*\r\n$/), err: 'There is no journey to ask about.\n', code: 0 });
  await store.close();
});
