/** Widgets in documents that only a browser with all its windows has, and under a real finger. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { bundle, demoText, pageOf, withJson } from '../support/pages.js';
import { inChromium, onChromiumStage, visitInChromium } from './chromium.js';

const trend = withJson('voc-trend', demoText('ocv-fill-trend'));

const { describe, it } = inChromium('fingers and windows are moved over its protocol');
const stage = onChromiumStage({ '/trend.html': pageOf(trend), '/empty.html': pageOf('', '') });

const open = () =>
  visitInChromium(stage.browser, `${stage.site.url}/trend.html`, { hasTouch: true });

const drawn = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector('voc-trend')?.shadowRoot?.querySelector('.plot') != null,
  );

/** The title of the tooltip that is shown. */
const title = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () =>
      document.querySelector('voc-trend')!.shadowRoot!.querySelector('.tip-title')?.textContent ??
      undefined,
  );

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place in the picture, as shares of its size, in pixels of the window. */
const placeAt = (page: Page, across: number): Promise<Point> =>
  page.evaluate((share) => {
    const plot = document.querySelector('voc-trend')!.shadowRoot!.querySelector('.plot')!;
    plot.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = plot.getBoundingClientRect();
    return { x: left + width * share, y: top + height / 2 };
  }, across);

describe('a finger', () => {
  it('moves the cross-hair along the line, and leaves nothing behind', async () => {
    const { page, noise } = await open();
    await drawn(page);
    const session = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', await placeAt(page, 0.2));
    const seen = new Set(['']);
    for (const across of [0.3, 0.5, 0.7]) {
      await touch('touchMove', await placeAt(page, across));
      // The browser hands moves on once a frame.
      await expect.poll(async () => seen.has((await title(page)) ?? '')).toBe(false);
      seen.add((await title(page)) ?? '');
    }
    expect(seen.size).toBe(4);
    await touch('touchEnd');
    await expect.poll(() => title(page)).toBeUndefined();
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('shows a datum by a tap, and hides it by another on the same datum or elsewhere', async () => {
    const { page } = await open();
    await drawn(page);
    const { x, y } = await placeAt(page, 0.4);
    const tap = () => page.touchscreen.tap(x, y);
    await tap();
    await expect.poll(() => title(page)).toBeTypeOf('string');
    await tap();
    await expect.poll(() => title(page)).toBeUndefined();
    await tap();
    await expect.poll(() => title(page)).toBeTypeOf('string');
    await page.touchscreen.tap(2, 2);
    await expect.poll(() => title(page)).toBeUndefined();
    await page.context().close();
  });

  it('scrolls the page where it moves up or down', async () => {
    const { page } = await open();
    await drawn(page);
    await page.evaluate(() => (document.body.style.height = '4000px'));
    const { x, y } = await placeAt(page, 0.4);
    const before = await page.evaluate(() => scrollY);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', { x, y });
    for (let step = 1; step <= 10; step += 1) await touch('touchMove', { x, y: y - 20 * step });
    await touch('touchEnd');
    await page.waitForFunction((top) => scrollY > top + 100, before);
    await expect.poll(() => title(page)).toBeUndefined();
    await page.context().close();
  });
});

describe('a window of its own', () => {
  it('is a good place, and so is the page again when the window has been closed', async () => {
    const { page, noise } = await open();
    await drawn(page);
    const told = await page.evaluate(async () => {
      const element = document.querySelector('voc-trend')!;
      const look = () => {
        const { shadowRoot, ownerDocument } = element;
        const plot = shadowRoot!.querySelector<SVGElement>('.plot')!;
        plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
        const style = ownerDocument.defaultView!.getComputedStyle(
          shadowRoot!.querySelector('.card')!,
        );
        return `${style.display} ${shadowRoot!.querySelector('.tip-title')?.textContent}`;
      };
      const rest = () => new Promise((done) => setTimeout(done, 300));
      const before = look();
      const other = globalThis.open('/empty.html')!;
      await new Promise((done) => other.addEventListener('load', done));
      other.document.body.append(element);
      await rest();
      const inside = look();
      other.close();
      await rest();
      document.body.append(element);
      await rest();
      return { before, inside, after: look() };
    });
    expect(told.before).toMatch(/^flex ./);
    expect(told).toEqual({ before: told.before, inside: told.before, after: told.before });
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('may be a picture in the picture', async ({ skip }) => {
    const { page } = await open();
    await drawn(page);
    await page.evaluate(() => {
      const element = document.querySelector('voc-trend')!;
      document.addEventListener('click', () => {
        const pictures = Reflect.get(globalThis, 'documentPictureInPicture') as
          { requestWindow(): Promise<Window> } | undefined;
        const opened = pictures?.requestWindow() ?? Promise.reject(new Error('none'));
        const told = opened.then(
          async (other) => {
            other.document.body.append(element);
            await new Promise((done) => setTimeout(done, 300));
            const { display } = other.getComputedStyle(element.shadowRoot!.querySelector('.card')!);
            const plot = element.shadowRoot!.querySelector('.plot')!;
            plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
            return `${display} ${element.shadowRoot!.querySelector('.tip-title') !== null}`;
          },
          (error: unknown) => `none: ${String(error)}`,
        );
        Object.assign(globalThis, { told });
      });
    });
    await page.mouse.click(3, 3);
    const told = await page.evaluate(() => Reflect.get(globalThis, 'told') as Promise<string>);
    if (told.startsWith('none')) skip(told);
    expect(told).toBe('flex true');
    await page.context().close();
  });
});

describe('a page from a file', () => {
  it('draws its widgets, and says nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'voc-'));
    writeFileSync(join(folder, 'voc.js'), bundle);
    writeFileSync(join(folder, 'page.html'), pageOf(trend, '<script src="voc.js"></script>'));
    const url = pathToFileURL(join(folder, 'page.html')).href;
    const { page, noise } = await visitInChromium(stage.browser, url);
    await drawn(page);
    expect(noise).toEqual([]);
    await page.context().close();
    rmSync(folder, { recursive: true });
  });
});
