import { describe, expect, it } from '@jest/globals';
import type { HandOffFact, JourneyFacts, StepFact } from '../../../../ui/src/view-model/journey/journey-facts.js';
import { toSwimlane } from '../../../../ui/src/view-model/swimlane/swimlane.js';
import { en } from '../../../../ui/src/words/en.js';

const body = (id: string) => ({ id: `organisation:${id}`, name: id });
const step = (id: string, position: number, owners: string[], more: Partial<StepFact> = {}): StepFact => ({
  id: `step:j/${id}`,
  name: id,
  position,
  optional: false,
  nations: [],
  services: [{ id: `service:${id}`, name: id }],
  owners: owners.map(body),
  deliverers: [],
  sources: [],
  ...more,
});
const handOff = (from: StepFact, to: StepFact, more: Partial<HandOffFact> = {}): HandOffFact => ({
  key: `${from.name}>${to.name}`,
  from,
  to,
  class: 'UNKNOWN',
  passes: 'form',
  crosses: ['DEPARTMENT'],
  crossings: [{ boundary: 'DEPARTMENT', share: 1, mayCross: false }],
  fromOwners: from.owners,
  toOwners: to.owners,
  rework: false,
  personCarries: false,
  reports: [],
  ...more,
});

const apply = step('apply', 1, ['tax']);
const post = step('post', 2, [], { services: [], nations: ['WALES'] });
const decide = step('decide', 3, ['court'], { deliverers: [body('council')] });
const lost = step('lost', 4, []);
const facts: JourneyFacts = {
  boundary: 'DEPARTMENT',
  journey: {
    id: 'journey:j',
    name: 'J',
    steps: [decide, apply, post, lost],
    order: [
      { from: apply, to: post, kind: 'THEN', passes: null },
      { from: post, to: decide, kind: 'THEN', passes: null },
    ],
  },
  handOffs: [
    handOff(apply, decide, { personCarries: true }),
    handOff(decide, lost, { crosses: [], crossings: [{ boundary: 'DEPARTMENT', share: null, mayCross: true }], passes: null }),
  ],
};
const all = { lanes: 'owners', organisation: null, nation: null } as const;
const lanesOf = (drawn: ReturnType<typeof toSwimlane>) =>
  Object.fromEntries(
    drawn.steps.map((one) => [one.step.name, one.boxes.map((box) => drawn.layout.lanes.find((lane) => lane.id === box.lane)?.name)]),
  );

describe('toSwimlane', () => {
  it('numbers steps in time order, each in the lane of its owner, of the person, or of nobody recorded', () => {
    const drawn = toSwimlane(facts, all, en);
    expect(drawn.steps.map((one) => [one.number, one.step.name])).toEqual([
      [1, 'apply'],
      [2, 'post'],
      [3, 'decide'],
      [4, 'lost'],
    ]);
    expect(lanesOf(drawn)).toEqual({ apply: ['tax'], post: [en.journey.personLane], decide: ['court'], lost: [en.journey.noOwnerLane] });
  });

  it('names who delivers in the box, or gives the lane to them', () => {
    expect(toSwimlane(facts, all, en).steps[2]?.boxes[0]?.note).toBe('by council');
    const delivered = toSwimlane(facts, { ...all, lanes: 'deliverers' }, en);
    expect(lanesOf(delivered).decide).toEqual(['council']);
    expect(delivered.steps[2]?.boxes[0]?.note).toBe('for court');
  });

  it('gives lanes to departments, professions or kinds of work, several boxes to a step with several, and one for what is not recorded', () => {
    const named = (kind: string, id: string) => ({ id: `${kind}:${id}`, name: id });
    const teams = [
      { activity: 'POLICY', professions: [{ profession: named('profession', 'law') }, { profession: named('profession', 'design') }] },
      { activity: 'POLICY', professions: [] },
    ];
    const rich = {
      ...facts,
      journey: {
        ...facts.journey,
        steps: [
          {
            ...apply,
            owners: [{ ...body('tax'), departments: [body('treasury'), body('revenue')] }],
            services: [{ ...apply.services[0]!, teams }],
          },
          post,
          decide,
        ],
      },
    };
    const lanes = (kind: 'departments' | 'professions' | 'activities') => lanesOf(toSwimlane(rich, { ...all, lanes: kind }, en));
    expect(lanes('departments')).toEqual({
      apply: ['treasury', 'revenue'],
      post: [en.journey.personLane],
      decide: ['Department not recorded'],
    });
    expect(lanes('professions')).toEqual({ apply: ['law', 'design'], post: [en.journey.personLane], decide: ['Professions not recorded'] });
    expect(lanes('activities')).toEqual({ apply: ['Policy'], post: [en.journey.personLane], decide: ['Teams not recorded'] });
    expect(toSwimlane(rich, { ...all, lanes: 'departments' }, en).steps[0]?.boxes[0]?.note).toBe('tax');
  });

  it('tells one of several ways on from ways side by side', () => {
    const third = step('third', 4, ['tax']);
    const order = (kind: string) => [
      { from: apply, to: decide, kind, passes: null },
      { from: apply, to: third, kind, passes: null },
      { from: third, to: apply, kind: 'REWORK', passes: null },
    ];
    const ways = (kind: string) =>
      toSwimlane({ ...facts, journey: { ...facts.journey, steps: [apply, decide, third], order: order(kind) } }, all, en).steps.map(
        (one) => [one.ways, ...one.handOffs.map(({ either }) => either)],
      );
    expect(ways('OR')).toEqual([['EITHER', true], ['ONE'], ['ONE']]);
    expect(ways('THEN')).toEqual([['SIDE_BY_SIDE', false], ['ONE'], ['ONE']]);
  });

  it('shows how much a step is used in place of its note, and says where nobody knows', () => {
    const byStep = new Map([
      [apply.id, { value: 1200, year: '2017' }],
      [decide.id, null],
    ]);
    const drawn = toSwimlane(facts, { ...all, volumes: { byStep, say: (one) => (one ? String(one.value) : 'unknown') } }, en);
    expect(drawn.steps.map((one) => [one.boxes[0]?.note, one.volume?.value ?? null])).toEqual([
      ['1200', 1200],
      [null, null],
      ['unknown', null],
      ['unknown', null],
    ]);
  });

  it('draws every hand-off once, and what people carry themselves beside it', () => {
    const drawn = toSwimlane(facts, all, en);
    expect(drawn.steps.flatMap((one) => one.handOffs.map(({ handOff: { key }, crossing }) => [key, crossing]))).toEqual([
      ['apply>decide', 'crosses'],
      ['decide>lost', 'mayCross'],
    ]);
    expect(drawn.carried).toHaveLength(2);
  });

  it('leaves out steps of other nations', () =>
    expect(toSwimlane(facts, { ...all, nation: 'ENGLAND' }, en).steps.map((one) => one.step.name)).toEqual(['apply', 'decide', 'lost']));

  it('draws paler what is not yours', () => {
    const drawn = toSwimlane(facts, { ...all, organisation: 'tax' }, en);
    expect(drawn.steps.map((one) => one.dimmed)).toEqual([false, true, true, true]);
    expect(drawn.steps.flatMap((one) => one.handOffs.map(({ dimmed }) => dimmed))).toEqual([false, true]);
  });

  it('says each hand-off in words', () => {
    expect(toSwimlane(facts, all, en).steps[0]?.handOffs[0]?.spoken).toBe(
      'Hand-off from apply to decide. Passes: form. Crosses the boundary. Not known.',
    );
  });
});
