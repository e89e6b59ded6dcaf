import {
  nameIn,
  textIn,
  type GapCounts,
  type GapMessages,
  type Language,
} from '../../i18n/index.js';
import { SERVICE, decimals, round, type ChainFigures } from './chain.model.js';
import type { DimensionFigure, GapFigures } from './gap.model.js';
import { CHAIN_GAPS, type ChainGap, type Station } from './gap.schema.js';

/** How a figure is coloured: by what it says. */
export type Tone = 'negative' | 'positive' | 'muted' | '';

export interface RowWords {
  readonly label: string;
  /** The gap with its sign; the perception where there is no expectation anywhere; or why not. */
  readonly figure: string;
  readonly tone: Tone;
  readonly importance: string;
}

export interface StopWords {
  readonly station: Station;
  /** The level, as it is shown. */
  readonly level: number;
  readonly figure: string;
  readonly name: string;
  /** Where the station stands: with customers, in standards ... */
  readonly owner: string;
}

export interface StepWords {
  readonly name: string;
  readonly figure: string;
  readonly tone: Tone;
}

/** What a gap model says in words; its layouts measure them and its template shows them. */
export interface GapWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** The words that need no figures. */
  readonly say: GapMessages;
  /** In the document's order. */
  readonly rows: readonly RowWords[];
  /** What the rows' figures are, and what their intervals. */
  readonly head: string;
  readonly interval: string;
  /** The weighted total; `''` where no row has an importance. */
  readonly total: string;
  /** In the order of the chain's figures; empty without a chain. */
  readonly stops: readonly StopWords[];
  readonly steps: readonly StepWords[];
  /** A level of the answer scale, as an axis has it. */
  readonly tick: (value: number) => string;
  readonly questions: Readonly<Record<ChainGap, readonly string[]>>;
}

/** A difference with its sign, rounded first, so that nothing is shown as minus zero. */
function signed(value: number | null, digits: number, { messages, formats }: Language): string {
  if (value === null) return messages.notAvailable;
  const shown = round(value, digits);
  const sign = shown > 0 ? '+' : shown < 0 ? '\u2212' : '';
  return sign + formats.figure(Math.abs(shown), 'score', digits);
}

function points(value: number, digits: number, { messages, formats }: Language): string {
  const amount = Math.abs(round(value, digits));
  // "1.0 points": what has decimals takes the plural.
  return messages.score(formats.figure(amount, 'score', digits), digits ? 2 : amount);
}

const TONES = { short: 'negative', exceeds: 'positive', even: 'muted', unclear: 'muted' } as const;

function rowWords(
  row: DimensionFigure,
  figures: GapFigures,
  weightDigits: number,
  language: Language,
): RowWords {
  const { messages, formats } = language;
  const { performanceOnly, digits } = figures;
  const figure = performanceOnly
    ? formats.figure(row.perception, 'score', digits)
    : signed(row.gap, digits, language);
  return {
    label: nameIn(language, { key: row.key, text: row.label }, messages.gap.labels),
    figure: row.withheld === null ? figure : messages.lowN(formats.number(row.withheld)),
    tone: row.finding
      ? TONES[row.finding]
      : performanceOnly && row.perception !== null
        ? ''
        : 'muted',
    importance:
      row.importance === null ? '' : formats.figure(row.importance, 'score', weightDigits),
  };
}

/** The names of the rows that share an extreme as it is shown; how many, where there are many. */
function named(indices: readonly number[], rows: readonly RowWords[], language: Language): string {
  const { messages, formats } = language;
  return indices.length > 3
    ? messages.gap.several(indices.length)
    : formats.list(indices.map((index) => messages.gap.quoted(rows[index]!.label)));
}

const count = ({ dimensions }: GapFigures, finding: DimensionFigure['finding']): number =>
  dimensions.filter((row) => row.finding === finding).length;

function countsOf(figures: GapFigures): GapCounts {
  const [short, exceeding, even, unclear] = (['short', 'exceeds', 'even', 'unclear'] as const).map(
    (finding) => count(figures, finding),
  ) as [number, number, number, number];
  return { all: short + exceeding + even + unclear, short, exceeding, even, unclear };
}

function dimensionSummary(
  figures: GapFigures,
  rows: readonly RowWords[],
  language: Language,
): string {
  const { messages, formats } = language;
  const { dimensions, digits, weighted, performanceOnly } = figures;
  /** The rows that share the lowest figure as it is shown. */
  const lowest = (value: (row: DimensionFigure) => number | null) => {
    const shown = dimensions.map((row) => {
      const figure = value(row);
      return figure === null ? Infinity : round(figure, digits);
    });
    const least = Math.min(...shown);
    return { least, at: dimensions.flatMap((_, index) => (shown[index] === least ? [index] : [])) };
  };
  if (performanceOnly) {
    const { least, at } = lowest(({ perception }) => perception);
    if (!Number.isFinite(least)) return '';
    const level = formats.figure(least, 'score', digits);
    return messages.gap.performanceOnly(named(at, rows, language), at.length, level);
  }
  const counts = countsOf(figures);
  if (counts.all === 0) return dimensions.some((row) => row.withheld) ? '' : messages.gap.noGaps;
  const total = weighted === null ? '' : signed(weighted, digits, language);
  if (counts.short === 0) return messages.gap.noShortfall(counts, total);
  const real = lowest(({ gap, finding }) => (finding === 'short' ? gap : null));
  return messages.gap.summary({
    widest: named(real.at, rows, language),
    sharing: real.at.length,
    size: points(real.least, digits, language),
    // A wider one that may be chance must not be passed over in silence.
    proven: lowest(({ gap }) => gap).least < real.least,
    counts,
    weighted: total,
  });
}

function chainSummary({ steps, digits }: ChainFigures, language: Language): string {
  const { messages, formats } = language;
  const { chainGaps, stations } = messages.gap;
  const worst = steps.filter((step) => step.worst);
  const [first] = worst;
  const [service, promise] = steps.slice(SERVICE).map(({ shown }) => shown);
  return messages.gap.chainSummary({
    service: points(service ?? 0, digits, language),
    side: Math.sign(service ?? 0),
    widest: formats.list(worst.map(({ gap }) => chainGaps[gap])),
    sharing: worst.length,
    size: first ? points(first.shown, digits, language) : '',
    from: first ? stations[first.start] : '',
    to: first ? stations[first.end] : '',
    communication: promise === undefined ? '' : points(promise, digits, language),
    kept: Math.sign(promise ?? 0),
  });
}

const stopWords = ({ stops, digits }: ChainFigures, { messages, formats }: Language): StopWords[] =>
  stops.map(({ station, level }) => ({
    station,
    level,
    figure: formats.figure(level, 'score', digits),
    name: messages.gap.stations[station],
    owner: messages.gap.stationOwners[station],
  }));

const stepWords = ({ steps, digits }: ChainFigures, language: Language): StepWords[] =>
  steps.map(({ gap, shown, worst }, index) => ({
    name: language.messages.gap.chainGaps[gap],
    figure: signed(shown, digits, language),
    tone:
      worst || (index > SERVICE && shown < 0)
        ? 'negative'
        : shown > 0 && index !== SERVICE
          ? 'positive'
          : '',
  }));

function definition(figures: GapFigures, language: Language): string[] {
  const { messages, formats } = language;
  const { definition: say, efficacy } = messages.gap;
  const { dimensions, performanceOnly, weighted, chain, confidence } = figures;
  const by = (method: DimensionFigure['method']) => dimensions.some((row) => row.method === method);
  const judged = by('paired') || by('welch');
  return [
    dimensions.length && !performanceOnly ? say.gap : '',
    by('paired') ? say.paired : '',
    by('welch') ? say.welch : '',
    judged ? say.noise(formats.plain((confidence ?? 0.95) * 100, 'percent')) : '',
    weighted === null ? '' : say.weighted,
    performanceOnly ? messages.gap.noExpectation : '',
    ...(chain ? [say.chain, efficacy] : []),
  ].filter(Boolean);
}

function questionsOf(
  { questions }: GapFigures,
  language: Language,
): Readonly<Record<ChainGap, readonly string[]>> {
  const builtIn = language.messages.gap.questions;
  return Object.fromEntries(
    CHAIN_GAPS.map((gap) => [
      gap,
      questions?.[gap]?.map((one) => textIn(language, one)).filter(Boolean) ?? builtIn[gap],
    ]),
  ) as Record<ChainGap, readonly string[]>;
}

/** The words of a gap model in a language. */
export function gapWords(figures: GapFigures, language: Language): GapWords {
  const { messages, formats } = language;
  const { gap: say } = messages;
  const { dimensions, performanceOnly, weighted, chain, digits, confidence } = figures;
  const weights = dimensions.flatMap(({ importance }) => importance ?? []);
  const rows = dimensions.map((row) => rowWords(row, figures, decimals(weights, 2), language));
  return {
    summary: [
      dimensions.length ? dimensionSummary(figures, rows, language) : '',
      chain ? chainSummary(chain, language) : '',
    ]
      .filter(Boolean)
      .join(say.between),
    definition: definition(figures, language),
    names: say.labels,
    say,
    rows,
    head: performanceOnly ? say.perception : say.gap,
    interval: messages.interval(formats.plain((confidence ?? 0) * 100, 'percent')),
    total: performanceOnly || !weights.length ? '' : signed(weighted, digits, language),
    stops: chain ? stopWords(chain, language) : [],
    steps: chain ? stepWords(chain, language) : [],
    tick: (value) => formats.plain(value, 'score'),
    questions: questionsOf(figures, language),
  };
}
