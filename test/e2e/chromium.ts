/** Chromium, or Chromium 109, for tests that need more of a page than the drivers of other engines can do. */
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page as PlaywrightPage,
} from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { chromiumFlags, findBrowser } from '../../scripts/browser.mjs';
import { ENGINES, engine, isChromium } from '../engines/engine.js';
import { findOldBrowser } from '../old-chromium/browser.mjs';
import { startSite, type Pages, type Site } from '../support/pages.js';

/**
 * `describe` and `it` for tests that only Chromium can run; skipped in all other engines.
 *
 * @param reason what their drivers can't do
 */
export function inChromium(reason: string): {
  describe: ReturnType<typeof describe.runIf>;
  it: ReturnType<typeof it.runIf>;
} {
  if (!isChromium) console.warn(`skipped in ${ENGINES[engine]}: ${reason}`);
  return { describe: describe.runIf(isChromium), it: it.runIf(isChromium) };
}

export const launchChromium = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await (engine === 'old' ? findOldBrowser() : findBrowser()),
    args: chromiumFlags,
  });

export interface ChromiumVisit {
  readonly page: PlaywrightPage;
  /** Whatever the page said that nobody asked for: console, errors, violations of its policy. */
  readonly noise: string[];
  readonly requests: string[];
}

/** Opens a page in a context of its own; resolves when its load event has been. */
export async function visitInChromium(
  browser: Browser,
  url: string,
  options?: BrowserContextOptions,
): Promise<ChromiumVisit> {
  const opened = await blank(browser, options);
  await opened.page.goto(url);
  return opened;
}

/** A page that listens to itself, with nothing in it yet. */
export async function blank(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<ChromiumVisit> {
  const page = await browser.newPage({ locale: 'en', timezoneId: 'UTC', ...options });
  const noise: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('request', (request) => requests.push(request.url()));
  await page.exposeFunction('report', (text: string) => noise.push(text));
  await page.addInitScript(() => {
    const report = Reflect.get(globalThis, 'report') as (text: string) => void;
    addEventListener('error', ({ message }) => report(`error: ${message}`));
    addEventListener('unhandledrejection', ({ reason }) => report(`rejection: ${String(reason)}`));
    document.addEventListener('securitypolicyviolation', (event) =>
      report(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return { page, noise, requests };
}

/** Chromium and a site, for all tests of a file. */
export interface ChromiumStage {
  readonly browser: Browser;
  readonly site: Site;
}

/** Opens a site of some pages and Chromium before the tests of a suite, and closes both after them. */
export function onChromiumStage(pages: Pages): ChromiumStage {
  const stage = {} as { -readonly [K in keyof ChromiumStage]: ChromiumStage[K] };
  beforeAll(async () => {
    stage.site = await startSite(pages);
    stage.browser = await launchChromium();
  });
  afterAll(async () => {
    await stage.browser.close();
    await stage.site.close();
  });
  return stage;
}
