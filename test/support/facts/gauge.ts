import type { Target } from '../../../src/chart/targets.js';
import type { Table } from '../../../src/contract/index.js';
import { languageOf, textIn } from '../../../src/i18n/index.js';
import { gaugeMessages } from '../../../src/widgets/gauge/messages/index.js';
import type { GaugeFigures } from '../../../src/widgets/gauge/gauge.model.js';
import type { Fact } from '../numbers.js';
import {
  called,
  cells,
  change,
  counts,
  either,
  fact,
  level,
  loose,
  lowest,
  tableNamed,
  value,
  type AnyFlow,
  type Facts,
  type Of,
  type Row,
} from './facts.js';

/** What a gauge may say. */
export function gauge(
  document: Of<'gauge'>,
  { figures, language }: AnyFlow,
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
    key === 'value' ? [row] : [...items.rows, ...answers.rows].filter((one) => one['key'] === key);

  // Besides the tables: the ends of the scale; what a method's sentence tells of how it counted; the
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

  // The weakest of the items that have none of their own.
  const leaves = items.rows.filter(
    (one, i, { [i + 1]: next }) =>
      value(one, 'weight') && (value(next, 'depth') ?? 0) <= value(one, 'depth')!,
  );
  const weakest = lowest(leaves, 'score', 9);
  const differ = weakest.length < leaves.length ? weakest : [];

  // An item's share of the whole is in no column, but follows from two.
  const share = (one: Row): Fact[] => {
    const [contribution, score] = [value(one, 'contribution'), value(one, 'score')];
    return contribution === null || !score
      ? []
      : loose(fact((contribution / score) * 100, 'percent'));
  };
  const drawn = (one: Row): Fact[] => [
    ...(items.rows.includes(one) ? [...cells(items, one, 'score'), ...share(one)] : []),
    ...(answers.rows.includes(one) ? loose(cells(answers, one, 'count', 'share')) : []),
  ];

  return {
    summary: {
      facts: [
        ...main,
        ...(basis[measure.method] ?? []),
        ...changed,
        ...(row['verdict'] === null ? [] : target),
        ...cells(items, differ[0], 'score'),
      ],
      names: differ.map((one) => String(one['label'])),
    },
    rows,
    tip: (of, name) => {
      const own = called(tables, rows(of), name);
      if (of.key !== 'value')
        return items.rows.length && name === shared.columns.share
          ? rows(of).flatMap(share)
          : loose(own);
      // The target's name has the target in it, and its value is the verdict.
      return name ? either(own, target) : [...main, ...changed, ...aside];
    },
    picture: (_, of) => {
      if (of?.key === 'value') return [...main, ...ends, ...target, ...changed];
      return (of ? rows(of) : answers.rows).flatMap(drawn);
    },
    names: [
      ...(bands ?? []).map(({ label }) => textIn(language, label)),
      ...answers.rows.map((one) => messages.rated(formats.number(Number(one['key'])))),
    ],
  };
}
