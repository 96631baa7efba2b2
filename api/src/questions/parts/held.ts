/** A dated relationship holds on `$asAt` when from ≤ asAt < to; no `from`: as long as known; no `to`: still. */
export const held = (relationship: string): string =>
  `(${relationship}.from IS NULL OR ${relationship}.from <= $asAt) AND (${relationship}.to IS NULL OR $asAt < ${relationship}.to)`;

/** The same of a row that has been read. */
export const holds = ({ from, to }: { readonly from: string | null; readonly to: string | null }, day: string): boolean =>
  (from === null || from <= day) && (to === null || day < to);

/** A report that nobody had published by `$asAt` was not there yet; one without a date always was, as far as known. */
export const published = (report: string): string => `(${report}.reportedOn IS NULL OR ${report}.reportedOn <= $asAt)`;

/** What had followed a report by `$asAt`, and when: null when it came later. */
export const followed = (report: string): string =>
  ['since', 'sinceOn'].map((name) => `CASE WHEN ${report}.sinceOn > $asAt THEN null ELSE ${report}.${name} END AS ${name}`).join(', ');
