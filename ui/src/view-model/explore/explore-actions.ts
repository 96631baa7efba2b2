import {
  emptyView,
  isSameFact,
  isSameGroup,
  isSamePath,
  usualLooks,
  type Expansion,
  type ExploreView,
  type FactIs,
  type Look,
  type PathEnds,
  type Pin,
  type StyleRule,
} from './explore-view.js';
import { presentKeys } from './graph-derive.js';
import type { Known } from './graph-known.js';

/** Everything that a person can do to a view. */
export type ExploreAction =
  | { readonly do: 'start' | 'startAgain' | 'collapseAll' | 'unpin' | 'mark'; readonly key: string }
  | { readonly do: 'replace'; readonly key: string; readonly by: string }
  | { readonly do: 'clear' | 'unmarkAll' | 'showAllKinds' | 'usualLooks' }
  | { readonly do: 'expand'; readonly groups: readonly Expansion[] }
  | { readonly do: 'collapse'; readonly group: Omit<Expansion, 'take'> }
  | { readonly do: 'hide' | 'show' | 'keepOnly' | 'markAlso'; readonly keys: readonly string[] }
  | { readonly do: 'pin'; readonly pin: Pin }
  | { readonly do: 'select'; readonly key: string | null }
  | { readonly do: 'switchLabel' | 'switchRelationship' | 'switchGroup'; readonly name: string }
  | { readonly do: 'switchFact'; readonly fact: FactIs }
  | { readonly do: 'findPath' | 'dropPath'; readonly ends: PathEnds }
  | { readonly do: 'addRule'; readonly rule: StyleRule }
  | { readonly do: 'dropRule'; readonly at: number }
  | { readonly do: 'look'; readonly look: Look; readonly by: string | null }
  | { readonly do: 'arrange'; readonly as: ExploreView['arrangement'] }
  | { readonly do: 'together'; readonly as: ExploreView['together'] }
  | { readonly do: 'groupBy'; readonly as: ExploreView['groupBy'] }
  | { readonly do: 'beside'; readonly as: ExploreView['beside'] }
  | { readonly do: 'date'; readonly asAt: string | null }
  | { readonly do: 'open'; readonly view: ExploreView };

const toggled = (list: readonly string[], item: string): string[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
const without = (a: readonly string[], b: readonly string[]): string[] => {
  const out = new Set(b);
  return a.filter((item) => !out.has(item));
};

/** Leaves out what is no longer there after a collapse, so that it does not come back unasked. */
const pruned = (view: ExploreView, known: Known): ExploreView => {
  const present = presentKeys({ ...view, relationshipsOff: [] }, known);
  const there = (key: string) => present.has(key);
  return {
    ...view,
    expansions: view.expansions.filter(({ of }) => there(of)),
    pins: view.pins.filter(({ key }) => there(key)),
    hidden: view.hidden.filter(there),
    only: view.only.filter(there),
    marked: view.marked.filter(there),
    selected: view.selected !== null && there(view.selected) ? view.selected : null,
  };
};

const expanded = (view: ExploreView, groups: readonly Expansion[], known: Known): ExploreView => {
  const expansions = [
    ...view.expansions.map((old) => groups.find((group) => isSameGroup(group, old)) ?? old),
    ...groups.filter((group) => !view.expansions.some((old) => isSameGroup(group, old))),
  ];
  const next = { ...view, expansions };
  const before = presentKeys(view, known);
  const after = [...presentKeys(next, known)];
  const hidden = new Set(view.hidden);
  // What somebody asks to see is seen: it leaves the hidden, and joins the kept.
  const asked = after.filter((key) => !before.has(key) || (hidden.has(key) && groups.some((group) => reaches(group, key, known))));
  return { ...next, hidden: without(view.hidden, asked), only: view.only.length ? union(view.only, asked) : [] };
};

const reaches = (expansion: Expansion, key: string, known: Known): boolean =>
  known.groups
    .get(expansion.of)
    ?.some((group) => isSameGroup({ ...group, of: expansion.of }, expansion) && group.others.slice(0, expansion.take).includes(key)) ??
  false;

const rounded = ({ key, x, y }: Pin): Pin => ({ key, x: Math.round(x) + 0, y: Math.round(y) + 0 });

/** The view with one thing in the place of another, wherever it is named. */
const replaced = (view: ExploreView, key: string, by: string): ExploreView => {
  const as = (one: string) => (one === key ? by : one);
  const each = (list: readonly string[]) => [...new Set(list.map(as))];
  return {
    ...view,
    starts: each(view.starts),
    hidden: each(view.hidden),
    only: each(view.only),
    marked: each(view.marked),
    selected: view.selected === null ? null : as(view.selected),
    expansions: view.expansions.map((expansion) => ({ ...expansion, of: as(expansion.of) })),
    pins: view.pins.map((pin) => ({ ...pin, key: as(pin.key) })),
    paths: view.paths.map((path) => ({ ...path, from: as(path.from), to: as(path.to) })).filter(({ from, to }) => from !== to),
  };
};

/** The view after an action. Pure: undo is to keep the view before. */
export const changeView = (view: ExploreView, action: ExploreAction, known: Known): ExploreView => {
  switch (action.do) {
    case 'start':
      return {
        ...view,
        starts: union(view.starts, [action.key]),
        hidden: without(view.hidden, [action.key]),
        only: view.only.length ? union(view.only, [action.key]) : [],
        selected: action.key,
      };
    case 'startAgain':
      return { ...view, ...startedAnew, starts: [action.key], selected: action.key };
    case 'replace':
      return replaced(view, action.key, action.by);
    case 'clear':
      return { ...emptyView, asAt: view.asAt, beside: view.beside };
    case 'expand':
      return expanded(view, action.groups, known);
    case 'collapse':
      return pruned({ ...view, expansions: view.expansions.filter((old) => !isSameGroup(old, action.group)) }, known);
    case 'collapseAll':
      return pruned({ ...view, expansions: view.expansions.filter(({ of }) => of !== action.key) }, known);
    case 'hide':
      return {
        ...view,
        hidden: union(view.hidden, action.keys),
        marked: without(view.marked, action.keys),
        selected: view.selected !== null && action.keys.includes(view.selected) ? null : view.selected,
      };
    case 'show':
      return { ...view, hidden: without(view.hidden, action.keys), only: view.only.length ? union(view.only, action.keys) : [] };
    case 'keepOnly':
      return { ...view, only: [...action.keys], hidden: action.keys.length ? without(view.hidden, action.keys) : view.hidden };
    case 'pin':
      return { ...view, pins: [...view.pins.filter(({ key }) => key !== action.pin.key), rounded(action.pin)] };
    case 'unpin':
      return { ...view, pins: view.pins.filter(({ key }) => key !== action.key) };
    case 'mark':
      return { ...view, marked: toggled(view.marked, action.key) };
    case 'markAlso':
      return { ...view, marked: union(view.marked, action.keys) };
    case 'unmarkAll':
      return { ...view, marked: [] };
    case 'select':
      return { ...view, selected: action.key };
    case 'switchLabel':
      return { ...view, labelsOff: toggled(view.labelsOff, action.name) };
    case 'switchRelationship':
      return { ...view, relationshipsOff: toggled(view.relationshipsOff, action.name) };
    case 'switchFact':
      return {
        ...view,
        factsOff: view.factsOff.some((fact) => isSameFact(fact, action.fact))
          ? view.factsOff.filter((fact) => !isSameFact(fact, action.fact))
          : [...view.factsOff, action.fact],
      };
    case 'switchGroup':
      return { ...view, openGroups: toggled(view.openGroups, action.name) };
    case 'showAllKinds':
      return { ...view, labelsOff: [], relationshipsOff: [], factsOff: [] };
    case 'findPath':
      return { ...view, paths: [...view.paths.filter((path) => !isSamePath(path, action.ends)), action.ends] };
    case 'dropPath':
      return pruned({ ...view, paths: view.paths.filter((path) => !isSamePath(path, action.ends)) }, known);
    case 'addRule':
      return {
        ...view,
        rules: [...view.rules.filter((rule) => !(isSameFact(rule, action.rule) && rule.mark === action.rule.mark)), action.rule],
      };
    case 'dropRule':
      return { ...view, rules: view.rules.filter((_, at) => at !== action.at) };
    case 'look':
      return { ...view, looks: { ...view.looks, [action.look]: action.by } };
    case 'usualLooks':
      return { ...view, looks: usualLooks, rules: [] };
    case 'arrange':
      return { ...view, arrangement: action.as };
    case 'together':
      return { ...view, together: action.as };
    case 'groupBy':
      return { ...view, groupBy: action.as, openGroups: [] };
    case 'beside':
      return { ...view, beside: action.as };
    case 'date':
      return { ...view, asAt: action.asAt };
    case 'open':
      return action.view;
  }
};

const startedAnew: Partial<ExploreView> = {
  everything: false,
  expansions: [],
  hidden: [],
  only: [],
  pins: [],
  marked: [],
  paths: [],
  openGroups: [],
  labelsOff: [],
  relationshipsOff: [],
  factsOff: [],
  together: 'auto',
};

/** Looking is not changing: what only moves the eye makes no step to undo. */
export const isLooking = (action: ExploreAction): boolean => action.do === 'select';
