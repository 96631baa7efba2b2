import { describe, expect, it } from '@jest/globals';
import { naturalGroups } from '#questions/natural-groups';
import { buildContext } from './build-context.js';
import { buildOutline } from './build-outline.js';

// Two journeys in one: a, b and c hang together, as do d, e and f; x and y share both.
const outline = buildOutline({ a: ['x'], b: ['y'], c: ['x'], d: ['y'], e: ['x'], f: ['y'] }, ['a>b', 'b>c', 'd>e', 'e>f']);
const link = (a: string, b: string, sources = ['published']) => ({ a: `service-${a}`, b: `service-${b}`, sources });
const rows = { ...outline, requires: [link('c', 'a'), link('f', 'd')], related: [] as ReturnType<typeof link>[] };
const params = { asAt: '2026-01-01', invented: false, first: 25, after: null };
const ask = (found: Partial<typeof rows> = {}, given: object = {}) =>
  naturalGroups.answer({ ...rows, ...found }, { ...params, ...given }, buildContext());
const idsOf = (answer: ReturnType<typeof ask>) =>
  answer.body.groups.map(({ services }) => services.map(({ service }) => service.id.replace('service:service-', '')).join(''));

describe('naturalGroups', () => {
  it('finds the services that hang together, whoever owns them', () => {
    const answer = ask();
    expect(idsOf(answer)).toEqual(['abc', 'def']);
    expect(answer.body.groups[0]).toMatchObject({
      inStarts: 20,
      departments: [
        { department: { id: 'organisation:x' }, services: 2 },
        { department: { id: 'organisation:y' }, services: 1 },
      ],
    });
  });

  it('says first how many groups there are, and reads well of one', () => {
    expect(ask().summary()[0]).toBe('What joins 6 services makes 2 groups of them.');
    expect(ask({ ...buildOutline({ a: ['x'], b: ['y'] }, ['a>b']), requires: [] }).summary()[0]).toBe(
      'What joins 2 services makes 1 group of them.',
    );
  });

  it('says how firm the groups are and how far they agree with departments', () => {
    const { betweenStarts, withDepartments, modularity, servicesCompared } = ask().body;
    expect(betweenStarts).toEqual({ ari: { low: 1, high: 1 }, ami: { low: 1, high: 1 } });
    expect(modularity).toEqual({ low: 1 / 2, high: 1 / 2 });
    expect(servicesCompared).toBe(6);
    // Groups abc, def against x: a c e, y: b d f. Hubert and Arabie: (2 − 6·6/15) / (6 − 6·6/15).
    expect(withDepartments.ari.low).toBeCloseTo(-1 / 9, 12);
    expect(withDepartments.ari.high).toBeCloseTo(-1 / 9, 12);
  });

  it('states what ties services and with what weight', () => {
    expect(ask({ related: [link('a', 'd')] }).body.ties).toEqual([
      { kind: 'HAND_OFF', count: 4, weight: 1 },
      { kind: 'REQUIRES', count: 2, weight: 1 },
      { kind: 'RELATED_TO', count: 1, weight: 0.5 },
    ]);
  });

  it('shares one hand-off among the services of its steps', () => {
    const both = {
      ...outline,
      steps: outline.steps.map((step) =>
        step.step.name === 'b' ? { ...step, services: [...step.services, { id: 'service-d', sources: ['published'] }] } : step,
      ),
    };
    // a→b and b→c go to b and d by half each: four ties of a half instead of two of one.
    expect(ask(both).body.ties[0]).toEqual({ kind: 'HAND_OFF', count: 6, weight: 1 });
  });

  it('has no modularity and no agreement without ties, which is not zero', () => {
    const none = { low: null, high: null };
    expect(ask({ order: [], journeys: [], requires: [] })).toMatchObject({
      coverage: null,
      body: {
        groups: [],
        modularity: none,
        betweenStarts: { ari: none, ami: none },
        withDepartments: { ari: none, ami: none },
        note: expect.stringMatching(/^No hand-off between services/),
      },
    });
  });

  it('has no agreement with departments, and says so, where all services are of one', () => {
    const one = buildOutline({ a: ['x'], b: ['x'], c: ['x'], d: ['x'], e: ['x'], f: ['x'] }, ['a>b', 'b>c', 'd>e', 'e>f']);
    const { body, warnings } = ask(one);
    expect(body).toMatchObject({
      servicesCompared: 6,
      withDepartments: { ari: { low: null, high: null }, ami: { low: null, high: null } },
    });
    expect(warnings?.at(-1)).toMatch(/^The services that could be compared are not of two departments/);
    expect(ask().warnings).toHaveLength(1);
  });

  it('goes on where a page ended', () => {
    const { pageInfo } = ask({}, { first: 1 }).body;
    expect(idsOf(ask({}, { first: 1, after: pageInfo.endCursor }))).toEqual(['def']);
  });
});
