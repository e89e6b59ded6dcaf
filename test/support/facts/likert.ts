import type { Target } from '../../../src/chart/targets.js';
import type { Table } from '../../../src/contract/index.js';
import type { LikertFigures } from '../../../src/widgets/likert/likert.model.js';
import type { LikertWords } from '../../../src/widgets/likert/likert.words.js';
import type { Fact } from '../numbers.js';
import {
  cells,
  counts,
  fact,
  level,
  tableNamed,
  value,
  withSlack,
  type AnyPipeline,
  type Facts,
  type Of,
  type Row,
} from './facts.js';

type Said = Facts['summary'];

const MOST_NAMES = 3;

/** Names as a sentence has them, or how many they are. */
const named = (rows: readonly Row[], facts: readonly Fact[]): Said =>
  rows.length > MOST_NAMES
    ? { facts: [...facts, ...counts(rows.length)], names: [] }
    : { facts, names: rows.map((row) => String(row['label'])) };

/** The numbers in the sentence on how many nets are clear of 0: none where all are alike. */
function clearCounts({ questions }: LikertFigures): Fact[] {
  const positions = questions.flatMap(({ position }) => position ?? []);
  const having = (wanted: string) => positions.filter((position) => position === wanted).length;
  const some = ['higher', 'lower', 'unclear', 'even'].map(having).filter(Boolean);
  if (positions.length < 2) return [];
  if (some.length === 1 && positions[0] !== 'even') return counts(positions.length);
  return counts(positions.length, ...some);
}

/** The numbers that the texts of answers on one scale may contain. */
export function likert(
  { confidence, minimumN }: Of<'likert'>,
  { figures, words }: AnyPipeline,
  tables: Table[],
): Facts {
  const table = tableNamed(tables, 'questions');
  const { questions, sides } = figures as LikertFigures;
  const { options } = words as LikertWords;
  const columns = options.map((_, index) => `option-${index + 1}`);
  const rows = ({ key }: Target) => table.rows.filter((row) => row['key'] === key);
  const shares = (row: Row | undefined, ...keys: readonly string[]) =>
    withSlack(cells(table, row, ...keys));

  const known = table.rows.filter((row) => row['net'] !== null);
  const nets = known.map((row) => value(row, 'net')!);
  const [lowest, highest] = [Math.min(...nets), Math.max(...nets)];
  const held = table.rows.filter((_, index) => questions[index]!.withheld !== null);
  const having = (net: number): Said =>
    named(
      known.filter((row) => row['net'] === net),
      fact(net, 'points'),
    );
  // Besides the table: the shares of both sides of the only question.
  const side = (wanted: string) =>
    columns
      .filter((_, index) => sides[index] === wanted)
      .map((key) => value(known[0], key) ?? 0)
      .reduce((total, share) => total + share, 0);
  const only: Said = {
    facts: [
      ...fact(nets[0], 'points'),
      ...fact(side('above'), 'percent'),
      ...fact(side('below'), 'percent'),
    ],
    names: [String(known[0]?.['label'])],
  };
  const ends = !held.length && lowest < highest ? [having(highest), having(lowest)] : [];
  const said = [
    ...(known.length === 1 ? [only] : ends),
    { facts: clearCounts(figures as LikertFigures), names: [] },
    ...(held.length ? [named(held, counts(minimumN))] : []),
  ];
  // Ratings are the names of options that have none.
  const ratings = counts(...options.map((_, index) => index + 1));

  return {
    summary: {
      facts: said.flatMap(({ facts }) => facts),
      names: said.flatMap(({ names }) => names),
    },
    rows,
    tip: (target, name) => {
      const [row] = rows(target);
      // Several options may have one name.
      const places = options.flatMap((option, index) => (option === name ? [index] : []));
      if (places.length) {
        return places.flatMap((index) => [...shares(row, columns[index]!), ...counts(index + 1)]);
      }
      const { missing } = questions.find(({ key }) => key === target.key)!;
      return [
        ...cells(table, row, 'n', 'net', 'lower', 'upper'),
        ...counts(missing, minimumN),
        ...level(confidence),
      ];
    },
    picture: (_, target) => {
      // Besides the table: the legend, the interval's level and its zero, what is missing, "n < 30".
      if (!target) return [...ratings, ...level(confidence), ...counts(0)];
      const [row] = rows(target);
      const { missing } = questions.find(({ key }) => key === target.key)!;
      return [
        ...shares(row, ...columns),
        ...cells(table, row, 'n', 'net'),
        ...counts(missing, minimumN),
      ];
    },
    names: options,
  };
}
