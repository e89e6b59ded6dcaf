import type { Target } from '../../../src/chart/targets.js';
import { parseTime, type Table, type Time } from '../../../src/contract/index.js';
import { valueTicks } from '../../../src/widgets/trend/axes.layout.js';
import type { TrendFigures } from '../../../src/widgets/trend/trend.model.js';
import {
  labelledCells,
  cells,
  change,
  counts,
  firstOf,
  fact,
  level,
  tableNamed,
  value,
  type AnyPipeline,
  type Facts,
  type Of,
  type Row,
} from './facts.js';

const TICKS = ['year', 'half-year', 'quarter', 'month', 'week', 'day', 'hour', 'second'] as const;

/** How many points belong to a signal before the first that is marked: the 8th of a run, the 6th of a trend. */
const BEFORE: Readonly<Record<string, number>> = { run: 7, trend: 5 };

/** The first row of the last signal of a series; undefined for a signal of a single point. */
function signalStart(rows: readonly Row[]): Row | undefined {
  const rulesOf = (row: Row | undefined) => String(row?.['signal'] ?? '').split('+');
  let index = rows.map((row) => row['signal'] !== null).lastIndexOf(true);
  const rule = Object.keys(BEFORE).find((name) => rulesOf(rows[index]).includes(name));
  if (rule === undefined) return undefined;
  while (rulesOf(rows[index - 1]).includes(rule)) index--;
  return rows[index - BEFORE[rule]!];
}

/** The numbers that the texts of a trend may contain. */
export function trend(
  document: Of<'trend'>,
  { figures, language }: AnyPipeline,
  tables: Table[],
): Facts {
  const [table, details] = [tables[0]!, tableNamed(tables, 'details')];
  const { rows, columns } = table;
  const { confidence, minimumN, forecastFrom } = document;
  const { formats } = language;
  const { unit } = columns.find(({ key }) => key === 'value')!;
  const momentOf = (row: Row) => parseTime(row['t'] as Time)!;
  const time = (row: Row | undefined) => (row ? formats.time(row['t'] as Time) : '');
  const future = forecastFrom == null ? Infinity : parseTime(forecastFrom)!.start;
  const names = [...new Set(rows.map((row) => String(row['series'])))];
  /** The rows of each series that have something in a column. */
  const having = (key: string) =>
    names.map((name) => rows.filter((row) => row['series'] === name && row[key] !== null));
  const known = having('value');
  const happened = known.map((points) => points.filter((row) => momentOf(row).start < future));
  const lead = happened.findIndex((points) => points.length);
  const [latest, before] = [happened[lead]?.at(-1), happened[lead]?.at(-2)];
  const moved = before ? value(latest, 'value')! - value(before, 'value')! : 0;
  const signals = having('signal')[lead] ?? [];
  const begin = signalStart(having('t')[lead] ?? []);
  const volumes = having('requested').find((points) => points.length) ?? [];

  // Besides the table: the ticks of the axes, of which only one has the unit of percentages.
  const ticks = valueTicks(figures as TrendFigures).flatMap((tick) => [
    ...fact(tick, unit),
    ...counts(tick),
  ]);
  const newest = [
    ...cells(table, volumes.at(-1), 'requested', 'fulfilled', 'inflation'),
    ...counts(Math.max(...volumes.map((row) => value(row, 'requested')!))),
  ];
  /** The row with the target that is drawn. */
  const targetRow = latest ?? rows.filter((row) => row['series'] === names[0]).at(-1);

  const times = new Map<string, Row[]>();
  for (const row of [...rows, ...details.rows]) {
    const key = String(row['t']);
    times.set(key, [...(times.get(key) ?? []), row]);
  }
  const targetRows = ({ key }: Target): readonly Row[] => times.get(key) ?? [];
  return {
    summary: {
      facts: [
        ...cells(table, latest, 'value', 'capped', 'target'),
        ...change(moved, unit),
        ...counts(signals.length || null),
      ],
      names: [
        names[lead] ?? '',
        ...[latest, moved ? before : undefined, signals.at(-1), begin].map(time),
      ],
    },
    rows: targetRows,
    tip: (target, name, index) => {
      const ofSeries = targetRows(target).filter(
        (row) => index === undefined || row['series'] === names[index],
      );
      const named = ofSeries.filter((row) => row['series'] === name && row['value'] !== undefined);
      if (named.length)
        return firstOf(
          named.flatMap((row) => cells(table, row, 'value')),
          counts(minimumN),
        );
      const detailRows = ofSeries.filter((row) => details.rows.includes(row));
      const interval = detailRows.flatMap((row) => cells(details, row, 'lower', 'upper'));
      // Besides the tables: the interval's level, which is in its name.
      return firstOf(
        labelledCells(tables, ofSeries, name),
        interval.length ? [...interval, ...level(confidence)] : [],
      );
    },
    picture: (text) => {
      // At the end of a line, or in the legend: the series' last value. Lines may break anywhere.
      const bare = (words: string) => words.replace(/\s/g, '');
      const named = names
        .filter((name) => bare(text).includes(bare(name)))
        .sort((a, b) => b.length - a.length)[0];
      const last = named === undefined ? undefined : known[names.indexOf(named)]!.at(-1);
      return last
        ? cells(table, last, 'value', 'capped')
        : [...cells(table, targetRow, 'target'), ...newest, ...ticks];
    },
    dates: (target) => {
      const { kind, start } = momentOf(targetRows(target)[0]!);
      const reading = kind === 'instant' ? formats.zone.toWall(start) : start;
      return TICKS.flatMap((tick) =>
        [true, false].map((full) => formats.tick({ kind: tick, reading, instant: start }, full)),
      );
    },
    names: [],
  };
}
