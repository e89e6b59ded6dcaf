import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Tool } from '../../src/element/tool.js';
import { VocElement } from '../../src/element/voc-element.js';
import { documents, type Kind } from '../support/small.js';
import {
  draw,
  isWebKit,
  part,
  place,
  shadow,
  texts,
  until,
  type AnyWidget,
} from '../support/elements.js';

const KINDS = Object.keys(documents) as Kind[];

const plot = (element: AnyWidget) => part(element, 'plot') as SVGElement;
const title = (element: AnyWidget) => texts(element, '.tip-title')[0];
const live = (element: AnyWidget) => shadow(element).querySelector('[role="status"]')!.textContent;

async function press(element: AnyWidget, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

/** The document of a kind with the first of its data left out, the others as they were. */
function without(kind: Kind): object {
  const document = structuredClone<unknown>(documents[kind]) as Record<string, unknown[] | object>;
  const lists: Record<Kind, () => unknown[]> = {
    gauge: () => (document['measure'] as { items: unknown[] }).items,
    funnel: () => document['stages'] as unknown[],
    gap: () => document['dimensions'] as unknown[],
    heatmap: () => {
      (document['cells'] as unknown[]).shift();
      return document['rows'] as unknown[];
    },
    kpi: () => document['spark'] as unknown[],
    breakdown: () => document['groups'] as unknown[],
    comparison: () => document['units'] as unknown[],
    pareto: () => document['causes'] as unknown[],
    contribution: () => document['items'] as unknown[],
    matrix: () => document['items'] as unknown[],
    kano: () => document['items'] as unknown[],
    scorecard: () => document['rows'] as unknown[],
    trend: () => (document['series'] as { points: unknown[] }[])[0]!.points,
    attainment: () => document['rows'] as unknown[],
    likert: () => document['questions'] as unknown[],
  };
  lists[kind]().shift();
  return document;
}

const tree = {
  type: 'gauge',
  title: 'Index',
  measure: {
    method: 'index',
    items: ['a', 'b', 'c'].map((key, i) => ({ key, weight: 1, score: 50 + i })),
  },
};

const months = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, i) => ({
    t: `20${String(10 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, '0')}`,
    value: 50 + (i % 7),
    ...more,
  }));
const lines = {
  type: 'trend',
  title: 'Lines',
  series: [
    { key: 'unit-fill', points: months(30) },
    { key: 'line-fill', points: months(30).map((one) => ({ ...one, value: one.value + 20 })) },
  ],
};
const channels = {
  type: 'funnel',
  title: 'Channels',
  stages: [
    { key: 'complained', count: 100 },
    { key: 'resolved', count: 60 },
  ],
  channels: [
    { key: 'phone', counts: [70, 40] },
    { key: 'web', counts: [20, 20] },
  ],
};

for (const kind of KINDS) {
  describe(`the keyboard on <voc-${kind}>`, () => {
    it('comes to the data by one tab stop', async () => {
      const element = await draw(kind, documents[kind]);
      const stops = [...shadow(element).querySelectorAll<HTMLElement>('[tabindex], button, a')]
        .filter((one) => one.tabIndex >= 0)
        .map((one) => one.getAttribute('class')?.split(' ')[0] ?? one.parentElement!.className);
      expect(stops).to.deep.equal(['toolbar', 'plot', 'how']);
    });

    it('reaches every datum, and stays at the last', async () => {
      const element = await draw(kind, documents[kind]);
      plot(element).focus();
      const seen: (string | undefined)[] = [];
      await press(element, 'Home');
      while (seen.at(-1) !== title(element) || seen.length < 2) {
        seen.push(title(element));
        await press(element, ['heatmap', 'trend'].includes(kind) ? 'ArrowRight' : 'ArrowDown');
        if (seen.length > 60) break;
      }
      const last = title(element);
      await press(element, 'Home', 'End');
      expect(title(element)).to.equal(last);
      expect(new Set(seen).size).to.equal(seen.length);
    });

    it('keeps its focus and its datum when the data change', async () => {
      const element = await draw(kind, kind === 'gauge' ? tree : documents[kind]);
      plot(element).focus();
      await press(element, 'End');
      const before = title(element);
      const ready = oneEvent(element, 'voc-ready');
      const less = structuredClone(tree);
      less.measure.items.shift();
      (element as { data: unknown }).data = kind === 'gauge' ? less : without(kind);
      await ready;
      expect(shadow(element).activeElement).to.equal(plot(element));
      expect(title(element)).to.equal(before);
    });

    it('keeps the focus inside while there is no picture, and gives it back to the next', async () => {
      const element = await draw(kind, documents[kind]);
      plot(element).focus();
      element.data = undefined;
      await element.updateComplete;
      expect(plot(element)).to.equal(null);
      expect(shadow(element).activeElement).to.equal(part(element, 'base'));
      const ready = oneEvent(element, 'voc-ready');
      (element as { data: unknown }).data = documents[kind];
      await ready;
      expect(shadow(element).activeElement).to.equal(plot(element));
    });

    it('does not take the focus from the page', async () => {
      const element = await draw(kind, documents[kind]);
      element.data = undefined;
      await element.updateComplete;
      expect(shadow(element).activeElement).to.equal(null);
    });

    it('keeps the focus on its button when the table is shown', async () => {
      const element = await draw(kind, documents[kind]);
      const button = shadow(element).querySelector<HTMLButtonElement>('.toolbar button')!;
      button.focus();
      await press(element, 'Enter');
      expect(element.showTable).to.equal(true);
      expect(shadow(element).activeElement).to.equal(button);
    });

    it('leaves keys that it has no use for to the page', async () => {
      const element = await draw(kind, documents[kind]);
      const event = new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true });
      plot(element).dispatchEvent(event);
      const browsers = new KeyboardEvent('keydown', {
        key: 'ArrowLeft',
        altKey: true,
        bubbles: true,
        cancelable: true,
      });
      plot(element).dispatchEvent(browsers);
      expect([event.defaultPrevented, browsers.defaultPrevented]).to.deep.equal([false, false]);
    });

    it('draws a datum as active by its key, and none by none', async () => {
      const element = await draw(kind, documents[kind]);
      plot(element).focus();
      // The key of a segment is that of several cells, of which the first is drawn.
      await press(element, kind === 'heatmap' ? 'Home' : 'End');
      const wanted = title(element);
      const selected = oneEvent(element, 'voc-select');
      await press(element, 'Enter', 'Escape');
      expect(title(element)).to.equal(undefined);
      element.highlight((await selected).detail.key);
      await element.updateComplete;
      expect(title(element)).to.equal(wanted);
      element.highlight();
      await element.updateComplete;
      expect(title(element)).to.equal(undefined);
      element.highlight('no such key');
      await element.updateComplete;
      expect(title(element)).to.equal(undefined);
    });
  });
}

describe('series by keyboard', () => {
  /** The figures of the tooltip that are marked as those of the active series. */
  const marked = (element: AnyWidget) => texts(element, '.tooltip .on dt');

  it('goes along a trend sideways and across its lines up and down', async () => {
    const element = await draw('trend', lines);
    plot(element).focus();
    await press(element, 'ArrowRight', 'ArrowDown');
    expect([title(element), marked(element)[0]]).to.deep.equal(['Jan 2010', 'Unit fill rate']);
    await press(element, 'ArrowDown');
    expect(marked(element)[0]).to.equal('Line fill rate');
    await press(element, 'ArrowDown');
    expect(marked(element)).to.deep.equal([]);
    await press(element, 'ArrowUp');
    expect(marked(element)[0]).to.equal('Line fill rate');
  });

  it('stays on the line while it goes along it', async () => {
    const element = await draw('trend', lines);
    plot(element).focus();
    await press(element, 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight');
    expect([title(element), marked(element)[0]]).to.deep.equal(['Mar 2010', 'Unit fill rate']);
  });

  it('frames the point of the active line', async () => {
    const element = await draw('trend', lines);
    plot(element).focus();
    await press(element, 'ArrowRight');
    expect(shadow(element).querySelector('.active')).to.equal(null);
    await press(element, 'ArrowDown');
    const frame = shadow(element).querySelector('.active')!.getBoundingClientRect();
    const dot = shadow(element).querySelector('.cross-dot.series-1')!.getBoundingClientRect();
    expect(Math.abs(frame.y + frame.height / 2 - dot.y - dot.height / 2)).to.be.lessThan(1);
  });

  it('goes down a funnel, and across the channels of a stage', async () => {
    const element = await draw('funnel', channels);
    plot(element).focus();
    await press(element, 'ArrowDown', 'ArrowRight', 'ArrowRight');
    expect([title(element), marked(element)]).to.deep.equal(['Complained', ['web']]);
    await press(element, 'ArrowDown');
    expect([title(element), marked(element)]).to.deep.equal(['Resolved', ['web']]);
    await press(element, 'ArrowLeft');
    expect(marked(element)).to.deep.equal(['phone']);
  });

  it('goes ten at a time by the page keys', async () => {
    const element = await draw('trend', lines);
    plot(element).focus();
    await press(element, 'Home', 'PageDown', 'PageDown');
    expect(title(element)).to.equal('Sep 2011');
    await press(element, 'PageUp');
    expect(title(element)).to.equal('Nov 2010');
  });

  it('scrolls a datum into sight', async () => {
    const element = await draw('gap', {
      ...documents.gap,
      dimensions: Array.from({ length: 80 }, (_, i) => ({
        key: `d${i}`,
        expectation: 5,
        perception: 4,
      })),
    });
    plot(element).focus({ preventScroll: true });
    await press(element, 'End');
    const { top, bottom } = shadow(element).querySelector('.active')!.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
  });
});

describe('the live region', () => {
  it('is there before there is anything to say', async () => {
    const element = await place('gauge');
    await element.updateComplete;
    expect(live(element)).to.equal('');
  });

  it('says nothing of what is there from the first', async () => {
    const element = await draw('gauge', documents.gauge);
    expect(live(element)).to.equal('');
  });

  it('says the datum under the keyboard', async () => {
    const element = await draw('funnel', channels);
    plot(element).focus();
    await press(element, 'ArrowDown');
    await until(() => live(element).startsWith('Complained, Count 100'));
  });

  it('says the figures of one series alone', async () => {
    const element = await draw('funnel', channels);
    plot(element).focus();
    await press(element, 'ArrowDown', 'ArrowRight');
    await until(() => live(element) === 'Complained, phone 70 \u00b7 70.0%');
  });

  it('says of a line that it has nothing at a time, and not what another has', async () => {
    const element = await draw('trend', {
      ...lines,
      series: [
        {
          key: 'a',
          label: 'A',
          points: [
            { t: '2024', value: 1 },
            { t: '2025', value: 2 },
          ],
        },
        { key: 'b', label: 'B', points: [{ t: '2025', value: 3 }] },
      ],
    });
    plot(element).focus();
    await press(element, 'Home', 'ArrowDown', 'ArrowDown');
    await until(() => live(element) === '2024, B n/a');
  });

  it('says a document\u2019s own names as they are, whatever they are', async () => {
    for (const label of ['constructor', 'n', 'value']) {
      const element = await draw('trend', {
        ...lines,
        series: [{ key: 'a', label, points: [{ t: '2024', value: 1 }] }],
      });
      plot(element).focus();
      await press(element, 'Home');
      expect(texts(element, '.tooltip dt')[0]).to.equal(label);
    }
  });

  it('reads Chinese figures with a Chinese comma between them', async () => {
    const element = await draw('funnel', channels);
    element.lang = 'zh-TW';
    await element.updateComplete;
    plot(element).focus();
    await press(element, 'ArrowDown', 'ArrowRight');
    await until(() => live(element) === '提出客訴，phone 70 \u00b7 70.0%');
  });

  it('says nothing of what the pointer passes over', async () => {
    const element = await draw('funnel', channels);
    const { left, top } = plot(element).getBoundingClientRect();
    plot(element).dispatchEvent(
      new PointerEvent('pointermove', { clientX: left + 50, clientY: top + 20 }),
    );
    await element.updateComplete;
    expect(title(element)).to.equal('Complained');
    expect(live(element)).to.equal('');
  });

  it('says the finding of other data, with the title', async () => {
    const element = await draw('gauge', tree);
    const other = structuredClone(tree);
    other.measure.items[0]!.score = 20;
    (element as { data: unknown }).data = other;
    await until(() => live(element).startsWith('Index: The weighted index is 41'));
  });

  it('says nothing of new data that say the same', async () => {
    const element = await draw('gauge', tree);
    const ready = oneEvent(element, 'voc-ready');
    (element as { data: unknown }).data = structuredClone(tree);
    await ready;
    // What was to be said would wait behind the next, which is of a later change.
    element.data = undefined;
    await until(() => live(element) !== '');
    expect(live(element)).to.equal('Waiting for data');
  });

  it('says that new data have errors', async () => {
    const element = await draw('gauge', tree);
    (element as { data: unknown }).data = { ...tree, minimumN: -1 };
    await until(() => live(element).includes('the previous ones are shown'));
  });

  it('says no more than one thing in two seconds, the newest of an element', async () => {
    const [a, b] = [await draw('gauge', tree), await draw('gauge', { ...tree, title: 'Other' })];
    const said: { at: number; text: string }[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records)
        said.push({ at: performance.now(), text: target.textContent ?? '' });
    });
    for (const one of [a, b])
      observer.observe(shadow(one).querySelector('[role="status"]')!, { childList: true });
    for (const score of [10, 20, 30]) {
      const next = structuredClone(tree);
      next.measure.items[0]!.score = score;
      (a as { data: unknown }).data = next;
      (b as { data: unknown }).data = { ...next, title: 'Other' };
      await Promise.all([a.updateComplete, b.updateComplete]);
    }
    await until(() => live(a).includes('44.3') && live(b).includes('44.3'));
    observer.disconnect();
    expect(said.length).to.be.lessThan(5);
    said.slice(1).forEach(({ at }, i) => expect(at - said[i]!.at).to.be.greaterThan(1990));
  });
});

describe('the toolbar', () => {
  /** A tool that knows whether it is on. */
  function switchable(name: string, more: Partial<Tool> = {}): Tool & { on: boolean } {
    return {
      on: false,
      icon: 'M2 2h12',
      label: (lang) => `${name} (${lang.slice(0, 2)})`,
      fits: (element) => element.localName === 'voc-funnel',
      active() {
        return this.on;
      },
      toggle(element) {
        this.on = !this.on;
        element.requestUpdate();
      },
      ...more,
    };
  }
  const [first, second] = [switchable('First', { key: 'f' }), switchable('Second')];
  const buttons = (element: AnyWidget) => [
    ...shadow(element).querySelectorAll<HTMLButtonElement>('.toolbar button'),
  ];

  it('takes tools in, live and only once, where they have something to do', async () => {
    const [funnel, gauge] = [await draw('funnel', channels), await draw('gauge', tree)];
    for (const tool of [first, second, first]) VocElement.addTool(tool);
    await Promise.all([funnel.updateComplete, gauge.updateComplete]);
    expect(buttons(funnel).map((one) => one.title)).to.deep.equal([
      'Data table',
      'First (en)',
      'Second (en)',
    ]);
    expect(buttons(gauge)).to.have.length(1);
  });

  it('stays a tab stop when the tool that the keyboard was on has nothing to do any more', async () => {
    const element = await draw('funnel', documents.funnel);
    let fits = true;
    const passing = { ...first, fits: (candidate: unknown) => fits && candidate === element };
    VocElement.addTool(passing);
    await element.updateComplete;
    buttons(element)[0]!.focus();
    await press(element, 'End');
    fits = false;
    element.requestUpdate();
    await element.updateComplete;
    expect(
      buttons(element)
        .map(({ tabIndex }) => tabIndex)
        .at(-1),
    ).to.equal(0);
  });

  it('is one tab stop, with the arrow keys from button to button', async () => {
    const element = await draw('funnel', channels);
    const [table, one, two] = buttons(element);
    const stops = () => buttons(element).map(({ tabIndex }) => tabIndex);
    expect(stops()).to.deep.equal([0, -1, -1]);
    table!.focus();
    await press(element, 'ArrowRight');
    expect(shadow(element).activeElement).to.equal(one);
    expect(stops()).to.deep.equal([-1, 0, -1]);
    await press(element, 'End');
    expect(shadow(element).activeElement).to.equal(two);
    await press(element, 'ArrowRight');
    expect(shadow(element).activeElement).to.equal(table);
    await press(element, 'ArrowLeft', 'Home');
    expect(shadow(element).activeElement).to.equal(table);
  });

  it('shows what a tool is at', async () => {
    const element = await draw('funnel', channels);
    buttons(element)[2]!.click();
    await element.updateComplete;
    expect(buttons(element)[2]!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('lets a tool be started from the picture by its key', async () => {
    const element = await draw('funnel', channels);
    plot(element).focus();
    await press(element, 'f');
    expect(buttons(element)[1]!.getAttribute('aria-pressed')).to.equal('true');
    expect(buttons(element)[1]!.getAttribute('aria-keyshortcuts')).to.equal('f');
  });
});

// WebKit doesn't report the coming of a face that is on the machine, and others would want a file.
(isWebKit ? it.skip : it)('measures anew when a bold face of its font comes late', async () => {
  const element = await draw('funnel', channels);
  const before = shadow(element).querySelector('.plot')!;
  const widths = () =>
    [...shadow(element).querySelectorAll('.plot text')].map((one) => one.getAttribute('x')).join();
  const old = widths();
  element.parentElement!.style.setProperty('--voc-font', 'Late, monospace');
  await until(() => widths() !== old);
  const again = widths();
  // A face whose letters are those of another font, for bold text alone.
  const face = new FontFace(
    'Late',
    'local("DejaVu Sans"), local("Noto Sans"), local("Liberation Sans")',
    {
      weight: '600 700',
    },
  );
  document.fonts.add(face);
  try {
    await face.load();
    await until(() => widths() !== again);
    expect(before.isConnected).to.equal(true);
  } finally {
    document.fonts.delete(face);
  }
});

describe('the tooltip', () => {
  const over = (element: AnyWidget) => {
    const { left, top } = plot(element).getBoundingClientRect();
    const at = { clientX: left + 50, clientY: top + 20, bubbles: true };
    plot(element).dispatchEvent(new PointerEvent('pointermove', at));
    return element.updateComplete;
  };
  const leave = (from: Element, relatedTarget: Element) =>
    from.dispatchEvent(new PointerEvent('pointerleave', { relatedTarget }));

  it('stays while the pointer is on it, and goes when it leaves', async () => {
    const element = await draw('funnel', channels);
    await over(element);
    const tip = part(element, 'tooltip')!;
    leave(plot(element), tip);
    await element.updateComplete;
    expect(title(element)).to.equal('Complained');
    leave(tip, document.body);
    await element.updateComplete;
    expect(title(element)).to.equal(undefined);
  });

  it('goes by Escape where the focus is elsewhere', async () => {
    const element = await draw('funnel', channels);
    await over(element);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(title(element)).to.equal(undefined);
  });

  it('keeps Escape to itself only while it is open', async () => {
    const element = await draw('funnel', channels);
    const escape = () =>
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await over(element);
    const [first, second] = [escape(), escape()];
    document.body.dispatchEvent(first);
    document.body.dispatchEvent(second);
    expect([first.defaultPrevented, second.defaultPrevented]).to.deep.equal([true, false]);
  });

  it('touches what it tells of and does not cover it', async () => {
    const element = await draw('funnel', channels);
    element.parentElement!.style.setProperty('margin-top', '400px');
    plot(element).focus();
    await press(element, 'Home', 'ArrowDown');
    const tip = part(element, 'tooltip')!.getBoundingClientRect();
    const frame = shadow(element).querySelector('.active')!.getBoundingClientRect();
    const apart = Math.max(frame.top - tip.bottom, tip.top - frame.bottom);
    expect(Math.abs(apart)).to.be.lessThan(2);
  });
});

describe('texts of the document', () => {
  const french = {
    type: 'gauge',
    title: { fr: 'Satisfaits', de: 'Zufrieden' },
    subtitle: 'Sur cinq',
    measure: { method: 'value', value: 50 },
  };

  it('stand under the language that they are in', async () => {
    const element = await draw('gauge', french);
    element.lang = 'fr';
    await until(() => part(element, 'subtitle')!.getAttribute('lang') === 'fr');
    expect(part(element, 'title')!.getAttribute('lang')).to.equal('fr');
    expect(part(element, 'base')!.getAttribute('lang')).to.equal('en');
    element.lang = 'de-AT';
    await until(() => part(element, 'title')!.getAttribute('lang') === 'de');
  });

  it('are not wanted for a picture to have a name', async () => {
    const element = await draw('gauge', { ...french, title: undefined });
    expect(plot(element).getAttribute('aria-label')).to.equal('interactive chart');
  });
});

describe('a forecast', () => {
  const forecast = {
    type: 'trend',
    forecastFrom: '2025',
    series: [
      {
        key: 'unit-fill',
        points: [
          { t: '2024', value: 1 },
          { t: '2025', value: 2 },
        ],
      },
    ],
  };

  it('is told as one at the datum and in a table', async () => {
    const element = await draw('trend', forecast);
    plot(element).focus();
    await press(element, 'Home');
    expect(title(element)).to.equal('2024');
    await press(element, 'End');
    expect(title(element)).to.equal('2025 (forecast)');
    expect(element.toCSV('events')).to.equal('label,from,to\r\nforecast,2025,\r\n');
  });
});
