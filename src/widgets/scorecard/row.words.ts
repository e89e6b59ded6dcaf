import {
  decimalsAt,
  nameIn,
  precisionOf,
  toned,
  type Language,
  type Precision,
  type TonedText,
} from '../../i18n/index.js';
import { edgesOf } from '../../measure/verdict.js';
import type { Comparison } from '../../series/charted.schema.js';
import { targetIn } from '../../series/point.words.js';
import type { ScorecardMessages } from './messages/messages.js';
import type { RowFigure } from './row.model.js';

export interface RowWords {
  readonly label: string;
  /** The newest value, or why there is none. */
  readonly figure: string;
  /** What of it stands at the right of the decimal point's place, for figures below one another. */
  readonly afterPoint: string;
  /** How precisely the values are written, as in a trend. */
  readonly precision: Precision;
  /** The period of the value; `''` without one. */
  readonly time: string;
  readonly target: string;
  /** The changes by what they are from, with their signs; `''` for none. */
  readonly changes: Readonly<Record<Comparison, string>>;
  /** `''` where nothing is known. */
  readonly variation: TonedText;
  readonly assurance: TonedText;
}

type ScorecardLanguage = Language<ScorecardMessages>;

const TONES: Readonly<Record<string, TonedText['tone']>> = {
  improving: 'positive',
  concerning: 'negative',
  capable: 'positive',
  'not-capable': 'negative',
};

/** What an indicator is judged to be; what rests on few points is neither good nor bad news. */
const judgedText = (
  code: RowFigure['variation'] | RowFigure['assurance'],
  { provisional }: RowFigure,
  { messages }: ScorecardLanguage,
): TonedText =>
  code ? toned(messages.codes[code], provisional ? 'muted' : TONES[code]) : toned('');

/** What of a figure stands behind its whole part: decimals, unit and words; `''` of what is no figure. */
function afterPointOf(
  figure: string,
  value: number | null,
  precision: Precision,
  { formats }: ScorecardLanguage,
): string {
  if (value === null) return '';
  const digits = formats.figure(value, 'index', precision);
  const start = figure.indexOf(digits);
  const decimals = decimalsAt(value, precision);
  const wholeLength = digits.length - (decimals ? decimals + 1 : 0);
  return start < 0 ? '' : figure.slice(start + wholeLength);
}

/** The words of an indicator. */
export function rowWords(row: RowFigure, language: ScorecardLanguage): RowWords {
  const { messages, shared, formats } = language;
  const { charted, series, latest, comparisons } = row;
  const { unit, targets, minimumN } = charted;
  const landmarks = targets.flatMap(({ value }) => edgesOf(value));
  const precision = precisionOf({ values: series.columns.value, landmarks }, unit);
  const value = latest?.point.value ?? null;
  const isWithheld = value === null && series.columns.withheld.includes(1);
  const figure = isWithheld
    ? shared.lowN(formats.number(minimumN))
    : formats.figure(value, unit, precision);
  const changeText = (kind: Comparison) => {
    const change = comparisons.find((compared) => compared.kind === kind);
    return change ? formats.signed(change.value, unit) : '';
  };
  return {
    label: nameIn(language, row, messages.labels),
    figure,
    afterPoint: afterPointOf(figure, value, precision, language),
    precision,
    time: latest ? formats.time(latest.point.t) : '',
    target: latest?.target == null ? '' : targetIn(latest.target, unit, language),
    changes: { previous: changeText('previous'), 'year-ago': changeText('year-ago') },
    variation: judgedText(row.variation, row, language),
    assurance: judgedText(row.assurance, row, language),
  };
}
