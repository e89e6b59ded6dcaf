import { describe, expect, it } from 'vitest';
import { csvOf, type Envelope, type Figures } from '../src/contract/index.js';
import type { AnyDrawing } from '../src/chart/drawing.js';
import { REST_HEIGHT } from '../src/chart/rows.js';
import { LINE } from '../src/chart/text.js';
import type { Target } from '../src/chart/targets.js';
import { Pipeline } from '../src/element/pipeline.js';
import type { Words } from '../src/element/widget.js';
import { readerTableIn, tableIn } from '../src/i18n/tables.js';
import { fixedMeasurer } from './support/measurer.js';
import { optionsOf } from './support/options.js';
import { targetsIn } from './support/targets.js';
import { outsideOf } from './support/texts.js';
import { WIDGETS } from './support/widgets.js';

/** More rows than a page has room for, and as many items as a quadratic step takes minutes for. */
const ROWS = 5000;

const listOf = <T>(length: number, made: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => made(index));

const csat = (best: number) => ({ method: 'csat', counts: [6, 46, 514, 1428, best] });
const instant = (minute: number): number => Date.UTC(2026, 0, 1) + minute * 60_000;

/** Documents with a long list, by what the list holds. */
const LONG = {
  'dimensions of a gap': (length: number) => ({
    type: 'gap',
    scale: { min: 1, max: 5 },
    dimensions: listOf(length, (index) => ({
      key: `d${index}`,
      expectation: 4 + (index % 7) / 10,
      perception: 3 + (index % 11) / 10,
    })),
  }),
  'stages of a funnel': (length: number) => ({
    type: 'funnel',
    stages: listOf(length, (index) => ({ key: `s${index}`, count: 2 * length - index })),
  }),
  'channels of a funnel': (length: number) => ({
    type: 'funnel',
    stages: [
      { key: 'complained', count: 2 * length },
      { key: 'resolved', count: length },
    ],
    channels: listOf(length, (index) => ({ key: `c${index}`, counts: [2, 1] })),
  }),
  'items of a gauge': (length: number) => ({
    type: 'gauge',
    measure: {
      method: 'index',
      items: listOf(length, (index) => ({
        key: `i${index}`,
        weight: 1,
        measure: { method: 'value', value: 50 + (index % 50) },
      })),
    },
  }),
  'answers of a gauge': (length: number) => ({
    type: 'gauge',
    measure: { method: 'mean', counts: listOf(length, (index) => 1 + (index % 9)) },
  }),
  'bands of a gauge': (length: number) => ({
    type: 'gauge',
    measure: { method: 'value', value: 50 },
    bands: listOf(length, (index) => ({ from: (100 * index) / length, label: `b${index}` })),
  }),
  'comparisons of a gauge': (length: number) => ({
    type: 'gauge',
    measure: csat(631),
    compare: listOf(length, (index) => ({ kind: 'benchmark', value: 70 + (index % 9) })),
  }),
  'comparisons of a KPI': (length: number) => ({
    type: 'kpi',
    measure: csat(631),
    compare: listOf(length, (index) => ({ kind: 'benchmark', value: 70 + (index % 9) })),
  }),
  'points of a spark line': (length: number) => ({
    type: 'kpi',
    measure: csat(631),
    spark: listOf(length, (index) => ({ t: instant(index), value: 70 + (index % 9) })),
  }),
  'rows of an attainment': (length: number) => ({
    type: 'attainment',
    rows: listOf(length, (index) => ({ key: `r${index}`, actual: 50 + (index % 70), target: 100 })),
  }),
  'penalties of an attainment': (length: number) => ({
    type: 'attainment',
    rows: [{ key: 'a', actual: 90, target: 100 }],
    penalties: listOf(length, (index) => ({
      key: `p${index}`,
      actual: index % 2,
      below: 1,
      percent: 0.001,
    })),
  }),
  'questions of a likert': (length: number) => ({
    type: 'likert',
    questions: listOf(length, (index) => ({
      key: `q${index}`,
      counts: [index % 40, 30, 40, 50, 20 + (index % 60)],
    })),
  }),
  'segments of a heatmap': (length: number) => ({
    type: 'heatmap',
    rows: listOf(length, (index) => ({ key: `k${index}` })),
    columns: [{ key: 'a', target: 70 }, { key: 'b' }],
    cells: listOf(length, (index) => [{ part: 60 + (index % 30), whole: 100 }, index % 7]),
  }),
  'metrics of a heatmap': (length: number) => ({
    type: 'heatmap',
    rows: [{ key: 'a' }, { key: 'b' }],
    columns: listOf(length, (index) => ({ key: `k${index}` })),
    cells: [listOf(length, (index) => index % 9), listOf(length, (index) => index % 7)],
  }),
  'points of a trend': (length: number) => ({
    type: 'trend',
    series: [
      {
        key: 'a',
        points: listOf(length, (index) => ({ t: instant(index), value: 70 + (index % 9) })),
      },
    ],
  }),
  'events of a trend': (length: number) => ({
    type: 'trend',
    series: [
      {
        key: 'a',
        points: [
          { t: instant(0), value: 1 },
          { t: instant(length), value: 3 },
        ],
      },
    ],
    events: listOf(length, (index) => ({ t: instant(index), label: `e${index}` })),
  }),
  'phases of a trend': (length: number) => ({
    type: 'trend',
    control: 'xmr',
    baseline: { to: instant(length / 2) },
    series: [
      {
        key: 'a',
        points: listOf(length, (index) => ({ t: instant(index), value: 70 + (index % 9) })),
      },
    ],
    phases: listOf(length, (index) => ({ from: instant(index), label: `p${index}` })),
  }),
  'targets of a trend': (length: number) => ({
    type: 'trend',
    target: listOf(length, (index) => ({ from: instant(index), value: 75 })),
    series: [
      {
        key: 'a',
        points: listOf(length, (index) => ({ t: instant(index), value: 70 + (index % 9) })),
      },
    ],
  }),
  'series of a trend': (length: number) => ({
    type: 'trend',
    series: listOf(length, (index) => ({
      key: `k${index}`,
      points: [
        { t: '2025-01', value: index % 9 },
        { t: '2025-02', value: index % 7 },
      ],
    })),
  }),
  'causes of a pareto': (length: number) => ({
    type: 'pareto',
    causes: listOf(length, (index) => ({
      key: `k${index}`,
      count: 1 + ((index * 7919) % 1000),
      previous: index % 900,
    })),
  }),
  'items of a contribution': (length: number) => ({
    type: 'contribution',
    items: listOf(length, (index) => ({ key: `k${index}`, value: (index % 50) - 20 })),
  }),
  'items of a matrix': (length: number) => ({
    type: 'matrix',
    scale: { min: 1, max: 5 },
    importanceKind: 'stated',
    items: listOf(length, (index) => ({
      key: `k${index}`,
      label: `k${index}`,
      importance: 1 + (index % 40) / 10,
      performance: 1 + (index % 37) / 10,
    })),
  }),
  'items of a kano': (length: number) => ({
    type: 'kano',
    items: listOf(length, (index) => ({
      key: `k${index}`,
      label: `k${index}`,
      counts: { M: index % 95, O: index % 87, A: 45, I: 33, R: 0, Q: 0 },
    })),
  }),
  'rows of a scorecard': (length: number) => ({
    type: 'scorecard',
    rows: listOf(length, (index) => ({
      key: `k${index}`,
      points: [
        { t: '2025-11', value: index % 26 },
        { t: '2025-12', value: index % 22 },
      ],
    })),
  }),
  'points of a scorecard': (length: number) => ({
    type: 'scorecard',
    rows: [
      {
        key: 'a',
        control: 'xmr',
        points: listOf(length, (index) => ({ t: instant(index), value: 70 + (index % 9) })),
      },
    ],
  }),
  'units of a comparison': (length: number) => ({
    type: 'comparison',
    dispersion: 'none',
    units: listOf(length, (index) => ({ key: `k${index}`, part: 60 + (index % 30), whole: 100 })),
  }),
  'groups of a breakdown': (length: number) => ({
    type: 'breakdown',
    target: 90,
    groups: listOf(length, (index) => ({ key: `k${index}`, part: 60 + (index % 30), whole: 100 })),
  }),
} as const;

/** A pipeline that hands on the exceptions which it would report to the page. */
class OpenPipeline extends Pipeline<Envelope, Figures, Words, AnyDrawing> {
  override fail(error: unknown): never {
    throw error;
  }
}

function pipelineOf(document: { readonly type: string }): OpenPipeline {
  const pipeline = new OpenPipeline(WIDGETS[document.type]!);
  pipeline.read(document);
  pipeline.translate('en');
  return pipeline;
}

/** The picture in a card with a height, without one, or with all its rows. */
function drawn(pipeline: OpenPipeline, room?: number | 'all'): AnyDrawing {
  const heights = typeof room === 'number' ? { room, freed: {} } : room;
  pipeline.layOut({ width: 598 }, optionsOf(pipeline.document!.type)[0]!, fixedMeasurer, heights);
  return pipeline.drawing!;
}

describe('5,000', () => {
  it.each(Object.entries(LONG))(
    '%s are read, told, laid out in a box and written',
    { timeout: 60_000 },
    (_, documentOf) => {
      const pipeline = pipelineOf(documentOf(ROWS));
      const { figures, words, language } = pipeline;
      expect(pipeline.state).toBe('ready');
      expect(pipeline.status(false)).not.toBe('');
      expect(drawn(pipeline, 258).height).toBeLessThanOrEqual(258);
      const longest = figures!.tables.reduce((one, other) =>
        one.rows.length > other.rows.length ? one : other,
      );
      const page = { ...longest, rows: longest.rows.slice(0, 100) };
      expect(readerTableIn(language, page, words!.names).rows.length).toBeGreaterThan(0);
      const table = tableIn(language, longest, words!.names);
      expect(csvOf(table).split('\r\n').length - 2).toBe(table.rows.length);
    },
  );
});

const LISTS = ['dimensions of a gap', 'stages of a funnel', 'items of a gauge'] as const;

/** The targets of rows, which have the keys of their items. */
const rowsIn = (drawing: AnyDrawing): Target[] =>
  targetsIn(drawing).filter(({ key }) => /^[dis]\d+$/.test(key));

describe('5,000 rows', () => {
  it.each(LISTS)('%s fill a height of 300, and those without room are counted', (what) => {
    const drawing = drawn(pipelineOf(LONG[what](ROWS)), 300);
    const { height, rest } = drawing;
    const rows = rowsIn(drawing);
    expect(height + REST_HEIGHT).toBeLessThanOrEqual(300);
    expect(rows.length).toBeGreaterThan(5);
    expect(rest).toBe(ROWS - rows.length);
    expect(outsideOf(drawing)).toEqual([]);
  });

  it.each(LISTS)('%s are counted where they would be higher than browsers paint well', (what) => {
    const drawing = drawn(pipelineOf(LONG[what](ROWS)));
    expect(drawing.height).toBeLessThanOrEqual(90_000);
    expect(rowsIn(drawing).length + (drawing.rest ?? 0)).toBe(ROWS);
    expect(drawing.without).toBeUndefined();
  });

  it.each(LISTS)('%s all have a row of their own where the reader wants all', (what) => {
    const drawing = drawn(pipelineOf(LONG[what](ROWS)), 'all');
    const rows = rowsIn(drawing);
    expect([rows.length, drawing.rest ?? 0]).toEqual([ROWS, 0]);
    // A target may reach over to what is lost on the way to the next row.
    const overlapping = rows.filter(({ y }, index) => index > 0 && y < rows[index - 1]!.y + LINE);
    expect(overlapping).toEqual([]);
    expect(rows.at(-1)!.y + rows.at(-1)!.height).toBeLessThanOrEqual(drawing.height + 4);
  });
});
