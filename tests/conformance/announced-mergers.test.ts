import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { affectedByReorganisation } from '#questions/affected-by-reorganisation';
import { loadDatasets } from '#seeds/loader';
import type { GraphStore } from '#store/graph-store';
import { testStores } from '../support/open-test-stores.js';
import { createDatasetParent, writeFolder } from '../support/write-dataset.js';

/**
 * Agency and Branch are parts of One; the journey runs agency → branch → court, which is a part of Two. Announced: the agency will merge into Two, the branch
 * be split, One hand something to Two, Two take another name, and the court merge into One and hand something to Three; which services pass is on record for none of them.
 */
const files = {
  'sources.csv': 'id,name,kind\none,One source,PUBLISHED\n',
  'organisations.csv': `id,name,kind,closed
one,One,MINISTERIAL_DEPARTMENT,
two,Two,MINISTERIAL_DEPARTMENT,
renamed,Two anew,MINISTERIAL_DEPARTMENT,
three,A third,MINISTERIAL_DEPARTMENT,
agency,Agency,EXECUTIVE_AGENCY,2027-04-01
branch,Branch,EXECUTIVE_AGENCY,
court,Court,EXECUTIVE_AGENCY,
`,
  'organisation-parents.csv': 'organisation,parent\nagency,one\nbranch,one\ncourt,two\n',
  'organisation-successions.csv': `predecessor,successor,kind,on
agency,two,MERGE,2027-04-01
branch,two,SPLIT,2027-05-01
branch,agency,SPLIT,2027-05-01
one,two,TRANSFER,2027-06-01
two,renamed,RENAME,2028-01-01
court,one,MERGE,2027-07-01
court,three,TRANSFER,2027-07-01
`,
  'services.csv': 'id,name\na,Ask\nb,Book\nc,Check\n',
  'service-owners.csv': 'service,organisation\na,agency\nb,branch\nc,court\n',
  'journeys.csv': 'id,name\nj,Journey\n',
  'steps.csv': 'journey,id,position,name,services\nj,one,1,One,a\nj,two,2,Two,b\nj,three,3,Three,c\n',
};

describe.each(testStores())('a reorganisation that is only announced, $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await loadDatasets(store, [writeFolder(createDatasetParent(), 'announced', files)]);
  }, 60_000);
  afterAll(() => store?.close(), 60_000);
  const find = (organisation: string, given: object = {}) =>
    ask({ store, today: '2026-06-01' }, affectedByReorganisation, { organisation, ...given });

  it('is followed as if it were asked about by name: what is still its own passes to its only successor', async () => {
    const announced = await find('agency');
    const supposed = await find('agency', { into: 'two' });
    expect(announced.journeys).toMatchObject([{ crossings: 1, crossingsAfter: 2, organisations: 3, organisationsAfter: 3 }]);
    expect(announced.journeys).toEqual(supposed.journeys);
    expect(announced.summary).toContain('Hand-offs between departments change in number on Journey (1 → 2).');
    expect(announced.warnings).toContain('What is still recorded under Agency on 1 April 2027 is taken to pass to Two.');
  });

  it('follows a department with the bodies within it into its new name, where nothing moves', async () => {
    const { journeys, warnings } = await find('two');
    expect(journeys).toMatchObject([{ crossings: 1, crossingsAfter: 1 }]);
    expect(warnings).toContain('What is still recorded under Two on 1 January 2028 is taken to pass to Two anew.');
  });

  it('passes to the body that it merges into, whoever is handed something on that day', async () => {
    const { journeys, warnings, next } = await find('court');
    expect(next?.successors.map(({ id }) => id)).toEqual(['organisation:three', 'organisation:one']);
    expect(journeys).toMatchObject([{ crossings: 1, crossingsAfter: 0 }]);
    expect(warnings).toContain('What is still recorded under Court on 1 July 2027 is taken to pass to One.');
  });

  it.each([
    ['branch', 'Who takes over the services of Branch on 1 May 2027 is not recorded, so what follows is not computed.'],
    ['one', 'What One hands over on 1 June 2027 is not recorded, so what follows is not computed.'],
  ])('is not followed where nobody recorded who takes over, which is not no change: %s', async (organisation, says) => {
    const { journeys, warnings, summary } = await find(organisation);
    expect(journeys).toMatchObject([{ crossings: 1, crossingsAfter: null, splitIndexAfter: null }]);
    expect(warnings).toContain(says);
    expect(summary.join(' ')).not.toContain('none of these journeys');
  });
});
