import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { reportsOnJourney } from '#questions/reports-on-journey';
import { silosSplittingJourney } from '#questions/silos-splitting-journey';
import type { GraphStore } from '#store/graph-store';
import { createDatasetParent, openLoadedStore, writeFolder } from '../support/load-dataset.js';

const files = {
  'sources.csv': 'id,name,kind\none,One,PUBLISHED\n',
  'organisations.csv': 'id,name,kind\na,A,MINISTERIAL_DEPARTMENT\nb,B,MINISTERIAL_DEPARTMENT\n',
  'services.csv': 'id,name\na,Ask\nb,Book\n',
  'service-owners.csv': 'service,organisation\na,a\nb,b\n',
  'journeys.csv': 'id,name\nj,Journey\n',
  'steps.csv': 'journey,id,position,name,services\nj,one,1,One,a\nj,two,2,Two,b\n',
  'reports.csv': `id,name,effect,journey,handOffs,statement,reportedOn,since,sinceOn
undated,Undated,SPLITS,j,one>two,Forms wait.,,,
early,Early,SPLITS,j,one>two,Forms wait.,2019-05-14,They meet.,2021-02-01
late,Late,BRIDGES,j,one>two,They meet.,2021-01-01,,
`,
};

let store: GraphStore;
beforeAll(async () => {
  store = await openLoadedStore(writeFolder(createDatasetParent(), 'reports', files));
});
afterAll(() => store?.close());
const asking = () => ({ store, today: '2026-06-01' });

describe('a report without a day', () => {
  it.each([
    [
      '2019-05-13',
      'Without a recorded day, and so shown on every date: 1 of 1 report.',
      'About Journey: 1 report, 1 of them at a named hand-off.',
    ],
    ['2022-01-01', 'Without a recorded day, and so shown on every date: 1 of 3 reports.', 'The latest dated one is Late (January 2021).'],
  ])('is shown on every date, which is said, and is never the latest, on %s', async (asAt, warns, says) => {
    const { summary, warnings } = await ask(asking(), reportsOnJourney, { journey: 'j', asAt });
    expect(warnings).toContain(warns);
    expect(summary).toContain(says);
    expect(summary.join(' ')).not.toMatch(/latest (is|dated one is) Undated/);
  });
});

describe('what was reported, on a date', () => {
  it.each([
    ['2019-05-13', { undated: null }],
    ['2019-05-14', { early: null, undated: null }],
    ['2021-01-31', { early: null, late: null, undated: null }],
    ['2021-02-01', { early: 'They meet.', late: null, undated: null }],
  ])('on %s it is what had been published, and had followed, by then', async (asAt, said) => {
    const told = (reports: readonly { id: string; since: string | null; sinceOn: string | null }[]) => {
      for (const { since, sinceOn } of reports) expect(sinceOn === null).toBe(since === null);
      return Object.fromEntries(reports.map(({ id, since }) => [id.replace('report:', ''), since]));
    };
    const list = await ask(asking(), reportsOnJourney, { journey: 'j', asAt });
    expect(told(list.reports.map(({ report, since, sinceOn }) => ({ id: report.id, since, sinceOn })))).toEqual(said);
    expect(list.permalink).toContain(`asAt=${asAt}`);
    const drawn = await ask(asking(), silosSplittingJourney, { journey: 'j', asAt });
    expect(told(drawn.reports)).toEqual(said);
    expect(told(drawn.handOffs[0]!.reports)).toEqual(said);
    expect(
      drawn.silos
        .filter(({ basis }) => basis === 'REPORTED')
        .map(({ name }) => name.toLowerCase())
        .sort(),
    ).toEqual(
      Object.keys(said)
        .filter((id) => id !== 'late')
        .sort(),
    );
    expect(drawn.summary[0]).toMatch(new RegExp(`${Object.keys(said).length === 1 ? 'report mentions' : 'reports mention'} it\\.`));
  });
});
