import {
  createZone,
  parseTime,
  weekOf,
  type Moment,
  type Time,
  type Unit,
  type Zone,
} from '../contract/index.js';
import type { SharedMessages } from './messages/messages.js';

/** Numbers and times as people write them in one language, by Intl. */
export interface Formats {
  /** The tag handed to Intl: the reader's own where the words are in that language. */
  readonly lang: string;
  readonly zone: Zone;
  /** A plain number, at most `digits` decimals. */
  number(value: number, digits?: number): string;
  /** A figure with its unit; n/a where there is none. */
  figure(value: number | null, unit: Unit, digits?: number): string;
  /** The same for a difference, with a sign: a percent becomes percentage points. */
  signed(value: number | null, unit: Unit, digits?: number): string;
  /** The size of a difference, without a sign. */
  size(value: number, unit: Unit, digits?: number): string;
  /** A number of the document as it was given (a target, a tick): no decimals that it has not. */
  plain(value: number, unit: Unit): string;
  /** A count as it stands on a picture: compact from 10,000 (61.4M; 6144 wan). */
  compact(value: number): string;
  time(time: Time): string;
  /** A tick of a time axis: the moment alone, as short as the kind allows. */
  tick(
    moment: number,
    kind: 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour',
    full: boolean,
  ): string;
  list(items: readonly string[]): string;
}

/** Decimals that a reader wants of a unit. */
const digitsOf = (unit: Unit): number => (unit === 'score' || unit === 'factor' ? 2 : 1);

/** A percentage may not be rounded to a whole or to nothing that it is not: up to three more digits. */
function digitsFor(value: number, digits: number, percent: boolean): number {
  if (!percent) return digits;
  let more = digits;
  const rounded = () => Number(value.toFixed(more));
  while (
    more < digits + 3 &&
    ((value !== 100 && rounded() === 100) || (value !== 0 && rounded() === 0))
  ) {
    more++;
  }
  return more;
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

/** A sign that is as wide as a plus, where Intl writes a hyphen. */
const trueMinus = (text: string): string => text.replace(/-/g, '\u2212');

function make(messages: SharedMessages, lang: string, timeZone?: string): Formats {
  // Myriads have up to four digits before the point, thousands three.
  const maximumSignificantDigits = lang.startsWith('zh') ? 4 : 3;
  const cache = new Map<string, unknown>();
  const cached = <F, O>(Format: new (tag: string, options: O) => F, options: O): F => {
    const id = Format.name + JSON.stringify(options);
    const format = (cache.get(id) as F | undefined) ?? new Format(lang, options);
    cache.set(id, format);
    return format;
  };
  const numbers = (options: Intl.NumberFormatOptions) => cached(Intl.NumberFormat, options);
  const dates = (options: Intl.DateTimeFormatOptions) => cached(Intl.DateTimeFormat, options);
  const number = (value: number, digits = 1, more: Intl.NumberFormatOptions = {}) =>
    trueMinus(numbers({ maximumFractionDigits: digits, ...more }).format(value));

  const figure = (value: number | null, unit: Unit, digits = digitsOf(unit)): string => {
    if (value === null || !Number.isFinite(value)) return messages.notAvailable;
    if (unit === 'percent') {
      const places = digitsFor(value, digits, true);
      // However close, what is less than all is not written as all.
      const shown = value < 100 ? Math.min(value, 100 - 10 ** -places) : value;
      return number(shown / 100, places, { style: 'percent', minimumFractionDigits: places });
    }
    if (unit === 'hours') return hours(value);
    if (unit === 'days')
      return number(value, digits, { style: 'unit', unit: 'day', unitDisplay: 'long' });
    if (unit === 'factor') return `\u00d7${number(value, digits)}`;
    if (unit === 'score' || unit === 'points')
      return number(value, digits, { minimumFractionDigits: digits });
    if (unit.startsWith('currency:')) {
      const currency = { style: 'currency', currency: unit.slice(9) } as const;
      const whole = { minimumFractionDigits: 0, maximumFractionDigits: 0 };
      const format = numbers(Number.isInteger(value) ? { ...currency, ...whole } : currency);
      return trueMinus(format.format(value));
    }
    return number(value, digits);
  };

  const hours = (value: number): string => {
    const [amount, unit] =
      value > 0 && value < 1
        ? [value * 60, 'minute']
        : value < 72
          ? [value, 'hour']
          : [value / 24, 'day'];
    return number(amount, 1, { style: 'unit', unit, unitDisplay: 'short' });
  };

  const size = (value: number, unit: Unit, digits?: number): string => {
    const amount = Math.abs(value);
    if (unit === 'percent' || unit === 'points') {
      return messages.points(number(amount, digitsFor(amount, 1, amount < 1)), amount);
    }
    const shown = figure(amount, unit, digits);
    return unit === 'score' ? messages.score(shown, amount) : shown;
  };

  const moment = ({ kind, start }: Moment, withYear = true): string => {
    const utc = new Date(start);
    if (kind === 'quarter') {
      const year = withYear ? String(utc.getUTCFullYear()) : '';
      return messages.quarter(year, Math.floor(utc.getUTCMonth() / 3) + 1);
    }
    if (kind === 'week') {
      const { year, week } = weekOf(start);
      return messages.week(withYear ? String(year) : '', week);
    }
    return dates({ ...DATES[kind], timeZone: kind === 'instant' ? timeZone : 'UTC' }).format(utc);
  };

  return {
    lang,
    zone: createZone(timeZone),
    number,
    figure,
    size,
    signed: (value, unit, digits = digitsOf(unit)) =>
      value === null || !Number.isFinite(value)
        ? messages.notAvailable
        : number(value, digits, { minimumFractionDigits: digits, signDisplay: 'exceptZero' }),
    plain: (value, unit) =>
      unit === 'percent'
        ? number(value / 100, digitsFor(value, 2, true), { style: 'percent' })
        : unit === 'score' || unit === 'points'
          ? number(value, 2)
          : figure(value, unit, 2),
    compact: (value) =>
      Math.abs(value) < 10_000
        ? number(value, 1)
        : trueMinus(numbers({ notation: 'compact', maximumSignificantDigits }).format(value)),
    time(time) {
      const read = parseTime(time);
      return read ? moment(read) : messages.notAvailable;
    },
    tick(start, kind, full) {
      if (kind === 'week' || kind === 'quarter') {
        return moment({ kind, start, end: start }, full);
      }
      const options = full ? (DATES[kind] ?? DATES['day']!) : SHORT_DATES[kind]!;
      return dates({ ...options, timeZone: 'UTC' }).format(start);
    },
    list: (items) =>
      items.length > 1
        ? new Intl.ListFormat(lang, { type: 'conjunction' }).format(items)
        : items.join(''),
  };
}

const made = new WeakMap<SharedMessages, Map<string, Formats>>();

/**
 * The formats of a language. They are kept with its messages, of which they hold some: making an
 * Intl formatter costs more than using it.
 *
 * @param messages their language wins where the reader's tag is of another one
 * @param wanted the reader's tag
 * @param timeZone IANA name for instants; the reader's own without it
 */
export function formatsOf(messages: SharedMessages, wanted: string, timeZone?: string): Formats {
  const same = wanted.toLowerCase().split('-')[0] === messages.tag.split('-')[0];
  let lang = messages.tag;
  try {
    if (same) lang = Intl.getCanonicalLocales(wanted)[0] ?? lang;
  } catch {
    // A tag that is none: the language of the messages will do.
  }
  const kept = made.get(messages) ?? new Map<string, Formats>();
  made.set(messages, kept);
  const id = `${lang} ${timeZone ?? ''}`;
  const formats = kept.get(id) ?? make(messages, lang, timeZone);
  kept.set(id, formats);
  return formats;
}
