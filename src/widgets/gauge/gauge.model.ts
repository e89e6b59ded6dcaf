import {
  tableOf,
  type Figures,
  type Finding,
  type TableFigures,
  type Text,
  type Unit,
} from '../../contract/index.js';
import { judgeLevel, levelTables, type JudgedFigures } from '../../measure/judged.js';
import type { Level } from '../../measure/level.js';
import { NPS_GROUPS } from '../../measure/measure.schema.js';
import { largestRemainder, percent, ratio, sum, type Interval } from '../../statistics/index.js';
import { GRADES, type GaugeDocument, type Grade } from './gauge.schema.js';
import { itemsOf, lowestOf, type ItemFigure } from './items.model.js';

export interface Band {
  readonly from: number;
  readonly to: number;
  /** null: the document has none that can be read. */
  readonly tone: Grade | null;
  readonly label?: Text | null | undefined;
}

/** One group of the answers that a level was counted from. */
export interface Answer {
  readonly key: string;
  /** The rating, or an NPS group. */
  readonly rating: number | null;
  readonly count: number;
  /** Percent, rounded so that all shares add up to 100 (rule 12); null for no answers. */
  readonly share: number | null;
  readonly tone: Grade;
}

export interface GaugeFigures extends JudgedFigures, Figures {
  readonly bands: readonly Band[];
  /** The band that the value lies in. */
  readonly band: Band | null;
  readonly answers: readonly Answer[];
  readonly items: readonly ItemFigure[];
  /** The items without items of their own that score lowest; null where that is not known. */
  readonly lowest: readonly ItemFigure[] | null;
}

function bandsOf({ bands }: GaugeDocument, { lower, upper }: Interval): Band[] {
  const given = bands ?? [];
  return given
    .map((band, index) => ({
      ...band,
      tone: band.tone ?? null,
      from: Math.max(band.from, lower),
      to: Math.min(given[index + 1]?.from ?? upper, upper),
    }))
    .filter(({ from, to }) => to > from);
}

const gradeAt = (index: number, length: number): Grade =>
  GRADES[Math.round((index / Math.max(1, length - 1)) * 4)]!;

function answersOf({ counts, ratings }: Level): Answer[] {
  const shares = largestRemainder(counts, 100, 1);
  return counts.map((count, i) => {
    const rating = ratings && ratings.from + i;
    const key = rating === null ? NPS_GROUPS[i]! : String(rating);
    return { key, rating, count, share: shares[i]!, tone: gradeAt(i, counts.length) };
  });
}

const lowestFindings = (lowest: readonly ItemFigure[] | null): Finding[] =>
  (lowest ?? []).map(({ key, score }) => ({
    code: 'lowest-score',
    key,
    severity: 'neutral',
    value: score,
  }));

/** The tables of what a level comes from and lies in. */
function furtherTables(
  unit: Unit,
  items: readonly ItemFigure[],
  answers: readonly Answer[],
  bands: readonly Band[],
): TableFigures[] {
  const tables: TableFigures[] = [];
  if (items.length) {
    const units = {
      key: 'label',
      label: 'label',
      depth: 'count',
      weight: 'factor',
      score: unit,
      contribution: unit,
    } as const;
    tables.push(tableOf('items', units, items));
  }
  if (answers.length) {
    const total = sum(answers.map(({ count }) => count));
    const units = { key: 'label', label: 'label', count: 'count', share: 'percent' } as const;
    const rows = answers.map(({ key, count }) => ({
      key,
      count,
      share: percent(ratio(count, total)),
    }));
    tables.push(tableOf('answers', units, rows));
  }
  if (bands.length) {
    const units = { label: 'label', from: unit, to: unit } as const;
    const rows = bands.map((band) => ({ ...band, key: band.tone ?? '' }));
    tables.push(tableOf('bands', units, rows));
  }
  return tables;
}

/**
 * The figures of a gauge: its level with interval, verdict and comparisons, the answers or items that
 * it comes from, and the band that it lies in.
 */
export function gaugeModel(document: GaugeDocument): GaugeFigures {
  const { scale, bands: given, minimumN } = document;
  const { figures, level } = judgeLevel(
    document,
    scale && { lower: scale.min, upper: scale.max },
    (given ?? []).map(({ from }) => from),
  );
  const { unit, value, withheld } = figures;
  const bands = bandsOf(document, figures.scale);
  const items = itemsOf(level, minimumN, withheld !== null);
  const answers = withheld === null ? answersOf(level) : [];
  const lowest = lowestOf(items);
  return {
    ...figures,
    bands,
    band: value === null ? null : (bands.filter(({ from }) => value >= from).at(-1) ?? null),
    answers,
    items,
    lowest,
    findings: [...figures.findings, ...lowestFindings(lowest)],
    tables: [...levelTables('gauge', figures), ...furtherTables(unit, items, answers, bands)],
  };
}
