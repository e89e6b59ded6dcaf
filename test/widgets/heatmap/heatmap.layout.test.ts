import { describe, expect, it } from 'vitest';
import * as examples from '../../../stories/heatmap/heatmap.examples.js';
import { WIDTHS, UNSPEAKABLE, faultsOf, outsideOf, stringsIn } from '../../support/texts.js';
import { DEMOS, demo } from '../../support/documents.js';
import { marksOf } from '../../support/geometry.js';
import { LANGUAGES, heatmap, share, shown } from './support.js';

const { invalid: _invalid, empty: _empty, withheld: _withheld, ...good } = examples;
const CASES: readonly (readonly [name: string, document: unknown])[] = [
  ...Object.entries(good),
  ...DEMOS.filter((name) => name.includes('heatmap')).map((name) => [name, demo(name)] as const),
];
const EACH = CASES.flatMap(([name, document]) =>
  LANGUAGES.map((lang) => ({ name: `${name}, ${lang}`, document, lang })),
);

describe('a heatmap in boxes without a height', () => {
  it.each(EACH)('has no text over another or outside: $name', ({ document, lang }) => {
    const { layOut } = shown(document, lang);
    for (const width of WIDTHS) {
      const drawing = layOut({ width });
      expect(faultsOf(drawing.texts, width, drawing.height)).toEqual([]);
      expect(outsideOf(drawing)).toEqual([]);
      expect(stringsIn(drawing.texts).filter((text) => UNSPEAKABLE.test(text))).toEqual([]);
    }
  });

  it.each(EACH)('has a place for every cell, and loses no name: $name', ({ document, lang }) => {
    const { figures, words, layOut } = shown(document, lang);
    for (const width of [320, 800]) {
      const { targets, texts } = layOut({ width });
      const reached = new Set(targets.map(({ key, group }) => `${key}\n${group}`));
      expect(reached.size).toBe(figures.rows.length * figures.columns.length);
      const text = texts
        .map((mark) => mark.text)
        .join('')
        .replace(/\s/g, '');
      for (const name of [...words.rows, ...words.columns.map(({ label }) => label)]) {
        expect(text).toContain(name.replace(/\s/g, ''));
      }
    }
  });
});

describe('how the matrix lies', () => {
  it('is a grid with segments as rows where it has room', () => {
    const { layOut, figures } = shown(demo('cfpb-heatmap.json'));
    const { across, targets } = layOut({ width: 760 });
    expect(across).toBe(figures.columns.length);
    expect(targets.slice(0, 4).map(({ group }) => group)).toEqual(
      figures.columns.map(({ key }) => key),
    );
  });

  it('is turned where its metrics are too many to stand side by side', () => {
    const { layOut } = shown(demo('airline-business-heatmap.json'));
    const { across, targets } = layOut({ width: 440 });
    expect(across).toBe(3);
    expect(targets.slice(0, 3).map(({ key }) => key)).toEqual(['business', 'eco-plus', 'eco']);
  });

  it('is a list by metric where neither has room, and two of them side by side from 400 px on', () => {
    const { layOut } = shown(demo('sfo-heatmap-share.json'));
    const [narrow, wider] = [layOut({ width: 280 }), layOut({ width: 440 })];
    expect([narrow.across, wider.across]).toEqual([undefined, undefined]);
    expect(wider.height).toBeLessThan(narrow.height * 0.6);
    expect(new Set(narrow.targets.slice(0, 7).map(({ group }) => group)).size).toBe(1);
  });

  it('has every second metric beside the first for the keyboard as well', () => {
    const { layOut } = shown(demo('sfo-heatmap-share.json'));
    const { targets } = layOut({ width: 440 });
    expect(targets.slice(0, 14).map(({ group }) => group)).toEqual([
      ...Array(7).fill('art'),
      ...Array(7).fill('food'),
    ]);
  });
});

describe('a cell', () => {
  const document = heatmap(
    [[share(60, 100)], [share(79, 100)], [share(99, 100)], [share(5, 9)], [share(40, 50)], [null]],
    { columns: [{ key: 'c1', target: 80 }], minimumN: 30 },
  );
  const drawing = shown(document).layOut({ width: 400 });
  const count = (style: string) => marksOf(drawing, style).filter(({ part }) => !part).length;

  it('is tinted by its side and its distance, none where it may be chance', () => {
    expect([count('far-worse'), count('far-better'), count('plain')]).toEqual([1, 1, 1]);
  });

  it('is underlined on the bad side, so that no reader needs colours', () => {
    expect(count('edge')).toBe(1);
  });

  it('has a triangle where the difference is more than chance', () => {
    expect(count('sign')).toBe(2);
  });

  it('is hatched where it is withheld, with another one to protect it, and left out where it is missing', () => {
    expect(count('hatched')).toBe(2);
    expect(drawing.texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['n < 30', 'not shown']),
    );
    expect(count('far-worse') + count('far-better') + count('plain') + count('hatched')).toBe(5);
  });
});
