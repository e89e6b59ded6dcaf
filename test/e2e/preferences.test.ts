/** What a reader has asked of the browser: a large page zoom, no motion, colours of the system. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoText, pageOf, withJson } from '../support/pages.js';
import { drawn, onStage, visit } from './support.js';

const KINDS = {
  gauge: 'sfo-csat-gauge',
  funnel: 'cfpb-funnel',
  gap: 'kiosk-gap',
  trend: 'ocv-fill-trend',
} as const;
const tags = Object.keys(KINDS).map((kind) => `voc-${kind}`);

const stage = onStage({
  '/': pageOf(
    Object.entries(KINDS)
      .map(([kind, name]) => withJson(`voc-${kind}`, demoText(name), 'show-table'))
      .join(''),
  ),
});

async function open(options: BrowserContextOptions): Promise<Page> {
  const { page } = await visit(stage.browser, stage.site.url, options);
  await drawn(page, tags.join());
  return page;
}

// A window of 1280 by 1024 pixels, zoomed to 400 %, and to 200 %: WCAG 1.4.10 and 1.4.4.
describe.each([
  [400, { width: 320, height: 256 }, ['tables 0']],
  [200, { width: 640, height: 512 }, ['tables 0']],
])('a page at %i %%', (_, viewport, scrollingElements) => {
  let page: Page;
  beforeAll(async () => {
    page = await open({ viewport });
  });

  it('needs no scrolling to the side', async () => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(viewport.width);
  });

  it('scrolls tables of their own accord alone, and by keyboard too', async () => {
    const scrolling = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]
          .filter((one) => one.scrollWidth > one.clientWidth + 1)
          .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX))
          .map((one) => `${one.className} ${one.tabIndex}`),
      ),
    );
    expect([...new Set(scrolling)]).toEqual(scrollingElements);
  });

  it.each(tags)('keeps the tooltip of %s inside the window, with all its figures', async (tag) => {
    await page.evaluate((name) => {
      document.querySelector(name)!.shadowRoot!.querySelector<SVGElement>('.plot')!.focus();
    }, tag);
    for (const key of ['Home', 'End']) {
      await page.keyboard.press(key);
      await page.waitForFunction(
        (name) => document.querySelector(name)!.shadowRoot!.querySelector('.tooltip') !== null,
        tag,
      );
      const box = await page.evaluate((name) => {
        const tip = document.querySelector(name)!.shadowRoot!.querySelector('.tooltip')!;
        const { left, top, right, bottom } = tip.getBoundingClientRect();
        return { left, top, right, bottom };
      }, tag);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(viewport.width);
      expect(box.bottom).toBeLessThanOrEqual(viewport.height);
    }
    await page.keyboard.press('Escape');
  });

  it('has controls of 24 pixels, or with as much room around them', async () => {
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => {
        const buttons = [...(shadowRoot?.querySelectorAll('button') ?? [])].map((one) =>
          one.getBoundingClientRect(),
        );
        const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
        return buttons
          .filter(({ width, height }) => Math.min(width, height) < 24)
          .filter((one) =>
            buttons.some((other) => {
              const [[x, y], [u, v]] = [middle(one), middle(other)];
              return other !== one && Math.hypot(x - u, y - v) < 24;
            }),
          )
          .map(({ width, height }) => `${width} by ${height}`);
      }),
    );
    expect(small).toEqual([]);
  });
});

/** How long what changes takes, of all that is drawn. */
const durations = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const trend = document.querySelector('voc-trend')!;
    const data = JSON.parse(trend.querySelector('script')!.textContent) as {
      series: { points?: { fulfilled?: number }[] }[];
    };
    return new Promise((done) => {
      trend.addEventListener('voc-ready', () => {
        const paths = [...trend.shadowRoot!.querySelectorAll('.plot path')];
        done([...new Set(paths.map((one) => getComputedStyle(one).transitionDuration))]);
      });
      (trend as { data: unknown }).data = { ...data };
    });
  });

it('moves nothing where the reader wants no motion', async () => {
  const page = await open({ reducedMotion: 'reduce' });
  expect(await durations(page)).toEqual(['0s']);
});

it('lets changed data glide for all others', async () => {
  const page = await open({ reducedMotion: 'no-preference' });
  expect((await durations(page)).some((one) => parseFloat(one) > 0)).toBe(true);
});

it.each([
  ['light', 'dark'],
  ['dark', 'light'],
] as const)(
  'lets no theme (%s) choose colours for the ground of a %s system',
  async (theme, scheme) => {
    const page = await open({ forcedColors: 'active', colorScheme: scheme });
    const colours = () =>
      page.evaluate(() => {
        const card = document.querySelector('voc-gap')!.shadowRoot!.querySelector('.card')!;
        return ['negative', 'accent'].map((role) =>
          getComputedStyle(card).getPropertyValue(`--_${role}`).trim(),
        );
      });
    const before = await colours();
    await page.evaluate((wanted) => {
      document.documentElement.setAttribute('theme', wanted);
      document.documentElement.style.setProperty('--voc-accent', '#123456');
    }, theme);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await colours()).toEqual(before);
  },
);

it('tells the focused datum in the colours of the system too', async () => {
  const page = await open({ forcedColors: 'active' });
  await page.evaluate(() => {
    document.querySelector('voc-funnel')!.shadowRoot!.querySelector<SVGElement>('.plot')!.focus();
  });
  await page.keyboard.press('ArrowDown');
  const [frame, ground] = await page.evaluate(() => {
    const root = document.querySelector('voc-funnel')!.shadowRoot!;
    return [
      getComputedStyle(root.querySelector('.active')!).stroke,
      getComputedStyle(root.querySelector('.card')!).backgroundColor,
    ];
  });
  expect(frame).not.toBe(ground);
});
