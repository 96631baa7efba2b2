import { useState } from 'react';
import { marks, type Mark } from '../view-model/explore-view.js';
import { Choice } from '../panels/choice.js';
import type { Explorer } from './use-explorer.js';
import { readable, useExplorerWords } from './use-explorer-words.js';

/** Rules that draw things with a property differently: by line and size, never by colour. */
export const RulesPanel = ({ explorer: { view, graph, known, act } }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  const [chosen, setChosen] = useState('');
  const [mark, setMark] = useState<Mark>('large');
  // Only what some thing on screen says can be ruled about; long texts are no classes of things.
  const pairs = new Map(graph.things.flatMap((thing) => [...(thing.kind ? [{ name: 'kind', value: thing.kind }] : []), ...(known.facts.get(thing.key)?.said ?? [])])
    .filter(({ value }) => value.length <= 30).map((pair) => [JSON.stringify([pair.name, pair.value]), pair]));
  const value = pairs.has(chosen) ? chosen : ([...pairs.keys()].sort()[0] ?? '');
  const text = (name: string, is: string) => `${words.properties[name] ?? name}: ${readable(is)}`;
  if (pairs.size === 0 && view.rules.length === 0) return null;
  return (
    <details className="govuk-body-s">
      <summary>{words.rules}</summary>
      <ul className="govuk-list">
        {view.rules.map((rule, at) => {
          const says = words.ruleSays(words.properties[rule.property] ?? rule.property, readable(rule.value), words.marks[rule.mark]);
          return <li key={says}>{says} <button type="button" className="cc-ex-button" aria-label={`${words.dropRule}: ${says}`} onClick={() => act({ do: 'dropRule', at })}>{words.dropRule}</button></li>;
        })}
      </ul>
      <div className="cc-ex-choices">
        <Choice id="explore-rule-where" label={words.ruleProperty} value={value} options={[...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, pair]) => [key, text(pair.name, pair.value)] as const)} onChoose={setChosen} />
        <Choice id="explore-rule-mark" label={words.ruleMark} value={mark} options={marks.map((one) => [one, words.marks[one]] as const)} onChoose={setMark} />
        <button type="button" className="cc-ex-button" onClick={() => {
          const pair = pairs.get(value);
          if (pair) act({ do: 'addRule', rule: { property: pair.name, value: pair.value, mark } });
        }}>{words.addRule}</button>
      </div>
    </details>
  );
};
