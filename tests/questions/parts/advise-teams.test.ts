import { describe, expect, it } from '@jest/globals';
import type { JourneyFacts } from '#analysis/journey-facts';
import { journeyNetwork } from '#analysis/journey-network';
import { adviseTeams } from '#questions/parts/advise-teams';
import type { Advised } from '#questions/parts/advice';
import { workedExample } from '../../support/worked-example.js';
import { buildContext } from '../build-context.js';

/** What is said where `k` are invited to a community of these members, on the worked example with these ties. */
const noteOn = (ties: JourneyFacts['ties'], k: number, ...members: string[]) =>
  adviseTeams({
    network: journeyNetwork({ ...workedExample, ties, communities: [{ id: 'c', members }] }),
    boundary: 'ORGANISATION',
    community: { id: 'c' },
    context: buildContext(),
    rows: { teams: [], otherTeams: [], organisations: [], steps: [] },
  } as unknown as Advised).choose(k).note;

describe('adviseTeams', () => {
  const teams = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
  const tied = (strength: number) => teams.flatMap((a, at) => teams.slice(at + 1).map((b) => ({ a, b, strength })));

  it('says that one newcomer would meet nobody where no member works on the journey', () => {
    expect(noteOn([], 1, 'x1', 'x2')).toMatch(/^No member of this community works on a hand-off of this journey/);
  });

  it('says that a community that holds nothing together here would tie newcomers no closer', () => {
    expect(noteOn(tied(0.5), 2, 'x1', 'x2')).toMatch(/newcomers would have no closer links here/);
    expect(noteOn(tied(0.5), 1, 'a1', 'x2')).toMatch(/newcomers would have no closer links here/);
  });

  it('says that growing would loosen a community only of one that holds something together', () => {
    expect(noteOn(tied(0.75), 1, 'a2', 'a3')).toMatch(/would loosen what it holds together/);
  });
});
