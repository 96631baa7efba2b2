import { ObjectType } from 'type-graphql';
import type { MixComparison as MixComparisonShape, ProfessionShare as ProfessionShareShape } from '#questions/parts/profession-mixes';
import type {
  CostRange as CostRangeShape,
  DigitalShare as DigitalShareShape,
  FiguresFrom as FiguresFromShape,
} from '#questions/parts/ways-figures';
import type { WayOfMaking as WayOfMakingShape, WaysOfMaking as WaysOfMakingShape } from '#questions/ways-of-making';
import { Answer } from './answer.js';
import { Day, Decimal, Flag, Of, PerhapsDecimal, PerhapsOf, PerhapsText, Text, Whole } from './fields.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'How many services are in one phase.' })
export class PhaseCount {
  @Text('DISCOVERY, ALPHA, BETA or LIVE.')
  phase!: string;

  @Whole('Services in it.')
  services!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many services have figures for one channel.' })
export class ChannelCount {
  @Text('The channel, as its source calls it.')
  channel!: string;

  @Whole('Services with figures for it.')
  services!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many services are of one kind.' })
export class CategoryCount {
  @Text('The category, as its source calls it.')
  category!: string;

  @Whole('Services in it.')
  services!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many services figures come from, and of when they are.' })
abstract class FiguresFrom implements FiguresFromShape {
  @Whole('Services with known figures.')
  services!: number;

  @Whole('All services, with known figures or without.')
  of!: number;

  @Day('The first day of the earliest period; each figure is the latest of its service.')
  start!: string;

  @Day('The last day of the latest period.')
  end!: string;

  @Text('The same as a reader would say it.')
  sentence!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Costs of one transaction: the latest known of each service.' })
export class CostRange extends FiguresFrom implements CostRangeShape {
  @Decimal('The lowest, in the unit.')
  low!: number;

  @Decimal('The highest, in the unit.')
  high!: number;

  @PerhapsText('The unit, such as GBP.')
  unit!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How much is done online, where volume and digital volume of one period are known.' })
export class DigitalShare extends FiguresFrom implements DigitalShareShape {
  @Decimal('Of all their transactions together, 0 to 1.')
  share!: number;

  @Decimal('Of the service with the least, 0 to 1.')
  low!: number;

  @Decimal('Of the service with the most, 0 to 1.')
  high!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The share of one profession in the teams of a department’s services.' })
export class ProfessionShare implements ProfessionShareShape {
  @Of(() => Thing, 'The profession.')
  profession!: ProfessionShareShape['profession'];

  @Decimal('Of the people in these teams, 0 to 1.')
  share!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A profession of which two departments have different shares.' })
export class ProfessionDifference {
  @Of(() => Thing, 'The profession.')
  profession!: ProfessionShareShape['profession'];

  @Decimal('Its share in the one department, 0 to 1.')
  one!: number;

  @Decimal('Its share in the other, 0 to 1.')
  other!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How the professions of two departments’ teams differ.' })
export class MixComparison implements MixComparisonShape {
  @Of(() => Thing, 'One department.')
  one!: MixComparisonShape['one'];

  @Of(() => Thing, 'The other.')
  other!: MixComparisonShape['other'];

  @Decimal('Jensen–Shannon distance, 0 the same to 1 nothing in common.')
  distance!: number;

  @Decimal(
    'The distance that one common mix of both would give at these head counts: above 0 by chance alone, the more so the fewer people.',
  )
  expected!: number;

  @Of(() => [ProfessionDifference], 'The professions that add most to it.')
  differsMost!: MixComparisonShape['differsMost'];

  @Text('The same in one sentence.')
  sentence!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How one department makes this kind of service.' })
export class WayOfMaking implements WayOfMakingShape {
  @Of(() => Thing, 'The department.')
  department!: WayOfMakingShape['department'];

  @Whole('Its services of this kind.')
  services!: number;

  @Of(() => [Thing], 'A few of them.')
  examples!: WayOfMakingShape['examples'];

  @Of(() => [PhaseCount], 'In which phase they are, where that is recorded.')
  phases!: WayOfMakingShape['phases'];

  @Of(() => [ChannelCount], 'Channels that figures are told for.')
  channels!: WayOfMakingShape['channels'];

  @Of(() => [CostRange], 'What one transaction costs, by unit; empty where nothing is known.')
  costs!: WayOfMakingShape['costs'];

  @PerhapsOf(() => DigitalShare, 'How much is done online; null where nothing is known.')
  digital!: WayOfMakingShape['digital'];

  @Whole('Teams that are recorded as working on them.')
  teams!: number;

  @PerhapsOf(() => [ProfessionShare], 'The mix of professions in these teams; null where nobody is recorded.')
  professions!: WayOfMakingShape['professions'];

  @PerhapsDecimal('Distance of that mix from all other departments here together, 0 to 1; null where nobody is recorded.')
  apartFromOthers!: number | null;

  @PerhapsDecimal('The distance that one common mix would give at these head counts; null where nobody is recorded.')
  apartByChance!: number | null;

  @Flag('True when a service of it is an invented example.')
  illustrative!: boolean;
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'How the same kind of service differs by department.' })
export class WaysOfMaking extends Answer implements WaysOfMakingShape {
  @PerhapsText('The kind of service that was asked about; null means every kind.')
  category!: string | null;

  @Of(() => [WayOfMaking], 'By department, by name.')
  departments!: WaysOfMakingShape['departments'];

  @Of(
    () => [MixComparison],
    'Each two departments whose professions are recorded, those first that lie furthest beyond what a common mix would give.',
  )
  comparisons!: WaysOfMakingShape['comparisons'];

  @Whole('Services of this kind.')
  services!: number;

  @Whole('Of them, those without a recorded owner on this date.')
  withoutOwner!: number;

  @Of(() => [CategoryCount], 'The kinds that one may ask about.')
  categories!: WaysOfMakingShape['categories'];

  @PerhapsText('Why something is missing, when it is.')
  note!: string | null;
}
