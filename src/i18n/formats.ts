import { createZone, type Time, type Unit, type Zone } from '../contract/index.js';
import type { Precision } from './digits.js';
import { intlFormats } from './intl.js';
import type { SharedMessages } from './messages/messages.js';
import { numberFormats } from './numbers.js';
import { timeFormats, type TimeFact, type TimeTick } from './times.js';

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
  /**
   * The labels of a value axis, all with the decimals of its step; only the last has the sign of a
   * percentage or a currency, and none has another unit.
   */
  axis(ticks: readonly number[], unit: Unit): string[];
  /**
   * A time of the document, as precise as it is given, an instant on the clock of `zone`; `n/a` for
   * what is no time. An hour that the clock shows twice is told by the offset of its zone.
   */
  time(time: Time): string;
  /**
   * The same for a sentence.
   *
   * @param known a time that the sentence has said already: its day isn't said again of an instant,
   *   and its year not of a day
   */
  timeFact(time: Time, known?: Time): TimeFact;
  /**
   * A tick of a time axis.
   *
   * @param full whether the year is written, and with an hour its day
   */
  tick(tick: TimeTick, full: boolean): string;
  list(items: readonly string[]): string;
}

function createFormats(messages: SharedMessages, lang: string, timeZone?: string): Formats {
  const intl = intlFormats(lang);
  const zone = createZone(timeZone);
  return {
    lang,
    zone,
    ...numberFormats(messages, lang, intl),
    ...timeFormats(messages, intl, zone, timeZone),
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
