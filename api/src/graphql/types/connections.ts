import { ObjectType } from 'type-graphql';
import { Of, Text, Whole } from './fields.js';
import { Journey } from './journey.js';
import { Organisation } from './organisation.js';
import { PageInfo } from './page-info.js';
import { Service } from './service.js';

interface Edge {
  cursor: string;
  node: object;
}

/** The two types of a Relay connection. `totalCount` is a function, so that it is read only when asked for. */
const connectionOf = (name: string, type: () => new () => object, things: string) => {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of ${things}, with its place in the list.` })
  class EdgeType implements Edge {
    @Text('Its place in the list, for `after`.')
    cursor!: string;

    @Of(type, 'The thing itself.')
    node!: object;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${things}, in the order of their ids.` })
  class ConnectionType {
    @Of(() => [EdgeType], 'The page, each with its cursor.')
    edges!: Edge[];

    @Of(() => [type()], 'The page without cursors.')
    nodes!: object[];

    @Of(() => PageInfo, 'Where the page begins and ends.')
    pageInfo!: PageInfo;

    @Whole('How many there are in all.')
    totalCount!: () => Promise<number>;
  }
  return ConnectionType;
};

export const OrganisationConnection = connectionOf('Organisation', () => Organisation, 'organisations');
export const ServiceConnection = connectionOf('Service', () => Service, 'services');
export const JourneyConnection = connectionOf('Journey', () => Journey, 'journeys');
