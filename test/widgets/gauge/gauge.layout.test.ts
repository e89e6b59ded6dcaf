import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/chart/drawing.js';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { gaugeLayout } from '../../../src/widgets/gauge/gauge.layout.js';
import { gaugeModel } from '../../../src/widgets/gauge/gauge.model.js';
import { gaugeSchema } from '../../../src/widgets/gauge/gauge.schema.js';
import { gaugeWords } from '../../../src/widgets/gauge/gauge.words.js';
import { gaugeMessages } from '../../../src/widgets/gauge/messages/index.js';
import * as examples from '../../../stories/gauge/gauge.examples.js';
import { DEMOS, demo, gauge } from '../../support/documents.js';
import { marksOf, shapesOf } from '../../support/geometry.js';
import { UNSPEAKABLE, WIDTHS, faultsOf, outsideOf, stringsIn } from '../../support/texts.js';
import { numbersIn, there } from '../../statistics/support.js';
import { fixedMeasurer } from '../../support/measurer.js';

const VARIANTS = ['arc', 'ring', 'bullet'];
const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];

function layout(document: unknown, width: number, variant = 'arc', lang = 'en'): Drawing {
  const figures = gaugeModel(there(parse(gaugeSchema, document).data));
  const words = gaugeWords(figures, languageOf(lang, 'UTC', gaugeMessages));
  return gaugeLayout(figures, words, { width }, fixedMeasurer, { variant });
}

const BANDS = ['bad', 'poor', 'fair', 'good', 'excellent'].map((tone, i) => ({
  from: i * 20,
  tone,
}));
const csat = { method: 'csat', counts: [1, 1, 0, 8, 10] };
const tree = (items: number, label: string): object => ({
  method: 'index',
  items: Array.from({ length: items }, (_, i) => ({
    key: `k${i}`,
    label: { en: `${label} ${i}`, 'zh-CN': '服务人员的态度与专业程度的总体评价' },
    weight: 1 + i,
    score: (i * 37) % 101,
    items: i % 3 ? null : [{ key: 'deep', weight: 1, score: 50 }],
  })),
});

const { invalid: _invalid, ...good } = examples;

const CASES: readonly (readonly [name: string, document: unknown])[] = [
  ...DEMOS.filter((name) => name.includes('gauge')).map((name) => [name, demo(name)] as const),
  ['everything', gauge({ measure: csat, target: 80, previous: 93.6, bands: BANDS })],
  ['a target at the start', gauge({ measure: csat, target: 1, previous: 10, bands: BANDS })],
  ['a target at the end', gauge({ measure: csat, target: 99, previous: 10 })],
  ['a target in the middle', gauge({ measure: csat, target: 50 })],
  ['a target beyond the scale', gauge({ measure: csat, target: 120, previous: 10 })],
  ['a band to stay in', gauge({ measure: csat, target: { min: 75, max: 95 }, bands: BANDS })],
  ['no answers', gauge({ measure: { method: 'csat', counts: [0, 0, 0] }, target: 80 })],
  ['one rating for all', gauge({ measure: { method: 'csat', counts: [0, 0, 0, 0, 99] } })],
  ['rare ratings', gauge({ measure: { method: 'csat', counts: [1, 1, 1, 1, 9999] } })],
  [
    'eleven ratings',
    gauge({ measure: { method: 'mean', counts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], from: 0 } }),
  ],
  [
    'a whole NPS',
    gauge({ measure: { method: 'nps', detractors: 1, passives: 98, promoters: 1 }, target: 0 }),
  ],
  ['a tree', gauge({ measure: tree(7, 'A name of some length'), target: 70, previous: 60 })],
  ['a tree of one', gauge({ measure: tree(1, 'x') })],
  [
    'a large value',
    gauge({ measure: { method: 'value', value: 1_234_567 }, scale: { min: 0, max: 2e6 } }),
  ],
  ['a value below the scale', gauge({ measure: { method: 'value', value: -40 }, target: 10 })],
  ['withheld', gauge({ measure: csat, minimumN: 100, target: 80 })],
  [
    'long comparisons',
    gauge({
      measure: csat,
      target: 80,
      previous: 79,
      compare: ['benchmark', 'plan', 'year-ago'].map((kind) => ({
        kind,
        value: 70,
        label: {
          en: 'Average of all authorised workshops of the northern sales region',
          zh: '北方销售大区全部授权维修门店的平均水平',
        },
      })),
    }),
  ],
  ...Object.entries(good),
];

const EACH = CASES.flatMap(([name, document]) =>
  VARIANTS.flatMap((variant) =>
    LANGUAGES.map((lang) => ({ name: `${name}, ${variant}, ${lang}`, document, variant, lang })),
  ),
);

describe('a gauge’s layout', () => {
  it.each(EACH)('keeps its texts apart and inside: $name', ({ document, variant, lang }) => {
    const faults = WIDTHS.flatMap((width) => {
      const { texts, height } = layout(document, width, variant, lang);
      return faultsOf(texts, width, height);
    });
    expect(faults).toEqual([]);
  });

  it.each(EACH)('has finite numbers and clean paths: $name', ({ document, variant, lang }) => {
    const made = WIDTHS.map((width) => layout(document, width, variant, lang));
    expect(numbersIn(made).filter((one) => !Number.isFinite(one))).toEqual([]);
    expect(stringsIn(made).filter((one) => UNSPEAKABLE.test(one))).toEqual([]);
  });

  it.each(EACH)('keeps all marks inside: $name', ({ document, variant, lang }) => {
    for (const width of WIDTHS) {
      const made = layout(document, width, variant, lang);
      expect(outsideOf(made)).toEqual([]);
    }
  });

  it.each(CASES)('draws no more than it may: %s', (_, document) => {
    for (const variant of VARIANTS) {
      const { marks, texts, targets } = layout(document, 800, variant);
      expect(marks.length + texts.length).toBeLessThanOrEqual(12 * targets.length + 80);
    }
  });

  it('has a target for the level and for each answer', () => {
    const keys = layout(gauge({ measure: csat }), 800).targets.map(({ key }) => key);
    expect([...keys].sort()).toEqual(['1', '2', '3', '4', '5', 'value']);
  });

  it('takes an unknown variant for an arc', () => {
    expect(layout(gauge(), 400, 'pie')).toEqual(layout(gauge(), 400, 'arc'));
  });

  it('draws no level where there is no value', () => {
    const none = gauge({ measure: { method: 'csat', counts: [0, 0] } });
    for (const variant of VARIANTS) {
      const made = layout(none, 400, variant);
      expect(marksOf(made, 'value')).toEqual([]);
      expect(marksOf(made, 'track')).not.toEqual([]);
    }
  });

  it('draws an interval where there is one', () => {
    for (const variant of VARIANTS) {
      expect(marksOf(layout(gauge({ measure: csat }), 400, variant), 'interval')).not.toEqual([]);
    }
  });

  it('draws no interval where none is to be drawn', () => {
    const document = gauge({ measure: csat, confidence: null });
    for (const variant of VARIANTS) {
      expect(marksOf(layout(document, 400, variant), 'interval')).toEqual([]);
    }
  });

  it('draws a target where it lies on the scale', () => {
    for (const variant of VARIANTS) {
      expect(marksOf(layout(gauge({ target: 50 }), 400, variant), 'target')).not.toEqual([]);
      expect(marksOf(layout(gauge({ target: 150 }), 400, variant), 'target')).toEqual([]);
    }
  });

  it('draws half of the arc for half of the scale', () => {
    const made = layout(gauge({ measure: { method: 'value', value: 50 } }), 400);
    const [level] = shapesOf(marksOf(made, 'value'), 'sector');
    const [track] = shapesOf(marksOf(made, 'track'), 'sector');
    // The level ends at the top, straight above the middle.
    expect(level).toMatchObject({ start: track!.start, end: 0, center: { x: 200 } });
  });

  it('begins where the scale has its zero, else at its start', () => {
    const level = (value: number, scale: object, variant: string) => {
      const measure = { method: 'value', value };
      const made = layout(gauge({ measure, scale }), 400, variant);
      const [track] = shapesOf(marksOf(made, 'track'), 'sector');
      const [shape] = shapesOf(marksOf(made, 'value'), 'sector');
      return [there(shape).start, there(shape).end].map((end) =>
        Number((end / there(track).end).toFixed(9)),
      );
    };
    const both = { min: -100, max: 100 };
    for (const variant of ['arc', 'ring']) {
      expect(level(50, both, variant)).toEqual([0, 0.5]);
      expect(level(-50, both, variant)).toEqual([-0.5, 0]);
      expect(level(75, { min: 0, max: 100 }, variant)).toEqual([-1, 0.5]);
      expect(level(4, { min: 1, max: 5 }, variant)).toEqual([-1, 0.5]);
      // All below zero: from the end that is nearest to it.
      expect(level(-25, { min: -100, max: 0 }, variant)).toEqual([0.5, 1]);
    }
  });

  it('names zero where the level begins there', () => {
    const shown = (document: unknown, variant: string) =>
      layout(document, 400, variant).texts.some(({ text }) => text === '0');
    const score = gauge({ measure: { method: 'nps', detractors: 1, passives: 2, promoters: 9 } });
    expect(['arc', 'bullet'].map((variant) => shown(score, variant))).toEqual([true, true]);
    expect(shown(gauge({ measure: { method: 'mean', counts: [1, 2, 9] } }), 'arc')).toBe(false);
  });

  it('grades the level by its band', () => {
    const tone = (value: number) => {
      const made = layout(gauge({ measure: { method: 'value', value }, bands: BANDS }), 400);
      return marksOf(made, 'value').map((mark) => mark.tone);
    };
    expect([5, 45, 95].map(tone)).toEqual([['bad'], ['fair'], ['excellent']]);
  });

  it('has a name and its share in one segment, or neither, and these in a legend', () => {
    const counts = { method: 'nps', detractors: 14, passives: 315, promoters: 671 };
    const { texts, targets } = layout(gauge({ measure: counts }), 320);
    const segmentOf = (wanted: string) => {
      const { x } = there(texts.find(({ text }) => text === wanted));
      return there(
        targets.find(
          (target) => target.x < x && target.x + target.width > x && target.key !== 'value',
        ),
      ).key;
    };
    expect(segmentOf('Passives')).toBe('passives');
    expect(segmentOf('31.5%')).toBe('passives');
    expect(segmentOf('Promoters')).toBe('promoters');
    expect(segmentOf('67.1%')).toBe('promoters');
    const all = texts.map(({ text }) => text);
    expect(all).toContain('Detractors: 1.4%');
    expect(all).not.toContain('Detractors');
    expect(all).not.toContain('1.4%');
  });

  it('fills a track by the share of an answer, and by a score’s place on the scale', () => {
    const parts = (measure: object) => {
      const made = layout(gauge({ measure }), 800);
      const widthsOf = (style: string) =>
        shapesOf(marksOf(made, style), 'rect').map(({ width }) => width);
      const [track] = widthsOf('track');
      return widthsOf('answer').map((width) => width / there(track));
    };
    const shares = parts({ method: 'csat', counts: [200, 317, 483] });
    expect(shares.map((part) => part.toFixed(2))).toEqual(['0.48', '0.32', '0.20']);
    const items = [82, 40].map((score, at) => ({ key: `item-${at}`, weight: 1, score }));
    const scores = parts({ method: 'index', items });
    expect(scores.map((part) => part.toFixed(2))).toEqual(['0.82', '0.40']);
  });

  it('keeps what stands aside out of a box that has no room for it', () => {
    const items = [{ key: 'on-time', label: 'Region North', weight: 3, score: 82 }];
    const shown = (width: number) =>
      layout(gauge({ measure: { method: 'index', items } }), width).texts.map(({ text }) => text);
    expect(shown(400)).toContain('100.0%');
    expect(shown(130)).not.toContain('100.0%');
    expect(shown(130)).toContain('82');
  });

  it('has room for all answers side by side, in proportion', () => {
    const counts = { method: 'csat', counts: [25, 25, 50] };
    const { targets } = layout(gauge({ measure: counts }), 400);
    const widths = targets.filter(({ key }) => key !== 'value').map(({ width }) => width);
    expect(widths).toEqual([100, 100, 200]);
  });

  it('keeps long figures in a narrow box, and shortens names for them', () => {
    const items = [
      { key: 'on-time', label: 'Deliveries on time', weight: 1, score: 123_456_789.5 },
      { key: 'whole', label: 'Deliveries as ordered', weight: 1, score: 0.25 },
    ];
    const { texts, height } = layout(gauge({ measure: { method: 'index', items } }), 160);
    const rows = texts.filter(({ y }) => y > 140);
    expect(faultsOf(rows, 160, height)).toEqual([]);
  });

  it('has names above their figures where these leave them no room', () => {
    const items = [
      { key: 'on-time', label: 'Deliveries on time', weight: 1, score: 1_000_000_000_000.5 },
      { key: 'whole', label: 'Deliveries as ordered', weight: 1, score: 0.25 },
    ];
    const { texts, height } = layout(gauge({ measure: { method: 'index', items } }), 160);
    const rows = texts.filter(({ y }) => y > 140);
    expect(faultsOf(rows, 160, height)).toEqual([]);
    expect(rows.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Deliveries on time', 'Deliveries as ordered']),
    );
  });

  it('has both ends of a scale apart where they are longer than half of the box', () => {
    const scale = { min: -1_000_000_000_000, max: 0 };
    const { texts, height } = layout(gauge({ measure: { method: 'value', value: 0 }, scale }), 160);
    expect(faultsOf(texts, 160, height)).toEqual([]);
    expect(texts.map(({ text }) => text)).toContain('\u22121,000,000,000,000');
  });

  it('names a target below the dial or the bar where it is wider than the box', () => {
    const document = gauge({
      measure: { method: 'nps', detractors: 1, passives: 2, promoters: 2 },
      target: { min: -0.000_000_1, max: 1.2 },
    });
    for (const variant of VARIANTS) {
      const { texts, height } = layout(document, 160, variant);
      expect(faultsOf(texts, 160, height)).toEqual([]);
      expect(texts.some(({ text }) => /^target/i.test(text))).toBe(true);
    }
  });
});
