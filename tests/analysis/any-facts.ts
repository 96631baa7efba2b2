import fc from 'fast-check';
import type { JourneyFacts } from '#analysis/journey-facts';

const number = (of: number, prefix: string) => Array.from({ length: of }, (_, index) => `${prefix}${index}`);
const someOf = (all: readonly string[], most: number) => fc.subarray([...all], { maxLength: most });

/** Any small journey: steps without services, services without owners, teams without organisations, organisations that nobody asked. */
export const anyFacts = (everybodyAsked = false): fc.Arbitrary<JourneyFacts> => {
  const [steps, services, organisations, teams] = [number(6, 's'), number(5, 'v'), number(3, 'o'), number(6, 't')];
  const pair = fc.tuple(fc.nat(5), fc.nat(5)).filter(([a, b]) => a < b);
  return fc.record({
    steps: fc.tuple(
      ...steps.map((id, index) =>
        fc.record({
          id: fc.constant(id),
          position: fc.constant(index + 1),
          likelihood: fc.constantFrom(1, 0.5, 0.25),
          nations: fc.constantFrom<string[]>([], [], ['SCOTLAND']),
          services: someOf(services, 2),
        }),
      ),
    ),
    order: fc
      .uniqueArray(pair, { maxLength: 12, selector: ([a, b]) => a * 10 + b })
      .map((pairs) =>
        pairs.map(([a, b], index) => ({
          from: steps[a]!,
          to: steps[b]!,
          kind: index % 5 === 4 ? ('REWORK' as const) : ('THEN' as const),
          passes: null,
        })),
      ),
    services: fc.tuple(
      ...services.map((id) =>
        fc.record({
          id: fc.constant(id),
          owners: everybodyAsked ? someOf(organisations, 2).map((own) => (own.length ? own : ['o0'])) : someOf(organisations, 2),
        }),
      ),
    ),
    organisations: fc.tuple(
      ...organisations.map((id) =>
        fc.record({
          id: fc.constant(id),
          departments: fc.constantFrom(['o0'], [id], ['o0', id]),
          surveyedOn: everybodyAsked ? fc.constant('2026-01-01') : fc.constantFrom(null, '2026-01-01'),
        }),
      ),
    ),
    teams: fc.tuple(
      ...teams.map((id) =>
        fc.record({
          id: fc.constant(id),
          organisation: everybodyAsked ? fc.constantFrom(...organisations) : fc.constantFrom(null, ...organisations),
          activity: fc.constantFrom('POLICY', 'DELIVERY'),
          professions: fc.constantFrom(
            [],
            [{ profession: 'p', people: null }],
            [
              { profession: 'p', people: 2 },
              { profession: 'q', people: 1 },
            ],
          ),
          services: someOf(services, 3),
        }),
      ),
    ),
    ties: fc.array(
      fc
        .record({ a: fc.constantFrom(...teams), b: fc.constantFrom(...teams), strength: fc.constantFrom(0, 0.25, 0.5, 1) })
        .filter(({ a, b }) => a !== b),
      { maxLength: 6 },
    ),
    communities: fc.array(someOf(teams, 4), { maxLength: 2 }).map((all) => all.map((members, index) => ({ id: `c${index}`, members }))),
  });
};
