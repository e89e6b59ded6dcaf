import type { Target } from '../../../src/chart/targets.js';
import type { Table } from '../../../src/contract/index.js';
import { roundTicks } from '../../../src/chart/scale.js';
import { roundTo, textIn } from '../../../src/i18n/index.js';
import { chainDecimals } from '../../../src/widgets/gap/chain.words.js';
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
  sum,
  value,
  type AnyPipeline,
  type Facts,
  type Of,
  type Row,
} from './facts.js';
import type { Fact } from '../numbers.js';

type Said = Facts['summary'];

const together = (...said: readonly Said[]): Said => ({
  facts: said.flatMap(({ facts }) => facts),
  names: said.flatMap(({ names }) => names),
});

/** Names as a sentence has them, or how many they are; `facts` are said of them. */
const named = (names: readonly string[], facts: readonly Fact[]): Said =>
  names.length > 3 ? { facts: [...facts, ...counts(names.length)], names: [] } : { facts, names };

/** What is withheld is named, with the least number of answers. */
const heldBack = (names: readonly string[], minimumN: number | null | undefined): Said =>
  names.length ? named(names, counts(minimumN)) : { facts: [], names: [] };

/** The facts and names in the summary of the dimensions. */
function dimensionsSummary(table: Table, { performanceOnly }: GapFigures): Said {
  const lowestOf = (rows: readonly Row[], key: string): Said => {
    const least = Math.min(...rows.map((row) => value(row, key) ?? Infinity));
    const found = rows.filter((row) => value(row, key) === least);
    const facts = key === 'gap' ? change(least, 'score') : fact(least, 'score');
    return named(
      found.map((row) => String(row['label'])),
      facts,
    );
  };
  if (performanceOnly) return lowestOf(table.rows, 'perception');
  const gaps = table.rows.filter((row) => row['gap'] !== null);
  const [short = [], exceeding = [], unclear = [], below = [], above = [], even = []] = [
    'short',
    'exceeding',
    'unclear',
    'below',
    'above',
    'even',
  ].map((finding) => gaps.filter((row) => row['finding'] === finding));
  const some = (...lists: readonly (readonly unknown[])[]) =>
    counts(...lists.map(({ length }) => length || null));
  // Besides the table: how many rows have each finding, and the sum of the weighted gaps.
  const weighted = gaps.flatMap((row) => value(row, 'weighted-gap') ?? []);
  const total: Said = {
    facts: weighted.length ? fact(sum(weighted), 'score') : [],
    names: [],
  };
  const isTested = short.length + exceeding.length + unclear.length > 0;
  const first = short.length ? short : isTested ? [] : below;
  const others = isTested
    ? some(exceeding, even, unclear, [...below, ...above])
    : some(above, even);
  const isAlone = gaps.length === 1 && first.length === 1;
  return together(
    first.length ? lowestOf(first, 'gap') : total,
    { facts: isAlone ? [] : [...others, ...(first.length ? some(gaps, first) : [])], names: [] },
    total,
  );
}

/** The numbers that the texts of a gap may contain. */
export function gap(
  document: Of<'gap'>,
  { figures, words, language }: AnyPipeline,
  tables: Table[],
): Facts {
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
  const { stops } = words as GapWords;
  const decimals = chain ? chainDecimals(chain, scale) : 0;
  const rounded = (row: Row, key: string) => roundTo(value(row, key)!, decimals);
  const fall = (row: Row | undefined): number =>
    row && value(row, 'value') !== null ? rounded(row, 'to') - rounded(row, 'from') : 0;
  const terms = steps?.rows.slice(0, 4) ?? [];
  const least = Math.min(0, ...terms.map((row) => value(row, 'value') ?? 0));
  const losses = terms.filter((row) => least < 0 && value(row, 'value') === least).slice(0, 1);
  const levels = steps ? steps.rows.flatMap((row) => cells(steps, row, 'from', 'to')) : [];
  const isHeld = ({ withheld }: { readonly withheld: number | null }) => withheld !== null;
  const heldRows = dimensions
    .filter(isHeld)
    .map(({ key }) => String(table!.rows.find((row) => row['key'] === key)!['label']));
  const heldStops = stops.filter((_, index) => isHeld(chain!.stops[index]!));

  // Besides the tables: the ticks of the answer scale and of the chain's, the intervals' zero, and
  // the sum of the weighted gaps.
  const ticks = [
    ...[2, 3, 4, 5, 6, 7].flatMap((count) => roundTicks([scale.min, scale.max], count)),
    ...(chain ? roundTicks(domainOf(gaps), 3) : []),
    0,
  ].flatMap((tick) => fact(tick, 'score'));
  const weighted = table?.rows.flatMap((row) => value(row, 'weighted-gap') ?? []) ?? [];
  const total = weighted.length ? fact(sum(weighted), 'score') : [];

  return {
    summary: together(
      ...(table ? [dimensionsSummary(table, gaps)] : []),
      heldBack(heldRows, minimumN),
      {
        facts: [...losses, ...(steps?.rows.slice(4) ?? [])].flatMap((row) =>
          change(fall(row), 'score'),
        ),
        names: [],
      },
      {
        facts: heldStops.length ? counts(minimumN) : [],
        names: heldStops.map(({ name }) => name),
      },
    ),
    rows,
    tip: (target, name) => {
      const [row] = rows(target);
      if (target.group === 'chain')
        return [
          ...cells(steps!, row, 'from', 'to', 'lower', 'upper', 'share'),
          ...fact(fall(row), 'score'),
          ...level(confidence),
          ...counts(minimumN),
        ];
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
      if (!target)
        return [...total, ...levels, ...ticks, ...level(confidence), ...counts(minimumN)];
      const [row] = rows(target);
      if (target.group === 'chain') {
        return [...fact(fall(row), 'score'), ...levels, ...counts(minimumN)];
      }
      const figure = cells(table!, row, performanceOnly ? 'perception' : 'gap');
      return [...firstOf(figure, counts(minimumN)), ...cells(table!, row, 'importance')];
    },
    names: Object.values(document.gapLabels ?? {}).map((label) => textIn(language, label)),
  };
}
