import { pairsAcross } from '#analysis/owner-cover';
import { say } from '#wording/say-answer';
import { sentencesIn } from '#wording/index';
import { handOffKey } from '../journey/hand-off-key.js';
import type { AnswerContext } from '../question.js';
import type { Seats } from './community-seats.js';
import type { Outline, OutlineHandOff, OutlineStep } from './outline.js';

/** On which sides of a hand-off the community has members: BOTH takes two of them, one of each side; ONE is the same one on both, who meets nobody there. */
export type Cover = 'BOTH' | 'ONE' | 'FROM' | 'TO' | 'NEITHER';

/** A journey's owners and a community's members on one day. */
export interface Standing {
  readonly day: string;
  readonly crossing: readonly OutlineHandOff[];
  readonly seats: Seats;
}

export const standing = (day: string, { handOffs }: Outline, seats: Seats): Standing => ({
  day,
  crossing: handOffs.filter(({ organisationsApart }) => (organisationsApart ?? 0) > 0),
  seats,
});

/** The members on the side of a step, by id. */
type OnSide = (step: OutlineStep, seats: Seats) => readonly string[];
const byOrganisation: OnSide = (step, { organisations }) => step.owners.map(({ id }) => id).filter((id) => organisations.has(id));
const byTeam: OnSide = (step, { services }) =>
  [...(services ?? [])].flatMap(([team, own]) => (step.services.some(({ id }) => own.has(id)) ? [team] : []));

const coverOf = ({ before, after }: OutlineHandOff, onSide: OnSide, seats: Seats): Cover => {
  const [from, to] = [onSide(before, seats), onSide(after, seats)];
  if (from.length > 0 && to.length > 0) return pairsAcross(from, to).length > 0 ? 'BOTH' : 'ONE';
  return from.length > 0 ? 'FROM' : to.length > 0 ? 'TO' : 'NEITHER';
};

/** Null when no member is recorded. */
export const organisationCover = (handOff: OutlineHandOff, { seats }: Standing): Cover | null =>
  seats.members.length === 0 ? null : coverOf(handOff, byOrganisation, seats);
/** Null when no member team is recorded. */
export const teamCover = (handOff: OutlineHandOff, { seats }: Standing): Cover | null =>
  seats.services === null ? null : coverOf(handOff, byTeam, seats);

/** Of the crossing hand-offs, those with members of both sides; null without hand-offs or members. */
export const sharesOf = (on: Standing): { readonly bothByOrganisation: number | null; readonly bothByTeam: number | null } => {
  const share = (coverOn: typeof teamCover): number | null => {
    const covers = on.crossing.flatMap((handOff) => coverOn(handOff, on) ?? []);
    return covers.length === 0 ? null : covers.filter((cover) => cover === 'BOTH').length / covers.length;
  };
  return { bothByOrganisation: share(organisationCover), bothByTeam: share(teamCover) };
};

export interface Loss {
  readonly on: string;
  readonly why: string;
}

/** When and why a hand-off that members covered on both sides ceased to be; null where that is not on record. The last of the standings is the one of the answer. */
export const lossOf = (handOff: OutlineHandOff, standings: readonly Standing[], context: AnswerContext): Loss | null => {
  const found = [byOrganisation, byTeam].flatMap((onSide) => {
    const covers = standings.map(({ crossing, seats }) => {
      const then = crossing.find((one) => handOffKey(one) === handOffKey(handOff));
      return then !== undefined && coverOf(then, onSide, seats) === 'BOTH';
    });
    const last = covers.lastIndexOf(true);
    const [was, next, now] = [standings[last], standings[last + 1], standings.at(-1)];
    return was && next && now ? [{ on: next.day, why: whyLost(handOff, onSide, was, now, next.day, context) }] : [];
  });
  return found[0] ?? null;
};

const whyLost = (handOff: OutlineHandOff, onSide: OnSide, was: Standing, now: Standing, on: string, context: AnswerContext): string => {
  const { date, list } = sentencesIn[context.language];
  const then = was.crossing.find((one) => handOffKey(one) === handOffKey(handOff)) ?? handOff;
  const lost = (
    [
      [then.before, handOff.before],
      [then.after, handOff.after],
    ] as const
  ).find(([, step]) => onSide(step, now.seats).length === 0);
  if (onSide === byTeam) return say(context, 'Until {day}, member teams worked on both sides.', { day: date(on) });
  if (!lost) return say(context, 'Until {day}, both sides had a member of their own; now one member has both.', { day: date(on) });
  const [before, after] = lost;
  const seated = before.owners.filter(({ id }) => was.seats.organisations.has(id)).map(({ name }) => name);
  return before.owners.some(({ id }) => after.owners.some((owner) => owner.id === id))
    ? say(context, 'Until {day}, {owners} took part.', { day: date(on), owners: list(seated) })
    : say(context, 'Until {day}, “{step}” was with {owners}, in the community; {now}, which has it now, is not recorded there.', {
        day: date(on),
        step: after.step.name,
        owners: list(seated),
        now: list(after.owners.map(({ name }) => name)),
      });
};
