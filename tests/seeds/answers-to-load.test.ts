import { describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { silosSplittingJourney } from '#questions/silos-splitting-journey';
import { whatIf } from '#questions/what-if';
import { loadDatasets } from '#seeds/loader';
import { openEmbeddedStore } from '#store/embedded-store';
import { answerFiles } from '../../ui/src/view-model/answers/answer-files.js';
import { noAnswers, toProposal, type Answers } from '../../ui/src/view-model/answers/answers.js';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';
import { loadShippedData } from '../support/load-shipped-data.js';

const journey = 'set-up-limited-company';
const about = { journey, sourceName: 'Answers, "as given"', on: '2026-06-01', illustrative: false };
const answers: Answers = {
  teams: [
    {
      id: 'registration',
      name: 'Registration, and names',
      organisation: 'companies-house',
      activity: 'OPERATIONS',
      services: ['company-incorporation'],
    },
    {
      id: 'corporation-tax-team',
      name: 'Corporation Tax',
      organisation: 'hm-revenue-customs',
      activity: 'POLICY',
      services: ['corporation-tax'],
    },
    { id: 'vat-team', name: 'VAT', organisation: null, activity: 'DELIVERY', services: ['vat'] },
  ],
  links: [
    { a: 'registration', b: 'corporation-tax-team', how: 'MONTH' },
    { a: 'registration', b: 'vat-team', how: 'NONE' },
  ],
};

describe('answers as files to load', () => {
  it('are none where nothing is answered, and leave out a file without rows', () => {
    expect(answerFiles(noAnswers, about)).toEqual([]);
    expect(answerFiles({ ...answers, links: [] }, about).map(({ name }) => name)).toEqual([
      'sources.csv',
      'teams.csv',
      'team-services.csv',
    ]);
    expect(answerFiles(answers, { ...about, illustrative: true })[0]?.text).toContain('ILLUSTRATIVE');
  });

  it('load, and give what what-if foretold', async () => {
    const store = await openEmbeddedStore({ folder: null });
    await loadShippedData(store);
    const asking = { store, today: about.on };
    const foretold = await ask(asking, whatIf, { journey, ...toProposal(answers) });
    await loadDatasets(store, [
      writeFolder(createDatasetParent(), 'answers', Object.fromEntries(answerFiles(answers, about).map(({ name, text }) => [name, text]))),
    ]);
    const found = await ask(asking, silosSplittingJourney, { journey });
    expect(foretold.handOffs.map(({ after }) => after).sort()).toEqual(['CONTINUITY', 'SPLIT', 'WEAK']);
    for (const { key, after } of foretold.handOffs) expect(found.handOffs.find((handOff) => handOff.key === key)?.class).toBe(after);
    expect(found.splitIndex).toEqual(foretold.after.splitIndex);
    expect(found.splitIndex.coverage).toBeGreaterThan(foretold.before.splitIndex.coverage ?? 1);
    await store.close();
  });
});
