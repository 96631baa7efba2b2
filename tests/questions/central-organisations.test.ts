import { describe, expect, it } from '@jest/globals';
import { centralOrganisations } from '#questions/central-organisations';
import { buildContext } from './build-context.js';
import { buildOutline } from './build-outline.js';

// p – q – r – s in a row, q and r both under department d.
const rows = buildOutline({ a: ['p'], b: ['q/d'], c: ['r/d'], e: ['s'] }, ['a>b', 'b>c', 'c>e']);
const params = { asAt: '2026-01-01', level: 'ORGANISATION' as const, invented: false, first: 25, after: null };
const ask = (found = rows, given: object = {}) => centralOrganisations.answer(found, { ...params, ...given } as never, buildContext());
const byId = (answer: ReturnType<typeof ask>, id: string) =>
  answer.body.organisations.find(({ organisation }) => organisation.id === `organisation:${id}`);

describe('centralOrganisations', () => {
  it('measures a row of four', () => {
    // q is on 2 of the 3 pairs of others; p reaches the rest in 1 + 2 + 3 steps.
    expect(byId(ask(), 'q')).toMatchObject({ neighbours: 2, joinsParts: true, journeys: [{ id: 'journey:j' }] });
    expect(byId(ask(), 'q')?.betweenness).toBeCloseTo(2 / 3, 12);
    expect(byId(ask(), 'p')?.betweenness).toBe(0);
    expect(byId(ask(), 'p')?.closeness).toBeCloseTo(1 / 2, 12);
  });

  it('says what falls off without one', () => {
    // Without q, p is alone beside r and s: 2 of 3 pairs are no longer joined.
    expect(byId(ask(), 'q')?.partsWithout.map((part) => part.map(({ id }) => id))).toEqual([['organisation:p']]);
    expect(byId(ask(), 'q')?.fragmentationAdded).toBeCloseTo(2 / 3, 12);
    expect(byId(ask(), 'p')).toMatchObject({ partsWithout: [], fragmentationAdded: 0, joinsParts: false });
  });

  it('counts every pair of the others, joined or not, and nobody’s own pairs', () => {
    // p – q – r beside s – t: without q, p and r are no longer joined, 1 of the 6 pairs of the other four.
    const apart = buildOutline({ a: ['p'], b: ['q'], c: ['r'], e: ['s'], f: ['t'] }, ['a>b', 'b>c', 'e>f']);
    expect(byId(ask(apart), 'q')?.fragmentationAdded).toBeCloseTo(1 / 6, 12);
    expect(byId(ask(apart), 's')).toMatchObject({ fragmentationAdded: 0, joinsParts: false, partsWithout: [] });
  });

  it('names those with whom its hand-offs are all that joins two parts', () => {
    // A ring p – q – r, and s joined to r alone.
    const ring = buildOutline({ a: ['p'], b: ['q'], c: ['r'], d: ['p'], e: ['s'] }, ['a>b', 'b>c', 'c>d', 'c>e']);
    const bridges = ask(ring).body.organisations.map(({ organisation, bridges: to }) => [organisation.id, to.map(({ id }) => id)]);
    expect(Object.fromEntries(bridges)).toEqual({
      'organisation:p': [],
      'organisation:q': [],
      'organisation:r': ['organisation:s'],
      'organisation:s': ['organisation:r'],
    });
  });

  it('measures as many as it may in good time', () => {
    // 2,000 in a row: each but the two at the ends joins parts.
    const names = Array.from({ length: 2_000 }, (_, at) => `o${at}`);
    const row = buildOutline(
      Object.fromEntries(names.map((name) => [name, [name]])),
      names.slice(1).map((name, at) => `${names[at]}>${name}`),
    );
    const began = process.cpuUsage();
    expect(ask(row, { first: 100 }).body.organisations[0]).toMatchObject({
      organisation: { id: 'organisation:o1000' },
      joinsParts: true,
      neighbours: 2,
    });
    expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
  }, 60_000);

  it('can be asked by department', () => {
    const answer = ask(rows, { level: 'DEPARTMENT' });
    expect(answer.body).toMatchObject({ totalCount: 3, ties: 2, parts: 1, fragmentation: 0 });
    expect(byId(answer, 'd')?.sentence).toBe(
      'Services of Name of d share hand-offs with those of 2 departments on 1 journey. On this map it alone joins 1 department to the rest.',
    );
    expect(ask({ ...rows, journeys: [] }, { level: 'DEPARTMENT' }).body.note).toMatch(/between two departments/);
    expect(byId(answer, 'd')?.betweenness).toBe(1);
  });

  it('counts journeys, not hand-offs, and nothing between services of one organisation', () => {
    const again = buildOutline({ a: ['p'], b: ['q'], c: ['p'], e: ['p'] }, ['a>b', 'b>c', 'c>e']);
    expect(byId(ask(again), 'p')).toMatchObject({ neighbours: 1, journeys: [{ id: 'journey:j' }], fragmentationAdded: null });
  });

  it('says when data are thin and owners missing', () => {
    const found = ask(buildOutline({ a: ['p'], b: ['q'], c: [] }, ['a>b', 'b>c']));
    expect(found.coverage).toBeCloseTo(2 / 3, 12);
    expect(found.warnings).toEqual([
      expect.stringMatching(/^This rests on 1 journey\./),
      'An owner is lacking on this date at 1 of 3 steps with a service, so some hand-offs are missing here.',
    ]);
  });

  it('names nobody first where several stand between others as often, or nobody does', () => {
    const none = (bodies: string) =>
      `Of ${bodies} that share hand-offs on 1 journey, none stands more often than every other on the shortest way between two.`;
    expect(ask().summary()).toEqual([none('4 organisations')]);
    expect(ask(buildOutline({ a: ['p'], b: ['q'] }, ['a>b'])).summary()).toEqual([none('2 organisations')]);
    expect(ask(buildOutline({ a: ['p'], b: ['q'], c: ['r'] }, ['a>b', 'b>c'])).summary()[0]).toBe(
      'Of 3 organisations that share hand-offs on 1 journey, Name of q stands most often on the shortest way between two others.',
    );
  });

  it('counts journeys with such a hand-off, not every journey on the map', () => {
    const more = { ...rows, journeys: [...rows.journeys, { ...rows.journeys[0]!, id: 'other' }] };
    expect(ask(more).summary()[0]).toMatch(/^Of 4 organisations that share hand-offs on 1 journey,/);
  });

  it('says why it is empty', () => {
    expect(ask({ ...rows, journeys: [] }).body).toMatchObject({
      organisations: [],
      fragmentation: null,
      note: 'No hand-off between two organisations is on the map on this date.',
    });
  });

  it('blames nobody', () => {
    for (const { sentence } of ask().body.organisations) expect(sentence).not.toMatch(/fail|isolat|worst|bottleneck|silo/i);
  });
});
