/** A community is open on `$asAt` when started ≤ asAt < ended; no date means as long as known, or still. */
export const isOpen = (community: string): string =>
  `(${community}.started IS NULL OR ${community}.started <= $asAt) AND (${community}.ended IS NULL OR $asAt < ${community}.ended)`;
