import type { RefObject } from 'react';
import type { GraphCanvas } from '../canvas/graph-canvas.js';
import { arrangements, groupings } from '../view-model/explore/explore-view.js';
import { Choice } from '../panels/choice.js';
import type { Explorer } from './use-explorer.js';
import { useExplorerWords } from './use-explorer-words.js';

/** What can be done to the whole view. */
export const Toolbar = ({ explorer, canvas }: { explorer: Explorer; canvas: RefObject<GraphCanvas | null> }) => {
  const words = useExplorerWords();
  const { view, rolling, act } = explorer;
  const button = (text: string, on: () => void, off = false) => (
    <button type="button" className="cc-ex-button" aria-disabled={off || undefined} onClick={on}>
      {text}
    </button>
  );
  return (
    <div className="cc-ex-toolbar">
      <div className="cc-ex-buttons">
        {button(words.undo, () => explorer.undo?.(), explorer.undo === null)}
        {button(words.redo, () => explorer.redo?.(), explorer.redo === null)}
        {button(words.fit, () => canvas.current?.fit())}
        {button(words.zoomIn, () => canvas.current?.zoom(1.25))}
        {button(words.zoomOut, () => canvas.current?.zoom(0.8))}
        {button(words.arrangeAnew, () => void canvas.current?.arrangeAnew())}
        {button(words.clear, () => act({ do: 'clear' }))}
      </div>
      <div className="cc-ex-choices">
        <Choice
          id="explore-arrangement"
          label={words.arrangement}
          value={view.arrangement}
          options={arrangements.map((one) => [one, words.arrangements[one]] as const)}
          onChoose={(as) => act({ do: 'arrange', as })}
        />
        <Choice
          id="explore-together"
          label={words.grouping}
          value={view.together}
          options={(['auto', 'groups', 'apart'] as const).map((one) => [one, words.groupings[one]] as const)}
          onChoose={(as) => act({ do: 'together', as })}
        />
        {rolling !== 'apart' && (
          <Choice
            id="explore-by"
            label={words.groupBy}
            value={view.groupBy}
            options={groupings.map((one) => [one, words.groupsBy[one]] as const)}
            onChoose={(as) => act({ do: 'groupBy', as })}
          />
        )}
      </div>
    </div>
  );
};
