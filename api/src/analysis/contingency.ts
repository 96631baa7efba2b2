/** How two ways of dividing the same things meet. */
export interface Contingency {
  readonly things: number;
  /** Sizes of the groups of the one division, and of the other. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** How many things each group of the one shares with a group of the other, with the sizes of both; only where it shares any. */
  readonly cells: readonly { readonly shared: number; readonly row: number; readonly column: number }[];
}

/** @param one and @param other the group of each thing, in the same order */
export const contingency = (one: readonly string[], other: readonly string[]): Contingency => {
  const [rows, columns] = [sizesOf(one), sizesOf(other)];
  const pairs = new Map<string, { shared: number; row: number; column: number }>();
  for (const [at, group] of one.entries()) {
    const key = JSON.stringify([group, other[at]]);
    const cell = pairs.get(key) ?? { shared: 0, row: rows.get(group) as number, column: columns.get(other[at] as string) as number };
    cell.shared += 1;
    pairs.set(key, cell);
  }
  return { things: one.length, rows: [...rows.values()], columns: [...columns.values()], cells: [...pairs.values()] };
};

/** Whether both put everything together, or both keep everything apart: the same division, and chance would give no other. */
export const sameWithoutChoice = ({ things, rows, columns }: Contingency): boolean =>
  rows.length === columns.length && (rows.length === 1 || rows.length === things);

const sizesOf = (groups: readonly string[]): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
};
