import { useState } from 'react';
import { factTable } from '../view-model/explore/graph-facts.js';
import { keysByLinks, keysNextTo, keysWithFact } from '../view-model/explore/graph-select.js';
import { Choice } from '../panels/choice.js';
import { PropertyValue } from './property-value.js';
import { expandThese } from './thing-actions.js';
import type { Explorer } from './use-explorer.js';
import { useExplorerWords } from './use-explorer-words.js';

/** Marks many things at once: by property, by number of links, by what they are next to; and does something with all that are marked. */
export const ChoosePanel = ({ explorer }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  const { view, graph, known, names, act } = explorer;
  const [bound, setBound] = useState<'atLeast' | 'atMost'>('atLeast');
  const [count, setCount] = useState(3);
  const mark = (keys: readonly string[]) => act({ do: 'markAlso', keys });
  const button = (text: string, on: () => void) => (
    <button type="button" className="cc-ex-button" onClick={on}>
      {text}
    </button>
  );
  return (
    <>
      <p className="govuk-hint">{words.chooseHint}</p>
      <PropertyValue
        id="explore-mark"
        table={factTable(graph.things, known)}
        names={names}
        button={words.markThem}
        onChoose={(fact) => mark(keysWithFact(graph, known, fact))}
      />
      <div className="cc-ex-choices">
        <Choice
          id="explore-mark-bound"
          label={words.markWhere}
          value={bound}
          options={[
            ['atLeast', words.linksAtLeast],
            ['atMost', words.linksAtMost],
          ]}
          onChoose={setBound}
        />
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="explore-mark-count">
            {words.columns.degree}
          </label>
          <input
            id="explore-mark-count"
            type="number"
            min={0}
            className="govuk-input govuk-input--width-4"
            value={count}
            onChange={(event) => setCount(event.target.valueAsNumber || 0)}
          />
        </div>
        {button(words.markThem, () => mark(keysByLinks(graph, bound, count)))}
      </div>
      <p className="govuk-body-s" role="status">
        {words.markedNow(view.marked.length)}
      </p>
      {view.marked.length > 0 && (
        <div className="cc-ex-buttons">
          {button(words.markNext, () => mark(keysNextTo(graph, view.marked)))}
          {button(words.expandMarked, () => act(expandThese(view.marked, explorer)))}
          {button(words.keepMarked, () => act({ do: 'keepOnly', keys: view.marked }))}
          {button(words.hideMarked, () => act({ do: 'hide', keys: view.marked }))}
          {button(words.unmarkAll, () => act({ do: 'unmarkAll' }))}
        </div>
      )}
    </>
  );
};
