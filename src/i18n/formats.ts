import {
  createZone,
  parseTime,
  weekOf,
  type Time,
  type Unit,
  type Zone,
} from '../contract/index.js';
import { decimalsAt, exactly, fixedTo, precisionOf, type Precision } from './digits.js';
import type { SharedMessages } from './messages/messages.js';
import { decimalsOf, roundTo } from './rounding.js';

/** Numbers and times as people write them in one language, by Intl. `n/a` stands for no figure. */
export interface Formats {
  /** The tag handed to Intl: the reader's own where the messages are in that language. */
  readonly lang: string;
  readonly zone: Zone;
  /** A number of things, such as answers. */
  number(value: number): string;
  /**
   * A figure with its unit; `n/a` for null and for what is not finite. Without a precision it is
   * written as one that stands alone ({@link precisionOf}).
   */
  figure(value: number | null, unit: Unit, precision?: Precision): string;
  /** The same for a difference, with a sign: a percent becomes percentage points. */
  signed(value: number | null, unit: Unit, precision?: Precision): string;
  /** The size of a difference, without a sign. */
  size(value: number, unit: Unit, precision?: Precision): string;
  /** A number as the document gives it, such as a target: with all its decimals and no others. */
  plain(value: number, unit: Unit): string;
  /** A count in a picture: compact from 10,000 ("61.4M"; in Chinese "6144万"). */
  compact(value: number): string;
  /** A time of the document, as precise as it is given; `n/a` for what is no time. */
  time(time: Time): string;
  /**
   * A tick of a time axis.
   *
   * @param moment epoch milliseconds, on the reader's clock
   * @param full whether the year is written, and the day in place of an hour
   */
  tick(
    moment: number,
    kind: 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour',
    full: boolean,
  ): string;
  list(items: readonly string[]): string;
}

/** Intl writes a hyphen for a minus in some languages; a minus sign is as wide as a plus. */
const withMinusSign = (text: string): string => text.replace(/-/g, '\u2212');

/** The Intl formats of one language, each made once: to make one costs more than to use it. */
interface IntlFormats {
  numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat;
  dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
  lists(options: Intl.ListFormatOptions): Intl.ListFormat;
}

function intlFormats(lang: string): IntlFormats {
  const cache = new Map<string, unknown>();
  const cached = <F, O>(Format: new (tag: string, options: O) => F, options: O): F => {
    const id = Format.name + JSON.stringify(options);
    const format = (cache.get(id) as F | undefined) ?? new Format(lang, options);
    cache.set(id, format);
    return format;
  };
  return {
    numbers: (options) => cached(Intl.NumberFormat, options),
    dates: (options) => cached(Intl.DateTimeFormat, options),
    lists: (options) => cached(Intl.ListFormat, options),
  };
}

type NumberFormats = Pick<Formats, 'number' | 'figure' | 'signed' | 'size' | 'plain' | 'compact'>;

type NumberOptions = Intl.NumberFormatOptions;

/** An hour's, a minute's and a day's figures are written in words of their own. */
const DURATION: NumberOptions = { style: 'unit', unitDisplay: 'short' };
/** Hours from which on a reader wants days. */
const LONG_HOURS = 72;

/** The numbers of a language by unit; `options` may ask for a sign. */
function figureWriter(messages: SharedMessages, { numbers }: IntlFormats) {
  const fixed = (value: number, precision: Precision, options: NumberOptions = {}): string => {
    const digits = decimalsAt(value, precision);
    const isPercent = options.style === 'percent';
    const shown = roundTo(value, digits) / (isPercent ? 100 : 1);
    const format = numbers({
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      ...options,
    });
    return withMinusSign(format.format(shown));
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

function numberFormats(messages: SharedMessages, lang: string, intl: IntlFormats): NumberFormats {
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
    Math.abs(value) < 10_000
      ? figure(value, 'count')
      : withMinusSign(intl.numbers({ notation: 'compact', ...compactDigits }).format(value));

  return {
    number: (value) => figure(value, 'count'),
    figure,
    signed(value, unit, precision) {
      if (value === null || !Number.isFinite(value)) return messages.notAvailable;
      // Percentages differ by points, and factors by a number.
      const written = unit === 'percent' ? 'points' : unit === 'factor' ? 'ratio' : unit;
      return write(value, written, precision ?? alone(value, written), {
        signDisplay: 'exceptZero',
      });
    },
    size(value, unit, precision) {
      const amount = Math.abs(value);
      if (unit === 'percent' || unit === 'points') {
        // "1 point", not "1.0 points", of what is just that.
        const decimals = Math.min(decimalsOf(amount), alone(amount, 'points').decimals);
        const shown = figure(amount, 'points', precision ?? fixedTo(decimals));
        return messages[unit === 'percent' ? 'points' : 'score'](shown, amount);
      }
      const shown = figure(amount, unit, precision);
      return unit === 'score' ? messages.score(shown, amount) : shown;
    },
    plain: (value, unit) => figure(value, unit, exactly([value], unit)),
    compact,
  };
}

const DATES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  instant: { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
};

const SHORT_DATES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { month: 'short', day: 'numeric' },
  hour: { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' },
};

function timeFormats(
  messages: SharedMessages,
  { dates }: IntlFormats,
  timeZone?: string,
): Pick<Formats, 'time' | 'tick'> {
  const quarter = (start: number, withYear: boolean): string => {
    const date = new Date(start);
    const year = withYear ? String(date.getUTCFullYear()) : '';
    return messages.quarter(year, Math.floor(date.getUTCMonth() / 3) + 1);
  };
  const isoWeek = (start: number, withYear: boolean): string => {
    const { year, week } = weekOf(start);
    return messages.week(withYear ? String(year) : '', week);
  };
  return {
    time(time) {
      const moment = parseTime(time);
      if (!moment) return messages.notAvailable;
      const { kind, start } = moment;
      if (kind === 'quarter') return quarter(start, true);
      if (kind === 'week') return isoWeek(start, true);
      return dates({ ...DATES[kind], timeZone: kind === 'instant' ? timeZone : 'UTC' }).format(
        start,
      );
    },
    tick(start, kind, full) {
      if (kind === 'quarter') return quarter(start, full);
      if (kind === 'week') return isoWeek(start, full);
      const options = full ? (DATES[kind] ?? DATES['day']!) : SHORT_DATES[kind]!;
      return dates({ ...options, timeZone: 'UTC' }).format(start);
    },
  };
}

function createFormats(messages: SharedMessages, lang: string, timeZone?: string): Formats {
  const intl = intlFormats(lang);
  return {
    lang,
    zone: createZone(timeZone),
    ...numberFormats(messages, lang, intl),
    ...timeFormats(messages, intl, timeZone),
    list: (items) => intl.lists({ type: 'conjunction' }).format(items),
  };
}

const FORMATS = new WeakMap<SharedMessages, Map<string, Formats>>();

/**
 * The formats of a language. They hold some of its messages and are kept with them.
 *
 * @param messages their language wins where the reader's tag is of another one
 * @param wanted the reader's tag
 * @param timeZone IANA name for instants; the reader's own without it
 */
export function formatsOf(messages: SharedMessages, wanted: string, timeZone?: string): Formats {
  const sameLanguage = wanted.toLowerCase().split('-')[0] === messages.tag.split('-')[0];
  let lang = messages.tag;
  try {
    if (sameLanguage) lang = Intl.getCanonicalLocales(wanted)[0] ?? lang;
  } catch {
    // A tag that is none: the language of the messages will do.
  }
  const known = FORMATS.get(messages) ?? new Map<string, Formats>();
  FORMATS.set(messages, known);
  const id = `${lang} ${timeZone ?? ''}`;
  const formats = known.get(id) ?? createFormats(messages, lang, timeZone);
  known.set(id, formats);
  return formats;
}
