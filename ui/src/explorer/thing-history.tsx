import { useState } from 'react';
import { Link } from 'wouter';
import { askGraphql } from '../queries/ask-graphql.js';
import { gql } from '../queries/gql.js';
import { useFetched } from '../queries/use-answer.js';
import { useFormats } from '../shell/formats.js';
import { Failing } from '../shell/waiting.js';
import type { Known } from '../view-model/explore/graph-known.js';
import type { ExplorerWords } from '../words/explorer-en.js';
import { phraseOf, useExplorerWords } from './use-explorer-words.js';

const historyDocument = gql(
  `query ExploreHistory($fact: String!) { factHistory(fact: $fact) { note statements { fact dataset file line since until source { id name } } } }`,
);
const most = 20;

interface HistoryProps {
  readonly of: string;
  readonly known: Known;
}

/** A fact is the key of a thing, or the keys of two and what joins them, from which one of them is `of`. */
const sayFact = (fact: string, of: string, known: Known, words: ExplorerWords): string => {
  const [from, type, to] = fact.split(' ');
  if (!type || !to) return words.itself;
  const other = from === of ? to : (from ?? '');
  return `${phraseOf(words, type, from === of ? 'OUT' : 'IN')} ${known.things.get(other)?.name ?? other}`;
};

const Statements = ({ of, known }: HistoryProps) => {
  const words = useExplorerWords();
  const { day } = useFormats();
  const { data, error, retry } = useFetched(of, (asking) => askGraphql(historyDocument, { fact: of }, asking));
  if (error) return <Failing error={error} retry={retry} />;
  if (!data) return null;
  const { statements, note } = data.factHistory;
  return (
    <>
      {note && <p>{note}</p>}
      <ul className="govuk-list">
        {statements.slice(0, most).map(({ fact, dataset, file, line, since, until, source }) => (
          <li key={`${fact} ${dataset} ${file} ${line} ${source?.id}`}>
            {[
              `${sayFact(fact, of, known, words)}: ${source?.name ?? words.notKnown}`,
              ...(since ? [words.loaded(day(since.slice(0, 10)))] : []),
              ...(until ? [words.withdrawn(day(until.slice(0, 10)))] : []),
            ].join(', ')}
          </li>
        ))}
      </ul>
      <Link className="govuk-link" href={`/questions/factHistory?fact=${encodeURIComponent(of)}`}>
        {words.allHistory}
        {statements.length > most && ` (${statements.length})`}
      </Link>
    </>
  );
};

/** What each source said about a thing, and when; asked for when somebody opens it. */
export const ThingHistory = ({ of, known }: HistoryProps) => {
  const words = useExplorerWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="govuk-body-s" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.historyHere}</summary>
      {open && <Statements of={of} known={known} />}
    </details>
  );
};
