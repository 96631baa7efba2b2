import { bareId } from '#graph-schema/ids';
import type { Words } from '../../words/en.js';
import { crossingOf, touches, type Crossing, type HandOffFact, type JourneyFacts, type StepFact } from '../journey/journey-facts.js';
import { laneLayout } from './lane-layout.js';
import type { LaneKind } from '../journey/journey-view.js';
import { lanesOfStep, noteOfStep } from './step-lanes.js';
import type { StepVolume } from './step-volumes.js';
import type { BoxDrawn, LaneJourney, LaneLayout, LineDrawn, Sizes } from './lane-types.js';

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
  /** Whether people go on by one of several ways, by several side by side, or by one. */
  readonly ways: 'ONE' | 'EITHER' | 'SIDE_BY_SIDE';
  /** How much it is used; null where nobody says, or nobody asks. */
  readonly volume: StepVolume | null;
}

export interface DrawnHandOff {
  readonly handOff: HandOffFact;
  readonly crossing: Crossing;
  readonly line: LineDrawn;
  /** Whether it is one of several ways on, of which people take one. */
  readonly either: boolean;
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
  readonly lanes: LaneKind;
  readonly organisation: string | null;
  readonly nation: string | null;
  /** The number of each report by its id, where pins say which reports rather than how many. */
  readonly reportNumbers?: ReadonlyMap<string, number>;
  /** Of another drawing than that for a screen. */
  readonly sizes?: Sizes;
  /** How much each step is used, where that is asked for; it takes the place of who else has a part. */
  readonly volumes?: { readonly byStep: ReadonlyMap<string, StepVolume | null>; readonly say: (volume: StepVolume | null) => string };
}

export const toSwimlane = (facts: JourneyFacts, choice: Choice, words: Words): Swimlane => {
  const steps = facts.journey.steps
    .filter((step) => choice.nation === null || step.nations.length === 0 || step.nations.includes(choice.nation))
    .sort((a, b) => a.position - b.position);
  const carriedSteps = new Set(steps.filter((step) => step.services.length === 0).map((step) => step.id));
  const carriedOrder = facts.journey.order.filter(
    ({ from, to, kind }) => kind !== 'REWORK' && (carriedSteps.has(from.id) || carriedSteps.has(to.id)),
  );
  const journey: LaneJourney = {
    lanes: [...new Map(steps.flatMap((step) => lanesOfStep(step, choice.lanes, words)).map((lane) => [lane.id, lane])).values()],
    steps: steps.map((step, at) => ({
      id: step.id,
      name: choice.sizes?.numberInName ? `${at + 1} ${step.name}` : step.name,
      lanes: lanesOfStep(step, choice.lanes, words).map(({ id }) => id),
      note: choice.sizes && choice.sizes.lines < 3 ? null : noteOf(step, choice, words),
    })),
    lines: [
      ...facts.handOffs.map((handOff) => ({
        key: handOff.key,
        from: handOff.from.id,
        to: handOff.to.id,
        ...labelOf(handOff, facts.boundary),
      })),
      ...carriedOrder.map(({ from, to }) => ({ key: `carried ${from.id} ${to.id}`, from: from.id, to: to.id, label: '', pins: 0 })),
    ],
  };
  const layout = laneLayout(journey, choice.sizes);
  const lineOf = new Map(layout.lines.map((line) => [line.key, line]));
  const boxesOf = (id: string) => layout.boxes.filter((box) => box.step === id);
  const drawn = facts.handOffs.flatMap((handOff): DrawnHandOff[] => {
    const line = lineOf.get(handOff.key);
    if (!line) return [];
    const crossing = crossingOf(handOff, facts.boundary);
    const either = facts.journey.order.some(
      ({ from, to, kind }) => kind === 'OR' && from.id === handOff.from.id && to.id === handOff.to.id,
    );
    return [
      {
        handOff,
        crossing,
        line,
        either,
        dimmed: !touches(handOff, choice.organisation),
        spoken: words.journey.spokenHandOff(handOff, crossing, either),
        pin: pinOf(handOff, choice),
      },
    ];
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
      spoken: words.journey.spokenStep(
        at + 1,
        steps.length,
        lanesOfStep(step, choice.lanes, words)
          .map(({ name }) => name)
          .join(', '),
        step.name,
        step.optional,
      ),
      handOffs: drawn.filter((one) => one.handOff.from.id === step.id),
      ways: waysOn(facts, step.id),
      volume: choice.volumes?.byStep.get(step.id) ?? null,
    })),
  };
};

/** Only what crosses, or may, is labelled; inside a lane the line is enough and the list says the rest. */
const labelOf = (handOff: HandOffFact, boundary: string): { label: string; pins: number } => ({
  label: crossingOf(handOff, boundary) === 'within' ? '' : (handOff.passes ?? ''),
  pins: handOff.reports.length,
});

const pinOf = ({ reports }: HandOffFact, { reportNumbers }: Choice): string => {
  if (reports.length === 0) return '';
  return reportNumbers
    ? reports
        .flatMap(({ id }) => reportNumbers.get(id) ?? [])
        .sort((a, b) => a - b)
        .join(', ')
    : String(reports.length);
};

const noteOf = (step: StepFact, { lanes, volumes }: Choice, words: Words): string | null =>
  volumes ? (step.services.length === 0 ? null : volumes.say(volumes.byStep.get(step.id) ?? null)) : noteOfStep(step, lanes, words);

const waysOn = ({ journey: { order } }: JourneyFacts, step: string): DrawnStep['ways'] => {
  const onwards = order.filter(({ from, kind }) => from.id === step && kind !== 'REWORK');
  if (onwards.length < 2) return 'ONE';
  return onwards.some(({ kind }) => kind === 'OR') ? 'EITHER' : 'SIDE_BY_SIDE';
};
