import { describe, expect, it } from '@jest/globals';
import { affectedByReorganisation } from '#questions/affected-by-reorganisation';
import type { Body } from '#questions/parts/bodies';
import { buildContext, buildNamed } from './build-context.js';
import { buildMaker, buildOutline } from './build-outline.js';

// a and b are bodies of department one; c stands in department two. The journey runs a → b → c.
const outline = buildOutline({ s1: ['a/one'], s2: ['b/one'], s3: ['c/two'] }, ['s1>s2', 's2>s3']);
const two = { organisation: 'two', ancestor: buildNamed('two'), isDepartment: true, isRoot: true, far: 0, links: [] };
const rows = {
  ...outline,
  ancestors: [...outline.ancestors, two],
  ends: [buildNamed('a'), buildNamed('two')],
  bodies: [buildNamed('a')],
  policies: [],
  communities: [],
  teams: [{ teams: 3 }],
  named: [] as Body[],
  supposed: [] as { from: string | null; to: string | null; sources: string[] }[],
  next: [] as { on: string; kind: string; successor: ReturnType<typeof buildNamed>; sources: string[] }[],
  nextOfBodies: [] as object[],
  servicesAfter: outline.services,
  ancestorsAfter: outline.ancestors,
  affected: [{ ...buildNamed('service-s1'), type: 'OWNED_BY' as const, fact: { sources: ['published'] }, body: 'a' }],
};
const ask = (into: string | null, found: typeof rows = rows) =>
  affectedByReorganisation.answer(found as never, { organisation: 'a', into, asAt: '2026-01-01' }, buildContext());

describe('affectedByReorganisation', () => {
  it('moves the crossings when a body joins another department', () => {
    // Now only b → c crosses departments; with a in department two, a → b crosses too.
    expect(ask('two').body.journeys[0]).toMatchObject({ crossings: 1, crossingsAfter: 2, organisations: 3, organisationsAfter: 3 });
  });

  it('leaves out of its sentence what nothing is recorded of', () => {
    const said = (more: object) => ask('two', { ...rows, ...more }).summary()[0];
    expect(said({})).toBe('If Name of a became a part of Name of two, that would touch 1 service and 1 journey.');
    expect(said({ policies: [buildNamed('p')] })).toMatch(/would touch 1 service, 1 policy and 1 journey\.$/);
  });

  it('refuses to put a body into itself or into what is part of it', () => {
    expect(() => ask('a')).toThrow('into: a is the organisation itself. Name one outside it.');
    expect(() => ask('two', { ...rows, bodies: [buildNamed('a'), buildNamed('two')] })).toThrow(
      'into: two is a part of a on 2026-01-01. Name one outside it.',
    );
  });

  it('does not know what follows when nobody said what it joins, which is not no change', () => {
    const { body, warnings } = ask(null);
    expect(body.journeys[0]).toMatchObject({ crossings: 1, crossingsAfter: null });
    expect(warnings).toHaveLength(1);
  });

  it('reads what followed from the next reorganisation on record, with the same working links', () => {
    const next = [{ on: '2026-05-01', kind: 'MERGE', successor: buildNamed('two'), sources: ['published'] }];
    const servicesAfter = outline.services.map((row) => ({
      ...row,
      owners: row.owners.map((owner) => (owner.id === 'a' ? { ...owner, id: 'c' } : owner)),
    }));
    const workers = ['s1', 's2', 's3'].map((step) => ({ service: `service-${step}`, team: `team-${step}`, sources: ['published'] }));
    const makers = [
      buildMaker('team-s1', 'a', 'team-s2:0'),
      buildMaker('team-s2', 'b', 'team-s1:0', 'team-s3:1'),
      buildMaker('team-s3', 'c', 'team-s2:1'),
    ];
    const { body, warnings } = ask(null, { ...rows, next, servicesAfter, workers, makers });
    expect(body.next).toMatchObject({ on: '2026-05-01', kinds: ['MERGE'], successors: [{ id: 'organisation:two' }] });
    expect(body.journeys[0]).toMatchObject({
      crossings: 1,
      crossingsAfter: 2,
      splitIndex: { value: 0, coverage: 1 },
      splitIndexAfter: { value: 0.5, coverage: 1 },
    });
    expect(warnings).toEqual([]);
  });

  it('names bodies that are part of it with a reorganisation of their own', () => {
    const nextOfBodies = ['two', 'three'].map((successor) => ({
      body: buildNamed('b'),
      on: '2027-04-01',
      kind: 'SPLIT',
      successor: buildNamed(successor),
      sources: ['published'],
    }));
    expect(ask(null, { ...rows, nextOfBodies }).warnings?.[0]).toBe(
      'Reorganisations of bodies that are part of it are on record after this date: Name of b (1 April 2027, to Name of three and Name of two). Ask about each.',
    );
  });

  it('says that a move is only supposed, or how far it is on record', () => {
    const says = (...supposed: typeof rows.supposed) => ask('two', { ...rows, supposed }).warnings;
    const time = (from: string | null, to: string | null) => ({ from, to, sources: ['published'] });
    expect(says()).toEqual(['Suppose Name of a came under Name of two: no such move is recorded.']);
    expect(says(time('2020-01-01', null))).toEqual(['Name of a is under Name of two on 1 January 2026 already.']);
    expect(says(time(null, '2016-07-14'), time('2027-04-01', null))).toEqual([
      'Suppose Name of a came under Name of two on 1 January 2026. What is on record: Name of two until 14 July 2016 and Name of two since 1 April 2027.',
    ]);
  });

  const closed = (id: string, ...followed: string[]): Body => ({
    ...buildNamed(id),
    status: 'CLOSED',
    closed: '2023-02-07',
    successions: followed.map((to) => ({ to: buildNamed(to), kind: 'SPLIT', on: '2023-02-07', sources: ['published'] })),
  });
  const says =
    'Name of a closed on 7 February 2023. Name of d and Name of e followed it. Ask about what followed, or with asAt 2023-02-06 for its last day.';

  it('says of an organisation that was no more on the date when it closed, what followed it and on which day to ask', () => {
    const nothing = ask(null, { ...rows, affected: [], named: [closed('a', 'd', 'e')] });
    expect([nothing.body.note, nothing.warnings]).toEqual([says, []]);
    // Facts that nobody ended still stand there.
    const some = ask(null, { ...rows, named: [closed('a', 'd', 'e')] });
    expect([some.body.note, some.warnings]).toEqual([null, [says]]);
  });

  it('says so of the one that it would join', () => {
    expect(ask('two', { ...rows, named: [closed('two')] }).warnings).toEqual([
      'Name of two closed on 7 February 2023. What followed it is not recorded. Ask with asAt 2023-02-06 for its last day.',
      expect.stringMatching(/^Suppose /),
    ]);
  });

  it('says which body answers for each service', () => {
    expect(ask(null).body.services[0]).toMatchObject({ id: 'service:service-s1', role: 'OWNS', body: { id: 'organisation:a' } });
  });
});
