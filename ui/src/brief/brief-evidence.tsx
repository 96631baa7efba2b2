import { useUnlinkedShare } from '../panels/use-unlinked-share.js';
import type { JourneySilos } from '../queries/journey-silos.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { askedOn, countSources } from '../view-model/journey/brief-facts.js';
import { onPaper } from '../view-model/journey/brief-fit.js';

/** What the brief rests on, who was asked and who was not, and whose answers would tell most. */
export const BriefEvidence = ({ answer }: { answer: JourneySilos }) => {
  const { journey, brief } = useWords();
  const formats = useFormats();
  const counted = countSources(answer.sources);
  const { asked, notAsked } = askedOn(answer.handOffs);
  const { share, known } = useUnlinkedShare(answer);
  return (
    <>
      <section className="cc-evidence">
        <h2>{journey.evidence}</h2>
        <p className="brief__paper">{answer.evidence.sentence}</p>
        <p className="brief__screen">
          {brief.rests(counted)}{' '}
          {counted.oldest && counted.newest && brief.retrieved(formats.day(counted.oldest), formats.day(counted.newest))}
        </p>
        <p className="brief__screen">
          {asked.length === 0
            ? brief.askedNobody
            : brief.asked(asked.map(({ organisation, on }) => `${organisation.name} (${formats.day(on)})`).join(', '))}
          {notAsked.length > 0 && ` ${brief.notAsked(notAsked.map(({ name }) => name).join(', '))}`}
        </p>
        <p>
          {journey.unlinkedShare}: {share}. {journey.known}: {known}.
        </p>
      </section>
      {answer.askFirst.length > 0 && (
        <section>
          <h2>{journey.askFirst}</h2>
          <ul>
            {answer.askFirst.slice(0, 5).map(({ organisation, reason }, at) => (
              <li key={organisation.id} className={at < onPaper.askFirst ? undefined : 'brief__screen'}>
                <strong>{organisation.name}</strong>: {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
