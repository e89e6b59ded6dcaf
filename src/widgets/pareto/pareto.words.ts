import type { TileTexts } from '../../chart/tile.js';
import {
  arrow,
  exactly,
  nameIn,
  precisionOf,
  type Language,
  type Precision,
} from '../../i18n/index.js';
import type { CauseFigure } from './causes.model.js';
import type { ParetoMessages } from './messages/messages.js';
import type { ParetoFigures } from './pareto.model.js';
import { sentencesOf } from './summary.words.js';

/** A cause in words; each figure is `''` where there is none, and the amount then says so. */
export interface CauseWords {
  readonly label: string;
  readonly amount: string;
  readonly share: string;
  readonly cumulative: string;
  /** The change of its count, with an arrow. */
  readonly change: string;
}

export interface ParetoWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly causes: readonly CauseWords[];
  /** Headings of the figures. */
  readonly columns: Readonly<Record<'amount' | 'share' | 'cumulative' | 'change', string>>;
  readonly vital: string;
  readonly trivial: string;
  readonly threshold: string;
  /** A value of the scale. */
  readonly percent: (value: number) => string;
  readonly tile: TileTexts;
}

/** How precisely percentages are written: those that add up with all their decimals. */
export interface ParetoPrecisions {
  readonly share: Precision;
  readonly cumulative: Precision;
}

function precisionsOf({ causes, base, threshold }: ParetoFigures): ParetoPrecisions {
  const shares = causes.map(({ shownShare }) => shownShare);
  const sums = causes.map(({ cumulative }) => cumulative);
  return {
    share:
      base === null
        ? exactly(shares, 'percent', 1)
        : precisionOf({ values: shares.slice(0, 1) }, 'percent'),
    // No sum is written as the threshold that it does not reach.
    cumulative: precisionOf({ values: sums.slice(0, 1), landmarks: [threshold] }, 'percent'),
  };
}

/** The writers of a cause's figures. */
function writersOf(figures: ParetoFigures, { formats }: Language<ParetoMessages>) {
  const precisions = precisionsOf(figures);
  const orNothing = (value: number | null, write: (value: number) => string) =>
    value === null ? '' : write(value);
  return {
    share: ({ shownShare }: CauseFigure) =>
      orNothing(shownShare, (value) => formats.figure(value, 'percent', precisions.share)),
    cumulative: ({ cumulative }: CauseFigure) =>
      orNothing(cumulative, (value) => formats.figure(value, 'percent', precisions.cumulative)),
    change: ({ change }: CauseFigure) =>
      orNothing(change, (value) =>
        value === 0 ? formats.number(0) : `${arrow(value < 0)} ${formats.size(value, 'count')}`,
      ),
  };
}

function definitionOf(figures: ParetoFigures, language: Language<ParetoMessages>): string[] {
  const { by, base, threshold, causes, missing, concentration, isLumped } = figures;
  const { messages, formats } = language;
  const { definition } = messages;
  const paragraphs: readonly (string | false)[] = [
    definition.ranked[by],
    base === null ? definition.share[by] : definition.base(formats.number(base)),
    definition.vital(formats.plain(threshold, 'percent')),
    causes.some(({ key }) => key === 'other') && definition.other,
    missing > 0 && definition.missing,
    causes.some(({ change }) => change !== null) && definition.changes,
    figures.isLeadClear !== null &&
      definition.lead(formats.plain(figures.confidence * 100, 'percent')),
    concentration !== null && definition.concentration,
    concentration !== null && isLumped && definition.lumped,
  ];
  return paragraphs.filter((paragraph) => paragraph !== false);
}

/** The words of a Pareto chart in a language. */
export function paretoWords(
  figures: ParetoFigures,
  language: Language<ParetoMessages>,
): ParetoWords {
  const { shared, messages, formats } = language;
  const { causes, by, vital } = figures;
  const write = writersOf(figures, language);
  const rows = causes.map((cause): CauseWords => ({
    label: nameIn(language, cause, messages.labels),
    amount: cause.amount === null ? shared.notAvailable : formats.compact(cause.amount),
    share: write.share(cause),
    cumulative: write.cumulative(cause),
    change: write.change(cause),
  }));
  const last = rows[vital - 1];
  const sentences = figures.empty ? [] : sentencesOf(figures, rows, language);
  return {
    summary: sentences.join(shared.between),
    definition: definitionOf(figures, language),
    names: messages.labels,
    causes: rows,
    columns: {
      amount: by === 'cost' ? messages.columns.cost : shared.columns.count,
      share: shared.columns.share,
      cumulative: messages.columns.cumulative,
      change: shared.columns.change,
    },
    vital: messages.columns.vital,
    trivial: messages.trivial,
    threshold: messages.threshold(formats.plain(figures.threshold, 'percent')),
    percent: (value) => formats.plain(value, 'percent'),
    tile: {
      figure: last?.cumulative ?? rows[0]?.share ?? '',
      words: [{ text: messages.tile(vital, figures.named, formats.number), tone: 'muted' }],
    },
  };
}
