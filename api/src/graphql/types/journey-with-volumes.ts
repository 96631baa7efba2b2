import { ObjectType } from 'type-graphql';
import type {
  Figure as FigureShape,
  ServiceFigures as ServiceFiguresShape,
  StepWithVolumes as StepWithVolumesShape,
  MissingFigure as MissingFigureShape,
  JourneyWithVolumes as JourneyWithVolumesShape,
} from '#questions/journey-with-volumes';
import { Answer } from './answer.js';
import { Day, Flag, Of, PerhapsDecimal, PerhapsOf, PerhapsText, Text, Whole } from './fields.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A published figure, or what its source says instead.' })
export class Figure implements FigureShape {
  @PerhapsDecimal('The figure; null when there is none.')
  value!: FigureShape['value'];

  @PerhapsText('What it counts.')
  unit!: FigureShape['unit'];

  @Text('VALUE, NOT_PROVIDED or NOT_APPLICABLE.')
  state!: FigureShape['state'];

  @Day('The first day of its period.')
  start!: FigureShape['start'];

  @Day('The last day of its period.')
  end!: FigureShape['end'];

  @Flag('True when it is invented.')
  illustrative!: FigureShape['illustrative'];

  @Of(() => [Source], 'Who says so.')
  sources!: FigureShape['sources'];
}

@ObjectType({ simpleResolvers: true, description: 'The latest figures of a service.' })
export class ServiceFigures implements ServiceFiguresShape {
  @Of(() => Thing, 'The service.')
  service!: ServiceFiguresShape['service'];

  @PerhapsOf(() => Figure, 'How much it was used; null when no source says anything.')
  volume!: ServiceFiguresShape['volume'];

  @PerhapsOf(() => Figure, 'How much of that was digital.')
  digitalVolume!: ServiceFiguresShape['digitalVolume'];

  @PerhapsDecimal('Digital volume over volume of the same period; null where either is missing or the part is larger than the whole.')
  digitalShare!: ServiceFiguresShape['digitalShare'];

  @PerhapsOf(() => Figure, 'What one transaction costs.')
  costPerTransaction!: ServiceFiguresShape['costPerTransaction'];

  @PerhapsOf(() => Figure, 'How many complete it.')
  completionRate!: ServiceFiguresShape['completionRate'];

  @PerhapsOf(() => Figure, 'How satisfied people are.')
  satisfaction!: ServiceFiguresShape['satisfaction'];

  @Of(() => [Thing], 'Other steps of this journey that use it; its figures must not be added up.')
  alsoAt!: ServiceFiguresShape['alsoAt'];
}

@ObjectType({ simpleResolvers: true, description: 'The services of one step with their figures.' })
export class StepWithVolumes implements StepWithVolumesShape {
  @Of(() => Thing, 'The step.')
  step!: StepWithVolumesShape['step'];

  @Whole('Its number in the journey.')
  position!: StepWithVolumesShape['position'];

  @Of(() => [ServiceFigures], 'Its services.')
  services!: StepWithVolumesShape['services'];
}

@ObjectType({ simpleResolvers: true, description: 'A figure that is not known.' })
export class MissingFigure implements MissingFigureShape {
  @Of(() => Thing, 'The service.')
  service!: MissingFigureShape['service'];

  @Text('VOLUME, DIGITAL_VOLUME or COST_PER_TRANSACTION.')
  kind!: MissingFigureShape['kind'];

  @Text('NOT_PROVIDED or NOT_APPLICABLE: its source says so; NOT_RECORDED: no source says anything.')
  why!: MissingFigureShape['why'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'Volumes, digital shares and costs behind each step.' })
export class JourneyWithVolumes extends Answer implements JourneyWithVolumesShape {
  @Of(() => Thing, 'The journey.')
  journey!: JourneyWithVolumesShape['journey'];

  @Of(() => [StepWithVolumes], 'In the order of the journey.')
  steps!: JourneyWithVolumesShape['steps'];

  @Of(() => [MissingFigure], 'Volumes, digital volumes and costs that are not known.')
  missing!: JourneyWithVolumesShape['missing'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: JourneyWithVolumesShape['note'];
}
