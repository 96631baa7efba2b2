import { ObjectType } from 'type-graphql';
import type { StatementHistory as StatementHistoryShape, FactHistory as FactHistoryShape } from '#questions/fact-history';
import type { FactChange as FactChangeShape } from '#questions/parts/fact-changes';
import { Answer } from './answer.js';
import { Of, PerhapsOf, PerhapsText, PerhapsWhole, Text, Whole } from './fields.js';
import { Source } from './source.js';

@ObjectType({ simpleResolvers: true, description: 'What one source says about a fact in one dataset, from one load to another.' })
export class StatementHistory implements StatementHistoryShape {
  @Text('The fact: the key of a thing, or both keys and the kind of a relationship.')
  fact!: StatementHistoryShape['fact'];

  @Text('The dataset that it came in.')
  dataset!: StatementHistoryShape['dataset'];

  @PerhapsOf(() => Source, 'Who says so; null when the source is gone.')
  source!: StatementHistoryShape['source'];

  @Text('The file that it stands in.')
  file!: StatementHistoryShape['file'];

  @Whole('The line of that file.')
  line!: StatementHistoryShape['line'];

  @Text('What it says, as JSON.')
  values!: StatementHistoryShape['values'];

  @Whole('The number of the load that brought it.')
  firstLoad!: StatementHistoryShape['firstLoad'];

  @PerhapsText('When that load ended.')
  since!: StatementHistoryShape['since'];

  @PerhapsWhole('The number of the load that ended it; null while it is live.')
  endedLoad!: StatementHistoryShape['endedLoad'];

  @PerhapsText('When that load ended.')
  until!: StatementHistoryShape['until'];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a source says of a fact otherwise after the later moment than after the earlier one.',
})
export class FactChange implements FactChangeShape {
  @Text('The fact: the key of a thing, or both keys and the kind of a relationship.')
  fact!: FactChangeShape['fact'];

  @Text('The dataset that it came in.')
  dataset!: FactChangeShape['dataset'];

  @PerhapsOf(() => Source, 'Who says so; null when the source is gone.')
  source!: FactChangeShape['source'];

  @Text('ADDED, CHANGED or ENDED.')
  change!: FactChangeShape['change'];

  @PerhapsText('What it said, as JSON; null when it said nothing.')
  before!: FactChangeShape['before'];

  @PerhapsText('What it says then, as JSON; null when it says nothing.')
  after!: FactChangeShape['after'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'What each source says about a fact, and what changed.' })
export class FactHistory extends Answer implements FactHistoryShape {
  @Text('The fact that was asked about.')
  fact!: FactHistoryShape['fact'];

  @Of(() => [StatementHistory], 'By fact, oldest first.')
  statements!: FactHistoryShape['statements'];

  @PerhapsOf(() => [FactChange], 'Between the two loads or days that were asked about; null where none was.')
  changes!: FactHistoryShape['changes'];

  @Whole('Statements that hold now.')
  live!: FactHistoryShape['live'];

  @Whole('Statements that have ended.')
  ended!: FactHistoryShape['ended'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: FactHistoryShape['note'];
}
