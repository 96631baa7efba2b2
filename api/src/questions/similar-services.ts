import { z } from 'zod';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, idOf, inventedOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { held } from './parts/held.js';
import { isEndUnknown, isProvided, sayEndUnknown } from './parts/provided.js';
import { oneService } from './parts/required-services.js';
import { wordsOfName, wordsOfNameIn } from './parts/words-of-name.js';
import { owned, ownerMap, ownerRow } from './parts/outline-reads.js';
import { pageOf, paging, type PageInfo } from './parts/page.js';
import { byText, counts, named, namedMap, toSources, toThing, toThings, type Named, type Thing } from './parts/thing.js';

export const sharings = ['CATEGORY', 'AUDIENCE', 'FIRST_WORD', 'RELATED'] as const;
export type Sharing = (typeof sharings)[number];

export interface SimilarService {
  readonly service: Thing;
  /** What it has in common: the category, the audience, the first word of its name (most often a verb), or that somebody relates them. */
  readonly sharing: readonly Sharing[];
  /** Other words that are in both names, as the service that is asked about has them. */
  readonly words: readonly string[];
  readonly owners: readonly Thing[];
  readonly sources: readonly SourceFact[];
}

export interface SimilarServices {
  readonly service: Thing;
  readonly category: string | null;
  readonly audience: string | null;
  readonly firstWord: string | null;
  /** Those with most in common first. */
  readonly services: readonly SimilarService[];
  readonly totalCount: number;
  /** Owners of the service and of all that are similar. */
  readonly owners: readonly Thing[];
  readonly pageInfo: PageInfo;
  readonly note: string | null;
}

const similarRow = z.object({
  service: named,
  category: z.string().nullable(),
  audience: z.string().nullable(),
  isRelated: z.boolean(),
  owners: z.array(ownerRow),
});
type SimilarRow = z.infer<typeof similarRow>;

/** @param which as Cypher, of `v` */
const alike = (which: string) => `MATCH (s:Service {id: $service})
WITH s, ${wordsOfNameIn('s.name')} AS words, [(s)-[:RELATED_TO]-(r:Service) | r.id] AS relatedIds
MATCH (v:Service) WHERE (${counts('v')} AND ${which}) OR v.id = s.id
WITH s, v, v.id IN relatedIds AS isRelated,
  CASE WHEN v.category = s.category THEN 1 ELSE 0 END + CASE WHEN v.audience = s.audience THEN 1 ELSE 0 END + size([w IN words WHERE toLower(v.name) CONTAINS w]) AS shared
WHERE v.id = s.id OR isRelated OR shared > 1`;

const readAlike = (which: string) =>
  read({
    cypher: `${alike(which)}
WITH v, isRelated ORDER BY v.id
RETURN ${namedMap('v')} AS service, v.category AS category, v.audience AS audience, isRelated,
  [(v)-[r:OWNED_BY]->(o:Organisation) WHERE ${held('r')} | ${ownerMap('o', 'r')}] AS owners`,
    row: similarRow,
  });

export const similarServices = question({
  name: 'similarServices',
  asks: 'How many ways are there to do the same thing, under how many owners?',
  group: 'Services and ownership',
  table: 'services',
  covers: 'Of the categories and audiences that this compares, {share} are recorded on both sides.',
  params: { service: idOf('Service', 'The service.'), asAt, invented: inventedOf('Service'), ...paging },
  limits: [
    {
      cypher: `${alike(`(${isProvided('v')} OR ${isEndUnknown('v')})`)} RETURN count(v) AS count`,
      most: 10_000,
      what: 'services to compare',
      instead: 'Give this service a narrower category.',
    },
  ],
  reads: {
    service: oneService,
    similar: readAlike(isProvided('v')),
    ended: readAlike(isEndUnknown('v')),
    recorded: read({
      cypher: `MATCH (v:Service) WHERE v.id <> $service AND ${counts('v')} AND ${isProvided('v')}
RETURN count(v) AS services, count(v.category) AS categories, count(v.audience) AS audiences`,
      row: z.object({ services: z.number(), categories: z.number(), audiences: z.number() }),
    }),
  },
  answer: (rows, params, context) => {
    const service = rows.service[0] as Named;
    const own = rows.similar.find((row) => row.service.id === service.id);
    const similarOf = (others: readonly SimilarRow[]) =>
      others
        .filter((row) => row.service.id !== service.id)
        .map((row) => ({ row, ...(own ? inCommon(own, row) : nothing) }))
        // One word in common is chance; the same category or audience alone is a long list of nothing in particular.
        .filter(({ count, sharing }) => count >= 2 || sharing.includes('RELATED'));
    const found = similarOf(rows.similar).sort((a, b) => b.count - a.count || byText(a.row.service.id, b.row.service.id));
    const { rows: page, pageInfo } = pageOf(found, params, ({ row }) => row.service.id);
    const body: SimilarServices = {
      service: toThing('Service', service, context),
      category: own?.category ?? null,
      audience: own?.audience ?? null,
      firstWord: firstWordOf(service.name),
      services: page.map(({ row, sharing, words }) => ({
        service: toThing('Service', row.service, context),
        sharing,
        words,
        owners: toOwners([row], context),
        sources: toSources([...row.service.sources, ...row.owners.flatMap(({ fact }) => fact.sources)], context),
      })),
      totalCount: found.length,
      owners: toOwners([...(own ? [own] : []), ...found.map(({ row }) => row)], context),
      pageInfo,
      note:
        found.length > 0
          ? null
          : say(
              context,
              'As far as is recorded, no other service on the map has two of category, audience and words of its name in common with {name}.',
              { name: service.name },
            ),
    };
    return {
      ownership: owned([...(own ? [own] : []), ...page.map(({ row }) => row)]),
      body,
      summary: () =>
        toSummary(
          body,
          found.map(({ row }) => row.service.name),
          context,
        ),
      coverage: bothRecorded(body, rows.recorded[0]),
      method: 'similar services 4',
      restsOn: [
        ...service.sources,
        ...[...(own ? [own] : []), ...found.map(({ row }) => row)].flatMap((row) => [
          ...row.service.sources,
          ...row.owners.flatMap(({ fact }) => fact.sources),
        ]),
      ],
      warnings: [
        ...sayEndUnknown([{ count: similarOf(rows.ended).length }], params.asAt, context),
        ...(body.category === null
          ? [
              say(context, 'No category is recorded for {name}, so which services have it in common cannot be told.', {
                name: service.name,
              }),
            ]
          : []),
        ...(body.audience === null
          ? [
              say(context, 'Whom {name} is for is not recorded, so which services have that in common cannot be told.', {
                name: service.name,
              }),
            ]
          : []),
      ],
    };
  },
  samples: [{ service: 'import-licence' }, { service: 'provisional-licence' }, { service: 'medical-exemption' }],
});

/** The first word of a name that has several: most often a verb, what people do there. */
const firstWordOf = (name: string): string | null => {
  const [first, ...rest] = name.toLowerCase().split(' ');
  return first && rest.length > 0 ? first : null;
};

/** Of the categories and audiences to compare, one of each for every other service, the share that is recorded of both; null where nothing is. */
const bothRecorded = (
  { category, audience }: Pick<SimilarServices, 'category' | 'audience'>,
  others: { readonly services: number; readonly categories: number; readonly audiences: number } | undefined,
): number | null =>
  others === undefined || others.services === 0
    ? null
    : ((category === null ? 0 : others.categories) + (audience === null ? 0 : others.audiences)) / (2 * others.services);

const nothing = { sharing: [] as Sharing[], words: [] as string[], count: 0 };

/** @returns with `count`, the number of things in common: each word is one, the first of both names too */
const inCommon = (own: SimilarRow, other: SimilarRow): typeof nothing => {
  const first = firstWordOf(own.service.name);
  const sharesFirst = first !== null && first === firstWordOf(other.service.name);
  const others = wordsOfName(other.service.name);
  const words = [...wordsOfName(own.service.name)].flatMap(([word, said]) =>
    others.has(word) && !(sharesFirst && said === first) ? [said] : [],
  );
  const shares: readonly (readonly [Sharing, boolean])[] = [
    ['CATEGORY', own.category !== null && own.category === other.category],
    ['AUDIENCE', own.audience !== null && own.audience === other.audience],
    ['FIRST_WORD', sharesFirst],
    ['RELATED', other.isRelated],
  ];
  const sharing = shares.flatMap(([what, does]) => (does ? [what] : []));
  return { sharing, words, count: sharing.length + words.length };
};

const toOwners = (rows: readonly SimilarRow[], context: AnswerContext): Thing[] =>
  toThings(
    'Organisation',
    rows.flatMap(({ owners }) => owners),
    context,
  );

const toSummary = ({ service, totalCount, owners }: SimilarServices, names: readonly string[], context: AnswerContext): Summary => {
  const { count, fewNames } = sentencesIn[context.language];
  return [
    say(context, 'Like {service}: {services} – {names}. With it, they have {organisations} as owners.', {
      service: service.name,
      services: count(totalCount, 'service'),
      names: fewNames(names),
      organisations: count(owners.length, 'organisation'),
    }),
  ];
};
