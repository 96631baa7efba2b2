/** A table of text whose first column names the row. */
export const PlainTable = ({ caption, columns, rows }: { caption: string; columns: readonly string[]; rows: readonly (readonly string[])[] }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <section className="cc-scroll" tabIndex={0} aria-label={caption}>
    <table className="govuk-table cc-plain-table">
      <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">{columns.map((column) => <th key={column} scope="col" className="govuk-table__header">{column}</th>)}</tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map(([first, ...rest]) => (
          <tr key={first} className="govuk-table__row">
            <th scope="row" className="govuk-table__header">{first}</th>
            {rest.map((cell, at) => <td key={columns[at + 1]} className="govuk-table__cell">{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
