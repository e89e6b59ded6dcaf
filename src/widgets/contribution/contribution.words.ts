import type { TileTexts } from '../../chart/tile.js';
import { nameIn, namesOrCount, precisionOf, type Language } from '../../i18n/index.js';
import type { ContributionFigures, Side } from './contribution.model.js';
import type { ContributionMessages, LargestFact } from './messages/messages.js';

/** A row in words. */
export interface RowWords {
  readonly label: string;
  /** A part with its sign, the base and the total without one. */
  readonly figure: string;
  /** The sum so far; `''` where it is missing. */
  readonly running: string;
}

export interface ContributionWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly base: RowWords;
  readonly parts: readonly RowWords[];
  readonly total: RowWords;
  /** Headings of the figures. */
  readonly columns: Readonly<Record<'value' | 'running', string>>;
  readonly tile: TileTexts;
}

/** From this size on a figure in a picture is compact. */
const COMPACT_FROM = 10_000;

/** Writes levels without a sign and parts with one, all with the same decimals. */
function writersOf({ base, parts, total }: ContributionFigures, { formats }: Language) {
  const values = [base, total, ...parts.flatMap(({ value, running }) => [value, running])];
  const precision = precisionOf({ values }, 'index');
  const isLarge = values.some((value) => Math.abs(value ?? 0) >= COMPACT_FROM);
  const level = (value: number) =>
    isLarge ? formats.compact(value) : formats.figure(value, 'index', precision);
  const signed = (value: number) =>
    isLarge
      ? `${value > 0 ? '+' : ''}${formats.compact(value)}`
      : formats.signed(value, 'index', precision);
  return { level, signed };
}

/** How many missing parts are named. */
function sentencesOf(
  figures: ContributionFigures,
  rows: readonly RowWords[],
  language: Language<ContributionMessages>,
  write: ReturnType<typeof writersOf>,
): string[] {
  const { shared, messages } = language;
  const { base, total, missing, largest, parts } = figures;
  const factOf = (side: Side): LargestFact | null => {
    const row = rows[largest[side] ?? -1];
    return row ? { name: shared.quoted(row.label), value: row.figure } : null;
  };
  const gone = rows.filter((_, index) => parts[index]!.value === null);
  const names = namesOrCount(
    gone.map(({ label }) => label),
    language,
    messages.several,
  );
  return [
    base
      ? messages.fromBase(write.level(base), write.signed(total - base), write.level(total))
      : messages.sum(write.level(total)),
    messages.largest({ addition: factOf('addition'), deduction: factOf('deduction') }),
    missing ? messages.missing(names, missing) : '',
  ].filter(Boolean);
}

/** What a tile says beside the total: the largest deduction, or else addition, or that it is incomplete. */
function tileOf(
  { largest, missing }: ContributionFigures,
  rows: readonly RowWords[],
  total: RowWords,
  { messages }: Language<ContributionMessages>,
): TileTexts {
  const side = largest.deduction === null ? 'addition' : 'deduction';
  const row = rows[largest[side] ?? -1];
  const words = [
    ...(row && !missing ? [messages.tile(side, row.label, row.figure)] : []),
    total.label,
  ];
  return { figure: total.figure, words: words.map((text) => ({ text, tone: 'muted' })) };
}

/** The words of a contribution in a language. */
export function contributionWords(
  figures: ContributionFigures,
  language: Language<ContributionMessages>,
): ContributionWords {
  const { shared, messages } = language;
  const { base, parts, total, missing, empty } = figures;
  const { definition } = messages;
  const write = writersOf(figures, language);
  const rows = parts.map(({ value, running, ...part }): RowWords => ({
    label: nameIn(language, part, messages.labels),
    figure: value === null ? shared.notAvailable : write.signed(value),
    running: running === null ? '' : write.level(running),
  }));
  const levelRow = (label: string, value: number): RowWords => {
    const figure = write.level(value);
    return { label, figure, running: figure };
  };
  const totalRow = levelRow(missing ? messages.incompleteTotal : messages.labels.total, total);
  return {
    summary: empty ? '' : sentencesOf(figures, rows, language, write).join(shared.between),
    definition: [
      base ? definition.base : definition.total,
      ...(missing ? [definition.missing] : []),
      definition.untested,
    ],
    names: messages.labels,
    base: levelRow(messages.labels.base, base),
    parts: rows,
    total: totalRow,
    columns: { value: shared.columns.value, running: messages.columns.running },
    tile: tileOf(figures, rows, totalRow, language),
  };
}
