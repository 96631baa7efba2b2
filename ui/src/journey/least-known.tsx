import { Link } from 'wouter';
import type { JourneySilos } from '../queries/journey-silos.js';
import { useWords } from '../shell/language.js';
import { leastKnown } from '../view-model/journey/least-known.js';
import type { Opening } from './swimlane.js';

/** The hand-off about which least is recorded, and whose answers would tell most; nothing where all are known. */
export const LeastKnown = ({ answer, href }: { answer: JourneySilos; href: Opening['href'] }) => {
  const { journey } = useWords();
  const found = leastKnown(answer.handOffs, answer.boundary, answer.askFirst);
  if (!found) return null;
  const { handOff, missing, ask } = found;
  return (
    <p className="govuk-body cc-heavy cc-least">
      {journey.least}{' '}
      <Link className="govuk-link" href={href({ kind: 'handOff', key: handOff.key })}>
        {journey.openHandOff(handOff.from.name, handOff.to.name)}
      </Link>
      .{missing.length > 0 && ` ${journey.leastMissing(missing.map((one) => journey.missingThere[one]))}`}
      {ask && ` ${journey.leastAsk(ask.name)}`}
    </p>
  );
};
