import { ObjectType } from 'type-graphql';
import { Of, PerhapsDay, PerhapsText } from './fields.js';
import { Organisation } from './organisation.js';
import { Service } from './service.js';

@ObjectType({ simpleResolvers: true, description: 'An organisation that came before or after another.' })
export class OrganisationSuccession {
  @Of(() => Organisation, 'The other organisation.')
  organisation!: Organisation;

  @PerhapsDay('The day of the change.')
  on!: string | null;

  @PerhapsText('RENAME, MERGE, SPLIT or TRANSFER.')
  kind!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A service that came before or after another.' })
export class ServiceSuccession {
  @Of(() => Service, 'The other service.')
  service!: Service;

  @PerhapsDay('The day of the change.')
  on!: string | null;

  @PerhapsText('RENAME, MERGE, SPLIT or TRANSFER.')
  kind!: string | null;
}
