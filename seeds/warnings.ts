import { bareId } from '#graph-schema/ids';
import type { Claim } from './claims.js';
import { decodeFact, type RelationshipFact } from './fact.js';
import type { Problem } from './problem.js';

/** What is allowed but odd in datasets that are otherwise right. */
export const findWarnings = (claims: readonly Claim[]): Problem[] => {
  const relationships = claims
    .filter(({ fact }) => fact.includes(' '))
    .map((claim) => ({ claim, fact: decodeFact(claim.fact) as RelationshipFact }));
  return [
    ...beyondLife(claims, relationships),
    ...overlappingOwners(relationships),
    ...aboveOne(claims, relationships),
    ...onNoJourney(claims, relationships),
    ...neverAsked(claims, relationships),
    ...namesWithCommas(claims),
  ];
};

interface Said {
  readonly claim: Claim;
  readonly fact: RelationshipFact;
}

const warn = ({ file, line }: Claim, column: string, value: string, reason: string): Problem => ({ file, line, column, value, reason });
const ofType = (relationships: readonly Said[], type: string) => relationships.filter(({ fact }) => fact.type === type);
const idIn = (claim: Claim): string => bareId(claim.fact);
const nodes = (claims: readonly Claim[], prefix: string) =>
  claims.filter(({ fact }) => !fact.includes(' ') && fact.startsWith(`${prefix}:`));

/** Days as `YYYY-MM-DD`; empty: not known. */
interface Life {
  readonly opened: string;
  readonly closed: string;
  /** It opened as what another body was renamed to, merged into or split into. */
  readonly succeeds: boolean;
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Of organisations; where sources give different days, the longest. */
const livesOf = (claims: readonly Claim[], relationships: readonly Said[]): ReadonlyMap<string, Life> => {
  const began = new Set(
    ofType(relationships, 'SUCCEEDED_BY')
      .filter(({ fact }) => fact.kind !== 'TRANSFER')
      .map(({ claim, fact }) => `${fact.to.id} ${String(claim.values.on)}`),
  );
  const lives = new Map<string, Life>();
  for (const claim of nodes(claims, 'organisation')) {
    const id = idIn(claim);
    const [opened, closed] = [String(claim.values.opened ?? ''), String(claim.values.closed ?? '')];
    const said = { opened, closed, succeeds: began.has(`${id} ${opened}`) };
    const other = lives.get(id);
    const first = other && other.opened !== '' && (opened === '' || other.opened < opened) ? other : said;
    lives.set(id, { ...first, closed: [closed, other?.closed ?? ''].sort()[1] as string });
  }
  return lives;
};

/**
 * What organisations own or are part of before they opened or after they closed. That nobody says since when is odd only of a body that came out of another:
 * what it has always had, the other never had.
 */
const beyondLife = (claims: readonly Claim[], relationships: readonly Said[]): Problem[] => {
  const lives = livesOf(claims, relationships);
  const facts = new Map<string, Said & { until: string }>();
  for (const said of [...ofType(relationships, 'OWNED_BY'), ...ofType(relationships, 'PART_OF')]) {
    const first = facts.get(said.claim.fact) ?? { ...said, until: '' };
    facts.set(said.claim.fact, { ...first, until: first.until || String(said.claim.values.to ?? '') });
  }
  return [...facts.values()].flatMap(({ claim, fact, until }) =>
    [fact.from, fact.to].flatMap(({ label, id }) => {
      const life = label === 'Organisation' ? lives.get(id) : undefined;
      if (!life) return [];
      const { opened, closed, succeeds } = life;
      const has =
        fact.type === 'OWNED_BY'
          ? `owns ${fact.from.id}`
          : id === fact.from.id
            ? `is a part of ${fact.to.id}`
            : `has ${fact.from.id} as a part`;
      return [
        ...(opened !== '' && (fact.since === null ? succeeds : fact.since < opened)
          ? [warn(claim, 'from', fact.since ?? '', `${id} opened on ${opened} and ${has} before it`)]
          : []),
        ...(closed !== '' && (until === '' || until > dayAfter(closed))
          ? [warn(claim, 'to', until, `${id} was closed on ${closed} and still ${has} after it`)]
          : []),
      ];
    }),
  );
};

/** Owners that one source tells of for the same time; two sources that differ are a dispute, which is allowed to be seen. */
const overlappingOwners = (relationships: readonly Said[]): Problem[] => {
  const owners = new Map<string, Said[]>();
  for (const said of ofType(relationships, 'OWNED_BY')) {
    const key = `${said.claim.source} ${said.fact.from.label}:${said.fact.from.id}`;
    owners.set(key, [...(owners.get(key) ?? []), said]);
  }
  return [...owners.values()].flatMap((own) => {
    const inOrder = [...own].sort((a, b) => ((a.fact.since ?? '') < (b.fact.since ?? '') ? -1 : 1));
    return inOrder.slice(1).flatMap(({ claim, fact }, index) => {
      const before = inOrder[index] as Said;
      const overlaps = before.fact.to.id !== fact.to.id && String(before.claim.values.to ?? '9999') > (fact.since ?? '');
      return overlaps
        ? [
            warn(
              claim,
              'organisation',
              fact.to.id,
              `the same source names ${before.fact.to.id} as owner of ${fact.from.id} for the same time; several owners share it`,
            ),
          ]
        : [];
    });
  });
};

/** Of ways that exclude one another only as many people can go as come. */
const aboveOne = (claims: readonly Claim[], relationships: readonly Said[]): Problem[] => {
  const likelihood = new Map<string, number>();
  for (const claim of nodes(claims, 'step'))
    if (typeof claim.values.likelihood === 'number') likelihood.set(idIn(claim), claim.values.likelihood);
  const choices = new Map<string, Said[]>();
  for (const said of ofType(relationships, 'NEXT'))
    if (said.fact.kind === 'OR') choices.set(said.fact.from.id, [...(choices.get(said.fact.from.id) ?? []), said]);
  return [...choices].flatMap(([from, ways]) => {
    const targets = [...new Set(ways.map(({ fact }) => fact.to.id))];
    const sum = targets.reduce((total, step) => total + (likelihood.get(step) ?? 1), 0);
    return targets.length > 1 && sum > 1 + 1e-9
      ? [
          warn(
            (ways[0] as Said).claim,
            'likelihood',
            String(Number(sum.toFixed(4))),
            `the likelihoods of ${targets.join(', ')}, which follow ${from} as either/or, are above 1 together`,
          ),
        ]
      : [];
  });
};

const onNoJourney = (claims: readonly Claim[], relationships: readonly Said[]): Problem[] => {
  const used = new Set(ofType(relationships, 'USES').map(({ fact }) => fact.to.id));
  // A dataset without journeys has nothing to say about which are used.
  if (used.size === 0) return [];
  const seen = new Set<string>();
  return nodes(claims, 'service').flatMap((claim) => {
    const id = idIn(claim);
    if (used.has(id) || seen.has(id)) return [];
    seen.add(id);
    return [warn(claim, 'id', id, 'is a service on no journey')];
  });
};

const neverAsked = (claims: readonly Claim[], relationships: readonly Said[]): Problem[] => {
  const asked = nodes(claims, 'organisation').filter(({ values }) => values.surveyedOn !== undefined);
  const teamsOf = new Map<string, Set<string>>();
  for (const { fact } of ofType(relationships, 'BELONGS_TO'))
    teamsOf.set(fact.to.id, (teamsOf.get(fact.to.id) ?? new Set()).add(fact.from.id));
  const answered = new Set(ofType(relationships, 'COLLABORATES_WITH').flatMap(({ fact }) => [fact.from.id, fact.to.id]));
  return asked.flatMap((claim) => {
    const silent = [...(teamsOf.get(idIn(claim)) ?? [])].filter((team) => !answered.has(team)).sort();
    return silent.length === 0
      ? []
      : [
          warn(
            claim,
            'surveyedOn',
            String(claim.values.surveyedOn),
            `${idIn(claim)} was asked, and no answer about ${silent.join(', ')} is here`,
          ),
        ];
  });
};

/** `a, b` in the place of `a;b`. A name that lists things in prose, such as Culture, Media and Sport, joins the last of them with a word. */
const namesWithCommas = (claims: readonly Claim[]): Problem[] =>
  claims.flatMap((claim) => {
    const aliases = Array.isArray(claim.values.aliases) ? claim.values.aliases.map(String) : [];
    return aliases
      .filter((alias) => alias.includes(',') && !/\b(and|or|ac|neu)\b|&/i.test(alias.slice(alias.indexOf(','))))
      .map((alias) => warn(claim, 'aliases', alias, 'is read as one name with a comma in it; several names have ; between them'));
  });
