import { nodeLabels } from '#graph-schema/labels';
import { departmentColours } from '../view-model/graph-picture.js';
import { ShapeMark } from './shape-mark.js';
import type { Explorer } from './use-explorer.js';
import { useExplorerWords } from './use-explorer-words.js';

interface SwitchProps { readonly id: string; readonly on: boolean; readonly onSwitch: () => void; readonly children: React.ReactNode }

const Switch = ({ id, on, onSwitch, children }: SwitchProps) => (
  <li className="cc-ex-switch"><input type="checkbox" id={id} checked={on} onChange={onSwitch} /><label htmlFor={id}>{children}</label></li>
);

/** The key to shapes and colours; the same ticks hide kinds of things and links, and say what they hide. */
export const Legend = ({ explorer }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  const { view, graph, act } = explorer;
  const labels = nodeLabels.filter((label) => graph.labels.has(label) || view.labelsOff.includes(label));
  const types = [...new Set([...graph.relationships.keys(), ...view.relationshipsOff])].sort();
  const colours = departmentColours(graph.things);
  const departments = new Map(graph.things.flatMap((thing) => thing.departments?.[0] ?? []).map((one) => [one.key, one.name]));
  if (labels.length === 0) return null;
  return (
    <section className="cc-ex-legend" aria-labelledby="explore-key">
      <h2 className="govuk-heading-s" id="explore-key">{words.key}</h2>
      <p className="govuk-hint">{words.keyHint}</p>
      <div className="cc-ex-legend__columns">
        <fieldset><legend>{words.kinds}</legend><ul>
          {labels.map((label) => (
            <Switch key={label} id={`explore-kind-${label}`} on={!view.labelsOff.includes(label)} onSwitch={() => act({ do: 'switchLabel', name: label })}>
              <ShapeMark label={label} /> {words.labels[label]} ({graph.labels.get(label) ?? 0}){view.labelsOff.includes(label) && `, ${words.hides(graph.byLabel.get(label) ?? 0)}`}
            </Switch>
          ))}
        </ul></fieldset>
        {types.length > 0 && (
          <fieldset><legend>{words.relationshipsTitle}</legend><ul>
            {types.map((type) => (
              <Switch key={type} id={`explore-link-${type}`} on={!view.relationshipsOff.includes(type)} onSwitch={() => act({ do: 'switchRelationship', name: type })}>
                {words.relationships[type]?.[0] ?? type} ({graph.relationships.get(type) ?? 0}){view.relationshipsOff.includes(type) && `, ${words.hidesLinks}`}
              </Switch>
            ))}
          </ul></fieldset>
        )}
        {departments.size > 0 && (
          <div><h3 className="cc-ex-legend__title">{words.departments}</h3><ul>
            {[...departments].sort(([a], [b]) => (colours.get(a) ?? 0) - (colours.get(b) ?? 0)).slice(0, 7).map(([key, name]) => <li key={key}><ShapeMark label="Service" colour={colours.get(key) ?? null} /> {name}</li>)}
            {departments.size > 7 && <li><ShapeMark label="Service" colour={7} /> {words.otherDepartments}</li>}
          </ul></div>
        )}
      </div>
      {(view.labelsOff.length > 0 || view.relationshipsOff.length > 0) && <button type="button" className="cc-ex-button" onClick={() => act({ do: 'showAllKinds' })}>{words.showKinds}</button>}
    </section>
  );
};
