import { z } from 'zod';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, inventedOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { held } from './parts/held.js';
import { ownerMap, ownerRow } from './parts/outline-reads.js';
import { pageOf, paging, type PageInfo } from './parts/page.js';
import { isProvided, readEndUnknown, sayEndUnknown } from './parts/provided.js';
import { byName, counts, named, namedMap, toSources, toThing, toThings, type Thing } from './parts/thing.js';

export interface PolicyWithoutService {
  readonly policy: Thing;
  readonly owners: readonly Thing[];
  readonly sources: readonly SourceFact[];
}

export interface PoliciesWithoutService {
  readonly policies: readonly PolicyWithoutService[];
  readonly totalCount: number;
  readonly policiesInAll: number;
  readonly pageInfo: PageInfo;
  readonly note: string | null;
}

const isWithout = `${counts('p')} AND NOT EXISTS { MATCH (p)<-[:IMPLEMENTS]-(v:Service) WHERE ${isProvided('v')} }`;
const withoutService = `MATCH (p:Policy) WHERE ${isWithout}`;

export const policiesWithoutService = question({
  name: 'policiesWithoutService',
  asks: 'Which policies have no service at all?',
  group: 'Services and ownership',
  table: 'policies',
  covers: null,
  params: { asAt, invented: inventedOf('Policy'), ...paging },
  limits: [
    {
      cypher: `${withoutService} RETURN count(p) AS count`,
      most: 10_000,
      what: 'policies',
      instead: 'Record which services carry them out first.',
    },
  ],
  reads: {
    ended: readEndUnknown(`EXISTS { MATCH (s)-[:IMPLEMENTS]->(p:Policy) WHERE ${isWithout} }`),
    inAll: read({ cypher: `MATCH (p:Policy) WHERE ${counts('p')} RETURN count(p) AS count`, row: z.object({ count: z.number() }) }),
    policies: read({
      cypher: `${withoutService}
RETURN ${namedMap('p')} AS policy, [(p)-[r:OWNED_BY]->(o:Organisation) WHERE ${held('r')} | ${ownerMap('o', 'r')}] AS owners
ORDER BY p.id`,
      row: z.object({ policy: named, owners: z.array(ownerRow) }),
    }),
  },
  answer: (rows, params, context) => {
    const sorted = [...rows.policies].sort((a, b) => byName(a.policy, b.policy));
    const { rows: page, pageInfo } = pageOf(sorted, params, ({ policy }) => policy.id);
    const inAll = rows.inAll[0]?.count ?? 0;
    const body: PoliciesWithoutService = {
      policies: page.map(({ policy, owners }) => ({
        policy: toThing('Policy', policy, context),
        owners: toThings('Organisation', owners, context),
        sources: toSources([...policy.sources, ...owners.flatMap(({ fact }) => fact.sources)], context),
      })),
      totalCount: sorted.length,
      policiesInAll: inAll,
      pageInfo,
      note:
        sorted.length > 0
          ? null
          : inAll === 0
            ? say(context, 'No policy is on the map.')
            : say(
                context,
                'Each of the {count} policies on the map has a service that carries it out. Only policies that somebody told the map about are counted.',
                { count: inAll },
              ),
    };
    return {
      body,
      summary: () => toSummary(sorted, inAll, context),
      ownership: page.map(({ policy, owners }) => ({ ...policy, owners })),
      coverage: null,
      method: 'policies without a service 2',
      warnings: sayEndUnknown(rows.ended, params.asAt, context),
    };
  },
  samples: [{ invented: true }, { invented: true, asAt: '2026-01-01', first: 2 }],
});

const toSummary = (without: readonly { readonly policy: { readonly name: string } }[], inAll: number, context: AnswerContext): Summary => {
  const { count, fewNames } = sentencesIn[context.language];
  return [
    say(context, 'No service is recorded that carries out {count} of {policies}: {names}.', {
      count: without.length,
      policies: count(inAll, 'policy'),
      names: fewNames(without.map(({ policy }) => policy.name)),
    }),
  ];
};
