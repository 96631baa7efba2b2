import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { fakeStore, openTestServer, type TestServer } from './open-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer(fakeStore());
});
afterAll(() => server.close());

describe('GraphQL over HTTP, the audits of graphql-http', () => {
  for (const audit of serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch }))
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect('reason' in result && result.status === 'error' ? result.reason : null).toBeNull();
    });
});
