import { ObjectType } from 'type-graphql';
import type {
  MissingProfession as MissingProfessionShape,
  ProfessionsMissing as ProfessionsMissingShape,
} from '#questions/professions-missing';
import { Answer } from './answer.js';
import { Decimal, Of, PerhapsText, Whole } from './fields.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A profession that services of the kind have and this one has not.' })
export class MissingProfession implements MissingProfessionShape {
  @Of(() => Thing, 'The profession.')
  profession!: MissingProfessionShape['profession'];

  @Decimal('The share of services of its kind that have it.')
  share!: MissingProfessionShape['share'];

  @Whole('How many of them.')
  services!: MissingProfessionShape['services'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'Professions that a service lacks beside services of its kind.' })
export class ProfessionsMissing extends Answer implements ProfessionsMissingShape {
  @Of(() => Thing, 'The service.')
  service!: ProfessionsMissingShape['service'];

  @PerhapsText('What makes its kind: its category where recorded, else its level.')
  kind!: ProfessionsMissingShape['kind'];

  @Whole('Other services of its kind, with professions recorded or without.')
  ofItsKind!: ProfessionsMissingShape['ofItsKind'];

  @Of(() => [Thing], 'The professions that work on it.')
  present!: ProfessionsMissingShape['present'];

  @Of(() => [MissingProfession], 'Those that most others have first.')
  missing!: ProfessionsMissingShape['missing'];

  @Whole('Other services of its kind whose professions are recorded; none where its own are not.')
  comparedWith!: ProfessionsMissingShape['comparedWith'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: ProfessionsMissingShape['note'];
}
