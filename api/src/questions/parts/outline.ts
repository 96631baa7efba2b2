import { handOffsOf, type HandOffEdge } from '#analysis/hand-offs';
import { apart, mixesOf, type Mix } from '#analysis/mixes';
import type { JourneyFacts } from '#analysis/journey-facts';
import type { RowsOf } from '../question.js';
import { departmentsByOrganisation } from './departments.js';
import { groupBy } from './group-by.js';
import type { Owner, outlineReads, OutlineServiceRow, OutlineStepRow } from './outline-reads.js';
import { unique, type Named } from './thing.js';

export interface OutlineStep extends OutlineStepRow {
  /** 1 where the journey starts, and one more than the latest step before it; null when nobody in this nation takes it. */
  readonly rank: number | null;
  readonly used: readonly OutlineServiceRow[];
  /** Owners of its services on the date, each once, by name. */
  readonly owners: readonly Owner[];
  readonly departments: readonly Named[];
  /** Some service of it has no owner on the date, or it uses none. */
  readonly ownerMissing: boolean;
}

export interface OutlineHandOff extends HandOffEdge {
  readonly before: OutlineStep;
  readonly after: OutlineStep;
  /** 0..1: how far the owners of the two steps differ; null where an owner is missing. */
  readonly organisationsApart: number | null;
  readonly departmentsApart: number | null;
  readonly sources: readonly string[];
}

/** A journey with who owns what, without teams and ties. */
export interface Outline {
  readonly journey: Named;
  readonly steps: readonly OutlineStep[];
  readonly handOffs: readonly OutlineHandOff[];
  /** Each step's own mix of departments, for the steps where every owner is known. */
  readonly departmentMixes: readonly { readonly mix: Mix; readonly weight: number }[];
  readonly departments: ReadonlyMap<string, readonly Named[]>;
  /** What the measures look at, without teams. */
  readonly facts: JourneyFacts;
}

type OutlineRows = RowsOf<typeof outlineReads> & { readonly journeys: readonly Named[] };

/** Every journey of the rows, in the order of the rows. */
export const outlinesOf = (rows: OutlineRows, nation: string | null = null): Outline[] => {
  const steps = groupBy(rows.steps, (row) => row.journey);
  const order = groupBy(rows.order, (row) => row.journey);
  const services = new Map(rows.services.map((row) => [row.service.id, row]));
  const departments = departmentsByOrganisation(rows.ancestors);
  return rows.journeys.map((journey) =>
    outlineOf(journey, steps.get(journey.id) ?? [], order.get(journey.id) ?? [], services, departments, nation),
  );
};

const outlineOf = (
  journey: Named,
  stepRows: readonly OutlineStepRow[],
  order: OutlineRows['order'],
  services: ReadonlyMap<string, OutlineServiceRow>,
  departments: ReadonlyMap<string, readonly Named[]>,
  nation: string | null,
): Outline => {
  const facts = toFacts(stepRows, order, services, departments);
  const edges = handOffsOf(facts, nation);
  const taken = stepRows.filter(({ nations }) => nation === null || !nations?.length || nations.includes(nation));
  // Steps that the person carries have a place in the order too.
  const rank = ranksOf(
    taken.map(({ step }) => step.id),
    handOffsOf({ steps: facts.steps.map((step) => ({ ...step, services: ['any'] })), order }, nation),
  );
  const mixes = mixesOf(facts);
  const steps = taken.map((row): OutlineStep => {
    const used = row.services.flatMap(({ id }) => services.get(id) ?? []);
    const owners = unique(used.flatMap((service) => service.owners));
    return {
      ...row,
      used,
      owners,
      rank: rank.get(row.step.id) ?? null,
      departments: unique(owners.flatMap(({ id }) => departments.get(id) ?? [])),
      ownerMissing: used.length === 0 || used.some((service) => service.owners.length === 0),
    };
  });
  const byId = new Map(steps.map((step) => [step.step.id, step]));
  const mixOf = (step: OutlineStep, boundary: 'ORGANISATION' | 'DEPARTMENT') =>
    mixes.ofStep(
      step.services.map(({ id }) => id),
      boundary,
    );
  const between = (before: OutlineStep, after: OutlineStep, boundary: 'ORGANISATION' | 'DEPARTMENT') => {
    const [one, other] = [mixOf(before, boundary), mixOf(after, boundary)];
    return one && other ? apart(one, other) : null;
  };
  return {
    journey,
    steps,
    departments,
    facts,
    departmentMixes: steps.flatMap((step) => {
      const mix = mixOf(step, 'DEPARTMENT');
      return mix ? [{ mix, weight: step.likelihood ?? 1 }] : [];
    }),
    handOffs: edges.flatMap((edge): OutlineHandOff[] => {
      const [before, after] = [byId.get(edge.from), byId.get(edge.to)];
      if (!before || !after) return [];
      return [
        {
          ...edge,
          before,
          after,
          organisationsApart: between(before, after, 'ORGANISATION'),
          departmentsApart: between(before, after, 'DEPARTMENT'),
          sources: [
            ...order.filter(({ from, to }) => from === edge.from && to === edge.to).flatMap((row) => row.sources),
            ...ownerSources(before),
            ...ownerSources(after),
          ],
        },
      ];
    }),
  };
};

/** The hand-offs of all these journeys, each with its journey. */
export const handOffsOn = (outlines: readonly Outline[]) =>
  outlines.flatMap(({ journey, handOffs }) => handOffs.map((handOff) => ({ ...handOff, journey: journey.id })));

/** Who hands over and who takes over at a hand-off. */
export const ownersAt = ({ before, after }: OutlineHandOff) =>
  [before.owners.map(({ id }) => id), after.owners.map(({ id }) => id)] as const;

/** Ids of those who own a service of these steps. */
export const ownersOfSteps = (steps: readonly OutlineStep[]): ReadonlySet<string> =>
  new Set(steps.flatMap(({ owners }) => owners.map(({ id }) => id)));

/** Of the steps with a service, the share whose every owner is known; null where no step has one. */
export const ownedShare = (steps: readonly OutlineStep[]): number | null => {
  const served = steps.filter(({ services }) => services.length > 0);
  return served.length === 0 ? null : served.filter(({ ownerMissing }) => !ownerMissing).length / served.length;
};

/** The sources that say which services a step uses and who owns them. */
export const ownerSources = (step: OutlineStep): string[] => [
  ...step.services.flatMap(({ sources }) => sources),
  ...step.used.flatMap(({ owners }) => owners.flatMap(({ fact }) => fact.sources)),
];

const toFacts = (
  steps: readonly OutlineStepRow[],
  order: OutlineRows['order'],
  services: ReadonlyMap<string, OutlineServiceRow>,
  departments: ReadonlyMap<string, readonly Named[]>,
): JourneyFacts => {
  const used = unique(
    steps
      .flatMap((step) => step.services.flatMap(({ id }) => services.get(id) ?? []))
      .map((row) => ({ ...row.service, owners: row.owners.map(({ id }) => id) })),
  );
  const owners = [...new Set(used.flatMap((service) => service.owners))];
  return {
    steps: steps.map(({ step, position, likelihood, nations, services: own }) => ({
      id: step.id,
      position,
      likelihood: likelihood ?? 1,
      nations: nations ?? [],
      services: own.map(({ id }) => id),
    })),
    order,
    services: used,
    organisations: owners.map((id) => ({
      id,
      departments: (departments.get(id) ?? []).map((department) => department.id),
      surveyedOn: null,
    })),
    teams: [],
    ties: [],
    communities: [],
  };
};

/** The longest way to each step, counted from 1; returning edges are left out. Steps of a cycle, which no dataset may hold, and what follows them keep rank 1. */
const ranksOf = (steps: readonly string[], edges: readonly HandOffEdge[]): ReadonlyMap<string, number> => {
  const forward = edges.filter(({ rework }) => !rework);
  const onward = groupBy(forward, ({ from }) => from);
  const rank = new Map(steps.map((step) => [step, 1]));
  const open = new Map([...groupBy(forward, ({ to }) => to)].map(([to, before]) => [to, before.length]));
  const ready = steps.filter((step) => !open.has(step));
  for (const step of ready)
    for (const { to } of onward.get(step) ?? []) {
      rank.set(to, Math.max(rank.get(to) ?? 1, (rank.get(step) ?? 1) + 1));
      const left = (open.get(to) ?? 0) - 1;
      open.set(to, left);
      if (left === 0) ready.push(to);
    }
  return rank;
};
