/** The two scripts on a page with a strict policy, in either order. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { strictPolicy } from '../../demo/vite.config.js';
import { demoText, pageOf, withJson, type Handler } from '../support/pages.js';
import { inChromium, onChromiumStage, visitInChromium } from './chromium.js';
import { drawn } from './support.js';

const sonification = readFileSync(
  new URL('../../dist/voc-sonification.min.js', import.meta.url),
  'utf8',
);

const TAGS = ['voc-funnel', 'voc-gap', 'voc-trend'] as const;
const widgets = ['cfpb-funnel', 'kiosk-gap', 'ocv-fill-trend']
  .map((name, i) => withJson(TAGS[i]!, demoText(name)))
  .join('\n');

const strict =
  (...scripts: string[]): Handler =>
  (response) =>
    response
      .writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': strictPolicy,
      })
      .end(pageOf(widgets, scripts.map((name) => `<script src="${name}"></script>`).join('')));

const { it } = inChromium('sound starts only where a reader has clicked');
const stage = onChromiumStage({
  '/sound.js': (response) =>
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(sonification),
  '/alone.html': strict('/voc.js'),
  '/after.html': strict('/voc.js', '/sound.js'),
  '/before.html': strict('/sound.js', '/voc.js'),
  '/twice.html': strict('/sound.js', '/voc.js', '/sound.js?again'),
});

const BUTTON = '.toolbar button[aria-keyshortcuts="s"]';

it('is not in the bundle itself', async () => {
  const { page, noise } = await visitInChromium(stage.browser, `${stage.site.url}/alone.html`);
  await drawn(page, TAGS.join());
  expect(await page.locator('.toolbar button').count()).toBe(TAGS.length);
  expect(await page.locator(BUTTON).count()).toBe(0);
  expect(noise).toEqual([]);
  await page.close();
});

it.each(['after', 'before', 'twice'])(
  'gives each widget one button and plays (%s.html)',
  async (name) => {
    const { page, noise } = await visitInChromium(stage.browser, `${stage.site.url}/${name}.html`);
    await drawn(page, TAGS.join());
    for (const tag of TAGS) {
      const button = page.locator(tag).locator(BUTTON);
      await expect.poll(() => button.count()).toBe(1);
      expect(await button.getAttribute('aria-label')).toBe('Play as sound');
      await page.locator(tag).locator('svg.plot').focus();
      await page.keyboard.press('s');
      await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    }
    // The last one only: each has ended the one before.
    expect(await page.locator(`${BUTTON}[aria-pressed="true"]`).count()).toBe(1);
    await expect
      .poll(() => page.locator('voc-trend').locator('[part="tooltip"]').textContent())
      .toMatch(/\d/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(`${BUTTON}[aria-pressed="true"]`).count()).toBe(0);
    expect(noise).toEqual([]);
    await page.close();
  },
);
