/** The script-tag bundle on pages of every kind. */
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { zhCN } from '../../src/i18n/messages/zh-CN.js';
import { bundle, demoText, pageOf, withJson, type Pages } from '../support/pages.js';
import { drawn, onStage } from './support.js';
import { documents as small, type Kind } from '../support/small.js';

const documents = {
  gauge: demoText('sfo-csat-gauge'),
  funnel: demoText('cfpb-funnel'),
  gap: demoText('kiosk-gap'),
  trend: demoText('ocv-fill-trend'),
  kpi: demoText('sfo-csat-kpi'),
  pareto: demoText('ppe-reasons-pareto'),
  contribution: demoText('ocv-contribution'),
  attainment: demoText('ocv-attainment'),
  likert: demoText('sfo-likert'),
  heatmap: demoText('cfpb-heatmap'),
  scorecard: JSON.stringify(small.scorecard),
  kano: JSON.stringify(small.kano),
  matrix: demoText('sfo-matrix'),
  breakdown: demoText('scms-truck-breakdown'),
  comparison: demoText('cfpb-products-comparison'),
} satisfies Record<Kind, string>;
const TAGS = Object.keys(documents).map((kind) => `voc-${kind}`);
const every = Object.values(documents)
  .map((json, index) => withJson(TAGS[index]!, json))
  .join('\n');

/** Goes stale far away, so that there is a timer to leave behind. */
const staleLater = JSON.stringify({
  type: 'gauge',
  asOf: '2026-01-01',
  staleAfter: 'P900Y',
  measure: { method: 'value', value: 50 },
});

/** A registration of another version, as a second copy on a page has it. */
const otherVersion = bundle.replaceAll(manifest.version, '9.9.9');

/** Counts, in the page, what is observed, listened to and waited for. */
function countLive(): void {
  const live = { observers: 0, listeners: 0, timers: 0 };
  Object.assign(globalThis, { live });
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
    const { prototype } = globalThis[name];
    const [observe, disconnect] = ['observe', 'disconnect'].map((method) =>
      Reflect.get(prototype, method),
    ) as [() => void, () => void];
    const active = new WeakSet();
    prototype.observe = function (this: object, ...args: never[]) {
      if (!active.has(this)) live.observers += 1;
      active.add(this);
      Reflect.apply(observe, this, args);
    };
    prototype.disconnect = function (this: object) {
      if (active.delete(this)) live.observers -= 1;
      Reflect.apply(disconnect, this, []);
    };
  }
  // What hangs on an element or a signal goes with it; what hangs on the page or its window stays.
  const global = (target: unknown) =>
    ![Element, ShadowRoot, AbortSignal].some((kind) => target instanceof kind);
  const held = new WeakMap<object, Set<unknown>>();
  const [add, remove] = ['addEventListener', 'removeEventListener'].map((method) =>
    Reflect.get(EventTarget.prototype, method),
  ) as [() => void, () => void];
  EventTarget.prototype.addEventListener = function (this: object, ...args: never[]) {
    const [type, listener, options] = args as unknown as [
      string,
      object | null,
      AddEventListenerOptions?,
    ];
    if (global(this) && listener) {
      const types = held.get(listener) ?? new Set();
      held.set(listener, types);
      if (!types.has(type)) live.listeners += 1;
      types.add(type);
      options?.signal?.addEventListener('abort', () => {
        if (types.delete(type)) live.listeners -= 1;
      });
    }
    Reflect.apply(add, this, args);
  };
  EventTarget.prototype.removeEventListener = function (this: object, ...args: never[]) {
    const [type, listener] = args as unknown as [string, object | null];
    if (global(this) && listener && held.get(listener)?.delete(type)) live.listeners -= 1;
    Reflect.apply(remove, this, args);
  };
  const timers = new Set<unknown>();
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  const startCounted = (callback: () => void, delay?: number) => {
    const id = start(() => {
      timers.delete(id);
      live.timers = timers.size;
      callback();
    }, delay);
    timers.add(id);
    live.timers = timers.size;
    return id;
  };
  const stopCounted = (id: never) => {
    timers.delete(id);
    live.timers = timers.size;
    stop(id);
  };
  Object.assign(globalThis, { setTimeout: startCounted, clearTimeout: stopCounted });
}

const script = (name: string): string => `<script src="${name}"></script>`;

const pages: Pages = {
  '/other.js': (response) =>
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(otherVersion),
  '/every.html': pageOf(every),
  '/empty.html': pageOf('<div id="place"></div>'),
  '/counted.html': pageOf(
    '<div id="place"></div>',
    `<script>(${countLive.toString()})()</script>${script('/voc.js')}`,
  ),
  '/later.html': pageOf('<voc-gauge></voc-gauge>', ''),
  '/versions.html': pageOf(every, script('/voc.js') + script('/other.js')),
  '/gbk.html': (response) =>
    response.writeHead(200, { 'Content-Type': 'text/html; charset=gbk' }).end(
      Buffer.concat([
        Buffer.from('<!doctype html><html lang="zh-CN"><title>'),
        // The two characters for "satisfaction" in GBK, which are no UTF-8.
        Buffer.from([0xc2, 0xfa, 0xd2, 0xe2]),
        Buffer.from(`</title>${script('/voc.js')}<body>${withJson('voc-gauge', documents.gauge)}`),
      ]),
    ),
};

const stage = onStage(pages);

describe('a page in another encoding', () => {
  it('reads right as GBK', async () => {
    const { page, noise } = await stage.browser.visit(`${stage.site.url}/gbk.html`);
    await drawn(page, 'voc-gauge');
    const read = await page.evaluate(() => {
      const root = document.querySelector('voc-gauge')!.shadowRoot!;
      const text = (selector: string) => root.querySelector(selector)!.textContent;
      return {
        encoding: document.characterSet,
        page: document.title,
        button: text('button[aria-expanded]'),
        title: text('[part="title"]'),
      };
    });
    expect(read).toEqual({
      encoding: 'GBK',
      page: '\u6ee1\u610f',
      // The button's words come from the bundle, the title from the document.
      button: zhCN.howCalculated,
      title: (JSON.parse(documents.gauge) as { title: Record<string, string> }).title['zh-CN'],
    });
    expect(noise).toEqual([]);
    await page.close();
  });
});

describe('how an element comes to be', () => {
  it('gets its data before the script has come', async () => {
    const { page, noise } = await stage.browser.visit(`${stage.site.url}/later.html`);
    await page.evaluate(async (json) => {
      document.querySelector('voc-gauge')!.data = JSON.parse(json);
      const late = document.createElement('script');
      late.src = '/voc.js';
      document.head.append(late);
      await customElements.whenDefined('voc-gauge');
    }, documents.gauge);
    await drawn(page, 'voc-gauge');
    expect(noise).toEqual([]);
    await page.close();
  });
});

describe('two copies on a page', () => {
  it('of two versions warn once for each element, and the first stays', async () => {
    const { page, noise } = await stage.browser.visit(`${stage.site.url}/versions.html`);
    await drawn(page, TAGS.join());
    const all = [...TAGS, 'voc-dashboard'];
    for (const tag of all) {
      const told = noise.filter((line) => line.includes(`<${tag}>`));
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/^warning: /);
      expect(told[0]).toContain(manifest.version);
      expect(told[0]).toContain('9.9.9');
    }
    expect(noise).toHaveLength(all.length);
    const first = await page.evaluate(() =>
      Reflect.get(customElements.get('voc-gauge')!, 'vocVersion'),
    );
    expect(first).toBe(manifest.version);
    await page.close();
  });
});

describe('a hidden tab', () => {
  it('is drawn once when it is shown', async () => {
    const { page, noise } = await stage.browser.visit(`${stage.site.url}/empty.html`);
    const seen = await page.evaluate(async (html) => {
      const place = document.getElementById('place')!;
      let ready = 0;
      let drawings = 0;
      place.addEventListener('voc-ready', () => (ready += 1));
      place.style.display = 'none';
      place.innerHTML = html;
      const widgets = [...place.children] as HTMLElementTagNameMap['voc-gauge'][];
      await Promise.all(widgets.map((one) => one.updateComplete));
      const hidden = widgets.filter((one) => one.shadowRoot!.querySelector('svg.plot')).length;
      for (const one of widgets) {
        new MutationObserver((records) => {
          for (const { addedNodes } of records) {
            for (const node of addedNodes) {
              const inner = node instanceof Element ? node.querySelectorAll('svg.plot').length : 0;
              drawings += node instanceof SVGSVGElement ? 1 : inner;
            }
          }
        }).observe(one.shadowRoot!, { childList: true, subtree: true });
      }
      const all = new Promise<void>((done) => {
        place.addEventListener('voc-ready', () => ready === widgets.length && done());
      });
      place.style.display = '';
      await all;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return { hidden, ready, drawings };
    }, every);
    expect(seen).toEqual({ hidden: 0, ready: TAGS.length, drawings: TAGS.length });
    expect(noise).toEqual([]);
    await page.close();
  });

  it('keeps its picture while it is hidden again', async () => {
    const { page, noise } = await stage.browser.visit(`${stage.site.url}/every.html`);
    await drawn(page, TAGS.join());
    const same = await page.evaluate(async () => {
      const widths = () =>
        [...document.querySelectorAll('voc-gauge, voc-trend')]
          .map((one) => one.shadowRoot!.querySelector('svg.plot')!.getAttribute('width'))
          .join();
      const frames = () =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      // The pictures may have brought a scroll bar, and with it another width.
      await frames();
      await frames();
      const before = widths();
      for (const display of ['none', '']) {
        document.body.style.display = display;
        await frames();
        if (widths() !== before) return false;
      }
      return true;
    });
    expect(same).toBe(true);
    expect(noise).toEqual([]);
    await page.close();
  });
});

describe('an element that comes and goes', () => {
  it('leaves no observer, listener or timer behind after 200 rounds', async () => {
    const { page, noise } = await stage.browser.visit(`${stage.site.url}/counted.html`);
    const counts = await page.evaluate(
      async (html) => {
        const live = Reflect.get(globalThis, 'live') as Record<string, number>;
        const place = document.getElementById('place')!;
        const before = { ...live };
        place.innerHTML = html;
        const widgets = [...place.children] as HTMLElementTagNameMap['voc-gauge'][];
        // As long as anything still waits that does not wait for ever.
        const settled = async () => {
          let last;
          do {
            last = JSON.stringify(live);
            await new Promise((done) => setTimeout(done, 1000));
          } while (JSON.stringify(live) !== last);
        };
        await settled();
        const once = { ...live };
        for (let round = 0; round < 200; round += 1) {
          for (const one of widgets) one.remove();
          place.append(...widgets);
          if (round % 50 === 0) await Promise.all(widgets.map((one) => one.updateComplete));
        }
        await settled();
        const after = { ...live };
        for (const one of widgets) one.remove();
        return { before, once, after, gone: { ...live } };
      },
      every + withJson('voc-gauge', staleLater),
    );
    expect(counts.once.observers).toBeGreaterThan(counts.before.observers!);
    expect(counts.once.listeners).toBeGreaterThan(counts.before.listeners!);
    expect(counts.once.timers).toBeGreaterThan(counts.before.timers!);
    expect(counts.after).toEqual(counts.once);
    expect(counts.gone).toEqual(counts.before);
    expect(noise).toEqual([]);
    await page.close();
  });
});

describe('a host with overflow hidden', () => {
  it('does not clip the tooltip', async () => {
    const { page } = await stage.browser.visit(`${stage.site.url}/every.html`);
    await drawn(page, TAGS.join());
    const corners = await page.evaluate(async (tags) => {
      const told = [];
      for (const widget of document.querySelectorAll<HTMLElementTagNameMap['voc-gauge']>(tags)) {
        const box = document.createElement('div');
        // Lower than any tooltip, so that none has room within it.
        box.style.cssText = 'overflow:hidden;width:300px;height:24px;margin:300px 0 300px 200px';
        widget.style.cssText = 'overflow:hidden;height:140px';
        widget.before(box);
        box.append(widget);
        await widget.updateComplete;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const plot = widget.shadowRoot!.querySelector<SVGSVGElement>('svg.plot')!;
        box.scrollIntoView({ block: 'center' });
        plot.focus({ preventScroll: true });
        plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
        await widget.updateComplete;
        const tip = widget.shadowRoot!.querySelector<HTMLElement>('.tooltip.open')!;
        tip.style.pointerEvents = 'auto';
        const { left, right, top, bottom } = tip.getBoundingClientRect();
        const host = box.getBoundingClientRect();
        const seen = [
          [left + 6, top + 6],
          [right - 6, top + 6],
          [left + 6, bottom - 6],
          [right - 6, bottom - 6],
        ].filter(([x, y]) => tip.contains(widget.shadowRoot!.elementFromPoint(x!, y!)));
        told.push({
          corners: seen.length,
          beyond: top < host.top || bottom > host.bottom || left < host.left || right > host.right,
        });
      }
      return told;
    }, TAGS.join());
    expect(corners).toEqual(TAGS.map(() => ({ corners: 4, beyond: true })));
    await page.close();
  });
});
