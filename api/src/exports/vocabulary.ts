import type { NodeLabel } from '#graph-schema/labels';

/** Prefixes of the vocabularies that fit, and ours for what none of them says. */
export const prefixes = {
  cc: 'urn:x-crosscut:term:',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** `prefix:name` as the whole address. */
export const expand = (name: string): string => {
  const colon = name.indexOf(':');
  return `${prefixes[name.slice(0, colon) as keyof typeof prefixes]}${name.slice(colon + 1)}`;
};

/** CPSV-AP for services and life events, the Organization Ontology for bodies, teams and communities, SKOS for professions, PROV for sources. */
export const classes: Readonly<Record<NodeLabel, string>> = {
  Organisation: 'org:Organization',
  Service: 'cpsv:PublicService',
  Policy: 'cc:Policy',
  LifeEvent: 'cv:LifeEvent',
  Journey: 'cc:Journey',
  Step: 'cc:Step',
  Profession: 'skos:Concept',
  Team: 'org:OrganizationalUnit',
  Community: 'org:OrganizationalCollaboration',
  Metric: 'cc:Metric',
  Report: 'cc:Report',
  Source: 'prov:Entity',
};

/** Of things that these vocabularies label rather than title. */
const labelled: ReadonlySet<NodeLabel> = new Set(['Organisation', 'Profession', 'Team', 'Community']);
export const nameProperty = (label: NodeLabel): string => (labelled.has(label) ? 'skos:prefLabel' : 'dcterms:title');

/** Properties of things and relationships; what is not here is a term of our own by its name in the model. */
export const properties: Readonly<Record<string, string>> = {
  aliases: 'skos:altLabel',
  summary: 'dcterms:description',
  statement: 'dcterms:description',
  url: 'foaf:page',
  sources: 'prov:wasDerivedFrom',
  publisher: 'dc:publisher',
  licence: 'dc:rights',
  reportedOn: 'dcterms:issued',
};

/** Relationships by type, or by type and the kind of thing that they begin at. */
export const predicates: Readonly<Record<string, string>> = {
  'PART_OF Organisation': 'org:subOrganizationOf',
  'PART_OF Service': 'dcterms:isPartOf',
  SUCCEEDED_BY: 'dcterms:isReplacedBy',
  'OWNED_BY Service': 'cv:hasCompetentAuthority',
  REQUIRES: 'dcterms:requires',
  RELATED_TO: 'dcterms:relation',
  VARIANT_OF: 'dcterms:isVersionOf',
  HAS_STEP: 'dcterms:hasPart',
  BELONGS_TO: 'org:unitOf',
  COLLABORATES_WITH: 'org:linkedTo',
  MEMBER_OF: 'org:memberOf',
  TAKES_PART_IN: 'org:memberOf',
  UNITED_BY: 'dcterms:subject',
  ABOUT: 'dcterms:subject',
};

/** `WORKS_ON` becomes `cc:worksOn`. */
export const ownTerm = (name: string): string =>
  `cc:${/^[A-Z_]+$/.test(name) ? name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) : name}`;
export const predicateOf = (type: string, from: NodeLabel): string => predicates[`${type} ${from}`] ?? predicates[type] ?? ownTerm(type);
