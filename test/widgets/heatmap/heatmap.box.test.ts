import { describe, expect, it } from 'vitest';
import { GIVING_WAY } from '../../../src/chart/drawing.js';
import * as examples from '../../../stories/heatmap/heatmap.examples.js';
import { DEMOS, demo } from '../../support/documents.js';
import { marksOf } from '../../support/geometry.js';
import { CARD_ROOMS, ROOMS, TILE_ROOMS, asTile, bare, misfitsOf } from '../../support/rooms.js';
import { LANGUAGES, shown } from './support.js';

const { invalid: _invalid, empty: _empty, withheld: _withheld, ...good } = examples;
const CASES: readonly (readonly [name: string, document: unknown])[] = [
  ...Object.entries(good),
  ...DEMOS.filter((name) => name.includes('heatmap')).map((name) => [name, demo(name)] as const),
];
const EACH = CASES.flatMap(([name, document]) =>
  LANGUAGES.map((lang) => ({ name: `${name}, ${lang}`, document, lang })),
);

describe('a heatmap in a box with a height', () => {
  it.each(EACH)('fits into any room: $name', ({ document, lang }) => {
    const { layOut } = shown(document, lang);
    const rooms = lang === 'en' ? ROOMS : CARD_ROOMS;
    for (const room of [...rooms.map(bare), ...TILE_ROOMS.map(asTile)]) {
      const drawing = layOut(room);
      const { width, height = 0 } = room;
      expect(misfitsOf(drawing, { width, height })).toEqual([]);
    }
  });

  it.each(CASES)('has nothing over another while it still needs more: %s', (_, document) => {
    const { layOut } = shown(document);
    for (const room of CARD_ROOMS) {
      const drawing = layOut(room);
      const height = Math.max(room.height, drawing.height);
      expect(misfitsOf(drawing, { width: room.width, height })).toEqual([]);
    }
  });

  it('keeps the rows with the worst cells, and counts the others', () => {
    const { layOut, figures } = shown(demo('scms-heatmap.json'));
    const drawing = layOut(bare({ width: 480, height: 150 }));
    const keys = [...new Set(drawing.targets.map(({ key }) => key))];
    expect(keys).toContain('mozambique');
    expect(keys).not.toContain('nigeria');
    expect(keys.length + (drawing.rest ?? 0)).toBe(figures.rows.length);
  });

  it('lists the worst cells alone where no grid has room', () => {
    const { layOut, figures } = shown(demo('sfo-heatmap-share.json'));
    const drawing = layOut(bare({ width: 270, height: 146 }));
    const places = drawing.targets.map(({ key, group }) => `${key}/${group}`);
    expect(places).toContain('area-c/food');
    expect(places.length + (drawing.rest ?? 0)).toBe(figures.cells.flat().length);
  });

  it('lets the legend and what stands below names give way before a row', () => {
    const { layOut } = shown(demo('cfpb-heatmap.json'));
    const texts = (without: readonly (typeof GIVING_WAY)[number][]) =>
      layOut({ width: 600, height: 400, without: new Set(without) }).texts.map(({ text }) => text);
    expect(texts([])).toContain('worse than the overall value');
    expect(texts(['legend'])).not.toContain('worse than the overall value');
    expect(texts(['legend'])).toContain('overall 97.0%');
    expect(texts(['legend', 'axis-titles'])).not.toContain('overall 97.0%');
  });

  it('is the worst cell and its metric’s segments in a tile', () => {
    const { layOut, figures } = shown(demo('scms-heatmap.json'));
    const tile = layOut(asTile({ width: 164, height: 66 }));
    expect(tile.texts.map(({ text }) => text)).toEqual(['68.2%', 'Mozambique · Truck']);
    expect(tile.targets).toMatchObject([{ key: 'mozambique', group: 'truck' }]);
    const grounds = ['plain', 'worse', 'far-worse', 'better', 'far-better'].flatMap((style) =>
      marksOf(tile, style),
    );
    const known = figures.cells.filter((row) => row[3]!.value !== null);
    expect(grounds).toHaveLength(known.length);
    expect(marksOf(tile, 'shown')).toHaveLength(1);
  });
});
