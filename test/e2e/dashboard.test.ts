/** Whole dashboards of the built bundle: by keyboard alone, on paper, in every width, while they load. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DEMOS, demo } from '../support/documents.js';
import { demoText, pageOf, withJson } from '../support/pages.js';
import { blank, inChromium, onChromiumStage, visitInChromium } from './chromium.js';

const { describe, it } = inChromium('only Chromium prints, and reports layout shifts');

type Board = HTMLElementTagNameMap['voc-dashboard'];

const BOARDS = DEMOS.flatMap((name) => /^(dashboard-.+)\.json$/.exec(name)?.[1] ?? []);

/** How many pictures a dashboard has. */
const countOf = (name: string): number => {
  const { widgets } = demo(`${name}.json`) as {
    readonly widgets: readonly { readonly facet?: { readonly by: readonly unknown[] } }[];
  };
  return widgets.flatMap(({ facet }) => facet?.by ?? [null]).length;
};

const linked = {
  type: 'dashboard',
  contract: 'voc/1',
  title: 'Service of the shops',
  widgets: [
    {
      type: 'breakdown',
      id: 'shops',
      title: 'By shop',
      target: 95,
      groups: [
        { key: 'north', part: 40, whole: 60 },
        { key: 'south', part: 50, whole: 60 },
      ],
    },
    {
      type: 'pareto',
      id: 'causes',
      title: 'Causes',
      causes: [
        { key: 'north', count: 40 },
        { key: 'west', count: 20 },
      ],
    },
  ],
  segments: [{ key: 'web', label: 'Web', widgets: { causes: { title: 'Causes on the web' } } }],
};

/** As many widgets of several kinds as a large page has, all of which a segment changes. */
const ids = Array.from({ length: 40 }, (_, index) => `w${index}`);
const large = {
  type: 'dashboard',
  contract: 'voc/1',
  title: 'Forty',
  widgets: ids.map((id, index) => ({
    ...linked.widgets[index % 2],
    id,
    title: id,
    span: { columns: 3 },
  })),
  segments: [{ key: 'web', label: 'Web', widgets: { w39: { title: 'Changed' } } }],
};

const page = (json: string): string =>
  pageOf(withJson('voc-dashboard', json.replaceAll('<', '\\u003c')));

const stage = onChromiumStage({
  ...Object.fromEntries(BOARDS.map((name) => [`/${name}.html`, page(demoText(name))])),
  '/linked.html': page(JSON.stringify(linked)),
  '/large.html': page(JSON.stringify(large)),
});

/** Waits until a number of widgets are drawn and nothing is left to be said of them. */
const drawn = (opened: Page, count: number): Promise<unknown> =>
  opened.waitForFunction((wanted) => {
    const { shadowRoot, isUpdatePending } = document.querySelector<Board>('voc-dashboard')!;
    const widgets = [...shadowRoot!.querySelectorAll<Board>('.panel > *')];
    return (
      !isUpdatePending &&
      widgets.length === wanted &&
      widgets.every((one) => one.state === 'ready' && !one.isUpdatePending) &&
      shadowRoot!.querySelector('#board')!.getAttribute('aria-busy') === 'false' &&
      shadowRoot!.querySelector('.attention')!.textContent.trim() !== ''
    );
  }, count);

/** Draws all of a page, however high the window is. */
async function drawAll(opened: Page, count: number): Promise<void> {
  await opened.evaluate(async () => {
    await document.querySelector<Board>('voc-dashboard')!.updateComplete;
    dispatchEvent(new Event('beforeprint'));
  });
  await drawn(opened, count);
}

const open = async (name: string, width = 1280, height = 900) =>
  (
    await visitInChromium(stage.browser, `${stage.site.url}/${name}.html`, {
      viewport: { width, height },
    })
  ).page;

/** What has the focus, through all shadow roots: the widget, and the element or its text. */
const focused = (opened: Page): Promise<string> =>
  opened.evaluate(() => {
    const path: string[] = [];
    let active: Element | null = document.activeElement;
    while (active) {
      const { localName, shadowRoot } = active;
      const id = (active.closest('.cell') as HTMLElement | null)?.dataset['id'];
      path.push(...(id ? [id] : []), shadowRoot ? localName : (active.getAttribute('class') ?? ''));
      if (!shadowRoot)
        path.push(active.getAttribute('aria-label') ?? active.textContent.trim().slice(0, 60));
      active = shadowRoot?.activeElement ?? null;
    }
    return path.join(' ');
  });

/** Presses Tab until something has the focus; fails where it never does. */
async function tabTo(opened: Page, what: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 40) {
    await opened.keyboard.press('Tab');
    const now = await focused(opened);
    if (what.test(now)) return;
    passed.push(now);
  }
  throw new Error(`${what} never has the focus, but ${passed.join('; ')}`);
}

/** How many data are marked in each widget. */
const marks = (opened: Page): Promise<number[]> =>
  opened.evaluate(() =>
    [...document.querySelector('voc-dashboard')!.shadowRoot!.querySelectorAll('.panel > *')].map(
      ({ shadowRoot }) => shadowRoot!.querySelectorAll('.selection > .selected').length,
    ),
  );

describe('a dashboard by keyboard alone', () => {
  it('is worked from what needs a look and the picker to the data and back', async () => {
    const opened = await open('linked');
    await drawAll(opened, 2);

    await tabTo(opened, /By shop/);
    await opened.keyboard.press('Enter');
    expect(await focused(opened)).toMatch(/voc-dashboard shops cell/);

    await opened.keyboard.press('Shift+Tab');
    await opened.keyboard.press('ArrowRight');
    await opened.waitForFunction(() => document.querySelector('voc-dashboard')!.segment === 'web');
    await drawn(opened, 2);
    expect(await focused(opened)).toMatch(/Web/);

    await tabTo(opened, /shops voc-breakdown .*plot/);
    await opened.keyboard.press('Home');
    await opened.keyboard.press('Enter');
    expect(await marks(opened)).toEqual([1, 1]);
    await opened.keyboard.press('Escape');
    await opened.keyboard.press('Escape');
    expect(await marks(opened)).toEqual([0, 0]);
    await opened.close();
  });

  it('has the table and the definition of each widget', async () => {
    const opened = await open('linked');
    await drawAll(opened, 2);
    await tabTo(opened, /causes voc-pareto .*table/i);
    await opened.keyboard.press('Enter');
    await tabTo(opened, /causes voc-pareto .*calculated/i);
    await opened.keyboard.press('Enter');
    const shown = await opened.evaluate(() => {
      const root = document.querySelector('voc-dashboard')!.shadowRoot!;
      const widget = root.querySelector('voc-pareto')!;
      return [
        widget.showTable,
        widget.shadowRoot!.querySelectorAll('button[aria-expanded="true"]').length,
      ];
    });
    expect(shown).toEqual([true, 1]);
    await opened.close();
  });
});

/** What there is for data on a sheet of A4 with margins of 10 mm, in CSS pixels. */
const A4 = { width: 718, height: 1047 };

describe('a dashboard on paper', () => {
  it.each(BOARDS)('%s has all of its widgets, whole, and no picker', async (name) => {
    const opened = await open(name, A4.width, A4.height);
    await opened.pdf({ format: 'A4' });
    await opened.emulateMedia({ media: 'print' });
    await drawn(opened, countOf(name));
    const faults = await opened.evaluate((sheet) => {
      const root = document.querySelector('voc-dashboard')!.shadowRoot!;
      const pickers = [...root.querySelectorAll('.picker')].filter(
        (one) => getComputedStyle(one).display !== 'none',
      );
      const panels = [...root.querySelectorAll<HTMLElement>('.panel')];
      return [
        ...pickers.map(() => 'a picker'),
        ...panels.flatMap((panel) => {
          const { breakInside } = getComputedStyle(panel);
          const { offsetHeight, parentElement } = panel;
          const told = `${parentElement!.dataset['id']} of ${offsetHeight} px`;
          return [
            ...(breakInside === 'avoid' ? [] : [`${told} may be cut`]),
            ...(offsetHeight <= sheet.height ? [] : [`${told} is cut`]),
          ];
        }),
      ];
    }, A4);
    expect(faults).toEqual([]);
    await opened.close();
  });
});

describe('in every width', () => {
  it.each(BOARDS)('%s does not scroll sideways, and has nothing outside its card', async (name) => {
    const opened = await open(name, 320);
    await drawAll(opened, countOf(name));
    const faults: string[] = [];
    for (const width of [320, 768, 1280, 1920]) {
      await opened.setViewportSize({ width, height: 900 });
      // A change of the width is seen by observers, after which each widget draws itself anew.
      await opened.evaluate(async () => {
        for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
      });
      await drawn(opened, countOf(name));
      const found = await opened.evaluate(() => {
        const EDGE = 1;
        const root = document.querySelector('voc-dashboard')!.shadowRoot!;
        const { scrollWidth, clientWidth } = document.documentElement;
        const sideways = scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : [];
        const outside = [...root.querySelectorAll<HTMLElement>('.panel > *')].flatMap((card) => {
          const box = card.getBoundingClientRect();
          const shown = 'svg.plot text, svg.plot path, .title, .subtitle, .summary, .note';
          return [...card.shadowRoot!.querySelectorAll(shown)]
            .filter((part) => !part.closest('.sr'))
            .filter((part) => {
              const { left, right, top, bottom, width: wide } = part.getBoundingClientRect();
              const isOut =
                left < box.left - EDGE ||
                right > box.right + EDGE ||
                top < box.top - EDGE ||
                bottom > box.bottom + EDGE;
              return wide > 0 && isOut;
            })
            .map((part) => `${card.localName}: ${part.localName} ${part.textContent}`);
        });
        return [...sideways, ...outside];
      });
      faults.push(...found.map((fault) => `${width} px: ${fault}`));
    }
    expect(faults).toEqual([]);
    await opened.close();
  });
});

describe('while a dashboard loads', () => {
  it.each(BOARDS)('nothing moves on %s', async (name) => {
    const { page: opened } = await blank(stage.browser, {
      viewport: { width: 1280, height: 900 },
    });
    await opened.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await opened.goto(`${stage.site.url}/${name}.html`);
    await opened.waitForFunction(() => {
      const root = document.querySelector('voc-dashboard')?.shadowRoot;
      return (
        root?.querySelector('#board')?.getAttribute('aria-busy') === 'false' &&
        root.querySelector('.attention')?.textContent?.trim()
      );
    });
    const shifts = await opened.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return Reflect.get(globalThis, 'shifts') as string[];
    });
    expect(shifts).toEqual([]);
    await opened.close();
  });

  it('no task draws more than one of forty widgets, and the picker answers in between', async () => {
    const { page: opened } = await blank(stage.browser, {
      viewport: { width: 1280, height: 12_000 },
    });
    await opened.addInitScript(() => {
      // The widgets that each task draws first: a task begins where a timer or a frame calls back.
      const tasks: string[][] = [[]];
      const answers: { drawn: number; chosen: string | null }[] = [];
      Object.assign(globalThis, { tasks, answers });
      const { setTimeout: later, requestAnimationFrame: next } = globalThis;
      const marked =
        <A extends unknown[]>(callback: (...args: A) => void) =>
        (...args: A) => {
          tasks.push([]);
          callback(...args);
        };
      Object.assign(globalThis, {
        setTimeout: (callback: () => void, delay?: number) => later(marked(callback), delay),
        requestAnimationFrame: (callback: FrameRequestCallback) => next(marked(callback)),
      });
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) {
        const { localName } = this;
        if (localName.startsWith('voc-') && localName !== 'voc-dashboard') {
          tasks.at(-1)!.push(localName);
          // A reader clicks when the fifth is there.
          if (tasks.flat().length === 5) later(click);
        }
        return attach.call(this, options);
      };
      async function click(): Promise<void> {
        const board = document.querySelector<Board>('voc-dashboard')!;
        const tabs = board.shadowRoot!.querySelectorAll<HTMLElement>('[role="tab"]');
        tabs[1]!.click();
        await board.updateComplete;
        const chosen = tabs[1]!.getAttribute('aria-selected');
        answers.push({ drawn: tasks.flat().length, chosen });
      }
    });
    await opened.goto(`${stage.site.url}/large.html`);
    await drawn(opened, ids.length);
    const { counts, answers } = await opened.evaluate(() => ({
      counts: (Reflect.get(globalThis, 'tasks') as string[][]).map(({ length }) => length),
      answers: Reflect.get(globalThis, 'answers') as { drawn: number; chosen: string | null }[],
    }));
    expect(counts.filter((count) => count > 1)).toEqual([]);
    expect(counts.filter((count) => count === 1)).toHaveLength(ids.length);
    expect(answers).toHaveLength(1);
    expect(answers[0]!.chosen).toBe('true');
    expect(answers[0]!.drawn).toBeLessThan(ids.length);
    await opened.close();
  });
});
