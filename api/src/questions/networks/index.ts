import { journeyService } from './journey-service.js';
import type { AnyNetworkExport } from './network-table.js';
import { organisationHandoffs } from './organisation-handoffs.js';
import { teamTies } from './team-ties.js';

/** Every network that can be taken out of the graph. */
export const networks: readonly AnyNetworkExport[] = [teamTies, organisationHandoffs, journeyService];
