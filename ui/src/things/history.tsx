import { useState } from 'react';
import { Link } from 'wouter';
import { PlainTable } from '../panels/plain-table.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { historyOf, type DatedFact } from '../view-model/thing-history.js';
import { wordFor } from '../words/word-for.js';
import { NameLink, Section, type Named } from './section.js';
import { Statements } from './statements.js';

export interface Succession {
  readonly kind: string | null;
  readonly on: string | null;
  readonly other: Named & { readonly owners?: readonly Named[] };
}

interface HistoryProps {
  /** The key of the thing. */
  readonly id: string;
  readonly before?: readonly Succession[];
  readonly after?: readonly Succession[];
  readonly dated?: readonly DatedFact[];
}

/** What it came from and became, its dated relationships, and what each source said when. */
export const History = ({ id, before, after, dated }: HistoryProps) => {
  const { things } = useWords();
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const kinds = things.succeeded;
  const changes = [
    ...(before ?? []).map((one) => ({ ...one, says: wordFor(kinds.IN, one.kind ?? '') ?? things.before })),
    ...(after ?? []).map((one) => ({ ...one, says: wordFor(kinds.OUT, one.kind ?? '') ?? things.becameNow })),
  ].sort((a, b) => ((b.on ?? '') < (a.on ?? '') ? -1 : 1));
  const rows = historyOf(dated ?? []);
  return (
    <Section title={things.history}>
      {changes.length === 0 && rows.length === 0 && <p className="govuk-body">{things.historyNone}</p>}
      {changes.length > 0 && (
        <ul className="govuk-list">
          {changes.map(({ says, on, other, kind }) => (
            <li key={`${says} ${other.id} ${kind}`}>
              {on && `${formats.day(on)}: `}
              {says} <NameLink thing={other} />
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <PlainTable
          caption={things.history}
          hideCaption
          columns={[things.when, things.what, things.who]}
          rows={rows.map(({ relationship, direction, from, to, other }) => [
            things.period(formats.day(from), formats.day(to)),
            wordFor(things.relationships, `${relationship} ${direction}`) ?? relationship,
            <NameLink key={other.id} thing={other} />,
          ])}
        />
      )}
      <details className="govuk-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{things.statements}</span>
        </summary>
        <div className="govuk-details__text">
          {open && <Statements fact={id} />}
          <p className="govuk-body">
            <Link className="govuk-link" href={`/questions/factHistory?fact=${encodeURIComponent(id)}`}>
              {things.statementsAll}
            </Link>
          </p>
        </div>
      </details>
    </Section>
  );
};
