import { useWords } from '../shell/language.js';
import { useFormats } from '../shell/formats.js';
import type { JourneySilos } from '../queries/journey-silos.js';
import { Fact } from './hand-off-panel.js';
import { NameLinks } from './name-links.js';
import { OpenPanel } from './open-panel.js';
import { useStepAccount } from './use-step-account.js';

interface Props {
  readonly step: JourneySilos['journey']['steps'][number];
  /** YYYY-MM-DD, the date that the journey's steps describe. */
  readonly describedOn: string | null;
  readonly closeHref: string;
}

export const StepPanel = ({ step, describedOn, closeHref }: Props) => {
  const { journey } = useWords();
  const formats = useFormats();
  const account = useStepAccount(describedOn);
  return (
    <OpenPanel title={step.name} closeHref={closeHref}>
      <dl className="govuk-summary-list cc-facts">
        <Fact term={journey.services}>{step.services.length === 0 ? journey.noServices : <NameLinks things={step.services} />}</Fact>
        {step.services.length > 0 && (
          <Fact term={journey.owners}>{step.owners.length === 0 ? journey.noOwnerLane : <NameLinks things={step.owners} />}</Fact>
        )}
        {step.deliverers.length > 0 && (
          <Fact term={journey.deliverers}>
            <NameLinks things={step.deliverers} />
          </Fact>
        )}
      </dl>
      <p className="govuk-body">{account(step.sources)}</p>
      {step.likelihood < 1 && <p className="govuk-body">{journey.likelihood(formats.share(step.likelihood))}</p>}
    </OpenPanel>
  );
};
