import type { Table } from '../../../src/contract/index.js';
import { roundTicks } from '../../../src/chart/scale.js';
import type { ComparisonFigures } from '../../../src/widgets/comparison/comparison.model.js';
import { scatterOf } from '../../../src/widgets/comparison/comparison.layout.js';
import type { ComparisonWords } from '../../../src/widgets/comparison/comparison.words.js';
import type { Fact } from '../numbers.js';
import {
  cells,
  counts,
  fact,
  firstOf,
  labelledCells,
  value,
  type AnyPipeline,
  type Facts,
  type Of,
  type Row,
} from './facts.js';

const MOST_NAMES = 3;
const OUTSIDE = ['far-worse', 'worse', 'far-better', 'better'];

/** The numbers that the texts of a comparison may contain. */
export function comparison(
  document: Of<'comparison'>,
  pipeline: AnyPipeline,
  tables: Table[],
): Facts {
  const figures = pipeline.figures as ComparisonFigures;
  const { unit, kind, pooled, target, units, coverages, dispersion, isWidened, centre } = figures;
  const { minimumN } = document;
  const isChinese = pipeline.language.tag.startsWith('zh');
  const table = tables[0]!;
  const { rows } = table;
  const known = rows.filter((row) => value(row, 'value') !== null);
  const judged = rows.filter((row) => row['finding'] !== null);
  const usual = judged.filter((row) => row['finding'] === 'usual');
  const held = rows.filter((row) =>
    units.some(({ key, withheld }) => key === row['key'] && withheld !== null),
  );
  const shown = (list: readonly Row[]) =>
    list.length > MOST_NAMES + 1 ? list.slice(0, MOST_NAMES) : list;
  /** How many, in Chinese with those that are named. */
  const more = (list: readonly Row[]): Fact[] =>
    list.length > MOST_NAMES + 1 ? counts(isChinese ? list.length : list.length - MOST_NAMES) : [];
  const found = judged.length
    ? OUTSIDE.map((finding) => judged.filter((row) => row['finding'] === finding))
    : known.length === 1 && centre === null
      ? [known]
      : [];
  // Besides the table: the value of all units together, the target, the dispersion, how many lie within
  // the limits, and the coverage of the limits.
  const all = known.length > 1 || judged.length ? fact(pooled, unit) : [];
  const goal = judged.length ? fact(target, unit) : [];
  const levels = coverages.flatMap((coverage) => fact(coverage * 100, 'percent'));
  const scatter = scatterOf({
    figures,
    words: pipeline.words as ComparisonWords,
    box: { width: 640 },
    measurer: () => 0,
  });
  const ticksOf = ([low, high]: readonly [number, number]) =>
    [2, 3, 4, 5, 6].flatMap((count) => roundTicks([low, high], count));
  const ticks = [
    // Only the last has its sign.
    ...ticksOf(scatter.y.domain).flatMap((tick) => [...fact(tick, unit), ...fact(tick, 'index')]),
    ...ticksOf(scatter.x.domain).flatMap((tick) => fact(tick, 'count')),
  ];
  const rowsOf: Facts['rows'] = ({ key }) => rows.filter((row) => row['key'] === key);
  return {
    summary: {
      facts: [
        ...found.flatMap((list) => [
          ...shown(list).flatMap((row) => cells(table, row, 'value')),
          ...more(list),
        ]),
        // "Both units", "the only unit".
        ...(usual.length && (isChinese || usual.length < judged.length || usual.length > 2)
          ? counts(judged.length, usual.length < judged.length ? usual.length : null)
          : []),
        ...all,
        ...goal,
        ...(isWidened ? fact(dispersion.phi, 'ratio') : []),
        ...(held.length ? [...counts(minimumN), ...more(held)] : []),
      ],
      names: [...found.flatMap(shown), ...shown(held)].map((row) => String(row['label'])),
    },
    rows: rowsOf,
    tip: (of, name) => {
      const [row] = rowsOf(of);
      const keys = ['lower', 'upper', 'outer-lower', 'outer-upper', 'n'];
      return firstOf(labelledCells(tables, rowsOf(of), name), [
        ...cells(table, row, ...keys),
        ...all,
        ...goal,
        ...levels,
        ...counts(minimumN),
      ]);
    },
    picture: (_, of) => {
      const row = of ? rowsOf(of)[0] : undefined;
      return [
        ...cells(table, row, 'value', 'n'),
        ...(of ? [] : known.flatMap((one) => cells(table, one, 'value', 'n'))),
        ...all,
        ...goal,
        ...levels,
        ...ticks,
        ...counts(minimumN, judged.length - usual.length - 1),
      ];
    },
    names: kind === 'rate' ? [unit] : [],
  };
}
