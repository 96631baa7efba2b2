import { crossingOf } from '#analysis/crossing';
import { ownersOf, type MeasuredHandOff } from '#analysis/journey-network';
import { coverByOwners, ownersToChoose, pairsAcross, type OwnerCover } from '#analysis/owner-cover';
import { say } from '#wording/say-answer';
import { handOffKey } from '../journey/hand-off-key.js';
import { mostPairs } from '../journey/network-of.js';
import { bareStepId } from '../journey/to-journey-facts.js';
import type { AnswerContext } from '../question.js';
import { sayOverlap, type Advised, type Advising, type AtTable, type Invitation } from './advice.js';
import { refuseAbove } from './page.js';
import { byText, toThing, type Named, type Thing } from './thing.js';

interface Crossing {
  readonly handOff: MeasuredHandOff;
  readonly weight: number;
  /** An owner of the earlier step and one of the later, apart by the boundary. */
  readonly pairs: readonly (readonly [string, string])[];
}

/**
 * The fewest owners that bring both sides of most crossing hand-offs to one table, where teams are not known.
 * @throws AskError LIMIT_EXCEEDED
 */
export const adviseOwners = (advised: Advised): Advising => {
  const { rows, network, community, context } = advised;
  const crossings = crossingsOf(advised);
  const seated = new Set([
    ...(community?.organisations ?? []).map(({ id }) => id),
    ...network.facts.teams
      .filter(({ id }) => network.facts.communities.some((one) => one.id === community?.id && one.members.includes(id)))
      .flatMap(({ organisation }) => organisation ?? []),
  ]);
  const owners = new Set(rows.services.flatMap((service) => service.owners.map(({ id }) => id)));
  const ownersKnown = network.handOffs.filter((handOff) => crossingOf(network, handOff, advised.boundary).share !== null).length;
  const available = [...owners].filter((id) => !seated.has(id)).length;
  return {
    available,
    toChooseFrom: ownersToChoose(crossings, seated).length,
    // How much is known is said of who works with whom, and this asks nothing of that; owners that are missing have a sentence.
    coverage: null,
    choose: (k) => {
      const found = coverByOwners(crossings, k, seated);
      const table = new Set([...seated, ...found.chosen]);
      const shareOf = (weight: number) => (found.total === 0 ? null : Math.min(1, weight / found.total));
      const atTable = (there: ReadonlySet<string>, weight: number): AtTable => ({
        handOffs: crossings.filter(({ pairs }) => pairs.some(([a, b]) => there.has(a) && there.has(b))).length,
        of: crossings.length,
        share: shareOf(weight),
      });
      const invite = found.chosen
        .map((id) => toInvitation(advised, crossings, table, id, found.total))
        .sort((a, b) => b.lessWithout - a.lessWithout || byText(a.organisation?.id ?? '', b.organisation?.id ?? ''));
      const after = atTable(table, found.covered);
      return {
        level: 'ORGANISATION',
        splitIndex: null,
        splitIndexAfter: null,
        splitIndexLeast: null,
        exact: found.exact,
        atTable: atTable(seated, found.coveredBefore),
        atTableAfter: after,
        atTableMost: shareOf(found.bound),
        invite,
        note:
          [
            ...whyNobody(crossings.length, found, k === 1 && available > 1, context),
            ...whyFewer({ chosen: invite.length, k, after }, context),
            ...(found.total === 0 ? [] : sayOverlap(invite, (found.covered - found.coveredBefore) / found.total, context)),
            ...(ownersKnown === network.handOffs.length
              ? []
              : [
                  say(context, 'Hand-offs left out because an owner is not recorded: {count}. They may cross.', {
                    count: network.handOffs.length - ownersKnown,
                  }),
                ]),
          ].join(' ') || null,
      };
    },
  };
};

const whyNobody = (crossings: number, { chosen, covered, total }: OwnerCover, moreMayBe: boolean, context: AnswerContext): string[] =>
  crossings === 0
    ? [say(context, 'No hand-off with known owners crosses this boundary on this date.')]
    : chosen.length > 0
      ? []
      : total === 0
        ? [say(context, 'Nobody takes the hand-offs that cross this boundary: each has a likelihood of 0.')]
        : covered >= total
          ? [say(context, 'Both sides of every crossing hand-off sit in this community already.')]
          : moreMayBe
            ? [say(context, 'One organisation alone brings no two sides together. Ask for at least 2.')]
            : [say(context, 'No organisation that could be invited brings two sides together.')];

const whyFewer = ({ chosen: count, k, after }: { chosen: number; k: number; after: AtTable }, context: AnswerContext): string[] =>
  count === 0 || count >= k
    ? []
    : after.handOffs === after.of
      ? [
          say(context, 'Named: {count}, where {k} were asked for. With them, both sides of every crossing hand-off are there.', {
            count,
            k,
          }),
        ]
      : [
          say(
            context,
            'Named: {count}, where {k} were asked for. No larger choice that was tried brings both sides of more crossing hand-offs together.',
            { count, k },
          ),
        ];

const crossingsOf = ({ network, boundary }: Advised): Crossing[] => {
  const departments = new Map(
    network.facts.organisations.map((organisation) => [organisation.id, organisation.departments.toSorted().join()]),
  );
  // Owners that share one of several departments are apart in part, as their mixes are.
  const apart = (a: string, b: string) => boundary === 'ORGANISATION' || departments.get(a) !== departments.get(b);
  const sides = network.handOffs
    .filter((handOff) => crossingOf(network, handOff, boundary).crosses)
    .map((handOff) => ({ handOff, from: ownersOf(network, handOff.fromServices), to: ownersOf(network, handOff.toServices) }));
  refuseAbove(
    sides.reduce((sum, { from, to }) => sum + from.length * to.length, 0),
    'pairs of owners at the hand-offs of one journey',
    'Export the network of organisations and choose there.',
    mostPairs,
  );
  return sides.map(({ handOff, from, to }) => ({ handOff, weight: handOff.weight, pairs: pairsAcross(from, to, apart) }));
};

const toInvitation = (
  { rows, context }: Advised,
  crossings: readonly Crossing[],
  table: ReadonlySet<string>,
  id: string,
  total: number,
): Invitation => {
  const steps = new Map(rows.steps.map((step) => [bareStepId(step.id), step]));
  const organisations = new Map(rows.organisations.map((row) => [row.id, row]));
  const toOrganisation = (one: string): Thing => toThing('Organisation', organisations.get(one) as Named, context);
  const seatedPairs = ({ pairs }: Crossing) => pairs.filter(([a, b]) => table.has(a) && table.has(b));
  const mine = crossings.filter((crossing) => seatedPairs(crossing).some((pair) => pair.includes(id)));
  const onlyWithIt = mine.filter((crossing) => seatedPairs(crossing).every((pair) => pair.includes(id)));
  const own = toOrganisation(id);
  return {
    team: null,
    organisation: own,
    lessWithout: total === 0 ? 0 : onlyWithIt.reduce((sum, { weight }) => sum + weight, 0) / total,
    handOffs: mine.map((crossing) => ({
      key: handOffKey(crossing.handOff),
      class: crossing.handOff.class,
      from: toThing('Step', steps.get(crossing.handOff.from) as Named, context),
      to: toThing('Step', steps.get(crossing.handOff.to) as Named, context),
      with: [
        ...new Set(
          seatedPairs(crossing)
            .filter((pair) => pair.includes(id))
            .map(([a, b]) => (a === id ? b : a)),
        ),
      ]
        .sort()
        .map(toOrganisation),
    })),
    sentence:
      mine.length === 1
        ? say(context, 'With {name} at the table, one crossing hand-off has both sides there.', { name: own.name })
        : say(context, 'With {name} at the table, {count} crossing hand-offs have both sides there.', {
            name: own.name,
            count: mine.length,
          }),
  };
};
