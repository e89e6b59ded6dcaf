/** A page that is zoomed to read it: WCAG 1.4.10 and 1.4.4. */
import { beforeAll, describe, expect, it } from 'vitest';
import { engine } from '../engines/engine.js';
import type { Page } from '../engines/page.js';
import { demoText, pageOf, withJson } from '../support/pages.js';
import { drawn, onStage } from './support.js';

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

// A window of 1280 by 1024 pixels, zoomed. That of WebKit can't be narrower than its toolbar.
for (const [zoom, viewport, scrollingElements] of [
  [400, { width: 320, height: 256 }, ['tables 0']],
  [200, { width: 640, height: 512 }, ['tables 0']],
] as const) {
  describe.skipIf(engine === 'webkit' && viewport.width < 500)(`a page at ${zoom} %`, () => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await stage.browser.visit(stage.site.url));
      await page.setViewportSize(viewport);
      await drawn(page, tags.join());
    });

    it('needs no scrolling to the side', async () => {
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
      // The widgets follow the window a frame later.
      await expect.poll(wide).toBeLessThanOrEqual(viewport.width);
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

    it.each(tags)(
      'keeps the tooltip of %s inside the window, with all its figures',
      async (tag) => {
        await page.evaluate((name) => {
          document.querySelector(name)!.shadowRoot!.querySelector<SVGElement>('.plot')!.focus();
        }, tag);
        for (const key of ['Home', 'End']) {
          await page.keyboard.press(key);
          await page.waitForFunction(
            (name) =>
              document.querySelector(name)!.shadowRoot!.querySelector('.tooltip.open') !== null,
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
      },
    );

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
}
