import {
  fixedTo,
  nameIn,
  namesOrCount,
  precisionOf,
  type Language,
  type News,
  type Precision,
} from '../../i18n/index.js';
import type { DimensionFigure } from './dimensions.model.js';
import type { Finding } from './evidence.model.js';
import { lowestOf, lowestPerception } from './findings.model.js';
import type { GapFigures } from './gap.model.js';
import type { GapCounts, GapMessages, WidestFact } from './messages/messages.js';

export interface RowWords {
  readonly label: string;
  /** The gap with its sign; the perception where there is no expectation anywhere; or why not. */
  readonly figure: string;
  /** `muted` where there is no figure, or where the gap may be chance. */
  readonly tone: News | 'muted' | undefined;
  readonly importance: string;
}

/** From this length on a scale is one of points out of 100, which people write with fewer decimals. */
const LONG_SCALE = 50;

/** How precisely the figures of all dimensions are written: by the most exact of their intervals. */
export function dimensionPrecision({ dimensions, scale }: GapFigures): Precision {
  const { min, max } = scale;
  const width = ({ interval }: DimensionFigure) =>
    interval && interval.upper > interval.lower ? interval.upper - interval.lower : null;
  const narrowest = lowestOf(dimensions, width);
  const interval = dimensions.find((dimension) => width(dimension) === narrowest)?.interval;
  const values = dimensions.flatMap(({ expectation, perception, gap }) => [
    expectation,
    perception,
    gap,
  ]);
  const unit = max - min >= LONG_SCALE ? 'index' : 'score';
  return precisionOf({ values, interval, landmarks: [min, max] }, unit);
}

/**
 * Writes the figures of the dimensions, all with the same decimals. The ends of the answer scale are
 * landmarks of its levels alone: to a gap, which has a sign wherever it stands, they mean nothing.
 */
export function writersOf({ formats }: Language, precision: Precision) {
  const ofGaps = fixedTo(precision.decimals);
  return {
    level: (value: number | null) => formats.figure(value, 'score', precision),
    gap: (value: number | null) => formats.signed(value, 'score', ofGaps),
    /** Without a sign. */
    size: (value: number) => formats.size(value, 'score', ofGaps),
  };
}

/** What is seen of a finding: its news, or that it may be chance; a position is neither. */
const TONES: Readonly<Record<Finding, RowWords['tone']>> = {
  short: 'negative',
  exceeding: 'positive',
  unclear: 'muted',
  below: undefined,
  above: undefined,
  even: undefined,
};

/** The dimensions in words, in the document's order; all weights have the same decimals. */
export function rowWords(
  figures: GapFigures,
  language: Language<GapMessages>,
  precision: Precision,
): RowWords[] {
  const { dimensions, performanceOnly } = figures;
  const { shared, messages, formats } = language;
  const write = writersOf(language, precision);
  const weights = dimensions.map(({ importance }) => importance);
  const weightPrecision = precisionOf({ values: weights }, 'ratio');
  return dimensions.map((dimension) => {
    const { gap, perception, importance, withheld, finding } = dimension;
    const figure = performanceOnly ? write.level(perception) : write.gap(gap);
    const hasFigure = (performanceOnly ? perception : gap) !== null;
    return {
      label: nameIn(language, dimension, messages.labels),
      figure: withheld === null ? figure : shared.lowN(formats.number(withheld)),
      tone: finding ? TONES[finding] : hasFigure ? undefined : 'muted',
      importance: importance === null ? '' : formats.figure(importance, 'ratio', weightPrecision),
    };
  });
}

/** How many dimensions there are of each finding. */
function countsOf(dimensions: readonly DimensionFigure[]): GapCounts {
  const counts = { all: 0, short: 0, exceeding: 0, unclear: 0, below: 0, above: 0, even: 0 };
  for (const { finding } of dimensions) {
    if (!finding) continue;
    counts.all += 1;
    counts[finding] += 1;
  }
  return counts;
}

/** Writes some names in a sentence. */
type NamesIn = (names: readonly string[], language: Language<GapMessages>) => string;

/** Dimensions: how many they are where they are too many to read. */
const dimensionNames: NamesIn = (names, language) =>
  namesOrCount(names, language, language.messages.several);

/** The sentence on what is held back since too few answered; none where nothing is. */
export function notShown(
  figures: readonly { readonly withheld: number | null }[],
  names: readonly string[],
  namesIn: NamesIn,
  language: Language<GapMessages>,
): string[] {
  const held = names.filter((_, index) => figures[index]!.withheld !== null);
  const minimum = figures.find(({ withheld }) => withheld !== null)?.withheld;
  if (minimum == null) return [];
  return [language.messages.notShown(namesIn(held, language), language.formats.number(minimum))];
}

/** What the dimensions say, a sentence each; none where there is nothing to compare. */
export function dimensionSentences(
  { dimensions, weighted, performanceOnly }: GapFigures,
  rows: readonly RowWords[],
  language: Language<GapMessages>,
  precision: Precision,
): string[] {
  const { messages } = language;
  const write = writersOf(language, precision);
  const labels = rows.map(({ label }) => label);
  const labelsOf = (test: (dimension: DimensionFigure) => boolean): string[] =>
    labels.filter((_, index) => test(dimensions[index]!));
  const held = notShown(dimensions, labels, dimensionNames, language);
  if (performanceOnly) {
    const lowest = lowestPerception(dimensions);
    if (lowest === null) return held.length ? held : [messages.noExpectation];
    const sharing = labelsOf(({ perception }) => perception === lowest);
    const value = write.level(lowest);
    const names = dimensionNames(sharing, language);
    return [messages.performanceOnly({ lowest: names, sharing: sharing.length, value }), ...held];
  }
  const counts = countsOf(dimensions);
  if (!counts.all) return held.length ? held : [messages.noGaps];
  /** The dimensions of a finding with the widest gap below expectation. */
  const widestOf = (wanted: Finding): WidestFact => {
    const gap = lowestOf(dimensions, (dimension) =>
      dimension.finding === wanted ? dimension.gap : null,
    );
    const sharing = labelsOf((dimension) => dimension.finding === wanted && dimension.gap === gap);
    return {
      names: dimensionNames(sharing, language),
      sharing: sharing.length,
      size: write.size(gap),
      all: counts.all,
    };
  };
  return [
    ...gapSentences(counts, widestOf, isWidest(dimensions), messages),
    ...(weighted === null ? [] : [messages.weighted(write.gap(weighted))]),
    ...held,
  ];
}

/** Whether the widest gap below expectation is one of those that fall short beyond chance. */
function isWidest(dimensions: readonly DimensionFigure[]): boolean {
  const widest = lowestOf(dimensions, ({ gap }) => gap);
  return dimensions.some(({ gap, finding }) => gap === widest && finding === 'short');
}

function gapSentences(
  counts: GapCounts,
  widestOf: (finding: Finding) => WidestFact,
  shortIsWidest: boolean,
  messages: GapMessages,
): string[] {
  const { all, short, exceeding, unclear, below } = counts;
  if (short) {
    return [
      messages.widest(widestOf('short'), !shortIsWidest),
      ...(all > 1 ? [messages.counts(counts)] : []),
    ];
  }
  if (exceeding || unclear) return [messages.noShortfall(counts)];
  return [
    ...(below ? [messages.lowest(widestOf('below'))] : []),
    ...(below && all === 1 ? [] : [messages.positions(counts)]),
  ];
}
