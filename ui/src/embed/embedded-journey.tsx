import { useSearch } from 'wouter';
import { HeavySentence } from '../journey/heavy-sentence.js';
import { JourneyList } from '../journey/journey-list.js';
import { SwimlaneKey } from '../journey/swimlane-key.js';
import { WalkedSwimlane } from '../journey/walked-swimlane.js';
import { journeySilosQuery } from '../queries/journey-silos.js';
import { useAnswer } from '../queries/use-answer.js';
import { useWords } from '../shell/language.js';
import { useTitle } from '../shell/use-title.js';
import { Unanswered } from '../shell/waiting.js';
import { searchFor, viewFrom, type JourneyView } from '../view-model/journey/journey-view.js';
import { toSwimlane } from '../view-model/swimlane/swimlane.js';

/** A journey to look at inside another page: its first sentences, the drawing and the list; each step and hand-off leads to the whole page. */
export const EmbeddedJourney = ({ id }: { id: string }) => {
  const words = useWords();
  const { journey } = words;
  const view = viewFrom(new URLSearchParams(useSearch()));
  const { lanes, organisation, nation } = view;
  const { data, error, loading, retry } = useAnswer(journeySilosQuery, {
    journey: id,
    boundary: view.boundary,
    asAt: view.asAt,
    cohesionAt: view.cohesionAt,
    nation,
    byDepartment: lanes === 'departments',
    byTeam: lanes === 'professions' || lanes === 'activities',
  });
  const answer = data?.silosSplittingJourney;
  useTitle(answer?.journey.name ?? null);
  if (!answer) return <Unanswered error={error} loading={loading} retry={retry} />;
  const drawn = toSwimlane(answer, { lanes, organisation, nation }, words);
  const href = (open: JourneyView['open']) => `/journeys/${encodeURIComponent(id)}${searchFor({ ...view, open })}`;
  return (
    <>
      {answer.illustrative && <p className="cc-notice">{journey.illustrative}</p>}
      <h1 className="govuk-heading-l govuk-!-margin-bottom-2">{answer.journey.name}</h1>
      {answer.summary
        .filter((sentence) => sentence !== journey.illustrative)
        .slice(0, 1)
        .map((sentence) => (
          <p key={sentence} className="govuk-body cc-measure">
            {sentence}
          </p>
        ))}
      <HeavySentence answer={answer} />
      {view.as === 'drawing' && (
        <div className="cc-wide-only">
          <SwimlaneKey drawings={[drawn]} />
          <WalkedSwimlane drawn={drawn} href={href} opened={null} />
        </div>
      )}
      <div className={view.as === 'drawing' ? 'cc-narrow-only' : undefined}>
        <JourneyList drawn={drawn} href={href} opened={null} />
      </div>
    </>
  );
};
