import { useWords } from '../shell/language.js';
import type { JourneySilos } from '../queries/journey-silos.js';
import { Fact } from './hand-off-panel.js';
import { NameLinks } from './name-links.js';
import { useUnlinkedShare } from './use-unlinked-share.js';

/** Close groups, whom to ask first, and the figures behind the sentences. */
export const JourneyMeasures = ({ answer }: { answer: JourneySilos }) => {
  const { journey } = useWords();
  const { share, known } = useUnlinkedShare(answer);
  // Reports stand in a part of their own, and a team alone is measured like a group without being one.
  const derived = answer.silos.filter(({ basis }) => basis === 'DERIVED');
  const groups = derived.filter(({ teams }) => teams.length > 1);
  const alone = derived.length - groups.length;
  return (
    <>
      {answer.askFirst.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">{journey.askFirst}</h2>
          <p className="govuk-body">{journey.askFirstHint}</p>
          <ul className="govuk-list govuk-list--bullet">
            {answer.askFirst.slice(0, 5).map(({ organisation, reason }) => (
              <li key={organisation.id}>
                <NameLinks things={[organisation]} />: {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className="govuk-heading-m">{journey.groups}</h2>
        <p className="govuk-body">
          {groups.length === 0 ? journey.groupsNone : journey.groupsHint} {alone > 0 && groups.length > 0 && journey.groupsAlone(alone)}
        </p>
        {groups.length > 0 && (
          <ul className="govuk-list govuk-list--bullet">
            {groups.map((group) => (
              <li key={group.id}>{group.sentence}</li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2 className="govuk-heading-m">{journey.measures}</h2>
        <dl className="govuk-summary-list cc-facts">
          <Fact term={journey.unlinkedShare}>{share}</Fact>
          <Fact term={journey.known}>{known}</Fact>
        </dl>
      </section>
    </>
  );
};
