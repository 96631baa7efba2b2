import { groupStates } from '../view-model/graph-rows.js';
import { expandAll, keepAround } from './expand-actions.js';
import { ShapeMark } from './shape-mark.js';
import { ThingFacts } from './thing-facts.js';
import type { Explorer } from './use-explorer.js';
import { phraseOf, useExplorerWords } from './use-explorer-words.js';

interface DetailsPanelProps {
  readonly explorer: Explorer;
  readonly placeOf: (key: string) => { x: number; y: number } | null;
}

const Press = ({ on, children }: { on: () => void; children: string }) => <button type="button" className="cc-ex-button" onClick={on}>{children}</button>;

/** What is recorded of the chosen thing, what is next to it by kind of relationship with what is hidden, and what can be done with it. */
export const DetailsPanel = ({ explorer, placeOf }: DetailsPanelProps) => {
  const words = useExplorerWords();
  const { view, known, graph, act } = explorer;
  const thing = view.selected === null ? undefined : known.things.get(view.selected);
  if (!thing) return <section aria-labelledby="explore-details"><h2 className="govuk-heading-m" id="explore-details">{words.details}</h2><p className="govuk-body">{words.chooseOne}</p></section>;
  const { key } = thing;
  const states = groupStates(key, known, graph.keys, view.expansions);
  const pinned = view.pins.some((pin) => pin.key === key);
  const place = placeOf(key);
  return (
    <section aria-labelledby="explore-details" className="cc-ex-details">
      <h2 className="govuk-heading-m" id="explore-details">{thing.name}</h2>
      <p className="govuk-body-s"><ShapeMark label={thing.label} /> {words.labels[thing.label] ?? thing.label}{thing.illustrative && <> <strong className="govuk-tag govuk-tag--yellow">{words.invented}</strong></>}</p>
      <div className="cc-ex-buttons">
        {states.some(({ next }) => next) && <Press on={() => act(expandAll(key, explorer))}>{words.expandAll}</Press>}
        {view.expansions.some(({ of }) => of === key) && <Press on={() => act({ do: 'collapseAll', key })}>{words.collapseAll}</Press>}
        {graph.keys.has(key) && <Press on={() => act({ do: 'hide', keys: [key] })}>{words.hide}</Press>}
        {graph.keys.has(key) && <Press on={() => act(keepAround(key, explorer))}>{words.keepOnly}</Press>}
        {pinned ? <Press on={() => act({ do: 'unpin', key })}>{words.unpin}</Press> : place && <Press on={() => act({ do: 'pin', pin: { key, ...place } })}>{words.pin}</Press>}
        <Press on={() => act({ do: 'mark', key })}>{view.marked.includes(key) ? words.unmark : words.mark}</Press>
        <Press on={() => act({ do: 'startAgain', key })}>{words.startHere}</Press>
      </div>
      <h3 className="govuk-heading-s">{words.nextTo}</h3>
      {!known.groups.has(key) && <p className="govuk-body">{words.noFacts(thing.name)}</p>}
      {known.groups.has(key) && states.length === 0 && <p className="govuk-body">{words.nothingNext}</p>}
      <ul className="cc-ex-groups">
        {states.map(({ group, hidden, expanded, next }) => (
          <li key={`${group.relationship} ${group.direction} ${group.label}`}>
            <span><strong>{phraseOf(words, group.relationship, group.direction)}</strong> ({words.labels[group.label] ?? group.label}): {words.shownOf(group.total - hidden, group.total)}</span>
            <span className="cc-ex-buttons">
              {next && <Press on={() => act({ do: 'expand', groups: [next] })}>{words.expand(Math.min(20, hidden - group.beyond))}</Press>}
              {expanded && <Press on={() => act({ do: 'collapse', group: expanded })}>{words.collapse}</Press>}
            </span>
            {!next && group.beyond > 0 && <small>{words.tooMany(group.beyond)}</small>}
          </li>
        ))}
      </ul>
      <ThingFacts thing={thing} facts={known.facts.get(key) ?? null} asAt={view.asAt} />
    </section>
  );
};
