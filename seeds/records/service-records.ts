import { metricKinds, metricStates, phases, serviceLevels } from '#graph-schema/labels';
import { successionKinds } from '#graph-schema/relationships';
import { Amount, Day, Id, Names, OneOf, Ref, Text, Url } from './column.js';
import { Sourced } from './sourced.js';

export class PolicyRecord extends Sourced {
  @Id() id!: string;
  @Text({ required: true }) name!: string;
  @Url() url!: string;
}

export class PolicyOwnerRecord extends Sourced {
  @Ref('Policy', { required: true }) policy!: string;
  @Ref('Organisation', { required: true }) organisation!: string;
  @Day() from!: string;
  @Day() to!: string;
}

export class ServiceRecord extends Sourced {
  @Id() id!: string;
  @Text({ required: true }) name!: string;
  @OneOf(serviceLevels, { fallback: 'TRANSACTION' }) level!: string;
  @Text() summary!: string;
  @OneOf(['LIVE', 'RETIRED'], { fallback: 'LIVE' }) status!: string;
  @OneOf(phases) phase!: string;
  @Text() category!: string;
  @Text() audience!: string;
  @Url() url!: string;
  @Ref('Service', { list: true }) partOf!: string;
  @Ref('Policy', { list: true }) policies!: string;
  @Names() aliases!: string;
}

export class ServiceOwnerRecord extends Sourced {
  @Ref('Service', { required: true }) service!: string;
  @Ref('Organisation', { required: true }) organisation!: string;
  @OneOf(['OWNS', 'DELIVERS', 'FUNDS'], { fallback: 'OWNS' }) role!: string;
  @Day() from!: string;
  @Day() to!: string;
}

export class ServiceSuccessionRecord extends Sourced {
  @Ref('Service', { required: true }) predecessor!: string;
  @Ref('Service', { required: true }) successor!: string;
  @OneOf(successionKinds, { required: true }) kind!: string;
  @Day({ required: true }) on!: string;
}

export class ServiceRequirementRecord extends Sourced {
  @Ref('Service', { required: true }) service!: string;
  @Ref('Service', { required: true }) requires!: string;
}

export class ServiceRelationRecord extends Sourced {
  @Ref('Service', { required: true }) service!: string;
  @Ref('Service', { required: true }) related!: string;
}

export class ServiceMetricRecord extends Sourced {
  @Ref('Service', { required: true }) service!: string;
  @OneOf(metricKinds, { required: true }) kind!: string;
  @Day({ required: true }) start!: string;
  @Day({ required: true }) end!: string;
  @Text() channel!: string;
  @Amount() value!: string;
  @Text() unit!: string;
  @OneOf(metricStates, { fallback: 'VALUE' }) state!: string;
}
