import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ask } from '#api/ask';
import { silosSplittingJourney } from '#questions/silos-splitting-journey';
import { loadDatasets } from '#seeds/loader';
import { openPublished } from '#seeds/readers/published';
import { openEmbeddedStore } from '#store/embedded-store';
import { sharedData } from '../support/shared-data.js';
import { formatOf, readPublished } from './published.js';

/** The published files as they are: counts are those that their descriptions give, or are counted here in another way. */
const withData = (name: string, run: (folder: string) => void): void => {
  const folder = sharedData(name);
  (folder ? describe : describe.skip)(`${name}${folder ? '' : ` (needs ../shared/data/${name})`}`, () => run(folder ?? ''));
};
const records = (file: string, options: object = {}): string[][] => parse(readFileSync(file), { bom: true, ...options }) as string[][];

withData('uk-govuk-organisations', (folder) => {
  it('has 1,016 organisations and 578 links to parents; 557 have one, 16 several', async () => {
    const { problems, count, facts, claims } = await readPublished('govuk-organisations', [folder]);
    expect(problems).toEqual([]);
    expect([count('organisation'), count('PART_OF')]).toEqual([1016, 578]);
    const parents = new Map<string, number>();
    for (const fact of facts('PART_OF')) parents.set(fact.split(' ')[0]!, (parents.get(fact.split(' ')[0]!) ?? 0) + 1);
    expect([parents.size, [...parents.values()].filter((several) => several > 1).length]).toEqual([557, 16]);
    const kinds = claims.filter(({ fact }) => fact.startsWith('organisation:') && !fact.includes(' ')).map(({ values }) => values.kind);
    const types = new Map(
      records(path.join(folder, 'organisation-types.tsv'), { delimiter: '\t' })
        .slice(1)
        .map(([type, total]) => [type, Number(total)]),
    );
    expect(kinds.filter((kind) => kind === 'MINISTERIAL_DEPARTMENT')).toHaveLength(types.get('Ministerial department')!);
    expect(kinds.filter((kind) => kind === 'TRIBUNAL')).toHaveLength(types.get('Tribunal non-departmental public body')!);
    expect(new Set(kinds).size).toBe(types.size);
  });
});

withData('canada-service-inventory', (folder) => {
  const [header, ...rows] = folder ? records(path.join(folder, '2019-2020_services.csv')) : [[]];
  const column = (name: string) => rows.map((row) => row[header!.indexOf(name)]!);

  it('has 1,231 services under 74 departments, and every figure as what it is', async () => {
    const { problems, count, claims } = await readPublished('gc-service-inventory', [folder]);
    expect(problems).toEqual([]);
    expect([count('service'), count('organisation'), count('OWNED_BY')]).toEqual([1231, 74, 1231]);
    const figures = claims.filter(({ fact }) => fact.startsWith('metric:') && !fact.includes(' ')).map(({ values }) => values);
    for (const [name, channel] of [
      ['online_applications', 'online'],
      ['telephone_applications', 'telephone'],
      ['in_person_applications', 'in person'],
      ['postal_mail_applications', 'post'],
      ['other_applications', 'other'],
      ['calls_received', 'calls received'],
      ['web_visits_info_service', 'web visits'],
    ] as const) {
      const own = figures.filter((figure) => figure.channel === channel);
      const numbers = column(name)
        .filter((text) => /^\d+$/.test(text))
        .map(Number);
      expect(own.filter(({ state }) => state === 'NOT_PROVIDED')).toHaveLength(column(name).filter((text) => text === 'ND').length);
      expect(own.flatMap(({ value }) => (value === undefined ? [] : [Number(value)])).reduce((a, b) => a + b, 0)).toBe(
        numbers.reduce((a, b) => a + b, 0),
      );
      expect(own).toHaveLength(column(name).filter(Boolean).length);
    }
  });
});

withData('uk-performance-platform', (folder) => {
  it('has 734 services of 18 departments and 79 bodies; 487 say a volume for the year to June 2017, 238 a cost', async () => {
    const { problems, count, claims, facts } = await readPublished('performance-platform', [folder]);
    expect(problems).toEqual([]);
    expect([count('service'), count('OWNED_BY')]).toEqual([734, 734]);
    const rows = records(path.join(folder, 'services.csv')).slice(1);
    const [departments, bodies] = [1, 2].map((at) => new Set(rows.map((row) => row[at]!.replaceAll(/[^a-z0-9]+/gi, ' ').toLowerCase())));
    expect([departments!.size, bodies!.size]).toEqual([18, 79]);
    expect(count('organisation')).toBe(new Set([...departments!, ...bodies!]).size);
    // A body that is its own department is no part of itself.
    expect(facts('PART_OF')).toHaveLength([...bodies!].filter((body) => !departments!.has(body)).length);
    const figures = claims.filter(({ fact }) => fact.startsWith('metric:') && !fact.includes(' ')).map(({ values }) => values);
    const inYearTo = figures.filter(({ end, kind }) => end === '2017-06-30' && kind === 'VOLUME');
    // 487 cells are filled in; five of them with a dash, which is no figure.
    expect([inYearTo.length, inYearTo.filter(({ state }) => state === 'NOT_PROVIDED').length]).toEqual([487, 5]);
    const withCost = new Set(
      claims
        .filter(
          ({ fact, values }) =>
            fact.startsWith('metric:') && !fact.includes(' ') && values.kind === 'COST_PER_TRANSACTION' && values.channel === undefined,
        )
        .map(({ fact }) => fact.split('-cost-per-transaction-')[0]),
    );
    expect(withCost.size).toBe(238);
    // Every figure of the file of volumes is there once, and no period is longer than twelve months.
    const volumes = records(path.join(folder, 'transaction-volumes.csv'));
    const [, ...volumeRows] = volumes;
    const given = volumeRows.reduce(
      (sum, row) => sum + row.filter((cell, at) => volumes[0]![at]!.endsWith(': volume') && cell !== '').length,
      0,
    );
    expect(figures.filter(({ kind, state }) => kind === 'VOLUME' && state === 'VALUE')).toHaveLength(given);
    expect(figures.every(({ start, end }) => new Date(String(end)).getTime() - new Date(String(start)).getTime() < 366 * 86_400_000)).toBe(
      true,
    );
  }, 30_000);

  it('puts the right months to each heading: the quarters of the same file add up to it', async () => {
    const [header, ...rows] = records(path.join(folder, 'services.csv'));
    const quarters = header!
      .map((text) => /^Total transactions\s+(\w{3}) - \w{3} (\d{4})$/.exec(text))
      .flatMap((found, at) =>
        found ? [{ at, start: `${found[2]}-${{ Jan: '01', Apr: '04', Jul: '07', Oct: '10' }[found[1]!]}-01` }] : [],
      );
    const { claims } = await readPublished('performance-platform', [path.join(folder, 'services.csv')]);
    const volumes = claims.filter(
      ({ fact, values }) =>
        fact.startsWith('metric:') &&
        !fact.includes(' ') &&
        values.kind === 'VOLUME' &&
        values.state === 'VALUE' &&
        String(values.start) >= '2012-07-01',
    );
    let [same, other] = [0, 0];
    for (const { values, fact } of volumes) {
      const own = rows.find((row) => fact.startsWith(`metric:${row[5]}-volume-`));
      const parts = quarters
        .filter(({ start }) => start >= String(values.start) && start < String(values.end))
        .map(({ at }) => own?.[at]?.replaceAll(',', '') ?? '');
      if (parts.length !== 4 || parts.some((part) => !/^\d+$/.test(part))) continue;
      if (parts.reduce((sum, part) => sum + Number(part), 0) === values.value) same += 1;
      else other += 1;
    }
    expect(same).toBeGreaterThan(1_000);
    expect(other / (same + other)).toBeLessThan(0.05);
  }, 60_000);
});

withData('uk-govuk-step-by-step', (folder) => {
  it('learning to drive: 7 steps and 22 links; divorce: 6 steps and 30 links', async () => {
    for (const [file, steps, links] of [
      ['learn-to-drive-a-car.json', 7, 22],
      ['get-a-divorce.json', 6, 30],
    ] as const) {
      const { problems, count, facts } = await readPublished('govuk-step-by-step', [path.join(folder, file)]);
      expect(problems).toEqual([]);
      expect(count('step')).toBe(steps);
      const hrefs = [...readFileSync(path.join(folder, file), 'utf8').matchAll(/"href": "([^"]+)"/g)].map(([, href]) => href!);
      expect(hrefs).toHaveLength(links);
      expect(count('service')).toBe(new Set(hrefs.map((href) => href.replace('https://www.gov.uk', ''))).size);
      expect(facts('USES').length).toBeGreaterThanOrEqual(count('service'));
    }
  });

  it('runs lessons and theory beside one another, and the journey can be asked about', async () => {
    const store = await openEmbeddedStore({ folder: null });
    await loadDatasets(store, [openPublished(formatOf('govuk-step-by-step'), [folder])]);
    const { handOffs, coverage } = await ask({ store }, silosSplittingJourney, { journey: 'learn-to-drive-a-car' });
    await store.close();
    expect(handOffs.map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        'get-a-provisional-driving-licence>driving-lessons-and-practice',
        'get-a-provisional-driving-licence>prepare-for-your-theory-test',
        'driving-lessons-and-practice>book-and-manage-your-theory-test',
        'prepare-for-your-theory-test>book-and-manage-your-theory-test',
      ]),
    );
    expect(handOffs).toHaveLength(7);
    // The file names no owner and no team: nothing is made up.
    expect([coverage, new Set(handOffs.map((handOff) => handOff.class))]).toEqual([0, new Set(['UNKNOWN'])]);
  });
});

withData('estonia-finland-cpsv-ap', (folder) => {
  const timesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

  it('Estonia, RDF/XML: 28 services, 30 organisations and 10 agents, 32 laws', async () => {
    const file = path.join(folder, 'EstonianServices.rdf');
    const { problems, count } = await readPublished('cpsv-ap', [file]);
    expect(problems).toEqual([]);
    expect([count('service'), count('organisation'), count('policy'), count('life-event')]).toEqual([28, 40, 32, 9]);
    const text = readFileSync(file, 'utf8');
    expect([count('OWNED_BY'), count('DELIVERED_BY')]).toEqual([
      timesIn(text, /<cv:hasCompetentAuthority /g),
      timesIn(text, /<cv:serviceProvider /g),
    ]);
  });

  it('Finland, Turtle: 13 services, 3 organisations; both together', async () => {
    const file = path.join(folder, 'FinnishServices.ttl');
    const { problems, count, said } = await readPublished('cpsv-ap', [file]);
    expect(problems).toEqual([]);
    expect([count('service'), count('organisation')]).toEqual([13, 3]);
    expect([count('OWNED_BY'), count('DELIVERED_BY')]).toEqual(
      ['hasCompetentAuthority', 'serviceProvider'].map((name) => timesIn(readFileSync(file, 'utf8'), new RegExp(`cv:${name}`, 'g'))),
    );
    expect(said('service:finland-ps-daycarepreschoolers')).toMatchObject({ name: 'Day care for preschoolers', category: 'Education' });
    const both = await readPublished('cpsv-ap', [folder]);
    expect([both.problems, both.count('service')]).toEqual([[], 41]);
  });
});
