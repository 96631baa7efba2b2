import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { emptyView } from '../../../ui/src/view-model/explore/explore-view.js';
import { deriveGraph } from '../../../ui/src/view-model/explore/graph-derive.js';
import { toGraphml } from '../../../ui/src/view-model/explore/graph-graphml.js';
import { tableRows, toCsv } from '../../../ui/src/view-model/explore/graph-table.js';
import { buildTax, owners } from './build-known.js';
import { buildShown } from './build-shown.js';

describe('the table', () => {
  const things = [
    buildShown({ key: 'service:a', hidden: 3 }),
    buildShown({ key: 'service:b', name: 'B' }),
    buildShown({ key: 'service:c', name: 'C', hidden: 12 }),
  ];

  it('sorts numbers as numbers, with what is not known last whichever way', () => {
    expect(tableRows(things, { by: 'hidden', down: false }, '').map(({ key }) => key)).toEqual(['service:a', 'service:c', 'service:b']);
    expect(tableRows(things, { by: 'hidden', down: true }, '').map(({ key }) => key)).toEqual(['service:c', 'service:a', 'service:b']);
  });

  it('gives CSV that reads back whole and runs nothing', () => {
    const csv = toCsv([buildShown({ name: 'Say "hi", all\n' }), buildShown({ name: '=HYPERLINK("x")' })]);
    const [, first, second] = parse(csv) as string[][];
    expect(first?.[1]).toBe('Say "hi", all\n');
    expect(second?.[1]).toBe('\'=HYPERLINK("x")');
    expect(first?.[6]).toBe('');
  });
});

describe('GraphML', () => {
  it('holds every thing and link on screen, escaped', () => {
    const known = buildTax();
    const graph = deriveGraph({ ...emptyView, starts: ['service:pay-tax'], expansions: [{ ...owners, take: 1 }] }, known);
    const text = toGraphml(graph);
    expect(text.match(/<node /g)).toHaveLength(2);
    expect(text).toContain('source="service:pay-tax" target="organisation:hmrc"');
    expect(toGraphml({ things: [buildShown({ name: 'a <b> & "c"\u0000' })], links: [] })).toContain(
      '<data key="name">a &lt;b&gt; &amp; &quot;c&quot;</data>',
    );
  });
});
