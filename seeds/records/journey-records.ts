import { boundaries, nations, reportEffects } from '#graph-schema/labels';
import { Amount, Day, Id, OneOf, Ref, Text, Url, YesNo } from './column.js';
import { Sourced } from './sourced.js';

export class LifeEventRecord extends Sourced {
  @Id() id!: string;
  @Text({ required: true }) name!: string;
  @OneOf(['LIFE', 'BUSINESS'], { fallback: 'LIFE' }) kind!: string;
}

export class JourneyRecord extends Sourced {
  @Id() id!: string;
  @Text({ required: true }) name!: string;
  @Ref('LifeEvent') lifeEvent!: string;
  @Text() summary!: string;
  @Url() url!: string;
  @OneOf(nations, { list: true }) nations!: string;
  @Ref('Journey') variantOf!: string;
  @Day() describedOn!: string;
}

export class StepRecord extends Sourced {
  @Ref('Journey', { required: true }) journey!: string;
  @Id() id!: string;
  @Amount({ least: 1, whole: true }, { required: true }) position!: string;
  @Text({ required: true }) name!: string;
  @YesNo('no') optional!: string;
  @Amount({ least: 0, most: 1 }, { fallback: '1' }) likelihood!: string;
  @Ref('Service', { list: true }) services!: string;
  @OneOf(nations, { list: true }) nations!: string;
}

export class StepOrderRecord extends Sourced {
  @Ref('Journey', { required: true }) journey!: string;
  @Id() from!: string;
  @Id() to!: string;
  @OneOf(['THEN', 'OR', 'REWORK'], { fallback: 'THEN' }) kind!: string;
  @Text() passes!: string;
}

export class ReportRecord extends Sourced {
  @Id() id!: string;
  @Text({ required: true }) name!: string;
  @OneOf(reportEffects, { fallback: 'SPLITS' }) effect!: string;
  @OneOf(boundaries) boundary!: string;
  @Text({ required: true }) journey!: string;
  @Text() handOffs!: string;
  @Text() between!: string;
  @Text({ required: true }) statement!: string;
  @Text() figures!: string;
  @Day() reportedOn!: string;
  @Text() since!: string;
  @Day() sinceOn!: string;
}
