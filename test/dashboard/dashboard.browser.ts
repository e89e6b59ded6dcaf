import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Problem } from '../../src/index.js';
import {
  empty,
  everything,
  invalid,
  oneBad,
  stale,
} from '../../stories/dashboard/dashboard.examples.js';
import { part, shadow, texts, until } from '../support/elements.js';
import * as small from '../support/small.js';
import { atRest, give, openBoard, placeBoard, widget, widgetsOf, type Board } from './boards.js';
import { dashboard } from './documents.js';

const ids = (board: Board): string[] =>
  [...shadow(board).querySelectorAll<HTMLElement>('.cell')].map(({ dataset }) => dataset['id']!);

/** The headings of a page with their levels, those within its widgets too, in reading order. */
function headings(root: ParentNode): [level: number, text: string][] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const own: [number, string][] = element.matches('[role="heading"]')
      ? [[Number(element.getAttribute('aria-level')), element.textContent.trim()]]
      : [];
    return element.shadowRoot ? [...own, ...headings(element.shadowRoot)] : own;
  });
}

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Whether elements are the very same: a message that names them would be a page long. */
const areSame = (some: readonly Element[], others: readonly Element[]): boolean =>
  some.length === others.length && some.every((element, index) => element === others[index]);

/** Some gauges, one below the other. */
const gauges = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...small.gauge,
    id: `g${index}`,
    title: `Gauge ${index}`,
  }));

describe('a dashboard', () => {
  it('has a cell for each widget, in the order of the document', async () => {
    const board = await openBoard(everything);
    expect(ids(board)).to.deep.equal(everything.widgets.map((one) => one?.id));
    expect(widgetsOf(board).map(({ state }) => state)).to.deep.equal(Array(6).fill('ready'));
  });

  it('draws what is near the window, and the rest as it comes near', async () => {
    const board = await placeBoard(600);
    const ready = oneEvent(board, 'voc-ready');
    give(board, dashboard({ widgets: gauges(30) }));
    await ready;
    await atRest(board);
    const before = widgetsOf(board).length;
    expect(before).to.be.within(1, 15);
    const last = shadow(board).querySelector('[data-id="g29"]')!;
    expect(last.querySelectorAll('voc-gauge').length).to.equal(0);
    last.scrollIntoView();
    await until(() => last.querySelector('voc-gauge') !== null);
    await atRest(board);
    expect(last.querySelector('voc-gauge')!.state).to.equal('ready');
  });

  it('draws nothing of a page that it is far below, until it comes near', async () => {
    window.scrollTo(0, 0);
    const box = await fixture<HTMLElement>(
      html`<div><div style="height:9000px"></div><voc-dashboard></voc-dashboard></div>`,
    );
    const board = box.querySelector('voc-dashboard')!;
    give(board, dashboard({ widgets: gauges(2) }));
    await board.updateComplete;
    await frames(10);
    expect(widgetsOf(board).length).to.equal(0);
    board.scrollIntoView();
    await until(() => widgetsOf(board).length === 2);
  });

  it('draws all for paper', async () => {
    const board = await placeBoard(600);
    give(board, dashboard({ widgets: gauges(30) }));
    await board.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    await board.updateComplete;
    expect(widgetsOf(board).length).to.equal(30);
  });

  it('keeps as much room for a widget that is not drawn as one has at least', async () => {
    const board = await placeBoard(600);
    give(board, dashboard({ widgets: gauges(30) }));
    await board.updateComplete;
    const pending = [...shadow(board).querySelectorAll<HTMLElement>('.pending')];
    expect(pending.length).to.be.above(0);
    expect(Math.min(...pending.map(({ offsetHeight }) => offsetHeight))).to.be.above(50);
  });

  it('shows it while it loads, empty, and with what keeps it from being shown', async () => {
    const board = await placeBoard();
    await board.updateComplete;
    expect([board.state, texts(board, '.state').length]).to.deep.equal(['loading', 1]);
    give(board, empty);
    await until(() => board.state === 'empty' && !board.isUpdatePending);
    expect(texts(board, '.state').length).to.equal(1);
    give(board, invalid);
    await oneEvent(board, 'voc-error');
    await board.updateComplete;
    expect(texts(board, '.state li').join()).to.contain('/contract');
  });

  it('takes data that it was given before it was known', async () => {
    class Late extends (customElements.get('voc-dashboard') as typeof HTMLElement) {}
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const board = document.createElement('late-dashboard') as Board;
    give(board, dashboard({ widgets: gauges(1) }));
    box.append(board);
    const ready = oneEvent(board, 'voc-ready');
    customElements.define('late-dashboard', Late);
    await ready;
    expect(board.state).to.equal('ready');
  });

  it('works in a shadow root of the page', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const board = document.createElement('voc-dashboard');
    root.append(board);
    const ready = oneEvent(board, 'voc-ready');
    give(board, dashboard({ widgets: gauges(2) }));
    await ready;
    await atRest(board);
    expect(widgetsOf(board).map(({ state }) => state)).to.deep.equal(['ready', 'ready']);
  });

  it('is as it was when it has been moved, or taken out and put back', async () => {
    const board = await openBoard(dashboard({ widgets: gauges(3) }));
    const before = widgetsOf(board);
    const other = await fixture<HTMLElement>(html`<div style="width:1200px"></div>`);
    other.append(board);
    await atRest(board);
    expect(areSame(widgetsOf(board), before)).to.equal(true);
    board.remove();
    await frames(2);
    other.append(board);
    give(board, dashboard({ widgets: gauges(4) }));
    await board.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    await until(() => widgetsOf(board).length === 4);
    await atRest(board);
    expect(areSame(widgetsOf(board).slice(0, 3), before)).to.equal(true);
  });

  it('goes on drawing when it has been taken out while it loaded', async () => {
    const board = await placeBoard();
    give(board, dashboard({ widgets: gauges(3) }));
    await board.updateComplete;
    const { parentElement: box } = board;
    board.remove();
    await frames(3);
    box!.append(board);
    await until(() => widgetsOf(board).length === 3);
    await atRest(board);
  });

  it('has a ground that can be read in a dark theme', async () => {
    const board = await openBoard(dashboard({ title: 'Page', widgets: gauges(1) }));
    const colours = () => {
      const style = getComputedStyle(part(board, 'base')!);
      return [style.backgroundColor, style.color];
    };
    const light = colours();
    board.setAttribute('theme', 'dark');
    await until(() => colours().join() !== light.join());
    const [ground, ink] = colours().map((colour) =>
      colour
        .match(/[\d.]+/g)!
        .slice(0, 3)
        .map(Number)
        .map((channel) => channel / 255),
    );
    const mean = (channels: number[] | undefined) => channels!.reduce((a, b) => a + b, 0) / 3;
    expect(mean(ground)).to.be.below(0.3);
    expect(mean(ink)).to.be.above(0.7);
  });

  it('changes its language with that of the page, and so do its widgets', async () => {
    const widgets = [{ ...small.gauge, id: 'g' }];
    const board = await openBoard(dashboard({ title: { en: 'Page', 'zh-CN': '总览' }, widgets }));
    expect(texts(board, '[part="title"]')).to.deep.equal(['Page']);
    board.lang = 'zh-CN';
    await until(() => texts(board, '[part="title"]')[0] === '总览');
    await until(() => texts(widget(board, 'gauge'), '[part="title"]')[0] === '满意度');
    expect(board.summary).to.match(/[\u4e00-\u9fff]/);
  });
});

describe('what stands once on a dashboard', () => {
  it('is one structure of headings: the page, its widgets, and facets below theirs', async () => {
    const facet = { by: [{ key: 'north', label: 'North' }, { key: 'south' }] };
    const widgets = [
      { ...small.gauge, id: 'a', title: 'Alone' },
      { ...small.gauge, id: 'b', title: 'Both', facet },
    ];
    const board = await openBoard(dashboard({ title: 'Page', widgets }));
    const levels = (first: number) => [
      [first, 'Page'],
      [first + 1, 'Alone'],
      [first + 1, 'Both'],
      [first + 2, 'North'],
      [first + 2, 'south'],
    ];
    expect(headings(shadow(board))).to.deep.equal(levels(2));
    board.setAttribute('heading-level', '1');
    await atRest(board);
    expect(headings(shadow(board))).to.deep.equal(levels(1));
  });

  it('are the headings of widgets that are not drawn yet', async () => {
    const board = await placeBoard(600);
    const ready = oneEvent(board, 'voc-ready');
    give(board, dashboard({ title: 'Page', widgets: gauges(30) }));
    await ready;
    await atRest(board);
    expect(headings(shadow(board)).length).to.equal(31);
  });

  it('is the date that all have', async () => {
    const widgets = [
      { ...small.gauge, id: 'a' },
      { ...small.funnel, id: 'b', asOf: '2018' },
    ];
    const board = await openBoard(dashboard({ asOf: '2018', widgets }));
    const dated = (root: ParentNode): number =>
      [...root.querySelectorAll('*')].filter(
        (one) => !one.childElementCount && /as of|data to/i.test(one.textContent ?? ''),
      ).length;
    expect(dated(shadow(board))).to.equal(1);
    expect(widgetsOf(board).map((one) => dated(shadow(one)))).to.deep.equal([0, 0]);
  });

  it('is that all are out of date', async () => {
    const board = await openBoard(stale);
    expect(board.stale).to.equal(true);
    expect(texts(board, '.state').length).to.equal(1);
    expect(widgetsOf(board).some((one) => one.stale)).to.equal(false);
  });

  it('is the list of the problems of all', async () => {
    const board = await openBoard(oneBad);
    const paths = texts(board, '.foot li code');
    expect(paths).to.deep.equal([
      '/widgets/1/measure/counts/0',
      '/widgets/1/measure/counts/2',
      '/widgets/2/type',
    ]);
    expect(board.problems.map(({ path }) => path)).to.deep.equal(paths);
  });

  it('is no list where there is no problem', async () => {
    const board = await openBoard(everything);
    expect(shadow(board).querySelectorAll('.foot details').length).to.equal(0);
  });
});

describe('a bad widget of a dashboard', () => {
  it('shows its own error, and leaves the others as they are', async () => {
    const board = await openBoard(oneBad);
    const states = widgetsOf(board).map(({ localName, state }) => [localName, state]);
    expect(states).to.deep.equal([
      ['voc-gauge', 'ready'],
      ['voc-kpi', 'invalid'],
      ['voc-funnel', 'ready'],
      ['voc-attainment', 'ready'],
    ]);
    expect(texts(widget(board, 'kpi'), '.state li').length).to.equal(2);
  });

  it('of a type that the page does not know says which tag is missing', async () => {
    const board = await openBoard(oneBad);
    expect(texts(board, '[data-id="radar"] .state')).to.deep.equal([
      'This page has not loaded <voc-radar>.',
    ]);
  });

  it('says what is wrong with it where it is no object, or has no type', async () => {
    const widgets = [5, null, {}, { ...small.gauge, id: 'fine' }];
    const board = await openBoard(dashboard({ widgets }));
    const cells = [...shadow(board).querySelectorAll('.cell')].map((cell) =>
      [...cell.querySelectorAll('li')].map(({ textContent }) => textContent.trim()),
    );
    expect(cells.map(({ length }) => length)).to.deep.equal([1, 1, 1, 0]);
    expect(widget(board, 'gauge').state).to.equal('ready');
  });

  it('can be no dashboard', async () => {
    const board = await openBoard(dashboard({ widgets: [everything, small.gauge] }));
    expect(shadow(board).querySelectorAll('voc-dashboard').length).to.equal(0);
    expect(board.problems.map(({ path, code }) => [path, code])).to.deep.equal([
      ['/widgets/0/type', 'unknown-type'],
    ]);
  });
});

describe('the events of a dashboard', () => {
  /** What a page hears of a dashboard while it draws a document. */
  async function heard(document_: unknown): Promise<[type: string, problems: string[]][]> {
    const board = await placeBoard();
    const told: [string, string[]][] = [];
    const hear = (event: Event) => {
      const { detail } = event as CustomEvent<{ problems: Problem[] } | undefined>;
      told.push([event.type, (detail?.problems ?? []).map(({ path }) => path)]);
    };
    for (const type of ['voc-ready', 'voc-error']) board.addEventListener(type, hear);
    give(board, document_);
    await until(() => told.length > 0);
    await atRest(board);
    await frames(5);
    return told;
  }

  it('are one that it is ready, and none of its widgets', async () => {
    expect(await heard(everything)).to.deep.equal([['voc-ready', []]]);
  });

  it('are one of all that is wrong on the page', async () => {
    const told = await heard(oneBad);
    expect(told.filter(([type]) => type === 'voc-ready').length).to.equal(1);
    expect(told.filter(([type]) => type === 'voc-error')).to.deep.equal([
      [
        'voc-error',
        ['/widgets/1/measure/counts/0', '/widgets/1/measure/counts/2', '/widgets/2/type'],
      ],
    ]);
  });

  it('are none that it is ready where the page itself is wrong', async () => {
    const told = await heard({ ...invalid, widgets: [] });
    expect(told.map(([type]) => type)).to.deep.equal(['voc-error']);
    expect(told[0]![1]).to.include('/contract');
  });

  it('are one for each document', async () => {
    const board = await openBoard(dashboard({ widgets: gauges(2) }));
    let count = 0;
    board.addEventListener('voc-ready', () => (count += 1));
    give(board, dashboard({ widgets: gauges(3) }));
    await until(() => count > 0);
    window.dispatchEvent(new Event('beforeprint'));
    await until(() => widgetsOf(board).length === 3);
    await atRest(board);
    await frames(5);
    expect(count).to.equal(1);
  });
});

describe('what needs a look', () => {
  const bad = { ...small.gauge, id: 'bad', title: 'Low', target: 95 };
  const good = { ...small.gauge, id: 'good', title: 'High', target: 20, previous: null };

  it('is named, and the name leads to it', async () => {
    const board = await openBoard(dashboard({ widgets: [good, bad] }));
    const buttons = [...shadow(board).querySelectorAll<HTMLButtonElement>('.attention button')];
    expect(buttons.map(({ textContent }) => textContent)).to.deep.equal(['Low']);
    buttons[0]!.click();
    expect((shadow(board).activeElement as HTMLElement).dataset['id']).to.equal('bad');
    expect(board.summary).to.contain('Low').and.contain('1 of 2');
  });

  it('is nothing where nothing is bad', async () => {
    const board = await openBoard(dashboard({ widgets: [good] }));
    expect(texts(board, '.attention')).to.deep.equal(['Nothing needs a look.']);
  });

  it('is known as data, with the widget that has found it', async () => {
    const board = await openBoard(dashboard({ widgets: [good, bad] }));
    const found = board.findings.filter(({ severity }) => severity === 'bad');
    expect(new Set(found.map((one) => one.widget))).to.deep.equal(new Set(['bad']));
  });
});
