import { describe, expect, it } from '@jest/globals';
import { journeyTwins } from '#questions/journey-twins';
import { buildContext, buildNamed } from './build-context.js';
import { buildOutline } from './build-outline.js';

type Outline = ReturnType<typeof buildOutline>;

/** The same rows for a journey with another id. */
const as = (id: string, outline: Outline, sources = ['published']): Outline => ({
  ...outline,
  journeys: [buildNamed(id, sources)],
  steps: outline.steps.map((row) => ({ ...row, journey: id, step: { ...row.step, id: row.step.id.replace('j/', `${id}/`) } })),
  order: outline.order.map((row) => ({ ...row, journey: id, from: row.from.replace('j/', `${id}/`), to: row.to.replace('j/', `${id}/`) })),
});
const together = (...outlines: Outline[]): Outline => ({
  ...(outlines[0] as Outline),
  journeys: outlines.flatMap(({ journeys }) => journeys),
  steps: outlines.flatMap(({ steps }) => steps),
  order: outlines.flatMap(({ order }) => order),
  services: [...new Map(outlines.flatMap(({ services }) => services).map((row) => [row.service.id, row])).values()],
  ancestors: outlines.flatMap(({ ancestors }) => ancestors),
});
const first = as('one', buildOutline({ a: ['x'], b: ['y'], c: ['z'] }, ['a>b', 'b>c']));
const second = as('two', buildOutline({ d: ['y'], e: ['x'], f: ['y'], g: ['z'] }, ['d>e', 'e>f', 'f>g']));
const far = as('far', buildOutline({ h: ['v'], i: ['w'] }, ['h>i']));
const nothing = { professions: [], variants: [], communities: [] };
const params = { journey: null, asAt: '2026-01-01', invented: false, first: 25, after: null };
const ask = (given: object = {}, more: object = {}, outline = together(first, second, far)) =>
  journeyTwins.answer({ ...outline, ...nothing, ...more }, { ...params, ...given }, buildContext()).body;

describe('journeyTwins', () => {
  it('compares departments in order of steps, and the boundaries that both cross', () => {
    // x y z against y x y z: one insertion in four; boundaries xy and yz of both.
    expect(ask().twins).toEqual([
      expect.objectContaining({
        one: expect.objectContaining({ id: 'journey:one' }),
        other: expect.objectContaining({ id: 'journey:two' }),
        departments: 3 / 4,
        boundaries: 1,
        overall: 7 / 8,
        professions: null,
        variants: false,
        sentence: 'Name of one and Name of two share 3 organisations and 2 department boundaries.',
      }),
    ]);
    expect(ask().twins[0]?.sharedBoundaries[0]?.between.map(({ id }) => id)).toEqual(['organisation:x', 'organisation:y']);
  });

  it('flags variants and puts them after discoveries', () => {
    const third = as('three', buildOutline({ k: ['x'], l: ['y'], m: ['z'] }, ['k>l', 'l>m']));
    const found = ask({}, { variants: [{ variant: 'three', of: 'one', sources: [] }] }, together(first, second, third));
    expect(found.twins.map(({ variants }) => variants)).toEqual([false, false, true]);
    expect(found.twins.at(-1)).toMatchObject({ one: { id: 'journey:one' }, other: { id: 'journey:three' }, departments: 1 });
    expect(found.twins.at(-1)?.sentence).toMatch(/to be expected\.$/);
  });

  it('keeps to pairs with the journey that is asked about', () => {
    expect(ask({ journey: 'far' })).toMatchObject({ twins: [], note: expect.stringMatching(/^No two of these journeys share/) });
    expect(ask({ journey: 'two' }).totalCount).toBe(1);
  });

  it('compares professions where teams are recorded', () => {
    const profession = (service: string, name: string) => ({ service: `service-${service}`, profession: name, sources: ['published'] });
    expect(
      ask({}, { professions: [profession('a', 'policy'), profession('b', 'design'), profession('d', 'policy')] }).twins[0]?.professions,
    ).toBe(1 / 2);
  });

  it('takes steps without an owner as like no other', () => {
    const unowned = together(as('one', buildOutline({ a: ['x'], b: [] }, ['a>b'])), as('two', buildOutline({ d: ['x'], e: [] }, ['d>e'])));
    expect(ask({}, {}, unowned).twins[0]).toMatchObject({ departments: 1 / 2, boundaries: null, overall: 1 / 2 });
  });

  it('names the communities that should meet', () => {
    expect(ask({}, { communities: [{ journey: 'two', community: buildNamed('c') }] }).twins[0]?.communities.map(({ id }) => id)).toEqual([
      'community:c',
    ]);
  });

  it('says why it is empty', () => {
    expect(ask({}, {}, first)).toMatchObject({ twins: [], note: 'There are fewer than two journeys with steps to compare.' });
  });
});
