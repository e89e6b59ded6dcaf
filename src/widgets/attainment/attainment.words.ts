import {
  namesOrCount,
  precisionOf,
  type Language,
  type Precision,
  type TonedText,
} from '../../i18n/index.js';
import { adjustmentWords, closedGates, type AdjustmentWords } from './adjustments.words.js';
import type { AttainmentFigures } from './attainment.model.js';
import { definitionOf } from './definition.words.js';
import { lowestAttainment } from './findings.model.js';
import type { AttainmentMessages, RowCounts } from './messages/messages.js';
import { rowWords, type RowWords } from './rows.words.js';

/** What attained targets say in words. */
export interface AttainmentWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly rows: readonly RowWords[];
  readonly adjustments: readonly AdjustmentWords[];
  readonly totalName: string;
  /** The total before gates and penalties, and after them; the latter `''` where they leave it as it is. */
  readonly before: string;
  readonly after: string;
  readonly afterName: string;
  /** What is left of the total, as a tile has it, and a word on it. */
  readonly total: string;
  readonly brief: readonly TonedText[];
  readonly columns: AttainmentMessages['columns'];
  readonly targetName: string;
  /** "Time elapsed: 75%"; `''` at the end of the period. */
  readonly elapsed: string;
  readonly precision: Precision;
  /** A value of the axis of attainments. */
  readonly tick: (value: number) => string;
}

/** How precisely attainments are written, all alike; none of them as the target or the time elapsed. */
function attainmentPrecision({ rows, total, elapsed }: AttainmentFigures): Precision {
  const values = [...rows.map(({ attainment }) => attainment), total.before, total.value];
  const landmarks = elapsed === null ? [] : [elapsed];
  return precisionOf({ values, landmarks }, 'percent');
}

/** How many rows there are of each kind. */
function countsOf({ rows, elapsed }: AttainmentFigures, { formats }: Language): RowCounts {
  const having = (...wanted: readonly string[]): number =>
    rows.filter(({ met, pace }) => wanted.includes(met ?? pace ?? '')).length;
  const [met, behind, reached] = [having('met'), having('behind'), having('reached')];
  const all = met + behind + reached + having('missed', 'on-pace');
  return { all, met, behind, reached, isRunning: elapsed !== null, write: formats.number };
}

/** The lowest attainment, in a sentence; `''` where all are the same. */
function lowestPhrase(
  { rows }: AttainmentFigures,
  words: readonly RowWords[],
  language: Language<AttainmentMessages>,
): string {
  const lowest = lowestAttainment(rows);
  if (lowest === null) return '';
  const sharing = words.filter((_, index) => rows[index]!.attainment === lowest);
  const { messages } = language;
  const names = namesOrCount(
    sharing.map(({ label }) => label),
    language,
    messages.several,
  );
  return messages.lowest(names, sharing[0]!.figure);
}

/** The total in sentences: what it is, or why there is none, and what is taken off it. */
function totalSentences(
  { total, elapsed }: AttainmentFigures,
  adjustments: readonly AdjustmentWords[],
  language: Language<AttainmentMessages>,
  write: (value: number | null) => string,
): string[] {
  const { messages, formats } = language;
  const gates = closedGates(total, language, adjustments);
  const deductions = total.adjustments.flatMap(({ percent }, index) =>
    percent === null
      ? []
      : { name: adjustments[index]!.name, percent: formats.plain(percent, 'percent') },
  );
  const hasPassed = elapsed === null ? null : formats.plain(elapsed, 'percent');
  const before = total.before === total.value ? null : write(total.before);
  const isKnown = total.value !== null;
  return [
    gates.length ? messages.closed(gates) : '',
    isKnown ? messages.total({ value: write(total.value), before, elapsed: hasPassed }) : '',
    isKnown && deductions.length ? messages.deductions(deductions) : '',
    !isKnown && !gates.length ? messages.nothingKnown : '',
  ];
}

function summaryOf(
  figures: AttainmentFigures,
  rows: readonly RowWords[],
  adjustments: readonly AdjustmentWords[],
  language: Language<AttainmentMessages>,
  write: (value: number | null) => string,
): string {
  const { shared, messages } = language;
  const { total } = figures;
  const counts = countsOf(figures, language);
  const sentences = [
    ...totalSentences(figures, adjustments, language, write),
    counts.all ? messages.sentence(messages.counts(counts)) : '',
    lowestPhrase(figures, rows, language),
    total.left ? messages.left(total.left, language.formats.number) : '',
  ];
  return sentences.filter(Boolean).join(shared.between);
}

/** What a tile says beside the total: how the rows stand, in more words or in fewer. */
function briefOf(figures: AttainmentFigures, language: Language<AttainmentMessages>): TonedText[] {
  const { messages } = language;
  const counts = countsOf(figures, language);
  if (!counts.all) return [];
  const isGood = counts.isRunning ? counts.behind === 0 : counts.met === counts.all;
  const tone = isGood ? 'positive' : 'negative';
  return [messages.counts(counts), messages.brief(counts)].map((text) => ({ text, tone }));
}

/** The words of attained targets in a language. */
export function attainmentWords(
  figures: AttainmentFigures,
  language: Language<AttainmentMessages>,
): AttainmentWords {
  const { shared, messages, formats } = language;
  const { total, elapsed } = figures;
  const precision = attainmentPrecision(figures);
  const write = (value: number | null) => formats.figure(value, 'percent', precision);
  const rows = rowWords(figures.rows, language, precision);
  const adjustments = adjustmentWords(total, language, precision);
  return {
    summary: summaryOf(figures, rows, adjustments, language, write),
    definition: definitionOf(figures, language),
    names: messages.labels,
    rows,
    adjustments,
    totalName: messages.labels.total,
    before: write(total.before),
    after: total.value === total.before ? '' : write(total.value),
    afterName: messages.afterDeductions,
    total: write(total.value),
    brief: briefOf(figures, language),
    columns: messages.columns,
    targetName: messages.target,
    elapsed:
      elapsed === null ? '' : shared.pair(messages.elapsed, formats.plain(elapsed, 'percent')),
    precision,
    tick: (value) => formats.plain(value, 'percent'),
  };
}
