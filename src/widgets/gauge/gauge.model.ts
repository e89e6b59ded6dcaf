import type { Figures, TableFigures, Text, Unit } from '../../contract/index.js';
import { largestRemainder, type IndexRow, type Interval } from '../../statistics/index.js';
import {
  TONES,
  type GaugeDocument,
  type IndexItem,
  type Measure,
  type Tone,
} from './gauge.schema.js';
import {
  VERDICT_CONFIDENCE,
  changeInterval,
  indexOf,
  levelOf,
  npsGroups,
  topOf,
  type Level,
} from './measure.model.js';

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  readonly label: Text | null | undefined;
}

/** A target: at least a number, or a band to stay in. */
export type Target = { readonly least: number } | { readonly min: number; readonly max: number };

export interface Change {
  /** Now minus before; percentages in points. */
  readonly value: number;
  readonly interval: Interval | null;
  readonly finding: 'rise' | 'fall' | 'unclear' | 'same' | 'untested';
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
  readonly verdict: 'met' | 'missed' | 'uncertain' | null;
  readonly bands: readonly Band[];
  /** The band that the value lies in. */
  readonly band: Band | null;
  readonly previous: number | null;
  readonly change: Change | null;
  readonly answers: readonly Answer[];
  /** Answers that count nowhere: blank, not applicable. */
  readonly missing: number | null;
  /** What the method was told: the top ratings of how many; the part and the whole. */
  readonly basis: { readonly part: number; readonly whole: number } | null;
  readonly items: readonly ItemFigure[];
}

function scaleOf(document: GaugeDocument, level: Level): Interval {
  const { scale } = document;
  if (scale) return { lower: scale.min, upper: scale.max };
  return level.scale ?? { lower: 0, upper: 100 };
}

function targetOf(target: GaugeDocument['target']): Target | null {
  if (target === null || target === undefined) return null;
  return typeof target === 'number' ? { least: target } : target;
}

/**
 * Whether a target is reached. Where the interval holds the target, or one of the band's edges,
 * the sample can't tell.
 */
export function judge(
  value: number,
  interval: Interval | null,
  target: Target,
): 'met' | 'missed' | 'uncertain' {
  const { lower, upper } = interval ?? { lower: value, upper: value };
  if ('least' in target) {
    if (!interval) return value >= target.least ? 'met' : 'missed';
    return lower > target.least ? 'met' : upper < target.least ? 'missed' : 'uncertain';
  }
  if (lower >= target.min && upper <= target.max) return 'met';
  return upper < target.min || lower > target.max ? 'missed' : 'uncertain';
}

/** A mean of so few answers that they give no interval can't show any difference. */
const verdictOf = (value: number, { interval }: Level, target: Target, { method }: Measure) =>
  method === 'mean' && !interval ? 'uncertain' : judge(value, interval, target);

function bandsOf(document: GaugeDocument, { lower, upper }: Interval): Band[] {
  const given = document.bands ?? [];
  return given
    .map(({ from, tone, label }, index) => ({
      from: Math.max(from, lower),
      to: Math.min(given[index + 1]?.from ?? upper, upper),
      tone,
      label,
    }))
    .filter(({ from, to }) => to > from);
}

const toneAt = (index: number, length: number): Tone =>
  TONES[Math.round((index / Math.max(1, length - 1)) * (TONES.length - 1))]!;

function answersOf(measure: Measure): Answer[] {
  if (measure.method === 'nps') {
    const groups = npsGroups(measure);
    const tones = { detractors: 'bad', passives: 'fair', promoters: 'excellent' } as const;
    const keys = ['detractors', 'passives', 'promoters'] as const;
    const shares = largestRemainder(
      keys.map((key) => groups[key]),
      100,
      1,
    );
    return keys.map((key, i) => ({
      key,
      rating: null,
      count: groups[key],
      share: shares[i] ?? null,
      tone: tones[key],
    }));
  }
  if (measure.method !== 'csat' && measure.method !== 'mean') return [];
  const first = measure.method === 'mean' ? (measure.from ?? 1) : 1;
  const shares = largestRemainder(measure.counts, 100, 1);
  return measure.counts.map((count, i) => ({
    key: String(first + i),
    rating: first + i,
    count,
    share: shares[i] ?? null,
    tone: toneAt(i, measure.counts.length),
  }));
}

function basisOf(measure: Measure): GaugeFigures['basis'] {
  if (measure.method === 'csat') return { part: topOf(measure), whole: measure.counts.length };
  if (measure.method === 'ratio') return { part: measure.part, whole: measure.whole };
  return null;
}

/**
 * Percentages of the whole with one decimal: those of all items at the top add up to 100, those of
 * an item's own items to the item's (rule 12).
 */
function shownShares(rows: readonly IndexRow<IndexItem>[]): (number | null)[] {
  const shown: (number | null)[] = rows.map(() => null);
  const split = (parent: number, depth: number, total: number) => {
    const end = rows.findIndex((row, i) => i > parent && row.depth < depth);
    const below = rows.map((_, i) => i).slice(parent + 1, end < 0 ? undefined : end);
    const children = below.filter((i) => rows[i]!.depth === depth);
    const shares = largestRemainder(
      children.map((i) => rows[i]!.share),
      total,
      1,
    );
    children.forEach((i, at) => {
      shown[i] = shares[at] ?? null;
      if ((rows[i + 1]?.depth ?? 0) > depth) split(i, depth + 1, shown[i] ?? 0);
    });
  };
  split(-1, 0, 100);
  return shown;
}

function itemsOf(items: readonly IndexItem[]): ItemFigure[] {
  const { rows } = indexOf(items);
  const shares = shownShares(rows);
  return rows.map(({ item, depth, weight, score, contribution }, index) => ({
    key: item.key,
    label: item.label,
    depth,
    weight,
    share: shares[index] ?? null,
    score,
    contribution,
  }));
}

function changeOf(before: Level | null, now: Level, confidence: number): Change | null {
  if (before?.value == null || now.value === null) return null;
  const value = now.value - before.value;
  const interval = changeInterval(before, now, confidence);
  if (value === 0) return { value, interval, finding: 'same' };
  if (!interval) return { value, interval, finding: 'untested' };
  const finding = interval.lower > 0 ? 'rise' : interval.upper < 0 ? 'fall' : 'unclear';
  return { value, interval, finding };
}

/** The level of the period before; one of another unit can't be compared, so it is none. */
function previousOf(document: GaugeDocument, now: Level, confidence: number): Level | null {
  const { previous } = document;
  if (previous === null || previous === undefined) return null;
  if (typeof previous === 'number') {
    return { unit: now.unit, value: previous, interval: null, n: null, scale: null, moments: null };
  }
  const level = { ...levelOf(previous, confidence) };
  const thin = level.n !== null && level.n < (document.minimumN ?? 0);
  // A ready-made value has no unit of its own: it is of the same, as a bare number is.
  if (previous.method === 'value') level.unit = now.unit;
  return level.unit !== now.unit || thin ? null : level;
}

function tablesOf(
  figures: Omit<GaugeFigures, 'tables' | 'empty'>,
): readonly [TableFigures, ...TableFigures[]] {
  const { value, interval, n, target, verdict, previous, change, unit, method } = figures;
  const point = target && ('least' in target ? target.least : `${target.min}..${target.max}`);
  const main: TableFigures = {
    name: 'gauge',
    columns: [
      { key: 'measure', unit: 'code' },
      { key: 'value', unit },
      { key: 'lower', unit },
      { key: 'upper', unit },
      { key: 'n', unit: 'count' },
      { key: 'target', unit },
      { key: 'verdict', unit: 'code' },
      { key: 'previous', unit },
      { key: 'change', unit: unit === 'percent' ? 'points' : unit },
    ],
    rows: [
      [
        method,
        value,
        interval?.lower ?? null,
        interval?.upper ?? null,
        n,
        point,
        verdict,
        previous,
        change?.value ?? null,
      ],
    ],
  };
  if (method !== 'index') return [main];
  return [
    main,
    {
      name: 'items',
      columns: [
        { key: 'key', unit: 'label' },
        { key: 'label', unit: 'label' },
        { key: 'depth', unit: 'count' },
        { key: 'weight', unit: 'factor' },
        { key: 'score', unit },
        { key: 'contribution', unit },
      ],
      rows: figures.items.map(({ key, label, depth, weight, score, contribution }) => [
        key,
        { key, text: label },
        depth,
        weight,
        score,
        contribution,
      ]),
    },
  ];
}

/**
 * The figures of a gauge: its level with interval, verdict and change, the answers or items that
 * it comes from. Where `confidence` is null no interval is shown, but the verdict and the change
 * are still judged at 95 %, so that nothing is claimed which the sample can't show.
 */
export function gaugeModel(document: GaugeDocument): GaugeFigures {
  const { measure, minimumN } = document;
  const confidence = document.confidence === undefined ? VERDICT_CONFIDENCE : document.confidence;
  const level = levelOf(measure, confidence ?? VERDICT_CONFIDENCE);
  const least = minimumN ?? 0;
  // Nothing to show is no figure to withhold.
  const withheld = level.value !== null && level.n !== null && level.n < least ? least : null;
  const shown = withheld === null;
  const value = shown ? level.value : null;
  const scale = scaleOf(document, level);
  const target = targetOf(document.target);
  const before = previousOf(document, level, confidence ?? VERDICT_CONFIDENCE);
  const bands = bandsOf(document, scale);
  const figures = {
    method: measure.method,
    unit: level.unit,
    value,
    interval: shown && confidence !== null ? level.interval : null,
    confidence,
    n: level.n,
    withheld,
    scale,
    target,
    verdict: value === null || !target ? null : verdictOf(value, level, target, measure),
    bands,
    band: value === null ? null : (bands.filter(({ from }) => value >= from).at(-1) ?? null),
    previous: shown ? (before?.value ?? null) : null,
    change: shown ? changeOf(before, level, confidence ?? VERDICT_CONFIDENCE) : null,
    answers: shown ? answersOf(measure) : [],
    missing: ('missing' in measure ? measure.missing : null) ?? null,
    basis: shown || measure.method === 'csat' ? basisOf(measure) : null,
    items: measure.method === 'index' ? itemsOf(measure.items) : [],
  };
  return { ...figures, empty: level.value === null, tables: tablesOf(figures) };
}
