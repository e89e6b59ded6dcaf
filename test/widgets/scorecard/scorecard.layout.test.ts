import { describe, expect, it } from 'vitest';
import type { Box, Drawing } from '../../../src/chart/drawing.js';
import { scorecardLayout } from '../../../src/widgets/scorecard/scorecard.layout.js';
import * as examples from '../../../stories/scorecard/scorecard.examples.js';
import { numbersIn, there } from '../../statistics/support.js';
import { demo } from '../../support/documents.js';
import { marksOf, pointsOf, shapesOf } from '../../support/geometry.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { WIDTHS, faultsOf, outsideOf } from '../../support/texts.js';
import { figuresOf, rowsOf, wordsIn, yearly } from './figures.js';

const { invalid: _invalid, empty: _empty, withheld: _withheld, ...drawable } = examples;
const DOCUMENTS = { ...drawable, real: demo('real-scorecard.json') as object };

const layOut = (document: object, box: Box, lang = 'en'): Drawing => {
  const figures = figuresOf(document);
  return scorecardLayout(figures, wordsIn(lang, figures), box, fixedMeasurer);
};
const textsOf = ({ texts }: Drawing): string[] => texts.map(({ text }) => text);
const EACH = Object.entries(DOCUMENTS).flatMap(([name, document]) =>
  ['en', 'zh-CN', 'zh-TW'].map((lang) => ({ name, document, lang })),
);

describe.each(EACH)('$name in $lang', ({ document, lang }) => {
  it('has all texts apart and inside, at all widths', () => {
    for (const width of WIDTHS) {
      const drawing = layOut(document, { width }, lang);
      expect(faultsOf(drawing.texts, width, drawing.height)).toEqual([]);
      expect(outsideOf(drawing)).toEqual([]);
      expect(numbersIn(drawing).every(Number.isFinite)).toBe(true);
    }
  });

  it('has a target and the whole name of each row', () => {
    const figures = figuresOf(document);
    const { rows } = wordsIn(lang, figures);
    for (const width of [320, 480, 800, 1280]) {
      const drawing = layOut(document, { width }, lang);
      expect(drawing.targets.map(({ key }) => key)).toEqual(figures.rows.map(({ key }) => key));
      const shown = textsOf(drawing).join('').replace(/\s/g, '');
      for (const { label, figure } of rows) {
        expect(shown).toContain(label.replace(/\s/g, ''));
        expect(shown).toContain(figure.replace(/\s/g, ''));
      }
    }
  });
});

describe('the rows of a scorecard', () => {
  it('have a line of 32 px each where there is room', () => {
    const { targets } = layOut(examples.allQuiet, { width: 900 });
    expect(targets.map(({ height }) => height)).toEqual([32, 32, 32]);
    expect(layOut(examples.allQuiet, { width: 900, compact: true }).targets[0]?.height).toBe(26);
  });

  it('stand name and figure above the spark line in a narrow box, the signs beside it', () => {
    const drawing = layOut(examples.allQuiet, { width: 280 });
    const name = there(drawing.texts.find(({ text }) => text.startsWith('Delivery')));
    const figure = there(drawing.texts.find(({ text }) => text.startsWith('99.07')));
    expect(figure.y).toBe(name.y);
    const [line] = marksOf(drawing, 'line');
    expect(Math.min(...pointsOf(there(line)).map(({ y }) => y))).toBeGreaterThan(name.y);
    const [sign] = marksOf(drawing, 'outline');
    const [ends, begin] = [line, sign].map((mark) => pointsOf(there(mark)).map(({ x }) => x));
    expect(Math.min(...there(begin))).toBeGreaterThan(Math.max(...there(ends)));
  });

  it('have figures whose decimal points stand below one another', () => {
    const rows = [95.2, 1.45, 7].map((value) => ({ unit: 'index', points: yearly(value) }));
    const figures = rowsOf(rows);
    const words = wordsIn('en', figures);
    const { texts } = scorecardLayout(figures, words, { width: 800 }, fixedMeasurer);
    const points = words.rows.map(({ figure, afterPoint }) => {
      const { x } = there(texts.find(({ text }) => text === figure));
      return x - fixedMeasurer(afterPoint, 12);
    });
    expect(points[1]).toBeCloseTo(there(points[0]), 6);
    expect(points[2]).toBeCloseTo(there(points[0]), 6);
  });

  it('give weight to what needs a look, and to nothing else', () => {
    const { texts } = layOut(examples.everything, { width: 1100 });
    const strong = texts.filter(({ emphasis, tone }) => emphasis === 'strong' && tone !== 'muted');
    expect(strong.map(({ text }) => text).sort()).toEqual([
      '88.3%',
      '91.3%',
      'On-time delivery',
      'Unit fill rate',
      'concerning',
      'misses target',
    ]);
  });

  it('lose targets, changes and periods before their signs', () => {
    const shows = (width: number) => {
      const shown = textsOf(layOut(examples.everything, { width }));
      return ['concerning', 'misses target', '93%', '−3.5', '−3.1', 'Sep 2026'].filter((text) =>
        shown.includes(text),
      );
    };
    const counts = [1280, 900, 800, 700].map((width) => shows(width).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(shows(1280)).toHaveLength(6);
    expect(shows(700).slice(0, 2)).toEqual(['concerning', 'misses target']);
  });
});

describe('the signs', () => {
  /** The shapes of a row's signs, whatever their tone. */
  const signsOf = (row: object) => {
    const drawing = layOut({ type: 'scorecard', rows: [row] }, { width: 900 });
    return [...marksOf(drawing, 'sign'), ...marksOf(drawing, 'outline')]
      .map(
        ({ shape, ...mark }) =>
          `${shape} ${JSON.stringify(pointsOf({ shape, ...mark } as never).length)}`,
      )
      .join(', ');
  };
  const steady = [10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9];
  const row = (value: number, target: number) => ({
    key: 'a',
    control: 'xmr',
    unit: 'index',
    target,
    points: yearly(...steady, value),
  });

  it('differ in shape, not in colour alone', () => {
    const all = [row(30, 5), row(-10, 5), row(10, 6), row(10, 10), row(10, 14)].map(signsOf);
    expect(new Set(all).size).toBe(all.length);
  });

  it('are hollow where they rest on few points', () => {
    const points = yearly(10, 10, 10, 10, 10, 10, 10, 10, 30);
    const drawing = layOut({ type: 'scorecard', rows: [{ ...row(0, 5), points }] }, { width: 900 });
    expect(marksOf(drawing, 'sign')).toEqual([]);
    expect(shapesOf(marksOf(drawing, 'outline'), 'circle')).not.toEqual([]);
  });
});

describe('a spark line', () => {
  it('has its limits as a band, its target, its newest point, and a ring about a signal', () => {
    const drawing = layOut({ ...examples.everything, sort: 'given' }, { width: 900 });
    const rows = examples.everything.rows.length;
    expect(marksOf(drawing, 'last')).toHaveLength(rows);
    expect(new Set(marksOf(drawing, 'signals').map(({ tone }) => tone))).toEqual(
      new Set(['negative', 'positive']),
    );
    expect(marksOf(drawing, 'signals')).toHaveLength(2);
    expect(marksOf(drawing, 'limits').length).toBeGreaterThan(rows);
    expect(marksOf(drawing, 'target').length).toBeGreaterThan(5);
    expect(marksOf(drawing, 'provisional').length).toBeGreaterThan(0);
    expect(marksOf(drawing, 'edges')).toEqual([]);
  });

  it('keeps to its row', () => {
    const { marks, targets } = layOut(examples.allQuiet, { width: 900 });
    const lines = marks.filter(({ style }) => style === 'line');
    expect(lines).toHaveLength(3);
    lines.forEach((line, index) => {
      const { y, height } = there(targets[index]);
      const ys = pointsOf(line).map((point) => point.y);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(y);
      expect(Math.max(...ys)).toBeLessThanOrEqual(y + height);
    });
  });

  it('has a scale of its own', () => {
    const rows = [{ points: yearly(1, 2) }, { points: yearly(1000, 2000), unit: 'count' }];
    const figures = rowsOf(rows);
    const drawing = scorecardLayout(figures, wordsIn('en', figures), { width: 900 }, fixedMeasurer);
    const heights = marksOf(drawing, 'line').map((line) => {
      const ys = pointsOf(line).map(({ y }) => y);
      return Math.max(...ys) - Math.min(...ys);
    });
    expect(heights[0]).toBeCloseTo(there(heights[1]), 6);
    expect(heights[0]).toBeGreaterThan(10);
  });
});
