import { z } from 'zod';
import { createNodeKey } from '#graph-schema/ids';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { idOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { holds } from './parts/held.js';
import { disputedTimes, disputesOf, throughWhich } from './parts/ownership-spans.js';
import { byText, named, namedMap, period, sourceIds, toSources, toThing, unique, type Named, type Thing } from './parts/thing.js';

export interface OwnerSpan {
  /** The service under the name that it had then. */
  readonly service: Thing;
  readonly organisation: Thing;
  readonly role: 'OWNS' | 'DELIVERS' | 'FUNDS';
  readonly from: string | null;
  readonly to: string | null;
  /** Where sources name different owners in a part of this time: when, and who names whom. */
  readonly disputed: readonly string[];
  readonly sources: readonly SourceFact[];
}

export interface ParentSpan {
  readonly organisation: Thing;
  readonly parent: Thing;
  readonly from: string | null;
  readonly to: string | null;
  readonly sources: readonly SourceFact[];
}

export interface Change {
  readonly from: Thing;
  readonly to: Thing;
  readonly kind: string;
  readonly on: string | null;
  readonly sources: readonly SourceFact[];
}

export interface ServiceOwnersOverTime {
  readonly service: Thing;
  /** Oldest first. */
  readonly spans: readonly OwnerSpan[];
  /** What the owners were part of, and when. */
  readonly parents: readonly ParentSpan[];
  /** Renames, mergers, splits and transfers of the service, and of its owners where this service went through them. */
  readonly changes: readonly Change[];
  /** What else happened to its owners. */
  readonly otherChanges: readonly Change[];
  readonly note: string | null;
}

const roles = { OWNED_BY: 'OWNS', DELIVERED_BY: 'DELIVERS', FUNDED_BY: 'FUNDS' } as const;
const spanRow = period.extend({
  service: named,
  organisation: named,
  type: z.enum(['OWNED_BY', 'DELIVERED_BY', 'FUNDED_BY']),
  sources: sourceIds,
});
const parentRow = period.extend({ organisation: named, parent: named, sources: sourceIds });
const changeRow = z.object({
  label: z.enum(['Service', 'Organisation']),
  from: named,
  to: named,
  kind: z.string(),
  on: z.string().nullable(),
  opened: z.string().nullable(),
  sources: sourceIds,
});

const ids = (rows: readonly unknown[] | undefined) => [...new Set((rows as { id: string }[]).map(({ id }) => id))].sort();
const owners = (rows: readonly unknown[] | undefined) =>
  [...new Set((rows as z.infer<typeof spanRow>[]).map(({ organisation }) => organisation.id))].sort();

const changes = (label: 'Service' | 'Organisation') => `UNWIND $things AS thing
MATCH (a:${label} {id: thing})-[r:SUCCEEDED_BY]->(b:${label})
RETURN '${label}' AS label, ${namedMap('a')} AS from, ${namedMap('b')} AS to, r.kind AS kind, r.on AS on, b.opened AS opened, r.sources AS sources
UNION
UNWIND $things AS thing
MATCH (b:${label} {id: thing})<-[r:SUCCEEDED_BY]-(a:${label})
RETURN '${label}' AS label, ${namedMap('a')} AS from, ${namedMap('b')} AS to, r.kind AS kind, r.on AS on, b.opened AS opened, r.sources AS sources`;

export const serviceOwnersOverTime = question({
  name: 'serviceOwnersOverTime',
  asks: 'Who owned this service when?',
  group: 'Services and ownership',
  table: 'spans',
  covers: null,
  params: { service: idOf('Service', 'The service; what it was before and became after count too.') },
  reads: {
    services: read({
      cypher: `MATCH (s:Service {id: $service})-[:SUCCEEDED_BY*0..6]-(v:Service) RETURN DISTINCT v.id AS id, v.name AS name, v.sources AS sources ORDER BY id`,
      row: named,
    }),
    spans: read({
      cypher: `UNWIND $services AS service
MATCH (s:Service {id: service})-[r:OWNED_BY|DELIVERED_BY|FUNDED_BY]->(o:Organisation)
RETURN ${namedMap('s')} AS service, ${namedMap('o')} AS organisation, type(r) AS type, r.from AS from, r.to AS to, r.sources AS sources`,
      row: spanRow,
      parameters: (_params, { services }) => ({ services: ids(services) }),
    }),
    parents: read({
      cypher: `UNWIND $organisations AS organisation
MATCH (o:Organisation {id: organisation})-[r:PART_OF]->(p:Organisation)
RETURN ${namedMap('o')} AS organisation, ${namedMap('p')} AS parent, r.from AS from, r.to AS to, r.sources AS sources`,
      row: parentRow,
      parameters: (_params, { spans }) => ({ organisations: owners(spans) }),
    }),
    serviceChanges: read({
      cypher: changes('Service'),
      row: changeRow,
      parameters: (_params, { services }) => ({ things: ids(services) }),
    }),
    ownerChanges: read({
      cypher: changes('Organisation'),
      row: changeRow,
      parameters: (_params, { spans }) => ({ things: owners(spans) }),
    }),
  },
  answer: (rows, params, context) => {
    const service = rows.services.find(({ id }) => id === params.service) as Named;
    const owned = rows.spans.filter(({ type }) => type === 'OWNED_BY');
    const disputed = rows.services.flatMap(({ id }) =>
      disputedTimes(
        owned.filter((span) => span.service.id === id),
        context,
      ),
    );
    const toChanges = (changed: typeof rows.ownerChanges): Change[] =>
      changed
        .map(({ label, from, to, kind, on, sources }) => ({
          from: toThing(label, from, context),
          to: toThing(label, to, context),
          kind,
          on,
          sources: toSources(sources, context),
        }))
        .sort(
          (a, b) => byText(a.on ?? '', b.on ?? '') || byText(a.from.id, b.from.id) || byText(a.to.id, b.to.id) || byText(a.kind, b.kind),
        );
    const ofOwners = throughWhich(rows.ownerChanges, owned);
    /** What another service came before stands after it. */
    const followedOn = (key: string): string => rows.serviceChanges.find(({ to }) => createNodeKey('Service', to.id) === key)?.on ?? '';
    const spans = rows.spans
      .map((span) => ({
        service: toThing('Service', span.service, context),
        organisation: toThing('Organisation', span.organisation, context, span.sources),
        role: roles[span.type],
        from: span.from,
        to: span.to,
        disputed: span.type === 'OWNED_BY' ? disputesOf(span, disputed) : [],
        sources: toSources(span.sources, context),
      }))
      .sort(
        (a, b) =>
          byText(a.role, b.role) * -1 ||
          byStart(a, b) ||
          byText(followedOn(a.service.id), followedOn(b.service.id)) ||
          byText(a.service.id, b.service.id) ||
          byText(a.organisation.id, b.organisation.id),
      );
    const body: ServiceOwnersOverTime = {
      service: toThing('Service', service, context),
      spans,
      parents: rows.parents
        .map(({ organisation, parent, from, to, sources }) => ({
          organisation: toThing('Organisation', organisation, context),
          parent: toThing('Organisation', parent, context, sources),
          from,
          to,
          sources: toSources(sources, context),
        }))
        .sort((a, b) => byText(a.organisation.id, b.organisation.id) || byStart(a, b) || byText(a.parent.id, b.parent.id)),
      changes: toChanges([...rows.serviceChanges, ...ofOwners.own]),
      otherChanges: toChanges(ofOwners.others),
      note: spans.length > 0 ? null : say(context, 'No owner of {name} is recorded at any time.', { name: service.name }),
    };
    const today = owned.filter((span) => holds(span, context.today));
    return {
      body,
      summary: () => toSummary(body, context),
      coverage: null,
      warnings: sayBefore(owned, ofOwners.own, context),
      method: 'service owners over time 3',
      ownership: rows.services.map(({ id, name }) => ({
        id,
        name,
        owners: today.filter((span) => span.service.id === id).map(({ organisation, sources }) => ({ ...organisation, fact: { sources } })),
      })),
    };
  },
  samples: [{ service: 'trade-mark-application' }, { service: 'bereavement-support-payment' }, { service: 'apprenticeship-vacancies' }],
});

/** What has no start is as old as is known. */
const byStart = (a: { from: string | null; to: string | null }, b: { from: string | null; to: string | null }) =>
  byText(a.from ?? '', b.from ?? '') || byText(a.to ?? '9999', b.to ?? '9999');

/** What an owner was before, of which nobody recorded since when it owns: the service went through that without a change on record. */
const sayBefore = (
  owned: readonly z.infer<typeof spanRow>[],
  changes: readonly z.infer<typeof changeRow>[],
  context: AnswerContext,
): string[] => {
  const { date, list } = sentencesIn[context.language];
  const undated = owned.filter(({ from }) => from === null).map(({ organisation }) => organisation);
  return unique(undated).flatMap(({ id, name }) => {
    const into = changes.filter(({ to, on }) => to.id === id && on !== null);
    return [...new Set(into.map(({ on }) => on as string))]
      .sort()
      .map((on) =>
        say(context, 'Since when {owner} has been the owner is not recorded; before {day} it was {names}.', {
          owner: name,
          day: date(on),
          names: list([...new Set(into.filter((change) => change.on === on).map(({ from }) => from.name))].sort(byText)),
        }),
      );
  });
};

const mostSpans = 6;

const toSummary = ({ service, spans }: ServiceOwnersOverTime, context: AnswerContext): Summary => {
  const { count, during, fewNames } = sentencesIn[context.language];
  const owned = spans.filter(({ role }) => role === 'OWNS');
  if (owned.length === 0) return [say(context, 'No owner of {name} is recorded at any time.', { name: service.name })];
  const held = owned.map(({ organisation, service: of, from, to }) => {
    const name =
      of.id === service.id ? organisation.name : say(context, '{name} (of {service})', { name: organisation.name, service: of.name });
    return during({ name, from, to, today: context.today });
  });
  return [
    say(context, 'Recorded as owners of {service}: {organisations} – {names}.', {
      service: service.name,
      organisations: count(new Set(owned.map(({ organisation }) => organisation.id)).size, 'organisation'),
      names: held.length > mostSpans ? fewNames(held) : held.join('; '),
    }),
  ];
};
