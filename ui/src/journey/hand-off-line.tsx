import { useWords } from '../shell/language.js';
import { cutAt, pathOf } from '../view-model/swimlane/line-path.js';
import type { LineDrawn, Point } from '../view-model/swimlane/lane-types.js';
import type { DrawnHandOff } from '../view-model/swimlane/swimlane.js';
import { SvgLink } from './svg-link.js';

/** What a line looks like says what it is, in form first and colour second. */
export type LineKind = 'within' | 'mayCross' | 'solid' | 'weak' | 'split' | 'unknown';

export const lineKind = ({ handOff, crossing }: DrawnHandOff): LineKind => {
  if (crossing !== 'crosses') return crossing;
  return ({ CONTINUITY: 'solid', BRIDGED: 'solid', WEAK: 'weak', SPLIT: 'split', UNKNOWN: 'unknown' } as const)[handOff.class];
};

interface Shape {
  readonly kind: LineKind;
  readonly points: readonly Point[];
  readonly mark: LineDrawn['mark'];
  readonly returning: boolean;
}

/** The line itself with its arrow; a missing link leaves a gap. */
export const LineStroke = ({ kind, points, mark, returning }: Shape) => {
  const className = `cc-line cc-line--${kind}${returning ? ' cc-line--returning' : ''}`;
  const end = points.at(-1)!;
  const tip = kind === 'within' ? 7 : 10;
  const shortened = [...points.slice(0, -1), { x: end.x - tip + 1, y: end.y }];
  const paths = kind === 'split' ? cutAt(shortened, mark, 12) : [shortened];
  return (
    <>
      {paths
        .filter((path) => path.length > 1)
        .map((path) => (
          <path key={pathOf(path)} className={className} d={pathOf(path)} />
        ))}
      <path className={`cc-arrow cc-arrow--${kind}`} d={`M${end.x} ${end.y}l${-tip} ${-tip / 2}v${tip}z`} />
    </>
  );
};

/** What stands on the line: the bars at a gap, the question mark where nothing is known. */
export const LineMark = ({ kind, mark }: { kind: LineKind; mark: LineDrawn['mark'] }) => {
  if (kind === 'split')
    return [-6, 6].map((away) => (
      <path
        key={away}
        className="cc-line__bar"
        d={mark.upright ? `M${mark.x - 8} ${mark.y + away}h16` : `M${mark.x + away} ${mark.y - 8}v16`}
      />
    ));
  if (kind !== 'unknown' && kind !== 'mayCross') return null;
  return (
    <g className="cc-line__question">
      <circle cx={mark.x} cy={mark.y} r={9} />
      <text x={mark.x} y={mark.y + 4.5}>
        ?
      </text>
    </g>
  );
};

/** The link of a hand-off: its stroke is drawn below all links, so that no line covers another one's label. */
export const HandOffLink = ({ drawn, href, opened }: { drawn: DrawnHandOff; href: string; opened: boolean }) => {
  const { line, spoken, dimmed, pin, handOff, either } = drawn;
  const className = ['cc-hand-off', opened && 'cc-hand-off--open', dimmed && 'cc-dimmed'].filter(Boolean).join(' ');
  return (
    <SvgLink href={href} label={spoken} className={className} current={opened}>
      <path className="cc-line__reach" d={pathOf(line.points)} />
      <LineMark kind={lineKind(drawn)} mark={line.mark} />
      {either && <Either at={line.points.at(-1)!} />}
      {handOff.differs && <DiffersMark at={line.points.at(-1)!} />}
      {line.label && <LabelPill label={line.label} pin={pin} />}
    </SvgLink>
  );
};

/** Where a line comes to a step that is one of several ways on. */
export const Either = ({ at: { x, y } }: { at: Point }) => {
  const { journey } = useWords();
  return (
    <text className="cc-line__either" x={x - 13} y={y - 6}>
      {journey.either}
    </text>
  );
};

/** A diamond before the arrow: something is different here. */
export const DiffersMark = ({ at: { x, y } }: { at: Point }) => <path className="cc-differs" d={`M${x - 26} ${y}l8 -8l8 8l-8 8z`} />;

const LabelPill = ({ label, pin }: { label: NonNullable<LineDrawn['label']>; pin: string }) => {
  const middle = label.y + label.height / 2;
  const pinAt = label.x + label.width - 12;
  return (
    <g>
      {label.lines.length > 0 && (
        <>
          <rect className="cc-label" x={label.x} y={label.y} width={label.width} height={label.height} rx={label.height / 2} />
          <text className="cc-label__text" x={label.x + (label.width - (pin ? 22 : 0)) / 2} y={middle + 4}>
            {label.lines[0]}
          </text>
        </>
      )}
      {pin && <Pin x={pinAt} y={middle} text={pin} />}
    </g>
  );
};

/** Reports about this hand-off: how many, or which; longer text makes it reach further right. */
export const Pin = ({ x, y, text }: { x: number; y: number; text: string }) => {
  const half = Math.max(9, text.length * 3.4 + 5);
  return (
    <g className="cc-pin">
      <rect x={x - 9} y={y - 9} width={2 * half} height={18} rx={9} />
      <text x={x - 9 + half} y={y + 4}>
        {text}
      </text>
    </g>
  );
};
