// What three tasks cost a person on the built product, in Chromium: clicks, keys, and the seconds that the product takes of them. Nobody reads or thinks here.
// `npm run bench:tasks`: prints a table of medians of five and writes it, with the runs, as docs/benchmarks/DATE-tasks.{md,json}. A task that cannot be done ends the run with exit 1.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath, median, runCrosscut, startServer } from './served.js';

const runs = 5;
const split = 'Register for Self Assessment';

/** An invented split, as a dataset: the shipped map names no service of that name, and no source on it says what became of one. */
const writeSplit = (folder) => {
  mkdirSync(folder, { recursive: true });
  const write = (name, ...lines) => writeFileSync(path.join(folder, `${name}.csv`), `${lines.join('\n')}\n`);
  write('sources', 'id,name,publisher,kind', 'split-example,Invented example of a split,Crosscut,ILLUSTRATIVE');
  write(
    'services',
    'id,name,status,source',
    `old-registration,${split},RETIRED,split-example`,
    'work-for-yourself,Tell us that you work for yourself,LIVE,split-example',
    'join-partnership,Join a partnership,LIVE,split-example',
  );
  write(
    'service-owners',
    'service,organisation,role,from,to,source',
    'old-registration,hm-revenue-customs,OWNS,,2024-04-06,split-example',
    'work-for-yourself,hm-revenue-customs,OWNS,2024-04-06,,split-example',
    'join-partnership,companies-house,OWNS,2024-04-06,,split-example',
  );
  write(
    'service-successions',
    'predecessor,successor,kind,on,source',
    ...['work-for-yourself', 'join-partnership'].map((part) => `old-registration,${part},SPLIT,2024-04-06,split-example`),
  );
};

/** Counts what a person does. */
const handsOn = (page) => {
  const did = { clicks: 0, keys: 0 };
  return {
    did,
    click: async (target) => {
      did.clicks += 1;
      await target.click();
    },
    press: async (key) => {
      did.keys += 1;
      await page.keyboard.press(key);
    },
    type: async (text) => {
      did.keys += text.length;
      await page.keyboard.type(text);
    },
  };
};

/** Each from the home page until what was looked for is on screen; gives what is read there. */
const tasks = [
  {
    name: `find who owns what “${split}” was split into`,
    on: 'the shipped map with an invented split: no source on the shipped map says that it was split',
    run: async (page, { click, press, type }) => {
      await click(page.getByRole('combobox', { name: /^Find a journey/ }));
      await type('register for self assessment');
      await page.getByRole('option', { name: new RegExp(`^${split}.*until 2024`) }).waitFor();
      await press('ArrowDown');
      await press('Enter');
      const parts = page.getByRole('listitem').filter({ hasText: /^Split into .*, accountable: / });
      await parts.first().waitFor();
      return (await parts.allTextContents()).join('; ');
    },
  },
  {
    name: 'find the least known hand-off of “When someone dies” and whom to ask',
    on: 'the shipped map',
    run: async (page, { click }) => {
      await click(page.getByRole('main').getByRole('link', { name: 'When someone dies', exact: true }));
      const least = page.getByText(/^Least is known about .*Ask .* first\.$/);
      await least.waitFor();
      return least.textContent();
    },
  },
  {
    name: 'compare “Set up a limited company” before and after its last reorganisation',
    on: 'the shipped map',
    run: async (page, { click }) => {
      await click(page.getByRole('main').getByRole('link', { name: 'Set up a limited company', exact: true }));
      await click(page.getByRole('link', { name: 'Compare with the day before' }));
      const differ = page.getByText(/^(No hand-off differs|\d+ hand-offs? differs?)/).first();
      await differ.waitFor();
      return differ.textContent();
    },
  },
];

const folder = mkdtempSync(path.join(os.tmpdir(), 'crosscut-bench-'));
const data = path.join(folder, 'store');
const server = await startServer(data);
writeSplit(path.join(folder, 'split-example'));
runCrosscut('load', path.join(folder, 'split-example'), '--data', data);
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });

const measure = async ({ run }) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB' });
  await page.goto(server.url, { waitUntil: 'networkidle' });
  const hands = handsOn(page);
  const began = performance.now();
  const found = await run(page, hands);
  const seconds = (performance.now() - began) / 1_000;
  await page.close();
  return { ...hands.did, seconds, found };
};

const results = [];
try {
  for (const task of tasks) {
    const measured = [];
    for (let at = 0; at < runs; at += 1) measured.push(await measure(task));
    const [first] = measured;
    results.push({
      task: task.name,
      on: task.on,
      clicks: first.clicks,
      keys: first.keys,
      seconds: median(measured.map(({ seconds }) => seconds)),
      runs: measured.map(({ seconds }) => seconds),
      found: first.found,
    });
    process.stderr.write(`${task.name}: ${first.found}\n`);
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

const date = new Date().toISOString().slice(0, 10);
const table = [
  '| task, from the home page | on | clicks | keys | seconds, median of five | what is then on screen |',
  '| --- | --- | ---: | ---: | ---: | --- |',
  ...results.map(
    ({ task, on, clicks, keys, seconds, found }) => `| ${task} | ${on} | ${clicks} | ${keys} | ${seconds.toFixed(2)} | ${found} |`,
  ),
].join('\n');
const about = `# What three tasks cost

${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))}, ${os.cpus().length} cores (load average ${os.loadavg()[0].toFixed(1)}), Node ${process.versions.node}, Chromium without a graphics card, window of 1280 by 900. Command: \`npm run bench:tasks\`.
A letter typed is a key. The seconds are what the product and the browser take: keys follow one another at once, and nobody reads or thinks in between.
`;
console.log(table);
writeFileSync(`docs/benchmarks/${date}-tasks.md`, `${about}\n${table}\n`);
writeFileSync(
  `docs/benchmarks/${date}-tasks.json`,
  `${JSON.stringify({ date, node: process.versions.node, cores: os.cpus().length, load: os.loadavg()[0], tasks: results }, null, 2)}\n`,
);
