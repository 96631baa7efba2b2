// How fast the explorer draws and moves 300, 1,000 and 5,000 things of a made-up map, in Chromium on the built product: the page, the API and the embedded engine.
// `npm run bench:explorer [-- THINGS…]`; Chromium at CROSSCUT_CHROMIUM or /usr/bin/chromium. Writes nothing but a table on stdout; what misses a target ends the run with exit 1.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { writeLargeMap } from './large-map.js';
import { browserPath, median, runCrosscut, startServer } from './served.js';

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const asked = sizes.length ? sizes : [300, 1_000, 5_000];
const targets = { clickToDrawn: { upTo: 1_000, most: 1_500 }, gap: { upTo: 1_000, most: 200 }, frames: { least: 20 } };

/** Bodies with all their services, until there are so many things; the last body is left to click on. */
const viewOf = async (url, things) => {
  const query = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id neighbourGroups(first: 1) { relationship direction label total } } }';
  const opens = [];
  for (let at = 0, count = 0; count < things; at += 1) {
    const { data } = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { ids: [`organisation:body-${at}`] } }),
    }).then((answer) => answer.json());
    const owned = data.nodes[0].neighbourGroups.find(({ relationship, label }) => relationship === 'OWNED_BY' && label === 'Service');
    if (!owned) continue;
    const take = Math.min(owned.total, 100, things - count - 1);
    opens.push({ key: data.nodes[0].id, take });
    count += 1 + take;
    if (take < 1 || count + 1 >= things) break;
  }
  const starts = opens.map(({ key }) => key).join();
  const openOf = (list) => list.map(({ key, take }) => `${key}~OWNED_BY~IN~Service~${Math.max(1, take)}`).join();
  return { most: `start=${starts}&open=${openOf(opens.slice(0, -1))}`, all: `start=${starts}&open=${openOf(opens)}`, last: opens.at(-1) };
};

/** In the page: the longest time between two frames from now until `stop`. */
const watch = (page) =>
  page.evaluate(() => {
    const watched = { worst: 0, frames: 0, from: performance.now(), on: true };
    let before = performance.now();
    const tick = () => {
      watched.worst = Math.max(watched.worst, performance.now() - before);
      watched.frames += 1;
      before = performance.now();
      if (watched.on) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    globalThis.watched = watched;
  });
const stop = (page) =>
  page.evaluate(() => {
    const { watched } = globalThis;
    watched.on = false;
    return { worst: watched.worst, frames: watched.frames, ms: performance.now() - watched.from };
  });

const isDrawn = (count) =>
  document.querySelector('.cc-ex-canvas-frame')?.getAttribute('aria-busy') === 'false' &&
  document.body.innerText.includes(`${count.toLocaleString('en-GB')} of ${count.toLocaleString('en-GB')} things shown`);
const isKnown = (count) =>
  document.body.innerText.includes(`${count.toLocaleString('en-GB')} of ${count.toLocaleString('en-GB')} things shown`) &&
  !document.body.innerText.includes('Fetching what is next to');

/** From a click on “Draw all” of a rolled-up view whose facts have come, to the picture standing still. */
const measureDraw = async (browser, url, { all }, count) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const opening = performance.now();
  await page.goto(`${url}/explore?${all}`);
  await page.waitForFunction(isKnown, count, { timeout: 120_000 });
  const known = performance.now() - opening;
  const rolled = count > 300;
  if (!rolled) await page.waitForFunction(isDrawn, count, { timeout: 60_000 });
  await page.waitForTimeout(500);
  await watch(page);
  const began = performance.now();
  // Below what is rolled up first, arranging anew stands for it.
  await page.getByRole('button', { name: rolled ? /^Draw all/ : 'Arrange anew' }).click();
  await page.waitForFunction(isDrawn, count, { timeout: 120_000, polling: 'raf' });
  const drawn = performance.now() - began;
  const { worst } = await stop(page);
  await page.waitForTimeout(1_000);
  const box = await page.locator('.cc-ex-canvas').boundingBox();
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await watch(page);
  const until = performance.now() + 3_000;
  for (let at = 0; performance.now() < until; at += 1)
    await page.mouse.move(box.x + 5 + 150 * Math.abs(Math.sin(at / 9)), box.y + 5 + 100 * Math.abs(Math.sin(at / 7)));
  const pan = await stop(page);
  await page.mouse.up();
  await page.close();
  return { known, drawn, worst, frames: (pan.frames * 1_000) / pan.ms };
};

/** From a click that brings the last things to a view of single things, to the picture standing still. */
const measureExpand = async (browser, url, { most, last }, count) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const before = count - Math.max(1, last.take);
  await page.goto(`${url}/explore?${most}&together=apart&selected=${last.key}`);
  await page.waitForFunction(isKnown, before, { timeout: 120_000 });
  await page.waitForFunction(isDrawn, before, { timeout: 120_000 });
  await page.getByLabel('How many of each kind at once').fill(String(last.take));
  await page.waitForTimeout(500);
  await watch(page);
  const began = performance.now();
  await page
    .getByRole('listitem')
    .filter({ hasText: /^owns \(service\)/ })
    .getByRole('button', { name: /^Show \d+ more$/ })
    .click();
  await page.waitForFunction(isDrawn, count, { timeout: 120_000, polling: 'raf' });
  const drawn = performance.now() - began;
  const { worst } = await stop(page);
  await page.close();
  return { drawn, worst };
};

const folder = mkdtempSync(path.join(os.tmpdir(), 'crosscut-bench-'));
const data = path.join(folder, 'store');
await writeLargeMap(path.join(folder, 'made-up'), { services: 100_000, journeys: 200, teams: 2_000 });
runCrosscut('load', path.join(folder, 'made-up'), '--data', data);
const server = await startServer(data);
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });
const rows = [];
let missed = 0;
for (const size of asked) {
  const view = await viewOf(server.url, size);
  const draws = [];
  for (let run = 0; run < 3; run += 1) draws.push(await measureDraw(browser, server.url, view, size));
  const expand = await measureExpand(browser, server.url, view, size);
  const row = {
    size,
    known: median(draws.map(({ known }) => known)),
    drawn: median(draws.map(({ drawn }) => drawn)),
    worst: median(draws.map(({ worst }) => worst)),
    frames: median(draws.map(({ frames }) => frames)),
    expand,
  };
  rows.push(row);
  const fine =
    (size > targets.clickToDrawn.upTo || (row.drawn <= targets.clickToDrawn.most && row.worst <= targets.gap.most)) &&
    row.frames >= targets.frames.least;
  if (!fine) missed += 1;
  process.stderr.write(`${size}: ${JSON.stringify(row)}${fine ? '' : '  <- misses a target'}\n`);
}
await browser.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });

const ms = (value) => Math.round(value).toLocaleString('en-GB');
console.log(
  '| things | link to all facts known, ms | click on “Draw all” to drawn, ms | longest gap of the main thread, ms | expanding the last ones to drawn, ms | longest gap, ms | frames a second while panning |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
);
for (const { size, known, drawn, worst, expand, frames } of rows)
  console.log(
    `| ${size.toLocaleString('en-GB')} | ${ms(known)} | ${ms(drawn)} | ${ms(worst)} | ${ms(expand.drawn)} | ${ms(expand.worst)} | ${frames.toFixed(0)} |`,
  );
process.exitCode = missed > 0 ? 1 : 0;
