import { nodeLabels } from '#graph-schema/labels';
import { isSameFact } from '../view-model/explore/explore-view.js';
import { iconShapes, mostColours } from '../view-model/explore/graph-scales.js';
import { FactFilter } from './fact-filter.js';
import { ShapeMark } from './shape-mark.js';
import { Switch } from './switch.js';
import type { Explorer } from './use-explorer.js';
import { readable, sayValue, useExplorerWords } from './use-explorer-words.js';

/** The values that the picture tells apart by colour or by shape, each with a tick that hides what has it. */
const Values = ({ explorer, property, title, mark }: { explorer: Explorer; property: string; title: string; mark: 'colour' | 'icon' }) => {
  const words = useExplorerWords();
  const { view, graph, scales, names, act } = explorer;
  const values = mark === 'colour' ? scales.colours : (scales.icons ?? new Map<string, number>());
  const most = mark === 'colour' ? mostColours : iconShapes.length - 1;
  const off = view.factsOff.filter((fact) => fact.property === property).map(({ value }) => value);
  const listed = [
    ...[...values]
      .sort(([, a], [, b]) => a - b)
      .slice(0, most)
      .map(([value]) => value),
    ...off.filter((value) => !values.has(value)),
  ];
  if (listed.length === 0) return null;
  const shapeOf = (at: number) =>
    mark === 'colour' ? (
      <ShapeMark label="Service" colour={at} />
    ) : (
      <ShapeMark label={iconShapes[Math.min(at, iconShapes.length - 1)] ?? 'Service'} />
    );
  return (
    <fieldset>
      <legend>{title}</legend>
      <ul>
        {listed.map((value) => {
          const fact = { property, value };
          const hidden = view.factsOff.findIndex((one) => isSameFact(one, fact));
          return (
            <Switch key={value} on={hidden < 0} onSwitch={() => act({ do: 'switchFact', fact })}>
              {values.has(value) && shapeOf(values.get(value) ?? 0)} {sayValue(names, property, value, words)}
              {hidden >= 0 && `, ${words.hides(graph.byFact[hidden] ?? 0)}`}
            </Switch>
          );
        })}
        {values.size > most && (
          <li>
            {shapeOf(most)} {property === 'department' ? words.otherDepartments : words.otherValues}
          </li>
        )}
      </ul>
    </fieldset>
  );
};

/** The key to shapes, colours and sizes; the same ticks hide kinds of things, links and values, and say what they hide. */
export const Legend = ({ explorer }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  const { view, graph, scales, act } = explorer;
  const labels = nodeLabels.filter((label) => graph.labels.has(label) || view.labelsOff.includes(label));
  const types = [...new Set([...graph.relationships.keys(), ...view.relationshipsOff])].sort();
  const nameOf = (property: string) => words.properties[property] ?? property;
  const { icon, size } = view.looks;
  if (labels.length === 0) return null;
  return (
    <section className="cc-ex-legend" aria-label={words.key}>
      <p className="govuk-hint">{words.keyHint}</p>
      <div className="cc-ex-legend__columns">
        <fieldset>
          <legend>{words.kinds}</legend>
          <ul>
            {labels.map((label) => (
              <Switch key={label} on={!view.labelsOff.includes(label)} onSwitch={() => act({ do: 'switchLabel', name: label })}>
                {icon === null && <ShapeMark label={label} />} {words.labels[label]} ({graph.labels.get(label) ?? 0})
                {view.labelsOff.includes(label) && `, ${words.hides(graph.byLabel.get(label) ?? 0)}`}
              </Switch>
            ))}
          </ul>
        </fieldset>
        {types.length > 0 && (
          <fieldset>
            <legend>{words.relationshipsTitle}</legend>
            <ul>
              {types.map((type) => (
                <Switch
                  key={type}
                  on={!view.relationshipsOff.includes(type)}
                  onSwitch={() => act({ do: 'switchRelationship', name: type })}>
                  {words.relationships[type]?.[0] ?? type} ({graph.relationships.get(type) ?? 0})
                  {view.relationshipsOff.includes(type) && `, ${words.hidesLinks}`}
                </Switch>
              ))}
            </ul>
          </fieldset>
        )}
        <Values
          explorer={explorer}
          property={scales.colourBy}
          title={scales.colourBy === 'department' ? words.departments : nameOf(scales.colourBy)}
          mark="colour"
        />
        {icon !== null && <Values explorer={explorer} property={icon} title={nameOf(icon)} mark="icon" />}
      </div>
      {size !== null && scales.range && (
        <p className="govuk-body-s">
          {words.sizeSays(nameOf(size), readable(size, String(scales.range[0]), words), readable(size, String(scales.range[1]), words))}
        </p>
      )}
      <FactFilter explorer={explorer} />
      {view.labelsOff.length + view.relationshipsOff.length + view.factsOff.length > 0 && (
        <button type="button" className="cc-ex-button" onClick={() => act({ do: 'showAllKinds' })}>
          {words.showKinds}
        </button>
      )}
    </section>
  );
};
