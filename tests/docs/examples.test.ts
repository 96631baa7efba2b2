import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { whatLeavesTheFile } from '../support/self-contained.js';

const folder = 'docs/examples';
const examples = readdirSync(folder).filter((file) => file.endsWith('.html'));

describe('docs/examples', () => {
  it('has the three briefs that README and the guides name', () =>
    expect(examples.sort()).toEqual(['demo-get-a-divorce.html', 'set-up-limited-company.html', 'when-someone-dies.html']));

  it.each(examples)('%s is a small file that stands alone', (file) => {
    const html = readFileSync(path.join(folder, file), 'utf8');
    expect(whatLeavesTheFile(html)).toEqual([]);
    expect(html.length).toBeGreaterThan(20_000);
    expect(statSync(path.join(folder, file)).size).toBeLessThan(400_000);
  });

  it('would notice what does not stand alone', () => {
    const found = whatLeavesTheFile(
      '<script>1</script><a href="/x" onclick="y">x</a><svg><image href="data:x"/></svg><p style="background:url(z)">',
    );
    expect(found).toEqual(['<script>', '<image href="data:x"/>', ' onclick=', 'url(z)', 'href="/x"', 'href="data:x"']);
  });

  it('the picture of README is there and light', () => {
    const file = 'docs/pictures/when-someone-dies.png';
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
    expect(statSync(file).size).toBeLessThan(300_000);
  });
});
