import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SelectDetail } from '../../src/index.js';
import { draw, part, shadow, texts, until, type AnyWidget } from '../support/elements.js';
import { atRest, give, openBoard, updatesDuring, widget, widgetsOf } from './boards.js';
import { dashboard } from './documents.js';

const shops = {
  type: 'breakdown',
  id: 'by-shop',
  title: 'By shop',
  groups: [
    { key: 'north', part: 40, whole: 60 },
    { key: 'south', part: 50, whole: 60 },
  ],
};
const causes = {
  type: 'pareto',
  id: 'causes',
  title: 'Causes',
  causes: [
    { key: 'north', count: 40 },
    { key: 'west', count: 20 },
  ],
};
const card = {
  type: 'scorecard',
  id: 'card',
  title: 'Indicators',
  rows: ['supply', 'service'].map((key) => ({
    key,
    points: [1, 2, 3].map((month) => ({ t: `2026-0${month}`, value: 80 + month })),
  })),
};
const index = {
  type: 'gauge',
  id: 'index',
  title: 'Index',
  measure: {
    method: 'index',
    items: ['supply', 'service'].map((key) => ({
      key,
      weight: 1,
      items: [
        { key: `${key} a`, weight: 1, score: 80 },
        { key: `${key} b`, weight: 1, score: 60 },
      ],
    })),
  },
};

const linked = dashboard({ widgets: [shops, causes] });

/** How many data are marked as selected, by widget. */
const marks = (all: readonly AnyWidget[]): number[] =>
  all.map((one) => shadow(one).querySelectorAll('.selection > .selected').length);

async function press(element: Element, ...keys: readonly string[]): Promise<void> {
  (part(element, 'plot') as SVGElement).focus();
  for (const key of keys) await sendKeys({ press: key });
}

describe('what is selected on a dashboard', () => {
  it('is marked in each widget that has it, and told with the widget it was chosen in', async () => {
    const board = await openBoard(linked);
    const told: SelectDetail[] = [];
    board.addEventListener('voc-select', ({ detail }) => told.push(detail));
    await press(widget(board, 'breakdown'), 'Home', 'Enter');
    expect(marks(widgetsOf(board))).to.deep.equal([1, 1]);
    expect(told.map(({ key, id }) => [key, id])).to.deep.equal([['north', 'by-shop']]);
    expect(board.selection).to.equal('north');
  });

  it('is cleared by Escape, wherever the focus is, and the page is told once', async () => {
    const board = await openBoard(linked);
    board.selection = 'north';
    expect(marks(widgetsOf(board))).to.deep.equal([1, 1]);
    let told = 0;
    board.addEventListener('voc-select', () => (told += 1));
    (document.activeElement as HTMLElement | null)?.blur();
    await sendKeys({ press: 'Escape' });
    expect(marks(widgetsOf(board))).to.deep.equal([0, 0]);
    expect([board.selection, told]).to.deep.equal([null, 1]);
  });

  it('is announced once', async () => {
    const board = await openBoard(linked);
    await press(widget(board, 'breakdown'), 'Home', 'Enter');
    const said = () =>
      [board, ...widgetsOf(board)]
        .flatMap((one) => texts(one, '.live'))
        .filter((text) => text.startsWith('Selected'));
    await until(() => said().length > 0);
    expect(said()).to.deep.equal(['Selected: north, also in 1 other chart']);
  });

  it('outlives new data', async () => {
    const board = await openBoard(linked);
    board.selection = 'north';
    give(board, structuredClone(linked));
    await atRest(board);
    expect([board.selection, ...marks(widgetsOf(board))]).to.deep.equal(['north', 1, 1]);
  });

  it('is marked in widgets that are drawn later', async () => {
    const board = await openBoard(dashboard({ widgets: [shops] }));
    board.selection = 'north';
    give(board, linked);
    await board.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    await until(() => widgetsOf(board).length === 2);
    await atRest(board);
    expect(marks(widgetsOf(board))).to.deep.equal([1, 1]);
  });

  it('updates no widget', async () => {
    const board = await openBoard(linked);
    const counts = await updatesDuring(widgetsOf(board), () => {
      board.selection = 'north';
    });
    expect(counts).to.deep.equal([0, 0]);
    expect(marks(widgetsOf(board))).to.deep.equal([1, 1]);
  });

  it('is not that of another dashboard', async () => {
    const first = await openBoard(linked);
    const second = await openBoard(linked);
    first.selection = 'north';
    expect([second.selection, ...marks(widgetsOf(second))]).to.deep.equal([null, 0, 0]);
  });

  it('is that of a dashboard and of a widget of the same group', async () => {
    const first = await openBoard(linked);
    const second = await openBoard(linked);
    const alone = await draw('pareto', causes);
    for (const element of [first, second, alone]) {
      element.group = 'shops';
      await element.updateComplete;
    }
    await Promise.all([atRest(first), atRest(second)]);
    await press(alone, 'Home', 'Enter');
    expect([...marks(widgetsOf(first)), ...marks(widgetsOf(second))]).to.deep.equal([1, 1, 1, 1]);
    expect([first.selection, second.selection]).to.deep.equal(['north', 'north']);
  });

  it('opens the item of an index that is a row of a scorecard', async () => {
    const board = await openBoard(dashboard({ widgets: [card, index] }));
    const gauge = widget(board, 'gauge');
    await press(widget(board, 'scorecard'), 'Home', 'Enter');
    await until(() => Reflect.get(gauge, 'path')?.length === 1 && !gauge.isUpdatePending);
    expect(Reflect.get(gauge, 'path')).to.deep.equal([board.selection]);
  });
});
