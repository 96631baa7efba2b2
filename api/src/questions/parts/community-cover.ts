import { say } from '#wording/say-answer';
import { sentencesIn } from '#wording/index';
import { handOffKey } from '../journey/hand-off-key.js';
import type { AnswerContext } from '../question.js';
import type { Seats } from './community-seats.js';
import type { Outline, OutlineHandOff, OutlineStep } from './outline.js';

/** Who of the community is on which sides of a hand-off. */
export type Cover = 'BOTH' | 'FROM' | 'TO' | 'NEITHER';

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

type Reaches = (step: OutlineStep, seats: Seats) => boolean;
const byOrganisation: Reaches = (step, { organisations }) => step.owners.some(({ id }) => organisations.has(id));
const byTeam: Reaches = (step, { services }) => step.services.some(({ id }) => services?.has(id));

const coverOf = ({ before, after }: OutlineHandOff, reaches: Reaches, seats: Seats): Cover =>
  reaches(before, seats) ? (reaches(after, seats) ? 'BOTH' : 'FROM') : reaches(after, seats) ? 'TO' : 'NEITHER';

export const organisationCover = (handOff: OutlineHandOff, { seats }: Standing): Cover => coverOf(handOff, byOrganisation, seats);
/** Null when no member team is recorded. */
export const teamCover = (handOff: OutlineHandOff, { seats }: Standing): Cover | null =>
  seats.services === null ? null : coverOf(handOff, byTeam, seats);

/** Of the crossing hand-offs, those with members of both sides; null without hand-offs or members. */
export const sharesOf = (on: Standing): { readonly bothByOrganisation: number | null; readonly bothByTeam: number | null } => {
  const share = (cover: typeof teamCover): number | null =>
    on.crossing.length === 0 || on.seats.members.length === 0
      ? null
      : on.crossing.filter((handOff) => cover(handOff, on) === 'BOTH').length / on.crossing.length;
  return { bothByOrganisation: share(organisationCover), bothByTeam: on.seats.services === null ? null : share(teamCover) };
};

export interface Loss {
  readonly on: string;
  readonly why: string;
}

/** When and why a hand-off that members covered on both sides ceased to be; null where that is not on record. The last of the standings is the one of the answer. */
export const lossOf = (handOff: OutlineHandOff, standings: readonly Standing[], context: AnswerContext): Loss | null => {
  const found = [byOrganisation, byTeam].flatMap((reaches) => {
    const covers = standings.map(({ crossing, seats }) => {
      const then = crossing.find((one) => handOffKey(one) === handOffKey(handOff));
      return then !== undefined && coverOf(then, reaches, seats) === 'BOTH';
    });
    const last = covers.lastIndexOf(true);
    const [was, next, now] = [standings[last], standings[last + 1], standings.at(-1)];
    return was && next && now ? [{ on: next.day, why: whyLost(handOff, reaches, was, now, next.day, context) }] : [];
  });
  return found[0] ?? null;
};

const whyLost = (handOff: OutlineHandOff, reaches: Reaches, was: Standing, now: Standing, on: string, context: AnswerContext): string => {
  const { date, list } = sentencesIn[context.language];
  const then = was.crossing.find((one) => handOffKey(one) === handOffKey(handOff)) ?? handOff;
  const lost = (
    [
      [then.before, handOff.before],
      [then.after, handOff.after],
    ] as const
  ).find(([, step]) => !reaches(step, now.seats));
  if (reaches === byTeam || !lost) return say(context, 'Until {day}, member teams worked on both sides.', { day: date(on) });
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
