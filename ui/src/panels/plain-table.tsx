import type { ReactNode } from 'react';

interface Props {
  readonly caption: string;
  /** The heading above says the same. */
  readonly hideCaption?: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

/** A table whose first column names the row. */
export const PlainTable = ({ caption, hideCaption = false, columns, rows }: Props) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <section className="cc-scroll" tabIndex={0} aria-label={caption}>
    <table className="govuk-table cc-plain-table">
      <caption className={hideCaption ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}>{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {columns.map((column) => (
            <th key={column} scope="col" className="govuk-table__header">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map(([first, ...rest], row) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows of a history have no key of their own and never move
          <tr key={row} className="govuk-table__row">
            <th scope="row" className="govuk-table__header">
              {first}
            </th>
            {rest.map((cell, at) => (
              <td key={columns[at + 1]} className="govuk-table__cell">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
