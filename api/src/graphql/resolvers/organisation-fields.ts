import { departmentsAmong, organisationLookups as lookups, type Succession } from '#api/lookups/organisation-lookups';
import { Community } from '../types/community.js';
import { Organisation } from '../types/organisation.js';
import { Report } from '../types/report.js';
import { Step } from '../types/step.js';
import { OrganisationSuccession } from '../types/succession.js';
import { Team } from '../types/team.js';
import { relatedField, relatedFields } from './related-fields.js';

const toSuccession = (found: readonly Succession[]) => found.map(({ thing, on, kind }) => ({ organisation: thing, on, kind }));

export const OrganisationFields = relatedFields(() => Organisation, {
  departments: relatedField({
    says: 'The departments fewest steps above it, itself when it is one; where none is above it, what stands at the top.',
    gives: () => [Organisation],
    lookup: lookups.ancestors,
    dated: true,
    show: departmentsAmong,
  }),
  parents: relatedField({
    says: 'What it is part of; several parents are real.',
    gives: () => [Organisation],
    lookup: lookups.parents,
    dated: true,
  }),
  parts: relatedField({ says: 'Organisations that are part of it.', gives: () => [Organisation], lookup: lookups.parts, dated: true }),
  steps: relatedField({
    says: 'Steps of journeys that use what it owns or delivers, by position.',
    gives: () => [Step],
    lookup: lookups.steps,
    dated: true,
  }),
  reports: relatedField({ says: 'Published reports that name it, oldest first.', gives: () => [Report], lookup: lookups.reports }),
  predecessors: relatedField({
    says: 'What it came from when government was reorganised.',
    gives: () => [OrganisationSuccession],
    lookup: lookups.predecessors,
    show: toSuccession,
  }),
  successors: relatedField({
    says: 'What it became when government was reorganised.',
    gives: () => [OrganisationSuccession],
    lookup: lookups.successors,
    show: toSuccession,
  }),
  teams: relatedField({ says: 'Its teams.', gives: () => [Team], lookup: lookups.teams, dated: true }),
  communities: relatedField({
    says: 'Communities that it is known to take part in, where its teams are not known.',
    gives: () => [Community],
    lookup: lookups.communities,
    dated: true,
  }),
});
