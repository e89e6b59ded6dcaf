import type { Target } from '../../../src/chart/targets.js';
import type { Table } from '../../../src/contract/index.js';
import { roundTicks } from '../../../src/chart/scale.js';
import { domainOf } from '../../../src/widgets/gap/chain.layout.js';
import type { GapFigures } from '../../../src/widgets/gap/gap.model.js';
import type { GapWords } from '../../../src/widgets/gap/gap.words.js';
import {
  change,
  labelledCells,
  cells,
  counts,
  firstOf,
  fact,
  level,
  lowest,
  sum,
  value,
  type AnyPipeline,
  type Facts,
  type Of,
  type Row,
} from './facts.js';

/** The facts and names in the summary of the dimensions. */
function dimensionsSummary(
  table: Table,
  { performanceOnly, digits }: GapFigures,
): Facts['summary'] {
  const key = performanceOnly ? 'perception' : 'gap';
  const gaps = table.rows.filter((row) => row['gap'] !== null);
  const short = gaps.filter((row) => (value(row, 'upper') ?? value(row, 'gap')!) < 0);
  const exceeding = gaps.filter((row) => (value(row, 'lower') ?? value(row, 'gap')!) > 0);
  const even = gaps.filter((row) => row['lower'] === null && row['gap'] === 0);
  const unclear = gaps.length - short.length - exceeding.length - even.length;
  const lowestRows = lowest(performanceOnly ? table.rows : short, key, digits);
  const names = lowestRows.length > 3 ? [] : lowestRows.map((row) => String(row['label']));
  const several = lowestRows.length > 3 ? counts(lowestRows.length) : [];
  if (performanceOnly) return { facts: [...cells(table, lowestRows[0], key), ...several], names };
  // Besides the table: how many rows have each finding, and the sum of the weighted gaps.
  const weighted = gaps.flatMap((row) => value(row, 'weighted-gap') ?? []);
  const others = short.length
    ? [gaps.length, short.length, even.length || null, unclear || null]
    : [];
  return {
    facts: [
      ...change(value(lowestRows[0], key) ?? 0, 'score'),
      ...several,
      ...(short.length && gaps.length === 1 ? [] : counts(...others, exceeding.length || null)),
      ...(weighted.length ? fact(sum(weighted), 'score') : []),
    ],
    names,
  };
}

/** The numbers that the texts of a gap may contain. */
export function gap(document: Of<'gap'>, { figures, words }: AnyPipeline, tables: Table[]): Facts {
  const { scale, confidence, minimumN } = document;
  const gaps = figures as GapFigures;
  const { dimensions, chain, performanceOnly } = gaps;
  const [table, steps] = ['dimensions', 'chain'].map((name) =>
    tables.find((candidate) => candidate.name === name),
  );
  const rows = ({ group, key }: Target): readonly Row[] =>
    group === 'chain'
      ? steps!.rows.filter((row) => row['gap'] === key)
      : table!.rows.filter((row) => row['key'] === key);

  // The chain's levels are rounded and not its gaps, so that what is shown adds up: a gap is the
  // difference of two levels as they are shown.
  const rounded = (row: Row, key: string) => Number(value(row, key)!.toFixed(chain?.digits));
  const fall = (row: Row) => rounded(row, 'to') - rounded(row, 'from');
  const terms = steps?.rows.slice(0, 4) ?? [];
  const widest = Math.min(0, ...terms.map(fall));
  const worst = terms.filter((row) => fall(row) < 0 && fall(row) < widest + 1e-9);
  const levels = steps ? steps.rows.flatMap((row) => cells(steps, row, 'from', 'to')) : [];
  const summary = table ? dimensionsSummary(table, gaps) : { facts: [], names: [] };

  // Besides the tables: the ticks of the answer scale and of the chain's, the intervals' zero, and
  // the sum of the weighted gaps.
  const ticks = [
    ...[2, 3, 4, 5, 6, 7].flatMap((count) => roundTicks([scale.min, scale.max], count)),
    ...(chain ? roundTicks(domainOf(gaps, words as GapWords), 3) : []),
    0,
  ].flatMap((tick) => fact(tick, 'score'));
  const weighted = table?.rows.flatMap((row) => value(row, 'weighted-gap') ?? []) ?? [];
  const total = weighted.length ? fact(sum(weighted), 'score') : [];

  return {
    summary: {
      facts: [
        ...summary.facts,
        ...[...worst.slice(0, 1), ...(steps?.rows.slice(4) ?? [])].flatMap((row) =>
          change(fall(row), 'score'),
        ),
      ],
      names: summary.names,
    },
    rows,
    tip: (target, name) => {
      const [row] = rows(target);
      if (target.group === 'chain')
        return [...cells(steps!, row, 'from', 'to', 'share'), ...fact(fall(row!), 'score')];
      // Besides the table: how many answered, the interval's level, and "n < 30" for a figure.
      const { n } = dimensions.find(({ key }) => key === target.key)!;
      const others = [
        ...cells(table!, row, 'lower', 'upper'),
        ...level(confidence),
        ...counts(n, minimumN),
      ];
      return firstOf(labelledCells(tables, rows(target), name), others);
    },
    picture: (_, target) => {
      if (!target) return [...total, ...levels, ...ticks, ...level(confidence)];
      const [row] = rows(target);
      if (target.group === 'chain') return [...fact(fall(row!), 'score'), ...levels];
      const figure = cells(table!, row, performanceOnly ? 'perception' : 'gap');
      return [...firstOf(figure, counts(minimumN)), ...cells(table!, row, 'importance')];
    },
    names: [],
  };
}
