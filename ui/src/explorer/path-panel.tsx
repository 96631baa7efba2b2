import { pathKey } from '../view-model/graph-known.js';
import type { Explorer } from './use-explorer.js';
import { phraseOf, useExplorerWords } from './use-explorer-words.js';

/** The shortest way between the two marked things, in words too; in the picture the rest is dimmed. */
export const PathPanel = ({ explorer: { view, known, act } }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  const nameOf = (key: string) => known.things.get(key)?.name ?? key;
  const [from, to] = view.marked;
  const ready = from !== undefined && to !== undefined && view.marked.length === 2;
  return (
    <section aria-labelledby="explore-path">
      <h2 className="govuk-heading-s" id="explore-path">{words.pathTitle}</h2>
      {ready ? <button type="button" className="cc-ex-button" onClick={() => act({ do: 'findPath', ends: { from, to } })}>{words.findPath}: {words.pathOf(nameOf(from), nameOf(to))}</button> : <p className="govuk-hint">{words.pathHint}</p>}
      {view.paths.map((ends) => {
        const path = known.paths.get(pathKey(ends));
        const title = words.pathOf(nameOf(ends.from), nameOf(ends.to));
        return (
          <div key={pathKey(ends)} role="group" aria-label={title}>
            <p className="govuk-body-s">{title} <button type="button" className="cc-ex-button" aria-label={`${words.dropPath}: ${title}`} onClick={() => act({ do: 'dropPath', ends })}>{words.dropPath}</button></p>
            {path && path.things.length === 0 && <p className="govuk-body-s" role="status">{words.noPath(nameOf(ends.from), nameOf(ends.to))}</p>}
            <ol className="govuk-list govuk-list--number">
              {path?.links.map((link, at) => {
                const before = path.things[at];
                const after = path.things[at + 1];
                return before && after && <li key={link.id}>{before.name}: {phraseOf(words, link.type, link.from === before.key ? 'OUT' : 'IN')} {after.name}{link.sources.length > 0 && <small> ({link.sources.map(({ name }) => name).join('; ')})</small>}</li>;
              })}
            </ol>
          </div>
        );
      })}
    </section>
  );
};
