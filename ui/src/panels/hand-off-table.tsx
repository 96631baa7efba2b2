import { Link } from 'wouter';
import { useWords } from '../shell/language.js';
import { useFormats } from '../shell/formats.js';
import type { JourneyHandOff } from '../queries/journey-silos.js';
import { crossingOf } from '../view-model/journey/journey-facts.js';
import { SourceLinks } from './source-links.js';

interface Props {
  readonly handOffs: readonly JourneyHandOff[];
  readonly boundary: string;
  readonly href: (open: { kind: 'handOff'; key: string }) => string;
}

/** The drawing as a table: the same hand-offs, the same words. */
export const HandOffTable = ({ handOffs, boundary, href }: Props) => {
  const { journey, questions } = useWords();
  const formats = useFormats();
  const crossingText = (handOff: JourneyHandOff) => {
    const crossing = crossingOf(handOff, boundary);
    const share = handOff.crossings.find((one) => one.boundary === boundary)?.share ?? null;
    if (crossing === 'crosses') return journey.crossingShare(share === null ? journey.notDefined : formats.share(share));
    return crossing === 'mayCross' ? journey.crossingMay : journey.crossingNo;
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="cc-scroll" tabIndex={0} aria-label={journey.handOffsTitle}>
      <table className="govuk-table cc-table">
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {[journey.from, journey.to, journey.workingLink, journey.crossing, journey.passes, journey.asked, journey.sources].map(
              (title) => (
                <th key={title} scope="col" className="govuk-table__header">
                  {title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {handOffs.map((handOff) => (
            <tr key={handOff.key} className="govuk-table__row">
              <th scope="row" className="govuk-table__cell cc-table__row-name">
                <Link
                  className="govuk-link"
                  href={href({ kind: 'handOff', key: handOff.key })}
                  aria-label={journey.openHandOff(handOff.from.name, handOff.to.name)}>
                  {handOff.from.name}
                </Link>
                <Owners names={handOff.fromOwners} />
              </th>
              <td className="govuk-table__cell">
                {handOff.to.name}
                <Owners names={handOff.toOwners} />
              </td>
              <td className="govuk-table__cell">{journey.classes[handOff.class]}</td>
              <td className="govuk-table__cell">{crossingText(handOff)}</td>
              <td className="govuk-table__cell">{handOff.passes ?? journey.passesNothing}</td>
              <td className="govuk-table__cell">
                {journey.askedBy[handOff.asked]}
                {handOff.askedOn ? `, ${formats.day(handOff.askedOn)}` : ''}
              </td>
              <td className="govuk-table__cell">
                {handOff.sources.length > 0 && (
                  <details className="cc-fold">
                    <summary>{questions.sourceCount(handOff.sources.length)}</summary>
                    <SourceLinks sources={handOff.sources} />
                  </details>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** Short names where there are any: the drawing and the open hand-off give them in full. */
const Owners = ({ names }: { names: JourneyHandOff['fromOwners'] }) => (
  <span className="cc-table__owners">{names.map(({ name, abbreviation }) => abbreviation ?? name).join(', ')}</span>
);
