import {
  intervalIn,
  nameIn,
  textIn,
  toneOf,
  type GapMessages,
  type Language,
  type Messages,
  type Tone as NewsTone,
} from '../../i18n/index.js';
import { SERVICE, decimals, round, type ChainFigures, type ChainStep } from './chain.model.js';
import type { DimensionFigure, Finding, GapFigures } from './gap.model.js';
import type { ChainGap } from './gap.schema.js';

/** How a figure is coloured: by what it says. */
export type Tone = NewsTone | 'muted' | '';

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
  /** The figures' names, by the tables' columns. */
  readonly columns: Messages['columns'];
  /** Where the document has not what a view asks for. */
  readonly none: string;
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
  /** The document's own review questions, or the built-in ones. */
  readonly questions: (gap: ChainGap) => readonly string[];
}

function rowWords(
  { key, label, gap, perception, finding, importance, withheld }: DimensionFigure,
  { performanceOnly, digits }: GapFigures,
  weightDigits: number,
  language: Language,
): RowWords {
  const { messages, formats } = language;
  const known: Tone = performanceOnly && perception !== null ? '' : 'muted';
  return {
    label: nameIn(language, { key, label }, messages.gap.labels),
    figure:
      withheld !== null
        ? messages.lowN(formats.number(withheld))
        : performanceOnly
          ? formats.figure(perception, 'score', digits)
          : formats.signed(gap, 'score', digits),
    tone: toneOf(finding, known),
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
  const found = dimensions.flatMap(({ finding }) => finding ?? []);
  const times = (kind: Finding) => found.filter((one) => one === kind).length;
  const counts = {
    all: found.length,
    short: times('short'),
    exceeding: times('exceeding'),
    even: times('even'),
    unclear: times('unclear'),
  };
  if (!counts.all) return dimensions.some((row) => row.withheld) ? '' : messages.gap.noGaps;
  const total = weighted === null ? '' : formats.signed(weighted, 'score', digits);
  if (!counts.short) return messages.gap.noShortfall(counts, total);
  const [least, sharing, widest] = lowest(({ gap, finding }) => (finding === 'short' ? gap : null));
  return messages.gap.summary({
    widest,
    sharing,
    size: formats.size(least, 'score', digits),
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
  const stands = stops.map(({ station, level }) => ({
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
      figure: formats.signed(shown, 'score', digits),
      tone: lost ? 'negative' : shown > 0 && index !== SERVICE ? 'positive' : '',
    } as const;
  });
  const worst = told.filter((step) => step.worst);
  const [first] = worst;
  const [service, promise] = told.slice(SERVICE);
  const size = (step: ChainStep | undefined) =>
    step ? formats.size(step.shown, 'score', digits) : '';
  return {
    stops: stands,
    steps: told,
    summary: chainSummary({
      service: size(service),
      side: Math.sign(service!.shown),
      widest: formats.list(worst.map(({ name }) => name)),
      sharing: worst.length,
      size: size(first),
      from: first ? stands[first.start]!.name : '',
      to: first ? stands[first.end]!.name : '',
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
    none: messages.empty,
    rows,
    head: messages.columns[performanceOnly ? 'perception' : 'gap']!,
    columns: messages.columns,
    interval: intervalIn(language, confidence),
    total: performanceOnly || !weights.length ? '' : formats.signed(weighted, 'score', digits),
    stops,
    steps,
    tick: (value) => formats.plain(value, 'score'),
    questions: (gap) =>
      questions?.[gap]?.map((one) => textIn(language, one)).filter(Boolean) ?? say.questions[gap],
  };
}
