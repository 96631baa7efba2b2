import { ObjectType } from 'type-graphql';
import { Day, Of, PerhapsDay, Text, Whole } from './fields.js';
import { Organisation } from './organisation.js';

@ObjectType({ simpleResolvers: true, description: 'An organisation that was asked who works with whom, and when.' })
export class AskedOrganisation {
  @Of(() => Organisation, 'The organisation.')
  organisation!: object;

  @Day('When it was asked.')
  on!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a finding rests on. Each fact is counted once, by the best of its sources.' })
export class Evidence {
  @Whole('Facts that were published.')
  published!: number;

  @Whole('Facts said by the organisation itself.')
  department!: number;

  @Whole('Facts not yet checked.')
  unverified!: number;

  @Whole('Invented facts, about organisations that do not exist.')
  illustrative!: number;

  @Whole('Facts whose sources were all read as an excerpt only.')
  excerptOnly!: number;

  @Of(() => [AskedOrganisation], 'Who was asked, and when.')
  asked!: readonly object[];

  @Of(() => [Organisation], 'Who was not asked.')
  notAsked!: readonly object[];

  @PerhapsDay('The first day on which a source was read.')
  oldest!: string | null;

  @PerhapsDay('The last day on which a source was read.')
  newest!: string | null;

  @Text('The same in one sentence.')
  sentence!: string;
}
