import { describe, expect, it } from '@jest/globals';
import { toReportPage } from '../../api/src/commands/load-report.js';

const outcome = {
  dataset: 'one',
  rows: 3,
  added: 1,
  changed: 1,
  ended: 0,
  unchanged: 1,
  disputed: 1,
  disputes: [{ service: 'service:<s>', owners: [{ owner: 'organisation:a', from: '', to: '2020-01-01', sources: ['one', 'two'] }] }],
  notAnswered: 0,
  nothingToDo: false,
  changes: [
    { what: 'changed' as const, fact: 'organisation:a', place: 'one/organisations.csv:2', values: ['name: A → <script>alert(1)</script>'] },
  ],
};

describe('the report of a load', () => {
  it('shows what a dataset holds as text, and loads nothing', () => {
    const page = toReportPage({ folders: ['one'], dryRun: true, outcomes: [outcome], problems: [] });
    expect(page).toContain('No problems. Nothing was written: this is the plan.');
    expect(page).toContain('name: A → &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('<td>service:&lt;s&gt;</td><td>organisation:a</td><td></td><td>2020-01-01</td><td>one, two</td>');
    expect(page).not.toMatch(/<script|src=|href=/);
  });

  it('lists every problem', () => {
    const page = toReportPage({
      folders: ['one'],
      dryRun: false,
      outcomes: [],
      problems: [
        { file: 'one/services.csv', line: 3, column: 'level', value: 'HUGE', reason: 'must be one of WHOLE, TRANSACTION, CAPABILITY' },
      ],
    });
    expect(page).toContain('1 problem. Nothing was written.');
    expect(page).toContain('<td>one/services.csv</td><td>3</td><td>level</td><td>HUGE</td>');
  });
});
