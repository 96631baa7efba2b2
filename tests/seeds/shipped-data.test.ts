import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { ask } from '#api/ask';
import { affectedByReorganisation } from '#questions/affected-by-reorganisation';
import { boundaryMoves } from '#questions/boundary-moves';
import { reportsOnJourney } from '#questions/reports-on-journey';
import { silosSplittingJourney } from '#questions/silos-splitting-journey';
import { serviceOwnersOverTime } from '#questions/service-owners-over-time';
import { waysOfMaking } from '#questions/ways-of-making';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';
import { en } from '../../ui/src/words/en.js';
import { toTry } from '../../ui/src/view-model/to-try.js';
import { viewFrom } from '../../ui/src/view-model/journey/journey-view.js';
import { loadShippedData } from '../support/load-shipped-data.js';
import { readCsv } from '../support/read-csv.js';

const rowsOf = (dataset: string, file: string): Record<string, string>[] => readCsv(`seeds/data/${dataset}/${file}`);
const realSets = readdirSync('seeds/data').filter((name) => name.startsWith('uk-'));
const journeys = rowsOf('uk-journeys', 'journeys.csv').map(({ id }) => id!);
const today = '2026-11-25';

let store: GraphStore;
beforeAll(async () => {
  store = await openEmbeddedStore({ folder: null });
  await loadShippedData(store);
}, 120_000);
afterAll(() => store?.close());
const asking = () => ({ store, today });

describe('the shipped data', () => {
  it('are at least ten real journeys, on which nobody has been asked, and three invented ones that vary real ones', () => {
    expect(new Set(journeys).size).toBeGreaterThanOrEqual(10);
    for (const dataset of realSets) {
      const files = readdirSync(`seeds/data/${dataset}`);
      expect(files.filter((file) => /^(team|collaborations|community-members)/.test(file))).toEqual([]);
      for (const { surveyedOn } of files.includes('organisations.csv') ? rowsOf(dataset, 'organisations.csv') : [])
        expect(surveyedOn).toBe('');
      expect(rowsOf(dataset, 'sources.csv').filter(({ kind }) => kind === 'ILLUSTRATIVE')).toEqual([]);
    }
    const demonstrated = rowsOf('demonstrations', 'journeys.csv').filter(({ id }) => !journeys.includes(id!));
    expect(demonstrated.map(({ id, variantOf }) => [id!.startsWith('demo-'), journeys.includes(variantOf!)])).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ]);
    const invented = new Set(
      rowsOf('demonstrations', 'sources.csv')
        .filter(({ kind }) => kind === 'ILLUSTRATIVE')
        .map(({ id }) => id),
    );
    for (const file of ['teams', 'collaborations', 'organisations', 'community-members'])
      expect(rowsOf('demonstrations', `${file}.csv`).filter(({ source }) => !invented.has(source))).toEqual([]);
    const real = new Set(rowsOf('uk-organisations', 'organisations.csv').map(({ id }) => id));
    expect(rowsOf('demonstrations', 'organisations.csv').filter(({ id }) => real.has(id))).toEqual([]);
  });

  it('give every fact its source, in every row', () => {
    for (const dataset of [...realSets, 'demonstrations'])
      for (const file of readdirSync(`seeds/data/${dataset}`).filter((name) => name.endsWith('.csv') && name !== 'sources.csv')) {
        const known = new Set(rowsOf(dataset, 'sources.csv').map(({ id }) => id));
        expect([
          dataset,
          file,
          rowsOf(dataset, file).filter(({ source }) => !known.has(source ?? '') && !(source === '' && known.size === 1)),
        ]).toEqual([dataset, file, []]);
      }
  });

  it.each(journeys)(
    '%s crosses departments elsewhere only from a day of reorganisation, or where an owner is recorded no longer or not yet',
    async (journey) => {
      const days = [
        ...new Set(
          realSets.flatMap((dataset) =>
            readdirSync(`seeds/data/${dataset}`)
              .filter((file) => /(parents|owners|successions)\.csv$/.test(file))
              .flatMap((file) => rowsOf(dataset, file).flatMap(({ from, to, on }) => [from, to, on].filter((day) => day))),
          ),
        ),
      ].sort() as string[];
      const moved = new Set((await ask(asking(), boundaryMoves, { journey })).moves.map(({ on }) => on));
      const crossingOn = async (asAt: string) =>
        new Map(
          (await ask(asking(), silosSplittingJourney, { journey, asAt })).handOffs.map(({ key, crossings }) => [
            key,
            crossings.find(({ boundary }) => boundary === 'DEPARTMENT')!.share,
          ]),
        );
      let before = await crossingOn('1900-01-01');
      for (const day of days) {
        const after = await crossingOn(day);
        const changed = [...after].filter(
          ([key, share]) => share !== null && before.get(key) != null && share > 0 !== before.get(key)! > 0,
        );
        if (!moved.has(day)) expect([day, changed]).toEqual([day, []]);
        before = after;
      }
    },
    60_000,
  );
});

describe('a body that was renamed is one body', () => {
  const departmentsOf = async (asAt: string) => {
    const { departments } = await ask(asking(), waysOfMaking, { category: 'Registering', asAt });
    return departments.map(({ department }) => department.id.replace('organisation:', ''));
  };

  it('so that no two departments are told to have become one when the health department took a new name', async () => {
    const { moves, touched } = await ask(asking(), boundaryMoves, { journey: 'get-help-with-health-costs' });
    expect(moves).toEqual([]);
    expect(touched.map(({ sentence }) => sentence)).toContain(
      'January 2018: Department of Health became Department of Health and Social Care.',
    );
    const { journeys } = await ask(asking(), affectedByReorganisation, { organisation: 'department-of-health', asAt: '2018-01-07' });
    for (const { crossings, crossingsAfter } of journeys) expect(crossingsAfter).toBe(crossings);
  });

  it('nor is a department counted before it was there', async () => {
    expect(await departmentsOf('2013-05-01')).not.toContain('department-of-health-and-social-care');
    expect(await departmentsOf('2018-01-07')).toHaveLength((await departmentsOf('2018-01-08')).length);
  });

  it('and what it owned, the body before it owned under its own name', async () => {
    const ownersOn = async (service: string) =>
      (await ask(asking(), serviceOwnersOverTime, { service })).spans.map(({ organisation, from, to }) => [organisation.name, from, to]);
    expect(await ownersOn('passport')).toEqual([
      ['Identity and Passport Service', null, '2013-05-13'],
      ['HM Passport Office', '2013-05-13', null],
    ]);
    expect(await ownersOn('theory-test-booking')).toEqual([
      ['Driving Standards Agency', null, '2014-04-02'],
      ['Driver and Vehicle Standards Agency', '2014-04-02', null],
    ]);
  });
});

describe('what the home page says of its three journeys is so', () => {
  const follow = async (at: number) => {
    const { pathname, searchParams } = new URL(toTry[at]![0], 'http://localhost');
    const journey = pathname.split('/').at(-1)!;
    const view = viewFrom(searchParams);
    return { journey, view, answer: await ask(asking(), silosSplittingJourney, { journey, asAt: view.asAt ?? undefined }) };
  };

  it('probate: accountants said where it stopped, on the hand-off from tax to court, and something changed since', async () => {
    expect(en.home[toTry[0][2]]).toMatch(/^Accountants said where it stopped, .* pin for what they found and what changed since\.$/);
    const { view, answer } = await follow(0);
    const handOff = answer.handOffs.find(({ key }) => key === view.open?.key)!;
    expect([handOff.fromOwners, handOff.toOwners].map((owners) => owners.map(({ name }) => name))).toEqual([
      ['HM Revenue & Customs'],
      ['HM Courts & Tribunals Service'],
    ]);
    const told = handOff.reports.find(({ effect }) => effect === 'SPLITS')!;
    expect([told.name, told.sources[0]?.publisher, told.statement]).toEqual([
      expect.stringContaining('ICAEW'),
      'ICAEW',
      expect.stringContaining('stopped'),
    ]);
    expect(told.since).toMatch(/agreed/);
  });

  it('a limited company: owners stayed and the boundary moved, from the day that the link opens to today', async () => {
    const { journey, view } = await follow(1);
    const { moves, touched } = await ask(asking(), boundaryMoves, { journey });
    const since = [...moves, ...touched].filter(({ on }) => on > view.asAt!);
    expect(since.map(({ sentence }) => sentence)).toContain(
      'February 2023: Companies House and Intellectual Property Office, until then in one department, came under two.',
    );
  });

  it('starting a business: a community formed around it, and who sat in it is on its hand-offs', async () => {
    const { journey, answer } = await follow(2);
    expect(rowsOf('uk-journeys', 'community-subjects.csv')).toContainEqual(
      expect.objectContaining({ community: 'starting-a-business', subject: journey }),
    );
    expect(
      answer.handOffs.filter(({ communities }) => communities.some(({ id }) => id === 'community:starting-a-business')).length,
    ).toBeGreaterThan(1);
  });

  it('Parliament told already, on the very hand-off, on one journey at least', async () => {
    const { reports } = await ask(asking(), reportsOnJourney, { journey: 'lose-job-claim-universal-credit' });
    expect(
      reports.filter(({ report, handOffs }) => report.name.startsWith('Committee of Public Accounts') && handOffs.length > 0).length,
    ).toBeGreaterThan(0);
  });
});
