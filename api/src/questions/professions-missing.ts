import { z } from 'zod';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, idOf, inventedOf, numberOf } from './params.js';
import { question, read, type AnswerContext, type Summary } from './question.js';
import { held } from './parts/held.js';
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
  readonly present: readonly Thing[];
  readonly missing: readonly MissingProfession[];
  /** Other services of its kind with a team whose professions are recorded. */
  readonly comparedWith: number;
  readonly note: string | null;
}

const workedOn = `MATCH (t:Team)-[w:WORKS_ON]->(v:Service) WHERE ${held('w')} AND (v.id = $service OR ${counts('v')})`;
const peerRow = z.object({
  service: named,
  category: z.string().nullable(),
  level: z.string().nullable(),
  professions: z.array(named.extend({ fact: z.object({ sources: sourceIds }) })),
});

export const professionsMissing = question({
  name: 'professionsMissing',
  asks: 'Which professions are missing from this service compared with services of its kind?',
  group: 'People, professions, communities',
  table: 'missing',
  covers: null,
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
    peers: read({
      cypher: `${workedOn}
WITH DISTINCT v, t
MATCH (t)-[p:PRACTISES]->(f:Profession)
WITH v, collect({id: f.id, name: f.name, sources: f.sources, fact: {sources: p.sources}}) AS practised
RETURN ${namedMap('v')} AS service, v.category AS category, v.level AS level, practised AS professions
ORDER BY v.id`,
      row: peerRow,
    }),
  },
  answer: (rows, params, context) => {
    const { count, percent } = sentencesIn[context.language];
    const service = rows.service[0] as Named;
    const own = rows.peers.find((row) => row.service.id === service.id);
    const kind = own ? (own.category ?? own.level) : null;
    const peers = own
      ? rows.peers.filter(
          (row) =>
            row !== own && (own.category !== null ? row.category === own.category : row.category === null && row.level === own.level),
        )
      : [];
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
      kind,
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
          ? say(context, 'No other service of its kind has its professions recorded.')
          : missing.length === 0
            ? say(context, 'Of the professions recorded at {percent} or more of {services} of its kind, none is missing.', {
                percent: percent(params.atLeast),
                services: count(peers.length, 'service'),
              })
            : null,
    };
    return {
      body,
      summary: () => toSummary(body, params.atLeast, context),
      coverage: null,
      method: 'professions missing 1',
      restsOn: [
        ...service.sources,
        ...[...(own ? [own] : []), ...peers].flatMap((row) => [
          ...row.service.sources,
          ...row.professions.flatMap(({ fact }) => fact.sources),
        ]),
      ],
      warnings:
        peers.length > 0 && peers.length < 5
          ? [say(context, 'This compares with only {services} of its kind.', { services: count(peers.length, 'service') })]
          : [],
    };
  },
  samples: [{ service: 'demo-mark-search' }, { service: 'demo-test-change', atLeast: 0.2 }, { service: 'probate' }],
});

const toSummary = ({ service, missing, comparedWith }: ProfessionsMissing, atLeast: number, context: AnswerContext): Summary => {
  const { count, fewNames, percent } = sentencesIn[context.language];
  return [
    say(context, 'Not recorded at {service}, but at {percent} or more of {services} of its kind: {names}.', {
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
    ? say(context, 'Which professions work on {name} is not recorded, so none can be called missing.', { name })
    : say(context, 'Which professions work on {name} is not recorded, so none can be called missing. {owners} could tell.', {
        name,
        owners: sentencesIn[context.language].list(owners),
      });
