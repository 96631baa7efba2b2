import type { PublishedFormat, PublishedRow } from './published.js';
import { readRdf, type RdfGraph } from './rdf-file.js';
import { toAlias, toId } from './to-id.js';

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const dct = 'http://purl.org/dc/terms/';
const cv = 'http://data.europa.eu/m8g/';
const cpsv = 'http://purl.org/vocab/cpsv#';

type Kind = 'service' | 'organisation' | 'policy' | 'life' | 'business';

/** Of the classes of the profile, those that we have too. */
const classes: Readonly<Record<string, Kind>> = {
  [`${cpsv}PublicService`]: 'service',
  [`${cv}PublicService`]: 'service',
  [`${cv}PublicOrganisation`]: 'organisation',
  [`${dct}Agent`]: 'organisation',
  'http://xmlns.com/foaf/0.1/Agent': 'organisation',
  'http://www.w3.org/ns/org#Organization': 'organisation',
  [`${cpsv}FormalFramework`]: 'policy',
  'http://data.europa.eu/eli/ontology#LegalResource': 'policy',
  [`${cv}LifeEvent`]: 'life',
  [`${cv}BusinessEvent`]: 'business',
};
const authority = [`${cv}hasCompetentAuthority`];
const provider = [`${cv}serviceProvider`];
const law = [`${cv}hasFormalFramework`, `${cv}hasLegalResource`, `${cpsv}follows`];
const names = [
  `${dct}title`,
  'http://www.w3.org/2004/02/skos/core#prefLabel',
  'http://www.w3.org/2000/01/rdf-schema#label',
  'http://xmlns.com/foaf/0.1/name',
];

/** What an address names, without its host: hosts of test servers come and go. */
const localPart = (uri: string): string => /^\w+:\/\/[^/]+\/(.+)$/.exec(uri)?.[1] ?? uri;

/** Text in English where there is some, else without a language, else in the language that comes first; the others beside it. */
const textsOf = (
  graph: RdfGraph,
  subject: string,
  properties: readonly string[],
): { readonly first: string; readonly others: readonly string[] } => {
  const found = properties.flatMap((property) => graph.valuesOf(subject, property)).filter(({ isText }) => isText);
  const best = found.find(({ language }) => /^en\b/i.test(language)) ?? found.find(({ language }) => language === '') ?? found[0];
  return {
    first: best?.value.trim() ?? '',
    others: [...new Set(found.map(({ value }) => value.trim()))].filter((value) => value !== best?.value.trim()),
  };
};

const isPage = (uri: string): boolean => /^https?:\/\/[^\s"<>]+$/.test(uri);

type Kinds = ReadonlyMap<string, Kind>;

/** What each thing is. An authority, a provider or a law that the files name without describing it is one all the same: its address is all that is known. */
const kindsIn = (graph: RdfGraph): Kinds => {
  const kinds = new Map<string, Kind>();
  for (const subject of graph.subjects()) {
    const kind = graph
      .valuesOf(subject, rdfType)
      .map(({ value }) => classes[value])
      .find(Boolean);
    if (kind) kinds.set(subject, kind);
  }
  const described = new Set(graph.subjects());
  for (const [service] of [...kinds].filter(([, kind]) => kind === 'service'))
    for (const [properties, kind] of [
      [[...authority, ...provider], 'organisation'],
      [law, 'policy'],
    ] as const)
      for (const { value, isText } of properties.flatMap((property) => graph.valuesOf(service, property)))
        if (!isText && !described.has(value)) kinds.set(value, kind);
  return kinds;
};

const nameOf = (graph: RdfGraph, uri: string) => textsOf(graph, uri, names);

/** Short ids where they are different, the whole address where two things of a kind would have one; what has no address goes by its name. */
const toIds = (graph: RdfGraph, kinds: Kinds): ((uri: string) => string) => {
  const users = new Map<string, number>();
  const short = (uri: string): string => toId(uri.startsWith('_:') ? nameOf(graph, uri).first : localPart(uri));
  const key = (uri: string): string => `${kinds.get(uri)?.replace('business', 'life') ?? ''} ${short(uri)}`;
  for (const uri of kinds.keys()) users.set(key(uri), (users.get(key(uri)) ?? 0) + 1);
  return (uri) => ((users.get(key(uri)) ?? 0) > 1 && !uri.startsWith('_:') ? toId(uri) : short(uri));
};

function* rowsOf(graph: RdfGraph): Generator<PublishedRow> {
  const kinds = kindsIn(graph);
  const idOf = toIds(graph, kinds);
  const related = new Set<string>();
  const linked = (subject: string, properties: readonly string[], kind: Kind): string[] => [
    ...new Set(
      properties
        .flatMap((property) => graph.valuesOf(subject, property))
        .filter(({ value }) => kinds.get(value) === kind && value !== subject)
        .map(({ value }) => idOf(value)),
    ),
  ];
  for (const [subject, kind] of kinds) {
    const at = { ...graph.placeOf(subject), columns: { id: subject, name: `title of ${subject}`, summary: `description of ${subject}` } };
    const { first, others } = nameOf(graph, subject);
    const [id, aliases] = [idOf(subject), others.map(toAlias).join(';')];
    if (kind === 'organisation') yield { ...at, file: 'organisations.csv', cells: { id, name: first || subject, aliases } };
    else if (kind === 'policy')
      yield { ...at, file: 'policies.csv', cells: { id, name: first || subject, url: isPage(subject) ? subject : '' } };
    else if (kind !== 'service')
      yield { ...at, file: 'life-events.csv', cells: { id, name: first, kind: kind === 'life' ? 'LIFE' : 'BUSINESS' } };
    else {
      const category = graph
        .valuesOf(subject, `${cv}sector`)
        .filter(({ isText }) => isText)
        .map(({ value }) => value.trim())
        .join('; ');
      yield {
        ...at,
        file: 'services.csv',
        cells: {
          id,
          name: first,
          aliases,
          summary: textsOf(graph, subject, [`${dct}description`]).first,
          category,
          policies: linked(subject, law, 'policy').join(';'),
        },
      };
      for (const organisation of linked(subject, authority, 'organisation'))
        yield { ...at, file: 'service-owners.csv', cells: { service: id, organisation, role: 'OWNS' } };
      for (const organisation of linked(subject, provider, 'organisation'))
        yield { ...at, file: 'service-owners.csv', cells: { service: id, organisation, role: 'DELIVERS' } };
      for (const requires of linked(subject, [`${dct}requires`], 'service'))
        yield { ...at, file: 'service-requirements.csv', cells: { service: id, requires } };
      for (const other of linked(subject, [`${dct}relation`], 'service')) {
        const pair = [id, other].sort().join(' ');
        if (!related.has(pair)) yield { ...at, file: 'service-relations.csv', cells: { service: id, related: other } };
        related.add(pair);
      }
    }
  }
}

/** The core public service vocabulary, application profile (CPSV-AP), as RDF/XML or Turtle. */
export const cpsvAp: PublishedFormat = {
  name: 'cpsv-ap',
  says: 'public services in the European vocabulary CPSV-AP, as RDF/XML or Turtle: services, organisations, who is competent and who provides, the law behind them',
  takes: /\.(rdf|xml|ttl)$/i,
  source: { name: 'Public services in CPSV-AP' },
  async *rows(files, report) {
    yield* rowsOf(await readRdf(files, report));
  },
};
