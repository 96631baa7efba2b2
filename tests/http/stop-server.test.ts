import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { stopServer } from '../../api/src/http/stop-server.js';

describe('stopping', () => {
  it('lets a running request finish, closes idle connections at once and takes no new ones', async () => {
    const server = createServer(
      (request, response) => void wait(request.url === '/slow' ? 300 : 0).then(() => response.end('whole')),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const agent = new Agent({ keepAlive: true });
    const visit = (path: string) =>
      new Promise<string>((resolve, reject) => {
        get({ port, path, agent, host: '127.0.0.1' }, (response: IncomingMessage) => {
          let text = '';
          response.on('data', (part) => (text += part)).on('end', () => resolve(text));
        }).on('error', reject);
      });
    await visit('/quick');
    const running = visit('/slow');
    await wait(50);
    const began = Date.now();
    const stopped = stopServer(server);
    await expect(visit('/late')).rejects.toThrow();
    expect(await running).toBe('whole');
    await stopped;
    expect(Date.now() - began).toBeLessThan(2_000);
    agent.destroy();
  });
});
