import { z } from 'zod';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { AskError } from '../ask-error.js';
import { asAt, idOf, perhapsIdOf } from './params.js';
import { question, read, type AnswerContext, type Summary } from './question.js';
import { sayCrossingsMoved, toAffectedJourneys, type AffectedJourney } from './parts/affected-journeys.js';
import { readBodies, sayGone } from './parts/bodies.js';
import { held } from './parts/held.js';
import { isOpen } from './parts/open-community.js';
import { readAncestors } from './parts/departments.js';
import { outlineReads, owned, type OutlineServiceRow } from './parts/outline-reads.js';
import { journeyTeamReads, splitIndexOf } from './parts/journey-teams.js';
import { outlinesOf } from './parts/outline.js';
import { mostRows } from './parts/page.js';
import {
  afterMove,
  afterNext,
  nextReads,
  readNextOfBodies,
  readSupposed,
  sayNext,
  sayNextOfBodies,
  saySupposed,
  toNext,
  type NextReorganisation,
} from './parts/reorganisation.js';
import { byName, named, sourceIds, toThing, type Named, type Thing } from './parts/thing.js';

export interface AffectedService extends Thing {
  /** What the organisation, or a body within it, does for it: OWNS, DELIVERS or FUNDS. */
  readonly role: string;
  readonly body: Thing;
}

export interface AffectedByReorganisation {
  readonly organisation: Thing;
  readonly into: Thing | null;
  /** The first one on record after the date; what follows from it is read from the facts on that day; what is still under the organisation then passes to its only successor. Null with `into`. */
  readonly next: NextReorganisation | null;
  /** The organisation and every body within it on this date. */
  readonly bodies: readonly Thing[];
  readonly services: readonly AffectedService[];
  readonly policies: readonly Thing[];
  readonly journeys: readonly AffectedJourney[];
  readonly communities: readonly Thing[];
  readonly teams: number;
  readonly note: string | null;
}

const roles = { OWNED_BY: 'OWNS', DELIVERED_BY: 'DELIVERS', FUNDED_BY: 'FUNDS' } as const;
const bodyOf = z.object({ body: z.string() });
const serviceRow = named
  .extend({ type: z.enum(['OWNED_BY', 'DELIVERED_BY', 'FUNDED_BY']), fact: z.object({ sources: sourceIds }) })
  .extend(bodyOf.shape);
const idsOf = (rows: readonly unknown[] | undefined) => [...new Set((rows as { id: string }[]).map(({ id }) => id))].sort();
const ofBodies = (_params: unknown, { bodies }: Readonly<Record<string, readonly unknown[]>>) => ({ bodies: idsOf(bodies) });

export const affectedByReorganisation = question({
  name: 'affectedByReorganisation',
  asks: 'If this organisation is renamed, split or merged, which services, journeys and communities are affected, and how do the unlinked shares change?',
  group: 'Services and ownership',
  table: 'journeys',
  covers: null,
  params: {
    organisation: idOf('Organisation', 'The organisation, with every body that is part of it.'),
    into: perhapsIdOf(
      'Organisation',
      'The organisation that it would become a part of. Left out, what follows is read from its next reorganisation on record, if there is one.',
    ),
    asAt,
  },
  limits: [
    {
      cypher: `MATCH (o:Organisation {id: $organisation})
MATCH p = (o)<-[:PART_OF*0..6]-(b:Organisation) WHERE all(r IN relationships(p) WHERE ${held('r')})
WITH DISTINCT b
MATCH (b)<-[r:OWNED_BY|DELIVERED_BY|FUNDED_BY]-(x) WHERE ${held('r')} RETURN count(r) AS count`,
      most: mostRows,
      what: 'services and policies',
      instead: 'Ask about one body within it.',
    },
  ],
  reads: {
    ends: read({
      cypher:
        'MATCH (o:Organisation) WHERE o.id IN [$organisation, $into] RETURN o.id AS id, o.name AS name, o.sources AS sources ORDER BY id',
      row: named,
    }),
    bodies: read({
      cypher: `MATCH (o:Organisation {id: $organisation})
MATCH p = (o)<-[:PART_OF*0..6]-(b:Organisation) WHERE all(r IN relationships(p) WHERE ${held('r')})
RETURN DISTINCT b.id AS id, b.name AS name, b.sources AS sources ORDER BY id`,
      row: named,
    }),
    affected: read({
      cypher: `UNWIND $bodies AS body
MATCH (o:Organisation {id: body})<-[r:OWNED_BY|DELIVERED_BY|FUNDED_BY]-(s:Service) WHERE ${held('r')}
RETURN s.id AS id, s.name AS name, s.sources AS sources, type(r) AS type, {sources: r.sources} AS fact, body ORDER BY id, type, body`,
      row: serviceRow,
      parameters: ofBodies,
    }),
    policies: read({
      cypher: `UNWIND $bodies AS body
MATCH (o:Organisation {id: body})<-[r:OWNED_BY]-(p:Policy) WHERE ${held('r')}
RETURN DISTINCT p.id AS id, p.name AS name, p.sources AS sources ORDER BY id`,
      row: named,
      parameters: ofBodies,
    }),
    teams: read({
      cypher: `UNWIND $bodies AS body
MATCH (o:Organisation {id: body})<-[r:BELONGS_TO]-(t:Team) WHERE ${held('r')} RETURN count(DISTINCT t) AS teams`,
      row: z.object({ teams: z.number() }),
      parameters: ofBodies,
    }),
    communities: read({
      cypher: `UNWIND $bodies AS body
MATCH (o:Organisation {id: body})-[r:TAKES_PART_IN]->(c:Community) WHERE ${held('r')} AND ${isOpen('c')}
RETURN c.id AS id, c.name AS name, c.sources AS sources
UNION
UNWIND $bodies AS body
MATCH (o:Organisation {id: body})<-[b:BELONGS_TO]-(t:Team)-[r:MEMBER_OF]->(c:Community) WHERE ${held('b')} AND ${held('r')} AND ${isOpen('c')}
RETURN c.id AS id, c.name AS name, c.sources AS sources`,
      row: named,
      parameters: ofBodies,
    }),
    journeys: read({
      cypher: `UNWIND $affected AS service
MATCH (s:Service {id: service})<-[:USES]-(step:Step)
MATCH (step)<-[:HAS_STEP]-(j:Journey)
RETURN DISTINCT j.id AS id, j.name AS name, j.sources AS sources ORDER BY id`,
      row: named,
      parameters: (_params, { affected }) => ({ affected: idsOf(affected) }),
    }),
    ...outlineReads,
    ...journeyTeamReads,
    ancestors: readAncestors(({ services }, { organisation, into }) => [
      ...(services as OutlineServiceRow[]).flatMap(({ owners }) => owners.map(({ id }) => id)),
      organisation as string,
      ...(into ? [into as string] : []),
    ]),
    named: readBodies(({ organisation, into }) => [organisation as string, ...(into ? [into as string] : [])]),
    supposed: readSupposed,
    nextOfBodies: readNextOfBodies,
    ...nextReads,
  },
  answer: (rows, params, context) => {
    const { into } = params;
    const bodies = new Map(rows.bodies.map((body) => [body.id, body]));
    if (into !== null && bodies.has(into))
      throw new AskError(
        'BAD_USER_INPUT',
        `into: ${into} is ${into === params.organisation ? 'the organisation itself' : `a part of ${params.organisation} on ${params.asAt}`}. Name one outside it.`,
      );
    const end = (id: string) => toThing('Organisation', rows.ends.find((row) => row.id === id) as Named, context);
    const before = outlinesOf(rows);
    const gone = sayGone(rows.named, params.asAt, context);
    const own = sayGone(
      rows.named.filter(({ id }) => id === params.organisation),
      params.asAt,
      context,
    );
    const next = into === null ? toNext(rows.next, context) : null;
    const following = next && afterNext(rows, params.organisation);
    const moved = into === null ? following?.rows : afterMove(rows, new Set(bodies.keys()), params.organisation, into);
    const things = (found: readonly Named[], label: 'Policy' | 'Community') =>
      found.map((thing) => toThing(label, thing, context)).sort(byName);
    const body: AffectedByReorganisation = {
      organisation: end(params.organisation),
      into: into === null ? null : end(into),
      next,
      bodies: rows.bodies.map((one) => toThing('Organisation', one, context)).sort(byName),
      services: rows.affected.map(({ type, body: by, fact, ...service }) => ({
        ...toThing('Service', service, context, fact.sources),
        role: roles[type],
        body: toThing('Organisation', bodies.get(by) as Named, context),
      })),
      policies: things(rows.policies, 'Policy'),
      communities: things(rows.communities, 'Community'),
      teams: rows.teams[0]?.teams ?? 0,
      journeys: toAffectedJourneys(before, moved ? outlinesOf(moved) : null, splitIndexOf(rows, 'DEPARTMENT'), context),
      note:
        rows.affected.length > 0
          ? null
          : (own[0] ??
            say(context, 'No service that {name} owns, delivers or funds is recorded on {day}.', {
              name: end(params.organisation).name,
              day: sentencesIn[context.language].date(params.asAt),
            })),
    };
    return {
      ownership: owned(rows.services),
      body,
      summary: () => toSummary(body, context),
      coverage: null,
      method: 'reorganisation 3, split index 1',
      warnings: [
        ...gone.filter((sentence) => sentence !== body.note),
        ...sayNextOfBodies(rows.nextOfBodies, context),
        ...(into !== null
          ? [saySupposed(rows.supposed, { one: end(params.organisation), other: end(into), asAt: params.asAt }, context)]
          : next === null && own.length === 0
            ? [
                say(
                  context,
                  'Which organisation it would become a part of was not said, and no reorganisation of it after this date is on record, so what follows is not computed.',
                ),
              ]
            : next && body.journeys.length > 0
              ? sayNext(next, following, body.organisation, context)
              : []),
      ],
    };
  },
  samples: [
    { organisation: 'driver-and-vehicle-standards-agency', into: 'ministry-of-justice' },
    { organisation: 'department-for-business-energy-and-industrial-strategy', asAt: '2023-02-06' },
  ],
});

const toSummary = (body: AffectedByReorganisation, context: AnswerContext): Summary => {
  const { into, next, journeys } = body;
  const { count, date, list } = sentencesIn[context.language];
  const said = {
    organisation: body.organisation.name,
    // Few policies and communities are recorded at all, so none here is no finding.
    things: list(
      (
        [
          [new Set(body.services.map(({ id }) => id)).size, 'service'],
          [body.policies.length, 'policy'],
          [body.communities.length, 'community'],
          [journeys.length, 'journey'],
        ] as const
      ).flatMap(([found, noun]) => (found > 0 ? [count(found, noun)] : [])),
    ),
  };
  return [
    into
      ? say(context, 'If {organisation} became a part of {into}, that would touch {things}.', { ...said, into: into.name })
      : next
        ? say(context, 'The reorganisation of {organisation} on {day} touches {things}.', { ...said, day: date(next.on) })
        : say(context, 'A reorganisation of {organisation} would touch {things}.', said),
    ...sayCrossingsMoved(journeys, context),
  ];
};
