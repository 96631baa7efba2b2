import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { hasPython, hasR } from '../support/outside-programs.js';
import { startServer, whyNotBuilt, type RunningServer } from '../browser/support/start-server.js';

const files = ['README.md', ...readdirSync('docs/guides').map((name) => `docs/guides/${name}`)];
const textOf = (file: string): string => readFileSync(file, 'utf8');

interface Block {
  readonly file: string;
  readonly code: string;
}
const blocksOf = (language: string): Block[] =>
  files.flatMap((file) =>
    [...textOf(file).matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => ({
      file,
      code: code as string,
    })),
  );

const run = promisify(execFile);
/** Files that a document shows, each named in back-ticks at the end of the line above. */
const examplesIn = (file: string): { name: string; text: string }[] =>
  [...textOf(file).matchAll(/`([\w-]+\.(?:csv|json))`:\n+```(?:csv|json)\n([\s\S]*?)```/g)].map(([, name, text]) => ({
    name: name as string,
    text: text as string,
  }));
/** As a shell takes them: what stands in quotes is one word. */
const wordsOf = (line: string): string[] =>
  (line.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll(/^(['"])(.*)\1$/g, '$2'));

/** In a table the README gives commands in back-ticks. */
const commandsOf = (file: string): string[] =>
  [
    ...blocksOf('sh')
      .filter((block) => block.file === file)
      .flatMap(({ code }) => code.split('\n')),
    ...[...textOf(file).matchAll(/\| `(npx crosscut ask [^`|]*)`/g)].map(([, command]) => command as string),
  ].filter((line) => line.startsWith('npx crosscut') && !/[…A-Z]{3}|…/.test(line));

describe('what the documents tell people to do', () => {
  it.each(files)('%s links to files that are there', (file) => {
    const links = [...textOf(file).matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, target]) =>
      path.join(path.dirname(file), target as string),
    );
    expect(links.filter((target) => !existsSync(target))).toEqual([]);
  });

  it('names what can be tried before anything changes: what if, and whom to invite', () => {
    for (const file of ['README.md', 'docs/guides/start-a-community.md'])
      for (const question of ['whatIf', 'whomToInvite'])
        expect(commandsOf(file).filter((line) => line.startsWith(`npx crosscut ask ${question} `))).not.toEqual([]);
  });

  const built = whyNotBuilt ? describe.skip : describe;
  built(`runs${whyNotBuilt ? ` (${whyNotBuilt})` : ''}`, () => {
    let server: RunningServer;
    let folder: string;
    const crosscut = (line: string) =>
      run(process.execPath, [path.resolve('bin/crosscut.js'), ...wordsOf(line).slice(2)], {
        cwd: folder,
        env: { ...process.env, CROSSCUT_DATA: path.join(folder, 'store') },
      });

    beforeAll(async () => {
      server = await startServer();
      folder = mkdtempSync(path.join(tmpdir(), 'crosscut-docs-'));
      const shipped = readdirSync('seeds/data', { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => path.resolve('seeds/data', name));
      await run(process.execPath, ['bin/crosscut.js', 'load', ...shipped], {
        env: { ...process.env, CROSSCUT_DATA: path.join(folder, 'store') },
      });
    }, 90_000);
    afterAll(async () => {
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it.each(files)(
      'every crosscut command of %s',
      async (file) => {
        for (const { name, text } of examplesIn(file)) writeFileSync(path.join(folder, name), text);
        for (const line of commandsOf(file)) {
          const { stdout, stderr } = await crosscut(line);
          // A check that finds nothing writes its count to stderr alone.
          expect([line, (stdout + stderr).length > 0]).toEqual([line, true]);
          // What a person would fill in by hand before going on.
          if (line.includes('template'))
            writeFileSync(
              path.join(folder, 'my-department/sources.csv'),
              'id,name,kind\nmy-department,What we know ourselves,DEPARTMENT\n',
            );
        }
      },
      60_000,
    );

    it('every GraphQL query, without an error', async () => {
      const queries = blocksOf('graphql');
      expect(queries.length).toBeGreaterThan(0);
      for (const { code } of queries) {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: code }),
        });
        const answer = (await response.json()) as { errors?: unknown; data?: unknown };
        expect(answer.errors).toBeUndefined();
        expect(answer.data).toBeTruthy();
      }
    });

    const curl = existsSync('/usr/bin/curl') ? it : it.skip;
    curl('every line with curl (needs curl)', async () => {
      const lines = blocksOf('sh')
        .flatMap(({ code }) => code.split('\n'))
        .filter((line) => line.startsWith('curl http://localhost:4000'));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        const { stdout } = await run('sh', ['-c', line.replaceAll('http://localhost:4000', server.url)]);
        const answer = JSON.parse(stdout) as { data?: unknown; errors?: unknown };
        expect(answer.errors).toBeUndefined();
        expect(answer.data).toBeTruthy();
      }
    });

    const examples = hasPython('networkx') && hasR('igraph') ? it : it.skip;
    // After the commands of the guide, which write the network that some of them read.
    examples('every Python and R example, and both count the same (needs Debian’s python3-networkx and r-cran-igraph)', async () => {
      const printedBy = async (program: string, flag: string, language: string): Promise<string[]> => {
        const runs = blocksOf(language).map(({ code }) =>
          run(program, [flag, code.replaceAll('http://localhost:4000', server.url)], { cwd: folder }),
        );
        return (await Promise.all(runs)).map(({ stdout }) => stdout.replaceAll(/ +$/gm, '').trim());
      };
      const [handOffs, parts, ...others] = await printedBy('/usr/bin/python3', '-c', 'python');
      const inR = await printedBy('/usr/bin/Rscript', '-e', 'r');
      expect([handOffs, others]).toEqual([expect.stringMatching(/^\d+ hand-offs$/), []]);
      expect(parts).toMatch(
        /^\d+ pairs asked, \d+ linked\n\d+ parts of \d+ teams, the largest of \d+\nstrengths add up to \d+\.\d\d, the farthest pair is \d+\.\d\d apart$/,
      );
      expect(inR).toEqual([expect.stringContaining('UNKNOWN'), parts]);
    });
  });
});
