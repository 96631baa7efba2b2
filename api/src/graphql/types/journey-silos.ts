import { ObjectType } from 'type-graphql';
import type { JourneySilos as JourneySilosShape } from '#questions/journey/journey-silos';
import { Boundary } from '../enums.js';
import { Answer } from './answer.js';
import { Evidence } from './evidence.js';
import { Decimal, Of, PerhapsDecimal, PerhapsText, Text, Whole } from './fields.js';
import { ClassCounts, HandOffCounts } from './hand-off-counts.js';
import { HandOff } from './hand-off.js';
import { Interval } from './interval.js';
import { JourneySilo } from './journey-silo.js';
import { Journey } from './journey.js';
import { Organisation } from './organisation.js';
import { Report } from './report.js';
import { Team } from './team.js';

@ObjectType({ simpleResolvers: true, description: 'How much more a journey crosses a boundary than people do.' })
export class BoundaryDeficit {
  @PerhapsDecimal('The share of what the journey asks for that is apart.')
  demand!: number | null;

  @PerhapsDecimal('The share of working links that is apart.')
  ties!: number | null;

  @PerhapsDecimal('The difference, −1 to 1; above 0 the journey crosses the boundary more than people do.')
  deficit!: number | null;

  @PerhapsDecimal('How often chance alone gives as much, from 999 permutations; null under five teams.')
  p!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'One step of the single linkage: at this tie these groups of teams become one.' })
export class SiloMerge {
  @Decimal('The working link at which they join.')
  at!: number;

  @Of(() => [[Team]], 'The groups that join.')
  groups!: JourneySilosShape['merges'][number]['groups'];
}

@ObjectType({ simpleResolvers: true, description: 'An organisation whose survey or staffing would narrow the interval by so much.' })
export class OrganisationToAsk {
  @Of(() => Organisation, 'The organisation.')
  organisation!: JourneySilosShape['askFirst'][number]['organisation'];

  @Decimal('By how much the interval would narrow at most.')
  narrows!: number;

  @Text('Why, in a sentence.')
  reason!: string;
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: 'Which silos split a journey, at which hand-offs, and what the evidence is.',
})
export class JourneySilos extends Answer implements JourneySilosShape {
  @Of(() => Journey, 'The journey.')
  journey!: JourneySilosShape['journey'];

  @Of(() => Boundary, 'The boundary that was asked about.')
  boundary!: JourneySilosShape['boundary'];

  @Decimal('The working link from which teams count as one group.')
  cohesionAt!: number;

  @PerhapsText('The nation that it was asked for; null means all.')
  nation!: string | null;

  @Of(() => Interval, 'The unlinked share: of what crosses the boundary, how much no working link covers.')
  splitIndex!: Interval;

  @PerhapsDecimal('The part of what is known and crosses that has no recorded link at all.')
  hardSplitShare!: number | null;

  @Of(() => BoundaryDeficit, 'How much more the journey crosses the boundary than people do.')
  deficit!: BoundaryDeficit;

  @Of(() => [HandOff], 'Every hand-off, in the order of the journey.')
  handOffs!: JourneySilosShape['handOffs'];

  @Of(() => [JourneySilo], 'Close groups, derived and reported.')
  silos!: JourneySilosShape['silos'];

  @Of(() => [SiloMerge], 'At which working links groups of teams become one.')
  merges!: JourneySilosShape['merges'];

  @Of(() => [Report], 'What was published about the journey.')
  reports!: JourneySilosShape['reports'];

  @Of(() => Evidence, 'What the whole answer rests on.')
  evidence!: JourneySilosShape['evidence'];

  @Of(() => [OrganisationToAsk], 'Whom to ask first, because it would narrow the interval most.')
  askFirst!: JourneySilosShape['askFirst'];

  @Of(() => HandOffCounts, 'How many hand-offs there are, of each class.')
  handOffCounts!: HandOffCounts;

  @Of(() => ClassCounts, 'Of each class, only those that cross the boundary.')
  crossingCounts!: ClassCounts;

  @Whole('How many organisations own a service of the journey.')
  organisationCount!: number;
}
