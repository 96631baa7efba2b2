import type { DrawnStep } from '../view-model/swimlane/swimlane.js';
import type { Sizes } from '../view-model/swimlane/lane-types.js';
import { volumeThickness } from '../view-model/swimlane/step-volumes.js';
import { SvgLink } from './svg-link.js';

/** One step: a numbered box in each lane that owns it, joined by a bar when there are several. */
export const StepBoxes = ({
  drawn,
  sizes: { line: lineHeight, numberInName, text },
  href,
  opened,
}: {
  drawn: DrawnStep;
  sizes: Sizes;
  href: string;
  opened: boolean;
}) => {
  const { step, boxes, bar, number, spoken, dimmed, volume } = drawn;
  const thickness = volume ? volumeThickness(volume) : 0;
  const className = ['cc-step', step.optional && 'cc-step--optional', opened && 'cc-step--open', dimmed && 'cc-dimmed']
    .filter(Boolean)
    .join(' ');
  return (
    <SvgLink href={href} label={spoken} className={className} current={opened}>
      {bar && <path className="cc-step__bar" d={`M${bar.x - 7} ${bar.top}H${bar.x}V${bar.bottom}H${bar.x - 7}`} />}
      {boxes.map((box) => {
        const rows = box.lines.length * lineHeight + (box.note === null ? 0 : lineHeight);
        const first = box.y + (box.height - thickness - rows) / 2 + (lineHeight + text) / 2 - 2.5;
        return (
          <g key={box.lane}>
            <rect className="cc-step__box" x={box.x} y={box.y} width={box.width} height={box.height} rx={4} />
            {volume && (
              <rect
                className="cc-step__volume"
                x={box.x + 1}
                y={box.y + box.height - thickness - 1}
                width={box.width - 2}
                height={thickness}
                rx={2}
              />
            )}
            {!numberInName && (
              <text className="cc-step__number" x={box.x + 7} y={box.y + 16}>
                {number}
              </text>
            )}
            {box.lines.map((line, at) => (
              <text key={line} className="cc-step__name" x={box.x + box.width / 2 + (numberInName ? 0 : 6)} y={first + at * lineHeight}>
                {line}
              </text>
            ))}
            {box.note !== null && (
              <text className="cc-step__note" x={box.x + box.width / 2} y={first + box.lines.length * lineHeight}>
                {box.note}
              </text>
            )}
          </g>
        );
      })}
    </SvgLink>
  );
};
