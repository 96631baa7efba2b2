import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { peopleLookups as lookups } from '#api/lookups/people-lookups';
import { organisationOf } from '#questions/parts/organisation-of';
import type { Context } from '../context.js';
import { Community } from '../types/community.js';
import { Journey } from '../types/journey.js';
import { Node } from '../types/node.js';
import { Organisation } from '../types/organisation.js';
import { Profession } from '../types/profession.js';
import { Report } from '../types/report.js';
import { Service } from '../types/service.js';
import { Team, TeamProfession, WorkingLink } from '../types/team.js';
import { relatedField, relatedFields } from './related-fields.js';

export const TeamFields = relatedFields(() => Team, {
  organisation: relatedField({
    says: 'The organisation that it belongs to; null when not recorded.',
    gives: () => Organisation,
    nullable: true,
    lookup: lookups.organisation,
    dated: true,
    show: (found) => organisationOf(found)?.thing ?? null,
  }),
  professions: relatedField({
    says: 'The professions that its people practise.',
    gives: () => [TeamProfession],
    lookup: lookups.professions,
  }),
  services: relatedField({ says: 'Services that it works on.', gives: () => [Service], lookup: lookups.services, dated: true }),
  workingLinks: relatedField({
    says: 'Its working links as they were reported, the closest first; what is not there was not asked about.',
    gives: () => [WorkingLink],
    lookup: lookups.workingLinks,
    dated: true,
  }),
  communities: relatedField({ says: 'Communities that it sits in.', gives: () => [Community], lookup: lookups.communities, dated: true }),
});

export const ProfessionFields = relatedFields(() => Profession, {
  teams: relatedField({ says: 'Teams with people who practise it.', gives: () => [Team], lookup: lookups.teamsOfProfession }),
  communities: relatedField({ says: 'Communities that it unites.', gives: () => [Community], lookup: lookups.communitiesOfProfession }),
  reports: relatedField({ says: 'Published reports that name it.', gives: () => [Report], lookup: lookups.reportsOfProfession }),
});

export const CommunityFields = relatedFields(() => Community, {
  teams: relatedField({ says: 'Teams that sit in it.', gives: () => [Team], lookup: lookups.teams, dated: true }),
  organisations: relatedField({
    says: 'Organisations that are known to take part, where their teams are not known.',
    gives: () => [Organisation],
    lookup: lookups.organisationsOfCommunity,
    dated: true,
  }),
  organisationsOfTeams: relatedField({
    says: 'Organisations of the teams that sit in it.',
    gives: () => [Organisation],
    lookup: lookups.organisationsOfMembers,
    dated: true,
  }),
  services: relatedField({ says: 'Services that unite it.', gives: () => [Service], lookup: lookups.servicesOfCommunity }),
  journeys: relatedField({ says: 'Journeys that unite it.', gives: () => [Journey], lookup: lookups.journeysOfCommunity }),
  professions: relatedField({ says: 'Professions that unite it.', gives: () => [Profession], lookup: lookups.professionsOfCommunity }),
});

@Resolver(() => Community)
export class CommunitySubjectsField {
  @FieldResolver(() => [Node], { description: 'What unites it: services, journeys and professions.' })
  async subjects(@Root() { id }: Community, @Ctx() { lookups: { find } }: Context) {
    const found = await Promise.all([
      find(lookups.servicesOfCommunity, id),
      find(lookups.journeysOfCommunity, id),
      find(lookups.professionsOfCommunity, id),
    ]);
    return found.flat();
  }
}
