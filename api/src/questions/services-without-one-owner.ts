import { z } from 'zod';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { AskError } from '../ask-error.js';
import { asAt, choiceOf, inventedOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { readFollowed, sayFollowed } from './parts/bodies.js';
import { sayDisputed } from './parts/caveats.js';
import { held } from './parts/held.js';
import { ownerMap, ownerRow, type Owner } from './parts/outline-reads.js';
import { noSuchRow, paging, type PageInfo } from './parts/page.js';
import { ownershipOf } from './parts/ownership.js';
import { isProvided, readEndUnknown, sayEndUnknown } from './parts/provided.js';
import { byName, byText, counts, named, namedMap, toSources, toThing, type Thing } from './parts/thing.js';

/** DISPUTED: sources name different owners. SEVERAL: every source that names one names the same several. NONE: nobody names one. */
export const ownershipFindings = ['DISPUTED', 'SEVERAL', 'NONE'] as const;
export type OwnershipFinding = (typeof ownershipFindings)[number];

export interface NamedOwner {
  readonly organisation: Thing;
  /** Since when or until when, and which sources name it. */
  readonly sentence: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly sources: readonly SourceFact[];
}

export interface ServiceWithoutOneOwner {
  readonly service: Thing;
  readonly finding: OwnershipFinding;
  /** Who names whom, where sources name different owners. */
  readonly sentence: string | null;
  readonly owners: readonly NamedOwner[];
  /** Owners whose time had ended, latest first; only where there is none now. */
  readonly earlier: readonly NamedOwner[];
}

export interface OwnershipCount {
  readonly finding: OwnershipFinding;
  readonly count: number;
}

export interface ServicesWithoutOneOwner {
  readonly services: readonly ServiceWithoutOneOwner[];
  readonly totalCount: number;
  readonly counts: readonly OwnershipCount[];
  readonly servicesInAll: number;
  readonly pageInfo: PageInfo;
  readonly note: string | null;
}

const current = `${counts('s')} AND ${isProvided('s')}`;
const unowned = `${current} AND NOT EXISTS { MATCH (s)-[r:OWNED_BY]->(:Organisation) WHERE ${held('r')} }`;
const serviceRow = z.object({ service: named, owners: z.array(ownerRow), earlier: z.array(ownerRow) });
type ServiceRow = z.infer<typeof serviceRow>;

const toCursor = (finding: OwnershipFinding, { id }: { id: string }) => Buffer.from(JSON.stringify([finding, id])).toString('base64url');

/** Where a page goes on: rows after this service under this finding. */
const fromCursor = (after: string | null): { finding: OwnershipFinding; id: string } | null => {
  if (after === null) return null;
  try {
    const [finding, id] = z.tuple([z.enum(ownershipFindings), z.string()]).parse(JSON.parse(Buffer.from(after, 'base64url').toString()));
    return { finding, id };
  } catch {
    throw new AskError('BAD_USER_INPUT', 'after: this is not the endCursor of a page of this question. Start again without it.');
  }
};

export const servicesWithoutOneOwner = question({
  name: 'servicesWithoutOneOwner',
  asks: 'Which services have no current owner, or several, or owners that sources dispute?',
  group: 'Services and ownership',
  table: 'services',
  covers: 'Owners are recorded for {share} of the services.',
  params: {
    asAt,
    invented: inventedOf('Service'),
    finding: choiceOf('OwnershipFinding', ownershipFindings, null, 'Only these. All when left out.'),
    ...paging,
  },
  reads: {
    inAll: read({ cypher: `MATCH (s:Service) WHERE ${current} RETURN count(s) AS count`, row: z.object({ count: z.number() }) }),
    ended: readEndUnknown(counts('s')),
    noneInAll: read({ cypher: `MATCH (s:Service) WHERE ${unowned} RETURN count(s) AS count`, row: z.object({ count: z.number() }) }),
    several: read({
      cypher: `MATCH (s:Service)-[r:OWNED_BY]->(o:Organisation) WHERE ${current} AND ${held('r')}
WITH s, count(DISTINCT o) AS ownerCount WHERE ownerCount > 1
RETURN ${namedMap('s')} AS service, [(s)-[r:OWNED_BY]->(o:Organisation) WHERE ${held('r')} | ${ownerMap('o', 'r')}] AS owners, [] AS earlier
ORDER BY s.name, s.id`,
      row: serviceRow,
    }),
    followed: readFollowed('UNWIND $several AS id MATCH (s:Service {id: id})', (_params, { several }) => ({
      several: (several as ServiceRow[]).map(({ service }) => service.id),
    })),
    start: read({
      cypher: 'MATCH (s:Service {id: $afterId}) RETURN s.name AS name',
      row: z.object({ name: z.string() }),
      parameters: ({ after }) => ({ afterId: fromCursor(after as string | null)?.id ?? '' }),
    }),
    none: read({
      cypher: `MATCH (s:Service) WHERE (s.name > $afterName OR (s.name = $afterName AND s.id > $afterId)) AND ${unowned}
WITH s ORDER BY s.name, s.id LIMIT $page
RETURN ${namedMap('s')} AS service, [] AS owners, [(s)-[r:OWNED_BY]->(o:Organisation) WHERE r.to <= $asAt | ${ownerMap('o', 'r')}] AS earlier
ORDER BY s.name, s.id`,
      row: serviceRow,
      parameters: ({ after, first }, { start }) => {
        const from = fromCursor(after as string | null);
        const [found] = start as { name: string }[];
        if (from && !found) throw noSuchRow();
        return {
          afterName: from?.finding === 'NONE' ? (found?.name ?? '') : '',
          afterId: from?.finding === 'NONE' ? from.id : '',
          page: (first as number) + 1,
        };
      },
    }),
  },
  answer: (rows, params, context) => {
    const several = rows.several.map((row) => ({ row, finding: ownershipOf(row.owners) }));
    const none = rows.none.map((row) => ({ row, finding: 'NONE' as const }));
    const counts = ownershipFindings.map((finding) => ({
      finding,
      count: finding === 'NONE' ? (rows.noneInAll[0]?.count ?? 0) : several.filter((entry) => entry.finding === finding).length,
    }));
    const wanted = (finding: OwnershipFinding) => params.finding === null || params.finding === finding;
    const inOrder = [
      ...ownershipFindings.slice(0, 2).flatMap((finding) => several.filter((entry) => entry.finding === finding)),
      ...none,
    ].filter(({ finding }) => wanted(finding));
    const start = fromCursor(params.after);
    const at = inOrder.findIndex(({ row, finding }) => finding === start?.finding && row.service.id === start.id);
    if (start && start.finding !== 'NONE' && at < 0) throw noSuchRow();
    const rest =
      start && start.finding !== 'NONE' ? inOrder.slice(at + 1) : start ? inOrder.filter(({ finding }) => finding === 'NONE') : inOrder;
    const page = rest.slice(0, params.first);
    const [head, last] = [page[0], page.at(-1)];
    const totalCount = counts.filter(({ finding }) => wanted(finding)).reduce((sum, { count }) => sum + count, 0);
    const inAll = rows.inAll[0]?.count ?? 0;
    const body: ServicesWithoutOneOwner = {
      services: page.map(({ row, finding }) => toService(row, finding, context)),
      totalCount,
      counts,
      servicesInAll: inAll,
      pageInfo: {
        hasNextPage: rest.length > params.first,
        hasPreviousPage: start !== null,
        startCursor: head ? toCursor(head.finding, head.row.service) : null,
        endCursor: last ? toCursor(last.finding, last.row.service) : null,
      },
      note:
        totalCount > 0
          ? null
          : sayNone(
              params,
              inAll,
              counts.map(({ count }) => count),
              context,
            ),
    };
    const owned = inAll - (rows.noneInAll[0]?.count ?? 0);
    return {
      body,
      summary: () => toSummary(body, params.asAt, context),
      coverage: inAll === 0 ? null : owned / inAll,
      method: 'services without one owner 2',
      warnings: [
        ...sayEndUnknown(rows.ended, params.asAt, context),
        ...sayFollowed(rows.followed, new Set(page.flatMap(({ row }) => row.owners.map(({ id }) => id))), params.asAt, context),
      ],
      restsOn: page.flatMap(({ row }) => [...row.service.sources, ...[...row.owners, ...row.earlier].flatMap(({ fact }) => fact.sources)]),
    };
  },
  samples: [{ first: 10 }, { finding: 'DISPUTED' }, { finding: 'NONE', asAt: '2016-01-01' }],
});

const noneOf = {
  DISPUTED: 'Of no service do sources name different owners on {day}. With several owners: {several}; with none: {none}.',
  SEVERAL: 'No service has several owners on {day}. With disputed ones: {disputed}; with none: {none}.',
  NONE: 'Every service that is asked about has a recorded owner on {day}. With disputed ones: {disputed}; with several: {several}.',
} as const;

/** Why there is no row: there is none of what was asked for, and how many of the rest. */
const sayNone = (
  { finding, asAt: on }: { finding: OwnershipFinding | null; asAt: string },
  inAll: number,
  [disputed = 0, several = 0, none = 0]: readonly number[],
  context: AnswerContext,
): string => {
  if (inAll === 0) return say(context, 'No service is on the map.');
  const day = sentencesIn[context.language].date(on);
  return finding === null || disputed + several + none === 0
    ? say(context, 'Every service that is asked about has exactly one recorded owner on {day}.', { day })
    : say(context, noneOf[finding], { day, disputed, several, none });
};

const toOwner = (owner: Owner, context: AnswerContext): NamedOwner => ({
  organisation: toThing('Organisation', owner, context, owner.fact.sources),
  sentence: say(context, '{owner}, named by {sources}', {
    owner: sentencesIn[context.language].during(owner),
    sources: sentencesIn[context.language].list(toSources(owner.fact.sources, context).map(({ name }) => name)),
  }),
  from: owner.from,
  to: owner.to,
  sources: toSources(owner.fact.sources, context),
});

const toService = (
  { service, owners, earlier }: ServiceRow,
  finding: OwnershipFinding,
  context: AnswerContext,
): ServiceWithoutOneOwner => ({
  service: toThing('Service', service, context),
  finding,
  sentence: sayDisputed({ name: service.name, owners }, context),
  owners: [...owners].sort(byName).map((owner) => toOwner(owner, context)),
  earlier: [...earlier].sort((a, b) => byText(b.to ?? '', a.to ?? '') || byName(a, b)).map((owner) => toOwner(owner, context)),
});

const toSummary = ({ counts, servicesInAll }: ServicesWithoutOneOwner, day: string, context: AnswerContext): Summary => {
  const { count, date } = sentencesIn[context.language];
  const of = (finding: OwnershipFinding) => counts.find((one) => one.finding === finding)?.count ?? 0;
  return [
    say(
      context,
      'Of {services} on {day}: {disputed} with owners that sources dispute, {several} with several owners, {none} with none on record.',
      { services: count(servicesInAll, 'service'), day: date(day), disputed: of('DISPUTED'), several: of('SEVERAL'), none: of('NONE') },
    ),
  ];
};
