import { describe, expect, it } from 'vitest';
import { GIVING_WAY, type Box } from '../../../src/chart/drawing.js';
import type { ScatterPoint } from '../../../src/chart/scatter/points.js';
import { paddedDomain } from '../../../src/chart/scatter/plane.js';
import { scatterBlock, scatterDrawing, type Scatter } from '../../../src/chart/scatter/scatter.js';
import { textWidth } from '../../../src/chart/text.js';
import { there } from '../../statistics/support.js';
import { marksOf } from '../../support/geometry.js';
import { fixedMeasurer } from '../../support/measurer.js';
import { CARD_ROOMS, ROOMS, bare, misfitsOf } from '../../support/rooms.js';
import { targetsIn } from '../../support/targets.js';
import { WIDTHS, faultsOf, outsideOf } from '../../support/texts.js';

const labels = (ticks: readonly number[]) => ticks.map((tick) => tick.toFixed(1));

/** Points along a spiral, so that some lie close together. */
const pointsFor = (count: number, label: (index: number) => string): ScatterPoint[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `p${index}`,
    x: 3 + (index / count) * Math.cos(index),
    y: 4 + (index / count) * Math.sin(index),
    label: label(index),
    number: String(index + 1),
    weight: count - index,
  }));

function scatterOf(points: readonly ScatterPoint[], more: Partial<Scatter> = {}): Scatter {
  const captions = {
    'top-start': { text: 'Concentrate here' },
    'top-end': { text: 'Keep up the good work' },
    'foot-start': { text: 'Low priority' },
    'foot-end': { text: 'Possible overkill' },
  };
  return {
    x: { domain: paddedDomain(points.map(({ x }) => x)), title: 'Performance', labels },
    y: { domain: paddedDomain(points.map(({ y }) => y)), title: 'Importance', labels },
    points,
    quadrants: { x: 3, y: 4, captions, marked: 'top-start' },
    groups: [
      {
        heading: 'All',
        names: points.map(({ label, number = '', weight }, index) => ({
          name: label,
          number,
          weight,
          index,
        })),
      },
    ],
    ...more,
  };
}

const EN = scatterOf(
  pointsFor(40, (index) => `Attribute ${index} of thirty letters`.padEnd(30, 'y')),
);
const ZH = scatterOf(
  pointsFor(40, (index) =>
    `第${index}项服务质量属性的名称很长很长很长很长很长很长很长`.slice(0, 30),
  ),
);

const draw = (scatter: Scatter, box: Box) =>
  scatterDrawing(scatterBlock(scatter, box, fixedMeasurer), box);

describe('a plot with two value axes', () => {
  it.each([
    ['en', EN],
    ['zh', ZH],
  ])('has no text over another and nothing outside at any width: %s', (_, scatter) => {
    for (const width of WIDTHS) {
      const drawing = draw(scatter, { width });
      expect(faultsOf(drawing.texts, width, drawing.height)).toEqual([]);
      expect(outsideOf(drawing)).toEqual([]);
    }
  });

  it.each([
    ['en', EN],
    ['zh', ZH],
  ])('fits into a box with a height and fills it: %s', (_, scatter) => {
    for (const room of [...CARD_ROOMS, ...ROOMS.filter(({ height }) => height >= 60)]) {
      const drawing = draw(scatter, bare(room));
      expect(misfitsOf(drawing, room)).toEqual([]);
      if (!drawing.rest) expect(drawing.height).toBeGreaterThan(room.height - 40);
    }
  });

  it('names the quarters that are as wide as their names, so that no crosshair goes through one', () => {
    const points = pointsFor(4, () => '');
    const named = (x: number) => {
      const scatter = scatterOf(points);
      const [low, high] = scatter.x.domain;
      const quadrants = { ...there(scatter.quadrants), x: low + (high - low) * x };
      return draw({ ...scatter, quadrants }, { width: 640 })
        .texts.map(({ text }) => text)
        .filter((text) => Object.values(quadrants.captions).some((one) => one.text === text));
    };
    expect(named(0.5)).toHaveLength(4);
    expect(named(0.95)).toEqual(['Concentrate here', 'Low priority']);
    expect(named(0.02)).toEqual(['Keep up the good work', 'Possible overkill']);
  });

  it('places points by their values, higher ones further up and right', () => {
    const points = pointsFor(2, () => '').map((point, index) => ({ ...point, x: index, y: index }));
    const drawing = draw(scatterOf(points), { width: 600 });
    const [low, high] = targetsIn(drawing);
    expect(there(high).y).toBeLessThan(there(low).y);
    expect(there(high).x).toBeGreaterThan(there(low).x);
  });

  it('runs an axis the other way where its domain does', () => {
    const points = pointsFor(2, () => '').map((point, index) => ({
      ...point,
      x: -index,
      y: index,
    }));
    const drawing = draw(scatterOf(points, { x: { domain: [0, -1], title: 'Worse', labels } }), {
      width: 600,
    });
    const [first, second] = targetsIn(drawing);
    expect(there(second).x).toBeGreaterThan(there(first).x);
  });

  it('has a target for every point, with or without a label, wherever it is drawn', () => {
    for (const box of [{ width: 320 }, { width: 800 }, bare({ width: 140, height: 60 })]) {
      const keys = targetsIn(draw(EN, box)).map(({ key }) => key);
      expect(keys).toEqual(EN.points.map(({ key }) => key));
    }
  });

  it('keeps targets of their full size within the smallest of pictures', () => {
    for (const room of [
      { width: 160, height: 40 },
      { width: 60, height: 30 },
    ]) {
      const drawing = draw(EN, { ...bare(room), tile: true });
      for (const { x, y, width, height } of targetsIn(drawing)) {
        expect([width, height]).toEqual([24, 24]);
        expect(
          Math.min(x, y, drawing.width - x - 24, drawing.height - y - 24),
        ).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('answers with the nearest of points that lie close together, and with that of a name', () => {
    const close = pointsFor(2, (index) => `Name ${index}`).map((point, index) => ({
      ...point,
      x: 3 + index / 100,
      y: 4,
    }));
    const { targets } = draw(scatterOf([...close, { ...close[0]!, key: 'far', x: 5 }]), {
      width: 800,
    });
    const middle = (index: number) => {
      const { x, y, width, height } = there(targets.at(index));
      return { x: x + width / 2, y: y + height / 2 };
    };
    expect(targets.under(middle(0))).toBe(0);
    expect(targets.under(middle(1))).toBe(1);
    const name = there(there(targets.at(2)).name);
    expect(targets.under({ x: name.x + 1, y: name.y + 1 })).toBe(2);
    expect(targets.under({ x: 0, y: 0 })).toBe(-1);
    expect(targets.indexOf('far')).toBe(2);
  });

  it('has numbers beside its points and their names in a list where it is narrow', () => {
    const drawing = draw(EN, { width: 320 });
    const texts = drawing.texts.map(({ text }) => text);
    expect(texts.filter((text) => text === '40')).toHaveLength(2);
    expect(texts).toContain('All');
    for (const { label } of EN.points)
      expect(texts.join(' ').replaceAll(' ', '')).toContain(label.replaceAll(' ', ''));
    const first = there(drawing.targets.at(0));
    expect(there(first.name).y).toBeGreaterThan(first.y);
    expect(drawing.targets.under({ x: 30, y: there(first.name).y + 5 })).toBe(0);
  });

  it('keeps the weightiest names of the list in a narrow box, and tells how many are left out', () => {
    const drawing = draw(EN, bare({ width: 300, height: 380 }));
    expect(drawing.rest).toBeGreaterThan(20);
    const names = EN.points.map(({ label }) =>
      drawing.texts.some(({ text }) => label.startsWith(text) && text.length > 9),
    );
    expect(names.indexOf(false)).toBe(40 - there(drawing.rest));
    expect(names.lastIndexOf(true)).toBe(names.indexOf(false) - 1);
  });

  it('names its quarters in the corners where both of an edge have room, and no label lies there', () => {
    const texts = draw(EN, { width: 800 }).texts.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Concentrate here', 'Possible overkill']));
    expect(draw(EN, { width: 240 }).texts.map(({ text }) => text)).not.toContain(
      'Concentrate here',
    );
  });

  it('breaks a title below that is just as long as the box is wide, since it ends where the plot does', () => {
    const title = 'Performance in the eyes of all customers';
    const width = Math.ceil(textWidth(title, fixedMeasurer));
    const x = { domain: [0, 5], title, labels } as const;
    const { texts, height } = draw(
      scatterOf(
        pointsFor(2, () => ''),
        { x, groups: [] },
      ),
      { width },
    );
    expect(faultsOf(texts, width, height)).toEqual([]);
    expect(texts.map(({ text }) => text)).not.toContain(title);
  });

  it('lets the axes’ titles go', () => {
    const texts = (box: Box) => draw(EN, box).texts.map(({ text }) => text);
    expect(texts({ width: 600, height: 300 })).toEqual(
      expect.arrayContaining(['Performance', 'Importance']),
    );
    const without = new Set(['axis-titles'] as const);
    expect(texts({ width: 600, height: 300, without })).not.toContain('Performance');
    expect(GIVING_WAY).toContain('axis-titles');
  });

  it('draws the intervals of what is unclear, and keeps those of others for when they are active', () => {
    const intervals = { x: { lower: 2.5, upper: 3.5 }, y: null };
    const points = pointsFor(2, (index) => `Name ${index}`).map((point, index) => ({
      ...point,
      intervals,
      crossed: index === 0,
    }));
    const drawing = draw(scatterOf(points), { width: 600 });
    expect(marksOf(drawing, 'cross')).toHaveLength(2);
    const [first, second] = targetsIn(drawing).map(({ reach }) => there(reach));
    expect(there(first).width).toBeGreaterThan(20);
    expect(there(second).height).toBe(0);
  });

  it('makes up a domain for values that are all alike, or for none', () => {
    expect(paddedDomain([4, 4])).toEqual([3.6, 4.4]);
    expect(paddedDomain([0])).toEqual([-1, 1]);
    expect(paddedDomain([])).toEqual([-0.06, 1.06]);
    expect(paddedDomain([1, 2])).toEqual([0.94, 2.06]);
  });
});
