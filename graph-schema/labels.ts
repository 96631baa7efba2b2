import { date, integer, manyOf, number, oneOf, text, textList, yesNo, type PropertyType } from './property.js';

export const organisationKinds = [
  'MINISTERIAL_DEPARTMENT',
  'NON_MINISTERIAL_DEPARTMENT',
  'EXECUTIVE_AGENCY',
  'EXECUTIVE_NDPB',
  'ADVISORY_NDPB',
  'TRIBUNAL',
  'COURT',
  'PUBLIC_CORPORATION',
  'EXECUTIVE_OFFICE',
  'SUB_ORGANISATION',
  'SPECIAL_HEALTH_AUTHORITY',
  'INDEPENDENT_BODY',
  'ADVISORY_GROUP',
  'CIVIL_SERVICE',
  'DEVOLVED_ADMINISTRATION',
  'DEVOLVED_BODY',
  'LOCAL_AUTHORITY',
  'PRIVATE_SECTOR',
  'OTHER',
] as const;
/** An organisation of one of these kinds also carries the label `Department`. */
export const departmentKinds: readonly string[] = ['MINISTERIAL_DEPARTMENT', 'NON_MINISTERIAL_DEPARTMENT'];
export const nations = ['ENGLAND', 'SCOTLAND', 'WALES', 'NORTHERN_IRELAND'] as const;
export const activities = ['POLICY', 'DESIGN', 'DELIVERY', 'OPERATIONS', 'ASSURANCE'] as const;
export const professionFamilies = ['POLICY', 'DELIVERY', 'DIGITAL', 'OPERATIONS', 'ANALYSIS', 'LEGAL', 'CORPORATE', 'SPECIALIST'] as const;
export const serviceLevels = ['WHOLE', 'TRANSACTION', 'CAPABILITY'] as const;
export const phases = ['DISCOVERY', 'ALPHA', 'BETA', 'LIVE'] as const;
export const metricKinds = ['VOLUME', 'DIGITAL_VOLUME', 'COST_PER_TRANSACTION', 'COMPLETION_RATE', 'SATISFACTION'] as const;
export const metricStates = ['VALUE', 'NOT_PROVIDED', 'NOT_APPLICABLE'] as const;
export const sourceKinds = ['PUBLISHED', 'DEPARTMENT', 'UNVERIFIED', 'ILLUSTRATIVE'] as const;
export const boundaries = ['ORGANISATION', 'DEPARTMENT', 'PROFESSION', 'ACTIVITY'] as const;
export const reportEffects = ['SPLITS', 'BRIDGES'] as const;

interface LabelSpec {
  /** Where the key of a node begins: `<prefix>:<id>`. */
  readonly prefix: string;
  readonly says: string;
  /** Properties beside `id`, `name` and `sources`. */
  readonly properties: Readonly<Record<string, PropertyType>>;
}

/** Every kind of thing that a dataset can claim; docs/GLOSSARY.md has the words. */
export const labels = {
  Organisation: {
    prefix: 'organisation',
    says: 'A public body, a council, or a private body in a public role. A department also carries the label Department.',
    properties: {
      abbreviation: text,
      kind: oneOf(organisationKinds),
      status: oneOf(['LIVE', 'CLOSED']),
      opened: date,
      closed: date,
      url: text,
      surveyedOn: date,
      aliases: textList,
    },
  },
  Service: {
    prefix: 'service',
    says: 'A government service: a whole outcome, one transaction of it, or a capability that services share.',
    properties: {
      level: oneOf(serviceLevels),
      summary: text,
      status: oneOf(['LIVE', 'RETIRED']),
      phase: oneOf(phases),
      category: text,
      audience: text,
      url: text,
      aliases: textList,
    },
  },
  Policy: { prefix: 'policy', says: 'What a service carries out.', properties: { url: text } },
  LifeEvent: {
    prefix: 'life-event',
    says: 'What happens to a person or a business and starts a journey.',
    properties: { kind: oneOf(['LIFE', 'BUSINESS']) },
  },
  Journey: {
    prefix: 'journey',
    says: 'What a person goes through to get something done, across services.',
    properties: { summary: text, url: text, describedOn: date, nations: manyOf(nations) },
  },
  Step: {
    prefix: 'step',
    says: 'One step of a journey.',
    properties: { position: integer(1), optional: yesNo, likelihood: number(0, 1), nations: manyOf(nations) },
  },
  Profession: { prefix: 'profession', says: 'A government profession.', properties: { family: oneOf(professionFamilies) } },
  Team: {
    prefix: 'team',
    says: 'The smallest actor: people who work together, with a head count, never named.',
    properties: { activity: oneOf(activities), people: integer(0) },
  },
  Community: {
    prefix: 'community',
    says: 'People of different bodies united by a service, a journey or a profession.',
    properties: { kind: oneOf(['SERVICE', 'PRACTICE']), purpose: text, started: date, ended: date, url: text },
  },
  Metric: {
    prefix: 'metric',
    says: 'One published figure about a service, with its period.',
    properties: {
      kind: oneOf(metricKinds),
      start: date,
      end: date,
      channel: text,
      value: number(),
      unit: text,
      state: oneOf(metricStates),
    },
  },
  Report: {
    prefix: 'report',
    says: 'What somebody published about a hand-off, in our words, with what happened since.',
    properties: {
      effect: oneOf(reportEffects),
      boundary: oneOf(boundaries),
      statement: text,
      figures: text,
      reportedOn: date,
      since: text,
      sinceOn: date,
    },
  },
  Source: {
    prefix: 'source',
    says: 'Where facts come from.',
    properties: { publisher: text, url: text, licence: text, retrieved: date, read: oneOf(['WHOLE', 'EXCERPT']), kind: oneOf(sourceKinds) },
  },
} as const satisfies Record<string, LabelSpec>;

export type NodeLabel = keyof typeof labels;
export const nodeLabels = Object.keys(labels) as NodeLabel[];

/** Labels that the store keeps for itself: what was said, when it ended, each load, who is loading, who may load from elsewhere, and derived silos that were asked to be written. */
export const ledgerLabels = ['Claim', 'EndedClaim', 'Load', 'LoadLock', 'AccessKey', 'Silo'] as const;
