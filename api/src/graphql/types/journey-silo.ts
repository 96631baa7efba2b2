import { ObjectType } from 'type-graphql';
import type { JourneySilo as JourneySiloShape } from '#questions/journey/journey-silos';
import { Boundary, SiloBasis } from '../enums.js';
import { Flag, Key, Of, PerhapsDay, PerhapsDecimal, PerhapsOf, PerhapsText, Text } from './fields.js';
import { Organisation } from './organisation.js';
import { Profession } from './profession.js';
import { Source } from './source.js';
import { Team } from './team.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'Teams that work closely with one another and have few recorded links to the others on the journey, or a report that says so.',
})
export class JourneySilo implements JourneySiloShape {
  @Key('Stable for the same teams and journey.')
  id!: string;

  @Of(() => SiloBasis, 'Computed from working links, or published by somebody.')
  basis!: JourneySiloShape['basis'];

  @Text('Its name, made of its teams.')
  name!: string;

  @Of(() => [Team], 'Its teams.')
  teams!: JourneySiloShape['teams'];

  @Of(() => [Organisation], 'The organisations of its teams.')
  organisations!: JourneySiloShape['organisations'];

  @Of(() => [Profession], 'The professions of its teams.')
  professions!: JourneySiloShape['professions'];

  @PerhapsDecimal('The mean working link inside, 0 to 1.')
  cohesion!: number | null;

  @PerhapsDecimal('The part of what passes between it and others that no working link covers, 0 to 1; null when nothing passes.')
  isolation!: number | null;

  @PerhapsDecimal('The share of the journey that passes between it and others, 0 to 1.')
  demandShare!: number | null;

  @PerhapsDecimal('The product of the three; null when one is.')
  score!: number | null;

  @Flag('Whether a hand-off with a light or no recorded link lies at its edge.')
  splits!: boolean;

  @PerhapsOf(() => Boundary, 'For a reported silo: which boundary.')
  boundary!: JourneySiloShape['boundary'];

  @PerhapsText('For a reported silo: what was said, in our words.')
  statement!: string | null;

  @PerhapsDay('For a reported silo: when.')
  reportedOn!: string | null;

  @Of(() => [Source], 'Where its facts come from.')
  sources!: JourneySiloShape['sources'];

  @Text('The same in one sentence.')
  sentence!: string;
}
