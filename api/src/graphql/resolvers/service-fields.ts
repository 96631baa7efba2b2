import type { Succession } from '#api/lookups/organisation-lookups';
import { serviceLookups as lookups } from '#api/lookups/service-lookups';
import { Community } from '../types/community.js';
import { Journey } from '../types/journey.js';
import { Metric } from '../types/metric.js';
import { Organisation } from '../types/organisation.js';
import { Policy } from '../types/policy.js';
import { Service } from '../types/service.js';
import { Step } from '../types/step.js';
import { ServiceSuccession } from '../types/succession.js';
import { Team } from '../types/team.js';
import { relatedField, relatedFields } from './related-fields.js';

const toSuccession = (found: readonly Succession[]) => found.map(({ thing, on, kind }) => ({ service: thing, on, kind }));

export const ServiceFields = relatedFields(() => Service, {
  owners: relatedField({
    says: 'Accountable owners; several share it or are disputed, none recorded is a finding.',
    gives: () => [Organisation],
    lookup: lookups.owners,
    dated: true,
  }),
  deliverers: relatedField({
    says: 'Who delivers it where the owner does not, such as a council.',
    gives: () => [Organisation],
    lookup: lookups.deliverers,
    dated: true,
  }),
  funders: relatedField({ says: 'Who pays for it.', gives: () => [Organisation], lookup: lookups.funders, dated: true }),
  predecessors: relatedField({
    says: 'What it was before it was renamed, merged or split.',
    gives: () => [ServiceSuccession],
    lookup: lookups.predecessors,
    show: toSuccession,
  }),
  successors: relatedField({
    says: 'What it became when it was renamed, merged or split.',
    gives: () => [ServiceSuccession],
    lookup: lookups.successors,
    show: toSuccession,
  }),
  partOf: relatedField({ says: 'The whole services that it is part of.', gives: () => [Service], lookup: lookups.partOf }),
  parts: relatedField({ says: 'The transactions inside it.', gives: () => [Service], lookup: lookups.parts }),
  requires: relatedField({ says: 'What must be done before it.', gives: () => [Service], lookup: lookups.requires }),
  requiredBy: relatedField({ says: 'What it must be done before.', gives: () => [Service], lookup: lookups.requiredBy }),
  relatedTo: relatedField({ says: 'Services that are said to be related.', gives: () => [Service], lookup: lookups.relatedTo }),
  policies: relatedField({ says: 'The policies that it carries out.', gives: () => [Policy], lookup: lookups.policies }),
  metrics: relatedField({ says: 'Published figures about it, by kind and period.', gives: () => [Metric], lookup: lookups.metrics }),
  journeys: relatedField({ says: 'Journeys that run through it.', gives: () => [Journey], lookup: lookups.journeys }),
  steps: relatedField({ says: 'Steps of journeys that use it, by position.', gives: () => [Step], lookup: lookups.steps }),
  teams: relatedField({ says: 'Teams that work on it.', gives: () => [Team], lookup: lookups.teams, dated: true }),
  communities: relatedField({ says: 'Communities that it unites.', gives: () => [Community], lookup: lookups.communities }),
});

export const PolicyFields = relatedFields(() => Policy, {
  owners: relatedField({ says: 'Accountable owners.', gives: () => [Organisation], lookup: lookups.ownersOfPolicy, dated: true }),
  services: relatedField({ says: 'Services that carry it out.', gives: () => [Service], lookup: lookups.servicesOfPolicy }),
});
