import { useState } from 'react';
import { atOnce, groupStates, type GroupState } from '../view-model/explore/graph-rows.js';
import { NeighbourEvidence } from './neighbour-evidence.js';
import { ShapeMark } from './shape-mark.js';
import { expandThese, thingActions, type PlaceOf } from './thing-actions.js';
import { ThingFacts } from './thing-facts.js';
import { ThingHistory } from './thing-history.js';
import type { Explorer } from './use-explorer.js';
import { phraseOf, useExplorerWords } from './use-explorer-words.js';

interface DetailsPanelProps {
  readonly explorer: Explorer;
  readonly placeOf: PlaceOf;
}

const mostAtOnce = 100;

/** What is next to a thing by kind of relationship, with what is hidden of each; the ticked kinds can be shown together, so many of each at once. */
const NextTo = ({ of, explorer, states }: { of: string; explorer: Explorer; states: (take: number) => readonly GroupState[] }) => {
  const words = useExplorerWords();
  const { act } = explorer;
  const [most, setMost] = useState(atOnce);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const take = Math.min(mostAtOnce, Math.max(1, Math.round(most) || atOnce));
  const groups = states(take);
  const more = groups.filter(({ next }) => next);
  return (
    <>
      <ul className="cc-ex-groups">
        {groups.map(({ id, group, hidden, expanded, next }) => (
          <li key={id}>
            <span className="cc-ex-switch">
              {more.length > 1 && next && (
                <input
                  type="checkbox"
                  id={`explore-next-${id}`}
                  checked={!unticked.has(id)}
                  onChange={() =>
                    setUnticked((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))
                  }
                />
              )}
              <label htmlFor={more.length > 1 && next ? `explore-next-${id}` : undefined}>
                <strong>{phraseOf(words, group.relationship, group.direction)}</strong> ({words.labels[group.label] ?? group.label}):{' '}
                {words.shownOf(group.total - hidden, group.total)}
              </label>
            </span>
            <span className="cc-ex-buttons">
              {next && (
                <button type="button" className="cc-ex-button" onClick={() => act({ do: 'expand', groups: [next] })}>
                  {words.expand(Math.min(take, hidden - group.beyond))}
                </button>
              )}
              {expanded && (
                <button type="button" className="cc-ex-button" onClick={() => act({ do: 'collapse', group: expanded })}>
                  {words.collapse}
                </button>
              )}
            </span>
            {!next && group.beyond > 0 && <small>{words.tooMany(group.beyond)}</small>}
            <NeighbourEvidence of={of} group={group} explorer={explorer} />
          </li>
        ))}
      </ul>
      {more.length > 0 && (
        <div className="cc-ex-date">
          <label className="govuk-label" htmlFor="explore-take">
            {words.howMany}
          </label>
          <input
            id="explore-take"
            type="number"
            min={1}
            max={mostAtOnce}
            className="govuk-input govuk-input--width-4"
            value={most}
            onChange={(event) => setMost(event.target.valueAsNumber)}
          />
          {more.length > 1 && (
            <button
              type="button"
              className="cc-ex-button"
              aria-disabled={more.every(({ id }) => unticked.has(id))}
              onClick={() => act(expandThese([of], explorer, take, (id) => !unticked.has(id)))}>
              {words.chosenKinds}
            </button>
          )}
        </div>
      )}
    </>
  );
};

/** What is recorded of the chosen thing, what is next to it, who says so, what was said before, and what can be done with it. */
export const DetailsPanel = ({ explorer, placeOf }: DetailsPanelProps) => {
  const words = useExplorerWords();
  const { view, known, graph, act } = explorer;
  const thing = view.selected === null ? undefined : known.things.get(view.selected);
  if (!thing)
    return (
      <section aria-labelledby="explore-details">
        <h2 className="govuk-heading-m" id="explore-details">
          {words.details}
        </h2>
        <p className="govuk-body">{words.chooseOne}</p>
      </section>
    );
  const { key } = thing;
  const states = (take: number) => groupStates(key, known, graph.keys, view.expansions, take);
  return (
    <section aria-labelledby="explore-details" className="cc-ex-details" key={key}>
      <h2 className="govuk-heading-m" id="explore-details">
        {thing.name}
      </h2>
      <p className="govuk-body-s">
        <ShapeMark label={thing.label} /> {words.labels[thing.label] ?? thing.label}
        {thing.illustrative && (
          <>
            {' '}
            <strong className="govuk-tag govuk-tag--yellow">{words.invented}</strong>
          </>
        )}
      </p>
      <div className="cc-ex-buttons">
        {thingActions(key, explorer, placeOf, words).map(({ text, action }) => (
          <button key={text} type="button" className="cc-ex-button" onClick={() => act(action)}>
            {text}
          </button>
        ))}
      </div>
      <h3 className="govuk-heading-s">{words.nextTo}</h3>
      {!known.groups.has(key) && <p className="govuk-body">{words.noFacts(thing.name)}</p>}
      {known.groups.has(key) && states(1).length === 0 && <p className="govuk-body">{words.nothingNext}</p>}
      <NextTo of={key} explorer={explorer} states={states} />
      <ThingFacts thing={thing} facts={known.facts.get(key) ?? null} asAt={view.asAt} />
      <ThingHistory key={key} of={key} known={known} />
    </section>
  );
};
