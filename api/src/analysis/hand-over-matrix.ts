/** What one body hands over to another, or to itself: one cell of the matrix that holds anything. */
export interface HandOverCell<H> {
  readonly from: string;
  readonly to: string;
  readonly handOffs: readonly H[];
}

/**
 * Hand-over matrix MᵀAM, cell by cell: A the hand-offs from step to step, M which bodies have a part in which step. The order of steps is the
 * causal one, so steps that may happen side by side hand nothing to each other. A step that several bodies share counts whole for each of them,
 * so cells may add up to more than there are hand-offs.
 * Source: van der Aalst, Reijers and Song (2005), Discovering social networks from event logs, CSCW 14(6), 549–593: causal handover of work.
 * @param partiesOf the bodies with a part in the earlier step and in the later one, each once
 * @returns by the first body, then the second; hand-offs in the order given
 */
export const handOverMatrix = <H>(
  handOffs: readonly H[],
  partiesOf: (handOff: H) => readonly [before: readonly string[], after: readonly string[]],
): HandOverCell<H>[] => {
  const rows = new Map<string, Map<string, H[]>>();
  for (const handOff of handOffs) {
    const [before, after] = partiesOf(handOff);
    for (const from of before)
      for (const to of after) {
        const row = rows.get(from) ?? new Map<string, H[]>();
        const cell = row.get(to) ?? [];
        cell.push(handOff);
        rows.set(from, row.set(to, cell));
      }
  }
  const byId = <T>([one]: readonly [string, T], [other]: readonly [string, T]) => (one < other ? -1 : 1);
  return [...rows].sort(byId).flatMap(([from, row]) => [...row].sort(byId).map(([to, cell]) => ({ from, to, handOffs: cell })));
};
