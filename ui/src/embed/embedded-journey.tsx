import { useSearch } from 'wouter';
import { HeavySentence } from '../journey/heavy-sentence.js';
import { JourneyDrawing } from '../journey/journey-drawing.js';
import { useJourneySilos } from '../journey/use-journey-silos.js';
import { useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';
import { Unanswered } from '../shell/waiting.js';
import { searchFor, viewFrom, type JourneyView } from '../view-model/journey/journey-view.js';
import { toSwimlane } from '../view-model/swimlane/swimlane.js';

/** A journey to look at inside another page: its first sentences, the drawing and the list; each step and hand-off leads to the whole page. */
export const EmbeddedJourney = ({ id }: { id: string }) => {
  const words = useWords();
  const view = viewFrom(new URLSearchParams(useSearch()));
  const { lanes, organisation, nation } = view;
  const { answer, error, loading, retry } = useJourneySilos(id, view);
  useTitle(answer?.journey.name ?? null);
  if (!answer) return <Unanswered error={error} loading={loading} retry={retry} />;
  const drawn = toSwimlane(answer, { lanes, organisation, nation }, words);
  const href = (open: JourneyView['open']) => `/journeys/${encodeURIComponent(id)}${searchFor({ ...view, open })}`;
  return (
    <>
      {answer.illustrative && <p className="cc-notice">{answer.summary[1]}</p>}
      <h1 className="govuk-heading-l govuk-!-margin-bottom-2">{answer.journey.name}</h1>
      <p className="govuk-body cc-measure">{answer.summary[0]}</p>
      <HeavySentence answer={answer} />
      <JourneyDrawing drawn={drawn} as={view.as} href={href} opened={null} />
    </>
  );
};
