import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { whyNotBuilt } from '../browser/support/start-server.js';
import { freePort, statusOf, until } from '../support/run-crosscut.js';

jest.setTimeout(120_000);
const run = promisify(execFile);
const built = whyNotBuilt ? it.skip : it;
const why = whyNotBuilt ? ` (${whyNotBuilt})` : '';

describe('without the packages that only build and test', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'crosscut-production-'));
  const prepare = () =>
    run(process.execPath, ['bin/prepare.js'], { cwd: folder }).then(
      () => ({ code: 0, stderr: '' }),
      ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
    );
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('npm is told what is missing where nothing was built', async () => {
    cpSync('bin', path.join(folder, 'bin'), { recursive: true });
    cpSync('package.json', path.join(folder, 'package.json'));
    expect(await prepare()).toEqual({
      code: 1,
      stderr: 'Crosscut is not built here, and --omit=dev leaves out what builds it. Run npm ci first, then npm prune --omit=dev.\n',
    });
  });

  built(`what was built serves pages and answers, from what the Dockerfile copies${why}`, async () => {
    const copied = [...readFileSync('Dockerfile', 'utf8').matchAll(/^COPY --from=build \/app\/(\S+)/gm)]
      .map(([, source]) => source as string)
      .filter((source) => source !== 'node_modules');
    for (const source of copied) cpSync(source, path.join(folder, source), { recursive: true });
    // npm itself says what `--omit=dev` leaves; a link to a package here would find its neighbours that are left out.
    const listed = await run('npm', ['ls', '--omit=dev', '--all', '--parseable'], { maxBuffer: 16 << 20 }).catch(
      (error: { stdout: string }) => error,
    );
    const root = process.cwd();
    const packages = listed.stdout
      .split('\n')
      .filter((line) => line.startsWith(path.join(root, 'node_modules')) && !line.slice(root.length + 14).includes('node_modules'));
    expect(packages.length).toBeGreaterThan(50);
    for (const one of packages) cpSync(one, path.join(folder, path.relative(root, one)), { recursive: true, dereference: true });
    expect(await prepare()).toEqual({ code: 0, stderr: '' });
    const port = await freePort();
    const server = spawn(process.execPath, ['bin/crosscut.js', 'serve', '--port', String(port)], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'silent' },
    });
    let said = '';
    server.stderr.on('data', (text) => (said += text));
    const url = `http://127.0.0.1:${port}`;
    await until(async () => server.exitCode !== null || (await statusOf(`${url}/health/ready`)) === 200, 60_000);
    const [page, answer] = [await fetch(url), await fetch(`${url}/answers/silosSplittingJourney.json?journey=when-someone-dies`)];
    expect([page.status, (await page.text()).includes('/assets/'), answer.status, said]).toEqual([200, true, 200, '']);
    expect((await fetch(`${url}/journeys/when-someone-dies/brief.html`)).status).toBe(200);
    server.kill('SIGTERM');
    expect(
      await new Promise((resolve) => {
        server.once('exit', resolve);
      }),
    ).toBe(0);
  });
});
