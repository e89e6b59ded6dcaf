import {
  createZone,
  parseTime,
  weekOf,
  type Time,
  type Unit,
  type Zone,
} from '../contract/index.js';
import type { SharedMessages } from './messages/messages.js';

/** Numbers and times as people write them in one language, by Intl. `n/a` stands for no figure. */
export interface Formats {
  /** The tag handed to Intl: the reader's own where the messages are in that language. */
  readonly lang: string;
  readonly zone: Zone;
  /** A plain number, at most `digits` decimals. */
  number(value: number, digits?: number): string;
  /** A figure with its unit; `n/a` for null and for what is not finite. */
  figure(value: number | null, unit: Unit, digits?: number): string;
  /** The same for a difference, with a sign: a percent becomes percentage points. */
  signed(value: number | null, unit: Unit, digits?: number): string;
  /** The size of a difference, without a sign. */
  size(value: number, unit: Unit, digits?: number): string;
  /** A number as the document gives it, such as a target or a tick: without added decimals. */
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

/** Decimals that a reader wants of a unit. */
const digitsOf = (unit: Unit): number => (unit === 'score' || unit === 'factor' ? 2 : 1);

/**
 * Decimals for a percentage: up to three more than `digits` where it would be rounded to 100 or to
 * 0 without being that.
 */
function percentDigits(value: number, digits: number): number {
  for (let more = digits; more < digits + 3; more++) {
    const rounded = Number(value.toFixed(more));
    if ((rounded !== 100 || value === 100) && (rounded !== 0 || value === 0)) return more;
  }
  return digits + 3;
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

function numberFormats(
  messages: SharedMessages,
  lang: string,
  { numbers }: IntlFormats,
): NumberFormats {
  // Myriads have up to four digits before the point, thousands three.
  const maximumSignificantDigits = lang.startsWith('zh') ? 4 : 3;
  const number = (value: number, digits = 1, options: Intl.NumberFormatOptions = {}) =>
    withMinusSign(numbers({ maximumFractionDigits: digits, ...options }).format(value));
  const fixed = (value: number, digits: number, options: Intl.NumberFormatOptions = {}) =>
    number(value, digits, { minimumFractionDigits: digits, ...options });

  const percent = (value: number, digits: number): string => {
    const places = percentDigits(value, digits);
    // However close, what is less than all is not written as all.
    const shown = value < 100 ? Math.min(value, 100 - 10 ** -places) : value;
    return fixed(shown / 100, places, { style: 'percent' });
  };

  const hours = (value: number): string => {
    const style = { style: 'unit', unitDisplay: 'short' } as const;
    if (value > 0 && value < 1) return number(value * 60, 1, { ...style, unit: 'minute' });
    return value < 72
      ? number(value, 1, { ...style, unit: 'hour' })
      : number(value / 24, 1, { ...style, unit: 'day' });
  };

  const money = (value: number, currency: string): string => {
    const whole = Number.isInteger(value)
      ? { minimumFractionDigits: 0, maximumFractionDigits: 0 }
      : {};
    return withMinusSign(numbers({ style: 'currency', currency, ...whole }).format(value));
  };

  const figure = (value: number | null, unit: Unit, digits = digitsOf(unit)): string => {
    if (value === null || !Number.isFinite(value)) return messages.notAvailable;
    if (unit.startsWith('currency:')) return money(value, unit.slice('currency:'.length));
    switch (unit) {
      case 'percent':
        return percent(value, digits);
      case 'hours':
        return hours(value);
      case 'days':
        return number(value, digits, { style: 'unit', unit: 'day', unitDisplay: 'long' });
      case 'factor':
        return `\u00d7${number(value, digits)}`;
      case 'score':
      case 'points':
        return fixed(value, digits);
      default:
        return number(value, digits);
    }
  };

  return {
    number,
    figure,
    signed: (value, unit, digits = digitsOf(unit)) =>
      value === null || !Number.isFinite(value)
        ? messages.notAvailable
        : fixed(value, digits, { signDisplay: 'exceptZero' }),
    size(value, unit, digits) {
      const amount = Math.abs(value);
      if (unit === 'percent' || unit === 'points') {
        const places = amount < 1 ? percentDigits(amount, 1) : 1;
        return messages.points(number(amount, places), amount);
      }
      const shown = figure(amount, unit, digits);
      return unit === 'score' ? messages.score(shown, amount) : shown;
    },
    plain(value, unit) {
      if (unit === 'percent') {
        return number(value / 100, percentDigits(value, 2), { style: 'percent' });
      }
      return unit === 'score' || unit === 'points' ? number(value, 2) : figure(value, unit, 2);
    },
    compact: (value) =>
      Math.abs(value) < 10_000
        ? number(value, 1)
        : withMinusSign(numbers({ notation: 'compact', maximumSignificantDigits }).format(value)),
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
