import { pairKey } from '#analysis/pair-key';
import { sequenceLikeness } from '#analysis/sequence-distance';
import { setOverlap } from '#analysis/set-overlap';
import type { Outline, OutlineStep } from './outline.js';
import { byText } from './thing.js';

/** What of a journey is compared with others. */
export interface JourneyShape {
  readonly id: string;
  /** For each step with a service, by rank, the departments of its owners as one word. */
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
  /** Mean of departments, professions and boundaries, whichever are known: it orders the pairs and means nothing else. */
  readonly overall: number | null;
}

/**
 * Steps of one rank have no order among themselves, whatever their numbers: they stand by what is compared, those of which it is not known last.
 * @param professionsOf the professions of the teams that work on a service
 */
export const shapeOf = ({ journey, steps, handOffs }: Outline, professionsOf: (service: string) => readonly string[]): JourneyShape => {
  const inOrder = (wordOf: (step: OutlineStep) => string) =>
    steps
      .filter(({ services }) => services.length > 0)
      .map((step) => ({ step: step.step.id, rank: step.rank ?? 0, word: wordOf(step) }))
      .sort((a, b) => a.rank - b.rank || Number(a.word === '') - Number(b.word === '') || byText(a.word, b.word));
  const word = (ids: readonly string[]) => [...new Set(ids)].sort().join(' ');
  return {
    id: journey.id,
    // A step without a known owner is like no other step: unknown is not alike.
    departments: inOrder(({ departments }) => word(departments.map(({ id }) => id))).map((one) => one.word || one.step),
    professions: inOrder(({ services }) => word(services.flatMap(({ id }) => professionsOf(id)))).flatMap((one) => one.word || []),
    boundaries: new Set(
      handOffs
        .filter(({ departmentsApart }) => (departmentsApart ?? 0) > 0)
        .flatMap(({ before, after }) =>
          before.departments.flatMap((one) =>
            after.departments.filter((other) => other.id !== one.id).map((other) => pairKey(one.id, other.id)),
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
  const professions = sequences(one.professions, other.professions);
  const known = [departments, professions, crossed.jaccard].filter((value) => value !== null);
  return {
    departments,
    professions,
    boundaries: crossed.jaccard,
    sharedBoundaries: crossed.shared.toSorted(),
    sharedOrganisations: setOverlap(one.organisations, other.organisations).shared.toSorted(),
    overall: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length,
  };
};
