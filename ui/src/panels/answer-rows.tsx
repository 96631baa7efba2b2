import { Fragment, useState } from 'react';
import { Link } from 'wouter';
import { useWords } from '../shell/language.js';
import type { AnswerCell } from '../view-model/answers/answer-cells.js';
import { sentencesOf, toAnswerParts, type AnswerTable, type Asked } from '../view-model/answers/answer-table.js';
import { hrefOfThing } from '../view-model/thing-address.js';
import { Fact } from './hand-off-panel.js';
import { useSaying } from './use-saying.js';

/** Columns that hold free text of the data, which is in English whatever the language of the page. */
const inEnglish = new Set(['statement', 'figures', 'category', 'audience', 'passes']);
const shownAtOnce = 4;

/** A value; more than a few are folded behind their number. */
const Cell = ({ cell, name }: { cell: AnswerCell; name: string }) => {
  const { questions: words } = useWords();
  const parts = cell.map(({ text, key }, at) => {
    const href = key === null ? null : hrefOfThing(key);
    return (
      // oxlint-disable-next-line react/no-array-index-key -- pieces of a value have no key of their own and never move
      <Fragment key={at}>
        {href ? (
          <Link className="govuk-link" href={href}>
            {text}
          </Link>
        ) : (
          text
        )}
      </Fragment>
    );
  });
  // A number of sources is a number; sources themselves have keys.
  const areSources = name === 'sources' && cell.some(({ key }) => key !== null);
  if (parts.length === 1 && !areSources) return parts;
  const list = (
    <ul className="govuk-list cc-cell">
      {parts.map((part) => (
        <li key={part.key}>{part}</li>
      ))}
    </ul>
  );
  if (!areSources && parts.length <= shownAtOnce) return list;
  return parts.length === 0 ? null : (
    <details className="cc-fold">
      <summary>{areSources ? words.sourceCount(parts.length) : words.entryCount(parts.length)}</summary>
      {list}
    </details>
  );
};

const longest = 60;
const isLong = (cell: AnswerCell): boolean => cell.some(({ text }) => text.length > longest);

const Rows = ({ table, question, alone }: { table: AnswerTable; question: string; alone: boolean }) => {
  const { questions: words } = useWords();
  const saying = useSaying();
  const [all, setAll] = useState(false);
  const shown = table.columns.slice(0, all ? undefined : table.first);
  const caption = saying.field(table.name, question);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="cc-scroll" tabIndex={0} aria-label={caption}>
        <table className={`govuk-table cc-table cc-table--free${all ? ' cc-table--all' : ''}`}>
          <caption className={alone ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--s'}>{caption}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {shown.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={`govuk-table__header${table.numbers.has(column) ? ' govuk-table__header--numeric' : ''}`}>
                  {saying.field(column, table.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {table.rows.map((row, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows of an answer have no key of their own and never move
              <tr key={at} className="govuk-table__row">
                {row.slice(0, shown.length).map((cell, column) => (
                  <td
                    key={table.columns[column]}
                    className={`govuk-table__cell${isLong(cell) ? ' cc-table__said' : ''}${table.numbers.has(table.columns[column]!) ? ' govuk-table__cell--numeric' : ''}`}
                    lang={inEnglish.has(table.columns[column]!) ? 'en-GB' : undefined}>
                    <Cell cell={cell} name={table.columns[column]!} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.first < table.columns.length && (
        <button type="button" className="cc-link-button cc-more-columns" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewerColumns : words.moreColumns(table.columns.length - table.first)}
        </button>
      )}
      {table.total > table.rows.length && <p className="govuk-body">{words.shownOf(table.rows.length, table.total)}</p>}
    </>
  );
};

/** What an answer says: its sentences first. */
export const AnswerSentences = ({ answer }: { answer: object }) => {
  const sentences = sentencesOf(answer as Record<string, unknown>);
  return (
    sentences.length > 0 && (
      <div className="cc-answer">
        {sentences.map((sentence, at) => (
          <p key={sentence} className={at === 0 ? 'govuk-body cc-answer__first' : 'govuk-body'}>
            {sentence}
          </p>
        ))}
      </div>
    )
  );
};

const nothing: readonly string[] = [];
/** Lists of what stands beside the answer: there for whoever looks for it. */
const folded = new Set(['otherChanges', 'touched']);

const Folded = ({ table, question }: { table: AnswerTable; question: string }) => {
  const saying = useSaying();
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{`${saying.field(table.name, question)} (${saying.count(table.total)})`}</span>
      </summary>
      <Rows table={table} question={question} alone />
    </details>
  );
};

/** The answer of a question as tables, one for each of its lists, with what stands beside them; `without` fields that are shown elsewhere. */
export const AnswerRows = ({ answer, question, without = nothing }: { answer: object; question: Asked; without?: readonly string[] }) => {
  const { questions: words } = useWords();
  const given = answer as Record<string, unknown>;
  const { tables, beside } = toAnswerParts(given, useSaying(answer), question, without);
  return (
    <>
      {tables.length === 0 && sentencesOf(given).length === 0 && <p className="govuk-body">{words.noRows}</p>}
      {tables.map((table) =>
        folded.has(table.name) ? (
          <Folded key={table.name} table={table} question={question.name} />
        ) : (
          <Rows key={table.name} table={table} question={question.name} alone={tables.length === 1} />
        ),
      )}
      {beside.length > 0 && (
        <>
          {tables.length > 0 && <h3 className="govuk-heading-s">{words.figures}</h3>}
          <dl className="govuk-summary-list cc-facts">
            {beside.map(([name, cell]) => (
              <Fact key={name} term={name}>
                <Cell cell={cell} name={name} />
              </Fact>
            ))}
          </dl>
        </>
      )}
    </>
  );
};
