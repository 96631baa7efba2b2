import { Link } from 'wouter';
import { useWords } from '../shell/language.js';
import { shortStepId } from '../view-model/journey/journey-facts.js';
import type { Swimlane } from '../view-model/swimlane/swimlane.js';
import type { Opening } from './swimlane.js';

/** The drawing's content as an ordered list: for narrow screens and for reading aloud. */
export const JourneyList = ({ drawn, href, opened }: { drawn: Swimlane } & Opening) => {
  const { journey } = useWords();
  return (
    <ol className="govuk-list cc-steps" aria-label={journey.list}>
      {drawn.steps.map(({ step, number, handOffs, dimmed, boxes, ways }) => (
        <li key={step.id} className={dimmed ? 'cc-steps__step cc-dimmed' : 'cc-steps__step'} value={number}>
          <Link
            className="govuk-link cc-steps__name"
            href={href({ kind: 'step', key: shortStepId(step.id) })}
            aria-current={opened === shortStepId(step.id) ? 'true' : undefined}>
            {step.name}
          </Link>
          <span className="cc-steps__lane">
            {boxes.map((box) => drawn.layout.lanes.find((lane) => lane.id === box.lane)?.name).join(', ')}
            {boxes[0]?.note ? `, ${boxes[0].note}` : ''}.{step.optional ? ` ${journey.keyOptional}.` : ''}
          </span>
          {handOffs.length > 1 && ways !== 'ONE' && <span className="cc-steps__ways">{journey.ways[ways]}</span>}
          {handOffs.length > 0 && (
            <ul className="cc-steps__hand-offs">
              {handOffs.map(({ handOff, crossing }) => (
                <li key={handOff.key} className={crossing === 'crosses' ? 'cc-steps__heavy' : undefined}>
                  <Link
                    className="govuk-link"
                    href={href({ kind: 'handOff', key: handOff.key })}
                    aria-current={opened === handOff.key ? 'true' : undefined}>
                    <span aria-hidden="true">→ </span>
                    <span className="govuk-visually-hidden">{handOff.rework ? journey.backTo : journey.handOffTo} </span>
                    {handOff.to.name}
                  </Link>
                  {handOff.passes && (
                    <span>
                      {' '}
                      {journey.passes}: {handOff.passes}.
                    </span>
                  )}
                  {crossing !== 'within' && (
                    <span>
                      {' '}
                      {journey.crossings[crossing]}. {journey.classes[handOff.class]}.
                    </span>
                  )}
                  {handOff.differs && (
                    <strong>
                      {' '}
                      <span aria-hidden="true">◆ </span>
                      {handOff.differs}
                    </strong>
                  )}
                  {handOff.reports.length > 0 && (
                    <span>
                      {' '}
                      {journey.keyPin}: {handOff.reports.length}.
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
};
