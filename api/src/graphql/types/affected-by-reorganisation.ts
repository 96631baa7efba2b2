import { ObjectType } from 'type-graphql';
import type {
  AffectedService as AffectedServiceShape,
  AffectedByReorganisation as AffectedByReorganisationShape,
} from '#questions/affected-by-reorganisation';
import type { AffectedJourney as AffectedJourneyShape } from '#questions/parts/affected-journeys';
import type { NextReorganisation as NextShape } from '#questions/parts/reorganisation';
import { Answer } from './answer.js';
import { Day, Of, PerhapsOf, PerhapsText, PerhapsWhole, Text, Whole } from './fields.js';
import { Interval } from './interval.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A service that the organisation or a body within it answers for.' })
export class AffectedService extends Thing implements AffectedServiceShape {
  @Text('OWNS, DELIVERS or FUNDS.')
  role!: AffectedServiceShape['role'];

  @Of(() => Thing, 'The organisation or the body within it.')
  body!: AffectedServiceShape['body'];
}

@ObjectType({ simpleResolvers: true, description: 'A journey that runs through such a service.' })
export class AffectedJourney implements AffectedJourneyShape {
  @Of(() => Thing, 'The journey.')
  journey!: AffectedJourneyShape['journey'];

  @Whole('Hand-offs between departments now.')
  crossings!: AffectedJourneyShape['crossings'];

  @PerhapsWhole('The same afterwards; null when it was not said what the organisation joins.')
  crossingsAfter!: AffectedJourneyShape['crossingsAfter'];

  @Whole('Owners on the journey now.')
  organisations!: AffectedJourneyShape['organisations'];

  @PerhapsWhole('The same afterwards.')
  organisationsAfter!: AffectedJourneyShape['organisationsAfter'];

  @Of(() => Interval, 'The share of what crosses departments that no recorded working link meets, now.')
  splitIndex!: AffectedJourneyShape['splitIndex'];

  @PerhapsOf(() => Interval, 'The same afterwards, with who works with whom as it is now.')
  splitIndexAfter!: AffectedJourneyShape['splitIndexAfter'];
}

@ObjectType({ simpleResolvers: true, description: 'A reorganisation on record.' })
export class NextReorganisation implements NextShape {
  @Day('When it took effect.')
  on!: NextShape['on'];

  @Of(() => [String], 'RENAME, MERGE, SPLIT or TRANSFER.')
  kinds!: NextShape['kinds'];

  @Of(() => [Thing], 'What the organisation became, or what took over its work.')
  successors!: NextShape['successors'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'What a reorganisation would touch.' })
export class AffectedByReorganisation extends Answer implements AffectedByReorganisationShape {
  @Of(() => Thing, 'The organisation.')
  organisation!: AffectedByReorganisationShape['organisation'];

  @PerhapsOf(() => Thing, 'The organisation that it would become a part of.')
  into!: AffectedByReorganisationShape['into'];

  @PerhapsOf(() => NextReorganisation, 'Its first reorganisation on record after this date, when it was not said what it would join.')
  next!: AffectedByReorganisationShape['next'];

  @Of(() => [Thing], 'The organisation and every body within it on this date.')
  bodies!: AffectedByReorganisationShape['bodies'];

  @Of(() => [AffectedService], 'Services that they own, deliver or fund.')
  services!: AffectedByReorganisationShape['services'];

  @Of(() => [Thing], 'Policies that they own.')
  policies!: AffectedByReorganisationShape['policies'];

  @Of(() => [AffectedJourney], 'Journeys through those services.')
  journeys!: AffectedByReorganisationShape['journeys'];

  @Of(() => [Thing], 'Communities that they or their teams take part in.')
  communities!: AffectedByReorganisationShape['communities'];

  @Whole('Teams that belong to them.')
  teams!: AffectedByReorganisationShape['teams'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: AffectedByReorganisationShape['note'];
}
