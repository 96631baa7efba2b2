/** One row of a picture of time: a stretch, dots, or both. Dates are YYYY-MM-DD, with a time of day where there is one. */
export interface TimeRow {
  readonly name: string;
  /** Null: since as long as is known. */
  readonly from: string | null;
  /** Null: still. */
  readonly to: string | null;
  /** Drawn hollow: it stands beside what was asked about. */
  readonly beside?: boolean;
  /** Only these days happened; there is no stretch before, between or after them that lasted. */
  readonly dots?: readonly string[];
  readonly said: string;
}

export interface PlacedRow {
  readonly name: string;
  readonly said: string;
  readonly beside: boolean;
  /** 0..1 across the picture; null where there are only dots. */
  readonly stretch: { readonly start: number; readonly end: number; readonly openStart: boolean; readonly openEnd: boolean } | null;
  readonly dots: readonly number[];
}

export interface Timeline {
  readonly rows: readonly PlacedRow[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Today's place. */
  readonly now: number;
}

const dayMs = 86_400_000;
const dayOf = (date: string): number => Date.parse(date.length === 10 ? `${date}T00:00:00Z` : date) / dayMs;

/** January of whole years, so many that their names fit; days where everything happened within one year. */
const ticksFrom = (first: number, last: number, mostTicks: number): { day: number; label: string }[] => {
  const [from, to] = [new Date(first * dayMs).getUTCFullYear() + 1, new Date(last * dayMs).getUTCFullYear()];
  if (to < from) return [first, last].map((day) => ({ day, label: new Date(day * dayMs).toISOString().slice(0, 10) }));
  const step = [1, 2, 5, 10, 20, 50].find((size) => (to - from) / size < mostTicks) ?? 100;
  const start = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - start) / step) + 1) }, (_, at) => start + at * step).map((year) => ({
    day: Date.UTC(year, 0, 1) / dayMs,
    label: String(year),
  }));
};

/** Rows placed on one axis of time that ends today, or with what comes later, with fewer than `mostTicks` + 1 years named. Null where no date is known, so that there is nothing to place. */
export const toTimeline = (rows: readonly TimeRow[], today: string, mostTicks = 8): Timeline | null => {
  const dates = rows
    .flatMap(({ from, to, dots = [] }) => [from, to, ...dots])
    .filter((date): date is string => date !== null)
    .map(dayOf);
  if (dates.length === 0) return null;
  const last = Math.max(dayOf(today), ...dates);
  const earliest = Math.min(dayOf(today), ...dates);
  // Room before the first known day for what began earlier, nobody knows when.
  const first = earliest - Math.max(1, (last - earliest) * (rows.some(({ from, dots }) => from === null && !dots) ? 0.12 : 0.02));
  const at = (day: number) => (day - first) / (last - first);
  return {
    rows: rows.map(({ name, said, from, to, dots, beside = false }) => ({
      name,
      said,
      beside,
      dots: (dots ?? []).map((date) => at(dayOf(date))),
      stretch: dots
        ? null
        : {
            start: from === null ? 0 : at(dayOf(from)),
            end: to === null ? 1 : at(dayOf(to)),
            openStart: from === null,
            openEnd: to === null,
          },
    })),
    ticks: ticksFrom(first, last, mostTicks).map(({ day, label }) => ({ at: at(day), label })),
    now: at(dayOf(today)),
  };
};
