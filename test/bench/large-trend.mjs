/**
 * `node test/bench/large-trend.mjs [dist] [rounds]`: a trend of 100,000 points given as columns, in plain
 * Node and in Chromium. Prints medians of processor time, which other work of the machine does not
 * lengthen. `dist` is the folder of another build.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowser } from '../../scripts/browser.mjs';

const COUNT = 100_000;
const rounds = Number(process.argv[3] ?? 7);
const MOVES = 50;

const dist = resolve(process.argv[2] ?? fileURLToPath(new URL('../../dist', import.meta.url)));
if (!existsSync(join(dist, 'voc-elements.min.js'))) {
  console.error(`There is no build in ${dist}: npm run build`);
  process.exit(1);
}

/**
 * A trend of so many points, one a minute. It is also evaluated in the page, so it uses nothing of
 * this module.
 * @param {'values' | 'trials'} kind values alone, or deliveries with a p-chart
 * @param {number} count
 */
function documentOf(kind, count) {
  let state = 7;
  const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  const column = (/** @type {() => number} */ make) => Array.from({ length: count }, make);
  const t = { start: '2024-01-01T00:00:00Z', step: 60_000, count };
  const requested = column(() => 500 + Math.round(next() * 500));
  const columns =
    kind === 'values'
      ? { value: column(() => 60 + next() * 30) }
      : {
          requested,
          fulfilled: requested.map((quantity) => Math.round(quantity * (0.8 + next() * 0.2))),
        };
  return {
    type: 'trend',
    timeZone: 'UTC',
    control: kind === 'values' ? 'none' : 'p',
    series: [{ key: 'unit-fill', t, ...columns }],
  };
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const written = (/** @type {number[]} */ values) => `${median(values).toFixed(1).padStart(9)} ms`;

/** Milliseconds of processor time that this process has used. */
function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** @param {'values' | 'trials'} kind */
async function inNode(kind) {
  const load = (/** @type {string} */ file) => import(pathToFileURL(join(dist, file)).href);
  const [{ parse }, { languageOf }] = await Promise.all(
    ['contract', 'i18n'].map((room) => load(`${room}/index.js`)),
  );
  const [{ trendSchema }, { trendModel }, { trendWords }, { trendLayout }] = await Promise.all(
    ['schema', 'model', 'words', 'layout'].map((step) => load(`widgets/trend/trend.${step}.js`)),
  );
  const { trendMessages } = await load('widgets/trend/messages/index.js');
  const width = (/** @type {string} */ text, /** @type {number} */ size) =>
    text.length * size * 0.55;
  const times = /** @type {Record<string, number[]>} */ ({
    parse: [],
    model: [],
    words: [],
    layout: [],
    total: [],
  });
  const document = documentOf(kind, COUNT);
  for (let round = 0; round < rounds; round += 1) {
    const begin = used();
    let before = begin;
    const lap = (/** @type {string} */ step) => {
      const now = used();
      times[step]?.push(now - before);
      before = now;
    };
    const { data } = parse(trendSchema, document);
    lap('parse');
    const figures = trendModel(data);
    lap('model');
    const words = trendWords(figures, languageOf('en', 'UTC', trendMessages));
    lap('words');
    trendLayout(figures, words, { width: 800 }, width);
    lap('layout');
    times['total']?.push(used() - begin);
  }
  for (const [step, values] of Object.entries(times))
    console.log(`  ${step.padEnd(14)}${written(values)}`);
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {'values' | 'trials'} kind
 */
async function inBrowser(browser, kind) {
  const pictures = [];
  const moves = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    await page.setContent('<div style="width: 800px"></div>');
    await page.addScriptTag({ path: join(dist, 'voc-elements.min.js') });
    await page.addScriptTag({ content: documentOf.toString() });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    /** Milliseconds of processor time of the page's tasks, scripts, styles and layouts included. */
    const tasks = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
    };
    await page.evaluate(
      `element = Object.assign(document.createElement('voc-trend'), { data: documentOf('${kind}', ${COUNT}) })`,
    );
    let before = await tasks();
    await page.evaluate(`new Promise((done) => {
      element.addEventListener('voc-ready', done);
      document.querySelector('div').append(element);
    })`);
    pictures.push((await tasks()) - before);
    // The table is drawn in a task after the picture.
    await page.waitForFunction(`element.shadowRoot.querySelector('table')`);
    before = await tasks();
    await page.evaluate(`(async () => {
      const plot = element.shadowRoot.querySelector('.plot');
      const { left, top, width } = plot.getBoundingClientRect();
      for (let i = 0; i < ${MOVES}; i += 1) {
        const clientX = left + 60 + ((width - 220) * i) / ${MOVES};
        plot.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY: top + 80 }));
        await new Promise((done) => requestAnimationFrame(done));
      }
    })()`);
    moves.push(((await tasks()) - before) / MOVES);
    await page.close();
  }
  console.log(`  first picture ${written(pictures)}\n  pointer move  ${written(moves)}`);
}

const browser = await chromium.launch({ executablePath: await findBrowser(), args: chromiumFlags });
try {
  for (const kind of /** @type {const} */ (['values', 'trials'])) {
    console.log(`${COUNT} points, ${kind}, in Node:`);
    await inNode(kind);
    console.log(`${COUNT} points, ${kind}, in Chromium:`);
    await inBrowser(browser, kind);
  }
} finally {
  await browser.close();
}
