import {
  tableOf,
  unmetMinimum,
  type Figures,
  type TableFigures,
  type Text,
  type Unit,
} from '../../contract/index.js';
import { changeOf, comparedLevel, type Change } from '../../measure/change.js';
import { measureLevel, levelTable, type LevelFigures } from '../../measure/figures.js';
import type { Level } from '../../measure/level.js';
import { NPS_GROUPS, type Target } from '../../measure/measure.schema.js';
import { judge } from '../../measure/verdict.js';
import {
  largestRemainder,
  percent,
  ratio,
  sum,
  type Interval,
  type Verdict,
} from '../../statistics/index.js';
import { GRADES, type GaugeDocument, type Grade } from './gauge.schema.js';
import { itemsOf, weakestOf, type ItemFigure } from './items.model.js';

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly tone: Grade;
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

export interface GaugeFigures extends LevelFigures, Figures {
  readonly target: Target | null;
  readonly verdict: Verdict | null;
  readonly bands: readonly Band[];
  /** The band that the value lies in. */
  readonly band: Band | null;
  readonly previous: number | null;
  readonly change: Change | null;
  readonly answers: readonly Answer[];
  readonly items: readonly ItemFigure[];
  /** The items without items of their own that score lowest; null where they don't differ. */
  readonly weakest: readonly ItemFigure[] | null;
}

const bandsOf = ({ bands }: GaugeDocument, { lower, upper }: Interval): Band[] =>
  (bands ?? [])
    .map((band, index, given) => ({
      ...band,
      from: Math.max(band.from, lower),
      to: Math.min(given[index + 1]?.from ?? upper, upper),
    }))
    .filter(({ from, to }) => to > from);

const gradeAt = (index: number, length: number): Grade =>
  GRADES[Math.round((index / Math.max(1, length - 1)) * 4)]!;

function answersOf({ unit, counts, scale }: Level): Answer[] {
  const shares = largestRemainder(counts, 100, 1);
  return counts.map((count, i) => {
    const rating = unit === 'points' ? null : i + (unit === 'score' ? scale.lower : 1);
    const key = rating === null ? NPS_GROUPS[i]! : String(rating);
    return { key, rating, count, share: shares[i]!, tone: gradeAt(i, counts.length) };
  });
}

/** The level of the period before; one of another unit can't be compared, so it is none. */
function previousOf(
  { previous, minimumN }: GaugeDocument,
  now: Level,
  confidence: number,
): Level | null {
  if (previous == null) return null;
  const level = comparedLevel(previous, now, confidence);
  return level.unit === now.unit && unmetMinimum(level.n, minimumN) === null ? level : null;
}

/** The tables that a gauge has besides the one of its level. */
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
    const rows = bands.map((band) => ({ ...band, key: band.tone }));
    tables.push(tableOf('bands', units, rows));
  }
  return tables;
}

/**
 * The figures of a gauge: its level with interval, verdict and change, the answers or items that
 * it comes from. Where `confidence` is null no interval is shown, but the verdict and the change
 * are still judged at 95 %, so that nothing is claimed which the sample can't show.
 */
export function gaugeModel(document: GaugeDocument): GaugeFigures {
  const { level, evidence, judgedAt, figures } = measureLevel(document);
  const { method, unit, value, withheld } = figures;
  const shown = withheld === null;
  const scale = document.scale
    ? { lower: document.scale.min, upper: document.scale.max }
    : figures.scale;
  const target = document.target ?? null;
  const before = shown ? previousOf(document, level, judgedAt) : null;
  const previous = before && before.value;
  const change = changeOf(before, level, judgedAt);
  const bands = bandsOf(document, scale);
  // A mean of so few answers that they give no interval can't show any difference.
  const few = method === 'mean' && !evidence;
  const verdict =
    value === null || target === null
      ? null
      : few
        ? 'uncertain'
        : judge(evidence ?? { lower: value, upper: value }, target);
  const items = itemsOf(level);
  const answers = shown ? answersOf(level) : [];
  return {
    ...figures,
    scale,
    target,
    verdict,
    bands,
    band: value === null ? null : (bands.filter(({ from }) => value >= from).at(-1) ?? null),
    previous,
    change,
    answers,
    items,
    weakest: weakestOf(items),
    findings: [],
    tables: [
      levelTable('gauge', figures, { target, verdict, previous, change: change?.value }),
      ...furtherTables(unit, items, answers, bands),
    ],
  };
}
