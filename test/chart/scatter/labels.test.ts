import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../src/chart/geometry.js';
import type { LabelPlace } from '../../../src/chart/scatter/candidates.js';
import { placeLabels, type LabelWish } from '../../../src/chart/scatter/labels.js';
import {
  crosses,
  isWithin,
  meet,
  overlaps,
  squareAbout,
} from '../../../src/chart/scatter/overlap.js';
import { there } from '../../statistics/support.js';
import { fixedMeasurer } from '../../support/measurer.js';

/** Numbers from 0 to 1, always the same (Park and Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const LABELS = {
  en: (index: number) => `Feature ${index} of thirty characters`.slice(0, 30).padEnd(30, 'x'),
  zh: (index: number) =>
    `${index}号功能的名称长达三十个汉字需要在图中放得下而不与其他重叠`.slice(0, 30),
};

/** Points in a plot, all over it or in a heap as in real surveys. */
function wishesIn(plot: Rect, count: number, seed: number, heap: boolean, lang: 'en' | 'zh') {
  const next = numbers(seed);
  const spread = () => (heap ? 0.5 + (next() - 0.5) * next() : next());
  return Array.from({ length: count }, (_, index): LabelWish => ({
    center: {
      x: plot.x + 8 + spread() * (plot.width - 16),
      y: plot.y + 8 + spread() * (plot.height - 16),
    },
    radius: 5,
    label: LABELS[lang](index),
    weight: count - index,
  }));
}

const PLOTS: readonly Rect[] = [
  { x: 30, y: 20, width: 240, height: 180 },
  { x: 40, y: 20, width: 420, height: 260 },
  { x: 40, y: 20, width: 740, height: 420 },
  { x: 40, y: 20, width: 1180, height: 420 },
];

const place = (wishes: readonly LabelWish[], within: Rect, lines = [] as const) =>
  placeLabels(wishes, { within, taken: [], strokes: [], lines }, fixedMeasurer);

const found = (places: readonly (LabelPlace | undefined)[]) =>
  places.filter((each) => each !== undefined);

const CASES = PLOTS.flatMap((plot) =>
  [1, 2, 3, 4, 5].flatMap((seed) =>
    [true, false].flatMap((heap) =>
      (['en', 'zh'] as const).map((lang) => ({ plot, seed, heap, lang })),
    ),
  ),
);

describe('labels beside points', () => {
  it.each(CASES)(
    'lie over no point, no other label, nothing else, and nowhere outside: $plot.width px, $lang, heap $heap, seed $seed',
    ({ plot, seed, heap, lang }) => {
      const wishes = wishesIn(plot, 40, seed, heap, lang);
      const taken = [{ x: plot.x, y: plot.y, width: plot.width / 3, height: 20 }];
      const places = placeLabels(
        wishes,
        { within: plot, taken, strokes: [], lines: [] },
        fixedMeasurer,
      );
      const points = wishes.map(({ center, radius }) => squareAbout(center, radius));
      const labels = found(places);
      labels.forEach(({ rect, leader, width, lines }, order) => {
        expect(isWithin(rect, plot)).toBe(true);
        expect(Math.max(...lines.map((line) => fixedMeasurer(line, 12)))).toBeLessThanOrEqual(
          width,
        );
        const others = labels.filter((_, index) => index !== order);
        expect(points.some((point) => overlaps(rect, point))).toBe(false);
        expect(
          [...taken, ...others.map((other) => other.rect)].some((other) => overlaps(rect, other)),
        ).toBe(false);
        expect(others.some((other) => other.leader && crosses(other.leader, rect))).toBe(false);
        if (leader)
          expect(others.some((other) => other.leader && meet(leader, other.leader))).toBe(false);
      });
    },
  );

  it('goes to its own point by a leader that passes no other one', () => {
    const wishes = wishesIn(PLOTS[2]!, 40, 7, true, 'en');
    const places = place(wishes, PLOTS[2]!);
    const points = wishes.map(({ center, radius }) => squareAbout(center, radius));
    const leaders = places.flatMap((each, own) =>
      each?.leader ? [{ leader: each.leader, own }] : [],
    );
    expect(leaders.length).toBeGreaterThan(5);
    for (const { leader, own } of leaders) {
      const { center, radius } = wishes[own]!;
      const length = Math.hypot(leader.from.x - center.x, leader.from.y - center.y);
      expect(length).toBeCloseTo(radius, 6);
      expect(points.some((point, index) => index !== own && crosses(leader, point))).toBe(false);
    }
  });

  it('has room for most of 40 long labels in a wide plot, and for some in a small one', () => {
    for (const lang of ['en', 'zh'] as const) {
      expect(
        found(place(wishesIn(PLOTS[3]!, 40, 1, false, lang), PLOTS[3]!)).length,
      ).toBeGreaterThan(24);
      const few = place(wishesIn(PLOTS[1]!, 40, 1, false, lang), PLOTS[1]!);
      expect(found(few).length).toBeGreaterThan(2);
      expect(found(few).length).toBeLessThan(40);
    }
  });

  it('lets a heavier label choose as if there were no lighter ones', () => {
    const wishes = wishesIn(PLOTS[1]!, 40, 3, true, 'en');
    const half = wishes.map((wish, index) => (index < 20 ? wish : { ...wish, label: '' }));
    expect(place(half, PLOTS[1]!).slice(0, 20)).toEqual(place(wishes, PLOTS[1]!).slice(0, 20));
  });

  it('finds the same places for the same wishes, in whichever order they come', () => {
    const wishes = wishesIn(PLOTS[2]!, 40, 5, true, 'zh');
    const places = place(wishes, PLOTS[2]!);
    expect(place(wishes, PLOTS[2]!)).toEqual(places);
    expect(place([...wishes].reverse(), PLOTS[2]!).reverse()).toEqual(places);
  });

  it('stands to the right of a lone point, in one line, and keeps off a line where it can', () => {
    const wish: LabelWish = {
      center: { x: 200, y: 200 },
      radius: 5,
      label: 'Signs and directions',
      weight: 1,
    };
    const plot = { x: 0, y: 0, width: 400, height: 400 };
    const right = there(place([wish], plot)[0]);
    expect(right).toMatchObject({ lines: ['Signs and directions'], anchor: 'start', leader: null });
    expect(right.rect.x).toBeGreaterThan(205);
    const line = { from: { x: 240, y: 0 }, to: { x: 240, y: 400 } };
    const left = there(
      placeLabels(
        [wish],
        { within: plot, taken: [], strokes: [], lines: [line] },
        fixedMeasurer,
      )[0],
    );
    expect(left.anchor).toBe('end');
    expect(crosses(line, left.rect)).toBe(false);
  });

  it('lies over no line that data are drawn with', () => {
    const wish: LabelWish = {
      center: { x: 200, y: 200 },
      radius: 5,
      label: 'Ready on time',
      weight: 1,
    };
    const strokes = [
      { from: { x: 120, y: 200 }, to: { x: 280, y: 200 } },
      { from: { x: 200, y: 150 }, to: { x: 200, y: 250 } },
    ];
    const within = { x: 0, y: 0, width: 400, height: 400 };
    const placed = there(
      placeLabels([wish], { within, taken: [], strokes, lines: [] }, fixedMeasurer)[0],
    );
    expect(strokes.some((stroke) => crosses(stroke, placed.rect))).toBe(false);
  });

  it('breaks a label in two where one line has no room, and leaves out what has none at all', () => {
    const wish: LabelWish = {
      center: { x: 70, y: 60 },
      radius: 5,
      label: 'Escalators, lifts, walkways',
      weight: 1,
    };
    const broken = there(place([wish], { x: 0, y: 0, width: 140, height: 120 })[0]);
    expect(broken.lines).toHaveLength(2);
    expect(broken.lines.join(' ')).toBe(wish.label);
    expect(place([wish], { x: 50, y: 50, width: 40, height: 30 })).toEqual([undefined]);
  });

  it('looks for no place for more labels than any plot has room for', () => {
    const wishes = wishesIn(PLOTS[3]!, 3000, 1, false, 'en');
    const before = performance.now();
    expect(found(place(wishes, PLOTS[3]!)).length).toBeLessThanOrEqual(160);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
