import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeView, type ExploreAction } from '../../../ui/src/view-model/explore/explore-actions.js';
import { noHistory, redo, remember, undo } from '../../../ui/src/view-model/explore/explore-history.js';
import { emptyView, type ExploreView } from '../../../ui/src/view-model/explore/explore-view.js';
import { deriveGraph } from '../../../ui/src/view-model/explore/graph-derive.js';
import { buildKnown, buildTax, owned, owners, users } from './build-known.js';

const known = buildTax();
const after = (...actions: ExploreAction[]) => actions.reduce((view, action) => changeView(view, action, known), emptyView);
const shown = (view: ExploreView) =>
  deriveGraph(view, known)
    .things.map(({ key }) => key)
    .sort();
const start: ExploreAction = { do: 'start', key: 'service:pay-tax' };
const expandOwners: ExploreAction = { do: 'expand', groups: [{ ...owners, take: 20 }] };
const expandOwned: ExploreAction = { do: 'expand', groups: [{ ...owned, take: 20 }] };

describe('exploring', () => {
  it('starts with one thing and brings a group of its neighbours', () => {
    expect(shown(after(start))).toEqual(['service:pay-tax']);
    expect(shown(after(start, expandOwners))).toEqual(['organisation:hmrc', 'service:pay-tax']);
    expect(shown(after(start, { do: 'expand', groups: [{ ...users, take: 20 }] }))).toHaveLength(21);
  });

  it('collapses what one expansion brought, with all that hung on it, and it does not come back by itself', () => {
    const view = after(start, expandOwners, expandOwned, { do: 'collapse', group: owners });
    expect(shown(view)).toEqual(['service:pay-tax']);
    expect(shown(changeView(view, expandOwners, known))).toEqual(['organisation:hmrc', 'service:pay-tax']);
  });

  it('hides, keeps only and shows again', () => {
    const open = after(start, expandOwners, expandOwned);
    expect(shown(open)).toEqual(['organisation:hmrc', 'service:pay-tax', 'service:register']);
    const hidden = changeView(open, { do: 'hide', keys: ['organisation:hmrc'] }, known);
    expect(shown(hidden)).toEqual(['service:pay-tax', 'service:register']);
    expect(deriveGraph(hidden, known).byHand.map(({ key }) => key)).toEqual(['organisation:hmrc']);
    expect(shown(changeView(hidden, { do: 'show', keys: ['organisation:hmrc'] }, known))).toEqual(shown(open));
    const kept = changeView(open, { do: 'keepOnly', keys: ['service:register'] }, known);
    expect(shown(kept)).toEqual(['service:register']);
    expect(deriveGraph(kept, known).byOnly).toBe(2);
  });

  it('shows what somebody asks for although it was hidden or not kept', () => {
    const hidden = after(start, expandOwners, { do: 'hide', keys: ['organisation:hmrc'] });
    expect(shown(changeView(hidden, expandOwners, known))).toContain('organisation:hmrc');
    const kept = after(start, { do: 'keepOnly', keys: ['service:pay-tax'] });
    expect(shown(changeView(kept, expandOwners, known))).toContain('organisation:hmrc');
  });

  it('filters by kind of thing and of relationship and counts what that hides', () => {
    const open = after(start, expandOwners, expandOwned);
    const noServices = deriveGraph(changeView(open, { do: 'switchLabel', name: 'Service' }, known), known);
    expect(noServices.things.map(({ key }) => key)).toEqual(['organisation:hmrc']);
    expect(noServices.byLabel.get('Service')).toBe(2);
    const noOwners = deriveGraph(changeView(open, { do: 'switchRelationship', name: 'OWNED_BY' }, known), known);
    expect(noOwners.things.map(({ key }) => key)).toEqual(['service:pay-tax']);
  });

  it('filters by what is recorded, and says what that hides: what two departments own goes only with both', () => {
    const department = (key: string) => ({ id: key, name: key });
    const shared = buildKnown(
      [
        ['service:a', 'REQUIRES', 'service:b'],
        ['service:b', 'REQUIRES', 'service:c'],
      ],
      {
        said: {
          'service:a': { owners: [{ departments: [department('organisation:x')] }], status: 'LIVE' },
          'service:b': { owners: [{ departments: [department('organisation:x'), department('organisation:y')] }], status: 'RETIRED' },
          'service:c': { status: 'LIVE' },
        },
      },
    );
    const open: ExploreView = { ...emptyView, starts: ['service:a', 'service:b', 'service:c'] };
    const off = (view: ExploreView, property: string, value: string) =>
      changeView(view, { do: 'switchFact', fact: { property, value } }, shared);
    const keys = (view: ExploreView) => deriveGraph(view, shared).things.map(({ key }) => key);
    const withoutX = off(open, 'department', 'organisation:x');
    expect([keys(withoutX), deriveGraph(withoutX, shared).byFact]).toEqual([['service:b', 'service:c'], [1]]);
    const withoutBoth = off(withoutX, 'department', 'organisation:y');
    expect([keys(withoutBoth), deriveGraph(withoutBoth, shared).byFact]).toEqual([['service:c'], [2, 1]]);
    expect(keys(off(open, 'status', 'RETIRED'))).toEqual(['service:a', 'service:c']);
    expect(keys(off(off(open, 'status', 'RETIRED'), 'status', 'RETIRED'))).toEqual(['service:a', 'service:b', 'service:c']);
    expect(keys(changeView(withoutBoth, { do: 'showAllKinds' }, shared))).toHaveLength(3);
  });

  it('undoes and redoes anything, back to the start and forth again', () => {
    const action: fc.Arbitrary<ExploreAction> = fc.oneof(
      fc.constantFrom(start, expandOwners, expandOwned),
      fc
        .constantFrom('service:pay-tax', 'organisation:hmrc', 'service:register')
        .chain((key) =>
          fc.constantFrom<ExploreAction>(
            { do: 'hide', keys: [key] },
            { do: 'keepOnly', keys: [key] },
            { do: 'mark', key },
            { do: 'pin', pin: { key, x: 1.4, y: -0.2 } },
            { do: 'unpin', key },
            { do: 'collapseAll', key },
            { do: 'startAgain', key },
          ),
        ),
      fc.constantFrom<ExploreAction>(
        { do: 'arrange', as: 'circles' },
        { do: 'together', as: 'groups' },
        { do: 'groupBy', as: 'profession' },
        { do: 'switchGroup', name: 'organisation:hmrc' },
        { do: 'switchFact', fact: { property: 'kind', value: 'X' } },
        { do: 'look', look: 'size', by: 'degree' },
        { do: 'usualLooks' },
        { do: 'markAlso', keys: ['service:pay-tax', 'organisation:hmrc'] },
        { do: 'findPath', ends: { from: 'service:pay-tax', to: 'service:register', every: true } },
        { do: 'addRule', rule: { property: 'kind', value: 'X', mark: 'thick' } },
        { do: 'dropRule', at: 0 },
        { do: 'beside', as: 'table' },
        { do: 'date', asAt: '2020-01-01' },
        { do: 'switchLabel', name: 'Service' },
        { do: 'clear' },
      ),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        let view = emptyView;
        let history = noHistory;
        const trail = [view];
        for (const one of actions) {
          history = remember(history, view);
          view = changeView(view, one, known);
          trail.push(view);
        }
        const last = view;
        for (const before of trail.slice(0, -1).reverse()) {
          const step = undo(history, view);
          expect(step?.view).toEqual(before);
          if (step) ({ view, history } = step);
        }
        expect(undo(history, view)).toBeNull();
        for (let step = redo(history, view); step; step = redo(history, view)) ({ view, history } = step);
        expect(view).toEqual(last);
      }),
    );
  });

  it('puts what became of a thing in its place, wherever a view names it', () => {
    const view = {
      ...emptyView,
      starts: ['service:old', 'service:new'],
      selected: 'service:old',
      expansions: [{ ...owners, of: 'service:old', take: 2 }],
      paths: [{ from: 'service:old', to: 'service:new', every: false }],
      hidden: ['service:old'],
    };
    expect(changeView(view, { do: 'replace', key: 'service:old', by: 'service:new' }, known)).toEqual({
      ...emptyView,
      starts: ['service:new'],
      selected: 'service:new',
      expansions: [{ ...owners, of: 'service:new', take: 2 }],
      hidden: ['service:new'],
    });
  });
});
