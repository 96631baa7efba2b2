import { useStepAccount } from '../panels/use-step-account.js';
import { useWords } from '../shell/language.js';
import { shortStepId } from '../view-model/journey/journey-facts.js';
import type { Swimlane } from '../view-model/swimlane/swimlane.js';

/** The drawing as an ordered list: for reading aloud and for narrow screens. Paper has the drawing. */
export const BriefSteps = ({
  drawn,
  numberOf,
  describedOn,
}: {
  drawn: Swimlane;
  numberOf: ReadonlyMap<string, number>;
  describedOn: string | null;
}) => {
  const account = useStepAccount(describedOn);
  const { journey, brief } = useWords();
  return (
    <section className="brief__screen">
      <h2>{brief.steps}</h2>
      <ol>
        {drawn.steps.map(({ step, number, boxes, handOffs }) => (
          <li key={step.id} id={`step-${shortStepId(step.id)}`} value={number}>
            <strong>{step.name}</strong>. {boxes.map((box) => drawn.layout.lanes.find((lane) => lane.id === box.lane)?.name).join(', ')}
            {boxes[0]?.note ? `, ${boxes[0].note}` : ''}.{` ${account(step.sources)}`}
            {step.optional ? ` ${journey.keyOptional}.` : ''}
            {handOffs.length > 0 &&
              ` ${brief.leadsTo(handOffs.map(({ handOff }) => `${numberOf.get(handOff.to.id)} ${handOff.to.name}${handOff.passes ? ` (${journey.passes.toLowerCase()}: ${handOff.passes})` : ''}`).join('; '))}`}
          </li>
        ))}
      </ol>
    </section>
  );
};
