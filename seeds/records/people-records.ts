import { activities } from '#graph-schema/labels';
import { Amount, Day, Id, OneOf, Ref, Text, Url } from './column.js';
import { Sourced } from './sourced.js';

export class TeamRecord extends Sourced {
  @Id() id!: string;
  @Text({ required: true }) name!: string;
  @Ref('Organisation') organisation!: string;
  @OneOf(activities, { required: true }) activity!: string;
  @Amount({ least: 0, whole: true }) people!: string;
}

export class TeamOrganisationRecord extends Sourced {
  @Ref('Team', { required: true }) team!: string;
  @Ref('Organisation', { required: true }) organisation!: string;
  @Day() from!: string;
  @Day() to!: string;
}

export class TeamProfessionRecord extends Sourced {
  @Ref('Team', { required: true }) team!: string;
  @Ref('Profession', { required: true }) profession!: string;
  @Amount({ least: 0, whole: true }) people!: string;
}

export class TeamServiceRecord extends Sourced {
  @Ref('Team', { required: true }) team!: string;
  @Ref('Service', { required: true }) service!: string;
  @Day() from!: string;
  @Day() to!: string;
}

export class CollaborationRecord extends Sourced {
  @Ref('Team', { required: true }) team!: string;
  @Ref('Team', { required: true }) with!: string;
  /** Empty: not answered. */
  @Amount({ least: 0, most: 1 }) strength!: string;
  @Day() from!: string;
  @Day() to!: string;
}

export class CommunityRecord extends Sourced {
  @Id() id!: string;
  @Text({ required: true }) name!: string;
  @OneOf(['SERVICE', 'PRACTICE'], { fallback: 'SERVICE' }) kind!: string;
  @Text() purpose!: string;
  @Day() started!: string;
  @Day() ended!: string;
  @Url() url!: string;
}

export const subjectKinds = ['SERVICE', 'JOURNEY', 'PROFESSION'] as const;

export class CommunitySubjectRecord extends Sourced {
  @Ref('Community', { required: true }) community!: string;
  @OneOf(subjectKinds, { required: true }) kind!: string;
  @Id() subject!: string;
}

export class CommunityMemberRecord extends Sourced {
  @Ref('Community', { required: true }) community!: string;
  @Ref('Team', { required: true }) team!: string;
  @Amount({ least: 0, whole: true }) people!: string;
  @Day() from!: string;
  @Day() to!: string;
}

export class CommunityOrganisationRecord extends Sourced {
  @Ref('Community', { required: true }) community!: string;
  @Ref('Organisation', { required: true }) organisation!: string;
  @Day() from!: string;
  @Day() to!: string;
}
