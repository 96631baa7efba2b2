import { digitsFor, rounded } from '#wording/digits-for';
import { isPlain, isShare, isThing, toCell, type Plain, type Saying } from './answer-cells.js';

/** How the one differs from the other. A value that moved says by how much: a share in points of a hundred, as far as the two are shown. */
export type Difference =
  | { readonly kind: 'NONE' | 'RANGE_OF_VALUE' | 'RANGE_ALONE' | 'KNOWN_THEN' | 'KNOWN_TODAY' }
  | { readonly kind: 'VALUE'; readonly up: boolean; readonly by: string; readonly points: boolean };

/** One measure as it is and as it would be. */
export interface Side {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly difference: Difference;
}

const isInterval = (value: unknown): value is Plain => isPlain(value) && 'low' in value && 'high' in value;
/** What can be subtracted: a number, the value of an interval, how many there are of a list. */
const amountOf = (value: unknown): number | null =>
  typeof value === 'number' ? value : isInterval(value) ? amountOf(value.value) : Array.isArray(value) ? value.length : null;
const said = (value: unknown, name: string, saying: Saying, list: string): string =>
  Array.isArray(value)
    ? saying.count(value.length)
    : toCell(value, name, saying, { list })
        .map(({ text }) => text)
        .join('; ') || saying.unknown;

const countDigits = 3;

const sideOf = (name: string, before: unknown, after: unknown, saying: Saying, list: string): Side => {
  const [one, other] = [amountOf(before), amountOf(after)];
  const points = isInterval(before) || isShare(name, list);
  const unit = points ? 100 : 1;
  const differ = one !== null && other !== null && Math.abs(other - one) >= 1e-9;
  const digits = points ? (differ ? digitsFor(one, other) : 0) : countDigits;
  const shown = { ...saying, share: (value: number) => saying.share(value, digits) };
  const [today, then] = [said(before, name, shown, list), said(after, name, shown, list)];
  const by = differ ? rounded(rounded(other * unit, digits) - rounded(one * unit, digits), digits) : 0;
  const difference: Difference =
    by !== 0
      ? { kind: 'VALUE', up: by > 0, by: saying.count(Math.abs(by)), points }
      : one === null && other !== null
        ? { kind: 'KNOWN_THEN' }
        : one !== null && other === null
          ? { kind: 'KNOWN_TODAY' }
          : today === then
            ? { kind: 'NONE' }
            : { kind: one === null ? 'RANGE_ALONE' : 'RANGE_OF_VALUE' };
  return { name: saying.field(name, list), before: today, after: then, difference };
};

const sidesOf = (before: Plain, after: Plain, saying: Saying, list = ''): Side[] =>
  Object.entries(before)
    .filter(([name]) => !name.startsWith('__'))
    .flatMap(([name, value]) => {
      const then = after[name];
      return isPlain(value) && isPlain(then) && !isInterval(value) && !isThing(value)
        ? sidesOf(value, then, saying, name)
        : [sideOf(name, value, then, saying, list)];
    });

/** The measures of an answer that has both, side by side; none of an answer that has not. */
export const toSides = ({ before, after }: Plain, saying: Saying): Side[] =>
  isPlain(before) && isPlain(after) ? sidesOf(before, after, saying) : [];
