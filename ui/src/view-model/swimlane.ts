import type { Words } from '../words/en.js';
import { bareId, crossingOf, touches, type Crossing, type HandOffFact, type JourneyFacts, type NamedFact, type StepFact } from './journey-facts.js';
import { laneLayout } from './lane-layout.js';
import type { BoxDrawn, LaneJourney, LaneLayout, LineDrawn } from './lane-types.js';

export interface DrawnStep {
  readonly step: StepFact;
  /** Its number in time order, from 1. */
  readonly number: number;
  readonly boxes: readonly BoxDrawn[];
  readonly bar: LaneLayout['bars'][number] | null;
  readonly spoken: string;
  readonly dimmed: boolean;
  /** Hand-offs that leave this step, in time order. */
  readonly handOffs: readonly DrawnHandOff[];
}

export interface DrawnHandOff {
  readonly handOff: HandOffFact;
  readonly crossing: Crossing;
  readonly line: LineDrawn;
  readonly spoken: string;
  readonly dimmed: boolean;
  /** What stands in its pin: how many reports there are, or their numbers; empty without a report. */
  readonly pin: string;
}

/** A journey ready to draw, or to read as a list: the same things in the same order. */
export interface Swimlane {
  readonly layout: LaneLayout;
  readonly steps: readonly DrawnStep[];
  /** Lines to and from what people carry themselves: order only, nobody hands anything over. */
  readonly carried: readonly LineDrawn[];
}

interface Choice {
  readonly lanes: 'owners' | 'deliverers';
  readonly organisation: string | null;
  readonly nation: string | null;
  /** The number of each report by its id, where pins say which reports rather than how many. */
  readonly reportNumbers?: ReadonlyMap<string, number>;
}

const person = 'person';
const notRecorded = 'not-recorded';

export const toSwimlane = (facts: JourneyFacts, choice: Choice, words: Words): Swimlane => {
  const steps = facts.journey.steps.filter((step) => choice.nation === null || step.nations.length === 0 || step.nations.includes(choice.nation)).sort((a, b) => a.position - b.position);
  const carriedSteps = new Set(steps.filter((step) => step.services.length === 0).map((step) => step.id));
  const carriedOrder = facts.journey.order.filter(({ from, to, kind }) => kind !== 'REWORK' && (carriedSteps.has(from.id) || carriedSteps.has(to.id)));
  const journey: LaneJourney = {
    lanes: lanesOf(steps, choice, words),
    steps: steps.map((step) => ({ id: step.id, name: step.name, lanes: laneIds(step, choice), note: noteOf(step, choice, words) })),
    lines: [
      ...facts.handOffs.map((handOff) => ({ key: handOff.key, from: handOff.from.id, to: handOff.to.id, ...labelOf(handOff, facts.boundary) })),
      ...carriedOrder.map(({ from, to }) => ({ key: `carried ${from.id} ${to.id}`, from: from.id, to: to.id, label: '', pins: 0 })),
    ],
  };
  const layout = laneLayout(journey);
  const lineOf = new Map(layout.lines.map((line) => [line.key, line]));
  const boxesOf = (id: string) => layout.boxes.filter((box) => box.step === id);
  const drawn = facts.handOffs.flatMap((handOff): DrawnHandOff[] => {
    const line = lineOf.get(handOff.key);
    if (!line) return [];
    const crossing = crossingOf(handOff, facts.boundary);
    return [{ handOff, crossing, line, dimmed: !touches(handOff, choice.organisation), spoken: words.journey.spokenHandOff(handOff, crossing), pin: pinOf(handOff, choice) }];
  });
  return {
    layout,
    carried: layout.lines.filter((line) => line.key.startsWith('carried ')),
    steps: steps.map((step, at) => ({
      step,
      number: at + 1,
      boxes: boxesOf(step.id),
      bar: layout.bars.find((bar) => bar.step === step.id) ?? null,
      dimmed: choice.organisation !== null && ![...step.owners, ...step.deliverers].some((one) => bareId(one.id) === choice.organisation),
      spoken: words.journey.spokenStep(at + 1, steps.length, namesOf(step, choice, words), step.name, step.optional),
      handOffs: drawn.filter((one) => one.handOff.from.id === step.id),
    })),
  };
};

/** Only what crosses, or may, is labelled; inside a lane the line is enough and the list says the rest. */
const labelOf = (handOff: HandOffFact, boundary: string): { label: string; pins: number } =>
  ({ label: crossingOf(handOff, boundary) === 'within' ? '' : (handOff.passes ?? ''), pins: handOff.reports.length });

const pinOf = ({ reports }: HandOffFact, { reportNumbers }: Choice): string => {
  if (reports.length === 0) return '';
  return reportNumbers ? reports.flatMap(({ id }) => reportNumbers.get(id) ?? []).sort((a, b) => a - b).join(', ') : String(reports.length);
};

const bodiesOf = (step: StepFact, { lanes }: Choice): readonly NamedFact[] => (lanes === 'deliverers' && step.deliverers.length > 0 ? step.deliverers : step.owners);

const laneIds = (step: StepFact, choice: Choice): string[] => {
  if (step.services.length === 0) return [person];
  const bodies = bodiesOf(step, choice);
  return bodies.length === 0 ? [notRecorded] : bodies.map((body) => body.id);
};

const lanesOf = (steps: readonly StepFact[], choice: Choice, words: Words): NamedFact[] => {
  const lanes = new Map<string, NamedFact>();
  for (const step of steps) {
    for (const body of bodiesOf(step, choice)) lanes.set(body.id, body);
    const [first] = laneIds(step, choice);
    if (first === person) lanes.set(person, { id: person, name: words.journey.personLane });
    if (first === notRecorded) lanes.set(notRecorded, { id: notRecorded, name: words.journey.noOwnerLane });
  }
  return [...lanes.values()];
};

/** Who else has a part in the step, where the lane does not say it. */
const noteOf = (step: StepFact, choice: Choice, words: Words): string | null => {
  const lanes = new Set(laneIds(step, choice));
  const others = (choice.lanes === 'owners' ? step.deliverers : step.owners).filter((body) => !lanes.has(body.id));
  if (others.length === 0) return null;
  const names = others.map((body) => body.name).join(', ');
  return choice.lanes === 'owners' ? words.journey.deliveredBy(names) : words.journey.ownedBy(names);
};

const namesOf = (step: StepFact, choice: Choice, words: Words): string =>
  step.services.length === 0 ? words.journey.personLane : bodiesOf(step, choice).map((body) => body.name).join(', ') || words.journey.noOwnerLane;
