// How the split index and the close groups of the invented demonstrations move when what has to be chosen is chosen otherwise: what a link that is
// not weekly counts, how a community ties its members, which hand-offs and likelihoods count, and θ. `npm run build:api && node bench/sensitivity.js`
// prints the tables of docs/method.md.
import { ask } from '../dist/api/src/ask.js';
import { journeyNetwork } from '../dist/api/src/analysis/journey-network.js';
import { splitIndex, splitParts } from '../dist/api/src/analysis/split-index.js';
import { structuralSilos } from '../dist/api/src/analysis/structural-silos.js';
import { toJourneyFacts } from '../dist/api/src/questions/journey/to-journey-facts.js';
import { silosSplittingJourney } from '../dist/api/src/questions/silos-splitting-journey.js';
import { openEmbeddedStore } from '../dist/api/src/store/embedded-store.js';
import { loadDatasets } from '../dist/seeds/loader.js';

const today = '2026-11-24';
/** What is recorded as ½ and as ¼, and what they count here. */
const weights = [
  [0.5, 0.25],
  [0.4, 0.1],
  [0.6, 0.4],
  [0.75, 0.5],
  [0.25, 0],
  [1, 1],
  [0, 0],
];
const thetas = [1, 0.75, 0.5, 0.25, 0.1];

const store = await openEmbeddedStore({ folder: null });
await loadDatasets(
  store,
  ['organisations', 'services', 'journeys'].map((name) => `seeds/data/uk-${name}`).concat('seeds/data/demonstrations'),
);
const journeys = await store.read((run) =>
  run("MATCH (j:Journey) WHERE j.id STARTS WITH 'demo-' RETURN j.id AS id, j.name AS name ORDER BY id"),
);

/** The facts that the question itself measures, and which hand-offs rest on more than the order of steps. */
const readJourney = async (journey) => {
  let facts = null;
  const { handOffs } = await ask(
    { store, today },
    {
      ...silosSplittingJourney,
      answer: (rows, ...rest) => {
        facts = toJourneyFacts(rows);
        return silosSplittingJourney.answer(rows, ...rest);
      },
    },
    { journey },
  );
  return { facts, all: handOffs.length, passing: new Set(handOffs.filter(({ basis }) => basis !== 'ORDER').map(({ key }) => key)) };
};
const percent = (value) => (value === null ? '–' : `${(100 * value).toFixed(1)} %`);
const reweighed = (facts, [half, quarter]) => ({
  ...facts,
  ties: facts.ties.map((tie) => ({ ...tie, strength: tie.strength === 0.5 ? half : tie.strength === 0.25 ? quarter : tie.strength })),
});

/** Each two members of a community tied by `tieOf` its size, in the place of 1 / (size − 1); 0 leaves them as they are without it. */
const otherwiseTied = (facts, tieOf) => ({
  ...facts,
  communities: [],
  ties: [
    ...facts.ties,
    ...facts.communities.flatMap(({ members }) => {
      const [teams, strength] = [[...new Set(members)], tieOf(new Set(members).size)];
      return strength === 0 ? [] : teams.flatMap((a, at) => teams.slice(at + 1).map((b) => ({ a, b, strength })));
    }),
  ],
});
const likelyAlike = (facts) => ({ ...facts, steps: facts.steps.map((step) => ({ ...step, likelihood: 1 })) });
const splitOf = (facts, keep = () => true) =>
  percent(splitIndex(splitParts(journeyNetwork(facts), 'DEPARTMENT').filter(({ handOff }) => keep(`${handOff.from}>${handOff.to}`))).value);
const others = [
  ['as it is', ({ facts }) => splitOf(facts)],
  [
    'only hand-offs that are REQUIRED or PASSED',
    ({ facts, passing, all }) => `${splitOf(facts, (key) => passing.has(key))} (${passing.size} of ${all})`,
  ],
  ['a community ties nobody', ({ facts }) => splitOf(otherwiseTied(facts, () => 0))],
  ['a community ties by half as much', ({ facts }) => splitOf(otherwiseTied(facts, (size) => 1 / (2 * (size - 1))))],
  ['a community ties as a weekly link does', ({ facts }) => splitOf(otherwiseTied(facts, () => 1))],
  ['every step is taken by everybody', ({ facts }) => splitOf(likelyAlike(facts))],
];

const found = [];
for (const { id, name } of journeys) found.push({ name, ...(await readJourney(id)) });
const measured = found.filter(({ facts }) => facts.ties.length > 0);
console.log(
  `| a monthly link counts | whom to call counts | ${measured.map(({ name }) => name).join(' | ')} |\n| ---: | ---: | ${measured.map(() => '---:').join(' | ')} |`,
);
for (const weight of weights)
  console.log(`| ${weight[0]} | ${weight[1]} | ${measured.map(({ facts }) => splitOf(reweighed(facts, weight))).join(' | ')} |`);
console.log(
  `\n| chosen otherwise | ${measured.map(({ name }) => name).join(' | ')} |\n| --- | ${measured.map(() => '---:').join(' | ')} |`,
);
for (const [said, value] of others) console.log(`| ${said} | ${measured.map(value).join(' | ')} |`);
console.log(`\n| θ | ${measured.map(({ name }) => name).join(' | ')} |\n| ---: | ${measured.map(() => '---:').join(' | ')} |`);
for (const theta of thetas)
  console.log(
    `| ${theta} | ${measured
      .map(({ facts }) => {
        const silos = structuralSilos(journeyNetwork(facts), theta);
        return silos.length === 0 ? 'one group' : `${silos.length} groups, ${silos.filter(({ splits }) => splits).length} split it`;
      })
      .join(' | ')} |`,
  );
await store.close();
