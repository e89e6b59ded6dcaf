import { fixedTo, nameIn, toneOf, type Language, type News } from '../../i18n/index.js';
import type { DimensionFigure, Finding } from './dimensions.model.js';
import type { GapFigures } from './gap.model.js';
import type { GapCounts, GapMessages } from './messages/messages.js';
import { decimals, round } from './rounding.model.js';

export interface RowWords {
  readonly label: string;
  /** The gap with its sign; the perception where there is no expectation anywhere; or why not. */
  readonly figure: string;
  readonly tone: News | 'muted' | undefined;
  readonly importance: string;
}

/** The dimensions in words, in the document's order; all weights have the same decimals. */
export function rowWords(
  { dimensions, performanceOnly, digits }: GapFigures,
  language: Language<GapMessages>,
): RowWords[] {
  const { shared, messages, formats } = language;
  const weights = dimensions.flatMap(({ importance }) => importance ?? []);
  const weightDigits = decimals(weights, 2);
  return dimensions.map((dimension) => {
    const { gap, perception, importance, withheld, finding } = dimension;
    const figure = performanceOnly
      ? formats.figure(perception, 'score', fixedTo(digits))
      : formats.signed(gap, 'score', fixedTo(digits));
    return {
      label: nameIn(language, dimension, messages.labels),
      figure: withheld === null ? figure : shared.lowN(formats.number(withheld)),
      tone: performanceOnly && perception !== null ? undefined : toneOf(finding),
      importance:
        importance === null ? '' : formats.figure(importance, 'score', fixedTo(weightDigits)),
    };
  });
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

/** The finding of the dimensions in a sentence; `''` where there is nothing to compare. */
export function dimensionSummary(
  { dimensions, digits, weighted, performanceOnly }: GapFigures,
  rows: readonly RowWords[],
  { shared, messages, formats }: Language<GapMessages>,
): string {
  /** The lowest figure as it is shown; how many rows share it, and their names or, of many, none. */
  const lowest = (figureOf: (dimension: DimensionFigure) => number | null) => {
    const shown = dimensions.map((dimension) => round(figureOf(dimension) ?? Infinity, digits));
    const value = Math.min(...shown);
    const labels = rows.filter((_, index) => shown[index] === value).map(({ label }) => label);
    const names =
      labels.length > 3 ? messages.several(labels.length) : formats.list(labels.map(shared.quoted));
    return { value, sharing: labels.length, names };
  };
  if (performanceOnly) {
    const { value, sharing, names } = lowest(({ perception }) => perception);
    if (value === Infinity) return '';
    const figure = formats.figure(value, 'score', fixedTo(digits));
    return messages.performanceOnly({ lowest: names, sharing, value: figure });
  }
  const counts = countsOf(dimensions);
  if (!counts.all) return dimensions.some(({ withheld }) => withheld) ? '' : messages.noGaps;
  const total = weighted === null ? '' : formats.signed(weighted, 'score', fixedTo(digits));
  if (!counts.short) return messages.noShortfall(counts, total);
  const widest = lowest(({ gap, finding }) => (finding === 'short' ? gap : null));
  return messages.summary({
    widest: widest.names,
    sharing: widest.sharing,
    size: formats.size(widest.value, 'score', fixedTo(digits)),
    // The sentence must not hide a wider gap that may be chance.
    proven: lowest(({ gap }) => gap).value < widest.value,
    counts,
    weighted: total,
  });
}
