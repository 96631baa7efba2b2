import { ContactLink } from '../shell/contact-link.js';
import { useWords } from '../shell/language.js';
import type { JourneyHandOff } from '../queries/journey-silos.js';
import { SourceLinks } from './source-links.js';

/** What a finding rests on, said with every finding. */
export const EvidenceStrip = ({ handOff }: { handOff: JourneyHandOff }) => {
  const { journey } = useWords();
  return (
    <section className="cc-evidence">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{journey.evidence}</h3>
      <p className="govuk-body-s">{handOff.evidence.sentence}</p>
      {handOff.disputes.map((dispute) => (
        <p key={dispute} className="govuk-body-s">
          {dispute}
        </p>
      ))}
      <SourceLinks sources={handOff.sources} />
      <ContactLink />
    </section>
  );
};
