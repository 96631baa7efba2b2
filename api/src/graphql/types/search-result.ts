import { ObjectType } from 'type-graphql';
import { matchKinds } from '#api/lookups/search-names';
import { enumNamed } from '../enums.js';
import { Flag, Of, PerhapsDay, Text } from './fields.js';
import { Node } from './node.js';

const NameKind = enumNamed('NameKind', matchKinds, 'Why a text finds a thing.', {
  NAME: 'It is its name.',
  ABBREVIATION: 'It is its abbreviation.',
  OTHER_NAME: 'It is another or an older name of it.',
  NAME_BEFORE: 'It is the name of what came before it, or an abbreviation or other name of that.',
  ABOUT: 'It is not called so: it is what it is about, such as a step of a journey, or words of its summary.',
});

@ObjectType({ simpleResolvers: true, description: 'Something that a search found.' })
export class SearchResult {
  @Of(() => Node, 'The thing.')
  node!: object;

  @Text('What kind of thing it is, such as Organisation.')
  label!: string;

  @Text('The text of it that matched: its name, another or older name, or what it is about.')
  matched!: string;

  @Of(() => NameKind, 'What kind of name that is, or that it is what it is about.')
  how!: string;

  @PerhapsDay('The day from which it was no longer called so, or was no more; null while it is, or where no day is recorded.')
  until!: string | null;

  @Flag('Not spelt as it was typed: one letter of a word differs.')
  near!: boolean;
}
