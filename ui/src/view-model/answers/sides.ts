import { isPlain, isShare, isThing, toCell, type Plain, type Saying } from './answer-cells.js';

/** One measure as it is and as it would be. */
export interface Side {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Whether anything of it is another, if only its range. */
  readonly differs: boolean;
  /** By how much, of a share in points of a hundred; null where it stays, or where one of the two is not known. */
  readonly change: { readonly up: boolean; readonly by: string; readonly points: boolean } | null;
}

const isInterval = (value: unknown): value is Plain => isPlain(value) && 'low' in value && 'high' in value;
/** What can be subtracted: a number, the value of an interval, how many there are of a list. */
const amountOf = (value: unknown): number | null =>
  typeof value === 'number' ? value : isInterval(value) ? amountOf(value.value) : Array.isArray(value) ? value.length : null;
const said = (value: unknown, name: string, saying: Saying): string =>
  Array.isArray(value)
    ? saying.count(value.length)
    : toCell(value, name, saying)
        .map(({ text }) => text)
        .join('; ') || saying.unknown;

/** Names that stand for something else elsewhere. */
const shareOfTies = 'tiesThatCross';
const renamed: Readonly<Record<string, string>> = { 'deficit.ties': shareOfTies };

const sideOf = (name: string, before: unknown, after: unknown, saying: Saying): Side => {
  const [one, other] = [amountOf(before), amountOf(after)];
  const difference = one === null || other === null ? 0 : other - one;
  const points = isInterval(before) || isShare(name);
  const size = Math.abs(difference) * (points ? 100 : 1);
  const [today, then] = [said(before, name, saying), said(after, name, saying)];
  return {
    name: saying.field(name),
    before: today,
    after: then,
    differs: today !== then || Math.abs(difference) >= 1e-9,
    change:
      Math.abs(difference) < 1e-9
        ? null
        : {
            up: difference > 0,
            by: saying.count(Math.round(size * 1000) / 1000 >= 1 && points ? Math.round(size) : Math.round(size * 1000) / 1000),
            points,
          },
  };
};

const sidesOf = (before: Plain, after: Plain, saying: Saying, path = ''): Side[] =>
  Object.entries(before)
    .filter(([name]) => !name.startsWith('__'))
    .flatMap(([name, value]) => {
      const then = after[name];
      return isPlain(value) && isPlain(then) && !isInterval(value) && !isThing(value)
        ? sidesOf(value, then, saying, `${name}.`)
        : [sideOf(renamed[`${path}${name}`] ?? name, value, then, saying)];
    });

/** The measures of an answer that has both, side by side; none of an answer that has not. */
export const toSides = ({ before, after }: Plain, saying: Saying): Side[] =>
  isPlain(before) && isPlain(after) ? sidesOf(before, after, saying) : [];
