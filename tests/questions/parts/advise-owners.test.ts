import { describe, expect, it } from '@jest/globals';
import type { JourneyFacts } from '#analysis/journey-facts';
import { journeyNetwork } from '#analysis/journey-network';
import { adviseOwners } from '#questions/parts/advise-owners';
import type { Advised } from '#questions/parts/advice';
import { workedExample } from '../../support/worked-example.js';
import { buildContext, buildNamed } from '../build-context.js';

const advise = (facts: JourneyFacts) =>
  adviseOwners({
    network: journeyNetwork(facts),
    boundary: 'DEPARTMENT',
    community: null,
    context: buildContext(),
    rows: {
      services: facts.services.map(({ id, owners }) => ({ ...buildNamed(id), owners: owners.map((owner) => buildNamed(owner)) })),
      steps: facts.steps.map(({ id }) => buildNamed(`j/${id}`)),
      organisations: facts.organisations.map(({ id }) => buildNamed(id)),
    },
  } as unknown as Advised);

describe('adviseOwners', () => {
  // Alpha and beta are both of one department, and beta of another too: their hand-offs cross in part.
  const partly = {
    ...workedExample,
    services: workedExample.services.map((service) => ({
      ...service,
      owners: service.owners.map((owner) => (owner === 'gamma' ? 'beta' : owner)),
    })),
    organisations: [
      { id: 'alpha', departments: ['treasury'], surveyedOn: null },
      { id: 'beta', departments: ['treasury', 'work'], surveyedOn: null },
    ],
  };

  it('brings owners together whose departments differ in part', () => {
    const found = advise(partly).choose(2);
    expect(found).toMatchObject({ atTable: { share: 0 }, atTableAfter: { share: 1 } });
    expect(found.invite.map(({ organisation }) => organisation?.id)).toEqual(['organisation:alpha', 'organisation:beta']);
  });

  it('asks for two where one would be alone', () => {
    expect(advise(partly).choose(1)).toMatchObject({ invite: [], note: expect.stringMatching(/Ask for at least 2\./) });
  });
});
