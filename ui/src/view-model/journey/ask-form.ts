import { bareId } from '#graph-schema/ids';
import { pairOf, type AnsweredLink, type AnsweredTeam, type Answers, type Closeness } from '../answers/answers.js';
import type { NamedFact } from './journey-facts.js';

/** One side of a hand-off as the form shows it. */
export interface AskSide {
  readonly services: readonly NamedFact[];
  /** Whose team it may be, the likeliest first. */
  readonly organisations: readonly NamedFact[];
  readonly recorded: readonly NamedFact[];
}

export interface AskHandOff {
  readonly from: AskSide;
  readonly to: AskSide;
}

/** What stands in the form: also what is not yet an answer, such as a team without a name or one that was only suggested. */
export interface Draft {
  readonly from: readonly AnsweredTeam[];
  readonly to: readonly AnsweredTeam[];
  readonly links: readonly AnsweredLink[];
}

export type SideName = 'from' | 'to';

/** Teams of a side in the form's order, recorded ones first. Ids are bare. */
export const teamsAt = (handOff: AskHandOff, draft: Draft, side: SideName): NamedFact[] => [
  ...handOff[side].recorded.map(({ id, name }) => ({ id: bareId(id), name })),
  ...draft[side].filter(({ name }) => name.trim() !== ''),
];

/** Every team on one side with every other one on the other side. */
export const pairsAt = (handOff: AskHandOff, draft: Draft): { a: NamedFact; b: NamedFact }[] =>
  teamsAt(handOff, draft, 'from').flatMap((a) => teamsAt(handOff, draft, 'to').flatMap((b) => (a.id === b.id ? [] : [{ a, b }])));

const isAt = (team: AnsweredTeam, side: AskSide): boolean => side.services.some(({ id }) => team.services.includes(bareId(id)));

/** A team that nobody has named yet: of the likeliest organisation, on all services of its side. */
export const suggestTeam = (side: AskSide, taken: readonly string[], nameFor: (service: string) => string): AnsweredTeam => {
  const [service] = side.services;
  const organisation = side.organisations[0] ? bareId(side.organisations[0].id) : null;
  const stem = [organisation, service ? bareId(service.id) : 'team'].filter(Boolean).join('-').slice(0, 180);
  let id = stem;
  for (let number = 2; taken.includes(id); number += 1) id = `${stem}-${number}`;
  return {
    id,
    name: service ? nameFor(service.name) : '',
    organisation,
    activity: 'DELIVERY',
    services: side.services.map((one) => bareId(one.id)),
  };
};

/** The form for one hand-off, with what was answered before; a side where no team is known has one suggested. */
export const draftFrom = (handOff: AskHandOff, answers: Answers, nameFor: (service: string) => string): Draft => {
  const at = (side: AskSide, taken: readonly string[]) => {
    const named = answers.teams.filter((team) => isAt(team, side));
    return named.length > 0 || side.recorded.length > 0 ? named : [suggestTeam(side, taken, nameFor)];
  };
  const taken = answers.teams.map(({ id }) => id);
  const from = at(handOff.from, taken);
  return { from, to: at(handOff.to, [...taken, ...from.map(({ id }) => id)]), links: answers.links };
};

/** What is answered once the form stands like this. A team that was only suggested counts as soon as something is said of it or its name is changed. */
export const withDraft = (handOff: AskHandOff, answers: Answers, draft: Draft, nameFor: (service: string) => string): Answers => {
  const here = answers.teams.filter((team) => isAt(team, handOff.from) || isAt(team, handOff.to));
  const drafted = [...new Map([...draft.from, ...draft.to].map((team) => [team.id, team])).values()];
  const named = new Map(drafted.filter(({ name }) => name.trim() !== '').map((team) => [team.id, team]));
  const gone = new Set([...here, ...drafted].map(({ id }) => id).filter((id) => !named.has(id)));
  const links = draft.links.filter(({ a, b }) => !gone.has(a) && !gone.has(b));
  const linked = new Set(links.flatMap(({ a, b }) => [a, b]));
  const suggested = new Set([handOff.from, handOff.to].flatMap(({ services: [first] }) => (first ? [nameFor(first.name)] : [])));
  return {
    teams: [
      ...answers.teams.filter((team) => !here.includes(team)),
      ...[...named.values()].filter((team) => linked.has(team.id) || !suggested.has(team.name)),
    ],
    links,
  };
};

/** The draft with another answer for one pair; null takes the answer away. */
export const withLink = (draft: Draft, pair: { readonly a: string; readonly b: string }, how: Closeness | null): Draft => ({
  ...draft,
  links: [...draft.links.filter((link) => pairOf(link) !== pairOf(pair)), ...(how === null ? [] : [{ ...pair, how }])],
});
