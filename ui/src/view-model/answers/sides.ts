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

/** As few digits after the point as let each of these shares be told from the one after it; what is not known is left out. */
export const digitsAmong = (...values: readonly unknown[]): number => {
  const known = values.map(amountOf).filter((value) => value !== null);
  return Math.max(0, ...known.slice(1).map((value, at) => digitsFor(known[at]!, value)));
};

/** With how many digits the page of a what-if says shares: as many as its first sentence, by the unlinked share and its ends. */
export const digitsOfSides = ({ before, after }: Plain): number => {
  const [one, other] = [before, after].map((side) => (isPlain(side) && isPlain(side.splitIndex) ? side.splitIndex : {}));
  return Math.max(...['value', 'low', 'high'].map((end) => digitsAmong(one![end], other![end])));
};

interface SidePlace {
  readonly list: string;
  /** Digits after the point that shares of this page have, or more where a row takes them. */
  readonly least: number;
}

const sideOf = (name: string, [before, after]: readonly [unknown, unknown], saying: Saying, { list, least }: SidePlace): Side => {
  const [one, other] = [amountOf(before), amountOf(after)];
  const points = isInterval(before) || isShare(name, list);
  const unit = points ? 100 : 1;
  const differ = one !== null && other !== null && Math.abs(other - one) >= 1e-9;
  const digits = points ? Math.max(least, digitsAmong(one, other)) : countDigits;
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

const sidesOf = (before: Plain, after: Plain, saying: Saying, place: SidePlace): Side[] =>
  Object.entries(before)
    .filter(([name]) => !name.startsWith('__'))
    .flatMap(([name, value]) => {
      const then = after[name];
      return isPlain(value) && isPlain(then) && !isInterval(value) && !isThing(value)
        ? sidesOf(value, then, saying, { ...place, list: name })
        : [sideOf(name, [value, then], saying, place)];
    });

/** The measures of an answer that has both, side by side; none of an answer that has not. */
export const toSides = (answer: Plain, saying: Saying): Side[] =>
  isPlain(answer.before) && isPlain(answer.after)
    ? sidesOf(answer.before, answer.after, saying, { list: '', least: digitsOfSides(answer) })
    : [];
