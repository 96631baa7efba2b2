import type { Boundary } from '#analysis/journey-facts';
import type { Network } from '#analysis/network';
import { say } from '#wording/say-answer';
import type { AnswerContext, RowsOf } from '../question.js';
import { departmentsByOrganisation } from './departments.js';
import { organisationOf } from './organisation-of.js';
import type { LinkRow, TeamRow, teamReads } from './team-reads.js';
import type { Named } from './thing.js';

/** A group that a team counts to on one boundary. */
export interface TeamGroup {
  readonly id: string;
  readonly name: string;
  readonly sources: readonly string[];
}

/** The teams and their working links, as at the date that was asked. */
export interface TeamNetwork {
  /** With the pairs that were asked and have no link; about other pairs nothing is known. */
  readonly network: Network & Required<Pick<Network, 'unlinked'>>;
  readonly teams: ReadonlyMap<string, TeamRow>;
  /** Pairs with a working link; a pair that several sources speak of stands once, at its strongest. */
  readonly links: readonly LinkRow[];
  /** Every team that counts to exactly one group. */
  readonly groupOf: ReadonlyMap<string, TeamGroup>;
}

export const teamNetworkOf = (rows: RowsOf<typeof teamReads>, boundary: Boundary): TeamNetwork => {
  const teams = new Map(rows.teams.map((row) => [row.team.id, row]));
  const strongest = new Map<string, LinkRow>();
  for (const link of rows.links) {
    const key = `${link.a} ${link.b}`;
    const before = strongest.get(key);
    strongest.set(key, {
      ...link,
      strength: Math.max(link.strength, before?.strength ?? 0),
      sources: [...(before?.sources ?? []), ...link.sources],
    });
  }
  const pairs = [...strongest.values()].filter(({ a, b }) => a !== b && teams.has(a) && teams.has(b));
  const links = pairs.filter(({ strength }) => strength > 0);
  const unlinked = pairs.filter(({ strength }) => strength === 0);
  const departments = departmentsByOrganisation(rows.ancestors);
  return {
    teams,
    links,
    network: { directed: false, nodes: [...teams.keys()], ties: links.map(({ a, b, strength }) => ({ a, b, weight: strength })), unlinked },
    groupOf: new Map(
      rows.teams.flatMap((row) => onlyOne(groupsOf(row, boundary, departments)).map((group) => [row.team.id, group] as const)),
    ),
  };
};

const groupsOf = (row: TeamRow, boundary: Boundary, departments: ReadonlyMap<string, readonly Named[]>): readonly TeamGroup[] => {
  const organisation = organisationOf(row.organisations);
  const own = organisation === null ? [] : [organisation];
  switch (boundary) {
    case 'ORGANISATION':
      return own;
    case 'DEPARTMENT':
      return own.flatMap(({ id, fact }) =>
        (departments.get(id) ?? []).map((department) => ({ ...department, sources: [...department.sources, ...fact.sources] })),
      );
    case 'PROFESSION':
      return largestProfessions(row);
    case 'ACTIVITY':
      return row.activity === null ? [] : [{ id: row.activity, name: row.activity, sources: row.team.sources }];
  }
};

/** All that share the highest head count, so that a draw is left out and not settled by a name. A head count that nobody gave counts 1, as in the mixes of the split index. */
const largestProfessions = ({ professions }: TeamRow): readonly TeamGroup[] => {
  const most = Math.max(...professions.map(({ people }) => people ?? 1));
  return professions.filter(({ people }) => (people ?? 1) === most);
};

const onlyOne = (groups: readonly TeamGroup[]): readonly TeamGroup[] =>
  new Set(groups.map(({ id }) => id)).size === 1 ? groups.slice(0, 1) : [];

/** The share of teams whose organisation was asked by that date who works with whom; null without teams. */
export const askedShare = ({ teams }: TeamNetwork, asAt: string): number | null => {
  const asked = [...teams.values()].filter(({ organisations }) => (organisationOf(organisations)?.surveyedOn ?? '9999') <= asAt);
  return teams.size === 0 ? null : asked.length / teams.size;
};

/** Of fewer links than this, no team is measured against chance: they are told, and nothing is made of them. */
export const fewestLinks = 30;
export const fewLinks = ({ links }: TeamNetwork, context: AnswerContext): readonly string[] =>
  links.length > 0 && links.length < fewestLinks
    ? [say(context, 'This rests on {count} working links, too few to say more than what they are.', { count: links.length })]
    : [];

/** The sources that a finding about these teams and groups rests on. */
export const teamSources = (row: TeamRow): string[] => [...row.team.sources, ...row.organisations.flatMap(({ fact }) => fact.sources)];
