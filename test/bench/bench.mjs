/**
 * `npm run bench`: four widgets from script start to painted, ours and Chart.js in turn in one run,
 * each round in a fresh page.
 */
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../support/site.mjs';

/** Milliseconds for the browser to end the page before. */
const REST = 400;

const rounds = Number(process.argv[2] ?? 15);

const server = await serve();
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  // Frames as soon as they are done: waiting for the screen would round every time to 16 ms.
  args: [...chromiumFlags, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});

/**
 * @param {string} name of the page
 * @returns {Promise<number>} milliseconds
 */
async function time(name) {
  // A context of its own for each round, so that no compiled code is left from the round before.
  const context = await browser.newContext({ viewport: { width: 500, height: 1300 } });
  const page = await context.newPage();
  const failures = /** @type {string[]} */ ([]);
  page.on('pageerror', ({ message }) => failures.push(message));
  await page.goto(`${server.url}test/bench/${name}.html`);
  await page.waitForFunction('"result" in globalThis');
  const milliseconds = await page.evaluate(() => Reflect.get(globalThis, 'result'));
  await context.close();
  await setTimeout(REST);
  if (failures.length > 0) throw new Error(`${name}: ${failures.join('; ')}`);
  return milliseconds;
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

try {
  const ours = [];
  const theirs = [];
  await time('voc');
  await time('chartjs');
  for (let round = 0; round < rounds; round += 1) {
    // Either comes first as often as the other, and neither while the other's page is taken down.
    if (round % 2) ours.push(await time('voc'));
    theirs.push(await time('chartjs'));
    if (round % 2 === 0) ours.push(await time('voc'));
  }
  const [a, b] = [median(ours), median(theirs)];
  const show = (/** @type {number[]} */ times) =>
    `${median(times).toFixed(1)} ms (${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)})`;
  console.log(`Four widgets, script start to painted, median of ${rounds}:`);
  console.log(`  voc-elements  ${show(ours)}`);
  console.log(`  Chart.js      ${show(theirs)}`);
  console.log(`  ratio         ${(a / b).toFixed(2)}`);
} finally {
  await browser.close();
  await server.close();
}
