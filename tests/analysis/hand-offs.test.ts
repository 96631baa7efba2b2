import { describe, expect, it } from '@jest/globals';
import { handOffsOf } from '#analysis/hand-offs';
import type { OrderFacts, StepFacts } from '#analysis/journey-facts';

const step = (id: string, services: string[] = ['v'], nations: string[] = []): StepFacts => ({
  id,
  position: Number(id.slice(1)),
  likelihood: 1,
  nations,
  services,
});
const edge = (from: string, to: string, kind: OrderFacts['kind'] = 'THEN', passes: string | null = null): OrderFacts => ({
  from,
  to,
  kind,
  passes,
});
const say = (steps: StepFacts[], order: OrderFacts[], nation: string | null = null) =>
  handOffsOf({ steps, order }, nation).map(
    ({ from, to, rework, personCarries }) => `${from}>${to}${rework ? ' again' : ''}${personCarries ? ' by hand' : ''}`,
  );

describe('hand-offs', () => {
  it('follow positions where no order is recorded', () => {
    expect(say([step('s2'), step('s1'), step('s3')], [])).toEqual(['s1>s2', 's2>s3']);
  });

  it('leave out what follows from others', () => {
    expect(say([step('s1'), step('s2'), step('s3')], [edge('s1', 's2'), edge('s2', 's3'), edge('s1', 's3', 'OR')])).toEqual([
      's1>s2',
      's2>s3',
    ]);
  });

  it('count what comes back, flagged, even where it repeats the order', () => {
    expect(say([step('s1'), step('s2')], [edge('s1', 's2'), edge('s2', 's1', 'REWORK'), edge('s1', 's1', 'REWORK')])).toEqual([
      's1>s2',
      's2>s1 again',
    ]);
  });

  it('join what the person carries, and drop what comes back to it', () => {
    expect(say([step('s1'), step('s2', []), step('s3')], [edge('s1', 's2'), edge('s2', 's3'), edge('s3', 's2', 'REWORK')])).toEqual([
      's1>s3 by hand',
    ]);
    const two = handOffsOf({ steps: [step('s1'), step('s2', []), step('s3', []), step('s4')], order: [] });
    expect(two).toEqual([{ from: 's1', to: 's4', passes: null, rework: false, personCarries: true, through: ['s2', 's3'] }]);
  });

  it('reduce again after a step was carried', () => {
    expect(
      say([step('s1'), step('s2', []), step('s3'), step('s4')], [edge('s1', 's2'), edge('s2', 's4'), edge('s1', 's3'), edge('s3', 's4')]),
    ).toEqual(['s1>s3', 's3>s4']);
  });

  it('leave out steps of other nations and join around them', () => {
    const steps = [step('s1'), step('s2', ['v'], ['SCOTLAND']), step('s3'), step('s4', ['v'], ['WALES', 'ENGLAND'])];
    const order = [edge('s1', 's2'), edge('s2', 's3'), edge('s3', 's4')];
    expect(say(steps, order)).toEqual(['s1>s2', 's2>s3', 's3>s4']);
    expect(say(steps, order, 'WALES')).toEqual(['s1>s3', 's3>s4']);
    expect(say(steps, order, 'SCOTLAND')).toEqual(['s1>s2', 's2>s3']);
  });

  it('keep parallel branches apart, both into the join', () => {
    expect(
      say([step('s1'), step('s2'), step('s3'), step('s4')], [edge('s1', 's2'), edge('s1', 's3'), edge('s2', 's4'), edge('s3', 's4')]),
    ).toEqual(['s1>s2', 's1>s3', 's2>s4', 's3>s4']);
  });

  it('keep what passes when THEN and OR say the same', () => {
    expect(handOffsOf({ steps: [step('s1'), step('s2')], order: [edge('s1', 's2'), edge('s1', 's2', 'OR', 'a form')] })).toMatchObject([
      { passes: 'a form' },
    ]);
  });

  it('are none for one step or none', () => {
    expect(say([step('s1')], [])).toEqual([]);
    expect(say([], [])).toEqual([]);
  });
});
