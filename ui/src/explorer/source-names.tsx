import type { SourceFact } from '../view-model/explore/graph-known.js';
import { readable, useExplorerWords } from './use-explorer-words.js';

const web = (url: string | null): string | null => (url && /^https?:\/\//.test(url) ? url : null);

/** Who says so: each source by name, with a link where it was published. */
export const SourceNames = ({ sources }: { sources: readonly SourceFact[] }) => {
  const words = useExplorerWords();
  return (
    <small>
      {sources.map((source, at) => (
        <span key={source.key}>
          {at > 0 && '; '}
          {web(source.url) ? (
            <a className="govuk-link" href={web(source.url) ?? ''} rel="noreferrer">
              {source.name}
            </a>
          ) : (
            source.name
          )}{' '}
          ({readable('source', source.kind, words).toLowerCase()})
        </span>
      ))}
    </small>
  );
};
