import {
  nameIn,
  textIn,
  type GapCounts,
  type GapMessages,
  type Language,
} from '../../i18n/index.js';
import { SERVICE, decimals, round, type ChainFigures, type ChainStep } from './chain.model.js';
import type { DimensionFigure, Finding, GapFigures } from './gap.model.js';
import { CHAIN_GAPS, type ChainGap } from './gap.schema.js';

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
  /** The level, as it is shown. */
  readonly level: number;
  readonly figure: string;
  readonly name: string;
  /** Where the station stands: with customers, in standards ... */
  readonly owner: string;
}

export interface StepWords extends ChainStep {
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

function rowWords(
  { key, label, gap, perception, finding, importance, withheld }: DimensionFigure,
  { performanceOnly, digits }: GapFigures,
  weightDigits: number,
  language: Language,
): RowWords {
  const { messages, formats } = language;
  const known = performanceOnly && perception !== null ? '' : 'muted';
  return {
    label: nameIn(language, { key, text: label }, messages.gap.labels),
    figure:
      withheld !== null
        ? messages.lowN(formats.number(withheld))
        : performanceOnly
          ? formats.figure(perception, 'score', digits)
          : signed(gap, digits, language),
    tone: finding === 'short' ? 'negative' : finding === 'exceeds' ? 'positive' : known,
    importance: importance === null ? '' : formats.figure(importance, 'score', weightDigits),
  };
}

/** The names of the rows that share an extreme as it is shown; how many, where there are many. */
function named(rows: readonly RowWords[], { messages, formats }: Language): string {
  return rows.length > 3
    ? messages.gap.several(rows.length)
    : formats.list(rows.map(({ label }) => messages.quoted(label)));
}

function dimensionSummary(
  { dimensions, digits, weighted, performanceOnly }: GapFigures,
  rows: readonly RowWords[],
  language: Language,
): string {
  const { messages, formats } = language;
  /** The lowest figure as it is shown, and the rows that share it. */
  const lowest = (value: (row: DimensionFigure) => number | null) => {
    const shown = dimensions.map((row) => round(value(row) ?? Infinity, digits));
    const least = Math.min(...shown);
    const sharing = rows.filter((_, index) => shown[index] === least);
    return [least, sharing.length, named(sharing, language)] as const;
  };
  if (performanceOnly) {
    const [least, sharing, names] = lowest(({ perception }) => perception);
    const level = formats.figure(least, 'score', digits);
    return least < Infinity ? messages.gap.performanceOnly(names, sharing, level) : '';
  }
  const count = (finding: Finding) => dimensions.filter((row) => row.finding === finding).length;
  const counts: GapCounts = {
    all: dimensions.filter(({ gap }) => gap !== null).length,
    short: count('short'),
    exceeding: count('exceeds'),
    even: count('even'),
    unclear: count('unclear'),
  };
  if (!counts.all) return dimensions.some((row) => row.withheld) ? '' : messages.gap.noGaps;
  const total = weighted === null ? '' : signed(weighted, digits, language);
  if (!counts.short) return messages.gap.noShortfall(counts, total);
  const [least, sharing, widest] = lowest(({ gap, finding }) => (finding === 'short' ? gap : null));
  return messages.gap.summary({
    widest,
    sharing,
    size: points(least, digits, language),
    // A wider one that may be chance must not be passed over in silence.
    proven: lowest(({ gap }) => gap)[0] < least,
    counts,
    weighted: total,
  });
}

/** What is said of the chain: its summary, its stations, its gaps. */
function chainWords(
  { stops, steps, digits }: ChainFigures,
  language: Language,
): Pick<GapWords, 'summary' | 'stops' | 'steps'> {
  const { messages, formats } = language;
  const { stations, stationOwners, chainSummary } = messages.gap;
  const named = stops.map(({ station, level }) => ({
    level,
    name: stations[station],
    owner: stationOwners[station],
    figure: formats.figure(level, 'score', digits),
  }));
  const told = steps.map((step, index) => {
    const { gap, shown, worst } = step;
    const lost = worst || (index > SERVICE && shown < 0);
    return {
      ...step,
      name: messages.codes[gap]!,
      figure: signed(shown, digits, language),
      tone: lost ? 'negative' : shown > 0 && index !== SERVICE ? 'positive' : '',
    } as const;
  });
  const worst = told.filter((step) => step.worst);
  const [first] = worst;
  const [service, promise] = told.slice(SERVICE);
  const size = (step: ChainStep | undefined) => (step ? points(step.shown, digits, language) : '');
  return {
    stops: named,
    steps: told,
    summary: chainSummary({
      service: size(service),
      side: Math.sign(service!.shown),
      widest: formats.list(worst.map(({ name }) => name)),
      sharing: worst.length,
      size: size(first),
      from: first ? named[first.start]!.name : '',
      to: first ? named[first.end]!.name : '',
      communication: size(promise),
      kept: Math.sign(promise?.shown ?? 0),
    }),
  };
}

function definition(
  { dimensions, performanceOnly, weighted, chain, confidence }: GapFigures,
  { messages, formats }: Language,
): string[] {
  const { definition: say, noExpectation, stations } = messages.gap;
  const by = (method: DimensionFigure['method']) => dimensions.some((row) => row.method === method);
  const [paired, welch] = [by('paired'), by('welch')];
  return [
    dimensions.length && !performanceOnly && say.gap,
    paired && say.paired,
    welch && say.welch,
    (paired || welch) && say.noise(formats.plain((confidence ?? 0.95) * 100, 'percent')),
    weighted !== null && say.weighted,
    performanceOnly && noExpectation,
    ...(chain?.steps ?? []).map(({ gap, start, end }) => {
      const [from, to] = [start, end].map((stop) => stations[chain!.stops[stop]!.station]);
      return messages.pair(messages.codes[gap]!, `${to!} \u2212 ${from!}`);
    }),
    chain && say.chain,
  ].filter(Boolean) as string[];
}

/** The words of a gap model in a language. */
export function gapWords(figures: GapFigures, language: Language): GapWords {
  const { messages, formats } = language;
  const { gap: say } = messages;
  const { dimensions, performanceOnly, weighted, chain, digits, confidence, questions } = figures;
  const weights = dimensions.flatMap(({ importance }) => importance ?? []);
  const weightDigits = decimals(weights, 2);
  const rows = dimensions.map((row) => rowWords(row, figures, weightDigits, language));
  const { summary, stops, steps } = chain
    ? chainWords(chain, language)
    : { summary: '', stops: [], steps: [] };
  return {
    summary: [rows.length && dimensionSummary(figures, rows, language), summary]
      .filter(Boolean)
      .join(say.between),
    definition: definition(figures, language),
    names: say.labels,
    say,
    rows,
    head: performanceOnly ? say.perception : say.gap,
    interval: messages.interval(formats.plain((confidence ?? 0) * 100, 'percent')),
    total: performanceOnly || !weights.length ? '' : signed(weighted, digits, language),
    stops,
    steps,
    tick: (value) => formats.plain(value, 'score'),
    questions: Object.fromEntries(
      CHAIN_GAPS.map((gap) => [
        gap,
        questions?.[gap]?.map((one) => textIn(language, one)).filter(Boolean) ?? say.questions[gap],
      ]),
    ) as GapWords['questions'],
  };
}
