import type { Boundary } from '#analysis/journey-facts';
import type { Network } from '#analysis/network';
import type { RowsOf } from '../question.js';
import { departmentsByOrganisation } from './departments.js';
import { organisationOf } from './organisation-of.js';
import type { LinkRow, TeamRow, teamReads } from './team-reads.js';
import { byText, type Named } from './thing.js';

/** A group that a team counts to on one boundary. */
export interface TeamGroup {
  readonly id: string;
  readonly name: string;
  readonly sources: readonly string[];
}

/** The teams and their working links, as at the date that was asked. */
export interface TeamNetwork {
  readonly network: Network;
  readonly teams: ReadonlyMap<string, TeamRow>;
  /** Pairs with a working link; a pair that several sources speak of stands once, at its strongest. */
  readonly links: readonly LinkRow[];
  /** Pairs that were asked and have none. */
  readonly askedAndNone: number;
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
  const departments = departmentsByOrganisation(rows.ancestors);
  return {
    teams,
    links,
    network: { directed: false, nodes: [...teams.keys()], ties: links.map(({ a, b, strength }) => ({ a, b, weight: strength })) },
    askedAndNone: pairs.length - links.length,
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
      return largestProfession(row);
    case 'ACTIVITY':
      return row.activity === null ? [] : [{ id: row.activity, name: row.activity, sources: row.team.sources }];
  }
};

/** A head count that nobody gave counts 1, as in the mixes of the split index. */
const largestProfession = ({ professions }: TeamRow): readonly TeamGroup[] =>
  [...professions].sort((a, b) => (b.people ?? 1) - (a.people ?? 1) || byText(a.id, b.id)).slice(0, 1);

const onlyOne = (groups: readonly TeamGroup[]): readonly TeamGroup[] =>
  new Set(groups.map(({ id }) => id)).size === 1 ? groups.slice(0, 1) : [];

/** The share of teams whose organisation was asked by that date who works with whom; null without teams. */
export const askedShare = ({ teams }: TeamNetwork, asAt: string): number | null => {
  const asked = [...teams.values()].filter(({ organisations }) => (organisationOf(organisations)?.surveyedOn ?? '9999') <= asAt);
  return teams.size === 0 ? null : asked.length / teams.size;
};

/** The sources that a finding about these teams and groups rests on. */
export const teamSources = (row: TeamRow): string[] => [...row.team.sources, ...row.organisations.flatMap(({ fact }) => fact.sources)];
