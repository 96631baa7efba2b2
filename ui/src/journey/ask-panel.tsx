import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { OpenPanel } from '../panels/open-panel.js';
import type { JourneyHandOff, JourneySilos } from '../queries/journey-silos.js';
import type { Supposed } from '../queries/what-if.js';
import { useWords } from '../shell/language.js';
import type { Answers } from '../view-model/answers/answers.js';
import type { AskSide } from '../view-model/journey/ask-form.js';
import { organisationsOn, type NamedFact } from '../view-model/journey/journey-facts.js';
import { KnownWith } from './answers-bar.js';
import { AskForm } from './ask-form.js';

interface Props {
  readonly answer: JourneySilos;
  readonly handOff: JourneyHandOff;
  readonly answers: Answers;
  readonly supposed: Supposed | null;
  readonly backHref: string;
  readonly closeHref: string;
  readonly onAnswer: (answers: Answers) => void;
  /** What can be done with the answers; null while there are none. */
  readonly children: ReactNode;
}

/** The form of one hand-off, in the place of what is known of it. */
export const AskPanel = ({ answer, handOff, answers, supposed, backHref, closeHref, onAnswer, children }: Props) => {
  const { journey, ask } = useWords();
  const side = (stepId: string, recorded: readonly NamedFact[]): AskSide => {
    const step = answer.journey.steps.find(({ id }) => id === stepId);
    const likely = [...(step?.owners ?? []), ...(step?.deliverers ?? []), ...organisationsOn(answer)];
    return { services: step?.services ?? [], organisations: [...new Map(likely.map((one) => [one.id, one])).values()], recorded };
  };
  const asked = {
    from: side(handOff.from.id, handOff.fromTeams),
    to: side(handOff.to.id, handOff.toTeams),
    fromName: handOff.from.name,
    toName: handOff.to.name,
  };
  return (
    <OpenPanel
      title={journey.openHandOff(handOff.from.name, handOff.to.name)}
      closeHref={closeHref}
      actions={
        <>
          {children && (
            <a className="govuk-link" href="#answers-bar">
              {ask.finish}
            </a>
          )}
          <Link className="govuk-link" href={backHref}>
            {ask.back}
          </Link>
        </>
      }>
      <AskForm handOff={asked} known={handOff.class !== 'UNKNOWN'} answers={answers} onAnswer={onAnswer}>
        <KnownWith supposed={supposed} />
      </AskForm>
      {children}
    </OpenPanel>
  );
};
