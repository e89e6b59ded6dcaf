/**
 * `npm run pictures:readme`: a small picture of each widget in each language for the choosers, into
 * demo/pictures/.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowser, pictureFlags } from './browser.mjs';
import { members, picturesOf } from './family.mjs';

const path = (/** @type {string} */ name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** A tile of a dashboard, in CSS pixels. */
const SIZE = { width: 320, height: 200 };

/** How much smaller than it is a page of many widgets is shown. */
const REDUCED = 4;

const bundle = path('dist/voc-elements.min.js');

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...chromiumFlags, ...pictureFlags],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1, locale: 'en', timezoneId: 'UTC' });
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.addScriptTag({ path: bundle });
  for (const tag of /** @type {const} */ (['en', 'zh-CN', 'zh-TW'])) {
    mkdirSync(path(picturesOf(tag)), { recursive: true });
    for (const { type, data, small = data } of members) {
      const json = JSON.parse(readFileSync(path(`demo/data/${small}.json`), 'utf8'));
      await page.evaluate(
        async ([name, lang, document_, { width, height }, zoom]) => {
          const element = Object.assign(document.createElement(name), { data: document_, lang });
          Object.assign(element.style, {
            display: 'block',
            width: `${width / zoom}px`,
            height: `${height / zoom}px`,
            zoom,
          });
          const ready = new Promise((done) => element.addEventListener('voc-ready', done));
          document.body.replaceChildren(element);
          await ready;
          await document.fonts.ready;
        },
        /** @type {[string, string, unknown, typeof SIZE, number]} */ ([
          `voc-${type}`,
          tag,
          json,
          SIZE,
          type === 'dashboard' ? 1 / REDUCED : 1,
        ]),
      );
      const file = path(`${picturesOf(tag)}/${type}.png`);
      await page.locator(`voc-${type}`).screenshot({ path: file });
    }
  }
} finally {
  await browser.close();
}
