import { fixedTo, intervalIn, textIn, type Language } from '../../i18n/index.js';
import { chainWords, type StepWords, type StopWords } from './chain.words.js';
import type { DimensionFigure } from './dimensions.model.js';
import { dimensionSummary, rowWords, type RowWords } from './dimensions.words.js';
import type { GapFigures } from './gap.model.js';
import type { ChainGap } from './gap.schema.js';
import type { GapMessages } from './messages/messages.js';

/** A gap model in words; its layouts measure them and its template shows them. */
export interface GapWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** The figures' names, by the tables' columns. */
  readonly columns: GapMessages['columns'];
  /** The headings of the two parts, where both are drawn. */
  readonly parts: GapMessages['parts'];
  /** What marks of dimensions mean: a gap that may be chance, the zone of tolerance. */
  readonly unclear: string;
  readonly tolerance: string;
  /** Above the dimensions where none has an expectation. */
  readonly noExpectation: string;
  /** In place of a part that the view asks for and the document has not. */
  readonly nothing: string;
  /** In the document's order. */
  readonly rows: readonly RowWords[];
  /** The name of the rows' figures, and that of their intervals. */
  readonly figureName: string;
  readonly intervalName: string;
  /** The weighted total; `''` where no row has an importance. */
  readonly total: string;
  /** In the order of the chain's figures; empty without a chain. */
  readonly stops: readonly StopWords[];
  readonly steps: readonly StepWords[];
  /** A level of the answer scale, as an axis has it. */
  readonly tick: (value: number) => string;
  /** The document's own review questions, or the built-in ones. */
  readonly questions: (gap: ChainGap) => readonly string[];
  readonly questionsHeading: (gap: ChainGap) => string;
  readonly questionsHint: string;
}

function definitionOf(
  { dimensions, performanceOnly, weighted, chain, judgedAt }: GapFigures,
  { shared, messages, formats }: Language<GapMessages>,
): string[] {
  const { definition, noExpectation, stations } = messages;
  const uses = (method: DimensionFigure['method']) =>
    dimensions.some((dimension) => dimension.method === method);
  const [paired, welch] = [uses('paired'), uses('welch')];
  const level = formats.plain(judgedAt * 100, 'percent');
  return [
    dimensions.length && !performanceOnly ? definition.gap : '',
    paired ? definition.paired : '',
    welch ? definition.welch : '',
    paired || welch ? definition.noise(level) : '',
    weighted === null ? '' : definition.weighted,
    performanceOnly ? noExpectation : '',
    ...(chain?.steps ?? []).map(({ gap, start, end }) => {
      const [from, to] = [start, end].map((stop) => stations[chain!.stops[stop]!.station]);
      return shared.pair(messages.codes[gap], `${to!} \u2212 ${from!}`);
    }),
    chain ? definition.chain : '',
  ].filter(Boolean);
}

/** The words of a gap model in a language. */
export function gapWords(figures: GapFigures, language: Language<GapMessages>): GapWords {
  const { shared, messages, formats } = language;
  const { dimensions, performanceOnly, weighted, chain, digits, confidence, questions } = figures;
  const isWeighted = !performanceOnly && dimensions.some(({ importance }) => importance !== null);
  const rows = rowWords(figures, language);
  const { summary, stops, steps } = chain
    ? chainWords(chain, language)
    : { summary: '', stops: [], steps: [] };
  return {
    summary: [rows.length ? dimensionSummary(figures, rows, language) : '', summary]
      .filter(Boolean)
      .join(messages.between),
    definition: definitionOf(figures, language),
    names: messages.labels,
    columns: messages.columns,
    parts: messages.parts,
    unclear: messages.unclear,
    tolerance: messages.tolerance,
    noExpectation: messages.noExpectation,
    nothing: shared.empty,
    rows,
    figureName: messages.columns[performanceOnly ? 'perception' : 'gap'],
    intervalName: intervalIn(language, confidence),
    total: isWeighted ? formats.signed(weighted, 'score', fixedTo(digits)) : '',
    stops,
    steps,
    tick: (value) => formats.plain(value, 'score'),
    questions: (gap) =>
      questions?.[gap]?.map((question) => textIn(language, question)).filter(Boolean) ??
      messages.questions[gap],
    questionsHeading: (gap) => messages.questionsOf(messages.codes[gap]),
    questionsHint: messages.questionsHint,
  };
}
