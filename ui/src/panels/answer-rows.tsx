import { Link } from 'wouter';
import { useWords } from '../shell/language.js';
import { inWords, toAnswerRows, type AnswerCell } from '../view-model/answer-table.js';
import { hrefOfThing } from '../view-model/thing-address.js';
import { Fact } from './hand-off-panel.js';

const Cell = ({ cell }: { cell: AnswerCell }) => {
  const href = cell.key === null ? null : hrefOfThing(cell.key);
  return href ? <Link className="govuk-link" href={href}>{cell.text}</Link> : cell.text;
};

/** Any answer as a table, with what stands beside it. */
export const AnswerRows = ({ answer }: { answer: object }) => {
  const { questions: words } = useWords();
  const { columns, rows, total, beside } = toAnswerRows(answer as Record<string, unknown>);
  return (
    <>
      {rows.length === 0 && <p className="govuk-body">{words.noRows}</p>}
      {rows.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className="cc-scroll" tabIndex={0} aria-label={words.answer}>
          <table className="govuk-table cc-table cc-table--free">
            <thead className="govuk-table__head">
              <tr className="govuk-table__row">{columns.map((column) => <th key={column} scope="col" className="govuk-table__header">{inWords(column)}</th>)}</tr>
            </thead>
            <tbody className="govuk-table__body">
              {rows.map((row, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- rows of an answer have no key of their own and never move
                <tr key={at} className="govuk-table__row">{row.map((cell, column) => <td key={columns[column]} className="govuk-table__cell"><Cell cell={cell} /></td>)}</tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {total > rows.length && <p className="govuk-body">{words.shownOf(rows.length, total)}</p>}
      {beside.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{words.figures}</h3>
          <dl className="govuk-summary-list cc-facts">{beside.map(([name, cell]) => <Fact key={name} term={inWords(name)}><Cell cell={cell} /></Fact>)}</dl>
        </>
      )}
    </>
  );
};
