import type { Table } from '../../../src/contract/index.js';
import { textIn } from '../../../src/i18n/index.js';
import type { Fact } from '../numbers.js';
import {
  cells,
  change,
  counts,
  fact,
  level,
  tableNamed,
  value,
  type AnyPipeline,
  type Of,
  type Row,
} from './facts.js';

/** What a gauge or a KPI may say of its level. */
export interface LevelFacts {
  readonly row: Row;
  /** What the summary says of it. */
  readonly summary: readonly Fact[];
  /** What the picture says. */
  readonly picture: readonly Fact[];
  /** What the tooltip says, in a figure with a name. */
  tip(name: string): readonly Fact[];
  readonly target: readonly Fact[];
  /** Names that may contain numbers. */
  readonly names: readonly string[];
}

/** The best ratings of so many where a document doesn't say (the data contract, method `csat`). */
const usualTop = (ratings: number): number => (ratings > 3 ? 2 : 1);

/** What a method's sentence tells of how it counted; it stands in no table. */
function basisOf({ measure }: Of<'gauge' | 'kpi'>): Fact[] {
  switch (measure.method) {
    case 'csat': {
      const ratings = measure.counts.length;
      return counts(ratings - (measure.top ?? usualTop(ratings)) + 1, ratings);
    }
    case 'ratio':
      return counts(measure.part, measure.whole);
    case 'mean': {
      const from = measure.from ?? 1;
      if (measure.rescale) return fact(100, 'score');
      return [...fact(from, 'score'), ...fact(from + measure.counts.length - 1, 'score')];
    }
    case 'value':
    case 'nps':
    case 'index':
      return [];
  }
}

/** How far the value lies from its target, with its sign; 0 where there is none of either. */
function distanceOf(row: Row, target: readonly Fact[]): number {
  const shown = value(row, 'value');
  const [low, high = low] = target.map((end) => end.value);
  if (shown === null || low === undefined || high === undefined) return 0;
  return Math.min(shown - low, 0) + Math.max(shown - high, 0);
}

export function levelFacts(
  document: Of<'gauge' | 'kpi'>,
  { language }: AnyPipeline,
  tables: readonly Table[],
): LevelFacts {
  const { measure, confidence, minimumN, compare } = document;
  const [table, comparisons] = [tables[0]!, tableNamed(tables, 'comparisons')];
  const row = table.rows[0]!;
  const { unit } = table.columns.find(({ key }) => key === 'value')!;
  const [main, target] = [cells(table, row, 'value'), cells(table, row, 'target')];
  const changes = comparisons.rows.flatMap((one) => change(value(one, 'change') ?? 0, unit));
  const points = comparisons.rows.flatMap((one) =>
    cells(comparisons, one, 'value', 'change', 'lower', 'upper'),
  );

  // Besides the tables: what a method's sentence tells of how it counted; the level of the interval;
  // answers that count nowhere; how far the value lies from a target without a verdict; the least
  // number of answers.
  const interval = cells(table, row, 'lower', 'upper');
  const aside = [
    ...(interval.length ? [...interval, ...level(confidence)] : []),
    ...('missing' in measure ? counts(measure.missing) : []),
  ];
  const distance = row['verdict'] === null ? change(distanceOf(row, target), unit) : [];
  const picture = [...main, ...target, ...distance, ...changes, ...points, ...counts(minimumN)];
  return {
    row,
    summary: main.length ? [...main, ...basisOf(document), ...changes, ...target, ...distance] : [],
    picture,
    tip: (name) =>
      name === language.shared.columns.n ? cells(table, row, 'n') : [...picture, ...aside],
    target,
    names: (compare ?? []).map(({ label }) => textIn(language, label)),
  };
}
