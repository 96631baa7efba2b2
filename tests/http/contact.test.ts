import { describe, expect, it } from '@jest/globals';
import { fakeStore, openTestServer } from './open-test-server.js';

describe('where to say that something is wrong', () => {
  it.each([
    ['people@example.org', 'people@example.org'],
    [null, null],
  ])('is what the settings say: %s', async (contact, found) => {
    const store = fakeStore();
    const server = await openTestServer(store, { asking: () => ({ store, contact }) });
    try {
      expect((await server.graphql('{ contact }')).body).toEqual({ data: { contact: found } });
    } finally {
      await server.close();
    }
  });
});
