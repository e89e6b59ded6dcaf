/** What a reader has asked of the browser: no motion, more contrast, colours of the system, paper. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { demoText, pageOf, withJson } from '../support/pages.js';
import { inChromium, onChromiumStage, visitInChromium } from './chromium.js';
import { drawn } from './support.js';

const KINDS = {
  gauge: 'sfo-csat-gauge',
  funnel: 'cfpb-funnel',
  gap: 'kiosk-gap',
  trend: 'ocv-fill-trend',
} as const;
const tags = Object.keys(KINDS).map((kind) => `voc-${kind}`);

const { describe, it } = inChromium('a reader\u2019s wishes can be set only there');
const stage = onChromiumStage({
  '/': pageOf(
    Object.entries(KINDS)
      .map(([kind, name]) => withJson(`voc-${kind}`, demoText(name), 'show-table'))
      .join(''),
  ),
});

async function open(options: BrowserContextOptions): Promise<Page> {
  const { page } = await visitInChromium(stage.browser, stage.site.url, options);
  await drawn(page, tags.join());
  return page;
}

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

describe('print', () => {
  it('is light, without what paper cannot use', async () => {
    const { page } = await visitInChromium(stage.browser, stage.site.url);
    await page.evaluate(() => document.documentElement.setAttribute('theme', 'dark'));
    await drawn(page, tags.join());
    const look = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('voc-gauge, voc-funnel, voc-gap, voc-trend')].map(
          ({ shadowRoot }) => {
            const style = (selector: string) =>
              getComputedStyle(shadowRoot!.querySelector(selector)!);
            return [
              style('.card').backgroundColor,
              style('.title').color,
              style('[part="toolbar"]').display,
            ].join(' ');
          },
        ),
      );
    expect((await look()).join()).not.toContain('rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'print' });
    expect(new Set(await look())).toEqual(new Set(['rgb(255, 255, 255) rgb(22, 32, 46) none']));
    await page.close();
  });

  it('fits the paper before anything is laid out again, and shows all of a long table', async () => {
    const { page } = await visitInChromium(stage.browser, stage.site.url);
    await drawn(page, tags.join());
    await page.evaluate(async () => {
      for (const one of document.querySelectorAll('voc-gap')) {
        one.showTable = true;
        await one.updateComplete;
      }
    });
    await page.emulateMedia({ media: 'print' });
    const sizes = await page.evaluate(() => {
      // In one task, as printing does it: no observer can answer in between.
      document.body.style.width = '400px';
      const tables = document.querySelector('voc-gap')!.shadowRoot!.querySelector('.tables')!;
      const tooWide = [
        ...document.querySelectorAll('voc-gauge, voc-funnel, voc-gap, voc-trend'),
      ].filter(({ shadowRoot }) => {
        const { right } = shadowRoot!.querySelector('.plot')!.getBoundingClientRect();
        return right > shadowRoot!.querySelector('.card')!.getBoundingClientRect().right;
      });
      return { tooWide: tooWide.length, cut: tables.scrollHeight - tables.clientHeight };
    });
    expect(sizes).toEqual({ tooWide: 0, cut: 0 });
    await page.close();
  });
});

describe('a reader who prefers more contrast', () => {
  const inks = (page: Page) =>
    page.evaluate((wanted) => {
      const all = [...document.querySelectorAll(wanted)];
      const ink = ({ shadowRoot }: Element) =>
        getComputedStyle(shadowRoot!.querySelector('.card')!).getPropertyValue('--_ink');
      return [...new Set(all.map(ink))];
    }, tags.join());

  it('gets it, unless the page says otherwise', async () => {
    const { page } = await visitInChromium(stage.browser, stage.site.url);
    await drawn(page, tags.join());
    await page.emulateMedia({ contrast: 'more' });
    await expect.poll(() => inks(page)).toEqual(['#000000']);
    await page.evaluate(() => document.documentElement.setAttribute('theme', 'light'));
    await expect.poll(() => inks(page)).toEqual(['#16202e']);
    await page.close();
  });
});
