import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { journeyTwins } from '#questions/journey-twins';
import { likenessOf, shapeOf } from '#questions/parts/journey-likeness';
import { outlinesOf } from '#questions/parts/outline';
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
const answer = (given: object = {}, more: object = {}, outline = together(first, second, far)) =>
  journeyTwins.answer({ ...outline, ...nothing, ...more }, { ...params, ...given }, buildContext());
const ask = (...given: Parameters<typeof answer>) => answer(...given).body;

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

  it('says first how many pairs there are, and reads well of one', () => {
    expect(answer().summary()[0]).toBe('Among 3 journeys, pairs that have something in common: 1.');
  });

  it('flags variants and puts them after discoveries', () => {
    const third = as('three', buildOutline({ k: ['x'], l: ['y'], m: ['z'] }, ['k>l', 'l>m']));
    const found = ask({}, { variants: [{ variant: 'three', of: 'one', sources: [] }] }, together(first, second, third));
    expect(found.twins.map(({ variants }) => variants)).toEqual([false, false, true]);
    expect(found.twins.at(-1)).toMatchObject({ one: { id: 'journey:one' }, other: { id: 'journey:three' }, departments: 1 });
    expect(found.twins.at(-1)?.sentence).toMatch(/to be expected\.$/);
  });

  it('keeps to pairs with the journey that is asked about', () => {
    expect(ask({ journey: 'far' })).toMatchObject({ twins: [], note: expect.stringMatching(/^No other journey is built like this one/) });
    expect(ask({ journey: 'two' }).totalCount).toBe(1);
  });

  it('compares professions where teams are recorded', () => {
    const profession = (service: string, name: string) => ({ service: `service-${service}`, profession: name, sources: ['published'] });
    const found = answer({}, { professions: [profession('a', 'policy'), profession('b', 'design'), profession('d', 'policy')] });
    expect(found.body.twins[0]).toMatchObject({ departments: 3 / 4, professions: 1 / 2, boundaries: 1, overall: 3 / 4 });
    expect(found.warnings).toEqual(['Professions are compared only where both journeys have them recorded: in 1 of 3 pairs.']);
    expect(answer({ journey: 'far' }).warnings).toEqual([
      'Professions are compared only where both journeys have them recorded: in 0 of 2 pairs.',
    ]);
  });

  it('finds journeys that are alike in professions alone, and says so', () => {
    const professions = ['a', 'h'].map((service) => ({ service: `service-${service}`, profession: 'policy', sources: ['published'] }));
    const { body, warnings } = answer({}, { professions }, together(first, far));
    expect(body.twins).toMatchObject([
      {
        departments: 0,
        professions: 1,
        overall: 1 / 3,
        sentence: 'Name of one and Name of far share no organisation or department boundary, only professions at like places.',
      },
    ]);
    expect(warnings).toEqual([]);
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

  it('leaves out pairs of which nothing is alike, whatever organisations they share, and says so', () => {
    const apart = together(
      as('one', buildOutline({ a: ['x'], b: ['y'] }, ['a>b'])),
      as('two', buildOutline({ c: ['y'], d: ['v'], e: ['w'] }, ['c>d', 'd>e'])),
    );
    expect(ask({}, {}, apart)).toMatchObject({
      twins: [],
      totalCount: 0,
      note: expect.stringMatching(/^No two of these journeys are built alike/),
    });
    expect(ask({ journey: 'one' }, {}, apart).note).toMatch(/^No other journey is built like this one/);
  });

  it('puts pairs with a department boundary in common before those that are only alike in departments', () => {
    const alone = (id: string, step: string) => as(id, buildOutline({ [`${step}1`]: ['v'], [`${step}2`]: ['v'] }, [`${step}1>${step}2`]));
    const found = ask({}, {}, together(first, second, alone('s', 'm'), alone('t', 'n'))).twins;
    expect(found.map(({ one, overall }) => [one.id, overall])).toEqual([
      ['journey:one', 7 / 8],
      ['journey:s', 1],
    ]);
    expect(found[1]?.sentence).toBe('Name of s and Name of t share 1 organisation.');
  });

  it('rests on the journeys that it names', () => {
    const { restsOn, ownership } = journeyTwins.answer(
      { ...together(first, second, as('far', far, ['elsewhere'])), ...nothing },
      { ...params, journey: 'one' } as never,
      buildContext(),
    );
    expect(restsOn).not.toContain('elsewhere');
    expect(ownership?.map(({ id }) => id)).not.toContain('service-h');
  });

  it('rests on invented journeys that it counts, also where it names none of them', () => {
    const { restsOn } = answer({ invented: true }, {}, together(first, second, as('far', far, ['invented'])));
    expect(restsOn).toContain('invented');
  });

  it('does not depend on how steps are numbered or named, parallel branches included', () => {
    const steps = ['a', 'b', 'c', 'd', 'e', 'f'];
    // Without any order recorded, positions are the order.
    const journey = fc.record({
      owners: fc.tuple(...steps.map(() => fc.subarray(['x', 'y', 'z'], { maxLength: 2 }))),
      order: fc.subarray(
        steps.flatMap((from, at) => steps.slice(at + 1).map((to) => [from, to] as const)),
        { minLength: 1 },
      ),
    });
    const rowsOf = (
      id: string,
      { owners, order }: { owners: string[][]; order: (readonly [string, string])[] },
      name = (step: string) => step,
    ) =>
      as(
        id,
        buildOutline(
          Object.fromEntries(steps.map((step, at) => [name(step), owners[at] as string[]])),
          order.map(([from, to]) => `${name(from)}>${name(to)}`),
        ),
      );
    const shape = (rows: Outline) => {
      const [outline] = outlinesOf(rows as never);
      const departments = new Map(rows.services.map(({ service, owners }) => [service.id, owners.map(({ id }) => `of-${id}`)]));
      return shapeOf(outline as never, (service) => departments.get(service) ?? []);
    };
    fc.assert(
      fc.property(journey, journey, fc.shuffledSubarray(steps, { minLength: steps.length }), (one, other, places) => {
        const rows = rowsOf('one', one);
        const renamed = rowsOf('one', one, (step) => `s${places.indexOf(step)}`);
        const numbered = {
          ...renamed,
          steps: renamed.steps.map((row) => ({ ...row, position: places.length - row.position })).reverse(),
          order: [...renamed.order].reverse(),
        };
        const likeness = likenessOf(shape(rows), shape(rowsOf('other', other)));
        expect(likenessOf(shape(numbered), shape(rowsOf('other', other)))).toEqual(likeness);
        expect(likenessOf(shape(rowsOf('other', other)), shape(numbered))).toEqual(likeness);
      }),
      { numRuns: 150 },
    );
  });

  it('says why it is empty', () => {
    expect(ask({}, {}, first)).toMatchObject({ twins: [], note: 'There are fewer than two journeys with steps to compare.' });
  });
});
