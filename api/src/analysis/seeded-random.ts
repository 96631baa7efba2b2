/** All chance in answers begins here, so that an answer can be checked. */
export const seed = 1;

/**
 * A small generator of reproducible chance: the same seed gives the same numbers everywhere, so an answer that uses it can be checked.
 * mulberry32 by Tommy Ettinger (public domain), 32 bits of state.
 * @returns a function that gives numbers in [0, 1)
 */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A copy in random order (Fisher and Yates, as in Durstenfeld 1964). */
export const shuffled = <T>(items: readonly T[], random: () => number): T[] => {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
};
