/** `npm run pictures:readme`: a picture of each widget for the README, into demo/pictures/. */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowser, pictureFlags } from './browser.mjs';

const path = (/** @type {string} */ name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/**
 * Widget by picture: its document, the width that it gets, in CSS pixels, and fields that differ.
 * @type {Record<string, { source?: string, width: number, fields?: object }>}
 */
const pictures = {
  gauge: { source: 'sfo-csat-gauge', width: 380 },
  funnel: { source: 'cfpb-funnel', width: 480 },
  // Its note would be as large as all the rest.
  kpi: { source: 'sfo-csat-kpi', width: 380, fields: { note: null } },
  gap: { width: 720 },
  trend: { source: 'ocv-fill-trend', width: 600 },
};

/** The one widget without real data: nobody publishes figures of all stations. */
const chain = {
  type: 'gap',
  title: 'Where the service gap opens',
  subtitle: 'Made-up example, scale 1 to 7',
  scale: { min: 1, max: 7 },
  chain: {
    expected: 6.4,
    understood: 6.1,
    specified: 5.9,
    delivered: 5.3,
    perceived: 5.2,
    promised: 6.6,
  },
};

const bundle = path('dist/voc-elements.min.js');
mkdirSync(path('demo/pictures'), { recursive: true });

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...chromiumFlags, ...pictureFlags],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1.5, locale: 'en', timezoneId: 'UTC' });
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.addScriptTag({ path: bundle });
  for (const [name, { source, width, fields }] of Object.entries(pictures)) {
    const json = source
      ? { ...JSON.parse(readFileSync(path(`demo/data/${source}.json`), 'utf8')), ...fields }
      : chain;
    await page.evaluate(
      async ([tag, data, size]) => {
        const element = Object.assign(document.createElement(tag), { data });
        element.style.width = `${size}px`;
        const ready = new Promise((done) => element.addEventListener('voc-ready', done));
        document.body.replaceChildren(element);
        await ready;
        await document.fonts.ready;
      },
      /** @type {[string, unknown, number]} */ ([`voc-${name}`, json, width]),
    );
    await page.locator(`voc-${name}`).screenshot({ path: path(`demo/pictures/${name}.png`) });
  }
} finally {
  await browser.close();
}
