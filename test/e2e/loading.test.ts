/** A page that is still coming: looked at before its load event. */
import type { ServerResponse } from 'node:http';
import { expect } from 'vitest';
import { demoText, pageOf, withJson } from '../support/pages.js';
import { blank, inChromium, onChromiumStage } from './chromium.js';
import { drawn } from './support.js';

const gauge = demoText('sfo-csat-gauge');

/** Sends a page in two parts; the second only when the test lets it. */
function twoParts(html: string, at: string) {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  const cut = html.indexOf(at) + at.length;
  return {
    release,
    page: async (response: ServerResponse): Promise<void> => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.write(html.slice(0, cut));
      await released;
      response.end(html.slice(cut));
    },
  };
}

const slowJson = twoParts(pageOf(withJson('voc-gauge', gauge)), '"counts": [');
const slowEnd = twoParts(pageOf(`${withJson('voc-gauge', gauge)}<p>The rest`), '</voc-gauge>');

const { it } = inChromium('a page can only be looked at once it has been loaded');
const stage = onChromiumStage({
  '/slow-json.html': slowJson.page,
  '/slow-end.html': slowEnd.page,
});

it('waits for JSON that comes slowly, without an error in between', async () => {
  const { page, noise } = await blank(stage.browser);
  await page.addInitScript(() => {
    document.addEventListener('voc-error', () => console.log('voc-error'));
    document.addEventListener('voc-ready', () => console.log('voc-ready'));
  });
  const there = new Promise((done) => {
    page.on('response', (response) => response.url().endsWith('voc.js') && done(undefined));
  });
  const load = page.goto(`${stage.site.url}/slow-json.html`);
  await there;
  await page.locator('voc-gauge').waitFor();
  const early = await page.evaluate(async () => {
    await customElements.whenDefined('voc-gauge');
    const element = document.querySelector('voc-gauge')!;
    await element.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return { state: element.state, json: element.textContent.length };
  });
  expect(early.state).toBe('loading');
  expect(early.json).toBeGreaterThan(0);
  slowJson.release();
  await load;
  await drawn(page, 'voc-gauge');
  expect(noise).toEqual(['log: voc-ready']);
  await page.close();
});

it('draws before the rest of the page has come', async () => {
  const { page, noise } = await blank(stage.browser);
  await page.goto(`${stage.site.url}/slow-end.html`, { waitUntil: 'commit' });
  await page.locator('voc-gauge').waitFor();
  await drawn(page, 'voc-gauge');
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
  slowEnd.release();
  await page.waitForLoadState('load');
  expect(noise).toEqual([]);
  await page.close();
});
