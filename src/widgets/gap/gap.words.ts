import { intervalIn, type Language, type Precision } from '../../i18n/index.js';
import { chainWords, gapName, type StepWords, type StopWords } from './chain.words.js';
import {
  dimensionPrecision,
  dimensionSentences,
  rowWords,
  writersOf,
  type RowWords,
} from './dimensions.words.js';
import type { Evidence, Finding } from './evidence.model.js';
import type { GapFigures } from './gap.model.js';
import type { ChainGap } from './gap.schema.js';
import type { GapMessages } from './messages/messages.js';
import { questionsIn, type QuestionWords } from './questions.words.js';

/** A gap model in words; its layouts measure them and its template shows them. */
export interface GapWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** The figures' names, by the tables' columns. */
  readonly columns: GapMessages['columns'];
  /** The headings of the two parts, where both are drawn. */
  readonly parts: GapMessages['parts'];
  /** How precisely the figures of the dimensions are written. */
  readonly precision: Precision;
  /** What marks mean: a gap that may be chance, the zone of tolerance. */
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
  /** A gap's name with its finding in words; the name alone where there is none. */
  readonly verdict: (name: string, finding: Finding | null) => string;
  /** A level of the answer scale, as an axis has it. */
  readonly tick: (value: number) => string;
  /** The document's own review questions, or the built-in ones. */
  readonly questions: (gap: ChainGap) => readonly QuestionWords[];
  readonly questionsHeading: (gap: ChainGap) => string;
  readonly questionsHint: string;
  readonly answers: GapMessages['answers'];
}

/** How gaps are told from chance: of dimensions, or of the chain. */
function evidenceNotes(
  gaps: readonly { readonly evidence: Evidence | null; readonly finding: unknown }[],
  test: string,
  narrowed: string,
  definition: GapMessages['definition'],
): string[] {
  const known = gaps.filter(({ finding }) => finding !== null);
  const uses = (method: Evidence['method']) =>
    known.some(({ evidence }) => evidence?.method === method);
  return [
    uses('paired') ? definition.paired : '',
    uses('welch') ? definition.welch : '',
    uses('counted') ? definition.counted : '',
    ...(uses('paired') || uses('welch') ? [narrowed, test] : []),
    known.some(({ evidence }) => !evidence) ? definition.untested : '',
  ];
}

function definitionOf(
  { dimensions, performanceOnly, weighted, chain, judgedAt, gapLabels, isNarrowed }: GapFigures,
  language: Language<GapMessages>,
): string[] {
  const { shared, messages, formats } = language;
  const { definition, noExpectation, stations } = messages;
  const level = formats.plain(judgedAt * 100, 'percent');
  const narrowed = isNarrowed ? shared.narrowed : '';
  const steps = chain?.steps ?? [];
  const notes = [
    dimensions.length && !performanceOnly ? definition.gap : '',
    ...evidenceNotes(dimensions, definition.holm(level), narrowed, definition),
    weighted === null ? '' : definition.weighted,
    performanceOnly ? noExpectation : '',
    ...steps.map(({ gap, start, end }) => {
      const [from, to] = [start, end].map((stop) => stations[chain!.stops[stop]!.station]);
      return definition.formula(gapName(language, gap, gapLabels), from!, to!);
    }),
    ...evidenceNotes(steps, definition.chainTest(level), narrowed, definition),
    chain ? definition.share : '',
    chain ? definition.chain : '',
  ];
  return [...new Set(notes.filter(Boolean))];
}

/** The words of a gap model in a language. */
export function gapWords(figures: GapFigures, language: Language<GapMessages>): GapWords {
  const { shared, messages, formats } = language;
  const { dimensions, performanceOnly, weighted, confidence, questions, gapLabels } = figures;
  const isWeighted = !performanceOnly && dimensions.some(({ importance }) => importance !== null);
  const precision = dimensionPrecision(figures);
  const rows = rowWords(figures, language, precision);
  const chain = figures.chain && chainWords(figures.chain, figures, language);
  const sentences = [
    ...(rows.length ? dimensionSentences(figures, rows, language, precision) : []),
    ...(chain?.sentences ?? []),
  ];
  return {
    summary: sentences.join(shared.between),
    definition: definitionOf(figures, language),
    names: messages.labels,
    columns: messages.columns,
    parts: messages.parts,
    precision,
    unclear: messages.unclear,
    tolerance: messages.tolerance,
    noExpectation: messages.noExpectation,
    nothing: shared.empty,
    rows,
    figureName: messages.columns[performanceOnly ? 'perception' : 'gap'],
    intervalName: intervalIn(language, confidence),
    total: isWeighted ? writersOf(language, precision).gap(weighted) : '',
    stops: chain?.stops ?? [],
    steps: chain?.steps ?? [],
    verdict: (name, finding) => (finding ? shared.pair(name, messages.codes[finding]) : name),
    tick: (value) => formats.plain(value, 'score'),
    questions: (gap) => questionsIn(language, gap, questions),
    questionsHeading: (gap) => messages.questionsOf(gapName(language, gap, gapLabels)),
    questionsHint: messages.questionsHint,
    answers: messages.answers,
  };
}
