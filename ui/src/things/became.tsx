import { NameLinks } from '../panels/name-links.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { wordFor } from '../words/word-for.js';
import type { Succession } from './history.js';
import { NameLink } from './section.js';

interface Props {
  /** It says of itself that it is closed, retired or ended. */
  readonly ended: boolean;
  readonly on?: string | null;
  readonly after?: readonly Succession[];
}

/** Says on the page of something that is no more since when, and what became of it; nothing on the page of anything else. Work that moved ends nobody. */
export const Became = ({ ended, on = null, after }: Props) => {
  const { things } = useWords();
  const formats = useFormats();
  const became = (after ?? []).filter(({ kind }) => kind !== 'TRANSFER');
  if (!ended && became.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{things.became(formats.day(on ?? became[0]?.on ?? null))}</p>
      {became.length > 0 && (
        <ul className="govuk-list govuk-!-margin-bottom-0">
          {became.map(({ kind, other }) => (
            <li key={other.id}>
              {wordFor(things.succeeded.OUT, kind ?? '') ?? things.becameNow} <NameLink thing={other} />
              {other.owners && other.owners.length > 0 && (
                <>
                  , {things.accountable}: <NameLinks things={other.owners} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
