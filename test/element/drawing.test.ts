import { describe, expect, it } from 'vitest';
import { block, drawingOf, paint } from '../../src/chart/blocks.js';
import type { Mark } from '../../src/chart/drawing.js';
import { rect } from '../../src/chart/geometry.js';
import { pathsOf } from '../../src/element/templates/drawing.js';

const square = rect(0, 0, 1, 1);
const classesOf = (marks: readonly Mark[]): string[] =>
  pathsOf(marks).map(({ classes }) => classes);

describe('pathsOf', () => {
  it('draws by layer, whatever the order of the marks', () => {
    const marks = [
      ...paint({ layer: 'overlay', style: 'top' }, square),
      ...paint({ layer: 'ground', style: 'bottom' }, square),
      ...paint({ layer: 'mark', style: 'first' }, square),
      ...paint({ layer: 'mark', style: 'second' }, square),
    ];
    expect(classesOf(marks)).toEqual(['bottom', 'first', 'second', 'top']);
  });

  it('makes one path of all marks of one look', () => {
    const looks = [
      { layer: 'mark', style: 'a' },
      { layer: 'mark', style: 'b' },
      { layer: 'mark', style: 'a', part: 'mark' },
    ] as const;
    const paths = pathsOf(looks.flatMap((look) => paint(look, square)));
    expect(paths.map(({ classes, d }) => [classes, d.match(/M/g)?.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('keeps what has another key, part, tone or layer apart', () => {
    const look = { layer: 'mark', style: 'a' } as const;
    const looks = [look, { ...look, key: 'k' }, { ...look, part: 'band' }] as const;
    const toned = [
      { ...look, tone: 'bad' },
      { ...look, layer: 'line' },
    ] as const;
    const marks = [...looks, ...toned].flatMap((one) => paint(one, square));
    expect(pathsOf(marks)).toHaveLength(5);
  });

  it('writes tone, shade and series as classes; colours begin again after the last', () => {
    const marks = [
      ...paint({ layer: 'mark', style: 'bar', tone: 'good' }, square),
      ...paint({ layer: 'mark', shade: 0 }, square),
      ...paint({ layer: 'mark', shade: 6 }, square),
      ...paint({ layer: 'mark', style: 'line', series: 8 }, square),
    ];
    expect(classesOf(marks)).toEqual(['bar good', 'shade-1', 'shade-2', 'line series-1']);
  });

  it('is no path without marks', () => {
    expect(pathsOf(drawingOf(block(1, 1), { width: 1 }).marks)).toEqual([]);
  });
});
