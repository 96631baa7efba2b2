import { organisationKinds, professionFamilies } from '#graph-schema/labels';
import { successionKinds } from '#graph-schema/relationships';
import { Day, Id, Names, OneOf, Ref, Text, Url } from './column.js';
import { Sourced } from './sourced.js';

export class OrganisationRecord extends Sourced {
  @Id() id!: string;
  @Text({ required: true }) name!: string;
  @Text() abbreviation!: string;
  @OneOf(organisationKinds, { fallback: 'OTHER' }) kind!: string;
  @OneOf(['LIVE', 'CLOSED'], { fallback: 'LIVE' }) status!: string;
  @Day() opened!: string;
  @Day() closed!: string;
  @Url() url!: string;
  @Day() surveyedOn!: string;
  @Names() aliases!: string;
}

export class OrganisationParentRecord extends Sourced {
  @Ref('Organisation', { required: true }) organisation!: string;
  @Ref('Organisation', { required: true }) parent!: string;
  @Day() from!: string;
  @Day() to!: string;
}

export class OrganisationSuccessionRecord extends Sourced {
  @Ref('Organisation', { required: true }) predecessor!: string;
  @Ref('Organisation', { required: true }) successor!: string;
  @OneOf(successionKinds, { required: true }) kind!: string;
  @Day({ required: true }) on!: string;
}

export class ProfessionRecord extends Sourced {
  @Id() id!: string;
  @Text({ required: true }) name!: string;
  @OneOf(professionFamilies, { fallback: 'SPECIALIST' }) family!: string;
}
