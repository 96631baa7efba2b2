import { Ref } from './column.js';

/** Every row but a source's own says where it comes from. */
export abstract class Sourced {
  @Ref('Source', { required: true })
  source!: string;
}
