interface Belonging {
  readonly id: string;
  readonly from: string | null;
}

/**
 * The organisation that a team belongs to: one at a time. Where sources name several, the one since the latest day; since the same day, the first by id.
 * @returns null where none is recorded
 */
export const organisationOf = <Organisation extends Belonging>(organisations: readonly Organisation[]): Organisation | null =>
  organisations.toSorted((a, b) =>
    (a.from ?? '') === (b.from ?? '') ? (a.id < b.id ? -1 : 1) : (a.from ?? '') < (b.from ?? '') ? 1 : -1,
  )[0] ?? null;
