import { describe, expect, it } from '@jest/globals';
import { servicesAfter } from '#questions/services-after';
import { servicesBefore } from '#questions/services-before';
import { toRequired } from '#questions/parts/required-services';
import { buildContext, buildNamed } from './build-context.js';

const row = (at: string, service: string, source: string) => ({
  at: buildNamed(at),
  service: buildNamed(service),
  sources: [source],
  owners: [],
});

describe('toRequired', () => {
  it('keeps each service once, by its shortest way', () => {
    expect(
      toRequired('asked', [row('asked', 'b', 'x'), row('asked', 's', 'published'), row('b', 's', 'unverified')], buildContext()).map(
        ({ service, hops, through }) => [service.id, hops, through.map(({ id }) => id)],
      ),
    ).toEqual([
      ['service:b', 1, ['service:asked']],
      ['service:s', 1, ['service:asked']],
    ]);
  });

  it('names every service that it hangs on by a shortest way, and the sources of every link there', () => {
    const [, , s] = toRequired(
      'asked',
      [row('asked', 'c', 'published'), row('asked', 'b', 'unverified'), row('c', 's', 'published'), row('b', 's', 'published')],
      buildContext(),
    );
    expect([s?.hops, s?.through.map(({ id }) => id), s?.sources.map(({ id }) => id)]).toEqual([
      2,
      ['service:b', 'service:c'],
      ['published', 'unverified'],
    ]);
  });

  it('ends where requirements go round', () => {
    expect(
      toRequired('asked', [row('asked', 'b', 'published'), row('b', 'asked', 'published')], buildContext()).map(
        ({ service }) => service.id,
      ),
    ).toEqual(['service:b']);
  });
});

describe('what is said of requirements', () => {
  const none = { layer2: [], layer3: [], layer4: [], layer5: [], layer6: [] };
  const params = { service: 'asked', hops: 6, asAt: '2026-01-01' };
  const before = (...layer1: ReturnType<typeof row>[]) =>
    servicesBefore.answer({ service: [buildNamed('asked')], layer1, ...none }, params, buildContext()).summary();
  const after = (...layer1: ReturnType<typeof row>[]) =>
    servicesAfter.answer({ service: [buildNamed('asked')], layer1, ...none, journeys: [] }, params, buildContext()).summary();
  const one = row('asked', 'b', 'published');
  const other = row('b', 'c', 'published');

  it('goes as far as is recorded, and reads well of one', () => {
    expect(before(one)).toEqual(['As far as is recorded, 1 service must be done before Name of asked: Name of b.']);
    expect(before(one, other)).toEqual([
      'As far as is recorded, 2 services must be done before Name of asked, 1 of them directly: Name of b and Name of c.',
    ]);
    expect(after(one)).toEqual(['If Name of asked stops, so does what requires it, as far as is recorded: 1 service – Name of b.']);
    expect(after(one, other)).toEqual([
      'If Name of asked stops, so does what requires it, as far as is recorded: 2 services, 1 of them directly – Name of b and Name of c.',
    ]);
  });
});
