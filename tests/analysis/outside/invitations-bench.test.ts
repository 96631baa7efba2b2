import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';

describe('bench/invitations.js', () => {
  it('counts how often the search misses the best, by teams and by owners', () => {
    const table = execFileSync(process.execPath, ['bench/invitations.js', '5', '20'], { encoding: 'utf8' });
    expect(table).toMatch(/^\| 4 of 16 to 18 teams \| 5 \| [01] \| \d+\.\d % \|$/m);
    expect(table).toMatch(/^\| 20 of 20 owners at 40 hand-offs \| \d+\.\d\d \|$/m);
  }, 60_000);
});
