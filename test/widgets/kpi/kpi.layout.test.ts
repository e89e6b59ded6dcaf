import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/chart/drawing.js';
import { targetAt, targetsOf } from '../../../src/chart/targets.js';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { kpiWidget } from '../../../src/widgets/kpi/kpi.widget.js';
import * as examples from '../../../stories/kpi/kpi.examples.js';
import { demo } from '../../support/documents.js';
import { kpi as small } from '../../support/small.js';
import { UNSPEAKABLE, WIDTHS, faultsOf, outsideOf, stringsIn } from '../../support/texts.js';
import { numbersIn, there } from '../../statistics/support.js';
import { fixedMeasurer } from '../../support/measurer.js';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];

function layout(document: unknown, width: number, lang = 'en', compact = false): Drawing {
  const figures = kpiWidget.model(there(parse(kpiWidget.schema, document).data));
  const words = kpiWidget.words(figures, languageOf(lang, 'UTC', kpiWidget.messages));
  return kpiWidget.layout(figures, words, { width, compact }, fixedMeasurer, {});
}

const { invalid: _invalid, ...good } = examples;
const CASES = [
  ...Object.entries(good),
  ['small', small] as const,
  ['sfo-csat-kpi.json', demo('sfo-csat-kpi.json')] as const,
].flatMap(([name, document]) =>
  LANGUAGES.map((lang) => ({ name: `${name}, ${lang}`, document, lang })),
);

const styled = ({ marks }: Drawing, style: string) => marks.filter((mark) => mark.style === style);
const sizeOf = ({ texts }: Drawing) => there(texts.find(({ emphasis }) => emphasis === 'key')).size;

describe('a KPI’s layout', () => {
  it.each(CASES)('keeps its texts apart and inside: $name', ({ document, lang }) => {
    const faults = WIDTHS.flatMap((width) => {
      const { texts, height } = layout(document, width, lang);
      return faultsOf(texts, width, height);
    });
    expect(faults).toEqual([]);
  });

  it.each(CASES)('keeps its marks inside: $name', ({ document, lang }) => {
    const outside = WIDTHS.flatMap((width) => outsideOf(layout(document, width, lang)));
    expect(outside).toEqual([]);
  });

  it.each(CASES)(
    'has only finite numbers and texts that can be said: $name',
    ({ document, lang }) => {
      const drawn = WIDTHS.map((width) => layout(document, width, lang));
      expect(numbersIn(drawn).filter((number) => !Number.isFinite(number))).toEqual([]);
      expect(stringsIn(drawn).filter((text) => UNSPEAKABLE.test(text))).toEqual([]);
    },
  );

  it('has a target for the level, then one for each point, side by side', () => {
    const { targets, width } = layout(small, 320);
    expect(targets.map(({ key }) => key)).toEqual(['value', '2026-Q1', '2026-Q2', '2026-Q3']);
    const [, first, second, third] = targets;
    expect([there(first).x, there(third).x + there(third).width]).toEqual([0, width]);
    expect(there(second).x).toBeCloseTo(there(first).width, 1);
    expect(there(third).x).toBeCloseTo(there(second).x + there(second).width, 1);
  });

  it('finds the point that is nearest across', () => {
    const drawing = layout(small, 320);
    const { y } = there(drawing.targets[1]);
    expect(targetAt(drawing.targets, { x: 315, y: y + 5 })).toBe(3);
    expect(targetAt(drawing.targets, { x: 5, y: y + 5 })).toBe(1);
    expect(targetAt(drawing.targets, { x: 5, y: 5 })).toBe(0);
  });

  it('leaves gaps in the line, and dots where a point stands alone', () => {
    const drawing = layout(examples.manyGaps, 320);
    const line = there(styled(drawing, 'line')[0]);
    const points = 'points' in line ? line.points : [];
    // Alone: October, December, August. Together: April and May.
    expect(points.filter((point) => point !== null)).toHaveLength(5);
    expect(points.filter((point) => point === null)).toHaveLength(4);
    expect(styled(drawing, 'dot')).toHaveLength(3);
  });

  it('marks the newest point that has a value', () => {
    const drawing = layout(examples.manyGaps, 320);
    const [last, ...more] = styled(drawing, 'last');
    const target = there(drawing.targets.find(({ key }) => key === '2026-08'));
    expect(more).toEqual([]);
    expect(last).toMatchObject({ shape: 'circle', center: { x: target.anchor } });
  });

  it('draws a target as a hairline among the values, and a band as an area', () => {
    const [hairline] = styled(layout(small, 320), 'target');
    const [first, second] = there(hairline as { points?: { x: number; y: number }[] }).points!;
    expect([there(first).x, there(second).x, there(first).y]).toEqual([0, 320, there(second).y]);
    expect(styled(layout(examples.targetBand, 320), 'target-band')).toHaveLength(1);
  });

  it('has a figure of 40 px that is smaller in a narrow box and fits in any', () => {
    expect([sizeOf(layout(small, 320)), sizeOf(layout(small, 200))]).toEqual([40, 32]);
    expect(sizeOf(layout(examples.huge, 160))).toBeLessThan(32);
  });

  it('has the change on the baseline of the figure where there is room', () => {
    const baselines = (width: number) =>
      layout(small, width)
        .texts.slice(0, 2)
        .map(({ y }) => y);
    const [figure, change] = baselines(400);
    expect(change).toBe(figure);
    expect(baselines(200)[1]).toBeGreaterThan(there(baselines(200)[0]));
  });

  it('is lower where parts are set close', () => {
    expect(layout(small, 320, 'en', true).height).toBeLessThan(layout(small, 320).height);
  });

  it('has no time under a spark line that is shorter than the time', () => {
    const document = {
      ...small,
      spark: [{ t: '2024-01-01T10:11:12Z', value: 1 }, { t: '2024-01-01T10:11:13Z' }],
    };
    const times = (width: number) =>
      layout(document, width).texts.filter(({ text }) => text.includes('2024')).length;
    expect(times(320)).toBe(1);
    expect(times(120)).toBe(0);
  });

  it('has in a tile a target for the level that is no higher than the drawing', () => {
    const figures = kpiWidget.model({
      type: 'kpi',
      measure: { method: 'ratio', part: 50, whole: 99 },
    });
    const words = kpiWidget.words(figures, languageOf('en', 'UTC', kpiWidget.messages));
    const box = { width: 297, height: 106, tile: true };
    const { targets, height } = kpiWidget.layout(figures, words, box, fixedMeasurer, {});
    expect(targetsOf({ targets }).at(0)!.height).toBeLessThanOrEqual(height);
  });
});
