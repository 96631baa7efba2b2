import { describe, expect, it } from '@jest/globals';
import { journeysByCrossing } from '#questions/journeys-by-crossing';
import { journeysWithoutCommunity } from '#questions/journeys-without-community';
import { buildContext, buildNamed } from './build-context.js';
import { buildMaker, buildOutline } from './build-outline.js';

const params = { asAt: '2026-01-01', boundary: 'DEPARTMENT' as const, nation: null, invented: false, first: 25, after: null };
const rows = buildOutline({ a: ['x/dx'], b: ['y/dx'], c: ['z/dz'], d: [] }, ['a>b', 'b>c', 'c>d']);
const ask = (given: object = {}, found = rows) => journeysByCrossing.answer(found, { ...params, ...given } as never, buildContext()).body;

describe('journeysByCrossing', () => {
  it('counts hand-offs across the boundary that is asked about', () => {
    expect(ask().journeys[0]).toMatchObject({ crossings: 1, mayCross: 1, handOffs: 3, known: 0.75 });
    expect(ask({ boundary: 'ORGANISATION' }).journeys[0]).toMatchObject({ crossings: 2, mayCross: 1 });
  });

  it('gives the effective number of departments over the steps that are known', () => {
    // Shares 2/3 and 1/3.
    expect(ask().journeys[0]?.effectiveDepartments).toBeCloseTo(3 / 2 ** (2 / 3), 12);
    expect(ask().journeys[0]?.effectiveDepartmentsOrder2).toBeCloseTo(9 / 5, 12);
  });

  it('has no effective number where no owner is known, which is not zero', () => {
    expect(ask({}, buildOutline({ a: [] }, [])).journeys[0]?.effectiveDepartments).toBeNull();
  });

  it('lets the split index stand beside: an asked pair without a link is split, and the order stays', () => {
    const working = {
      ...rows,
      workers: ['a', 'b', 'c'].map((step) => ({ service: `service-${step}`, team: `team-${step}`, sources: ['published'] })),
      makers: [buildMaker('team-a', 'x'), buildMaker('team-b', 'y', 'team-c:0.5'), buildMaker('team-c', 'z', 'team-b:0.5')],
    };
    // a → b stays inside the department; half of what b → c needs is met; c → d has no owner on one side and may add as much again.
    expect(ask({}, working).journeys[0]?.splitIndex).toEqual({ value: 0.5, low: 0.25, high: 0.75, coverage: 0.5 });
    expect(ask().journeys[0]?.splitIndex).toMatchObject({ value: null, coverage: 0 });
  });

  it('knows a share of all steps with a service together, however few a journey has', () => {
    const short = { steps: rows.steps.slice(0, 1).map((row) => ({ ...row, journey: 'k' })), journeys: [buildNamed('k')] };
    const both = { ...rows, steps: [...rows.steps, ...short.steps], journeys: [...rows.journeys, ...short.journeys] };
    expect(journeysByCrossing.answer(both, params as never, buildContext()).coverage).toBe(4 / 5);
  });

  it('says when too little is known to rank by it', () => {
    expect(journeysByCrossing.answer(rows, params as never, buildContext()).warnings).toEqual([
      expect.stringMatching(/do not rank journeys by them/),
    ]);
  });

  it('has no first where none crosses', () => {
    expect(journeysByCrossing.answer(buildOutline({ a: ['x'], b: ['x'] }, ['a>b']), params as never, buildContext()).summary()).toEqual([
      'Of 1 journey, none has a hand-off that is known to cross departments.',
    ]);
  });

  it('marks an invented journey', () => {
    expect(ask({ invented: true }, buildOutline({ a: ['x'] }, [], buildNamed('j', ['invented']))).journeys[0]?.journey.illustrative).toBe(
      true,
    );
    expect(ask({}, buildOutline({ a: ['x'] }, [], buildNamed('j', ['invented', 'published']))).journeys[0]?.journey.illustrative).toBe(
      false,
    );
  });

  it('says why it is empty', () => {
    expect(ask({}, { ...rows, journeys: [] })).toMatchObject({ journeys: [], note: 'No journey with steps is on the map yet.' });
  });
});

describe('journeysWithoutCommunity', () => {
  const wide = buildOutline({ a: ['x'], b: ['y'], c: ['z'] }, ['a>b', 'b>c']);
  const community = (whole: boolean) => ({ journey: 'j', community: buildNamed('c'), whole, sources: ['published'] });
  const found = (communities: ReturnType<typeof community>[], departments = 3) =>
    journeysWithoutCommunity.answer(
      { ...wide, communities },
      { asAt: '2026-01-01', departments, invented: false, first: 25, after: null },
      buildContext(),
    ).body;

  it('lists a journey across departments that no community unites', () => {
    expect(found([]).journeys[0]).toMatchObject({ journey: { id: 'journey:j' }, crossings: 2, nearby: [] });
  });

  it('takes the community of one of its services as a beginning, not as one of its own', () => {
    expect(found([community(false)]).journeys[0]?.nearby.map(({ id }) => id)).toEqual(['community:c']);
    expect(found([community(true)])).toMatchObject({ journeys: [], withCommunity: [{ id: 'journey:j' }] });
  });

  it('says why it is empty', () => {
    expect(found([], 4).note).toBe('No journey on the map crosses 4 departments on 1 January 2026.');
    const empty = { ...wide, journeys: [], communities: [] };
    const given = { asAt: '2026-01-01', departments: 3, invented: false, first: 25, after: null };
    expect(journeysWithoutCommunity.answer(empty, given, buildContext()).body.note).toBe('No journey with steps is on the map yet.');
  });
});
