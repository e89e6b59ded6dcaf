/** Arabic and Hebrew pages: what is mirrored, and what is not. */
import type { Page } from '../engines/page.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Kind } from '../support/small.js';
import { demoText, withJson } from '../support/pages.js';
import { drawn, onStage } from './support.js';

const KINDS = {
  gauge: 'sfo-csat-gauge',
  funnel: 'cfpb-funnel',
  gap: 'kiosk-gap',
  heatmap: 'cfpb-heatmap',
  kpi: 'sfo-csat-kpi',
  scorecard: 'real-scorecard',
  trend: 'ppe-fill-trend',
  breakdown: 'scms-truck-breakdown',
  comparison: 'cfpb-products-comparison',
  pareto: 'ppe-reasons-pareto',
  contribution: 'ocv-contribution',
  attainment: 'ocv-attainment',
  likert: 'kiosk-likert',
  matrix: 'sfo-matrix',
  kano: 'kiosk-kano',
} as const satisfies Record<Kind, string>;

const body = Object.entries(KINDS)
  .map(([kind, name]) => withJson(`voc-${kind}`, demoText(name), 'show-table'))
  .join('');
const hostPage = (lang: string, dir: string): string =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Test</title>` +
  `<script src="/voc.js"></script></head><body style="width:640px;margin:0">${body}</body></html>`;

const GREETING = 'في انتظار البيانات';

const stage = onStage({
  '/ar': hostPage('ar', 'rtl'),
  '/he': hostPage('he', 'rtl'),
  '/ltr': hostPage('en', 'ltr'),
});

/** The left ends of texts of a picture or of cells, in the order in which they stand there. */
const lefts = (page: Page, tag: string, selector: string): Promise<number[]> =>
  page.evaluate(
    ([name, inside]) =>
      [...document.querySelector(name)!.shadowRoot!.querySelectorAll(inside)].map(
        (one) => one.getBoundingClientRect().left,
      ),
    [tag, selector] as const,
  );

/** The characters of a text as they stand from left to right, without marks that are not seen. */
const reading = (page: Page, tag: string, selector: string, text: string): Promise<string> =>
  page.evaluate(
    ([name, inside, wanted]) => {
      const found = [...document.querySelector(name)!.shadowRoot!.querySelectorAll(inside)].find(
        (one) => one.textContent.includes(wanted),
      )!;
      const node = document.createTreeWalker(found, NodeFilter.SHOW_TEXT).nextNode()!;
      const range = document.createRange();
      return [...node.textContent!]
        .map((char, i) => {
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          return { char, x: range.getBoundingClientRect().left };
        })
        .sort((a, b) => a.x - b.x)
        .map(({ char }) => char)
        .join('')
        .replace('\u200e', '');
    },
    [tag, selector, text] as const,
  );

describe.each(['ar', 'he'])('a page in %s', (lang) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await stage.browser.visit(`${stage.site.url}/${lang}`));
    await drawn(
      page,
      Object.keys(KINDS)
        .map((kind) => `voc-${kind}`)
        .join(),
    );
  });

  it('has its time axis from right to left', async () => {
    const months = await page.evaluate(() =>
      [...document.querySelector('voc-trend')!.shadowRoot!.querySelectorAll('.plot text')]
        .filter((one) => /^(?:Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(one.textContent))
        .map((one) => one.getBoundingClientRect().left),
    );
    expect(months.length).toBeGreaterThan(2);
    expect(months).toEqual([...months].sort((a, b) => b - a));
  });

  it('has its value axis at the right', async () => {
    const [plot, grid] = await page.evaluate(() =>
      ['.plot', '.plot .grid'].map((selector) => {
        const { right } = document
          .querySelector('voc-trend')!
          .shadowRoot!.querySelector(selector)!
          .getBoundingClientRect();
        return right;
      }),
    );
    expect(plot! - grid!).toBeGreaterThan(15);
  });

  it('has its funnel\u2019s bars begin at one line at the right', async () => {
    const rights = await page.evaluate(() => {
      const root = document.querySelector('voc-funnel')!.shadowRoot!;
      const { right } = root.querySelector('.plot .ghost')!.getBoundingClientRect();
      return ['.shade-1', '.connector'].map(
        (mark) => root.querySelector(mark)!.getBoundingClientRect().right - right,
      );
    });
    for (const off of rights) expect(Math.abs(off)).toBeLessThan(1);
  });

  it('has a legend that goes from right to left', async () => {
    const names = await page.evaluate(() =>
      [...document.querySelector('voc-funnel')!.shadowRoot!.querySelectorAll('.plot text')]
        .filter((one) => /^(?:Web|Referral|Phone) /.test(one.textContent))
        .map((one) => one.getBoundingClientRect().left),
    );
    expect(names).toHaveLength(3);
    expect(names).toEqual([...names].sort((a, b) => b - a));
  });

  it('has its table\u2019s first column at the right', async () => {
    const heads = await lefts(page, 'voc-funnel', 'table:first-child thead th');
    expect(heads).toEqual([...heads].sort((a, b) => b - a));
  });

  it('has its toolbar at the left', async () => {
    const [card] = await lefts(page, 'voc-gauge', '.card');
    const [button] = await lefts(page, 'voc-gauge', '.toolbar button');
    expect(button! - card!).toBeLessThan(40);
  });

  it('has a dial that goes round as clocks do', async () => {
    const ends = await page.evaluate(() =>
      [...document.querySelector('voc-gauge')!.shadowRoot!.querySelectorAll('.plot text')]
        .filter((one) => /^\u200e?(?:0%|100%)$/.test(one.textContent))
        .map((one) => [one.textContent, one.getBoundingClientRect().left] as const)
        .sort(([, a], [, b]) => a - b)
        .map(([text]) => text.replace('\u200e', '')),
    );
    expect(ends).toEqual(['0%', '100%']);
  });

  it.each([
    ['a table', 'voc-gap', 'td', '\u22120.55'],
    ['a picture', 'voc-gap', '.plot text', '\u22120.55'],
    ['a picture, with a word', 'voc-gauge', '.plot text', '\u25bc 3.6 points vs previous'],
  ])('has a sign before its figure in %s', async (_, tag, selector, text) => {
    expect(await reading(page, tag, selector, text)).toBe(text);
  });

  it('goes forward by the left arrow key, to the datum at the left', async () => {
    const at = async () => (await lefts(page, 'voc-trend', '.cross'))[0]!;
    await page.evaluate(() =>
      document.querySelector('voc-trend')!.shadowRoot!.querySelector<SVGElement>('.plot')!.focus(),
    );
    await page.keyboard.press('Home');
    const first = await at();
    await page.keyboard.press('ArrowLeft');
    const second = await at();
    expect(second).toBeLessThan(first);
    await page.keyboard.press('ArrowRight');
    expect(await at()).toBe(first);
    await page.keyboard.press('Escape');
  });

  it('tells of the datum that the pointer is over', async () => {
    const [first] = await page.evaluate(() => {
      const root = document.querySelector('voc-trend')!.shadowRoot!;
      const plot = root.querySelector('.plot')!;
      plot.scrollIntoView();
      const { right, top, height } = root.querySelector('.plot .grid')!.getBoundingClientRect();
      return [{ x: right - 5, y: top + height / 2 }];
    });
    await page.mouse.move(first.x, first.y);
    await page.waitForFunction(
      () => document.querySelector('voc-trend')!.shadowRoot!.querySelector('.tip-title') !== null,
    );
    const title = await page.evaluate(
      () =>
        document.querySelector('voc-trend')!.shadowRoot!.querySelector('.tip-title')!.textContent,
    );
    expect(title).toBe('Apr 2020');
    await page.mouse.move(0, 0);
  });

  it('turns round with its page, live', async () => {
    const first = async () => (await lefts(page, 'voc-funnel', '.plot text'))[0]!;
    const before = await first();
    await page.evaluate(() => (document.documentElement.dir = 'ltr'));
    await page.waitForFunction(
      (x) =>
        document
          .querySelector('voc-funnel')!
          .shadowRoot!.querySelector('.plot text')!
          .getBoundingClientRect().left <
        x - 100,
      before,
    );
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await page.waitForFunction(
      (x) =>
        document
          .querySelector('voc-funnel')!
          .shadowRoot!.querySelector('.plot text')!
          .getBoundingClientRect().left === x,
      before,
    );
  });
});

it('speaks Arabic from right to left where the page has registered it', async () => {
  const { page } = await stage.browser.visit(`${stage.site.url}/ar`);
  await drawn(page, 'voc-gauge');
  await page.evaluate((text) => {
    const gauge = customElements.get('voc-gauge') as unknown as {
      registerMessages(tag: string, messages: object): void;
    };
    gauge.registerMessages('ar', { howCalculated: text });
  }, GREETING);
  await page.waitForFunction(
    (text) =>
      document.querySelector('voc-gauge')!.shadowRoot!.querySelector('.how')!.textContent === text,
    GREETING,
  );
  expect(await reading(page, 'voc-gauge', '.how', GREETING)).toBe([...GREETING].reverse().join(''));
});
