import { useWords } from '../shell/language.js';
import type { HandOffClassName } from '../view-model/journey-facts.js';
import { LineMark, LineStroke, Pin, type LineKind } from './hand-off-line.js';

const points = [{ x: 2, y: 12 }, { x: 70, y: 12 }];
const mark = { x: 32, y: 12, upright: false };

const Sample = ({ kind, returning = false }: { kind: LineKind; returning?: boolean }) => (
  <svg width={72} height={24} viewBox="0 0 72 24" aria-hidden="true">
    <LineStroke kind={kind} points={points} mark={mark} returning={returning} />
    <LineMark kind={kind} mark={mark} />
  </svg>
);

/** Every mark of the drawing in words. */
export const SwimlaneKey = () => {
  const { journey } = useWords();
  const classes: [HandOffClassName, LineKind][] = [['BRIDGED', 'solid'], ['WEAK', 'weak'], ['SPLIT', 'split'], ['UNKNOWN', 'unknown']];
  return (
    <div className="cc-key">
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{journey.key}</p>
      <ul>
        <li><Sample kind="within" /> {journey.keyWithin}</li>
        {classes.map(([name, kind]) => <li key={name}><Sample kind={kind} /> {journey.classes[name]}</li>)}
        <li><Sample kind="mayCross" /> {journey.keyMayCross}</li>
        <li><Sample kind="within" returning /> {journey.keyReturning}</li>
        <li><svg width={72} height={24} viewBox="0 0 72 24" aria-hidden="true"><Pin x={36} y={12} text="1" /></svg> {journey.keyPin}</li>
        <li><svg width={72} height={24} viewBox="0 0 72 24" aria-hidden="true"><g className="cc-step--optional"><rect className="cc-step__box" x={18} y={3} width={40} height={18} rx={3} /></g></svg> {journey.keyOptional}</li>
      </ul>
    </div>
  );
};
