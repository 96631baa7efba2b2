import { useState } from 'react';
import { isSameFact } from '../view-model/explore/explore-view.js';
import { factTable } from '../view-model/explore/graph-facts.js';
import { Choice } from '../panels/choice.js';
import { Switch } from './switch.js';
import type { Explorer } from './use-explorer.js';
import { sayValue, useExplorerWords } from './use-explorer-words.js';

const mostValues = 12;

/** Hides things by any property that they have: choose one and untick values; each that is off says how many things it hides, whatever is chosen. */
export const FactFilter = ({ explorer }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  const { view, graph, known, names, act } = explorer;
  const [chosen, setChosen] = useState('');
  const [open, setOpen] = useState(false);
  const table = open || view.factsOff.length > 0 ? factTable(graph.kept, known) : new Map<string, ReadonlyMap<string, number>>();
  const off = (property: string, value: string) => view.factsOff.findIndex((fact) => isSameFact(fact, { property, value }));
  const others = [...(table.get(chosen) ?? [])]
    .map(([value]) => ({ property: chosen, value }))
    .filter((fact) => off(fact.property, fact.value) < 0)
    .sort((a, b) => (table.get(chosen)?.get(b.value) ?? 0) - (table.get(chosen)?.get(a.value) ?? 0));
  const listed = [...view.factsOff, ...others.slice(0, mostValues)];
  const nameOf = (property: string) => words.properties[property] ?? property;
  return (
    <details className="govuk-body-s" open={view.factsOff.length > 0 || undefined} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.filterBy}</summary>
      <Choice
        id="explore-filter-property"
        label={words.property}
        value={chosen}
        options={[['', words.noFilter] as const, ...[...table.keys()].sort().map((name) => [name, nameOf(name)] as const)]}
        onChoose={setChosen}
      />
      <ul className="cc-ex-switches">
        {listed.map(({ property, value }) => {
          const at = off(property, value);
          return (
            <Switch key={`${property} ${value}`} on={at < 0} onSwitch={() => act({ do: 'switchFact', fact: { property, value } })}>
              {nameOf(property)}: {sayValue(names, property, value, words)} ({table.get(property)?.get(value) ?? 0})
              {at >= 0 && `, ${words.hides(graph.byFact[at] ?? 0)}`}
            </Switch>
          );
        })}
        {others.length > mostValues && <li>{words.andMore(others.length - mostValues)}</li>}
      </ul>
    </details>
  );
};
