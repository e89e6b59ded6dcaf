import type { Table, Time } from '../../../src/contract/index.js';
import type { Target } from '../../../src/chart/targets.js';
import type { ScorecardFigures } from '../../../src/widgets/scorecard/scorecard.model.js';
import { textIn } from '../../../src/i18n/index.js';
import { shownIn } from '../numbers.js';
import {
  cells,
  change,
  counts,
  fact,
  labelledCells,
  tableNamed,
  value,
  type AnyPipeline,
  type Facts,
  type Of,
  type Row,
} from './facts.js';

/** The numbers that the texts of a scorecard may contain. */
export function scorecard(
  document: Of<'scorecard'>,
  pipeline: AnyPipeline,
  tables: Table[],
): Facts {
  const { formats } = pipeline.language;
  const figures = pipeline.figures as ScorecardFigures;
  const [table, compared] = [tables[0]!, tableNamed(tables, 'comparisons')];
  const unitOf = (row: Row) => table.units![table.rows.indexOf(row)]!['value']!;
  const needsLook = (row: Row) =>
    row['variation'] === 'concerning' || row['assurance'] === 'not-capable';
  const concerns = table.rows.filter(needsLook);
  const first = concerns.find((row) => row['variation'] === 'concerning') ?? concerns[0];
  const isJudged = (row: Row) => row['variation'] ?? row['assurance'] ?? row['signal'];
  const unjudged = table.rows.filter((row) => !isJudged(row)).length;
  const rowsOf = ({ key }: Target): Row[] => [
    ...table.rows.filter((row) => row['key'] === key),
    ...compared.rows.filter((row) => row['key'] === key),
  ];
  const timesOf = (rows: readonly Row[]) =>
    rows.flatMap((row) => (row['t'] == null ? [] : formats.time(row['t'])));
  /** What is judged of the first: a target that it will miss is said, a signal is told by its rule. */
  const reason = first?.['variation'] === 'concerning' ? [] : cells(table, first, 'target');
  const total = table.rows.length;
  // Besides the table: how many indicators there are, need a look, and can't be judged.
  const tally = [...counts(total), ...counts(concerns.length), ...counts(unjudged || null)];
  const said = counts(
    ...(total > 1 ? [total] : []),
    ...(total > 1 && concerns.length ? [concerns.length] : []),
    ...(unjudged && unjudged < total ? [unjudged] : []),
  );
  return {
    summary: {
      facts: [...said, ...cells(table, first, 'value'), ...reason],
      names: first ? [String(first['label']), ...timesOf([first])] : [],
    },
    rows: rowsOf,
    tip: (target, name) => {
      const rows = rowsOf(target);
      const [row] = rows;
      const figure = figures.rows.find(({ key }) => key === target.key)!;
      const { minimumN, confidence } = figure.charted;
      const point = figure.latest?.point;
      // Of the time of the other point only what differs from that of the newest is said.
      const other = compared.rows.find(
        (one) =>
          one['key'] === target.key &&
          name.includes(formats.timeFact(one['t'] as Time, point!.t).text),
      );
      if (other) {
        // The time of the other point is in the name of the change.
        const moved = value(other, 'change')!;
        return [
          ...change(moved, unitOf(row!) === 'percent' ? 'points' : unitOf(row!)),
          ...counts(...shownIn(name).map((one) => one.value)),
        ];
      }
      return [
        // The period of the value has no name.
        ...(name
          ? []
          : counts(
              ...timesOf([row!])
                .flatMap(shownIn)
                .map((one) => one.value),
            )),
        ...labelledCells(tables, rows, name),
        ...(row?.['value'] === null ? counts(minimumN) : []),
        // Besides the tables: what the newest point of a series rests on, what it tells of supply and forecasts, its limits, its interval.
        ...counts(point?.requested, point?.fulfilled, point?.events, point?.exposure),
        ...fact(point?.limits?.lower, figure.charted.unit),
        ...fact(point?.limits?.upper, figure.charted.unit),
        ...fact(point?.interval?.lower, figure.charted.unit),
        ...fact(point?.interval?.upper, figure.charted.unit),
        ...fact(point?.capped, 'percent'),
        ...fact(point?.inflation, 'factor'),
        ...fact(point?.accuracy, 'percent'),
        ...fact(point?.bias, 'percent'),
        ...fact(point?.interval ? (confidence ?? 0) * 100 : null, 'percent'),
      ];
    },
    picture: (_, target) => {
      if (!target) return tally;
      const rows = rowsOf(target);
      return [
        ...rows.flatMap((row) => cells(tableOf(row), row, 'value', 'target', 'change')),
        ...counts(document.minimumN),
        ...tally,
      ];
    },
    dates: (target) => timesOf(rowsOf(target)),
    names: figures.rows.map(({ group }) => textIn(pipeline.language, group)),
  };

  function tableOf(row: Row): Table {
    return table.rows.includes(row) ? table : compared;
  }
}
