/** The demo pages as their server serves them. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { strictPolicy } from '../../demo/vite.config.js';
import { DEMOS, demo as demoDocument } from '../support/documents.js';
import { serveDemo, type Site } from '../support/site.mjs';
import { WIDGETS } from '../support/widgets.js';
import { inChromium, launchChromium, visitInChromium } from './chromium.js';
import { drawn } from './support.js';

const { describe, it } = inChromium(
  'what a page asks for, and what it says, is heard by Playwright',
);
const demo = new URL('../../demo/', import.meta.url);
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

/** The strict page's widgets that have a picture from the first. */
const DATA = '[data-from], #chain, voc-dashboard';

/** The elements that there are, and a selector of them all. */
const TAGS = Object.keys(WIDGETS).map((name) => `voc-${name}`);
const EVERY_WIDGET = TAGS.join(', ');
const STATES = ['loading', 'empty', 'invalid', 'kept', 'withheld', 'stale'] as const;

/** Every way a reader has of touching a widget; says what came of each. */
async function useEverything(page: Page): Promise<Record<string, number>> {
  const seen = { mouse: 0, keys: 0, tables: 0, definitions: 0, questions: 0 };
  for (const widget of await page.locator(EVERY_WIDGET).all()) {
    const open = widget.locator('.tooltip.open');
    const plot = widget.locator('svg.plot');
    const definition = widget.locator('button[aria-expanded]');
    if (await plot.count()) {
      await plot.hover();
      await plot.focus();
      await page.keyboard.press('Home');
      seen.keys += await open.count();
      await page.keyboard.press('Enter');
      seen.questions += await widget.locator('[role="region"] li').count();
      await page.keyboard.press('Escape');
      const box = (await plot.boundingBox())!;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      // A picture need not have a datum in its very middle: across it and down it.
      for (const [dx, dy] of [
        [0, 0],
        [0, 9],
        [9, 0],
        [-40, -15],
        [40, 15],
      ] as const) {
        await page.mouse.move(x + dx, y + dy);
        if (await open.count()) break;
      }
      seen.mouse += await open.count();
      await widget.locator('[part="toolbar"] button').first().click();
      seen.tables += await widget.locator('.tables').count();
    }
    if (await definition.count()) {
      await definition.first().click();
      seen.definitions += await widget.locator('.definition').count();
    }
  }
  return seen;
}

/** Requests to another host, out of the many that a page makes. */
function foreign(requests: readonly string[]): string[] {
  expect(requests.length).toBeGreaterThan(5);
  return requests.filter((url) => !url.startsWith(site.url));
}

async function speakEvery(page: Page): Promise<void> {
  for (const lang of ['zh-CN', 'zh-TW', 'en']) {
    await page.evaluate(async (tag) => {
      document.documentElement.lang = tag;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, lang);
  }
}

describe('the strict page', () => {
  it('is served with the strict policy', async () => {
    const response = await fetch(`${site.url}strict.html`);
    expect(response.headers.get('content-security-policy')).toBe(strictPolicy);
  });

  it('shows every state', async () => {
    const { page } = await visitInChromium(browser, `${site.url}strict.html`);
    await drawn(page, DATA);
    const states = await page.evaluate((names) => {
      const told = names.map((name) => {
        const widget = document.querySelector<HTMLElementTagNameMap['voc-gauge']>(
          `[data-state="${name}"]`,
        )!;
        const picture = widget.shadowRoot!.querySelector('svg.plot') ? ' with a picture' : '';
        return [name, `${widget.state}${widget.stale ? ', stale' : ''}${picture}`];
      });
      return Object.fromEntries(told) as Record<string, string>;
    }, STATES);
    expect(states).toEqual({
      loading: 'loading',
      empty: 'empty',
      invalid: 'invalid',
      kept: 'invalid with a picture',
      withheld: 'withheld',
      stale: 'ready, stale with a picture',
    });
    await page.close();
  });

  it('has no violation, no console message and no foreign request, whatever a reader does', async () => {
    const { page, noise, requests } = await visitInChromium(browser, `${site.url}strict.html`);
    await drawn(page, DATA);
    const seen = await useEverything(page);
    const pictures = await page.locator('svg.plot').count();
    expect(seen).toMatchObject({ mouse: pictures, keys: pictures, tables: pictures });
    expect(seen.definitions).toBeGreaterThanOrEqual(pictures);
    expect(seen.questions).toBeGreaterThan(0);
    await speakEvery(page);
    // Two documents of the page are meant to have errors.
    expect(noise.filter((line) => !/^error: <voc-(?:funnel|gauge)>\n/.test(line))).toEqual([]);
    expect(await page.locator('#violations').textContent()).toBe('No violation so far.');
    expect(foreign(requests)).toEqual([]);
    await page.close();
  });

  it('would tell of a violation', async () => {
    const { page, noise } = await visitInChromium(browser, `${site.url}strict.html`);
    await page.evaluate(async () => {
      const told = new Promise((done) =>
        document.addEventListener('securitypolicyviolation', done, { once: true }),
      );
      document.body.setAttribute('style', 'color: red');
      await told;
    });
    expect(noise.filter((line) => line.startsWith('violation: style-src'))).toHaveLength(1);
    await page.close();
  });
});

describe('the intranet page', () => {
  it('draws every widget', async () => {
    const { page } = await visitInChromium(browser, `${site.url}index.html`);
    await drawn(page, EVERY_WIDGET);
    for (const kind of ['gauge', 'kpi', 'funnel', 'gap', 'trend'])
      expect(await page.locator(`voc-${kind}`).count()).toBeGreaterThan(1);
    expect(await page.locator('svg.plot').count()).toBe(await page.locator(EVERY_WIDGET).count());
    await page.close();
  });

  it('has no console message and no foreign request, whatever a reader does', async () => {
    const { page, noise, requests } = await visitInChromium(browser, `${site.url}index.html`);
    await drawn(page, EVERY_WIDGET);
    await useEverything(page);
    for (const link of await page.locator('a.lang').all()) await link.click();
    expect(noise).toEqual([]);
    expect(foreign(requests)).toEqual([]);
    await page.close();
  });

  it('does not lend its broad rules to the widgets, save the room between letters', async () => {
    const { page } = await visitInChromium(browser, `${site.url}index.html`);
    await drawn(page, 'voc-gauge');
    const rules = await page.evaluate(() =>
      [...document.querySelectorAll('voc-gauge')].flatMap(({ shadowRoot }) =>
        // A title that has given way to a height is a line by itself.
        [...shadowRoot!.querySelectorAll('div[part]:not(.line), p[part]')].map((part) => {
          const { whiteSpace, letterSpacing, textIndent, textAlign } = getComputedStyle(part);
          return [whiteSpace, letterSpacing, textIndent, textAlign].join(' ');
        }),
      ),
    );
    // A reader who needs letters further apart says so in a style sheet for all pages.
    expect(new Set(rules)).toEqual(new Set(['normal 0.2px 0px start']));
    await page.close();
  });

  it('changes the language of all but the section with a lang of its own', async () => {
    const { page } = await visitInChromium(browser, `${site.url}index.html?lang=zh-CN`);
    await drawn(page, 'voc-gauge');
    const langs = await page.evaluate(() =>
      [...document.querySelectorAll('voc-gauge')].map((one) =>
        one.shadowRoot!.querySelector('.card')!.getAttribute('lang'),
      ),
    );
    expect(new Set(langs.slice(0, -1))).toEqual(new Set(['zh-CN']));
    expect(langs.at(-1)).toBe('zh-TW');
    await page.close();
  });
});

describe('the page of the whole family', () => {
  it('draws every widget once, each below its question', async () => {
    const { page } = await visitInChromium(browser, `${site.url}family.html`);
    await drawn(page, EVERY_WIDGET);
    const tags = [...TAGS, 'voc-dashboard'];
    for (const tag of tags) expect(await page.locator(`figure > ${tag}`).count()).toBe(1);
    const questions = await page.locator('figcaption').allInnerTexts();
    expect(questions).toHaveLength(tags.length);
    expect(questions.filter((text) => !text.endsWith('?'))).toEqual([]);
    await page.close();
  });

  it('is served with the strict policy, and breaks none of it, whatever a reader does', async () => {
    const { page, noise, requests } = await visitInChromium(browser, `${site.url}family.html`);
    const response = await fetch(`${site.url}family.html`);
    expect(response.headers.get('content-security-policy')).toBe(strictPolicy);
    await drawn(page, EVERY_WIDGET);
    await useEverything(page);
    for (const button of await page.locator('button[data-lang], button[data-theme]').all())
      await button.click();
    // Two of the documents have warnings, which are true of them.
    const unexpected = noise.filter((line) => !/few-points|questionable-answers/.test(line));
    expect(unexpected).toEqual([]);
    expect(foreign(requests)).toEqual([]);
    await page.close();
  });
});

/** The dashboards of the demo by the names that its page has for them. */
const BOARDS = DEMOS.flatMap((name) => /^dashboard-(.+)\.json$/.exec(name)?.[1] ?? []);

describe('the page of dashboards', () => {
  /** Opens a dashboard in a window that is as high as it, so that all of it is drawn. */
  const open = async (query: string) => {
    const viewport = { width: 1280, height: 9000 };
    const visited = await visitInChromium(browser, `${site.url}dashboard.html?${query}`, {
      viewport,
    });
    await visited.page.waitForFunction(() => {
      const root = document.querySelector('voc-dashboard')?.shadowRoot;
      return root?.querySelector('#board[aria-busy="false"]') && !root.querySelector('.pending');
    });
    return visited;
  };

  it('links every dashboard that there is, in each language', async () => {
    const { page } = await open('board=olist&lang=zh-TW');
    const queries = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('nav a')].map(({ search }) => search),
    );
    expect(queries.sort()).toEqual(
      [
        ...BOARDS.map((board) => `?board=${board}&lang=zh-TW`),
        ...['en', 'zh-CN', 'zh-TW'].map((lang) => `?board=olist&lang=${lang}`),
      ].sort(),
    );
    const current = page.locator('nav a[aria-current]');
    expect(await current.allInnerTexts()).toEqual([
      '\u7db2\u8cfc\u8a02\u55ae',
      '\u7e41\u9ad4\u4e2d\u6587',
    ]);
    await page.close();
  });

  it.each(BOARDS)('draws all of %s, says nothing of it, and asks nobody else', async (board) => {
    const { page, noise, requests } = await open(`board=${board}&lang=zh-CN`);
    const states = await page.evaluate(() => {
      const { state, shadowRoot } = document.querySelector('voc-dashboard')!;
      const widgets = [...shadowRoot!.querySelectorAll('*')].filter(({ localName }) =>
        localName.startsWith('voc-'),
      ) as HTMLElementTagNameMap['voc-gauge'][];
      return [state, ...widgets.map((widget) => widget.state)];
    });
    const { widgets } = demoDocument(`dashboard-${board}.json`) as {
      widgets: readonly { facet?: { by: readonly unknown[] } }[];
    };
    const count = widgets.reduce((sum, { facet }) => sum + (facet?.by.length ?? 1), 0);
    expect(states).toEqual(Array<string>(count + 1).fill('ready'));
    // Three of the documents have warnings, which are true of them.
    expect(noise.filter((line) => !/few-points|questionable-answers/.test(line))).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    await page.close();
  });

  it('is served with the strict policy', async () => {
    const response = await fetch(`${site.url}dashboard.html`);
    expect(response.headers.get('content-security-policy')).toBe(strictPolicy);
  });

  it('keeps the segment in its address, and in another language', async () => {
    const { page } = await open('board=distribution&lang=en');
    await page.getByRole('tab', { name: 'South' }).click();
    await expect.poll(() => new URL(page.url()).hash).toContain('south');
    const { hash } = new URL(page.url());
    await page.getByRole('link', { name: '\u7b80\u4f53\u4e2d\u6587' }).click();
    await page.getByRole('tab', { selected: true, name: '\u5357\u533a' }).waitFor();
    expect(new URL(page.url()).hash).toBe(hash);
    await page.close();
  });
});

describe('brands.html', () => {
  const surfaces = (page: Page, where: string) =>
    page.evaluate((selector) => {
      const grounds = [...document.querySelectorAll(selector)].map(
        ({ shadowRoot }) => getComputedStyle(shadowRoot!.querySelector('.card')!).backgroundColor,
      );
      return [...new Set(grounds)];
    }, where);

  it('shows three brands side by side', async () => {
    const { page, noise } = await visitInChromium(browser, `${site.url}brands.html`);
    await drawn(page, DATA);
    expect(await surfaces(page, '.pine > [data-from]')).toEqual(['rgb(251, 253, 252)']);
    expect(await surfaces(page, '.clay > [data-from]')).toEqual(['rgb(255, 248, 241)']);
    expect(await surfaces(page, '.night > [data-from]')).toEqual(['rgb(27, 21, 48)']);
    expect(noise).toEqual([]);
    await page.close();
  });

  it('lets every widget follow three properties on <html>', async () => {
    const { page } = await visitInChromium(browser, `${site.url}brands.html`);
    await drawn(page, DATA);
    await page.locator('[name=accent]').fill('#8a1c7c');
    await page.locator('[name=ink]').fill('#102030');
    await page.locator('[name=surface]').fill('#f2fff6');
    await expect.poll(() => surfaces(page, '.own > [data-from]')).toEqual(['rgb(242, 255, 246)']);
    const accents = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.own > [data-from]')].map(({ shadowRoot }) =>
          getComputedStyle(shadowRoot!.querySelector('.card')!).getPropertyValue('--_series-1'),
        ),
      );
    await expect.poll(accents).toEqual(['#8a1c7c', '#8a1c7c', '#8a1c7c']);
    await page.close();
  });
});

describe.each(['index.html', 'strict.html', 'brands.html', 'family.html', 'dashboard.html'])(
  '%s',
  (name) => {
    it.each([320, 480, 800, 1280])('fits a window %i px wide', async (width) => {
      const { page } = await visitInChromium(browser, `${site.url}${name}`, {
        viewport: { width, height: 800 },
      });
      await drawn(page, DATA);
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scroll).toBeLessThanOrEqual(width);
      await page.close();
    });
  },
);

it('has no byte beyond ASCII in what its pages load', () => {
  const loaded = readdirSync(demo, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|css|js|json)$/.test(name),
  );
  expect(loaded.length).toBeGreaterThan(20);
  const strange = loaded.filter((name) =>
    /[^\t\n -~]/.test(readFileSync(new URL(name, demo), 'latin1')),
  );
  expect(strange).toEqual([]);
});
