import { activities, boundaries, labels, metricKinds, metricStates, nations, reportEffects, type NodeLabel } from './labels.js';
import { date, integer, manyOf, number, oneOf, text, textList, yesNo, type PropertyType } from './property.js';
import { successionKinds } from './relationships.js';

/** What a cell may hold. `id` is a new thing's own id; `ref` and `refs` name things by bare id, `keys` by key, `handOffs` are `step>step`. */
export type CellType =
  | PropertyType
  | { readonly type: 'id' }
  | { readonly type: 'url' }
  | { readonly type: 'ref' | 'refs'; readonly label: NodeLabel }
  | { readonly type: 'keys'; readonly labels: readonly NodeLabel[] }
  /** A step by its id within the journey of the same row. */
  | { readonly type: 'stepOfRow' }
  | { readonly type: 'handOffs' }
  /** A thing whose label another column of the row names. */
  | { readonly type: 'subject' };

export interface Column {
  readonly name: string;
  readonly cell: CellType;
  readonly required: boolean;
  /** What an empty cell stands for. */
  readonly fallback?: string;
  /** The column may be absent where the folder has one source. */
  readonly fromOneSource?: true;
  /** A value that stands for none, such as `-` for all of government. */
  readonly none?: string;
}

const id = { type: 'id' } as const;
const url = { type: 'url' } as const;
const ref = (label: NodeLabel) => ({ type: 'ref', label }) as const;
const refs = (label: NodeLabel) => ({ type: 'refs', label }) as const;

const must = (name: string, cell: CellType): Column => ({ name, cell, required: true });
const may = (name: string, cell: CellType, fallback?: string): Column => ({ name, cell, required: false, ...(fallback === undefined ? {} : { fallback }) });
const source: Column = { name: 'source', cell: ref('Source'), required: true, fromOneSource: true };
const period = [may('from', date), may('to', date)];
const name = must('name', text);

const of = labels;

/**
 * The files of a dataset folder, each with its columns in order: the contract with those who hand data over. In the order in which
 * they are read, so that what a row refers to mostly stands in a file before it.
 */
export const datasetFiles = {
  'sources.csv': [must('id', id), name, may('publisher', text), may('url', url), may('licence', text), may('retrieved', date), must('kind', of.Source.properties.kind), may('read', of.Source.properties.read, 'WHOLE')],
  'organisations.csv': [
    must('id', id), name, may('abbreviation', text), may('kind', of.Organisation.properties.kind, 'OTHER'), may('status', of.Organisation.properties.status, 'LIVE'),
    may('opened', date), may('closed', date), may('url', url), may('surveyedOn', date), may('aliases', textList), source,
  ],
  'organisation-parents.csv': [must('organisation', ref('Organisation')), must('parent', ref('Organisation')), ...period, source],
  'organisation-successions.csv': [must('predecessor', ref('Organisation')), must('successor', ref('Organisation')), must('kind', oneOf(successionKinds)), must('on', date), source],
  'professions.csv': [must('id', id), name, may('family', of.Profession.properties.family, 'SPECIALIST'), source],
  'policies.csv': [must('id', id), name, may('url', url), source],
  'policy-owners.csv': [must('policy', ref('Policy')), must('organisation', ref('Organisation')), ...period, source],
  'services.csv': [
    must('id', id), name, may('level', of.Service.properties.level, 'TRANSACTION'), may('summary', text), may('status', of.Service.properties.status, 'LIVE'),
    may('phase', of.Service.properties.phase), may('category', text), may('audience', text), may('url', url), may('partOf', refs('Service')),
    may('policies', refs('Policy')), may('aliases', textList), source,
  ],
  'service-owners.csv': [must('service', ref('Service')), must('organisation', ref('Organisation')), may('role', oneOf(['OWNS', 'DELIVERS', 'FUNDS']), 'OWNS'), ...period, source],
  'service-successions.csv': [must('predecessor', ref('Service')), must('successor', ref('Service')), must('kind', oneOf(successionKinds)), must('on', date), source],
  'service-requirements.csv': [must('service', ref('Service')), must('requires', ref('Service')), source],
  'service-relations.csv': [must('service', ref('Service')), must('related', ref('Service')), source],
  'service-metrics.csv': [
    must('service', ref('Service')), must('kind', oneOf(metricKinds)), must('start', date), must('end', date), may('channel', text),
    may('value', number()), may('unit', text), may('state', oneOf(metricStates), 'VALUE'), source,
  ],
  'life-events.csv': [must('id', id), name, may('kind', of.LifeEvent.properties.kind, 'LIFE'), source],
  'journeys.csv': [
    must('id', id), name, may('lifeEvent', ref('LifeEvent')), may('summary', text), may('url', url), may('nations', manyOf(nations)),
    may('variantOf', ref('Journey')), may('describedOn', date), source,
  ],
  'steps.csv': [
    must('journey', ref('Journey')), must('id', id), must('position', integer(1)), name, may('optional', yesNo, 'no'), may('likelihood', number(0, 1), '1'),
    may('services', refs('Service')), may('nations', manyOf(nations)), source,
  ],
  'step-order.csv': [
    must('journey', ref('Journey')), must('from', { type: 'stepOfRow' }), must('to', { type: 'stepOfRow' }), may('kind', oneOf(['THEN', 'OR', 'REWORK']), 'THEN'),
    may('passes', text), source,
  ],
  'teams.csv': [must('id', id), name, may('organisation', ref('Organisation')), must('activity', oneOf(activities)), may('people', integer(0)), source],
  'team-organisations.csv': [must('team', ref('Team')), must('organisation', ref('Organisation')), ...period, source],
  'team-professions.csv': [must('team', ref('Team')), must('profession', ref('Profession')), may('people', integer(0)), source],
  'team-services.csv': [must('team', ref('Team')), must('service', ref('Service')), ...period, source],
  'collaborations.csv': [must('team', ref('Team')), must('with', ref('Team')), may('strength', number(0, 1)), ...period, source],
  'communities.csv': [
    must('id', id), name, may('kind', of.Community.properties.kind, 'SERVICE'), may('purpose', text), may('started', date), may('ended', date), may('url', url), source,
  ],
  'community-subjects.csv': [must('community', ref('Community')), must('kind', oneOf(['SERVICE', 'JOURNEY', 'PROFESSION'])), must('subject', { type: 'subject' }), source],
  'community-members.csv': [must('community', ref('Community')), must('team', ref('Team')), may('people', integer(0)), ...period, source],
  'community-organisations.csv': [must('community', ref('Community')), must('organisation', ref('Organisation')), ...period, source],
  'reports.csv': [
    must('id', id), name, may('effect', oneOf(reportEffects), 'SPLITS'), may('boundary', oneOf(boundaries)), { ...must('journey', ref('Journey')), none: '-' },
    may('handOffs', { type: 'handOffs' }), may('between', { type: 'keys', labels: ['Organisation', 'Profession'] }), must('statement', text),
    may('figures', text), may('reportedOn', date), may('since', text), may('sinceOn', date), source,
  ],
} as const satisfies Record<string, readonly Column[]>;

export type DatasetFileName = keyof typeof datasetFiles;
export const datasetFileNames = Object.keys(datasetFiles) as DatasetFileName[];

/** Changes when the same files would make other claims, so that every dataset is compared again. */
export const datasetFormatVersion = 1;
