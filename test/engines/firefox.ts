import { launch, type KeyInput } from 'puppeteer-core';
import { firefoxOptions } from '../../scripts/firefox.mjs';
import type { EngineBrowser } from './engine.js';

/** Starts the Firefox of a path. */
export async function startFirefox(executablePath: string): Promise<EngineBrowser> {
  const browser = await launch({
    ...firefoxOptions(executablePath),
    defaultViewport: { width: 1280, height: 720 },
    env: { ...process.env, TZ: 'UTC' },
  });
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    run: (expression) => page.evaluate(expression),
    resize: (width, height) => page.setViewport({ width, height }),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as KeyInput),
    close: () => browser.close(),
  };
}
