import type { Target } from '../../../src/chart/targets.js';
import type { Table } from '../../../src/contract/index.js';
import { languageOf, textIn } from '../../../src/i18n/index.js';
import { gaugeMessages } from '../../../src/widgets/gauge/messages/index.js';
import type { GaugeFigures } from '../../../src/widgets/gauge/gauge.model.js';
import type { Fact } from '../numbers.js';
import {
  labelledCells,
  cells,
  change,
  counts,
  firstOf,
  fact,
  level,
  withSlack,
  lowest,
  tableNamed,
  value,
  type AnyPipeline,
  type Facts,
  type Of,
  type Row,
} from './facts.js';

/** The numbers that the texts of a gauge may contain. */
export function gauge(
  document: Of<'gauge'>,
  { figures, language }: AnyPipeline,
  tables: Table[],
): Facts {
  const { measure, confidence, bands } = document;
  const { shared, formats } = language;
  const { messages } = languageOf(language.tag, document.timeZone, gaugeMessages);
  const { scale } = figures as GaugeFigures;
  const [table, items, answers] = [
    tables[0]!,
    tableNamed(tables, 'items'),
    tableNamed(tables, 'answers'),
  ];
  const row = table.rows[0]!;
  const { unit } = table.columns.find(({ key }) => key === 'value')!;
  const [main, target] = [cells(table, row, 'value'), cells(table, row, 'target')];
  const changed = change(value(row, 'change') ?? 0, unit);
  const rows = ({ key }: Target): readonly Row[] =>
    key === 'value'
      ? [row]
      : [...items.rows, ...answers.rows].filter((candidate) => candidate['key'] === key);

  // Besides the tables: the ends of the scale; what a method's sentence says about its counts; the
  // level of the interval; answers that count nowhere.
  const ends = [...fact(scale.lower, unit), ...fact(scale.upper, unit)];
  const length = 'counts' in measure ? (measure.counts?.length ?? 0) : 0;
  const basis: Partial<Record<typeof measure.method, Fact[]>> = {
    csat: counts(('top' in measure && measure.top) || Math.min(2, length - 1), length),
    ratio: 'part' in measure ? counts(measure.part, measure.whole) : [],
    mean: ends,
  };
  const interval = cells(table, row, 'lower', 'upper');
  const aside = [
    ...(interval.length ? [...interval, ...level(confidence)] : []),
    ...('missing' in measure ? counts(measure.missing) : []),
  ];

  // The weakest of the items without items of their own.
  const leaves = items.rows.filter(
    (item, index, { [index + 1]: next }) =>
      value(item, 'weight') && (value(next, 'depth') ?? 0) <= value(item, 'depth')!,
  );
  const weakest = lowest(leaves, 'score', 9);
  const named = weakest.length < leaves.length ? weakest : [];

  // An item's share of the whole is in no column, but follows from two.
  const share = (item: Row): Fact[] => {
    const [contribution, score] = [value(item, 'contribution'), value(item, 'score')];
    return contribution === null || !score
      ? []
      : withSlack(fact((contribution / score) * 100, 'percent'));
  };
  const drawn = (detail: Row): Fact[] => [
    ...(items.rows.includes(detail) ? [...cells(items, detail, 'score'), ...share(detail)] : []),
    ...(answers.rows.includes(detail) ? withSlack(cells(answers, detail, 'count', 'share')) : []),
  ];

  return {
    summary: {
      facts: [
        ...main,
        ...(basis[measure.method] ?? []),
        ...changed,
        ...(row['verdict'] === null ? [] : target),
        ...cells(items, named[0], 'score'),
      ],
      names: named.map((item) => String(item['label'])),
    },
    rows,
    tip: (datum, name) => {
      const cellsOfName = labelledCells(tables, rows(datum), name);
      if (datum.key !== 'value')
        return items.rows.length && name === shared.columns.share
          ? rows(datum).flatMap(share)
          : withSlack(cellsOfName);
      // The target's name has the target in it, and its value is the verdict.
      return name ? firstOf(cellsOfName, target) : [...main, ...changed, ...aside];
    },
    picture: (_, datum) => {
      if (datum?.key === 'value') return [...main, ...ends, ...target, ...changed];
      return (datum ? rows(datum) : answers.rows).flatMap(drawn);
    },
    names: [
      ...(bands ?? []).map(({ label }) => textIn(language, label)),
      ...answers.rows.map(({ key }) => messages.rated(formats.number(Number(key)))),
    ],
  };
}
