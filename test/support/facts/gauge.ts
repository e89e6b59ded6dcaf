import type { Target } from '../../../src/chart/targets.js';
import type { Table } from '../../../src/contract/index.js';
import { textIn } from '../../../src/i18n/index.js';
import type { GaugeFigures } from '../../../src/widgets/gauge/gauge.model.js';
import type { Fact } from '../numbers.js';
import {
  labelledCells,
  cells,
  counts,
  fact,
  withSlack,
  lowest,
  tableNamed,
  value,
  type AnyPipeline,
  type Facts,
  type Of,
  type Row,
} from './facts.js';
import { levelFacts } from './level.js';

/** The items without items of their own that score lowest; none where one is withheld. */
function lowestItems(items: Table, isWithheld: boolean): readonly Row[] {
  const leaves = items.rows.filter(
    (item, index, { [index + 1]: next }) =>
      value(item, 'weight') && (value(next, 'depth') ?? 0) <= value(item, 'depth')!,
  );
  const found = isWithheld ? [] : lowest(leaves, 'score', 9);
  return found.length < leaves.length ? found : [];
}

/** The numbers that the texts of a gauge may contain. */
export function gauge(document: Of<'gauge'>, pipeline: AnyPipeline, tables: Table[]): Facts {
  const { bands, minimumN } = document;
  const { language } = pipeline;
  const { shared } = language;
  const { scale, unit, items: figures } = pipeline.figures as GaugeFigures;
  const [items, answers] = [tableNamed(tables, 'items'), tableNamed(tables, 'answers')];
  const { row, ...level } = levelFacts(document, pipeline, tables);
  const rows = ({ key }: Target): readonly Row[] =>
    key === 'value'
      ? [row]
      : [...items.rows, ...answers.rows].filter((candidate) => candidate['key'] === key);
  const isWithheld = figures.some(({ withheld }) => withheld !== null);
  const named = lowestItems(items, isWithheld);

  // Besides the tables: the ends of the scale and its zero; an item's share of the whole, which follows from its
  // contribution and its score; the least number of answers in place of a score.
  const ends = [scale.lower, 0, scale.upper].flatMap((end) => fact(end, unit));
  const share = (item: Row): Fact[] =>
    withSlack(
      figures
        .filter(({ key }) => key === item['key'])
        .flatMap((figure) => fact(figure.share, 'percent')),
    );
  // The key of an answer is its rating, but for the groups of an NPS.
  const rating = (answer: Row): Fact[] => fact(Number(answer['key']), 'score');
  const least = isWithheld ? counts(minimumN) : [];
  const drawn = (detail: Row): Fact[] => [
    ...(items.rows.includes(detail)
      ? [...cells(items, detail, 'score'), ...share(detail), ...least]
      : []),
    ...(answers.rows.includes(detail)
      ? [...withSlack(cells(answers, detail, 'count', 'share')), ...rating(detail)]
      : []),
  ];

  return {
    summary: {
      facts: [...level.summary, ...cells(items, named[0], 'score')],
      names: named.map((item) => String(item['label'])),
    },
    rows,
    tip: (datum, name) => {
      if (datum.key === 'value') return level.tip(name);
      const cellsOfName = labelledCells(tables, rows(datum), name);
      return items.rows.length && name === shared.columns.share
        ? rows(datum).flatMap(share)
        : [...withSlack(cellsOfName), ...least, ...(name ? [] : rows(datum).flatMap(rating))];
    },
    picture: (_, datum) => {
      if (datum?.key === 'value') return [...level.picture, ...ends];
      return (datum ? rows(datum) : answers.rows).flatMap(drawn);
    },
    names: [...level.names, ...(bands ?? []).map(({ label }) => textIn(language, label))],
  };
}
