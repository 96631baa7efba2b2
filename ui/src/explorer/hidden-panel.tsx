import type { Explorer } from './use-explorer.js';
import { useExplorerWords } from './use-explorer-words.js';

/** What is hidden and how it comes back: nothing vanishes in silence. */
export const HiddenPanel = ({ explorer: { graph, act } }: { explorer: Explorer }) => {
  const words = useExplorerWords();
  if (graph.byHand.length === 0 && graph.byOnly === 0) return null;
  return (
    <section aria-labelledby="explore-hidden">
      <h2 className="govuk-heading-s" id="explore-hidden">
        {words.hiddenTitle}
      </h2>
      {graph.byOnly > 0 && (
        <p className="govuk-body-s">
          {words.hiddenByOnly(graph.byOnly)}{' '}
          <button type="button" className="cc-ex-button" onClick={() => act({ do: 'keepOnly', keys: [] })}>
            {words.showAllHidden}
          </button>
        </p>
      )}
      {graph.byHand.length > 0 && (
        <details className="govuk-body-s">
          <summary>{words.hiddenByHand(graph.byHand.length)}</summary>
          <button type="button" className="cc-ex-button" onClick={() => act({ do: 'show', keys: graph.byHand.map(({ key }) => key) })}>
            {words.showAllHidden}
          </button>
          <ul className="govuk-list">
            {graph.byHand.map(({ key, name }) => (
              <li key={key}>
                {name}{' '}
                <button
                  type="button"
                  className="cc-ex-button"
                  aria-label={`${words.showAgain}: ${name}`}
                  onClick={() => act({ do: 'show', keys: [key] })}>
                  {words.showAgain}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
