import type { ReactNode } from 'react';
import { useWords } from '../shell/language.js';
import type { HandOffClassName } from '../view-model/journey/journey-facts.js';
import type { Swimlane } from '../view-model/swimlane/swimlane.js';
import { DiffersMark, Either, lineKind, LineMark, LineStroke, Pin, type LineKind } from './hand-off-line.js';

const points = [
  { x: 2, y: 12 },
  { x: 50, y: 12 },
];
const low = [
  { x: 2, y: 17 },
  { x: 50, y: 17 },
];
const mark = { x: 22, y: 12, upright: false };
const classes: readonly HandOffClassName[] = ['CONTINUITY', 'BRIDGED', 'WEAK', 'SPLIT', 'UNKNOWN'];

const Sample = ({ kind, returning = false }: { kind: LineKind; returning?: boolean }) => (
  <Mark>
    <LineStroke kind={kind} points={points} mark={mark} returning={returning} />
    <LineMark kind={kind} mark={mark} />
  </Mark>
);

/** Every sign of these drawings in words, and no other. */
export const SwimlaneKey = ({ drawings }: { drawings: readonly Swimlane[] }) => {
  const { journey } = useWords();
  const steps = drawings.flatMap((drawn) => drawn.steps);
  const handOffs = steps.flatMap((step) => step.handOffs);
  const kinds = new Set(handOffs.map(lineKind));
  const named = (kind: LineKind) =>
    classes
      .filter((name) => handOffs.some((one) => lineKind(one) === kind && one.handOff.class === name))
      .map((name) => journey.classes[name])
      .join(', ');
  return (
    <div className="cc-key">
      <p className="cc-key__title">{journey.key}</p>
      <ul>
        {kinds.has('within') && (
          <li>
            <Sample kind="within" /> {journey.keyWithin}
          </li>
        )}
        {(['solid', 'weak', 'split', 'unknown'] as const).map(
          (kind) =>
            kinds.has(kind) && (
              <li key={kind}>
                <Sample kind={kind} /> {named(kind)}
              </li>
            ),
        )}
        {kinds.has('mayCross') && (
          <li>
            <Sample kind="mayCross" /> {journey.keyMayCross}
          </li>
        )}
        {handOffs.some(({ line }) => line.returning) && (
          <li>
            <Sample kind="within" returning /> {journey.keyReturning}
          </li>
        )}
        {drawings.some(({ carried }) => carried.length > 0) && (
          <li>
            <Mark>
              <path className="cc-line cc-line--carried" d="M2 12H50" />
            </Mark>{' '}
            {journey.keyCarried}
          </li>
        )}
        {handOffs.some(({ pin }) => pin !== '') && (
          <li>
            <Mark>
              <Pin x={26} y={12} text="1" />
            </Mark>{' '}
            {journey.keyPin}
          </li>
        )}
        {handOffs.some(({ either }) => either) && (
          <li>
            <Mark>
              <LineStroke kind="within" points={low} mark={mark} returning={false} />
              <Either at={low[1]!} />
            </Mark>{' '}
            {journey.keyEither}
          </li>
        )}
        {handOffs.some(({ handOff }) => handOff.differs) && (
          <li>
            <Mark>
              <DiffersMark at={{ x: 44, y: 12 }} />
            </Mark>{' '}
            {journey.keyDiffers}
          </li>
        )}
        {steps.some(({ step }) => step.optional) && (
          <li>
            <Mark>
              <g className="cc-step--optional">
                <rect className="cc-step__box" x={8} y={3} width={40} height={18} rx={3} />
              </g>
            </Mark>{' '}
            {journey.keyOptional}
          </li>
        )}
        {steps.some(({ bar }) => bar !== null) && (
          <li>
            <Mark>
              <path className="cc-step__bar" d="M23 3H30V21H23" />
            </Mark>{' '}
            {journey.keyShared}
          </li>
        )}
        {steps.some(({ volume }) => volume !== null) && (
          <li>
            <Mark>
              <rect className="cc-step__volume" x={8} y={9} width={40} height={6} rx={2} />
            </Mark>{' '}
            {journey.keyVolume}
          </li>
        )}
        {[...steps, ...handOffs].some(({ dimmed }) => dimmed) && (
          <li>
            <Mark>
              <g className="cc-dimmed">
                <rect className="cc-step__box" x={8} y={3} width={40} height={18} rx={3} />
              </g>
            </Mark>{' '}
            {journey.keyPale}
          </li>
        )}
      </ul>
    </div>
  );
};

const Mark = ({ children }: { children: ReactNode }) => (
  <svg width={52} height={24} viewBox="0 0 52 24" aria-hidden="true">
    {children}
  </svg>
);
