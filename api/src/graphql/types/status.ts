import { ObjectType } from 'type-graphql';
import type { DatasetStatus as DatasetShape, LoadStatus as LoadShape, Status as StatusShape } from '#api/lookups/status';
import { Flag, Of, PerhapsOf, PerhapsText, PerhapsWhole, Text, Whole } from './fields.js';

@ObjectType({ simpleResolvers: true, description: 'The engine that holds the graph.' })
export class EngineStatus {
  @Text('Its name: embedded or neo4j.')
  name!: string;

  @Text('Its version.')
  version!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How many there are of one kind of thing.' })
export class StatusCount {
  @Text('The kind of thing, such as Organisation.')
  label!: StatusShape['counts'][number]['label'];

  @Whole('How many there are.')
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One load of a dataset.' })
export class LoadStatus implements LoadShape {
  @Whole('Its number; later loads have larger ones.')
  number!: number;

  @PerhapsText('When it was completed, ISO 8601 with the time.')
  finishedAt!: string | null;

  @PerhapsWhole('Statements that it added; null when not recorded.')
  added!: number | null;

  @PerhapsWhole('Statements that it changed; null when not recorded.')
  changed!: number | null;

  @PerhapsWhole('Statements that it ended; null when not recorded.')
  ended!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A dataset that was loaded, or is being loaded.' })
export class DatasetStatus implements DatasetShape {
  @Text('Its name.')
  dataset!: string;

  @PerhapsOf(() => LoadStatus, 'The latest load that was completed; null when none was.')
  lastLoad!: LoadStatus | null;

  @Flag('Whether a later load was begun and not completed.')
  unfinished!: boolean;

  @Flag('It was taken back: its last load holds nothing any more.')
  unloaded!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What is in the graph, and how its last loads went.' })
export class Status implements StatusShape {
  @Of(() => EngineStatus, 'The engine that holds the graph.')
  engine!: EngineStatus;

  @Whole('The number of the graph model that this Crosscut reads and writes.')
  schemaVersion!: number;

  @Of(() => [StatusCount], 'How many there are of each kind of thing.')
  counts!: readonly StatusCount[];

  @Of(() => [DatasetStatus], 'Its datasets, by name.')
  datasets!: readonly DatasetStatus[];
}
