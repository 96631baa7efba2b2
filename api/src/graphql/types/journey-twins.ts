import { ObjectType } from 'type-graphql';
import type { JourneyTwin as JourneyTwinShape, JourneyTwins as JourneyTwinsShape } from '#questions/journey-twins';
import { Answer } from './answer.js';
import { Flag, Of, PerhapsDecimal, PerhapsText, Text, Whole } from './fields.js';
import { PageInfo } from './page-info.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A boundary between two departments that both journeys cross.' })
export class SharedBoundary {
  @Of(() => [Thing], 'The two departments.')
  between!: JourneyTwinShape['sharedOrganisations'];
}

@ObjectType({ simpleResolvers: true, description: 'Two journeys and how alike they are built.' })
export class JourneyTwin implements JourneyTwinShape {
  @Of(() => Thing, 'One journey.')
  one!: JourneyTwinShape['one'];

  @Of(() => Thing, 'The other.')
  other!: JourneyTwinShape['other'];

  @Flag('Whether they are variants of the same journey, so that their likeness is no discovery.')
  variants!: boolean;

  @PerhapsDecimal('Likeness of their sequences of departments by step, 0 to 1; null when either has no step with a service.')
  departments!: number | null;

  @PerhapsDecimal('Likeness of their sequences of professions; null where no team is recorded.')
  professions!: number | null;

  @PerhapsDecimal('Shared department boundaries over all of the two, 0 to 1; null when neither crosses any.')
  boundaries!: number | null;

  @PerhapsDecimal('Mean of departments, professions and boundaries, whichever are known: it orders the pairs and means nothing else.')
  overall!: number | null;

  @Of(() => [SharedBoundary], 'Department boundaries that both cross.')
  sharedBoundaries!: JourneyTwinShape['sharedBoundaries'];

  @Of(() => [Thing], 'Organisations that both run through.')
  sharedOrganisations!: JourneyTwinShape['sharedOrganisations'];

  @Of(() => [Thing], 'Communities united by either journey: those that should meet.')
  communities!: JourneyTwinShape['communities'];

  @Text('The same in one sentence.')
  sentence!: string;

  @Flag('True when either is an invented example.')
  illustrative!: boolean;
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'Which journeys are built alike.' })
export class JourneyTwins extends Answer implements JourneyTwinsShape {
  @Of(
    () => [JourneyTwin],
    'Pairs that are alike at all: those with a department boundary in common, the likest first, then the others; variants last.',
  )
  twins!: JourneyTwinsShape['twins'];

  @Whole('How many pairs there are in all.')
  totalCount!: number;

  @Of(() => PageInfo, 'Where this page begins and ends.')
  pageInfo!: JourneyTwinsShape['pageInfo'];

  @Whole('Journeys that were compared.')
  journeys!: number;

  @PerhapsText('Why the answer is empty, when it is.')
  note!: string | null;
}
