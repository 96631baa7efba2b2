import { ObjectType } from 'type-graphql';
import { Flag, Of, PerhapsOf, PerhapsText, Text, Texts } from './fields.js';

@ObjectType({ simpleResolvers: true, description: 'One parameter of a question, as a form needs it.' })
export class ParamInfo {
  @Text('Its name in the API, in addresses and as a flag.')
  name!: string;

  @Text('What it is: id, choice, date, number, text, flag, list or record.')
  kind!: string;

  @PerhapsText('For an id: the kind of thing that it names, or ANY, which wants a key.')
  label!: string | null;

  @Texts('For a choice: what it may be.')
  values!: readonly string[];

  @Flag('Whether it must be given.')
  required!: boolean;

  @PerhapsText('What stands in when it is left out, as text; today for asAt.')
  fallback!: string | null;

  @Text('What it means, in a sentence.')
  says!: string;

  @PerhapsOf(() => ParamInfo, 'For a list: what it holds.')
  of!: ParamInfo | null;

  @Of(() => [ParamInfo], 'For a record: its fields.')
  fields!: readonly ParamInfo[];
}

@ObjectType({ simpleResolvers: true, description: 'One statement that a question runs.' })
export class ReadInfo {
  @Text('Its name within the question.')
  name!: string;

  @Text('The statement; the parameters of the question are its parameters.')
  cypher!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A parameter and its value.' })
export class NamedValue {
  @Text('The name of the parameter.')
  name!: string;

  @Text('Its value, as it stands in an address.')
  value!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Parameters that give an answer worth reading.' })
export class SampleInfo {
  @Of(() => [NamedValue], 'The parameters.')
  values!: readonly NamedValue[];

  @Text('The address of the page that shows the answer.')
  permalink!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a reader needs first of one list of an answer.' })
export class FirstColumns {
  @Text('The field of the answer that holds the list.')
  list!: string;

  @Texts('Fields of its records, in the order to read them; of a record within one such as `splitIndex.low`.')
  columns!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'A question that Crosscut answers.' })
export class QuestionInfo {
  @Text('Its name in the API and on the command line.')
  name!: string;

  @Text('What it asks, in plain English.')
  asks!: string;

  @Text('The part of the catalogue that it stands in.')
  group!: string;

  @Text('The list of its answer whose records are the rows of its table.')
  table!: string;

  @PerhapsText(
    'A list in each of those records whose own records are the rows, with what holds them in front; null where the records are the rows.',
  )
  unfolds!: string | null;

  @Of(() => [FirstColumns], 'Of lists with many columns those that a reader needs first.')
  shows!: readonly FirstColumns[];

  @Of(() => [ParamInfo], 'What it takes.')
  params!: readonly ParamInfo[];

  @Of(() => [ReadInfo], 'What it reads.')
  reads!: readonly ReadInfo[];

  @Of(() => [SampleInfo], 'Examples to try.')
  samples!: readonly SampleInfo[];
}
