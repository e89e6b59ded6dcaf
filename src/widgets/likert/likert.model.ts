import { unmetMinimum, type Figures, type Label, type Text } from '../../contract/index.js';
import {
  DEFAULT_CONFIDENCE,
  bySampling,
  judgeTogether,
  largestRemainder,
  netInterval,
  netPValue,
  netScore,
  percent,
  populationFactor,
  ratio,
  sum,
  type Interval,
  type JudgedDifference,
  type Position,
} from '../../statistics/index.js';
import { findingsOf } from './findings.model.js';
import { optionCount, type LikertDocument, type Question } from './likert.schema.js';
import { sidesOf, type Side } from './sides.model.js';
import { likertTable } from './table.model.js';

export interface QuestionFigure extends Label {
  /** Answers, or the effective number of them; 0 where nobody answered. */
  readonly n: number;
  /** Answers by option, worst first; `[]` where they are withheld. */
  readonly counts: readonly number[];
  /** In percent of all answers by option; null without answers, and where they are withheld. */
  readonly shares: readonly (number | null)[];
  /** The shares as they are shown: rounded by the largest remainder, so that they add up to 100. */
  readonly shown: readonly (number | null)[];
  /** The share of each side, in percent. */
  readonly sides: Readonly<Record<Side, number | null>>;
  /** The share above the neutral option minus that below, in points; null as for the shares. */
  readonly net: number | null;
  /** Of the net, to be drawn; null also of a census, and where `confidence` is null. */
  readonly interval: Interval | null;
  /** Whether the net is clear of 0, by Holm's procedure over all questions; null without a net. */
  readonly position: Position | null;
  /** Left blank or not applicable: in no share. */
  readonly missing: number | null;
  /** `minimumN` where n is below it; all other figures are then null. */
  readonly withheld: number | null;
}

export interface LikertFigures extends Figures {
  readonly questions: readonly QuestionFigure[];
  /** The document's names of the options, worst first; null where it gives none. */
  readonly options: readonly Text[] | null;
  /** On which side each option lies. */
  readonly sides: readonly Side[];
  /** Of the intervals to draw, 0 to 1; null where none are. */
  readonly confidence: number | null;
  /** The confidence at which nets are judged, 0 to 1, whether or not intervals are drawn. */
  readonly judgedAt: number;
  /** Whether everybody was asked, so that nets have no noise. */
  readonly isCensus: boolean;
  /** Whether the size of the population narrows the intervals. */
  readonly isNarrowed: boolean;
}

/** The answers on each side. */
function sideCounts(counts: readonly number[], sides: readonly Side[]): Record<Side, number> {
  const of = (side: Side) => sum(counts.filter((_, index) => sides[index] === side));
  return { above: of('above'), neutral: of('neutral'), below: of('below') };
}

/** A question on its own: without what only all of them together can tell. */
function questionFigure(
  question: Question,
  sides: readonly Side[],
  document: LikertDocument,
): QuestionFigure {
  const { key, label, counts, effectiveN, missing = null } = question;
  const { confidence, minimumN, sampling } = document;
  const all = sum(counts);
  const n = effectiveN ?? all;
  const withheld = unmetMinimum(n, minimumN);
  const none = counts.map(() => null);
  const blank = { key, label, n, counts: [], shares: none, shown: none, position: null };
  if (withheld !== null || all === 0) {
    const withoutSides = { above: null, neutral: null, below: null };
    const noNet = { sides: withoutSides, net: null, interval: null };
    return { ...blank, ...noNet, missing: withheld === null ? missing : null, withheld };
  }
  const { above, neutral, below } = sideCounts(counts, sides);
  const share = (part: number) => percent(ratio(part, all));
  const net = netScore(above, neutral, below);
  const level = confidence ?? DEFAULT_CONFIDENCE;
  const interval =
    confidence === null || net === null ? null : netInterval(above, neutral, below, level, n);
  return {
    ...blank,
    counts,
    shares: counts.map(share),
    shown: largestRemainder(counts, 100, 1),
    sides: { above: share(above), neutral: share(neutral), below: share(below) },
    net,
    interval: bySampling(interval, net ?? 0, n, sampling ?? {}),
    missing,
    withheld,
  };
}

/** A net with what is known of its noise. */
function judgedNet(
  { net, counts, n }: QuestionFigure,
  sides: readonly Side[],
  { sampling }: LikertDocument,
): JudgedDifference | null {
  if (net === null) return null;
  if (sampling?.design === 'census') return { value: net, evidence: { p: 0, certain: true } };
  const { above, neutral, below } = sideCounts(counts, sides);
  const factor = populationFactor(n, sampling?.population);
  const p = netPValue(above, neutral, below, n, factor) ?? 1;
  return { value: net, evidence: { p, certain: factor === 0 } };
}

/**
 * The figures of answers on one scale: each question's shares, its net with interval, and whether it is
 * clear of 0. Where `confidence` is null no interval is shown, but nets are still judged at 95 %.
 */
export function likertModel(document: LikertDocument): LikertFigures {
  const { confidence = DEFAULT_CONFIDENCE, minimumN = null, sampling } = document;
  const options = document.options?.length ? document.options : null;
  const sides = sidesOf(optionCount(document), document.neutral);
  const alone = document.questions.map((question) => questionFigure(question, sides, document));
  const judgedAt = confidence ?? DEFAULT_CONFIDENCE;
  const positions = judgeTogether(
    alone.map((question) => judgedNet(question, sides, document)),
    1 - judgedAt,
  );
  const questions = alone.map((figure, index) => ({ ...figure, position: positions[index]! }));
  const n = questions[0]?.n ?? null;
  const empty = questions.every(({ net }) => net === null);
  const isWithheld = questions.some(({ withheld }) => withheld !== null);
  return {
    questions,
    options,
    sides,
    confidence,
    judgedAt,
    isCensus: sampling?.design === 'census',
    isNarrowed: sampling?.population != null,
    n: questions.every((question) => question.n === n) ? n : null,
    withheld: empty && isWithheld ? minimumN : null,
    empty,
    findings: empty ? [] : findingsOf(questions),
    tables: [likertTable(questions, options, sides.length)],
  };
}

export type { Position };
