interface Dated {
  /** YYYY-MM-DD: the first day of what is new. */
  readonly on: string;
}

/** Which stretch between reorganisations a day lies in: 0 before the first of them; null means today, the last. */
export const periodOf = (moves: readonly Dated[], day: string | null): number =>
  day === null ? moves.length : moves.filter(({ on }) => on <= day).length;

export const dayBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};

/** A day in a stretch: the last one before the first reorganisation, the first one of each later stretch, today in the last. */
export const dayIn = (moves: readonly Dated[], period: number): string | null => {
  if (period >= moves.length) return null;
  return period <= 0 ? dayBefore(moves[0]!.on) : moves[period - 1]!.on;
};
