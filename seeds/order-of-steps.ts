import type { Claim, RowPlace } from './claims.js';
import { decodeFact, subjectIdOf } from './fact.js';
import { problemAt, type Problem } from './problem.js';

export interface StepPlace {
  readonly journey: string;
  readonly step: string;
  readonly position: number;
  readonly place: RowPlace;
}

/**
 * The order of journeys that have no rows in step-order.csv of any dataset: each step before the one with the next position.
 * Two steps at one position are a problem there, because nothing says which comes first.
 */
export const stepOrders = (steps: readonly StepPlace[], ordered: ReadonlySet<string>, report: (problem: Problem) => void) => {
  const journeys = new Map<string, Map<string, StepPlace>>();
  for (const step of steps) {
    if (ordered.has(step.journey)) continue;
    const own = journeys.get(step.journey) ?? new Map<string, StepPlace>();
    journeys.set(step.journey, own);
    if (!own.has(step.step)) own.set(step.step, step);
  }
  return [...journeys.values()].flatMap((own) => {
    const inOrder = [...own.values()].sort((a, b) => a.position - b.position);
    return inOrder.slice(1).flatMap((after, index) => {
      const before = inOrder[index] as StepPlace;
      if (before.position !== after.position) return [{ before: before.step, after: after.step, place: after.place }];
      report(
        problemAt(
          after.place,
          'position',
          String(after.position),
          `is also the position of ${before.step}; give each step its own, or say the order in step-order.csv`,
        ),
      );
      return [];
    });
  });
};

/** A team belongs to one organisation at a time, as one source tells it. */
export const checkTeamPeriods = (claims: readonly Claim[], report: (problem: Problem) => void): void => {
  const periods = new Map<string, { claim: Claim; from: string; to: string }[]>();
  for (const claim of claims) {
    if (!claim.fact.includes(' BELONGS_TO ')) continue;
    const fact = decodeFact(claim.fact);
    if (fact.node) continue;
    const key = `${claim.source} ${fact.from.id}`;
    periods.set(key, [...(periods.get(key) ?? []), { claim, from: fact.since ?? '', to: String(claim.values.to ?? '9999') }]);
  }
  for (const own of periods.values()) {
    own
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .slice(1)
      .forEach((period, index) => {
        const before = own[index] as (typeof own)[number];
        if (before.to > period.from)
          report({
            file: period.claim.file,
            line: period.claim.line,
            column: 'team',
            value: subjectIdOf(period.claim.fact),
            reason: `belongs to two organisations at once; ${before.claim.file}:${before.claim.line} says another one for the same time`,
          });
      });
  }
};
