import type { ReactNode } from 'react';
import { useWords } from '../shell/language.js';
import type { HandOffClassName } from '../view-model/journey-facts.js';
import type { Swimlane } from '../view-model/swimlane.js';
import { DiffersMark, Either, LineMark, LineStroke, Pin, type LineKind } from './hand-off-line.js';

const points = [{ x: 2, y: 12 }, { x: 70, y: 12 }];
const low = [{ x: 2, y: 17 }, { x: 70, y: 17 }];
const mark = { x: 32, y: 12, upright: false };

const Sample = ({ kind, returning = false }: { kind: LineKind; returning?: boolean }) => (
  <svg width={72} height={24} viewBox="0 0 72 24" aria-hidden="true">
    <LineStroke kind={kind} points={points} mark={mark} returning={returning} />
    <LineMark kind={kind} mark={mark} />
  </svg>
);

/** The marks of this drawing in words: how a hand-off is known always, the others where they are drawn. */
export const SwimlaneKey = ({ drawn }: { drawn: Swimlane }) => {
  const { journey } = useWords();
  const classes: [HandOffClassName, LineKind][] = [['BRIDGED', 'solid'], ['WEAK', 'weak'], ['SPLIT', 'split'], ['UNKNOWN', 'unknown']];
  const handOffs = drawn.steps.flatMap((step) => step.handOffs);
  return (
    <div className="cc-key">
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{journey.key}</p>
      <ul>
        <li><Sample kind="within" /> {journey.keyWithin}</li>
        {classes.map(([name, kind]) => <li key={name}><Sample kind={kind} /> {journey.classes[name]}</li>)}
        {handOffs.some(({ crossing }) => crossing === 'mayCross') && <li><Sample kind="mayCross" /> {journey.keyMayCross}</li>}
        {drawn.layout.lines.some(({ returning }) => returning) && <li><Sample kind="within" returning /> {journey.keyReturning}</li>}
        {handOffs.some(({ pin }) => pin !== '') && <li><Mark><Pin x={36} y={12} text="1" /></Mark> {journey.keyPin}</li>}
        {handOffs.some(({ either }) => either) && <li><svg width={72} height={24} viewBox="0 0 72 24" aria-hidden="true"><LineStroke kind="within" points={low} mark={mark} returning={false} /><Either at={low[1]!} /></svg> {journey.keyEither}</li>}
        {handOffs.some(({ handOff }) => handOff.differs) && <li><Mark><DiffersMark at={{ x: 54, y: 12 }} /></Mark> {journey.keyDiffers}</li>}
        {drawn.steps.some(({ step }) => step.optional) && <li><Mark><g className="cc-step--optional"><rect className="cc-step__box" x={18} y={3} width={40} height={18} rx={3} /></g></Mark> {journey.keyOptional}</li>}
      </ul>
    </div>
  );
};

const Mark = ({ children }: { children: ReactNode }) => <svg width={72} height={24} viewBox="0 0 72 24" aria-hidden="true">{children}</svg>;
