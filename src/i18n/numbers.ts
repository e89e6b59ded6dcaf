/* Numbers as people write them in one language. */
import type { Unit } from '../contract/index.js';
import { decimalsAt, exactly, fixedTo, precisionOf, type Precision } from './digits.js';
import type { Formats } from './formats.js';
import type { IntlFormats } from './intl.js';
import type { SharedMessages } from './messages/messages.js';
import { MOST_DECIMALS, decimalsOf, roundTo } from './rounding.js';

/** Intl writes a hyphen for a minus in some languages; a minus sign is as wide as a plus. */
const withMinusSign = (text: string): string => text.replace(/-/g, '\u2212');

type NumberFormats = Pick<
  Formats,
  'number' | 'figure' | 'signed' | 'size' | 'plain' | 'compact' | 'axis'
>;

type NumberOptions = Intl.NumberFormatOptions;

/** An hour's, a minute's and a day's figures are written in words of their own. */
const DURATION: NumberOptions = { style: 'unit', unitDisplay: 'short' };
/** Amounts from which on a picture has "61.4M" in place of all digits, and how a tick has them. */
const COMPACT_FROM = 10_000;
const COMPACT: NumberOptions = {
  notation: 'compact',
  useGrouping: true,
  minimumFractionDigits: 0,
  maximumFractionDigits: MOST_DECIMALS,
};
/** Above so many of its last digit's units nobody counts the digits, and no number tells them apart. */
const MOST_WHOLE = Number.MAX_SAFE_INTEGER;
/** A share of more than this many percent is of next to nothing, and is written by its power of ten. */
const MOST_PERCENT = 1e9;
const SCIENTIFIC: NumberOptions = {
  notation: 'scientific',
  minimumFractionDigits: 0,
  maximumFractionDigits: 2,
};
/** Hours from which on a reader wants days. */
const LONG_HOURS = 72;

/** The numbers of a language by unit; `options` may ask for a sign. */
function figureWriter(messages: SharedMessages, { numbers }: IntlFormats) {
  const fixed = (value: number, precision: Precision, options: NumberOptions = {}): string => {
    const digits = decimalsAt(value, precision);
    const rounded = roundTo(value, digits);
    const isPercent = options.style === 'percent';
    // Intl writes 0.5 as "50%".
    const whole = isPercent ? 100 : 1;
    const shown = rounded / whole;
    // All the decimals that there may be would still say nought.
    const isTiny = shown === 0 && value / whole !== 0 && digits === MOST_DECIMALS;
    const size = Math.abs(rounded);
    const isHuge = size * 10 ** digits > MOST_WHOLE || (isPercent && size > MOST_PERCENT);
    const isScientific = isTiny || isHuge;
    const format = numbers({
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      ...options,
      ...(isScientific ? SCIENTIFIC : {}),
    });
    return withMinusSign(format.format(isTiny ? value / whole : shown));
  };

  /** With a unit's word, which stands off from its figure in every language. */
  const measured = (value: number, unit: string, precision: Precision, options: NumberOptions) =>
    fixed(value, precision, { ...DURATION, unit, ...options }).replace(
      /(\d)(?=\p{sc=Han})/u,
      '$1 ',
    );

  const hours = (value: number, precision: Precision, options: NumberOptions): string => {
    const size = Math.abs(value);
    if (size === 0 || (size >= 1 && size < LONG_HOURS)) {
      return measured(value, 'hour', precision, options);
    }
    const [unit, factor] = size < 1 ? (['minute', 60] as const) : (['day', 1 / 24] as const);
    const values = [value * factor];
    const landmarks = precision.landmarks.map((mark) => mark * factor);
    return measured(values[0]!, unit, precisionOf({ values, landmarks }, 'hours'), options);
  };

  return (value: number, unit: Unit, precision: Precision, options: NumberOptions = {}): string => {
    const [kind, detail] = unit.split(':');
    switch (kind) {
      case 'currency':
        return fixed(value, precision, { style: 'currency', currency: detail!, ...options });
      case 'per':
        return messages.per(fixed(value, precision, options), fixed(Number(detail), fixedTo(0)));
      case 'percent':
        return fixed(value, precision, { style: 'percent', ...options });
      case 'hours':
        return hours(value, precision, options);
      case 'days':
        return measured(value, 'day', precision, { unitDisplay: 'long', ...options });
      case 'factor':
        return `\u00d7${fixed(value, precision, options)}`;
      default:
        return fixed(value, precision, options);
    }
  };
}

/** Percentages differ by points, factors and rates by a number. */
function differenceUnit(unit: Unit): Unit {
  if (unit === 'percent') return 'points';
  if (unit === 'factor') return 'ratio';
  return unit.startsWith('per:') ? 'index' : unit;
}

/** The number formats of a language. */
export function numberFormats(
  messages: SharedMessages,
  lang: string,
  intl: IntlFormats,
): NumberFormats {
  const write = figureWriter(messages, intl);
  const alone = (value: number, unit: Unit) => precisionOf({ values: [value] }, unit);
  const figure: Formats['figure'] = (value, unit, precision) =>
    value === null || !Number.isFinite(value)
      ? messages.notAvailable
      : write(value, unit, precision ?? alone(value, unit));
  // "6.1万" says enough; a myriad may stand before its point with four digits.
  const compactDigits = lang.startsWith('zh')
    ? { maximumFractionDigits: 1 }
    : { maximumSignificantDigits: 3 };
  const compact = (value: number): string =>
    Math.abs(value) < COMPACT_FROM || Math.abs(value) > MOST_WHOLE
      ? figure(value, 'count')
      : withMinusSign(intl.numbers({ notation: 'compact', ...compactDigits }).format(value));

  return {
    number: (value) => figure(value, 'count'),
    figure,
    signed(value, unit, precision) {
      if (value === null || !Number.isFinite(value)) return messages.notAvailable;
      const written = differenceUnit(unit);
      return write(value, written, precision ?? alone(value, written), {
        signDisplay: 'exceptZero',
      });
    },
    size(value, unit, precision) {
      const amount = Math.abs(value);
      const written = differenceUnit(unit);
      const own = alone(amount, written);
      // "1 point", not "1.0 points", of what is just that.
      const decimals = written === 'points' ? Math.min(own.decimals, decimalsOf(amount)) : null;
      const shown = figure(
        amount,
        written,
        precision ?? (decimals === null ? own : fixedTo(decimals)),
      );
      if (unit === 'percent') return messages.points(shown, amount);
      return unit === 'points' || unit === 'score' ? messages.score(shown, amount) : shown;
    },
    plain: (value, unit) => figure(value, unit, exactly([value], unit)),
    axis(ticks, unit) {
      const precision = exactly(ticks, unit);
      const options = ticks.some((tick) => Math.abs(tick) >= COMPACT_FROM) ? COMPACT : {};
      const bare = unit === 'percent' || unit.startsWith('currency:');
      return ticks.map((tick, index) => {
        const written = bare && index === ticks.length - 1 ? unit : 'index';
        return write(tick, written, precision, options);
      });
    },
    compact,
  };
}
