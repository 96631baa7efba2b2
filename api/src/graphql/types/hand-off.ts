import { ObjectType } from 'type-graphql';
import type { HandOff as HandOffShape } from '#questions/journey/journey-silos';
import { Asked, Boundary, HandOffBasis, HandOffClass } from '../enums.js';
import { BoundaryCrossing } from './boundary-crossing.js';
import { Community } from './community.js';
import { Evidence } from './evidence.js';
import { Decimal, Flag, Of, PerhapsDay, PerhapsDecimal, PerhapsText, Text, Texts } from './fields.js';
import { Organisation } from './organisation.js';
import { Report } from './report.js';
import { Source } from './source.js';
import { Step } from './step.js';
import { HandOffBroker, TeamPair } from './team-pair.js';
import { Team } from './team.js';

@ObjectType({
  simpleResolvers: true,
  description: 'One step of a journey following another, with who stands on both sides and what is known of how they work together.',
})
export class HandOff implements HandOffShape {
  @Text('`from>to` with bare step ids, such as `register-death>tell-once`.')
  key!: string;

  @Of(() => Step, 'The earlier step.')
  from!: HandOffShape['from'];

  @Of(() => Step, 'The later step.')
  to!: HandOffShape['to'];

  @Decimal('The share of people who go through it: the product of the likelihoods of both steps.')
  weight!: number;

  @Of(() => HandOffClass, 'How closely the two sides work together.')
  class!: HandOffShape['class'];

  @PerhapsText('What is handed over, such as a certificate.')
  passes!: string | null;

  @Of(() => [Boundary], 'The boundaries that it crosses.')
  crosses!: HandOffShape['crosses'];

  @Of(() => [BoundaryCrossing], 'How much it crosses each boundary.')
  crossings!: HandOffShape['crossings'];

  @PerhapsDecimal('The mean of the working links between the two sides, 0 to 1; null when a side has no recorded team.')
  tieMean!: number | null;

  @PerhapsDecimal('The closest working link between the two sides, 0 to 1; null when a side has no recorded team.')
  tieMax!: number | null;

  @Of(() => [Organisation], 'Owners of the services of the earlier step.')
  fromOwners!: HandOffShape['fromOwners'];

  @Of(() => [Organisation], 'Owners of the services of the later step.')
  toOwners!: HandOffShape['toOwners'];

  @Of(() => [Organisation], 'Departments of the owners of the earlier step.')
  fromDepartments!: HandOffShape['fromDepartments'];

  @Of(() => [Organisation], 'Departments of the owners of the later step.')
  toDepartments!: HandOffShape['toDepartments'];

  @Of(() => [Team], 'Teams that work on the earlier step.')
  fromTeams!: HandOffShape['fromTeams'];

  @Of(() => [Team], 'Teams that work on the later step.')
  toTeams!: HandOffShape['toTeams'];

  @Of(() => [TeamPair], 'Pairs of teams, one of each side, with no recorded working link.')
  missingPairs!: HandOffShape['missingPairs'];

  @Of(() => [Team], 'Teams that work with both sides and belong to neither.')
  brokers!: HandOffShape['brokers'];

  @Of(() => [HandOffBroker], 'The same teams, each with its role.')
  brokerRoles!: HandOffShape['brokerRoles'];

  @Of(() => [Community], 'Communities in which teams of both sides sit.')
  communities!: HandOffShape['communities'];

  @Flag('Whether a step between the two uses no service, so that people carry things themselves.')
  personCarries!: boolean;

  @Flag('Whether it leads back to an earlier step.')
  rework!: boolean;

  @Of(() => Asked, 'Which sides were asked who they work with.')
  asked!: HandOffShape['asked'];

  @PerhapsDay('When; the older date where both were.')
  askedOn!: string | null;

  @Of(() => HandOffBasis, 'What is known of why one step follows the other.')
  basis!: HandOffShape['basis'];

  @Of(() => [Report], 'What was published about it.')
  reports!: HandOffShape['reports'];

  @Of(() => [Source], 'Where its facts come from.')
  sources!: HandOffShape['sources'];

  @Text('What is found here, as a sentence that the evidence allows.')
  finding!: string;

  @PerhapsText('Said when only the order of the steps is known.')
  basisSentence!: string | null;

  @PerhapsText('What would mend it; null where nothing needs mending or nothing is known.')
  mend!: string | null;

  @Texts('Owners that sources dispute here, each as a sentence.')
  disputes!: readonly string[];

  @Of(() => Evidence, 'What the finding rests on.')
  evidence!: HandOffShape['evidence'];
}
