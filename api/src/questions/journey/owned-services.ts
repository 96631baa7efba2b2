import type { Owned } from '../question.js';
import type { JourneyRows } from './journey-reads.js';

/** The services of a journey with the names of their owners, as `ownership` of a finding. */
export const ownedServices = ({ services, organisations }: Pick<JourneyRows, 'services' | 'organisations'>): Owned[] => {
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return services.map(({ id, name, owners }) => ({
    id,
    name,
    owners: owners.map((owner) => ({ id: owner.id, name: names.get(owner.id) ?? owner.id, fact: { sources: owner.sources } })),
  }));
};
