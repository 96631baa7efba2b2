import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { searchFor, unreadIn, viewFrom } from '../view-model/explore/explore-address.js';
import { changeView, isLooking, type ExploreAction } from '../view-model/explore/explore-actions.js';
import { noHistory, redo, remember, undo, type ViewHistory } from '../view-model/explore/explore-history.js';
import { deriveGraph, type ShownGraph } from '../view-model/explore/graph-derive.js';
import { namesIn } from '../view-model/explore/graph-facts.js';
import { groupGraph, rollingOf, type GroupedGraph, type Rolling } from '../view-model/explore/graph-groups.js';
import { scalesOf, type Scales } from '../view-model/explore/graph-scales.js';
import type { ExploreView } from '../view-model/explore/explore-view.js';
import { useKnown, type Knowing } from './use-known.js';

/** view → known → derived → grouped: what the picture, the list and every panel show. */
export interface Explorer extends Knowing {
  readonly view: ExploreView;
  /** Parts of the address that are no part of a view. */
  readonly unread: readonly string[];
  readonly graph: ShownGraph;
  readonly rolling: Rolling;
  readonly grouped: GroupedGraph;
  readonly scales: Scales;
  /** Names of departments and professions by their keys. */
  readonly names: ReadonlyMap<string, string>;
  /** Only to look at: nothing but what is chosen can change. */
  readonly readOnly: boolean;
  readonly act: (action: ExploreAction) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** The view lives in the address, so that every view has its link; undo keeps the views before. */
export const useExplorer = ({ readOnly = false }: { readOnly?: boolean } = {}): Explorer => {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const language = new URLSearchParams(search).get('lang');
  const view = useMemo(() => viewFrom(new URLSearchParams(search)), [search]);
  const unread = useMemo(() => unreadIn(new URLSearchParams(search)), [search]);
  const [history, setHistory] = useState<ViewHistory>(noHistory);
  const knowing = useKnown(view);
  const { known } = knowing;
  const graph = useMemo(() => deriveGraph(view, known), [view, known]);
  const rolling = rollingOf(view, graph.things.length);
  const grouped = useMemo(() => groupGraph(graph, view, known, rolling), [graph, view, known, rolling]);
  const scales = useMemo(() => scalesOf(graph.things, view, known), [graph, view, known]);
  const names = useMemo(() => namesIn(graph.kept, known), [graph, known]);
  const latest = useRef({ view, history, known });
  latest.current.known = known;

  // Back and forward of the browser are changes like any other.
  useEffect(() => {
    if (searchFor(latest.current.view) === searchFor(view)) return;
    latest.current.history = remember(latest.current.history, latest.current.view);
    latest.current.view = view;
    setHistory(latest.current.history);
  }, [view]);

  const go = useCallback(
    (next: ExploreView, after: ViewHistory, replace: boolean) => {
      latest.current.view = next;
      latest.current.history = after;
      setHistory(after);
      const address = [searchFor(next), ...(language ? [`lang=${language}`] : [])].filter((part) => part !== '').join('&');
      navigate(address ? `${path}?${address}` : path, { replace });
    },
    [navigate, path, language],
  );

  const act = useCallback(
    (action: ExploreAction) => {
      if (readOnly && !isLooking(action)) return;
      const { view: before, history: steps, known: facts } = latest.current;
      const next = changeView(before, action, facts);
      if (searchFor(next) === searchFor(before)) return;
      go(next, isLooking(action) ? steps : remember(steps, before), isLooking(action));
    },
    [go, readOnly],
  );

  const step = (move: typeof undo) => () => {
    const moved = move(latest.current.history, latest.current.view);
    if (moved) go(moved.view, moved.history, false);
  };
  return {
    ...knowing,
    view,
    unread,
    graph,
    rolling,
    grouped,
    scales,
    names,
    readOnly,
    act,
    undo: history.past.length ? step(undo) : null,
    redo: history.future.length ? step(redo) : null,
  };
};
