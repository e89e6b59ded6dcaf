/** Whether anything moves on the demo pages while their data come. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serveDemo, type Site } from '../support/site.mjs';
import { blank, inChromium, launchChromium } from './chromium.js';
import { drawn } from './support.js';

const { describe, it } = inChromium('only Chromium reports layout shifts');
let browser: Browser;
let site: Site;

beforeAll(async () => {
  site = await serveDemo();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each([
  [1280, 800],
  [800, 900],
  [390, 844],
])('in a window of %d x %d px nothing moves on', (width, height) => {
  it.each(['index.html', 'brands.html', 'family.html', 'strict.html', 'dashboard.html'])(
    '%s',
    async (name) => {
      const { page } = await blank(browser, { viewport: { width, height } });
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // The data come after the first paint, as from a slow server.
      await page.route('**/*.json', async (route) => {
        const response = await route.fetch();
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
        );
        await route.fulfill({ response });
      });
      await page.goto(site.url + name);
      await drawn(page, '[data-from], voc-dashboard');
      const shifts = await page.evaluate(async () => {
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        return Reflect.get(globalThis, 'shifts') as string[];
      });
      expect(shifts).toEqual([]);
      await page.close();
    },
  );
});
