import { Link } from 'wouter';
import { useWords } from '../shell/language.js';
import type { Plain } from '../view-model/answers/answer-cells.js';
import { nameOf, recordsIn } from '../view-model/answers/chart-facts.js';
import { digitsOfSides, toSides } from '../view-model/answers/sides.js';
import { withTie } from '../view-model/answers/with-tie.js';
import { useSaying } from './use-saying.js';

interface Props {
  readonly answer: Plain;
  /** The scenario as it stands in the address. */
  readonly search: string;
}

/** Today and the scenario side by side, with what differs marked by an arrow, and the few links that would each mend most. */
export const WhatIfSides = ({ answer, search }: Props) => {
  const {
    questions: { sides: words },
  } = useWords();
  const sides = toSides(answer, useSaying());
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="cc-scroll" tabIndex={0} aria-label={words.title}>
        <table className="govuk-table cc-sides">
          <caption className="govuk-table__caption govuk-table__caption--s">{words.title}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {[words.measure, words.today, words.changed, words.change].map((column) => (
                <th key={column} scope="col" className="govuk-table__header">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {sides.map(({ name, before, after, difference }) => (
              <tr key={name} className={`govuk-table__row${difference.kind === 'NONE' ? '' : ' cc-sides__changed'}`}>
                <th scope="row" className="govuk-table__header">
                  {name}
                </th>
                <td className="govuk-table__cell">{before}</td>
                <td className="govuk-table__cell">{after}</td>
                <td className="govuk-table__cell">
                  {difference.kind === 'VALUE'
                    ? words.by(difference.up, difference.points ? words.points(difference.by) : difference.by)
                    : words.differs[difference.kind]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <MendsMost answer={answer} search={search} />
    </>
  );
};

const MendsMost = ({ answer, search }: Props) => {
  const {
    questions: { sides: words },
  } = useWords();
  const { share } = useSaying();
  const found = recordsIn(answer, 'mendsMost');
  const digits = digitsOfSides(answer);
  if (found.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{words.mendsMost}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {found.map(({ a, b, from, to, splitIndex }) => (
          <li key={`${nameOf(a)} ${nameOf(b)}`}>
            {words.mends({ a: nameOf(a), b: nameOf(b), from: nameOf(from), to: nameOf(to), share: share(Number(splitIndex), digits) })}{' '}
            <Link className="govuk-link" href={withTie(search, a, b)}>
              {words.suppose(nameOf(a), nameOf(b))}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
};
