import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { emptyView } from '../../../ui/src/view-model/explore-view.js';
import { deriveGraph, type ShownThing } from '../../../ui/src/view-model/graph-derive.js';
import { toGraphml } from '../../../ui/src/view-model/graph-graphml.js';
import { groupGraph, isGrouped } from '../../../ui/src/view-model/graph-groups.js';
import { tableRows, toCsv } from '../../../ui/src/view-model/graph-table.js';
import { buildTax, owners } from './build-known.js';

const buildShown = (given: Partial<ShownThing>): ShownThing =>
  ({ key: 'service:a', name: 'A', label: 'Service', kind: null, illustrative: false, departments: null, degree: 0, hidden: null, pinned: false, marked: false, ...given });

describe('the table', () => {
  const things = [buildShown({ key: 'service:a', hidden: 3 }), buildShown({ key: 'service:b', name: 'B' }), buildShown({ key: 'service:c', name: 'C', hidden: 12 })];

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
    expect(toGraphml({ things: [buildShown({ name: 'a <b> & "c"\u0000' })], links: [] })).toContain('<data key="name">a &lt;b&gt; &amp; &quot;c&quot;</data>');
  });
});

describe('rolling up to departments', () => {
  const hmrc = [{ key: 'organisation:hmrc', name: 'HMRC' }];
  const dwp = [{ key: 'organisation:dwp', name: 'DWP' }];
  const link = (from: string, to: string) => ({ id: `${from} ${to}`, type: 'REQUIRES', from, to, undirected: false, since: null, until: null, said: [], sources: [] });

  it('counts links between groups and keeps what two departments share apart from both', () => {
    const things = [buildShown({ key: 'service:a', departments: hmrc }), buildShown({ key: 'service:b', departments: hmrc }), buildShown({ key: 'service:c', departments: dwp }), buildShown({ key: 'service:d', departments: [...hmrc, ...dwp] }), buildShown({ key: 'service:e', departments: [] })];
    const grouped = groupGraph({ things, links: [link('service:a', 'service:c'), link('service:c', 'service:b'), link('service:a', 'service:b'), link('service:d', 'service:a')] });
    expect(grouped.groups.map(({ members }) => members.map(({ key }) => key))).toEqual([['service:a', 'service:b'], ['service:c'], ['service:d'], ['service:e']]);
    expect(grouped.links.map(({ count }) => count).sort()).toEqual([1, 2]);
    expect(grouped.inside).toBe(1);
  });

  it('comes first above 300 things unless somebody asked for each', () => {
    expect([isGrouped({ together: 'auto' }, 300), isGrouped({ together: 'auto' }, 301), isGrouped({ together: 'apart' }, 301), isGrouped({ together: 'departments' }, 3)]).toEqual([false, true, false, true]);
  });
});
