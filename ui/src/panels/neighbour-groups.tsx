import { Link } from 'wouter';
import type { NeighboursAnswer } from '../queries/thing-facts.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { inWords } from '../view-model/answer-table.js';
import { hrefOfThing } from '../view-model/thing-address.js';
import { wordFor } from '../words/word-for.js';

/** What a thing touches, by kind of relationship, with how many are not shown. */
export const NeighbourGroups = ({ answer }: { answer: NeighboursAnswer }) => {
  const { things } = useWords();
  const formats = useFormats();
  if (answer.groups.length === 0) return <p className="govuk-body">{answer.note ?? things.nothing}</p>;
  return answer.groups.map(({ relationship, direction, label, hidden, neighbours }) => (
    <section key={`${relationship} ${direction} ${label}`}>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{wordFor(things.relationships, `${relationship} ${direction}`) ?? inWords(relationship.toLowerCase().replaceAll('_', ' '))}</h3>
      <ul className="govuk-list">
        {neighbours.map((one) => {
          const href = hrefOfThing(one.id);
          const when = things.period(formats.day(one.from), formats.day(one.to));
          return (
            <li key={`${one.id} ${one.from}`}>
              {href ? <Link className="govuk-link" href={href}>{one.name}</Link> : one.name}
              {when && `, ${when}`}
              {one.illustrative && ` (${things.illustrative.toLowerCase()})`}
            </li>
          );
        })}
      </ul>
      {hidden > 0 && <p className="govuk-body-s">{things.hidden(hidden)}</p>}
    </section>
  ));
};
