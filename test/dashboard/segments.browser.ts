import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SegmentDetail } from '../../src/index.js';
import { part, shadow, texts, until, type AnyWidget } from '../support/elements.js';
import * as small from '../support/small.js';
import {
  atRest,
  give,
  openBoard,
  placeBoard,
  updatesDuring,
  widget,
  widgetsOf,
  type Board,
} from './boards.js';
import { dashboard } from './documents.js';

const points = (...values: readonly number[]) =>
  values.map((value, index) => ({ t: `${2000 + index}`, value }));
const line = (...values: readonly number[]) => [{ key: 'rate', points: points(...values) }];

const widgets = [
  { ...small.gauge, id: 'csat', span: { columns: 6 } },
  { type: 'trend', id: 'rate', title: 'Rate', unit: 'count', series: line(40, 50, 60) },
  { ...small.funnel, id: 'complaints', span: { columns: 6 } },
];

const SEGMENTS = [
  { key: 'north', label: 'North', widgets: { rate: { series: line(400, 900, 800) } } },
  { key: 'south', label: 'South', widgets: { rate: { title: 'Rate of the south' } } },
];

const three = dashboard({ title: 'Page', widgets, segments: SEGMENTS });

/** As many segments, which change nothing. */
const many = (count: number) =>
  dashboard({
    widgets: widgets.slice(0, 1),
    segments: Array.from({ length: count }, (_, index) => ({ key: `s${index}` })),
  });

const tabs = (board: Board): HTMLElement[] => [
  ...shadow(board).querySelectorAll<HTMLElement>('[role="tab"]'),
];
const chosen = (board: Board): string =>
  tabs(board).find((tab) => tab.getAttribute('aria-selected') === 'true')!.textContent;
const title = (one: AnyWidget): string => texts(one, '[part="title"]')[0]!;

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('the picker of segments', () => {
  it('is not there without segments', async () => {
    const board = await openBoard(dashboard({ widgets }));
    expect(shadow(board).querySelectorAll('.picker').length).to.equal(0);
  });

  it('has tabs for up to six choices, all included, and a list for more', async () => {
    const few = await openBoard(many(5));
    expect(tabs(few).length).to.equal(6);
    expect(shadow(few).querySelectorAll('select').length).to.equal(0);
    const more = await openBoard(many(6));
    expect(tabs(more).length).to.equal(0);
    expect(texts(more, 'option').length).to.equal(7);
  });

  it('chooses a segment by a click, and tells the page', async () => {
    const board = await openBoard(three);
    const told: SegmentDetail[] = [];
    board.addEventListener('voc-segment', ({ detail }) => told.push(detail));
    tabs(board)[2]!.click();
    await atRest(board);
    expect([board.segment, chosen(board), title(widget(board, 'trend'))]).to.deep.equal([
      'south',
      'South',
      'Rate of the south',
    ]);
    tabs(board)[2]!.click();
    tabs(board)[0]!.click();
    await atRest(board);
    expect(told).to.deep.equal([
      { key: 'south', label: 'South' },
      { key: null, label: 'All' },
    ]);
    expect(title(widget(board, 'trend'))).to.equal('Rate');
  });

  it('chooses from a list, which shows what the page makes of it', async () => {
    const board = await openBoard(many(8));
    const select = shadow(board).querySelector('select')!;
    select.selectedIndex = 3;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(board.segment).to.equal('s2');
    board.segment = null;
    await atRest(board);
    expect(select.selectedIndex).to.equal(0);
  });

  it('is worked by keys: arrows go round, Home and End to the ends', async () => {
    const board = await openBoard(three);
    tabs(board)[0]!.focus();
    const reached: (string | null)[] = [];
    for (const press of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await sendKeys({ press });
      await board.updateComplete;
      reached.push(board.segment);
      expect(shadow(board).activeElement!.getAttribute('aria-selected')).to.equal('true');
    }
    expect(reached).to.deep.equal(['north', 'south', null, 'south', null]);
    expect(tabs(board).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1]);
  });

  it('names what the tabs change', async () => {
    const board = await openBoard(three);
    const controlled = tabs(board).map((tab) => tab.getAttribute('aria-controls'));
    expect(new Set(controlled)).to.deep.equal(new Set(['board']));
    expect(shadow(board).querySelector('#board')!.getAttribute('role')).to.equal('tabpanel');
  });

  it('has the segment announced that the reader has chosen', async () => {
    const board = await openBoard(three);
    tabs(board)[1]!.click();
    await until(() => texts(board, '.live')[0] === 'Now showing: North');
  });
});

describe('a segment', () => {
  it('can be set from outside, which is no choice of the reader', async () => {
    const board = await openBoard(three);
    let told = 0;
    board.addEventListener('voc-segment', () => (told += 1));
    board.setAttribute('segment', 'south');
    await atRest(board);
    expect([chosen(board), told]).to.deep.equal(['South', 0]);
  });

  it('that there is not shows all', async () => {
    const board = await openBoard(three);
    board.segment = 'nowhere';
    await atRest(board);
    expect([chosen(board), title(widget(board, 'trend'))]).to.deep.equal(['All', 'Rate']);
  });

  it('outlives new data', async () => {
    const board = await openBoard(three);
    board.segment = 'south';
    give(board, structuredClone(three));
    await atRest(board);
    expect(title(widget(board, 'trend'))).to.equal('Rate of the south');
  });

  it('updates the widgets that it changes, and no other', async () => {
    const board = await openBoard(three);
    const all = widgetsOf(board);
    const counts = await updatesDuring(all, () => tabs(board)[2]!.click());
    expect(counts.map((count) => count > 0)).to.deep.equal([false, true, false]);
    expect(widgetsOf(board).every((one, index) => one === all[index])).to.equal(true);
  });

  it('has the same scale as all others', async () => {
    const board = await openBoard(three);
    const labels = () =>
      texts(widget(board, 'trend'), '.plot text').filter((text) => /^[\d,]+$/.test(text));
    const all = labels();
    expect(all).to.include.oneOf(['900', '1,000', '800']);
    for (const segment of ['north', 'south']) {
      board.segment = segment;
      await atRest(board);
      expect(labels().filter((text) => all.includes(text))).to.deep.equal(all);
    }
  });
});

describe('a segment in the URL', () => {
  const hashed = async (hash: string, at: string): Promise<Board> => {
    history.replaceState(null, '', at);
    const board = await placeBoard();
    board.setAttribute('hash', hash);
    board.remove();
    document.body.append(board);
    const ready = oneEvent(board, 'voc-ready');
    give(board, three);
    await ready;
    await atRest(board);
    return board;
  };
  let board: Board;
  afterEach(() => board.remove());

  it('is not there where the page does not ask for it', async () => {
    board = await openBoard(three);
    tabs(board)[1]!.click();
    expect(location.hash).to.equal('');
  });

  it('is read at the start, under the name `segment` or one of its own', async () => {
    board = await hashed('', '#segment=south');
    expect(board.segment).to.equal('south');
    board.remove();
    board = await hashed('area', '#segment=south&area=north');
    expect(board.segment).to.equal('north');
  });

  it('is written as the reader chooses, beside what else is there, and not as a step back', async () => {
    board = await hashed('area', '#top&x=1');
    const steps = history.length;
    tabs(board)[1]!.click();
    expect(location.hash).to.equal('#top&x=1&area=north');
    tabs(board)[2]!.click();
    expect(location.hash).to.equal('#top&x=1&area=south');
    tabs(board)[0]!.click();
    expect(location.hash).to.equal('#top&x=1');
    expect(history.length).to.equal(steps);
  });

  it('is followed as the URL changes', async () => {
    board = await hashed('', '');
    location.hash = '#segment=north';
    await until(() => board.segment === 'north');
    await atRest(board);
    expect(chosen(board)).to.equal('North');
  });

  it('is read where it can’t be decoded', async () => {
    board = await hashed('', '#segment=%E0%A4%A');
    expect([board.segment, chosen(board)]).to.deep.equal(['%E0%A4%A', 'All']);
  });
});

describe('facets', () => {
  const faceted = (sort: string) =>
    dashboard({
      widgets: [
        {
          type: 'trend',
          id: 'rate',
          title: 'Rate',
          note: 'Survey',
          unit: 'count',
          facet: {
            sort,
            columns: 2,
            by: [
              { key: 'a', label: 'Low', series: line(4, 5, 6) },
              { key: 'b', label: 'High', series: line(900, 950, 700) },
            ],
          },
        },
        {
          ...small.gauge,
          id: 'csat',
          previous: null,
          facet: {
            sort,
            by: [
              { key: 'fine', target: 20 },
              { key: 'poor', target: 99 },
            ],
          },
        },
      ],
    });

  it('are an element each, with a title of its own, and the note once', async () => {
    const board = await openBoard(faceted('given'));
    expect(widgetsOf(board).map(title)).to.deep.equal(['Low', 'High', 'fine', 'poor']);
    const notes = widgetsOf(board).flatMap((one) => texts(one, '[part="note"]'));
    expect(notes.filter((text) => text.includes('Survey'))).to.deep.equal([]);
    expect(texts(board, '[data-id="rate"] .quiet')).to.deep.equal(['Survey']);
  });

  it('stand in the order of what needs attention', async () => {
    const board = await openBoard(faceted('attention'));
    expect(widgetsOf(board).map(title).slice(2)).to.deep.equal(['poor', 'fine']);
  });

  it('have one scale', async () => {
    const board = await openBoard(faceted('given'));
    const [low, high] = widgetsOf(board).map((one) =>
      texts(one, '.plot text').filter((text) => /^[\d,]+$/.test(text)),
    );
    expect(low!.filter((text) => high!.includes(text)).length).to.be.above(1);
    expect(low).to.include.oneOf(['1,000', '800', '900']);
  });

  it('stand side by side where there is room, below one another where there is none', async () => {
    const board = await openBoard(faceted('given'));
    const lefts = () => widgetsOf(board).map((one) => Math.round(one.getBoundingClientRect().left));
    const [first, second] = lefts();
    expect(second).to.be.above(first!);
    board.parentElement!.style.width = '320px';
    await until(() => lefts()[0] === lefts()[1]);
  });

  it('each draw their picture', async () => {
    const board = await openBoard(faceted('given'));
    const pictures = widgetsOf(board).filter((one) => part(one, 'plot') !== null);
    expect(pictures.length).to.equal(4);
  });
});
