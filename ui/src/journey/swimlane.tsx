import { useWords } from '../shell/language.js';
import type { Swimlane as Drawn } from '../view-model/swimlane/swimlane.js';
import { shortStepId } from '../view-model/journey/journey-facts.js';
import { pathOf } from '../view-model/swimlane/line-path.js';
import { HandOffLink, lineKind, LineStroke } from './hand-off-line.js';
import { StepBoxes } from './step-boxes.js';

export interface Opening {
  readonly href: (open: { kind: 'handOff' | 'step'; key: string }) => string;
  readonly opened: string | null;
}

interface Props extends Opening {
  readonly drawn: Drawn;
  /** What it is called, where there are several. */
  readonly name?: string | undefined;
  /** Id of what says how it is used. */
  readonly describedBy?: string;
  /** On the screen, where the drawing was made for other letters than those of a screen. */
  readonly scale?: number;
}

/** Lanes reach to the edge of however wide a screen. */
const endless = 12_000;

/**
 * The journey as lanes. Every step and hand-off is a link, in time order; lane names are an HTML column that stays when the drawing scrolls,
 * and text in the drawing too, which only paper shows.
 */
export const Swimlane = ({ drawn, href, opened, name, describedBy, scale = 1 }: Props) => {
  const { journey } = useWords();
  const { layout } = drawn;
  const namesWidth = layout.sizes.names;
  const width = layout.width + namesWidth;
  return (
    <section
      className="cc-swim"
      aria-label={name === undefined ? journey.drawing : `${name}. ${journey.drawing}`}
      aria-describedby={describedBy}>
      <div className="cc-swim__names" aria-hidden="true">
        {layout.lanes.map((lane) => (
          <div key={lane.id} className="cc-swim__name" style={{ height: lane.height }}>
            {lane.name}
          </div>
        ))}
      </div>
      <svg
        className="cc-swim__svg"
        viewBox={`0 0 ${width} ${layout.height + 2}`}
        style={{ minWidth: width * scale, height: (layout.height + 2) * scale }}
        preserveAspectRatio="xMinYMin meet">
        {layout.lanes.map((lane, at) => (
          <g key={lane.id} aria-hidden="true">
            <rect className={at % 2 === 0 ? 'cc-lane cc-lane--grey' : 'cc-lane'} x={0} y={lane.y} width={endless} height={lane.height} />
            <line className="cc-lane__edge" x1={0} x2={endless} y1={lane.y + lane.height} y2={lane.y + lane.height} />
            <foreignObject className="cc-lane__print-name" x={8} y={lane.y} width={namesWidth - 16} height={lane.height}>
              <div>{lane.name}</div>
            </foreignObject>
          </g>
        ))}
        <g transform={`translate(${namesWidth} 0)`}>
          {drawn.carried.map((line) => (
            <path key={line.key} className="cc-line cc-line--carried" d={pathOf(line.points)} aria-hidden="true" />
          ))}
          {drawn.steps
            .flatMap((step) => step.handOffs)
            .map((one) => (
              <g key={one.handOff.key} className={one.dimmed ? 'cc-dimmed' : undefined} aria-hidden="true">
                <LineStroke kind={lineKind(one)} points={one.line.points} mark={one.line.mark} returning={one.line.returning} />
              </g>
            ))}
          {drawn.steps.map((step) => (
            <g key={step.step.id}>
              <StepBoxes
                drawn={step}
                sizes={layout.sizes}
                href={href({ kind: 'step', key: shortStepId(step.step.id) })}
                opened={opened === shortStepId(step.step.id)}
              />
              {step.handOffs.map((handOff) => (
                <HandOffLink
                  key={handOff.handOff.key}
                  drawn={handOff}
                  href={href({ kind: 'handOff', key: handOff.handOff.key })}
                  opened={opened === handOff.handOff.key}
                />
              ))}
            </g>
          ))}
        </g>
      </svg>
    </section>
  );
};
