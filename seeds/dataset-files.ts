import type { NodeLabel } from '#graph-schema/labels';
import { columnsOf, type Column } from './records/column.js';
import { JourneyRecord, LifeEventRecord, ReportRecord, StepOrderRecord, StepRecord } from './records/journey-records.js';
import {
  OrganisationParentRecord,
  OrganisationRecord,
  OrganisationSuccessionRecord,
  ProfessionRecord,
} from './records/organisation-records.js';
import {
  CollaborationRecord,
  CommunityMemberRecord,
  CommunityOrganisationRecord,
  CommunityRecord,
  CommunitySubjectRecord,
  TeamOrganisationRecord,
  TeamProfessionRecord,
  TeamRecord,
  TeamServiceRecord,
} from './records/people-records.js';
import {
  PolicyOwnerRecord,
  PolicyRecord,
  ServiceMetricRecord,
  ServiceOwnerRecord,
  ServiceRecord,
  ServiceRelationRecord,
  ServiceRequirementRecord,
  ServiceSuccessionRecord,
} from './records/service-records.js';
import { SourceRecord } from './records/source-records.js';

/** Every file that a dataset folder may hold, in the order in which they are read, with what a row of it is. */
export const datasetFiles = {
  'sources.csv': SourceRecord,
  'organisations.csv': OrganisationRecord,
  'organisation-parents.csv': OrganisationParentRecord,
  'organisation-successions.csv': OrganisationSuccessionRecord,
  'professions.csv': ProfessionRecord,
  'policies.csv': PolicyRecord,
  'policy-owners.csv': PolicyOwnerRecord,
  'services.csv': ServiceRecord,
  'service-owners.csv': ServiceOwnerRecord,
  'service-successions.csv': ServiceSuccessionRecord,
  'service-requirements.csv': ServiceRequirementRecord,
  'service-relations.csv': ServiceRelationRecord,
  'service-metrics.csv': ServiceMetricRecord,
  'life-events.csv': LifeEventRecord,
  'journeys.csv': JourneyRecord,
  'steps.csv': StepRecord,
  'step-order.csv': StepOrderRecord,
  'teams.csv': TeamRecord,
  'team-organisations.csv': TeamOrganisationRecord,
  'team-professions.csv': TeamProfessionRecord,
  'team-services.csv': TeamServiceRecord,
  'collaborations.csv': CollaborationRecord,
  'communities.csv': CommunityRecord,
  'community-subjects.csv': CommunitySubjectRecord,
  'community-members.csv': CommunityMemberRecord,
  'community-organisations.csv': CommunityOrganisationRecord,
  'reports.csv': ReportRecord,
} as const;

export type DatasetFile = keyof typeof datasetFiles;
export type DatasetRecords = { readonly [F in DatasetFile]: InstanceType<(typeof datasetFiles)[F]> };
export type RecordOf<F extends DatasetFile> = DatasetRecords[F];
export const datasetFileNames = Object.keys(datasetFiles) as DatasetFile[];
/** The columns of each file, in the order of its header. */
export const datasetColumns = Object.fromEntries(datasetFileNames.map((file) => [file, columnsOf(datasetFiles[file])])) as Readonly<
  Record<DatasetFile, readonly Column[]>
>;

/** Where each kind of thing has its rows. */
export const fileOfLabel: Readonly<Partial<Record<NodeLabel, DatasetFile>>> = {
  Source: 'sources.csv',
  Organisation: 'organisations.csv',
  Profession: 'professions.csv',
  Policy: 'policies.csv',
  Service: 'services.csv',
  Metric: 'service-metrics.csv',
  LifeEvent: 'life-events.csv',
  Journey: 'journeys.csv',
  Step: 'steps.csv',
  Team: 'teams.csv',
  Community: 'communities.csv',
  Report: 'reports.csv',
};
