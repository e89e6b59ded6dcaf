import type { Table } from '../../../src/contract/index.js';
import { niceTicks, roundTicks } from '../../../src/chart/scale.js';
import type { BreakdownFigures } from '../../../src/widgets/breakdown/breakdown.model.js';
import { scaleOf } from '../../../src/widgets/breakdown/parts.layout.js';
import type { Fact } from '../numbers.js';
import {
  cells,
  change,
  counts,
  fact,
  firstOf,
  labelledCells,
  level,
  value,
  type AnyPipeline,
  type Facts,
  type Of,
  type Row,
} from './facts.js';

/** The most names of a sentence, beyond which it says how many more there are. */
const MOST_NAMES = 3;

/** Names of a sentence, those that lie furthest from a value first, and how many more there are. */
function named(table: Table, rows: readonly Row[]): Facts['summary'] {
  const shown = rows.length > MOST_NAMES + 1 ? rows.slice(0, MOST_NAMES) : rows;
  const more = rows.length - shown.length;
  return {
    facts: shown.flatMap((row) => cells(table, row, 'value')),
    names: [...shown.map((row) => String(row['label'])), ...(more ? [] : [])],
  };
}

/** The numbers that the texts of a breakdown may contain. */
export function breakdown(
  document: Of<'breakdown'>,
  pipeline: AnyPipeline,
  tables: Table[],
): Facts {
  const figures = pipeline.figures as BreakdownFigures;
  const { unit, pooled, edges, groups, isCensus } = figures;
  const { confidence, minimumN } = document;
  const isChinese = pipeline.language.tag.startsWith('zh');
  const table = tables[0]!;
  const { rows } = table;
  const known = rows.filter((row) => value(row, 'value') !== null);
  const held = rows.filter((row) =>
    groups.some(({ key, withheld }) => key === row['key'] && withheld !== null),
  );
  const distance = (row: Row) => Math.abs(value(row, 'value')! - (pooled ?? 0));
  const of = (...findings: string[]) =>
    known
      .filter((row) => findings.includes(String(row['finding'])))
      .sort((a, b) => distance(b) - distance(a));
  /** How many, in Chinese with those that are named. */
  const more = (list: readonly Row[]): Fact[] =>
    list.length > MOST_NAMES + 1 ? counts(isChinese ? list.length : list.length - MOST_NAMES) : [];
  const [higher, lower, unclear] = [of('higher'), of('lower'), of('unclear')];
  const isTested = !isCensus && higher.length + lower.length + unclear.length > 0;
  // Besides the table: the value of all groups together, the target, how many groups there are of each kind.
  const all = fact(pooled, unit);
  const goal = edges.flatMap((edge) => fact(edge, unit));
  const ends = [Math.max, Math.min].map((end) => end(...known.map((row) => value(row, 'value')!)));
  const extremes = ends.map((end) => known.filter((row) => value(row, 'value') === end));
  const sides = isTested
    ? [higher, lower]
    : known.length && ends[0] !== ends[1]
      ? extremes
      : known.length === 1
        ? [known]
        : [];
  const heldNames = held.length > MOST_NAMES + 1 ? held.slice(0, MOST_NAMES) : held;
  const spoken = sides.map((side) => named(table, side));
  const tally = (list: readonly unknown[]) => counts(list.length || null);
  const verdicts = (['met', 'missed', 'uncertain'] as const).flatMap((wanted) =>
    tally(groups.filter(({ verdict }) => verdict === wanted)),
  );
  const standings = (['below', 'above', 'within', 'at'] as const).flatMap((side) =>
    tally(groups.filter(({ standing }) => standing?.side === side)),
  );
  const hasTarget = goal.length > 0 && known.length > 0;
  const isAlike = !isTested && known.length > 1 && ends[0] === ends[1];
  const saysAll = isTested || (!isAlike && known.length > 1);
  const domain = scaleOf(figures).domain;
  const ticks = [
    ...niceTicks(domain[0], domain[1], 5),
    ...[2, 3, 4, 5, 6, 7].flatMap((count) => roundTicks(domain, count)),
    ...domain,
  ].flatMap((tick) => fact(tick, unit === 'percent' ? unit : 'index'));
  const rowsOf: Facts['rows'] = ({ key }) => rows.filter((row) => row['key'] === key);
  const standingOf = (row: Row | undefined): Fact[] =>
    groups
      .filter(({ key }) => key === row?.['key'])
      .flatMap(({ standing }) =>
        standing ? change(standing.side === 'below' ? -standing.size : standing.size, unit) : [],
      );
  return {
    summary: {
      facts: [
        ...spoken.flatMap(({ facts }) => facts),
        ...sides.flatMap(more),
        ...(saysAll ? all : []),
        ...(isAlike ? fact(ends[0], unit) : []),
        ...(isTested && unclear.length
          ? counts(known.length, unclear.length < known.length ? unclear.length : null)
          : []),
        ...(hasTarget ? [...goal, ...verdicts, ...standings] : []),
        ...(held.length ? [...counts(minimumN), ...more(held)] : []),
      ],
      names: [
        ...spoken.flatMap(({ names }) => names),
        ...heldNames.map((row) => String(row['label'])),
      ],
    },
    rows: rowsOf,
    tip: (target, name) => {
      const [row] = rowsOf(target);
      return firstOf(labelledCells(tables, rowsOf(target), name), [
        ...cells(table, row, 'lower', 'upper', 'n'),
        ...level(confidence),
        ...all,
        ...goal,
        ...standingOf(row),
        ...counts(minimumN),
      ]);
    },
    picture: (_, target) => {
      if (!target) return [...all, ...goal, ...ticks, ...level(confidence)];
      const [row] = rowsOf(target);
      const few = counts(minimumN);
      return [...cells(table, row, 'value', 'n'), ...few, ...all, ...goal, ...ticks];
    },
    names: [],
  };
}
