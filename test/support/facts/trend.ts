import type { Target } from '../../../src/chart/targets.js';
import { DAY, parseTime, type Table, type Time } from '../../../src/contract/index.js';
import { valueTicks } from '../../../src/widgets/trend/axes.layout.js';
import type { TrendFigures } from '../../../src/widgets/trend/trend.model.js';
import { shownIn } from '../numbers.js';
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

/** The first rows of the run and of the trend that the last signal of a series is part of. */
function signalStarts(rows: readonly Row[]): (Row | undefined)[] {
  const rulesOf = (row: Row | undefined) => String(row?.['signal'] ?? '').split('+');
  const last = rows.map((row) => row['signal'] !== null).lastIndexOf(true);
  return Object.entries(BEFORE)
    .filter(([rule]) => rulesOf(rows[last]).includes(rule))
    .map(([rule, before]) => {
      let first = last;
      while (rulesOf(rows[first - 1]).includes(rule)) first--;
      return rows[first - before];
    });
}

/** Each midnight from a time up to another. */
const daysFrom = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil((to - from) / DAY)) }, (_, day) => from + day * DAY);

/** The same period a year before, as it is written. */
const yearBefore = (t: string): string => String(Number(t.slice(0, 4)) - 1) + t.slice(4);

/** What a clock shows, a year before, in UTC milliseconds. */
const readingBefore = (reading: number): number =>
  new Date(reading).setUTCFullYear(new Date(reading).getUTCFullYear() - 1);

/** The parts that a sentence says of a time, where another one is known. */
function timeParts(
  { formats }: AnyPipeline['language'],
  row: Row | undefined,
  known?: Row,
): string[] {
  if (!row) return [];
  const { text, date, clock } = formats.timeFact(
    row['t'] as Time,
    known?.['t'] as Time | undefined,
  );
  return clock ? [clock, date].filter(Boolean) : [text];
}

/** The numbers that the texts of a trend may contain. */
export function trend(document: Of<'trend'>, pipeline: AnyPipeline, tables: Table[]): Facts {
  const { language } = pipeline;
  const figures = pipeline.figures as TrendFigures;
  const [table, details] = [tables[0]!, tableNamed(tables, 'details')];
  const { rows, columns } = table;
  const { confidence, minimumN, forecastFrom, compare } = document;
  const { formats } = language;
  const { unit } = columns.find(({ key }) => key === 'value')!;
  const momentOf = (row: Row) => parseTime(row['t'] as Time)!;
  const future = forecastFrom == null ? Infinity : parseTime(forecastFrom)!.start;
  const keys = document.series.map(({ key }) => key);
  const names = keys.map((key) =>
    String(rows.find((row) => row['series'] === key)?.['label'] ?? key),
  );
  /** The rows of each series that have something in a column. */
  const having = (key: string) =>
    keys.map((series) => rows.filter((row) => row['series'] === series && row[key] !== null));
  const known = having('value');
  const idOf = (row: Row) => `${row['series']} ${row['t']}`;
  /** Points of a period that is not over, or left out for a reason. */
  const setApart = new Set(details.rows.filter((row) => row['state'] != null).map(idOf));
  const happened = known.map((points) =>
    points.filter((row) => momentOf(row).start < future && !setApart.has(idOf(row))),
  );
  const lead = happened.findIndex((points) => points.length);
  /** The row that another one is compared with. */
  const otherOf = (row: Row | undefined): Row | undefined => {
    const complete = row ? happened[keys.indexOf(String(row['series']))]! : [];
    const index = complete.indexOf(row!);
    if (compare !== 'year-ago') return index < 0 ? undefined : complete[index - 1];
    if (index < 0) return undefined;
    const t = row!['t'] as Time;
    if (momentOf(row!).kind !== 'instant')
      return complete.find((one) => one['t'] === yearBefore(String(t)));
    const wanted = readingBefore(formats.zone.toWall(momentOf(row!).start));
    return complete.find((one) => formats.zone.toWall(momentOf(one).start) === wanted);
  };
  const latest = happened[lead]?.at(-1);
  const before = otherOf(latest);
  const moved = before ? value(latest, 'value')! - value(before, 'value')! : 0;
  const signals = having('signal')[lead] ?? [];
  const begins = signalStarts(having('t')[lead] ?? []);
  const volumes = having('requested').find((points) => points.length) ?? [];
  const { accuracy = null, bias = null } = figures.series[lead] ?? {};
  const finding = (...codes: string[]) => figures.findings.find(({ code }) => codes.includes(code));
  /** How far the newest value is from its target, where that is all that can be said. */
  const standing = finding('below-target', 'above-target');
  const distance = (() => {
    if (typeof standing?.value !== 'number') return [];
    const { target } = standing;
    const ends = typeof target === 'number' ? [target] : [target!.min, target!.max];
    return change(Math.min(...ends.map((end) => Math.abs(standing.value! - end))), unit);
  })();

  // Besides the table: the ticks of the axes, of which only one has the unit of percentages.
  const ticks = valueTicks(figures).flatMap((tick) => [...fact(tick, unit), ...counts(tick)]);
  const newest = [
    ...cells(table, volumes.at(-1), 'requested', 'fulfilled', 'inflation'),
    ...counts(Math.max(...volumes.map((row) => value(row, 'requested')!))),
  ];
  /** What stands in a box without room for names: last values, the key figure, its change and since when. */
  const alone = [
    ...known.flatMap((points) => cells(table, points.at(-1), 'value', 'capped')),
    ...cells(table, latest, 'value'),
    ...change(moved, unit),
    ...timeParts(language, before, latest).flatMap((time) =>
      counts(...shownIn(time).map((one) => one.value)),
    ),
  ];
  /** The row with the target that is drawn. */
  const targetRow = latest ?? rows.filter((row) => row['series'] === keys[0]).at(-1);

  const times = new Map<string, Row[]>();
  for (const row of [...rows, ...details.rows]) {
    const key = String(row['t']);
    times.set(key, [...(times.get(key) ?? []), row]);
  }
  const starts = [...new Set(rows.map((row) => momentOf(row).start))].sort((a, b) => a - b);
  /** Whether periods are absent, or shorter ones stand beside longer ones. */
  const hasAbsent =
    figures.series.some(({ columns: { apart } }) => apart.includes(1)) ||
    new Set(rows.map((row) => momentOf(row).kind)).size > 1;
  const targetRows = ({ key }: Target): readonly Row[] => times.get(key) ?? [];
  return {
    summary: {
      facts: [
        ...cells(table, latest, 'value', 'capped', 'target'),
        ...change(moved, unit),
        ...distance,
        ...counts(signals.length || null),
        // Besides the tables: what all forecasts of the series were worth.
        ...fact(accuracy, 'percent'),
        ...fact(bias || null, 'percent', { size: true }),
      ],
      names: [
        names[lead] ?? '',
        ...timeParts(language, latest),
        ...timeParts(language, before, latest),
        ...timeParts(language, signals.at(-1)),
        ...begins.flatMap((begin) => timeParts(language, begin, signals.at(-1))),
      ],
    },
    rows: targetRows,
    tip: (target, name, index) => {
      const ofSeries = targetRows(target).filter(
        (row) => index === undefined || row['series'] === keys[index],
      );
      const [row] = ofSeries.filter((one) => one['label'] === name && one['value'] !== undefined);
      if (row) return firstOf(cells(table, row, 'value'), counts(minimumN));
      const [point] = ofSeries.filter((one) => one['value'] != null);
      const other = otherOf(point);
      if (
        point &&
        other &&
        timeParts(language, other, point).every((part) => name.includes(part))
      ) {
        // Besides the tables: the time of the other point, which is in the name of the change.
        const difference = value(point, 'value')! - value(other, 'value')!;
        return [...change(difference, unit), ...counts(...shownIn(name).map((one) => one.value))];
      }
      // A part is written with its whole.
      if (!figures.supply && columns.some((one) => one.key === 'fulfilled' && one.label === name)) {
        return ofSeries.flatMap((one) =>
          one['value'] === undefined ? [] : cells(table, one, 'requested', 'fulfilled'),
        );
      }
      const detailRows = ofSeries.filter((one) => details.rows.includes(one));
      const interval = detailRows.flatMap((one) => cells(details, one, 'lower', 'upper'));
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
      if (last) return cells(table, last, 'value', 'capped');
      return [...cells(table, targetRow, 'target'), ...newest, ...ticks, ...alone];
    },
    dates: (target) => {
      const { kind, start, end } = momentOf(targetRows(target)[0]!);
      const labelsAt = (time: number) => {
        const reading = kind === 'instant' ? formats.zone.toWall(time) : time;
        return TICKS.flatMap((tick) =>
          [true, false].map((full) => formats.tick({ kind: tick, reading, instant: time }, full)),
        );
      };
      // Besides the tables: absent periods up to the times before and after, which have dates all the same.
      const after = starts.findIndex((time) => time > start);
      const [from, to] = [starts[(after < 0 ? starts.length : after) - 2], starts[after]];
      const absent = hasAbsent ? daysFrom(from ?? start, Math.max(to ?? start, end)) : [];
      return [start, ...absent].flatMap(labelsAt);
    },
    names: [],
  };
}
