import { sayFact } from '#graph-schema/say-fact';
import type { DatasetOutcome } from '#seeds/plan-outcome';
import type { Problem } from '#seeds/problem';
import { toXmlText } from '../exports/xml.js';

const table = (caption: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  rows.length === 0
    ? ''
    : `<table><caption>${toXmlText(caption)}</caption><thead><tr>${columns.map((name) => `<th scope="col">${toXmlText(name)}</th>`).join('')}</tr></thead><tbody>${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${toXmlText(cell)}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`;

export interface LoadReport {
  readonly folders: readonly string[];
  readonly dryRun: boolean;
  readonly outcomes: readonly DatasetOutcome[];
  readonly problems: readonly Problem[];
}

const verdict = ({ dryRun, problems }: LoadReport): string =>
  problems.length > 0
    ? `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. Nothing was written.`
    : dryRun
      ? 'No problems. Nothing was written: this is the plan.'
      : 'Loaded.';

/** What a load found and did, as one page without script, to send to whoever keeps the data. */
export const toReportPage = (report: LoadReport): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Crosscut: load of ${toXmlText(report.folders.join(', '))}</title>
<style>body{font:1rem/1.5 Helvetica,Arial,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c;background:#fff}table{border-collapse:collapse;width:100%;margin:2rem 0}caption{font-weight:bold;text-align:left}th,td{border-bottom:1px solid #b1b4b6;padding:.4rem .6rem .4rem 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}</style></head>
<body><main><h1>Load of ${toXmlText(report.folders.join(', '))}</h1><p>${toXmlText(verdict(report))}</p>
${table(
  'Problems',
  ['File', 'Line', 'Column', 'Value', 'Reason'],
  report.problems.map(({ file, line, column, value, reason }) => [file, line, column, value, reason]),
)}
${table(
  'Datasets',
  ['Dataset', 'Rows', 'Added', 'Changed', 'Ended', 'As before', 'Disputed owners', 'Not answered'],
  report.outcomes.map((one) => [one.dataset, one.rows, one.added, one.changed, one.ended, one.unchanged, one.disputed, one.notAnswered]),
)}
${table(
  'Several owners at the same time, shared or disputed; all are kept',
  ['Service', 'Owner', 'From', 'To', 'Said by'],
  report.outcomes.flatMap(({ disputes }) =>
    disputes.flatMap(({ service, owners }) => owners.map(({ owner, from, to, sources }) => [service, owner, from, to, sources.join(', ')])),
  ),
)}
${table(
  'Changes, the first hundred of each dataset',
  ['What', 'Statement', 'From → to', 'Where'],
  report.outcomes.flatMap(({ changes }) =>
    changes.map(({ what, fact, values, place }) => [what, sayFact(fact), values.join(', '), place ?? '']),
  ),
)}
</main></body></html>
`;
