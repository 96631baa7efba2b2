import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { GraphCanvas } from '../canvas/graph-canvas.js';
import { groupGraph, isGrouped } from '../view-model/graph-groups.js';
import { drawApart, drawGrouped } from '../view-model/graph-picture.js';
import { Failing } from '../shell/waiting.js';
import { CanvasBox } from './canvas-box.js';
import { DetailsPanel } from './details-panel.js';
import { GroupList, groupName } from './group-list.js';
import { HiddenPanel } from './hidden-panel.js';
import { Legend } from './legend.js';
import { PathPanel } from './path-panel.js';
import { RulesPanel } from './rules-panel.js';
import { SavePanel } from './save-panel.js';
import { StartSearch } from './start-search.js';
import { ThingList } from './thing-list.js';
import { ThingTable } from './thing-table.js';
import { Toolbar } from './toolbar.js';
import { useExplorer } from './use-explorer.js';
import { phraseOf, useExplorerWords } from './use-explorer-words.js';

/** Picture, list and details of one view. */
export const Explorer = () => {
  const words = useExplorerWords();
  const explorer = useExplorer();
  const { view, graph, known, act } = explorer;
  const canvas = useRef<GraphCanvas | null>(null);
  const placeOf = useCallback((key: string) => canvas.current?.placeOf(key) ?? null, []);
  const grouped = useMemo(() => (isGrouped(view, graph.things.length) ? groupGraph(graph) : null), [view, graph]);
  const picture = useMemo(() => {
    const pictureWords = { relationship: (type: string) => phraseOf(words, type, 'OUT'), hidden: words.hiddenCount, invented: words.invented, groupName: (group: Parameters<typeof groupName>[0]) => groupName(group, words), holds: words.holds };
    return grouped ? drawGrouped(grouped, pictureWords) : drawApart(graph, view, known, pictureWords);
  }, [grouped, graph, view, known, words]);
  const said = graph.things.length === 0 ? '' : words.now(graph.things.length, graph.links.length);
  const told = useSettled(said);
  const illustrative = graph.things.some((thing) => thing.illustrative);
  const empty = view.starts.length === 0;
  return (
    <div className="cc-ex">
      <StartSearch onChoose={(key) => act({ do: 'start', key })} />
      {explorer.error && <Failing error={explorer.error} retry={explorer.retry} />}
      {explorer.missing.map((key) => <p key={key} className="govuk-inset-text">{words.notFound(key)}</p>)}
      <p role="status" className="govuk-visually-hidden">{told}</p>
      {empty ? <p className="govuk-body">{words.empty}</p> : (
        <>
          <Toolbar explorer={explorer} canvas={canvas} key={view.asAt ?? ''} />
          <p className="govuk-body-s">{words.shown(graph.things.length, graph.present)}{illustrative && <> <strong className="govuk-tag govuk-tag--yellow">{words.invented}</strong> {words.inventedNote}</>}</p>
          {grouped && view.together === 'auto' && <p className="govuk-inset-text">{words.groupedNote(graph.things.length)} <button type="button" className="cc-ex-button" onClick={() => act({ do: 'together', as: 'apart' })}>{words.drawAll(graph.things.length)}</button></p>}
          <div className="cc-ex-columns">
            <div className="cc-ex-main">
              <CanvasBox explorer={explorer} picture={picture} canvas={canvas} />
              <Legend explorer={explorer} />
            </div>
            <div className="cc-ex-side">
              <div className="cc-ex-buttons">
                {(['list', 'table'] as const).map((one) => <button key={one} type="button" className="cc-ex-button" aria-pressed={view.beside === one} onClick={() => act({ do: 'beside', as: one })}>{words[one]}</button>)}
              </div>
              {view.beside === 'list' && (grouped ? <GroupList grouped={grouped} explorer={explorer} /> : <ThingList explorer={explorer} placeOf={placeOf} />)}
              <DetailsPanel explorer={explorer} placeOf={placeOf} />
            </div>
            {view.beside === 'table' && <div className="cc-ex-beside"><ThingTable explorer={explorer} /></div>}
          </div>
          <HiddenPanel explorer={explorer} />
          <PathPanel explorer={explorer} />
          <RulesPanel explorer={explorer} />
          <SavePanel explorer={explorer} canvas={canvas} />
        </>
      )}
    </div>
  );
};

/** A live region that changes with every answer would never finish a sentence: it waits until things are still. */
const useSettled = (text: string): string => {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 500);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};
