import { useMemo } from 'react';
import { followedOf } from '../view-model/explore/graph-became.js';
import type { Explorer } from './use-explorer.js';
import { useExplorerWords } from './use-explorer-words.js';

/** What a link starts from and is no more: what came after it, as long as that is not on screen. */
export const FollowedThings = ({ explorer: { view, known, graph, act } }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  const followed = useMemo(() => followedOf(view.starts, known), [view.starts, known]);
  return followed.map(({ thing, by }) => {
    const others = by.filter(({ key }) => !graph.keys.has(key));
    if (others.length === 0) return null;
    return (
      <div key={thing.key} className="govuk-inset-text">
        <p className="govuk-body">
          {words.followed(
            thing.name,
            by.map(({ name }) => name),
          )}
        </p>
        <div className="cc-ex-buttons">
          {others.map(({ key, name }) => (
            <button key={key} type="button" className="cc-ex-button" onClick={() => act({ do: 'start', key })}>
              {words.alsoShow(name)}
            </button>
          ))}
        </div>
      </div>
    );
  });
};
