import { ObjectType } from 'type-graphql';
import type {
  LabelCount as LabelCountShape,
  SourceCount as SourceCountShape,
  SourceKindCount as SourceKindCountShape,
  DepartmentCount as DepartmentCountShape,
  Freshness as FreshnessShape,
  GraphSummary as GraphSummaryShape,
} from '#questions/graph-summary';
import type { Completeness as CompletenessShape } from '#questions/parts/completeness';
import type { CouldTell as CouldTellShape } from '#questions/parts/could-tell';
import type { DatasetSummary as DatasetSummaryShape } from '#questions/parts/datasets';
import { Answer } from './answer.js';
import { Of, PerhapsDay, PerhapsDecimal, PerhapsText, Text, Whole } from './fields.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'How many things of one kind are on the map.' })
export class LabelCount implements LabelCountShape {
  @Text('The kind of thing.')
  label!: LabelCountShape['label'];

  @Whole('How many.')
  count!: LabelCountShape['count'];
}

@ObjectType({ simpleResolvers: true, description: 'How much rests on one kind of source.' })
export class SourceKindCount implements SourceKindCountShape {
  @Text('PUBLISHED, DEPARTMENT, UNVERIFIED or ILLUSTRATIVE.')
  kind!: SourceKindCountShape['kind'];

  @Whole('Sources of this kind.')
  sources!: SourceKindCountShape['sources'];

  @Whole('Live statements that they make.')
  statements!: SourceKindCountShape['statements'];

  @PerhapsDecimal('The share of all live statements; null when there are none.')
  share!: SourceKindCountShape['share'];
}

@ObjectType({ simpleResolvers: true, description: 'Live statements of one source.' })
export class SourceCount implements SourceCountShape {
  @Of(() => Thing, 'The source.')
  source!: SourceCountShape['source'];

  @Text('What kind of source it is.')
  kind!: SourceCountShape['kind'];

  @PerhapsDay('When it was read.')
  retrieved!: SourceCountShape['retrieved'];

  @Whole('How many live statements it makes.')
  statements!: SourceCountShape['statements'];
}

@ObjectType({ simpleResolvers: true, description: 'Services of one department.' })
export class DepartmentCount implements DepartmentCountShape {
  @Of(() => Thing, 'The department, or what stands for itself under none.')
  department!: DepartmentCountShape['department'];

  @Whole('Services whose owner belongs to it; one with owners in two departments counts in each.')
  services!: DepartmentCountShape['services'];
}

@ObjectType({ simpleResolvers: true, description: 'How old the facts are. Invented examples do not count.' })
export class Freshness implements FreshnessShape {
  @PerhapsDay('When the source read longest ago was read.')
  oldest!: FreshnessShape['oldest'];

  @PerhapsDay('When the source read last was read.')
  newest!: FreshnessShape['newest'];

  @PerhapsText('When the latest load ended.')
  lastLoad!: FreshnessShape['lastLoad'];
}

@ObjectType({ simpleResolvers: true, description: 'How much of one kind of fact is known.' })
export class Completeness implements CompletenessShape {
  @Text('What is counted.')
  what!: CompletenessShape['what'];

  @Whole('For how many it is known.')
  known!: CompletenessShape['known'];

  @Whole('Of how many; a service that has ended on the date does not count.')
  of!: CompletenessShape['of'];

  @PerhapsDecimal('The share; null when there is nothing to know.')
  share!: CompletenessShape['share'];
}

@ObjectType({
  simpleResolvers: true,
  description: 'An organisation that nobody has asked which of its teams work on what journeys use, and who they work with.',
})
export class CouldTell implements CouldTellShape {
  @Of(() => Thing, 'The organisation.')
  organisation!: CouldTellShape['organisation'];

  @Whole('Journeys with a step that uses a service of its own.')
  journeys!: CouldTellShape['journeys'];

  @Whole('Steps that use one.')
  steps!: CouldTellShape['steps'];
}

@ObjectType({ simpleResolvers: true, description: 'One dataset and its latest load.' })
export class DatasetSummary implements DatasetSummaryShape {
  @Text('Its name.')
  dataset!: DatasetSummaryShape['dataset'];

  @Whole('The number of its latest load.')
  load!: DatasetSummaryShape['load'];

  @Text('RUNNING, DONE or FAILED.')
  state!: DatasetSummaryShape['state'];

  @PerhapsText('When the load began.')
  startedAt!: DatasetSummaryShape['startedAt'];

  @PerhapsText('When it ended.')
  finishedAt!: DatasetSummaryShape['finishedAt'];

  @Whole('Live statements of this dataset.')
  statements!: DatasetSummaryShape['statements'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'How much is on the map, how fresh and how complete it is.' })
export class GraphSummary extends Answer implements GraphSummaryShape {
  @Of(() => [Completeness], 'How much is known.')
  completeness!: GraphSummaryShape['completeness'];

  @Of(() => [CouldTell], 'Organisations that were not asked, those whose answers would tell of most steps first; ten at most.')
  couldTell!: GraphSummaryShape['couldTell'];

  @Whole('How many organisations with steps on a journey were not asked.')
  notAsked!: GraphSummaryShape['notAsked'];

  @Of(() => [LabelCount], 'Things by kind.')
  labels!: GraphSummaryShape['labels'];

  @Of(() => [SourceKindCount], 'Statements by kind of source.')
  sourceKinds!: GraphSummaryShape['sourceKinds'];

  @Of(() => [DepartmentCount], 'Services by department.')
  departments!: GraphSummaryShape['departments'];

  @Of(() => Freshness, 'How old the facts are.')
  freshness!: GraphSummaryShape['freshness'];

  @Of(() => [DatasetSummary], 'What has been loaded.')
  datasets!: GraphSummaryShape['datasets'];

  @Of(() => [SourceCount], 'Statements by source, those that make the most first.')
  bySource!: GraphSummaryShape['bySource'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: GraphSummaryShape['note'];
}
