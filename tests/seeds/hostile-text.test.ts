import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { toCsv } from '#api/answers/answer-csv';
import { loadDatasets } from '#seeds/loader';
import { DatasetRefused } from '#seeds/problem';
import { openEmbeddedStore } from '#store/embedded-store';
import { hostileTexts, isRefused, readNaughtyStrings, whyNoNaughtyStrings } from '../support/hostile-text.js';
import { writeDataset } from '../support/load-dataset.js';

const folderOf = (texts: readonly string[]): string =>
  writeDataset('hostile', {
    'sources.csv': [{ id: 'x', name: 'X', kind: 'PUBLISHED' }],
    'services.csv': texts.map((name, at) => ({ id: `s-${String(at).padStart(4, '0')}`, name, summary: name })),
  });
const lists = [
  { name: 'our own list', read: () => [...hostileTexts] as string[], missing: null },
  { name: 'the Big List of Naughty Strings', read: readNaughtyStrings, missing: whyNoNaughtyStrings },
];

describe.each(lists)('hostile text, $name', ({ name, read, missing }) => {
  const test = missing ? it.skip : it;
  const why = missing ? ` (${missing})` : '';

  test(`is stored byte for byte or refused with its line${why}`, async () => {
    const texts = read();
    expect(texts.length).toBeGreaterThan(40);
    const store = await openEmbeddedStore({ folder: null });
    const refused = texts.filter(isRefused);
    if (name !== 'our own list') expect(refused.length).toBeGreaterThan(0);
    if (refused.length > 0) {
      const error = await loadDatasets(store, [folderOf(texts)]).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(DatasetRefused);
      // A text with line breaks moves the lines after it: so it is the number of rows that is compared.
      const named = (error as DatasetRefused).problems.filter(({ column }) => column === 'name');
      expect(named.length).toBe(refused.length);
    }
    const kept = texts.filter((text) => !isRefused(text));
    await loadDatasets(store, [folderOf(kept)]);
    const rows = await store.read((run) => run('MATCH (s:Service) RETURN s.name AS name, s.summary AS summary ORDER BY s.id'));
    expect(rows).toEqual(kept.map((text) => ({ name: text, summary: text })));
    await store.close();
  });

  test(`comes out of a CSV as the text that it was, and as no formula${why}`, () => {
    const texts = read();
    const rows = parse(
      toCsv({ name: 'hostile', table: 'rows' }, { rows: texts.map((text) => ({ text, share: -0.5 })), asAt: '2026-01-01' }),
      { from_line: 2 },
    ) as string[][];
    expect(rows.map(([text]) => text)).toEqual(texts.map((text) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)));
    expect(rows.filter(([text]) => /^[=+\-@\t\r]/.test(text!))).toEqual([]);
    // A number is no formula.
    expect(new Set(rows.map(([, share]) => share))).toEqual(new Set(['-0.5']));
  });
});
