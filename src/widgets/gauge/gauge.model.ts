import {
  tableOf,
  type Figures,
  type TableFigures,
  type Text,
  type Unit,
} from '../../contract/index.js';
import {
  findingOf,
  largestRemainder,
  percent,
  ratio,
  sum,
  type ChangeFinding,
  type Interval,
  type Verdict,
} from '../../statistics/index.js';
import { NPS_GROUPS, TONES, type GaugeDocument, type Measure, type Tone } from './gauge.schema.js';
import { PLAIN, VERDICT_CONFIDENCE, changeInterval, levelOf, type Level } from './measure.model.js';

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  readonly label?: Text | null | undefined;
}

/** A target: at least a number, or a band to stay in. */
export type Target = NonNullable<GaugeDocument['target']>;

export interface Change {
  /** Now minus before; percentages in points. */
  readonly value: number;
  readonly interval: Interval | null;
  readonly finding: ChangeFinding;
}

/** One group of the answers that a level was counted from. */
export interface Answer {
  readonly key: string;
  /** The rating, or an NPS group. */
  readonly rating: number | null;
  readonly count: number;
  /** Percent, rounded so that all shares add up to 100 (rule 12); null for no answers. */
  readonly share: number | null;
  readonly tone: Tone;
}

export interface ItemFigure {
  readonly key: string;
  readonly label: Text | null | undefined;
  readonly depth: number;
  readonly weight: number;
  /** Percent of the whole index, rounded (rule 12); null where the item has no score. */
  readonly share: number | null;
  readonly score: number | null;
  readonly contribution: number | null;
}

export interface GaugeFigures extends Figures {
  readonly method: Measure['method'];
  readonly unit: Unit;
  readonly value: number | null;
  /** The interval to draw; null where `confidence` is null or the sample gives none. */
  readonly interval: Interval | null;
  readonly confidence: number | null;
  readonly scale: Interval;
  readonly target: Target | null;
  readonly verdict: Verdict | null;
  readonly bands: readonly Band[];
  /** The band that the value lies in. */
  readonly band: Band | null;
  readonly previous: number | null;
  readonly change: Change | null;
  readonly answers: readonly Answer[];
  /** Answers that count nowhere: blank, not applicable. */
  readonly missing: number | null;
  readonly basis: Level['basis'];
  readonly items: readonly ItemFigure[];
  /** The items without items of their own that score lowest; null where they don't differ. */
  readonly weakest: readonly ItemFigure[] | null;
}

/**
 * Whether a target is reached; a number is a band without an upper end. Where the interval holds the
 * target, or one of the band's edges, the sample can't tell.
 */
export function judge(value: number, interval: Interval | null, target: Target): Verdict {
  const single = typeof target === 'number';
  const [min, max] = single ? [target, Infinity] : [target.min, target.max];
  const { lower, upper } = interval ?? { lower: value, upper: value };
  if (upper < min || lower > max) return 'missed';
  const touches = single && interval && lower === min;
  return lower >= min && upper <= max && !touches ? 'met' : 'uncertain';
}

const bandsOf = ({ bands }: GaugeDocument, { lower, upper }: Interval): Band[] =>
  (bands ?? [])
    .map((band, index, all) => ({
      ...band,
      from: Math.max(band.from, lower),
      to: Math.min(all[index + 1]?.from ?? upper, upper),
    }))
    .filter(({ from, to }) => to > from);

const toneAt = (index: number, length: number): Tone =>
  TONES[Math.round((index / Math.max(1, length - 1)) * 4)]!;

function answersOf({ unit, counts, scale }: Level): Answer[] {
  const shares = largestRemainder(counts, 100, 1);
  return counts.map((count, i) => {
    const rating = unit === 'points' ? null : i + (unit === 'score' ? scale.lower : 1);
    const key = rating === null ? NPS_GROUPS[i]! : String(rating);
    return { key, rating, count, share: shares[i]!, tone: toneAt(i, counts.length) };
  });
}

/**
 * The items with their percentages of the whole, with one decimal: those of all items at the top
 * add up to 100, those of an item's own items to the item's (rule 12).
 */
function itemsOf({ rows }: Level): ItemFigure[] {
  const shown: (number | null)[] = [];
  const split = (first: number, level: number, total: number) => {
    const own: number[] = [];
    for (let i = first; rows[i] && rows[i]!.depth >= level; i++) {
      if (rows[i]!.depth === level) own.push(i);
    }
    const shares = own.map((i) => rows[i]!.share);
    largestRemainder(shares, total, 1).forEach((share, at) => {
      shown[own[at]!] = share;
      split(own[at]! + 1, level + 1, share ?? 0);
    });
  };
  split(0, 0, 100);
  return rows.map(({ item: { key, label }, ...row }, i) => ({
    ...row,
    key,
    label,
    share: shown[i]!,
  }));
}

/** The weakest links of an index: what counts in it, has a score, and is not made of other items. */
function weakestOf(items: readonly ItemFigure[]): ItemFigure[] | null {
  const leaves = items.filter(
    ({ depth, score, weight }, i) =>
      score !== null && weight > 0 && !((items[i + 1]?.depth ?? 0) > depth),
  );
  const least = Math.min(...leaves.map(({ score }) => score!));
  const found = leaves.filter(({ score }) => score === least);
  return found.length < leaves.length ? found : null;
}

function changeOf(before: Level | null, now: Level, confidence: number): Change | null {
  if (before?.value == null || now.value === null) return null;
  const value = now.value - before.value;
  const interval = changeInterval(before, now, confidence);
  return { value, interval, finding: findingOf(value, interval) };
}

/** The level of the period before; one of another unit can't be compared, so it is none. */
function previousOf(
  { previous, minimumN }: GaugeDocument,
  { unit }: Level,
  confidence: number,
): Level | null {
  if (previous == null) return null;
  // A ready-made value has no unit of its own: it is of the same, as a bare number is.
  if (typeof previous === 'number') return { ...PLAIN, unit, value: previous };
  const level = levelOf(previous, confidence);
  const same = previous.method === 'value' || level.unit === unit;
  return same && (level.n ?? Infinity) >= (minimumN ?? 0) ? level : null;
}

/**
 * The figures of a gauge: its level with interval, verdict and change, the answers or items that
 * it comes from. Where `confidence` is null no interval is shown, but the verdict and the change
 * are still judged at 95 %, so that nothing is claimed which the sample can't show.
 */
export function gaugeModel(document: GaugeDocument): GaugeFigures {
  const { measure, minimumN, confidence = VERDICT_CONFIDENCE } = document;
  const { method } = measure;
  const judged = confidence ?? VERDICT_CONFIDENCE;
  const level = levelOf(measure, judged);
  const { unit, n } = level;
  const empty = level.value === null;
  // Nothing to show is no figure to withhold.
  const withheld = !empty && n !== null && n < (minimumN ?? 0) ? minimumN! : null;
  const shown = withheld === null;
  const { value, interval: known } = shown ? level : PLAIN;
  const interval = confidence === null ? null : known;
  const scale = document.scale
    ? { lower: document.scale.min, upper: document.scale.max }
    : level.scale;
  const target = document.target ?? null;
  const before = shown ? previousOf(document, level, judged) : null;
  const previous = before && before.value;
  const change = changeOf(before, level, judged);
  const bands = bandsOf(document, scale);
  // A mean of so few answers that they give no interval can't show any difference.
  const few = method === 'mean' && !known;
  const verdict =
    value === null || target === null ? null : few ? 'uncertain' : judge(value, known, target);
  const items = itemsOf(level);
  const table = tableOf(
    'gauge',
    {
      measure: 'code',
      value: unit,
      lower: unit,
      upper: unit,
      n: 'count',
      target: unit,
      verdict: 'code',
      previous: unit,
      change: unit === 'percent' ? 'points' : unit,
    },
    [
      {
        measure: method,
        value,
        lower: interval?.lower,
        upper: interval?.upper,
        n,
        target: target && typeof target === 'object' ? `${target.min}..${target.max}` : target,
        verdict,
        previous,
        change: change?.value,
      },
    ],
  );
  const tree = tableOf(
    'items',
    {
      key: 'label',
      label: 'label',
      depth: 'count',
      weight: 'factor',
      score: unit,
      contribution: unit,
    },
    items,
  );
  const answers = shown ? answersOf(level) : [];
  const all = sum(answers.map(({ count }) => count));
  const tables: [TableFigures, ...TableFigures[]] = [table];
  if (items.length) tables.push(tree);
  if (answers.length) {
    const units = { key: 'label', label: 'label', count: 'count', share: 'percent' } as const;
    const rows = answers.map(({ key, count }) => ({
      key,
      count,
      share: percent(ratio(count, all)),
    }));
    tables.push(tableOf('answers', units, rows));
  }
  if (bands.length) {
    const units = { label: 'label', from: unit, to: unit } as const;
    tables.push(
      tableOf(
        'bands',
        units,
        bands.map((band) => ({ ...band, key: band.tone })),
      ),
    );
  }
  return {
    method,
    unit,
    value,
    interval,
    confidence,
    n,
    withheld,
    scale,
    target,
    verdict,
    bands,
    band: value === null ? null : (bands.filter(({ from }) => value >= from).at(-1) ?? null),
    previous,
    change,
    answers,
    // What has no answers may still have a field of that name, of any kind.
    missing: method === 'value' || method === 'index' ? null : (measure.missing ?? null),
    basis: shown || method === 'csat' ? level.basis : null,
    items,
    weakest: weakestOf(items),
    empty,
    tables,
  };
}
