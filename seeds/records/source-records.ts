import { sourceKinds } from '#graph-schema/labels';
import { Day, Id, OneOf, Text, Url } from './column.js';

export class SourceRecord {
  @Id() id!: string;
  @Text({ required: true }) name!: string;
  @Text() publisher!: string;
  @Url() url!: string;
  @Text() licence!: string;
  @Day() retrieved!: string;
  @OneOf(sourceKinds, { required: true }) kind!: string;
  @OneOf(['WHOLE', 'EXCERPT'], { fallback: 'WHOLE' }) read!: string;
}
