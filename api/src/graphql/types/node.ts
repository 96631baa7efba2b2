import { InterfaceType } from 'type-graphql';
import { decodeKey } from '#graph-schema/ids';
import { Key, Text } from './fields.js';

@InterfaceType({
  description: 'Anything on the map that has a key and a name.',
  resolveType: (value: { __label?: string; id: string }) => value.__label ?? decodeKey(value.id)?.label,
})
export abstract class Node {
  @Key('Its key, stable for ever: the kind of thing, a colon and its id, such as journey:start-a-business.')
  id!: string;

  @Text('Its name.')
  name!: string;
}
