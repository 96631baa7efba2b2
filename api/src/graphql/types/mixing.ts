import { ObjectType } from 'type-graphql';
import type { Mixing as MixingShape, MixingGroup as MixingGroupShape } from '#questions/mixing';
import { Boundary } from '../enums.js';
import { Answer } from './answer.js';
import { Flag, Key, Of, PerhapsDecimal, PerhapsText, Text, Whole } from './fields.js';
import { Source } from './source.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Teams of one organisation, department, profession or activity, with their working links.',
})
export class MixingGroup implements MixingGroupShape {
  @Key('The key of an organisation or a profession, or the name of an activity.')
  id!: string;

  @Text('Its name.')
  name!: string;

  @PerhapsText('Organisation or Profession; null for an activity.')
  label!: MixingGroupShape['label'];

  @Whole('Its teams.')
  teams!: number;

  @Whole('Working links between two of its teams.')
  inside!: number;

  @Whole('Working links of its teams with others.')
  outside!: number;

  @PerhapsDecimal(
    '(outside − inside) / (outside + inside), −1 to 1; null without links, and where no two of its teams were asked, as of one team.',
  )
  eiIndex!: number | null;

  @Flag('True when it rests on an invented example.')
  illustrative!: boolean;

  @Of(() => [Source], 'Where its facts come from.')
  sources!: MixingGroupShape['sources'];
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: 'How far recorded working links stay inside organisations, departments, professions or activities.',
})
export class Mixing extends Answer implements MixingShape {
  @Of(() => Boundary, 'Inside and outside of what.')
  boundary!: MixingShape['boundary'];

  @Of(() => [MixingGroup], 'Every group, by name.')
  groups!: MixingShape['groups'];

  @Whole('Working links inside a group.')
  inside!: number;

  @Whole('Working links between groups.')
  outside!: number;

  @PerhapsDecimal('E-I index: −1 all inside to 1 all outside; null without links.')
  eiIndex!: number | null;

  @PerhapsDecimal('What the index would be if links fell on any pair that was asked alike; null where none was.')
  expected!: number | null;

  @PerhapsDecimal(
    'Share of chance arrangements of the answers over the pairs that were asked that lie at least as far from what is expected (this one and 999 more, seed 1). ' +
      'Not how likely it is that chance is at work. Null where nothing could vary, and under five such pairs.',
  )
  p!: number | null;

  @PerhapsDecimal('Nominal assortativity: 1 when every link stays inside, 0 as chance would have it; null where undefined.')
  assortativity!: number | null;

  @Whole('Pairs of teams in a group that were asked and have no working link.')
  askedAndNone!: number;

  @Whole('Teams that count to no group or to several, left out with their links.')
  teamsLeftOut!: number;

  @PerhapsText('Why the answer is empty, when it is.')
  note!: string | null;
}
