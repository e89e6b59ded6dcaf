/** A browser of any engine, and the pages that it opens. */
import { afterAll, beforeAll } from 'vitest';
import { engine, isChromium } from '../engines/engine.js';
import { pageIn, type Page } from '../engines/page.js';
import { recorder, withScript } from '../engines/scripts.js';
import { start } from '../engines/start.js';
import { startSite, type Pages, type Site } from '../support/pages.js';
import { launchChromium, visitInChromium } from './chromium.js';

export interface Visit {
  readonly page: Page;
  /** Whatever the page said that nobody asked for: console, errors, violations of its policy. */
  readonly noise: string[];
}

export interface Browser {
  /** Opens a page; resolves when its load event has been. Firefox and WebKit show one page at a time. */
  visit(url: string): Promise<Visit>;
  close(): Promise<void>;
}

/** Starts the engine that the tests run in. */
export async function launch(): Promise<Browser> {
  if (isChromium) {
    const browser = await launchChromium();
    return { visit: (url) => visitInChromium(browser, url), close: () => browser.close() };
  }
  const browser = await start(engine);
  return {
    visit: async (url) => {
      const noise: string[] = [];
      const page = pageIn(browser, noise);
      await page.goto(url);
      return { page, noise };
    },
    close: () => browser.close(),
  };
}

/**
 * Waits until every widget that a selector names has drawn its picture, and a dashboard those near the
 * window; one that can't is told.
 */
export const drawn = (page: Page, selector: string): Promise<void> =>
  page.evaluate(async (wanted) => {
    const widgets = [...document.querySelectorAll<HTMLElement>(wanted)];
    const waiting = widgets.filter(
      (one) => !one.shadowRoot?.querySelector('svg.plot, #board[aria-busy="false"]'),
    );
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

/** The pages, so that engines whose drivers don't hear what a page says hear it all the same. */
const recorded = (pages: Pages): Pages =>
  isChromium
    ? pages
    : {
        '/recorder.js': (response) =>
          response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(recorder),
        ...Object.fromEntries(
          Object.entries(pages).map(([path, page]) => [
            path,
            typeof page === 'string' ? withScript(page, '/recorder.js') : page,
          ]),
        ),
      };

/** Opens a site of some pages and a browser before the tests of a file, and closes both after them. */
export function onStage(pages: Pages): Stage {
  const stage = {} as { -readonly [K in keyof Stage]: Stage[K] };
  beforeAll(async () => {
    stage.site = await startSite(recorded(pages));
    stage.browser = await launch();
  });
  afterAll(async () => {
    await stage.browser.close();
    await stage.site.close();
  });
  return stage;
}
