import { useState, type RefObject } from 'react';
import type { GraphCanvas } from '../canvas/graph-canvas.js';
import { arrangements } from '../view-model/explore-view.js';
import { Choice } from '../panels/choice.js';
import type { Explorer } from './use-explorer.js';
import { useExplorerWords } from './use-explorer-words.js';

/** What can be done to the whole view. */
export const Toolbar = ({ explorer, canvas }: { explorer: Explorer; canvas: RefObject<GraphCanvas | null> }) => {
  const words = useExplorerWords();
  const { view, act } = explorer;
  const [date, setDate] = useState(view.asAt ?? '');
  return (
    <div className="cc-ex-toolbar">
      <div className="cc-ex-buttons">
        <button type="button" className="cc-ex-button" aria-disabled={explorer.undo === null} onClick={() => explorer.undo?.()}>{words.undo}</button>
        <button type="button" className="cc-ex-button" aria-disabled={explorer.redo === null} onClick={() => explorer.redo?.()}>{words.redo}</button>
        <button type="button" className="cc-ex-button" onClick={() => canvas.current?.fit()}>{words.fit}</button>
        <button type="button" className="cc-ex-button" onClick={() => canvas.current?.zoom(1.25)}>{words.zoomIn}</button>
        <button type="button" className="cc-ex-button" onClick={() => canvas.current?.zoom(0.8)}>{words.zoomOut}</button>
        <button type="button" className="cc-ex-button" onClick={() => canvas.current?.arrangeAnew()}>{words.arrangeAnew}</button>
        {view.marked.length > 0 && <button type="button" className="cc-ex-button" onClick={() => act({ do: 'keepOnly', keys: view.marked })}>{words.keepMarked}</button>}
        <button type="button" className="cc-ex-button" onClick={() => act({ do: 'clear' })}>{words.clear}</button>
      </div>
      <div className="cc-ex-choices">
        <Choice id="explore-arrangement" label={words.arrangement} value={view.arrangement} options={arrangements.map((one) => [one, words.arrangements[one]] as const)} onChoose={(as) => act({ do: 'arrange', as })} />
        <Choice id="explore-together" label={words.grouping} value={view.together} options={(['auto', 'departments', 'apart'] as const).map((one) => [one, words.groupings[one]] as const)} onChoose={(as) => act({ do: 'together', as })} />
        <form className="cc-ex-date" onSubmit={(event) => {
          event.preventDefault();
          act({ do: 'date', asAt: date || null });
        }}>
          <label className="govuk-label" htmlFor="explore-date">{words.date}</label>
          <input id="explore-date" type="date" className="govuk-input" value={date} onChange={(event) => setDate(event.target.value)} />
          <button type="submit" className="cc-ex-button">{words.setDate}</button>
          {view.asAt && <button type="button" className="cc-ex-button" onClick={() => { setDate(''); act({ do: 'date', asAt: null }); }}>{words.today}</button>}
        </form>
      </div>
    </div>
  );
};
