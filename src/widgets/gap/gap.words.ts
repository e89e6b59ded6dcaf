import {
  intervalIn,
  nameIn,
  textIn,
  toneOf,
  type Language,
  type Tone as NewsTone,
} from '../../i18n/index.js';
import { SERVICE, decimals, round, type ChainFigures, type ChainStep } from './chain.model.js';
import type { DimensionFigure, Finding, GapFigures } from './gap.model.js';
import type { ChainGap } from './gap.schema.js';
import type { GapCounts, GapMessages } from './messages/messages.js';

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
  /** The messages that need no figures. */
  readonly say: GapMessages;
  /** The figures' names, by the tables' columns. */
  readonly columns: Readonly<Record<string, string>>;
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

type GapLanguage = Language<GapMessages>;

function rowWords(
  { key, label, gap, perception, finding, importance, withheld }: DimensionFigure,
  { performanceOnly, digits }: GapFigures,
  weightDigits: number,
  language: GapLanguage,
): RowWords {
  const { shared, messages, formats } = language;
  const known: Tone = performanceOnly && perception !== null ? '' : 'muted';
  return {
    label: nameIn(language, { key, label }, messages.labels),
    figure:
      withheld !== null
        ? shared.lowN(formats.number(withheld))
        : performanceOnly
          ? formats.figure(perception, 'score', digits)
          : formats.signed(gap, 'score', digits),
    tone: toneOf(finding, known),
    importance: importance === null ? '' : formats.figure(importance, 'score', weightDigits),
  };
}

/** The names of the rows that share an extreme as it is shown; how many, where there are many. */
function rowNames(rows: readonly RowWords[], { shared, messages, formats }: GapLanguage): string {
  return rows.length > 3
    ? messages.several(rows.length)
    : formats.list(rows.map(({ label }) => shared.quoted(label)));
}

/** How many dimensions there are of each finding. */
function countsOf(dimensions: readonly DimensionFigure[]): GapCounts {
  const findings = dimensions.flatMap(({ finding }) => finding ?? []);
  const count = (wanted: Finding) => findings.filter((finding) => finding === wanted).length;
  return {
    all: findings.length,
    short: count('short'),
    exceeding: count('exceeding'),
    even: count('even'),
    unclear: count('unclear'),
  };
}

function dimensionSummary(
  { dimensions, digits, weighted, performanceOnly }: GapFigures,
  rows: readonly RowWords[],
  language: GapLanguage,
): string {
  const { messages, formats } = language;
  /** The lowest figure as it is shown, and the rows that share it. */
  const lowest = (figure: (row: DimensionFigure) => number | null) => {
    const shown = dimensions.map((row) => round(figure(row) ?? Infinity, digits));
    const value = Math.min(...shown);
    const sharing = rows.filter((_, index) => shown[index] === value);
    return { value, sharing: sharing.length, names: rowNames(sharing, language) };
  };
  if (performanceOnly) {
    const { value, sharing, names } = lowest(({ perception }) => perception);
    if (value === Infinity) return '';
    const level = formats.figure(value, 'score', digits);
    return messages.performanceOnly({ lowest: names, sharing, value: level });
  }
  const counts = countsOf(dimensions);
  if (!counts.all) return dimensions.some((row) => row.withheld) ? '' : messages.noGaps;
  const total = weighted === null ? '' : formats.signed(weighted, 'score', digits);
  if (!counts.short) return messages.noShortfall(counts, total);
  const widest = lowest(({ gap, finding }) => (finding === 'short' ? gap : null));
  return messages.summary({
    widest: widest.names,
    sharing: widest.sharing,
    size: formats.size(widest.value, 'score', digits),
    // A wider one that may be chance must not be passed over in silence.
    proven: lowest(({ gap }) => gap).value < widest.value,
    counts,
    weighted: total,
  });
}

/** The words of the chain: its summary, its stations, its gaps. */
function chainWords(
  { stops, steps, digits }: ChainFigures,
  { shared, messages, formats }: GapLanguage,
): Pick<GapWords, 'summary' | 'stops' | 'steps'> {
  const { stations, stationOwners, chainSummary } = messages;
  const stopWords = stops.map(({ station, level }) => ({
    level,
    name: stations[station],
    owner: stationOwners[station],
    figure: formats.figure(level, 'score', digits),
  }));
  const stepWords = steps.map((step, index) => {
    const { gap, shown, worst } = step;
    const lost = worst || (index > SERVICE && shown < 0);
    return {
      ...step,
      name: shared.codes[gap]!,
      figure: formats.signed(shown, 'score', digits),
      tone: lost ? 'negative' : shown > 0 && index !== SERVICE ? 'positive' : '',
    } as const;
  });
  const worst = stepWords.filter((step) => step.worst);
  const [first] = worst;
  const [service, communication] = stepWords.slice(SERVICE);
  const size = (step: ChainStep | undefined) =>
    step ? formats.size(step.shown, 'score', digits) : '';
  return {
    stops: stopWords,
    steps: stepWords,
    summary: chainSummary({
      service: size(service),
      side: Math.sign(service!.shown),
      widest: formats.list(worst.map(({ name }) => name)),
      sharing: worst.length,
      size: size(first),
      from: first ? stopWords[first.start]!.name : '',
      to: first ? stopWords[first.end]!.name : '',
      communication: size(communication),
      kept: Math.sign(communication?.shown ?? 0),
    }),
  };
}

function definitionOf(
  { dimensions, performanceOnly, weighted, chain, confidence }: GapFigures,
  { shared, messages, formats }: GapLanguage,
): string[] {
  const { definition, noExpectation, stations } = messages;
  const uses = (method: DimensionFigure['method']) =>
    dimensions.some((row) => row.method === method);
  const [paired, welch] = [uses('paired'), uses('welch')];
  return [
    dimensions.length && !performanceOnly && definition.gap,
    paired && definition.paired,
    welch && definition.welch,
    (paired || welch) && definition.noise(formats.plain((confidence ?? 0.95) * 100, 'percent')),
    weighted !== null && definition.weighted,
    performanceOnly && noExpectation,
    ...(chain?.steps ?? []).map(({ gap, start, end }) => {
      const [from, to] = [start, end].map((stop) => stations[chain!.stops[stop]!.station]);
      return shared.pair(shared.codes[gap]!, `${to!} \u2212 ${from!}`);
    }),
    chain && definition.chain,
  ].filter(Boolean) as string[];
}

/** The words of a gap model in a language. */
export function gapWords(figures: GapFigures, language: GapLanguage): GapWords {
  const { shared, messages, formats } = language;
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
      .join(messages.between),
    definition: definitionOf(figures, language),
    names: messages.labels,
    say: messages,
    none: shared.empty,
    rows,
    head: shared.columns[performanceOnly ? 'perception' : 'gap']!,
    columns: shared.columns,
    interval: intervalIn(language, confidence),
    total: performanceOnly || !weights.length ? '' : formats.signed(weighted, 'score', digits),
    stops,
    steps,
    tick: (value) => formats.plain(value, 'score'),
    questions: (gap) =>
      questions?.[gap]?.map((question) => textIn(language, question)).filter(Boolean) ??
      messages.questions[gap],
  };
}
