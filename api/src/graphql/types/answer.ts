import { InterfaceType } from 'type-graphql';
import type { Answer as AnswerShape, SourceFact } from '#questions/question';
import { Day, Flag, Of, PerhapsDecimal, PerhapsText, Text, Texts } from './fields.js';
import { Source } from './source.js';

/** Types of answers extend this class, implement it in GraphQL and add their own fields. */
@InterfaceType({ description: 'What every question gives beside its own fields.' })
export abstract class Answer implements AnswerShape {
  @Text('What was asked, in plain English.')
  question!: string;

  @Texts('A few plain sentences that answer the question, the first of which stands alone; where nothing is found, why.')
  summary!: readonly string[];

  @Day('The date that the facts were read at.')
  asAt!: string;

  @Of(() => [Source], 'Live sources that the answer rests on, illustrative ones included and marked.')
  sources!: readonly SourceFact[];

  @Flag('True when any fact used is illustrative.')
  illustrative!: boolean;

  @PerhapsDecimal('0..1, null where it has no meaning.')
  coverage!: number | null;

  @PerhapsText('Of what how much is known, in a sentence; null where coverage is null.')
  coverageSentence!: string | null;

  @Text('Name and version of the measure.')
  method!: string;

  @Text('The address of the page that shows this answer again.')
  permalink!: string;

  @Text('Digest of the facts that were in the graph: the same digest gives the same answer.')
  graphDigest!: string;

  @Text('How to cite this answer.')
  citation!: string;

  @Texts('Plain sentences: an unfinished load, disputed or unchecked facts, thin data.')
  warnings!: readonly string[];
}
