import { describe, expect, it } from '@jest/globals';
import { emptyView } from '../../../ui/src/view-model/explore/explore-view.js';
import { deriveGraph } from '../../../ui/src/view-model/explore/graph-derive.js';
import { groupStates, listRows } from '../../../ui/src/view-model/explore/graph-rows.js';
import { typeAhead, walk } from '../../../ui/src/view-model/explore/graph-walk.js';
import { buildKnown, buildTax, owners, users } from './build-known.js';

const known = buildTax();
const view = { ...emptyView, starts: ['service:pay-tax'], expansions: [{ ...owners, take: 20 }] };
const graph = deriveGraph(view, known);
const rows = (opened: string[], wanted = '') => listRows(graph, known, view.expansions, new Set(opened), wanted);

describe('counts of what is hidden', () => {
  it('counts neighbours that are not on screen, by group and for the thing', () => {
    const states = groupStates('service:pay-tax', known, graph.keys, view.expansions);
    expect(states.map(({ group, hidden }) => [group.relationship, group.direction, group.total, hidden])).toEqual(
      [
        ['OWNED_BY', 'OUT', 1, 0],
        ['RELATED_TO', 'BOTH', 1, 1],
        ['USES', 'IN', 30, 30],
      ].sort(),
    );
    expect(graph.things.find(({ key }) => key === 'service:pay-tax')?.hidden).toBe(31);
  });

  it('offers twenty at a time until nothing is left', () => {
    const next = groupStates('service:pay-tax', known, graph.keys, []).find(({ group }) => group.relationship === 'USES')?.next;
    expect(next).toEqual({ ...users, take: 20 });
    const more = { ...view, expansions: [{ ...users, take: 20 }] };
    const then = groupStates('service:pay-tax', known, deriveGraph(more, known).keys, more.expansions).find(
      ({ group }) => group.relationship === 'USES',
    );
    expect(then).toMatchObject({ hidden: 10, next: { take: 30 } });
    const all = { ...view, expansions: [{ ...users, take: 30 }] };
    expect(
      groupStates('service:pay-tax', known, deriveGraph(all, known).keys, all.expansions).find(
        ({ group }) => group.relationship === 'USES',
      ),
    ).toMatchObject({ hidden: 0, next: null });
  });

  it('counts those that the answer itself did not hold, and says not known before it was asked', () => {
    const large = buildKnown([['service:a', 'OWNED_BY', 'organisation:b']], { beyond: 400, asked: ['service:a'] });
    const drawn = deriveGraph({ ...emptyView, starts: ['service:a', 'organisation:b'] }, large);
    expect(drawn.things.map(({ hidden }) => hidden)).toEqual([400, null]);
  });
});

describe('the list', () => {
  it('holds each thing once, and under an open one its links and what is hidden', () => {
    expect(rows([]).map(({ id }) => id)).toEqual(['organisation:hmrc', 'service:pay-tax']);
    expect(rows(['service:pay-tax']).map((row) => row.is)).toEqual(['thing', 'thing', 'link', 'more', 'more']);
    expect(rows([], 'PAY').map(({ id }) => id)).toEqual(['service:pay-tax']);
  });

  it('walks along a relationship with right, and back with left', () => {
    const open = rows(['service:pay-tax']);
    expect(walk(rows([]), 'service:pay-tax', 'ArrowRight')).toEqual({ focus: 'service:pay-tax', open: 'service:pay-tax' });
    const link = walk(open, 'service:pay-tax', 'ArrowRight')?.focus as string;
    expect(open.find(({ id }) => id === link)?.is).toBe('link');
    expect(walk(open, link, 'ArrowRight')).toEqual({ focus: 'organisation:hmrc', open: 'organisation:hmrc' });
    expect(walk(open, link, 'ArrowLeft')).toEqual({ focus: 'service:pay-tax' });
    expect(walk(open, 'service:pay-tax', 'ArrowLeft')).toEqual({ focus: 'service:pay-tax', close: 'service:pay-tax' });
  });

  it('stays within the list and leaves other keys alone', () => {
    expect(walk(rows([]), 'organisation:hmrc', 'ArrowUp')).toEqual({ focus: 'organisation:hmrc' });
    expect(walk(rows([]), 'organisation:hmrc', 'End')).toEqual({ focus: 'service:pay-tax' });
    expect(walk(rows([]), 'organisation:hmrc', 'Tab')).toBeNull();
    expect(walk([], null, 'ArrowDown')).toBeNull();
    expect(typeAhead(rows([]), 'organisation:hmrc', 'p')).toBe('service:pay-tax');
  });
});
