import { bareId } from '#graph-schema/ids';
import type { StepSource } from './step-account.js';

/** The part of the answer about a journey that the drawing and the list rest on. */
export interface NamedFact {
  readonly id: string;
  readonly name: string;
}

export type HandOffClassName = 'CONTINUITY' | 'BRIDGED' | 'WEAK' | 'SPLIT' | 'UNKNOWN';

export interface StepFact extends NamedFact {
  readonly position: number;
  readonly optional: boolean;
  readonly nations: readonly string[];
  /** `teams` and `departments` are there only where lanes ask for them. */
  readonly services: readonly (NamedFact & { readonly teams?: readonly TeamFact[] | undefined })[];
  readonly owners: readonly (NamedFact & { readonly departments?: readonly NamedFact[] | undefined })[];
  readonly deliverers: readonly NamedFact[];
  readonly sources: readonly StepSource[];
}

export interface TeamFact {
  readonly activity: string;
  readonly professions: readonly { readonly profession: NamedFact }[];
}

export interface HandOffFact {
  readonly key: string;
  readonly from: NamedFact;
  readonly to: NamedFact;
  readonly class: HandOffClassName;
  readonly passes: string | null;
  readonly crosses: readonly string[];
  readonly crossings: readonly { readonly boundary: string; readonly share: number | null; readonly mayCross: boolean }[];
  readonly fromOwners: readonly NamedFact[];
  readonly toOwners: readonly NamedFact[];
  readonly rework: boolean;
  readonly personCarries: boolean;
  readonly reports: readonly NamedFact[];
  /** What is different here from what it is compared with, in a sentence. */
  readonly differs?: string | undefined;
}

export interface JourneyFacts {
  readonly boundary: string;
  readonly journey: NamedFact & {
    readonly steps: readonly StepFact[];
    readonly order: readonly {
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
      readonly kind: string;
      readonly passes: string | null;
    }[];
  };
  readonly handOffs: readonly HandOffFact[];
}

export type Crossing = 'crosses' | 'mayCross' | 'within';

/** How a hand-off stands to the boundary that was asked about. */
export const crossingOf = (handOff: HandOffFact, boundary: string): Crossing => {
  if (handOff.crosses.includes(boundary)) return 'crosses';
  return handOff.crossings.some((one) => one.boundary === boundary && one.mayCross) ? 'mayCross' : 'within';
};

/** Whether this organisation owns or delivers on this side of the journey; null asks for nobody and fits all. */
export const touches = (handOff: HandOffFact, organisation: string | null): boolean =>
  organisation === null || [...handOff.fromOwners, ...handOff.toOwners].some((owner) => bareId(owner.id) === organisation);

/** Every organisation that owns or delivers a step, by name. */
export const organisationsOn = ({ journey }: JourneyFacts): NamedFact[] => {
  const all = new Map(journey.steps.flatMap((step) => [...step.owners, ...step.deliverers]).map((one) => [one.id, one]));
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name));
};

/** `register-death` of `step:when-someone-dies/register-death`, as hand-off keys and addresses hold it. */
export const shortStepId = (key: string): string => key.slice(key.lastIndexOf('/') + 1);
