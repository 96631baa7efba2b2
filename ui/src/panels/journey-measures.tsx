import { useWords } from '../shell/language.js';
import { useFormats } from '../shell/formats.js';
import type { JourneySilos } from '../queries/journey-silos.js';
import { Fact } from './hand-off-panel.js';
import { NameLinks } from './name-links.js';

/** Close groups, whom to ask first, and the figures behind the sentences. */
export const JourneyMeasures = ({ answer }: { answer: JourneySilos }) => {
  const { journey } = useWords();
  const formats = useFormats();
  const { value, low, high, coverage } = answer.splitIndex;
  const shareOr = (share: number | null) => (share === null ? journey.notDefined : formats.share(share));
  return (
    <>
      {answer.askFirst.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">{journey.askFirst}</h2>
          <p className="govuk-body">{journey.askFirstHint}</p>
          <ul className="govuk-list govuk-list--bullet">
            {answer.askFirst.slice(0, 5).map(({ organisation, reason }) => (
              <li key={organisation.id}><NameLinks things={[organisation]} />: {reason}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className="govuk-heading-m">{journey.groups}</h2>
        <p className="govuk-body">{answer.silos.length === 0 ? journey.groupsNone : journey.groupsHint}</p>
        <ul className="govuk-list govuk-list--bullet">
          {answer.silos.map((group) => <li key={group.id}>{group.sentence} <span className="govuk-hint cc-inline">{group.basis === 'REPORTED' ? journey.reported : journey.derived}</span></li>)}
        </ul>
      </section>
      <section>
        <h2 className="govuk-heading-m">{journey.measures}</h2>
        <dl className="govuk-summary-list cc-facts">
          <Fact term={journey.unlinkedShare}>
            {shareOr(value)}{low !== null && high !== null && low !== high ? `, ${journey.interval(formats.share(low), formats.share(high))}` : ''}
          </Fact>
          <Fact term={journey.known}>{shareOr(coverage)}</Fact>
        </dl>
      </section>
    </>
  );
};
