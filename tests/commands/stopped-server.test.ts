import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { request } from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openGraphStore } from '#store/open-graph-store';
import { writeLarge } from '../seeds/build-large.js';
import { createTestFolder } from '../support/open-test-stores.js';
import { freePort, runCrosscut, startCrosscut, statusOf, until, whyNoCommand, type Run } from '../support/run-crosscut.js';

jest.setTimeout(120_000);
const built = whyNoCommand ? describe.skip : describe;
const summary = JSON.stringify({ query: '{ graphSummary { graphDigest warnings } services(first: 1) { totalCount } }' });

built(`a server that is told to stop, or killed${whyNoCommand ? ` (${whyNoCommand})` : ''}`, () => {
  const parent = createTestFolder();
  let data: string;
  let server: Run;
  let url: string;
  beforeEach(() => {
    data = path.join(parent, `store-${Math.random().toString(36).slice(2)}`);
  });
  afterAll(() => {
    server?.child.kill('SIGKILL');
    rmSync(parent, { recursive: true, force: true });
  });

  const serve = async (environment: Record<string, string> = {}): Promise<void> => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    server = startCrosscut(['serve', '--port', String(port), '--data', data], environment);
  };
  const isReady = async (): Promise<boolean> => (await statusOf(`${url}/health/ready`)) === 200;
  const ask = async (): Promise<{ graphDigest: string; warnings: string[]; services: number }> => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: summary });
    const { graphSummary, services } = (
      (await response.json()) as { data: { graphSummary: { graphDigest: string; warnings: string[] }; services: { totalCount: number } } }
    ).data;
    return { ...graphSummary, services: services.totalCount };
  };

  describe('by SIGTERM', () => {
    it('finishes a request that is still coming in, takes no new connection, and ends with exit 0 within 10 s', async () => {
      await serve({ CROSSCUT_SEED: 'no' });
      await until(isReady);
      const slow = request(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': summary.length },
      });
      const answered = once(slow, 'response');
      slow.write(summary.slice(0, 10));
      await wait(300);
      const began = Date.now();
      server.child.kill('SIGTERM');
      await until(async () => (await statusOf(`${url}/health/live`)) === 0, 2_000);
      slow.end(summary.slice(10));
      const [response] = await answered;
      let body = '';
      for await (const part of response) body += part;
      expect([response.statusCode, JSON.parse(body).data.graphSummary.warnings]).toEqual([200, []]);
      expect([await server.exit, server.err()]).toEqual([0, '']);
      expect(Date.now() - began).toBeLessThan(10_000);
    });

    it('does not wait longer for a client that never finishes, or for a statement that the engine cannot cut off', async () => {
      await serve({ CROSSCUT_SEED: 'no' });
      await until(isReady);
      const silent = net.connect(Number(new URL(url).port), '127.0.0.1');
      silent.on('error', () => undefined);
      silent.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{');
      const other = await openGraphStore({ data });
      const lost = other
        .read((run) => run('UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b RETURN sum(a * b) AS s'))
        .catch((error: unknown) => error);
      await wait(500);
      const began = Date.now();
      server.child.kill('SIGTERM');
      expect(await server.exit).toBe(0);
      expect(Date.now() - began).toBeLessThan(10_000);
      expect(await lost).toMatchObject({ code: 'UNAVAILABLE' });
      silent.destroy();
    });
  });

  describe('by kill -9', () => {
    it('while it loads the shipped datasets: the next start completes them', async () => {
      await serve({ CROSSCUT_SEED: 'yes' });
      await until(isReady, 60_000);
      const whole = await ask();
      expect([whole.warnings, whole.services > 100]).toEqual([[], true]);
      server.child.kill('SIGKILL');
      for (const delay of [50, 400]) {
        rmSync(data, { recursive: true, force: true });
        await serve({ CROSSCUT_SEED: 'yes' });
        await until(async () => (await statusOf(`${url}/health/ready`)) === 503);
        await wait(delay);
        server.child.kill('SIGKILL');
        await server.exit;
        await serve({ CROSSCUT_SEED: 'yes' });
        await until(isReady, 60_000);
        expect(await ask()).toEqual(whole);
        server.child.kill('SIGKILL');
        await server.exit;
      }
    });

    it('while another command loads through it: nothing committed is lost, the next start says what is unfinished, and loading again completes it', async () => {
      const folder = writeLarge('large', 20_000);
      const flags = ['--data', data];
      await serve({ CROSSCUT_SEED: 'no' });
      await until(isReady);
      const load = startCrosscut(['load', folder, ...flags]);
      await until(async () => (await ask()).warnings.length > 0, 60_000);
      const before = (await ask()).services;
      server.child.kill('SIGKILL');
      expect(await load.exit).toBe(3);
      expect(load.err()).toMatch(/^The Crosscut that holds the store does not answer[^\n]*\n$/);

      await serve({ CROSSCUT_SEED: 'no' });
      await until(isReady);
      expect(server.err()).toBe(
        'The load of large is not finished, so answers may mix old and new facts. Load large again to complete it.\n',
      );
      expect((await ask()).services).toBeGreaterThanOrEqual(before);
      expect((await ask()).warnings).toEqual([
        'The load of large is not finished, so this answer may mix old and new facts. Load large again to complete it.',
      ]);
      expect((await runCrosscut(['status', ...flags])).out).toContain('not finished: load it again');

      expect((await runCrosscut(['load', folder, ...flags])).code).toBe(0);
      expect((await ask()).warnings).toEqual([]);
      expect((await ask()).services).toBe(20_000);
      expect((await runCrosscut(['load', folder, ...flags])).out).toContain('nothing to do');
      server.child.kill('SIGTERM');
      expect(await server.exit).toBe(0);
    });
  });
});
