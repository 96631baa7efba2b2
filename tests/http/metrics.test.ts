import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routeOf } from '../../api/src/http/metrics.js';
import { fakeStore, openTestServer, type TestServer } from './open-test-server.js';

describe('/metrics', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer(fakeStore());
  });
  afterAll(() => server.close());

  it('counts requests by part and questions by name and outcome, beside the measures of the process', async () => {
    await fetch(`${server.url}/health/live`);
    await fetch(`${server.url}/answers/reportsOnJourney.json?journey=no-such-journey`);
    const response = await fetch(`${server.url}/metrics`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    const text = await response.text();
    expect(text).toContain('crosscut_request_duration_seconds_count{route="/health",method="GET",status="200"} 1');
    expect(text).toContain('crosscut_question_duration_seconds_count{question="reportsOnJourney",outcome="NOT_FOUND"} 1');
    expect(text).toContain('process_cpu_user_seconds_total');
    expect(text).not.toContain('no-such-journey');
    expect((await fetch(`${server.url}/metrics`)).status).toBe(200);
  });

  it('never makes a series for an id', () => {
    expect(['/journeys/a/brief.html', '/journeys/a', '/services/b?x=1', '/answers/mixing.csv', '/graphql', '/'].map(routeOf)).toEqual([
      '/journeys',
      'page',
      'page',
      '/answers',
      '/graphql',
      'page',
    ]);
  });
});
