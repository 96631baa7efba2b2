import { useWords } from '../shell/language.js';
import type { JourneySilos } from '../queries/journey-silos.js';
import { crossingOf } from '../view-model/journey/journey-facts.js';

/** Counts what is heavy in the drawing, and says what its dots do not mean. */
export const HeavySentence = ({ answer }: { answer: JourneySilos }) => {
  const { journey } = useWords();
  const heavy = answer.handOffs.filter((handOff) => crossingOf(handOff, answer.boundary) === 'crosses');
  const may = answer.handOffs.filter((handOff) => crossingOf(handOff, answer.boundary) === 'mayCross').length;
  return (
    <p className="govuk-body cc-heavy">
      <strong>{journey.heavy(heavy.length, may, answer.handOffs.length, answer.boundary)}</strong>
      {may > 0 && may < answer.handOffs.length && ` ${journey.mayCross(may, heavy.length)}`}
      {heavy.length > 0 && heavy.every((handOff) => handOff.class === 'UNKNOWN') && ` ${journey.allDotted}`}
    </p>
  );
};
