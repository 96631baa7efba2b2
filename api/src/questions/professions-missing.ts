import { z } from 'zod';
import { serviceLevels } from '#graph-schema/labels';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, idOf, inventedOf, numberOf } from './params.js';
import { question, read, type AnswerContext, type Summary } from './question.js';
import { held } from './parts/held.js';
import { isProvided, readEndUnknown, sayEndUnknown } from './parts/provided.js';
import { oneService } from './parts/required-services.js';
import { byText, counts, named, namedMap, sourceIds, toThing, type Named, type Thing } from './parts/thing.js';

export interface MissingProfession {
  readonly profession: Thing;
  /** Of the services of its kind with known teams, the share that has it. */
  readonly share: number;
  readonly services: number;
}

export interface ProfessionsMissing {
  readonly service: Thing;
  /** What makes services of one kind: the category where it is recorded, else the level. */
  readonly kind: string | null;
  /** Other services of its kind, with professions recorded or without. */
  readonly ofItsKind: number;
  readonly present: readonly Thing[];
  readonly missing: readonly MissingProfession[];
  /** Those with a team whose professions are recorded; none where its own are not. */
  readonly comparedWith: number;
  readonly note: string | null;
}

/** As Cypher: one is another service of the kind of the other; of what nobody recorded the kind, no service is. */
const isOfKind = (one: string, other: string): string =>
  `${one}.id <> ${other}.id AND ${counts(one)} AND (${one}.category = ${other}.category OR (${other}.category IS NULL AND ${one}.category IS NULL AND ${one}.level = ${other}.level))`;
const ofItsKind = `(${isOfKind('v', 's')} AND ${isProvided('v')})`;
const workedOn = `MATCH (s:Service {id: $service})
MATCH (t:Team)-[w:WORKS_ON]->(v:Service) WHERE ${held('w')} AND (v.id = s.id OR ${ofItsKind})`;
const peerRow = z.object({ service: named, professions: z.array(named.extend({ fact: z.object({ sources: sourceIds }) })) });

const kindRow = z.object({ category: z.string().nullable(), level: z.enum(serviceLevels).nullable(), others: z.number() });

export const professionsMissing = question({
  name: 'professionsMissing',
  asks: 'Which professions are missing from this service compared with services of its kind?',
  group: 'People, professions, communities',
  table: 'missing',
  covers: 'Of the comparisons with other services of its kind, professions are recorded on both sides for {share}.',
  params: {
    service: idOf('Service', 'The service.'),
    asAt,
    invented: inventedOf('Service'),
    atLeast: numberOf(
      { above: 0, most: 1 },
      0.5,
      'The share of services of its kind that must have a profession for it to count as missing.',
    ),
  },
  limits: [
    {
      cypher: `${workedOn} RETURN count(DISTINCT v) AS count`,
      most: 10_000,
      what: 'services to compare',
      instead: 'Ask about an earlier date.',
    },
  ],
  reads: {
    service: oneService,
    owners: read({
      cypher: `MATCH (s:Service {id: $service})-[r:OWNED_BY]->(o:Organisation) WHERE ${held('r')} RETURN ${namedMap('o')} AS owner ORDER BY o.name, o.id`,
      row: z.object({ owner: named }),
    }),
    kind: read({
      cypher: `MATCH (s:Service {id: $service})
RETURN s.category AS category, s.level AS level, COUNT { MATCH (v:Service) WHERE ${ofItsKind} } AS others`,
      row: kindRow,
    }),
    ended: readEndUnknown(isOfKind('s', 'own'), 'MATCH (own:Service {id: $service}) MATCH (s:Service)'),
    peers: read({
      cypher: `${workedOn}
WITH DISTINCT v, t
MATCH (t)-[p:PRACTISES]->(f:Profession)
WITH v, collect({id: f.id, name: f.name, sources: f.sources, fact: {sources: p.sources}}) AS practised
RETURN ${namedMap('v')} AS service, practised AS professions
ORDER BY v.id`,
      row: peerRow,
    }),
  },
  answer: (rows, params, context) => {
    const { count, percent } = sentencesIn[context.language];
    const service = rows.service[0] as Named;
    const own = rows.peers.find((row) => row.service.id === service.id);
    const { category, level, others } = rows.kind[0] ?? { category: null, level: null, others: 0 };
    const kind = sayKind(category, level, context);
    const peers = own ? rows.peers.filter((row) => row !== own) : [];
    const present = new Map((own?.professions ?? []).map((profession) => [profession.id, profession]));
    const all = new Map(peers.flatMap(({ professions }) => professions).map((profession) => [profession.id, profession]));
    const missing = [...all.values()]
      .filter(({ id }) => !present.has(id))
      .map((profession): MissingProfession => {
        const services = peers.filter(({ professions }) => professions.some(({ id }) => id === profession.id)).length;
        return { profession: toThing('Profession', profession, context), services, share: services / peers.length };
      })
      .filter(({ share }) => share >= params.atLeast)
      .sort((a, b) => b.share - a.share || byText(a.profession.id, b.profession.id));
    const body: ProfessionsMissing = {
      service: toThing('Service', service, context),
      kind: category ?? level,
      ofItsKind: others,
      missing,
      comparedWith: peers.length,
      present: [...present.values()].map((profession) => toThing('Profession', profession, context)).sort((a, b) => byText(a.id, b.id)),
      note: !own
        ? sayUnknown(
            service.name,
            rows.owners.map(({ owner }) => owner.name),
            context,
          )
        : peers.length === 0
          ? say(
              context,
              others === 0
                ? 'No other service of its kind ({kind}) is on the map.'
                : 'No other service of its kind ({kind}) has its professions recorded.',
              { kind },
            )
          : missing.length === 0
            ? say(context, 'Of the professions recorded at {percent} or more of {services} of its kind ({kind}), none is missing.', {
                kind,
                percent: percent(params.atLeast),
                services: count(peers.length, 'service'),
              })
            : null,
    };
    return {
      body,
      summary: () => toSummary(body, kind, params.atLeast, context),
      coverage: others === 0 ? null : peers.length / others,
      method: 'professions missing 4',
      restsOn: [
        ...service.sources,
        ...[...(own ? [own] : []), ...peers].flatMap((row) => [
          ...row.service.sources,
          ...row.professions.flatMap(({ fact }) => fact.sources),
        ]),
      ],
      warnings: [
        ...(peers.length > 0 && peers.length < 5
          ? [say(context, 'This compares with only {services} of its kind.', { services: count(peers.length, 'service') })]
          : []),
        ...sayEndUnknown(rows.ended, params.asAt, context),
      ],
    };
  },
  samples: [{ service: 'demo-mark-search' }, { service: 'demo-test-change', atLeast: 0.2 }, { service: 'probate' }],
});

/** What makes services of one kind, in words. */
const sayKind = (category: string | null, level: z.infer<typeof kindRow>['level'], context: AnswerContext): string =>
  category !== null
    ? say(context, 'the category “{category}”', { category })
    : level === 'CAPABILITY'
      ? say(context, 'capabilities that services share, with no category recorded')
      : level === 'TRANSACTION'
        ? say(context, 'transactions, with no category recorded')
        : level === 'WHOLE'
          ? say(context, 'whole outcomes, with no category recorded')
          : say(context, 'with neither a category nor a level recorded');

const toSummary = (
  { service, missing, comparedWith }: ProfessionsMissing,
  kind: string,
  atLeast: number,
  context: AnswerContext,
): Summary => {
  const { count, fewNames, percent } = sentencesIn[context.language];
  return [
    say(context, 'Not recorded at {service}, but at {percent} or more of {services} of its kind ({kind}): {names}.', {
      kind,
      service: service.name,
      percent: percent(atLeast),
      services: count(comparedWith, 'service'),
      names: fewNames(missing.map(({ profession }) => profession.name)),
    }),
  ];
};

/** Nobody is called missing where nobody was asked; who could tell is who owns the service. */
const sayUnknown = (name: string, owners: readonly string[], context: AnswerContext): string =>
  owners.length === 0
    ? say(
        context,
        'Which professions work on {name} is not recorded, so none can be called missing. Nor is an owner recorded who could tell.',
        { name },
      )
    : say(context, 'Which professions work on {name} is not recorded, so none can be called missing. {owners} could tell.', {
        name,
        owners: sentencesIn[context.language].list(owners),
      });
