import { nameIn, textIn, type GapCounts, type Language } from '../../i18n/index.js';
import {
  TERMS,
  decimals,
  round,
  type ChainFigures,
  type DimensionFigure,
  type GapFigures,
} from './gap.model.js';
import { CHAIN_GAPS, type ChainGap, type Station } from './gap.schema.js';

/** How a figure is coloured: by what it says. */
export type Tone = 'negative' | 'positive' | 'muted';

export interface RowWords {
  readonly label: string;
  /** The gap with its sign; the perception where there is no expectation anywhere; or why not. */
  readonly figure: string;
  readonly tone: Tone | '';
  readonly importance: string;
}

export interface ChainWords {
  readonly stations: readonly {
    readonly key: Station;
    readonly name: string;
    /** Where the station stands: with customers, in standards ... */
    readonly owner: string;
    readonly level: string;
  }[];
  readonly gaps: readonly {
    readonly key: ChainGap;
    readonly name: string;
    readonly figure: string;
    readonly tone: Tone | '';
  }[];
}

/** What a gap model says in words; its layouts measure them and its template shows them. */
export interface GapWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** In the document's order. */
  readonly rows: readonly RowWords[];
  readonly legend: {
    readonly expectation: string;
    readonly perception: string;
    readonly tolerance: string;
    readonly unclear: string;
    /** Why there is no gap; `''` where there is one. */
    readonly none: string;
    readonly sorted: Readonly<Record<'gap' | 'weighted', string>>;
  };
  readonly heads: {
    readonly figure: string;
    readonly interval: string;
    readonly importance: string;
  };
  /** The weighted total; null where no row has an importance. */
  readonly total: { readonly name: string; readonly figure: string } | null;
  readonly chain: ChainWords | null;
  /** Headings, where both parts are drawn. */
  readonly parts: { readonly dimensions: string; readonly chain: string };
  /** What is said where the part asked for isn't in the document. */
  readonly absent: { readonly dimensions: string; readonly chain: string };
  /** A level of the answer scale, as an axis has it. */
  readonly tick: (value: number) => string;
  readonly hint: string;
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
  const of = (gap: ChainGap) => steps.find((step) => step.gap === gap)?.shown;
  const service = of('service') ?? 0;
  const promise = of('communication');
  return messages.gap.chainSummary({
    service: points(service, digits, language),
    side: Math.sign(service),
    widest: formats.list(worst.map(({ gap }) => chainGaps[gap])),
    sharing: worst.length,
    size: first ? points(first.shown, digits, language) : '',
    from: first ? stations[first.start] : '',
    to: first ? stations[first.end] : '',
    communication: promise === undefined ? '' : points(promise, digits, language),
    kept: Math.sign(promise ?? 0),
  });
}

function chainWords({ steps, levels, digits }: ChainFigures, language: Language): ChainWords {
  const { messages, formats } = language;
  const tone = (shown: number, index: number, worst: boolean) =>
    worst || (index >= TERMS && shown < 0) ? 'negative' : shown > 0 ? 'positive' : '';
  return {
    stations: (Object.keys(messages.gap.stations) as Station[]).flatMap((key) => {
      const level = levels[key];
      if (level === undefined) return [];
      const { stations, stationOwners } = messages.gap;
      const figure = formats.figure(level, 'score', digits);
      return [{ key, name: stations[key], owner: stationOwners[key], level: figure }];
    }),
    gaps: steps.map(({ gap, shown, worst }, index) => ({
      key: gap,
      name: messages.gap.chainGaps[gap],
      figure: signed(shown, digits, language),
      tone: tone(shown, index, worst),
    })),
  };
}

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
  const weighs = !performanceOnly && dimensions.some(({ importance }) => importance !== null);
  return {
    summary: [
      dimensions.length ? dimensionSummary(figures, rows, language) : '',
      chain ? chainSummary(chain, language) : '',
    ]
      .filter(Boolean)
      .join(say.between),
    definition: definition(figures, language),
    names: say.labels,
    rows,
    legend: {
      expectation: say.expectation,
      perception: say.perception,
      tolerance: say.tolerance,
      unclear: say.unclear,
      none: performanceOnly ? say.noExpectation : '',
      sorted: say.sorted,
    },
    heads: {
      figure: performanceOnly ? say.perception : say.gap,
      interval: messages.interval(formats.plain((confidence ?? 0) * 100, 'percent')),
      importance: say.importance,
    },
    total: weighs ? { name: say.weightedTotal, figure: signed(weighted, digits, language) } : null,
    chain: chain && chainWords(chain, language),
    parts: say.parts,
    absent: say.absent,
    tick: (value) => formats.plain(value, 'score'),
    hint: say.questionsHint,
    questions: questionsOf(figures, language),
  };
}
