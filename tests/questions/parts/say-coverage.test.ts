import { expect, it } from '@jest/globals';
import { ofCrossings, sayCoverage } from '#questions/parts/say-coverage';

const [en, cy] = [{ language: 'en' }, { language: 'cy' }] as const;
const owners = { covers: 'Owners are recorded for {share} of the steps with a service.' } as const;
const crossings = { covers: ofCrossings };

it.each([
  [owners, 0.99, en, 'Owners are recorded for 99% of the steps with a service.'],
  [owners, 0, en, 'Owners are recorded for 0% of the steps with a service.'],
  [owners, null, en, null],
  [{ covers: null }, 0.5, en, null],
  [crossings, 0, en, 'Who works with whom is not known of anything that crosses.'],
  [crossings, 0, cy, 'Ni wyddys pwy sy’n gweithio gyda phwy ar ddim sy’n croesi.'],
  [crossings, 0.58, cy, 'Gwyddys pwy sy’n gweithio gyda phwy ar gyfer 58% o’r hyn sy’n croesi.'],
])('says of what how much is known: %j at %s', (question, coverage, context, says) => {
  expect(sayCoverage(question, coverage, context)).toBe(says);
});
