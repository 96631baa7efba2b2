import { sequenceLikeness } from '#analysis/sequence-distance';
import { setOverlap } from '#analysis/set-overlap';
import type { Outline, OutlineStep } from './outline.js';
import { byText } from './thing.js';

/** What of a journey is compared with others. */
export interface JourneyShape {
  readonly id: string;
  /** For each step with a service, in order, the departments of its owners as one word. */
  readonly departments: readonly string[];
  /** The same with the professions of its teams; steps without known professions are left out. */
  readonly professions: readonly string[];
  /** Pairs of departments that a hand-off goes between. */
  readonly boundaries: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

export interface Likeness {
  /** Of the sequences of departments, 0..1; null when either is empty. */
  readonly departments: number | null;
  readonly professions: number | null;
  /** Shared boundaries over all boundaries of the two (Jaccard), 0..1; null when neither crosses any. */
  readonly boundaries: number | null;
  readonly sharedBoundaries: readonly string[];
  readonly sharedOrganisations: readonly string[];
  /** Mean of departments and boundaries, whichever are known: it orders the pairs and means nothing else. */
  readonly overall: number | null;
}

/** @param professionsOf the professions of the teams that work on a service */
export const shapeOf = ({ journey, steps, handOffs }: Outline, professionsOf: (service: string) => readonly string[]): JourneyShape => {
  const inOrder = steps
    .filter(({ services }) => services.length > 0)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.position - b.position || byText(a.step.id, b.step.id));
  const professions = (step: OutlineStep) => [...new Set(step.services.flatMap(({ id }) => professionsOf(id)))].sort();
  return {
    id: journey.id,
    // A step without a known owner is like no other step: unknown is not alike.
    departments: inOrder.map((step) =>
      step.departments.length > 0
        ? step.departments
            .map(({ id }) => id)
            .sort()
            .join(' ')
        : step.step.id,
    ),
    professions: inOrder
      .map(professions)
      .filter((names) => names.length > 0)
      .map((names) => names.join(' ')),
    boundaries: new Set(
      handOffs
        .filter(({ departmentsApart }) => (departmentsApart ?? 0) > 0)
        .flatMap(({ before, after }) =>
          before.departments.flatMap((one) =>
            after.departments.filter((other) => other.id !== one.id).map((other) => [one.id, other.id].sort().join(' ')),
          ),
        ),
    ),
    organisations: new Set(steps.flatMap(({ owners }) => owners.map(({ id }) => id))),
  };
};

export const likenessOf = (one: JourneyShape, other: JourneyShape): Likeness => {
  const sequences = (a: readonly string[], b: readonly string[]) => (a.length === 0 || b.length === 0 ? null : sequenceLikeness(a, b));
  const crossed = setOverlap(one.boundaries, other.boundaries);
  const departments = sequences(one.departments, other.departments);
  const known = [departments, crossed.jaccard].filter((value) => value !== null);
  return {
    departments,
    boundaries: crossed.jaccard,
    sharedBoundaries: crossed.shared.toSorted(),
    professions: sequences(one.professions, other.professions),
    sharedOrganisations: setOverlap(one.organisations, other.organisations).shared.toSorted(),
    overall: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length,
  };
};
