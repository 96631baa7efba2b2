import { useWords } from '../shell/language.js';
import { searchFor, viewFrom } from '../view-model/journey/journey-view.js';
import { toSwimlane } from '../view-model/swimlane/swimlane.js';
import { SwimlaneKey } from './swimlane-key.js';
import { useJourneySilos } from './use-journey-silos.js';
import { WalkedSwimlane } from './walked-swimlane.js';

/** The drawing of a journey beside an answer about it; each step and hand-off leads to its page. Narrow screens have the table alone. */
const JourneyPicture = ({ id, search }: { id: string; search: string }) => {
  const words = useWords();
  const view = viewFrom(new URLSearchParams(search));
  const { answer } = useJourneySilos(id, view);
  if (!answer) return null;
  const { lanes, organisation, nation } = view;
  const drawn = toSwimlane(answer, { lanes, organisation, nation }, words);
  return (
    <div className="cc-drawing cc-wide-only">
      <SwimlaneKey drawings={[drawn]} />
      <WalkedSwimlane
        drawn={drawn}
        href={(open) => `/journeys/${encodeURIComponent(id)}${searchFor({ ...view, open })}`}
        opened={null}
        name={answer.journey.name}
      />
    </div>
  );
};

export default JourneyPicture;
