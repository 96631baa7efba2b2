import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { brokersOf } from '#analysis/brokers';
import { journeyNetwork } from '#analysis/journey-network';
import { journeyReads } from '#questions/journey/journey-reads';

const own = ['a', 'b', 'c', 'd'];
const others = ['u', 'v', 'w'];
const stepIds = ['j/1', 'j/2', 'j/3', 'j/4'];
const subset = (of: readonly string[]) => fc.subarray([...of]);

/** Rows of a small journey as the reads before `otherTeams` give them: one service to a step, some teams to a service. */
const anyRows = fc
  .record({
    worksOn: fc.tuple(...stepIds.map(() => subset(own))),
    next: fc.tuple(...stepIds.map(() => subset(stepIds))),
    ties: fc.array(fc.record({ a: fc.constantFrom(...own), b: fc.constantFrom(...own, ...others), strength: fc.constantFrom(0, 0.5, 1) }), {
      maxLength: 8,
    }),
    communities: fc.array(subset([...own, ...others]), { maxLength: 2 }),
  })
  .map(({ worksOn, next, ties, communities }) => ({
    steps: stepIds.map((id, at) => ({ id, uses: [{ id: `service-${at}` }], next: next[at]!.map((to) => ({ to })) })),
    services: stepIds.map((_, at) => ({ id: `service-${at}`, teams: worksOn[at]!.map((id) => ({ id })) })),
    teams: [...new Set(worksOn.flat())].map((id) => ({
      id,
      ties: ties.filter(({ a }) => a === id).map(({ b, strength }) => ({ id: b, strength })),
    })),
    communities: communities.map((members, at) => ({ id: `community-${at}`, members: members.map((id) => ({ id })) })),
  }));

it('every team outside a journey that goes between two of its steps is read', () =>
  fc.assert(
    fc.property(anyRows, (rows) => {
      const read = journeyReads.otherTeams.parameters?.({}, rows).others as string[];
      const teams = new Set(rows.teams.map(({ id }) => id));
      const network = journeyNetwork({
        steps: rows.steps.map(({ id, uses }, at) => ({
          id,
          position: at,
          likelihood: 1,
          nations: [],
          services: uses.map((use) => use.id),
        })),
        order: rows.steps.flatMap(({ id, next }) =>
          next.filter(({ to }) => to > id).map(({ to }) => ({ from: id, to, kind: 'THEN' as const, passes: null })),
        ),
        services: rows.services.map(({ id }) => ({ id, owners: [] })),
        organisations: [],
        teams: [...teams, ...others].map((id) => ({
          id,
          organisation: null,
          activity: 'DELIVERY' as const,
          professions: [],
          services: rows.services.filter((service) => service.teams.some((team) => team.id === id)).map((service) => service.id),
        })),
        ties: rows.teams.flatMap(({ id, ties }) => ties.map((tie) => ({ a: id, b: tie.id, strength: tie.strength }))),
        communities: rows.communities.map(({ id, members }) => ({ id, members: members.map((member) => member.id) })),
      });
      const brokers = network.handOffs
        .flatMap((handOff) => brokersOf(network, handOff).map(({ team }) => team))
        .filter((team) => !teams.has(team));
      expect(brokers.filter((team) => !read.includes(team))).toEqual([]);
      // Nobody is read who is in touch with nobody here.
      expect(read.filter((team) => teams.has(team) || network.ties.neighbours(team).length === 0)).toEqual([]);
    }),
  ));
