/** The browser that takes the pictures, with its version and fonts. */
import { createHash } from 'node:crypto';
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowser, pictureFlags } from '../../scripts/browser.mjs';
import { serve } from '../support/site.mjs';
import { decode } from './pixels.mjs';

/**
 * @typedef {import('./set.mjs').Picture} Picture
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./pixels.mjs').Pixels} Pixels
 */

/** What pictures depend on besides this project. @typedef {{ chromium: string, fonts: Record<string, string>, probe: string }} Machine */

/**
 * Changes are painted whole. At the edge of a partial paint, which depends on timing, rounded corners
 * come out differently.
 */
const steadyFlags = ['--disable-partial-raster'];

/** The time on the page's clock. */
const NOW = '2026-10-05T12:00:00Z';

const VIEWPORT = { width: 800, height: 900 };
/** A page draws the widgets that lie in the window. */
const BOARD = { width: 1200, height: 2600 };

/**
 * Draws one picture on a fresh page.
 * @param {Page} page
 * @param {Picture} picture
 * @param {string} url of the page
 * @returns {Promise<Pixels>}
 */
async function draw(page, picture, url) {
  const { kind, data, next, width, height, attributes, around, brand, forced, print, keys } =
    picture;
  await page.emulateMedia({
    forcedColors: forced ? 'active' : 'none',
    media: print ? 'print' : 'screen',
  });
  await page.setViewportSize(kind === 'dashboard' ? BOARD : VIEWPORT);
  await page.goto(url);
  await page.evaluate(
    async ([documents, wanted]) => {
      const main = document.querySelector('main');
      const element = document.createElement(`voc-${wanted.kind}`);
      if (!main) return;
      for (const [name, value] of Object.entries(wanted.around ?? {}))
        main.setAttribute(name, value);
      for (const [name, value] of Object.entries(wanted.brand ?? {}))
        main.style.setProperty(name, value);
      for (const [name, value] of Object.entries(wanted.attributes ?? {}))
        element.setAttribute(name, value);
      element.style.width = `${wanted.width}px`;
      if (wanted.height) element.style.height = `${wanted.height}px`;
      main.append(element);
      for (const shown of documents) {
        /** @type {{ data: unknown }} */ (element).data = shown;
        await element.updateComplete;
        // Sizes are observed in one frame, and drawn in the next.
        await document.fonts.ready;
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        await element.updateComplete;
      }
    },
    /** @type {const} */ ([
      next ? [data, next] : [data],
      { kind, width, height, attributes, around, brand },
    ]),
  );
  // A page makes its widgets one after the other.
  if (kind === 'dashboard') await page.locator('#board[aria-busy=false]').waitFor();
  if (keys) await page.locator('.plot').focus();
  for (const key of keys ?? []) await page.keyboard.press(key);
  if (picture.definition) await page.locator('footer button').click();
  return decode(await page.locator('main').screenshot());
}

/**
 * The font families that the browser uses for each text of the probe, and a hash of its pixels.
 * @param {Page} page
 * @param {string} url
 * @returns {Promise<Machine>}
 */
async function machineOf(page, url) {
  await page.goto(url);
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  /** @type {Machine['fonts']} */
  const fonts = {};
  for (const lang of ['en', 'zh-CN', 'zh-TW']) {
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: `.probe [lang="${lang}"]`,
    });
    const used = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    fonts[lang] = used.fonts
      .map(({ familyName }) => familyName)
      .sort()
      .join(', ');
  }
  await session.detach();
  const { data } = decode(await page.locator('.probe').screenshot());
  const version = page.context().browser()?.version() ?? '';
  return {
    chromium: version.replace(/\..*/, ''),
    fonts,
    probe: createHash('sha256').update(data).digest('hex').slice(0, 16),
  };
}

/** Opens browser and page; the caller closes them. */
export async function openStudio() {
  const site = await serve();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...chromiumFlags, ...pictureFlags, ...steadyFlags],
  });
  const page = await browser.newPage({
    viewport: VIEWPORT,
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  await page.clock.setFixedTime(NOW);
  const url = `${site.url}test/pictures/page.html`;
  return {
    machine: () => machineOf(page, url),
    draw: (/** @type {Picture} */ picture) => draw(page, picture, url),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
