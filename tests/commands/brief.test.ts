import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Command } from 'commander';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AskError } from '../../api/src/ask-error.js';
import type { WriteBrief } from '../../api/src/brief/write-brief.js';
import { addBriefCommand } from '../../api/src/commands/brief.js';
import { CommandFailure } from '../../api/src/commands/command-context.js';
import { fakeStore } from '../http/open-test-server.js';
import { whatLeavesTheFile } from '../support/self-contained.js';
import { printingContext } from './run-command.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'crosscut-brief-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (args: readonly string[], write: WriteBrief = async () => '<!doctype html>') => {
  let [code, closed] = [0, false];
  const store = {
    ...fakeStore((_cypher, { ids }) => (Array.isArray(ids) ? ids.map((id: string) => ({ id })) : [])),
    close: async () => {
      closed = true;
    },
  };
  const { context, printed } = printingContext(store);
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  addBriefCommand(program, context, write);
  await program.parseAsync(['brief', ...args], { from: 'user' }).catch((error: unknown) => {
    if (!(error instanceof CommandFailure)) throw error;
    [code, printed.err] = [error.code, error.message];
  });
  return { ...printed, code, closed };
};

describe('crosscut brief', () => {
  it('asks for the journey and the view that it was given, in the language it was given', async () => {
    const asked: unknown[] = [];
    const found = await run(
      ['a', '--organisation', 'x', '--asAt', '2020-01-31', '--boundary', 'PROFESSION', '--language', 'cy'],
      async ({ language }, choice) => {
        asked.push({ language, ...choice });
        return 'the file';
      },
    );
    expect(asked).toEqual([{ language: 'cy', organisation: 'x', view: { journey: 'a', asAt: '2020-01-31', boundary: 'PROFESSION' } }]);
    expect(found).toEqual({ out: 'the file', err: '', code: 0, closed: true });
  });

  it('writes the file, with the folders that it needs', async () => {
    const out = path.join(folder, 'to/send.html');
    expect(await run(['a', '--out', out])).toMatchObject({ out: '', err: expect.stringContaining(`Wrote ${out} (1 kB)`), code: 0 });
    expect(readFileSync(out, 'utf8')).toBe('<!doctype html>');
  });

  it('refuses to write over a folder, before it asks anything', async () => {
    const found = await run(['a', '--out', folder], () => Promise.reject(new Error('asked')));
    expect(found).toMatchObject({ code: 2, err: `--out: ${folder} is a folder. Name the file to write, such as ${folder}/a.html.` });
  });

  it('says so where it cannot write', async () => {
    await run(['a', '--out', path.join(folder, 'file')]);
    expect(await run(['a', '--out', path.join(folder, 'file/below.html')])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/could not be written \(E\w+\)\. Name a file/),
    });
  });

  it.each([
    ['NOT_FOUND', 1],
    ['BAD_USER_INPUT', 2],
    ['UNAVAILABLE', 3],
  ] as const)('%s is exit %i, and the store is closed', async (refusal, code) => {
    const found = await run(['a'], () => Promise.reject(new AskError(refusal, 'A sentence.')));
    expect(found).toEqual({ out: '', err: 'A sentence.', code, closed: true });
  });
});

const built = existsSync('dist/brief/brief-file.js') && existsSync('dist/api/src/main.js') ? describe : describe.skip;

built('a brief of the shipped data (skipped until npm run build has been run)', () => {
  let data: string;
  const crosscut = (...args: string[]) =>
    spawnSync(process.execPath, ['bin/crosscut.js', ...args, '--data', data], { encoding: 'utf8', maxBuffer: 8 << 20 });
  beforeAll(() => {
    data = path.join(folder, 'store');
    const shipped = readdirSync('seeds/data', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `seeds/data/${name}`);
    expect(crosscut('load', ...shipped).status).toBe(0);
  }, 30_000);

  it('stands alone and holds the drawing, every report by its number, the table, the sources and how to cite it', () => {
    const { stdout: html, status } = crosscut('brief', 'when-someone-dies');
    expect(status).toBe(0);
    expect(whatLeavesTheFile(html)).toEqual([]);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html).toContain('Unofficial. Not endorsed by the organisations named.');
    const answer = JSON.parse(crosscut('ask', 'silosSplittingJourney', '--journey', 'when-someone-dies', '--json').stdout) as {
      citation: string;
      graphDigest: string;
      sources: object[];
      reports: object[];
      handOffs: { key: string }[];
      journey: { steps: object[] };
    };
    expect(html.match(/<tr id="hand-off-/g)).toHaveLength(answer.handOffs.length);
    expect(html.match(/<li id="step-/g)).toHaveLength(answer.journey.steps.length);
    for (const [step] of html.matchAll(/<li id="step-.*?<\/li>/gs))
      expect(step).toMatch(/ (As published in \w+ \d{4} by [^.]+(\.[^.]+)*|Our own reading)\./);
    expect(html.match(/<li id="report-/g)).toHaveLength(answer.reports.length);
    for (const { key } of answer.handOffs) expect(html).toContain(`href="#hand-off-${key.replace('>', '&gt;')}"`);
    expect(html).toContain(answer.graphDigest);
    expect(html.replaceAll('&amp;', '&')).toContain(answer.citation);
    expect(/<ul class="brief__sources">(.*?)<\/ul>/s.exec(html)?.[1]?.match(/<li>/g)).toHaveLength(answer.sources.length);
    expect(html).not.toContain('cc-notice"');
  });

  it('says what is invented, and every link inside it leads somewhere', () => {
    const { stdout: html } = crosscut('brief', 'demo-get-a-divorce');
    expect(html).toContain('<p class="cc-notice">Invented example.');
    expect(html).toMatch(/<li id="step-[^>]+>.*? Invented\./);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  it('puts the hand-offs of one organisation first and marks them', () => {
    const { stdout: html } = crosscut('brief', 'when-someone-dies', '--organisation', 'hm-courts-and-tribunals-service');
    const rows = [...html.matchAll(/<tr id="hand-off-[^>]*>/g)].map(([row]) => row.includes('brief__own'));
    expect(rows.filter(Boolean).length).toBeGreaterThan(1);
    expect(rows).toEqual(rows.toSorted((a, b) => Number(b) - Number(a)));
  });

  it('is in Welsh when asked', () => {
    const { stdout: html } = crosscut('brief', 'when-someone-dies', '--language', 'cy');
    expect(html).toMatch(/<html lang="cy">/);
    expect(html).toContain('Sut y cafwyd hyn');
  });

  it.each([
    [['nope'], 1, /^JOURNEY: there is no journey with the id or name nope\./],
    [
      ['when-someone-dies', '--organisation', 'nope'],
      1,
      /^organisation: no step of “When someone dies” is owned or delivered by nope\. Those on it are /,
    ],
    [['when-someone-dies', '--boundary', 'WALL'], 2, /^boundary: "WALL" is not one of /],
    [['when-someone-dies', '--language', 'fr'], 2, /Allowed choices are en, cy\. Run/],
    [[], 2, /^Missing required argument 'journey'/],
  ])('%j is exit %i', (args, code, says) => {
    const { status, stderr, stdout } = crosscut('brief', ...args);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toMatch(says);
  });
});
