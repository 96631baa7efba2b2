import { useState } from 'react';
import { looks, marks, type Look, type Mark } from '../view-model/explore/explore-view.js';
import { factTable, numberOf } from '../view-model/explore/graph-facts.js';
import { Choice } from '../panels/choice.js';
import { PropertyValue } from './property-value.js';
import type { Explorer } from './use-explorer.js';
import { sayValue, useExplorerWords } from './use-explorer-words.js';

/** What decides how things are drawn: a property for colour, shape, size and words, and rules that mark what has one value of a property. */
export const LooksPanel = ({ explorer }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  const { view, graph, known, names, act } = explorer;
  const [mark, setMark] = useState<Mark>('large');
  const table = factTable(graph.things, known);
  const nameOf = (property: string) => words.properties[property] ?? property;
  const numbers = ['degree', ...[...table.keys()].filter((name) => graph.things.some((thing) => numberOf(thing, name, known) !== null))];
  const optionsOf = (look: Look) => [
    ['', words.usualLooks[look]] as const,
    ...[
      ...new Set([
        ...(look === 'size' ? numbers : [...table.keys(), ...(look === 'colour' ? ['label'] : [])]),
        ...(view.looks[look] === null ? [] : [view.looks[look]]),
      ]),
    ]
      .filter((name) => look !== 'colour' || name !== 'department')
      .sort()
      .map((name) => [name, nameOf(name)] as const),
  ];
  return (
    <>
      <div className="cc-ex-choices">
        {looks.map((look) => (
          <Choice
            key={look}
            id={`explore-look-${look}`}
            label={words.looksBy[look]}
            value={view.looks[look] ?? ''}
            options={optionsOf(look)}
            onChoose={(by) => act({ do: 'look', look, by: by === '' ? null : by })}
          />
        ))}
      </div>
      <h3 className="govuk-heading-s">{words.rules}</h3>
      <ul className="govuk-list govuk-body-s">
        {view.rules.map((rule, at) => {
          const says = words.ruleSays(nameOf(rule.property), sayValue(names, rule.property, rule.value, words), words.marks[rule.mark]);
          return (
            <li key={says}>
              {says}{' '}
              <button
                type="button"
                className="cc-ex-button"
                aria-label={`${words.dropRule}: ${says}`}
                onClick={() => act({ do: 'dropRule', at })}>
                {words.dropRule}
              </button>
            </li>
          );
        })}
      </ul>
      <PropertyValue
        id="explore-rule"
        table={table}
        names={names}
        button={words.addRule}
        onChoose={(fact) => act({ do: 'addRule', rule: { ...fact, mark } })}>
        <Choice
          id="explore-rule-mark"
          label={words.ruleMark}
          value={mark}
          options={marks.map((one) => [one, words.marks[one]] as const)}
          onChoose={setMark}
        />
      </PropertyValue>
      {(view.rules.length > 0 || looks.some((look) => view.looks[look] !== null)) && (
        <button type="button" className="cc-ex-button" onClick={() => act({ do: 'usualLooks' })}>
          {words.asUsual}
        </button>
      )}
    </>
  );
};
