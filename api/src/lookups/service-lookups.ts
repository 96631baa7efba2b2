import { held } from '#questions/parts/held';
import { related } from './lookup.js';
import { predecessorsOf, successorsOf } from './organisation-lookups.js';

export const serviceLookups = {
  owners: related('Service', '-[r:OWNED_BY]->', 'Organisation', held('r')),
  deliverers: related('Service', '-[r:DELIVERED_BY]->', 'Organisation', held('r')),
  funders: related('Service', '-[r:FUNDED_BY]->', 'Organisation', held('r')),
  predecessors: predecessorsOf('Service'),
  successors: successorsOf('Service'),
  partOf: related('Service', '-[:PART_OF]->', 'Service'),
  parts: related('Service', '<-[:PART_OF]-', 'Service'),
  requires: related('Service', '-[:REQUIRES]->', 'Service'),
  requiredBy: related('Service', '<-[:REQUIRES]-', 'Service'),
  relatedTo: related('Service', '-[:RELATED_TO]-', 'Service'),
  policies: related('Service', '-[:IMPLEMENTS]->', 'Policy'),
  metrics: related('Service', '-[:HAS_METRIC]->', 'Metric', undefined, 'kind, start'),
  journeys: related('Service', '<-[:USES]-(:Step)<-[:HAS_STEP]-', 'Journey'),
  steps: related('Service', '<-[:USES]-', 'Step', undefined, 'position'),
  teams: related('Service', '<-[r:WORKS_ON]-', 'Team', held('r')),
  communities: related('Service', '<-[:UNITED_BY]-', 'Community'),
  ownersOfPolicy: related('Policy', '-[r:OWNED_BY]->', 'Organisation', held('r')),
  servicesOfPolicy: related('Policy', '<-[:IMPLEMENTS]-', 'Service'),
} as const;
