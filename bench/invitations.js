// How good and how fast the search for whom to invite is. On seeded random networks that are small enough to try every choice: in how many the search
// missed the best, and by how much at worst. Then the processor time of the largest case that a question accepts. `npm run build:api &&
// node bench/invitations.js [NETWORKS LARGEST]` prints the tables.
import { inviteTeams } from '../dist/api/src/analysis/invitations.js';
import { journeyNetwork } from '../dist/api/src/analysis/journey-network.js';
import { coverByOwners, pairsAcross } from '../dist/api/src/analysis/owner-cover.js';
import { seededRandom } from '../dist/api/src/analysis/seeded-random.js';

const [networks = 600, largest = 300] = process.argv.slice(2).map(Number);
const random = seededRandom(1);
const below = (most) => Math.floor(random() * most);
const oneOf = (...choices) => choices[below(choices.length)];
const listOf = (length, make) => Array.from({ length }, (_, at) => make(at));
const day = '2026-01-01';

/** A journey of `steps` in a row, each with a service and an owner of its own; everybody was asked, and one pair in `apart` has a link. */
const madeUp = (steps, teamCount, apart, memberCount) => {
  const organisations = listOf(steps, (at) => ({ id: `o${at}`, departments: [`o${at}`], surveyedOn: day }));
  const teams = listOf(teamCount, (at) => {
    const step = at % steps;
    const services = [...new Set([step, ...(random() < 0.2 ? [below(steps)] : [])])].map((one) => `s${one}`);
    return { id: `t${at}`, organisation: `o${step}`, activity: 'DELIVERY', professions: [], services };
  });
  return {
    steps: listOf(steps, (at) => ({ id: `p${at}`, position: at + 1, likelihood: oneOf(0.25, 0.5, 1), nations: [], services: [`s${at}`] })),
    order: listOf(steps - 1, (at) => ({ from: `p${at}`, to: `p${at + 1}`, kind: 'THEN', passes: null })),
    services: listOf(steps, (at) => ({ id: `s${at}`, owners: [`o${at}`] })),
    organisations,
    teams,
    ties: teams.flatMap(({ id: a }, at) =>
      teams.slice(at + 1).flatMap(({ id: b }) => (below(apart) === 0 ? [{ a, b, strength: oneOf(0.25, 0.5, 1) }] : [])),
    ),
    communities: [{ id: 'c', members: teams.filter(() => below(teamCount) < memberCount).map(({ id }) => id) }],
  };
};

/** Hand-offs between two of so many owners, or of one of two such pairs. */
const crossingsOf = (owners, count) =>
  listOf(count, () => ({
    weight: oneOf(0.25, 0.5, 1),
    pairs: listOf(oneOf(1, 1, 2), () => [below(owners), below(owners)]).map(([a, b]) => [`o${a}`, `o${b === a ? (a + 1) % owners : b}`]),
  }));

const byTeams = () => {
  const network = journeyNetwork(madeUp(oneOf(3, 4, 5, 6), 16 + below(3), 6, oneOf(0, 2, 4)));
  const community = oneOf('c', null);
  const fallBy = (tried) => {
    const { before, after } = inviteTeams(network, 'ORGANISATION', 4, community, tried);
    return before === null ? 0 : before - after;
  };
  return [fallBy(0), fallBy(Infinity)];
};

const byOwners = () => {
  const crossings = crossingsOf(16 + below(3), 20 + below(20));
  const members = new Set(oneOf([], ['o0'], ['o0', 'o1']));
  const coverBy = (tried) => {
    const { covered, coveredBefore } = coverByOwners(crossings, 5, members, tried);
    return covered - coveredBefore;
  };
  return [coverBy(0), coverBy(Infinity)];
};

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
row('chosen', 'networks', 'best missed', 'lost at most');
row('---', '---:', '---:', '---:');
for (const [name, measure] of [
  ['4 of 16 to 18 teams', byTeams],
  ['5 of 16 to 18 owners', byOwners],
]) {
  const lost = listOf(networks, measure).map(([found, best]) => (found < best - 1e-9 ? 1 - found / best : 0));
  row(name, networks, lost.filter((share) => share > 0).length, `${(100 * Math.max(...lost)).toFixed(1)} %`);
}

const seconds = (measure) => {
  const began = process.cpuUsage();
  measure();
  const { user, system } = process.cpuUsage(began);
  return ((user + system) / 1e6).toFixed(2);
};
const wide = journeyNetwork(madeUp(2, largest, 6, largest / 20));
const long = journeyNetwork(madeUp(20, largest, 6, largest / 20));
const many = crossingsOf(largest, 2 * largest);
/** Hand-offs between steps of `each` owners, any of one with any of the other. */
const shared = (each) =>
  listOf(2 * largest, () => {
    const [from, to] = [below(largest / each), below(largest / each)];
    const ownersAt = (step) => listOf(each, (at) => `o${step * each + at}`);
    return { weight: oneOf(0.25, 0.5, 1), pairs: pairsAcross(ownersAt(from), ownersAt(to)) };
  });
const [each, shares] = [5, shared(5)];
console.log('');
row('largest case', 'processor, s');
row('---', '---:');
row(
  `20 of ${largest} teams at one hand-off, new community`,
  seconds(() => inviteTeams(wide, 'ORGANISATION', 20, null)),
);
row(
  `20 of ${largest} teams at one hand-off, to a community`,
  seconds(() => inviteTeams(wide, 'ORGANISATION', 20, 'c')),
);
row(
  `20 of ${largest} teams at 19 hand-offs, to a community`,
  seconds(() => inviteTeams(long, 'ORGANISATION', 20, 'c')),
);
row(
  `20 of ${largest} owners at ${many.length} hand-offs`,
  seconds(() => coverByOwners(many, 20)),
);
row(
  `20 of ${largest} owners at ${shares.length} hand-offs, ${each} at each step`,
  seconds(() => coverByOwners(shares, 20)),
);
