import { useState } from 'react';
import type { FactIs } from '../view-model/explore/explore-view.js';
import { Choice } from '../panels/choice.js';
import { sayValue, useExplorerWords } from './use-explorer-words.js';

interface PropertyValueProps {
  readonly id: string;
  readonly table: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly names: ReadonlyMap<string, string>;
  readonly button: string;
  readonly onChoose: (fact: FactIs) => void;
  readonly children?: React.ReactNode;
}

/** A property of things on screen, one of its values, and what to do with what has it. */
export const PropertyValue = ({ id, table, names, button, onChoose, children }: PropertyValueProps) => {
  const words = useExplorerWords();
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState('');
  const property = table.has(wanted) ? wanted : ([...table.keys()].sort()[0] ?? '');
  const values = [...(table.get(property) ?? [])].sort(([a], [b]) =>
    sayValue(names, property, a, words) < sayValue(names, property, b, words) ? -1 : 1,
  );
  const value = values.some(([one]) => one === chosen) ? chosen : (values[0]?.[0] ?? '');
  if (value === '') return null;
  return (
    <div className="cc-ex-choices">
      <Choice
        id={`${id}-property`}
        label={words.property}
        value={property}
        options={[...table.keys()].sort().map((name) => [name, words.properties[name] ?? name] as const)}
        onChoose={setWanted}
      />
      <Choice
        id={`${id}-value`}
        label={words.value}
        value={value}
        options={values.map(([one, count]) => [one, `${sayValue(names, property, one, words)} (${count})`] as const)}
        onChoose={setChosen}
      />
      {children}
      <button type="button" className="cc-ex-button" onClick={() => onChoose({ property, value })}>
        {button}
      </button>
    </div>
  );
};
