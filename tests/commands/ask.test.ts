import { describe, expect, it } from '@jest/globals';
import { Command } from 'commander';
import { z } from 'zod';
import { addAskCommand } from '../../api/src/commands/ask.js';
import { CommandFailure } from '../../api/src/commands/command-context.js';
import { StoreError, type GraphStore } from '#store/graph-store';
import { asAt, idOf, listOf, recordOf, textOf } from '#questions/params';
import { question, read } from '#questions/question';
import { fakeStore } from '../http/open-test-server.js';
import { printingContext } from './run-command.js';

const echo = question({
  name: 'echoed',
  asks: 'What was asked?',
  group: 'The map as a whole',
  table: 'rows',
  covers: '{share} of the checks can be answered.',
  params: {
    text: textOf('Any text.'),
    words: listOf(textOf('A word.'), 5, 'Some words.'),
    tie: { ...recordOf('Tie', { a: textOf('One.') }, 'A tie.'), required: false },
    asAt,
  },
  reads: { any: read({ cypher: 'RETURN 1 AS one', row: z.object({ one: z.number() }) }) },
  answer: (_rows, { text, words, tie }) => ({
    summary: () => ['All is said.'],
    body: { rows: [{ text, words: [...words], tie: tie?.a ?? null, share: null }] },
    coverage: 0.5,
    method: 'echo 1',
    warnings: ['Thin data.'],
  }),
  samples: [],
});
const narrow = question({ ...echo, name: 'narrow', shows: { rows: ['words', 'text'] } });
const about = question({
  ...echo,
  name: 'aboutOne',
  params: { journey: idOf('Journey', 'The journey.') },
  answer: () => ({ body: { rows: [] }, summary: () => ['None.'], coverage: null, method: 'none' }),
});

const told = question({
  ...echo,
  name: 'told',
  tells: { groups: 'Close groups' },
  answer: () => ({
    summary: () => ['A is reported.'],
    body: { rows: [], groups: [{ sentence: 'A is reported.' }, { sentence: 'B and C work closely.' }] },
    coverage: null,
    method: 'told 1',
  }),
});

/** It has the one row that is asked for, and a fact as old as any day. */
const oneRow = (cypher: string) =>
  cypher === 'RETURN 1 AS one' ? [{ one: 1 }] : cypher.includes('AS type LIMIT 1') ? [{ type: 'PART_OF' }] : [];

const run = async (args: readonly string[], store: GraphStore = fakeStore(oneRow)) => {
  let code = 0;
  const { context, printed } = printingContext(store);
  const program = new Command()
    .exitOverride()
    .configureOutput({ writeErr: (text) => (printed.err += text), writeOut: (text) => (printed.out += text) });
  addAskCommand(program, context, [echo, about, narrow, told]);
  await program.parseAsync(['ask', ...args], { from: 'user' }).catch((error: unknown) => {
    if (!(error instanceof CommandFailure)) throw error;
    [code, printed.err] = [error.code, error.message];
  });
  return { ...printed, code };
};

describe('crosscut ask', () => {
  it('prints what was asked, what answers it, a table, and under it what to know before relying on it, how much is known, its sources, link and citation', async () => {
    const { out, err } = await run(['echoed', '--text', 'hello', '--asAt', '2025-01-01']);
    expect(out).toMatch(
      /^What was asked\?\n\nAll is said\.\n\ntext\n-----\nhello\n\nBefore relying on it:\n  Thin data\.\n\nFacts as at 2025-01-01\. 50% of the checks can be answered\.\nSources: 0\nLink: \/questions\/echoed\?text=hello&.*\nCite: Crosscut .*\n$/,
    );
    expect(err).toBe('');
  });

  it('of a table with very many columns shows those that matter, and says so', async () => {
    const { out } = await run(['narrow', '--text', 'hello', '--words', 'a,b', '--asAt', '2025-01-01']);
    expect(out).toMatch(/\n\nwords  text\n-----  -----\na; b   hello\n\n/);
    expect(out).toMatch(/\nThe table shows 2 of 10 columns; --csv and --json have all\.\n$/);
  });

  it('says the sentences of another list that the question tells, but not what its summary says', async () => {
    const { out, err } = await run(['told', '--text', 'hello']);
    expect(err).toBe('');
    expect(out).toContain('\n\nClose groups:\n  B and C work closely.\n\n');
  });

  it('prints JSON and CSV; lists are words with commas, records are JSON', async () => {
    const flags = ['--text', '=1+1', '--words', 'a, b', '--tie', '{"a": "x"}'];
    expect(JSON.parse((await run(['echoed', ...flags, '--json'])).out).rows).toEqual([
      { text: '=1+1', words: ['a', 'b'], tie: 'x', share: null },
    ]);
    expect(
      (await run(['echoed', ...flags, '--csv', '--asAt', '2025-01-01'])).out
        .split('\r\n')
        .slice(0, 2)
        .map((line) => line.split(',').slice(0, 6)),
    ).toEqual([
      ['text', 'words', 'tie', 'share', 'asAt', 'illustrative'],
      ["'=1+1", 'a; b', 'x', '', '2025-01-01', 'no'],
    ]);
  });

  it('says under --help what a record of a list has, and gives the question’s own samples', async () => {
    const { context, printed } = printingContext(fakeStore());
    const program = new Command().exitOverride().configureOutput({ writeOut: (text) => (printed.out += text), getOutHelpWidth: () => 200 });
    addAskCommand(program, context);
    await program.parseAsync(['ask', 'whatIf', '--help'], { from: 'user' }).catch(() => null);
    const flat = printed.out.replaceAll(/\s+/g, ' ');
    expect(flat).toContain(
      'New working links. Each has a, b; strength may be left out: a: One team. b: The other team. strength: How closely: 1 joint work every week, 0.5 every month, 0.25 they know whom to call, 0 asked and none. 1 when left out.',
    );
    expect(flat).toContain(
      `Examples: crosscut ask whatIf --journey demo-start-a-business --boundary ORGANISATION --ties '[{"a":"demo-tax-desk","b":"demo-person-number-desk","strength":1}]'`,
    );
  });

  it('lists the questions', async () => {
    const listed =
      'The map as a whole\n  echoed\n    What was asked?\n  aboutOne\n    What was asked?\n  narrow\n    What was asked?\n  told\n    What was asked?\n';
    expect([(await run(['--list'])).out, (await run([])).out]).toEqual([listed, listed]);
  });

  it.each([
    [['nothing'], 2, /no question called nothing/],
    [['nothing', '--text', 'a'], 2, /no question called nothing/],
    [['echoed'], 2, /^--text is missing\. Any text\.$/],
    [['aboutOne'], 2, /^--journey is missing\. Give the id of a journey\.$/],
    [['echoed', '--text', 'a', '--asAt', 'soon'], 2, /^--asAt: .*YYYY-MM-DD/],
    [['echoed', '--text', 'a', '--tie', '{'], 2, /--tie: this is not JSON/],
    [['aboutOne', '--journey', 'nope'], 1, /no journey with the id or name nope/],
  ])('%j is exit %i', async (args, code, says) => {
    const found = await run(args);
    expect(found.code).toBe(code);
    expect(found.err).toMatch(says);
  });

  it('a store that does not answer is exit 3', async () => {
    const away = { ...fakeStore(), read: () => Promise.reject(new StoreError('UNAVAILABLE', 'Away.')) };
    expect((await run(['echoed', '--text', 'a'], away)).code).toBe(3);
  });
});
