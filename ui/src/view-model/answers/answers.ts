import { isNodeId } from '../../../../graph-schema/ids.js';
import { activities } from '../../../../graph-schema/labels.js';

export type ActivityName = (typeof activities)[number];

/** How closely two teams work, as the form asks it; NONE is an answer, leaving it out is not. */
export const closeness = ['WEEK', 'MONTH', 'CALL', 'NONE'] as const;
export type Closeness = (typeof closeness)[number];
export const strengthOf: Readonly<Record<Closeness, number>> = { WEEK: 1, MONTH: 0.5, CALL: 0.25, NONE: 0 };

/** A team that somebody names although the map does not have it, or not on these services. Ids are bare. */
export interface AnsweredTeam {
  readonly id: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly activity: ActivityName;
  readonly services: readonly string[];
}

export interface AnsweredLink {
  readonly a: string;
  readonly b: string;
  readonly how: Closeness;
}

/** What somebody answered and nobody saved: it stands in the address, and what-if lays it over the facts. */
export interface Answers {
  readonly teams: readonly AnsweredTeam[];
  readonly links: readonly AnsweredLink[];
}

export const noAnswers: Answers = { teams: [], links: [] };
export const isEmpty = ({ teams, links }: Answers): boolean => teams.length === 0 && links.length === 0;

export const longestName = 200;
const teamPattern = /^([^.]*)\.([^.]*)\.([^.]*)\.([^.]*)\.(.+)$/s;
const oneOf = <V extends string>(values: readonly V[], given: string | undefined): V | null =>
  values.find((value) => value === given) ?? null;

/** `id.organisation.ACTIVITY.service service.Name`; null for what cannot be a team. */
const teamFrom = (text: string): AnsweredTeam | null => {
  const [, id = '', organisation = '', kind, services = '', name = ''] = teamPattern.exec(text) ?? [];
  const activity = oneOf(activities, kind);
  const used = services.split(' ').filter(Boolean);
  const fits =
    isNodeId('Team', id) &&
    (organisation === '' || isNodeId('Organisation', organisation)) &&
    used.length > 0 &&
    used.every((service) => isNodeId('Service', service));
  return fits && activity && name.trim() !== '' && name.length <= longestName
    ? { id, name, organisation: organisation || null, activity, services: used }
    : null;
};

/** `team.team.HOW`; null for what cannot be a link. */
const linkFrom = (text: string): AnsweredLink | null => {
  const [a = '', b = '', kind, ...more] = text.split('.');
  const how = oneOf(closeness, kind);
  return how && more.length === 0 && a !== b && isNodeId('Team', a) && isNodeId('Team', b) ? { a, b, how } : null;
};

const firstOf = <T>(all: readonly T[], key: (one: T) => string): T[] =>
  [...new Map([...all].reverse().map((one) => [key(one), one])).values()].reverse();
export const pairOf = ({ a, b }: { readonly a: string; readonly b: string }): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Reads answers from an address; what cannot be one is left out. */
export const answersFrom = (params: URLSearchParams): Answers => ({
  teams: firstOf(
    params.getAll('team').flatMap((text) => teamFrom(text) ?? []),
    ({ id }) => id,
  ),
  links: firstOf(
    params.getAll('link').flatMap((text) => linkFrom(text) ?? []),
    pairOf,
  ),
});

/** The inverse of `answersFrom`. */
export const addAnswers = (params: URLSearchParams, { teams, links }: Answers): void => {
  for (const { id, organisation, activity, services, name } of teams)
    params.append('team', [id, organisation ?? '', activity, services.join(' '), name].join('.'));
  for (const { a, b, how } of links) params.append('link', `${a}.${b}.${how}`);
};

/** As the question “What would change?” takes them. */
export const toProposal = ({ teams, links }: Answers) => ({
  teams: teams.map((team) => ({ ...team, services: [...team.services] })),
  ties: links.map(({ a, b, how }) => ({ a, b, strength: strengthOf[how] })),
});
