/** A dated relationship holds on `$asAt` when from ≤ asAt < to; no `from`: as long as known; no `to`: still. */
export const held = (relationship: string): string =>
  `(${relationship}.from IS NULL OR ${relationship}.from <= $asAt) AND (${relationship}.to IS NULL OR $asAt < ${relationship}.to)`;
