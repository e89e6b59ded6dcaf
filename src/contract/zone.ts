import { DAY, utc } from './time.js';

/** The offset of a formatter's zone from UTC at an instant, in milliseconds (east positive). */
function offsetAt(instant: number, format: Intl.DateTimeFormat): number {
  // "3/1/2024 A, 08:00:00". Asking for the zone's offset by name takes ten times as long.
  const text = format.format(instant);
  const [month, day, year, hour, minute, second] = text.match(/\d+/g)!.map(Number);
  // Intl has no year 0: the year before 1 is 1 BC.
  const date = utc(text.includes('B') ? 1 - year! : year!, month! - 1, day);
  const wall = date + ((hour! * 60 + minute!) * 60 + second!) * 1000;
  return wall - Math.floor(instant / 1000) * 1000;
}

/** Converts between instants and the wall clock of one time zone. */
export interface Zone {
  /** The wall clock's reading at an instant (epoch ms), written as UTC ms. */
  toWall(instant: number): number;
  /**
   * The first instant at which the wall clock shows this reading. A reading that the clock skips
   * (summer time begins) is taken as if the clock had not been put forward.
   */
  toInstant(wall: number): number;
  /**
   * All instants at which the wall clock shows this reading, in their order: none of an hour that
   * it skips, two of one that it repeats (summer time ends).
   */
  toInstants(wall: number): readonly number[];
}

/** @param timeZone IANA name; the reader's own zone where not given */
export function createZone(timeZone?: string): Zone {
  let format: Intl.DateTimeFormat | undefined;
  const make = () =>
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      era: 'narrow',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  // Made on first use: most documents hold no instant.
  const offset = (instant: number) => offsetAt(instant, (format ??= make()));
  const toWall = (instant: number) => instant + offset(instant);
  /** The offset is the one before or the one after any change of the clock near by. */
  const candidates = (wall: number) => {
    const [before, after] = [wall - offset(wall - DAY), wall - offset(wall + DAY)];
    return before === after ? [before] : [Math.min(before, after), Math.max(before, after)];
  };
  const toInstants = (wall: number) =>
    candidates(wall).filter((instant) => toWall(instant) === wall);
  return {
    toWall,
    toInstants,
    toInstant: (wall) => toInstants(wall)[0] ?? candidates(wall).at(-1)!,
  };
}

/** Whether the engine knows this IANA name. Bare offsets, which some engines take, are refused. */
export function isTimeZone(name: string): boolean {
  try {
    return /^[a-z]/i.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
