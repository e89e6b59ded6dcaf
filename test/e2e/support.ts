/** A browser driven by Playwright, and the pages that it opens. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findOldBrowser } from '../old-chromium/browser.mjs';
import { chromiumFlags, findBrowser } from '../../scripts/browser.mjs';
import { startSite, type Pages, type Site } from '../support/pages.js';

export const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await (process.env.VOC_BROWSER === 'old' ? findOldBrowser() : findBrowser()),
    args: chromiumFlags,
  });

export interface Visit {
  readonly page: Page;
  /** Whatever the page said that nobody asked for: console, errors, violations of its policy. */
  readonly noise: string[];
  readonly requests: string[];
}

export interface Options extends BrowserContextOptions {
  /** Runs before any script of the page. */
  readonly before?: () => void;
}

/** Opens a page in a context of its own; resolves when its load event has been. */
export async function visit(
  browser: Browser,
  url: string,
  { before, ...options }: Options = {},
): Promise<Visit> {
  const opened = await blank(browser, options);
  if (before) await opened.page.addInitScript(before);
  await opened.page.goto(url);
  return opened;
}

/** A page that listens to itself, with nothing in it yet. */
export async function blank(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en', timezoneId: 'UTC', ...options });
  const page = await context.newPage();
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

/** Waits until every widget that a selector names has drawn its picture; one that can't is told. */
export const drawn = (page: Page, selector: string): Promise<void> =>
  page.evaluate(async (wanted) => {
    const widgets = [...document.querySelectorAll<HTMLElement>(wanted)];
    const waiting = widgets.filter((one) => !one.shadowRoot?.querySelector('svg.plot'));
    await Promise.all(
      waiting.map(
        (one) =>
          new Promise((done, fail) => {
            one.addEventListener('voc-ready', done, { once: true });
            one.addEventListener(
              'voc-error',
              ({ detail }) => fail(new Error(JSON.stringify(detail.problems))),
              { once: true },
            );
          }),
      ),
    );
  }, selector);

/** A browser and a site, for all tests of a file. */
export interface Stage {
  readonly browser: Browser;
  readonly site: Site;
}

/** Opens a site of some pages and a browser before the tests of a file, and closes both after them. */
export function onStage(pages: Pages): Stage {
  const stage = {} as { -readonly [K in keyof Stage]: Stage[K] };
  beforeAll(async () => {
    stage.site = await startSite(pages);
    stage.browser = await launch();
  });
  afterAll(async () => {
    await stage.browser.close();
    await stage.site.close();
  });
  return stage;
}
