import { describe, expect, it } from 'vitest';
import { block } from '../../src/chart/blocks.js';
import { GIVING_WAY, type Box } from '../../src/chart/drawing.js';
import { rect } from '../../src/chart/geometry.js';
import { columnsOf, textColumn, type ListColumn } from '../../src/chart/list-columns.js';
import { headBlock, totalBlock } from '../../src/chart/list-head.js';
import type { List } from '../../src/chart/list-rows.js';
import { listPart } from '../../src/chart/list.js';
import { there } from '../statistics/support.js';
import { fixedMeasurer } from '../support/measurer.js';
import { faultsOf } from '../support/texts.js';

const figures = (...texts: string[]): ListColumn =>
  textColumn(
    'Share',
    texts.map((text) => ({ text, emphasis: 'strong' }) as const),
    fixedMeasurer,
  );
const counts = textColumn(
  'Answers',
  ['1,240', '880', '31'].map((text) => ({ text, tone: 'muted' }) as const),
  fixedMeasurer,
);
const intervals: ListColumn = { name: '95%', width: 92, besidePlot: 200, cell: () => ({}) };

/** Three rows with bars of 10, 20 and 30 px. */
function listIn(box: Box, more: Partial<List> = {}): List {
  const list: List = {
    box,
    measurer: fixedMeasurer,
    inset: 5,
    rows: [
      { key: 'a', name: 'Waiting time' },
      { key: 'b', name: 'Friendliness' },
      { key: 'c', name: 'Price' },
    ],
    byWeight: [2, 0, 1],
    columns: [figures('10%', '20%', '30%'), intervals, counts],
    picture: (columns) => ({
      row: (index, { y }) => ({
        marks: [{ ...rect(columns.plot[0], y - 4, 10 * (index + 1), 8), layer: 'mark' }],
      }),
      head: headBlock(list, columns, []),
      behind: (height) => block(0, height),
      total: totalBlock(list, columns, { name: 'All', figure: '60%' }),
    }),
    ...more,
  };
  return list;
}

const textsIn = (box: Box, more: Partial<List> = {}, room?: number) =>
  listPart(listIn(box, more), room).texts.map(({ text }) => text);

describe('a column that is wider than the box', () => {
  it('goes, and leaves the names the width', () => {
    const long = 'per 823,839,442 a year';
    const columns = [figures(long, '1', '2')] as const;
    const texts = textsIn({ width: 100 }, { columns });
    expect(texts).toEqual(expect.arrayContaining(['Friendliness', 'All']));
    expect(texts).not.toContain(long);
    expect(texts).not.toContain('60%');
    expect(textsIn({ width: 300 }, { columns })).toContain(long);
  });
});

describe('the heading of a group', () => {
  it('stands in one line above its first row, cut where it is longer than the box is wide', () => {
    const rows = [
      { key: 'a', name: 'Waiting time', heading: 'A group of a long name '.repeat(9) },
      { key: 'b', name: 'Friendliness' },
    ];
    const columns = [figures('10%', '20%')] as const;
    const { texts, height } = listPart(listIn({ width: 320 }, { rows, columns, byWeight: [0, 1] }));
    expect(faultsOf(texts, 320, height)).toEqual([]);
    const [heading] = texts.filter(({ text }) => text.startsWith('A group'));
    expect(there(heading).text).toMatch(/^A group of .*\u2026$/);
  });
});

describe('a plot that needs room', () => {
  it('leaves long names less of a box with a height', () => {
    const rows = ['a', 'b', 'c'].map((key) => ({ key, name: 'A name that is long '.repeat(4) }));
    const plotIn = (tightPlot?: number) => {
      const box = { width: 400, height: 200, without: new Set(GIVING_WAY) };
      const tight = there(columnsOf(listIn(box, { rows, tightPlot }))[1]);
      return Math.round(tight.plot[1] - tight.plot[0]);
    };
    expect([plotIn(), plotIn(140)]).toEqual([64, 140]);
  });
});

describe('the columns of a list', () => {
  const columnsIn = (width: number, height?: number) => columnsOf(listIn({ width, height }));

  it('stand beside the plot in a wide box, all of them', () => {
    const [columns] = columnsIn(800);
    expect(columns.stacked).toBe(false);
    expect(columns.lefts.every((left) => left !== null)).toBe(true);
  });

  it('lose those that only wide boxes have before the plot is shorter than they allow', () => {
    const [columns] = columnsIn(480);
    expect(columns.stacked).toBe(false);
    expect(columns.lefts.map((left) => left === null)).toEqual([false, true, false]);
  });

  it('stand above the plot with the names in a narrow box', () => {
    const [columns] = columnsIn(240);
    expect(columns.stacked).toBe(true);
    expect(columns.plot).toEqual([5, 235]);
  });

  it('leave names their room: all but the first go', () => {
    const [columns] = columnsIn(130);
    expect(columns.lefts.map((left) => left === null)).toEqual([false, true, true]);
  });

  it('end at the right of the box, with space between them and after the plot', () => {
    for (const width of [800, 480, 240]) {
      const list = listIn({ width });
      const [{ lefts, plot, stacked }] = columnsOf(list);
      const kept = lefts.flatMap((left, index) =>
        left === null ? [] : [[left, left + there(list.columns[index]).width] as const],
      );
      expect(there(kept.at(-1))[1]).toBeCloseTo(width);
      for (const [index, [left]] of kept.entries()) {
        const before = index ? there(kept[index - 1])[1] : stacked ? 0 : plot[1] + list.inset;
        expect(left - before).toBeGreaterThanOrEqual(14);
      }
    }
  });

  it('have more ways to stand in a box with a height', () => {
    expect(columnsIn(480)).toHaveLength(1);
    expect(columnsIn(480, 200).map(({ stacked }) => stacked)).toEqual([false, false, true]);
  });
});

describe('a list', () => {
  it('has a target of the whole width for each row, in their order', () => {
    const { targets } = listPart(listIn({ width: 480 }));
    expect(targets.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(targets.every(({ x, width }) => x === 0 && width === 480)).toBe(true);
    expect(there(targets[1]).y).toBe(there(targets[0]).y + there(targets[0]).height);
  });

  it('names its columns, and what the rows come to', () => {
    expect(textsIn({ width: 800 })).toEqual(
      expect.arrayContaining(['Share', '95%', 'Answers', 'Price', '30%', '31', 'All', '60%']),
    );
  });

  it('sets the heading of a group above its first row', () => {
    const rows = [
      { key: 'a', name: 'Waiting time', heading: 'Service' },
      { key: 'b', name: 'Friendliness' },
      { key: 'c', name: 'Price', heading: 'Goods' },
    ];
    const { texts, targets } = listPart(listIn({ width: 480 }, { rows }));
    const baselineOf = (text: string) => there(texts.find((one) => one.text === text)).y;
    expect(baselineOf('Service')).toBeLessThan(there(targets[0]).y);
    expect(baselineOf('Goods')).toBeGreaterThan(there(targets[1]).y + there(targets[1]).height);
    expect(baselineOf('Goods')).toBeLessThan(there(targets[2]).y);
  });

  it('fills a height with air between its rows', () => {
    const box = { width: 480, height: 300 };
    const free = listPart(listIn({ width: 480 }));
    const part = listPart(listIn(box), 180);
    expect(part.height).toBeGreaterThan(free.height);
    expect(part.height).toBeLessThanOrEqual(180);
  });

  it('keeps its weightiest rows where not all have room, and counts the others', () => {
    const box = { width: 480, height: 90, without: new Set(GIVING_WAY) };
    const part = listPart(listIn(box), 56);
    expect(part.targets.map(({ key }) => key)).toEqual(['c']);
    expect(part.rest).toBe(2);
  });

  it('lets the total go where it would take the place of rows', () => {
    const box = { width: 480, height: 90, without: new Set(GIVING_WAY) };
    expect(textsIn(box, {}, 68)).not.toContain('All');
    expect(textsIn({ ...box, height: 140 }, {}, 120)).toContain('All');
  });
});
