import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowser } from '../../scripts/browser.mjs';
import { findOldBrowser } from '../old-chromium/browser.mjs';
import type { EngineBrowser } from './engine.js';

/** Starts Chromium, or Chromium 109. */
export async function startChromium(old: boolean): Promise<EngineBrowser> {
  const executablePath = await (old ? findOldBrowser() : findBrowser());
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const page = await browser.newPage({ locale: 'en', timezoneId: 'UTC' });
  return {
    open: async (url) => {
      await page.goto(url);
    },
    run: (expression) => page.evaluate(expression),
    resize: (width, height) => page.setViewportSize({ width, height }),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
