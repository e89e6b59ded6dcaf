import { describe, expect, it } from 'vitest';
import type { Figures, Table } from '../../src/contract/index.js';
import { languageOf, tableIn } from '../../src/i18n/index.js';
import { scoreOf, type Score } from '../../src/sonification/score.js';
import { contributionModel } from '../../src/widgets/contribution/contribution.model.js';
import type { ContributionDocument } from '../../src/widgets/contribution/contribution.schema.js';
import { funnelModel } from '../../src/widgets/funnel/funnel.model.js';
import type { FunnelDocument } from '../../src/widgets/funnel/funnel.schema.js';
import { gapModel } from '../../src/widgets/gap/gap.model.js';
import type { GapDocument } from '../../src/widgets/gap/gap.schema.js';
import { gaugeModel } from '../../src/widgets/gauge/gauge.model.js';
import type { GaugeDocument } from '../../src/widgets/gauge/gauge.schema.js';
import { kpiModel } from '../../src/widgets/kpi/kpi.model.js';
import type { KpiDocument } from '../../src/widgets/kpi/kpi.schema.js';
import { paretoModel } from '../../src/widgets/pareto/pareto.model.js';
import type { ParetoDocument } from '../../src/widgets/pareto/pareto.schema.js';
import { scorecardModel } from '../../src/widgets/scorecard/scorecard.model.js';
import type { ScorecardDocument } from '../../src/widgets/scorecard/scorecard.schema.js';
import { trendModel } from '../../src/widgets/trend/trend.model.js';
import type { TrendDocument } from '../../src/widgets/trend/trend.schema.js';
import * as small from '../support/small.js';

const tablesOf = ({ tables }: Figures): Table[] =>
  tables.map((table) => tableIn(languageOf('en'), table, {}));

type Value = number | null;

/** A trend's table with one series after the other. */
function trendTable(series: readonly (readonly Value[])[], target: Value = null): Table {
  const rows = series.flatMap((values, index) =>
    values.map((value, i) => ({ t: 2000 + i, series: `series ${index}`, value, target })),
  );
  return { name: 'trend', columns: columnsOf('t', 'series', 'value', 'target'), rows };
}

const columnsOf = (...keys: string[]): Table['columns'] =>
  keys.map((key) => ({ key, label: key, unit: 'score' }));

function score(table: Table): Score {
  const result = scoreOf(table);
  if (!result) throw new Error('there is nothing to hear');
  return result;
}

const frequencies = (table: Table): Value[] =>
  score(table).notes.map(({ frequency }) => frequency && Math.round(frequency));

describe('pitch', () => {
  it('goes from 220 Hz for the lowest to 880 Hz for the highest, equal steps in equal ratios', () => {
    expect(frequencies(trendTable([[0, 25, 50, 100]]))).toEqual([220, 311, 440, 880]);
  });

  it('is in the middle where all are equal', () => {
    expect(frequencies(trendTable([[7, 7]]))).toEqual([440, 440]);
  });

  it('is silence where a value is missing, and never where it is zero', () => {
    expect(frequencies(trendTable([[-10, null, 0, 10]]))).toEqual([220, null, 440, 880]);
  });

  it('is one scale for all series and what they are held against', () => {
    const { notes } = score(trendTable([[0, 50], [50]], 100));
    expect(notes.map(({ frequency }) => Math.round(frequency!))).toEqual([220, 440, 440]);
    expect(notes.map(({ reference }) => Math.round(reference!))).toEqual([880, 880, 880]);
  });

  it('has no reference beside silence', () => {
    const { notes } = score(trendTable([[1, null, 2]], 3));
    expect(notes.map(({ reference }) => reference !== null)).toEqual([true, false, true]);
  });

  it.each([
    ['as far apart as numbers go', [-Number.MAX_VALUE, 0, Number.MAX_VALUE], [220, 440, 880]],
    ['as close as numbers go', [0, Number.MIN_VALUE], [440, 440]],
  ])('bears values %s', (_, values, expected) => {
    expect(frequencies(trendTable([values]))).toEqual(expected);
  });
});

describe('time', () => {
  it('is 0.3 s a note, of which it sounds 0.24 s', () => {
    const { notes, duration } = score(trendTable([[1, 2, 3]]));
    expect(notes.map(({ start }) => start)).toEqual([0, 0.3, 0.6]);
    expect(notes[0]!.duration).toBeCloseTo(0.24);
    expect(duration).toBeCloseTo(0.9);
  });

  it('is at most 10 s, with shorter notes', () => {
    const { notes, duration } = score(trendTable([Array.from({ length: 100 }, (_, i) => i)]));
    expect(duration).toBeCloseTo(10);
    expect(notes[1]!.start).toBeCloseTo(0.1);
    expect(notes[0]!.duration).toBeCloseTo(0.08);
  });

  it('leaves no room between notes below 60 ms', () => {
    const { notes } = score(trendTable([Array.from({ length: 1000 }, (_, i) => i)]));
    expect(notes).toHaveLength(1000);
    expect(notes[0]!.duration).toBeCloseTo(0.01);
  });

  it('has a pause of two notes between series', () => {
    const { notes, duration } = score(trendTable([[1, 2], [3]]));
    expect(notes.map(({ start }) => start)).toEqual([0, 0.3, 1.2]);
    expect(duration).toBeCloseTo(1.5);
  });

  it('lets neighbours of thousands share a note, with their mean', () => {
    const values = Array.from({ length: 6000 }, (_, i) => (i % 3 === 1 ? null : i));
    const { notes, duration } = score(trendTable([values, [0, 1]]));
    expect(notes).toHaveLength(1500 + 1);
    expect(duration).toBeCloseTo(10);
    expect(notes[1]!.key).toBe('2004');
    // Without 4 and 7, which are missing, it is 5 and 6; the lowest note is 0 and 1, the highest
    // 5,996, 5,997 and 5,999.
    const share = (5.5 - 0.5) / ((5996 + 5997 + 5999) / 3 - 0.5);
    expect(notes[1]!.frequency).toBeCloseTo(220 * 4 ** share);
  });

  it('is bounded for as many series as there may be', () => {
    const { duration } = score(trendTable(Array.from({ length: 500 }, (_, i) => [i, i + 1])));
    expect(duration).toBeCloseTo(10);
  });
});

describe('place', () => {
  it('goes from left to right in each series, and stays off the very sides', () => {
    const { notes } = score(trendTable([[1, 2, 3], [4]]));
    expect(notes.map(({ pan }) => pan)).toEqual([-0.7, 0, 0.7, 0]);
  });
});

describe('what is heard', () => {
  it('of a trend is the value over time against the target, under the times as keys', () => {
    const [table] = tablesOf(trendModel(small.trend as unknown as TrendDocument));
    const { notes } = score(table!);
    expect(notes.map(({ key }) => key)).toEqual(['2025-01', '2025-02', '2025-03', '2025-04']);
    const [first, , gap, last] = notes;
    expect([first!.frequency, gap!.frequency, gap!.reference]).toEqual([220, null, null]);
    expect(last!.frequency).toBeCloseTo(880);
    expect(first!.reference).toBeCloseTo(220 * 4 ** (10 / 15));
  });

  it('of a Pareto chart is each share, the largest first', () => {
    const [table] = tablesOf(paretoModel(small.pareto as ParetoDocument));
    const { notes } = score(table!);
    expect(notes.map(({ key }) => key)).toEqual(['late', 'damaged', 'wrong', 'invoice', 'other']);
    expect([notes[0]!.frequency, notes.at(-1)!.frequency]).toEqual([880, 220]);
  });

  it('of a contribution is the total as it grows and shrinks, silent where a part is missing', () => {
    const [table] = tablesOf(contributionModel(small.contribution as ContributionDocument));
    const { notes } = score(table!);
    expect(notes.map(({ key, frequency }) => [key, frequency && Math.round(frequency)])).toEqual([
      // 12.5, 20.75, 14.25, none and 14.25 once more.
      ['attitude', 220],
      ['technique', 880],
      ['complaints', 295],
      ['errors', null],
      ['total', 295],
    ]);
  });

  it('of a key figure is its periods, which are one series', () => {
    const scores = tablesOf(kpiModel(small.kpi as KpiDocument)).map(scoreOf);
    const [notes] = scores.flatMap((one) => (one ? [one.notes] : []));
    expect(notes?.map(({ key }) => key)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3']);
  });

  it('of a funnel is the share of the base', () => {
    const [table] = tablesOf(funnelModel(small.funnel as FunnelDocument));
    const { notes } = score(table!);
    expect(notes.map(({ key }) => key)).toEqual(['complained', 'acknowledged', 'resolved']);
    expect(notes.map(({ frequency }) => Math.round(frequency!))).toEqual([880, 622, 220]);
    expect(notes.map(({ reference }) => reference)).toEqual([null, null, null]);
  });

  it('of dimensions is the perception against the expectation', () => {
    const [table] = tablesOf(gapModel(small.gap as GapDocument));
    const { notes } = score(table!);
    expect(notes.map(({ key }) => key)).toEqual(['tangibles', 'reliability']);
    expect(notes[0]!.frequency).toBe(220);
    expect(notes[1]!.reference).toBeCloseTo(880);
  });

  it('of the chain is each level against the one before', () => {
    const chain = { expected: 6, understood: 5, specified: 5, delivered: 4, perceived: 2 };
    const document: GapDocument = { type: 'gap', scale: { min: 1, max: 7 }, chain };
    const [table] = tablesOf(gapModel(document));
    const { notes } = score(table!);
    expect(notes.map(({ frequency }) => Math.round(frequency!))).toEqual([622, 622, 440, 220, 220]);
    expect(notes.map(({ reference }) => Math.round(reference!))).toEqual([880, 622, 622, 440, 880]);
  });

  it('of a gauge is its items, and nothing of a single level', () => {
    const items = [
      { key: 'price', weight: 1, score: 60 },
      { key: 'advice', weight: 1, score: 80 },
    ];
    const document = { type: 'gauge', measure: { method: 'index', items } } as GaugeDocument;
    const [level, tree] = tablesOf(gaugeModel(document));
    expect(scoreOf(level!)).toBeUndefined();
    expect(score(tree!).notes.map(({ key }) => key)).toEqual(['price', 'advice']);
  });
});

describe('nothing to hear', () => {
  it.each([
    ['no row', []],
    ['one value', [5]],
    ['one value among missing ones', [null, 5, null]],
    ['none but missing ones', [null, null]],
    ['what is no finite number', [5, NaN, Infinity]],
  ])('is in %s', (_, values) => {
    expect(scoreOf(trendTable([values]))).toBeUndefined();
  });

  it('is in values of several units, which have no common scale', () => {
    expect(
      tablesOf(scorecardModel(small.scorecard as ScorecardDocument)).map(scoreOf),
    ).not.toContainEqual(expect.anything());
  });

  it('is in columns that nobody knows', () => {
    const rows = [{ a: 1 }, { a: 2 }];
    expect(scoreOf({ name: 'other', columns: columnsOf('a'), rows })).toBeUndefined();
  });
});
