import { ObjectType } from 'type-graphql';
import type { CloseGroup as CloseGroupShape, JourneyMeasures as JourneyMeasuresShape } from '#questions/parts/journey-measures';
import type { ChangedHandOff as ChangedHandOffShape, WhatIf as WhatIfShape } from '#questions/what-if';
import type { MendingTie as MendingTieShape } from '#questions/parts/mending-ties';
import { Boundary, HandOffClass, Nation } from '../enums.js';
import { Answer } from './answer.js';
import { Decimal, Flag, Of, PerhapsDecimal, PerhapsOf, PerhapsText, Text, Texts } from './fields.js';
import { HandOffCounts } from './hand-off-counts.js';
import { Interval } from './interval.js';
import { BoundaryDeficit } from './journey-silos.js';
import { Thing } from './thing.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Teams that work closely with one another and have few recorded links to the others on the journey.',
})
export class CloseGroup implements CloseGroupShape {
  @Of(() => [Thing], 'Its teams.')
  teams!: CloseGroupShape['teams'];

  @Decimal('The mean working link inside, 0 to 1.')
  cohesion!: number;

  @PerhapsDecimal('The part of what passes between it and others that no working link covers, 0 to 1; null when nothing passes.')
  isolation!: number | null;

  @PerhapsDecimal('The share of the journey that passes between it and others, 0 to 1.')
  demandShare!: number | null;

  @PerhapsDecimal('The product of the three; null when one is.')
  score!: number | null;

  @Flag('Whether a hand-off with a light or no recorded link lies at its edge.')
  splits!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The measures of one journey that a proposal may change.' })
export class JourneyMeasures implements JourneyMeasuresShape {
  @Of(() => Interval, 'The unlinked share: of what crosses the boundary, how much no working link covers.')
  splitIndex!: JourneyMeasuresShape['splitIndex'];

  @PerhapsDecimal('The part of what is known and crosses that has no recorded link at all.')
  hardSplitShare!: number | null;

  @Of(() => BoundaryDeficit, 'How much more the journey crosses the boundary than people do.')
  deficit!: JourneyMeasuresShape['deficit'];

  @Of(() => HandOffCounts, 'How many hand-offs there are, of each class.')
  handOffCounts!: JourneyMeasuresShape['handOffCounts'];

  @Of(() => [CloseGroup], 'Close groups of teams, by their first team.')
  silos!: JourneyMeasuresShape['silos'];
}

@ObjectType({ simpleResolvers: true, description: 'A hand-off of which something would change.' })
export class ChangedHandOff implements ChangedHandOffShape {
  @Text('`from>to` with bare step ids, such as `register-death>tell-once`.')
  key!: string;

  @Of(() => Thing, 'The earlier step.')
  from!: ChangedHandOffShape['from'];

  @Of(() => Thing, 'The later step.')
  to!: ChangedHandOffShape['to'];

  @Of(() => HandOffClass, 'How closely the two sides work together now.')
  before!: ChangedHandOffShape['before'];

  @Of(() => HandOffClass, 'How closely they would.')
  after!: ChangedHandOffShape['after'];

  @PerhapsDecimal('The mean working link between the two sides now, 0 to 1; null while not known.')
  linkBefore!: number | null;

  @PerhapsDecimal('The same then.')
  linkAfter!: number | null;

  @Text('The same in one sentence.')
  sentence!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One new working link, every week, and what it alone would do.' })
export class MendingTie implements MendingTieShape {
  @Of(() => Thing, 'One team.')
  a!: MendingTieShape['a'];

  @Of(() => Thing, 'The other team.')
  b!: MendingTieShape['b'];

  @Of(() => Thing, 'The earlier step of the first known hand-off that it would mend.')
  from!: MendingTieShape['from'];

  @Of(() => Thing, 'The later step.')
  to!: MendingTieShape['to'];

  @Flag('Whether the two have no working link at all yet.')
  isNew!: boolean;

  @Decimal('The unlinked share with it, 0 to 1; all else stays.')
  splitIndex!: number;
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: 'What would change in a journey with new working links, communities or invitations. Nothing is written.',
})
export class WhatIf extends Answer implements WhatIfShape {
  @Of(() => Thing, 'The journey.')
  journey!: WhatIfShape['journey'];

  @Of(() => Boundary, 'The boundary that was asked about.')
  boundary!: WhatIfShape['boundary'];

  @Decimal('The working link from which teams count as one group.')
  cohesionAt!: number;

  @PerhapsOf(() => Nation, 'The nation that it was asked for; null means all.')
  nation!: string | null;

  @Of(() => [ChangedHandOff], 'Hand-offs of which something would change, in the order of the journey.')
  handOffs!: WhatIfShape['handOffs'];

  @Of(() => JourneyMeasures, 'As it is.')
  before!: WhatIfShape['before'];

  @Of(() => JourneyMeasures, 'As it would be.')
  after!: WhatIfShape['after'];

  @Of(() => [MendingTie], 'As it is: which one new working link would mend most, the best few.')
  mendsMost!: WhatIfShape['mendsMost'];

  @Texts('What was proposed, in plain sentences.')
  proposed!: readonly string[];

  @PerhapsText('Why nothing changes, when nothing does.')
  note!: string | null;
}
