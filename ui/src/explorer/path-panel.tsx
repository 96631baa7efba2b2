import { pathKey, waysShown, type Way } from '../view-model/explore/graph-known.js';
import { otherEnd } from '../view-model/explore/graph-derive.js';
import { SourceNames } from './source-names.js';
import type { Explorer } from './use-explorer.js';
import { phraseOf, useExplorerWords } from './use-explorer-words.js';

const Steps = ({ way: { things, links } }: { way: Way }) => {
  const words = useExplorerWords();
  return (
    <ol className="govuk-list govuk-list--number govuk-body-s">
      {links.map((link, at) => {
        const [before, after] = [things[at], things[at + 1]];
        return (
          before &&
          after && (
            <li key={link.id}>
              {before.name}: {phraseOf(words, link.type, otherEnd(link, before.key).direction)} {after.name}{' '}
              <SourceNames sources={link.sources} />
            </li>
          )
        );
      })}
    </ol>
  );
};

/** The shortest way between the two marked things, or every way as short, in words too; in the picture the rest is dimmed. */
export const PathPanel = ({ explorer: { view, known, act } }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  const nameOf = (key: string) => known.things.get(key)?.name ?? key;
  const [from, to] = view.marked;
  const ready = from !== undefined && to !== undefined && view.marked.length === 2;
  return (
    <>
      {ready ? (
        <button type="button" className="cc-ex-button" onClick={() => act({ do: 'findPath', ends: { from, to, every: false } })}>
          {words.findPath}: {words.pathOf(nameOf(from), nameOf(to))}
        </button>
      ) : (
        <p className="govuk-hint">{words.pathHint}</p>
      )}
      {view.paths.map((ends) => {
        const path = known.paths.get(pathKey(ends));
        const shown = waysShown(known, ends);
        const title = words.pathOf(nameOf(ends.from), nameOf(ends.to));
        const others = (path?.ways.length ?? 0) - shown.length;
        return (
          <div key={pathKey(ends)} role="group" aria-label={title}>
            <p className="govuk-body-s">
              <strong>{title}</strong>{' '}
              <button
                type="button"
                className="cc-ex-button"
                aria-label={`${words.dropPath}: ${title}`}
                onClick={() => act({ do: 'dropPath', ends })}>
                {words.dropPath}
              </button>
            </p>
            {path && shown.length === 0 && (
              <p className="govuk-body-s" role="status">
                {words.noPath(nameOf(ends.from), nameOf(ends.to))}
              </p>
            )}
            {shown.map((way, at) => (
              <div key={way.links.map(({ id }) => id).join()}>
                {shown.length > 1 && <h3 className="govuk-heading-s">{words.wayOf(at + 1, shown.length)}</h3>}
                <Steps way={way} />
              </div>
            ))}
            {others > 0 && (
              <p className="govuk-body-s">
                {words.otherWays(others)}{' '}
                <button type="button" className="cc-ex-button" onClick={() => act({ do: 'findPath', ends: { ...ends, every: true } })}>
                  {words.findEvery}
                </button>
              </p>
            )}
            {ends.every && path?.more && <p className="govuk-body-s">{words.moreWays}</p>}
          </div>
        );
      })}
    </>
  );
};
