import { describe, expect, it } from 'vitest';
import { addDuration, createZone, isTimeZone, parseTime } from '../../src/contract/index.js';
import { weekOf } from '../../src/contract/time.js';

const iso = (ms: number | undefined): string | undefined =>
  ms === undefined ? undefined : new Date(ms).toISOString().replace(/T00:00:00\.000Z$/, '');

const span = (time: string | number): unknown => {
  const read = parseTime(time);
  return read && [read.kind, iso(read.start), iso(read.end)];
};

describe('parseTime', () => {
  it.each([
    ['2024', 'year', '2024-01-01', '2025-01-01'],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-04-01'],
    ['2024-Q4', 'quarter', '2024-10-01', '2025-01-01'],
    ['2024-H1', 'half-year', '2024-01-01', '2024-07-01'],
    ['2024-H2', 'half-year', '2024-07-01', '2025-01-01'],
    ['2024-02', 'month', '2024-02-01', '2024-03-01'],
    ['2024-12', 'month', '2024-12-01', '2025-01-01'],
    ['2024-02-29', 'day', '2024-02-29', '2024-03-01'],
    // ISO 8601: week 1 holds 4 January. 2009 and 2020 have 53 weeks.
    ['2024-W01', 'week', '2024-01-01', '2024-01-08'],
    ['2019-W01', 'week', '2018-12-31', '2019-01-07'],
    ['2021-W01', 'week', '2021-01-04', '2021-01-11'],
    ['2009-W53', 'week', '2009-12-28', '2010-01-04'],
    ['2020-W53', 'week', '2020-12-28', '2021-01-04'],
    ['0099', 'year', '0099-01-01', '0100-01-01'],
    ['0000-02-29', 'day', '0000-02-29', '0000-03-01'],
    ['0004-W01', 'week', '0003-12-29', '0004-01-05'],
    ['9999-12-31', 'day', '9999-12-31', '+010000-01-01'],
  ])('reads the period %s', (time, kind, start, end) => {
    expect(span(time)).toEqual([kind, start, end]);
  });

  it.each([
    ['2024-03-01T08:00:00Z', '2024-03-01T08:00:00.000Z'],
    ['2024-03-01t08:00:00z', '2024-03-01T08:00:00.000Z'],
    ['2024-03-01 08:00:00Z', '2024-03-01T08:00:00.000Z'],
    ['2024-03-01T08:00:00+08:00', '2024-03-01'],
    ['2024-02-29T23:30:00-01:00', '2024-03-01T00:30:00.000Z'],
    ['2024-03-01T08:00:00-00:00', '2024-03-01T08:00:00.000Z'],
    ['2024-03-01T08:00:00.25Z', '2024-03-01T08:00:00.250Z'],
    ['2024-03-01T08:00:00.123456789Z', '2024-03-01T08:00:00.123Z'],
    ['0050-01-01T00:00:01Z', '0050-01-01T00:00:01.000Z'],
    // RFC 3339, 5.8: a leap second; it is before the next minute.
    ['1990-12-31T23:59:60Z', '1990-12-31T23:59:59.999Z'],
    ['1990-12-31T15:59:60.5-08:00', '1990-12-31T23:59:59.999Z'],
  ])('reads the instant %s', (time, at) => {
    expect(span(time)).toEqual(['instant', at, at]);
  });

  it.each([0, -0, 1.5, -62_167_219_200_000, 253_402_300_799_999])('reads epoch ms %d', (time) => {
    expect(parseTime(time)).toEqual({ kind: 'instant', start: time, end: time });
  });

  it.each([
    '',
    '24',
    '2024-',
    '2024-13',
    '2024-00',
    '2024-Q0',
    '2024-Q5',
    '2024-W00',
    '2024-W54',
    '2023-W53',
    '2024-W9',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-01-32',
    '2024-1-1',
    '2024-03-01T08:00Z',
    '2024-03-01T08:00:00',
    '2024-03-01T24:00:00Z',
    '2024-03-01T08:60:00Z',
    '2024-03-01T08:00:61Z',
    '2023-02-29T08:00:00Z',
    '2024-03-01T08:00:00+24:00',
    '2024-03-01T08:00:00+0800',
    ' 2024',
    '2024\n',
    '+002024',
    'January 2024',
  ])('finds no time in %j', (time) => {
    expect(parseTime(time)).toBeUndefined();
  });

  // Microseconds or nanoseconds where milliseconds are expected lie in no year that can be written.
  it.each([NaN, Infinity, -Infinity, 253_402_300_800_000, 1_700_000_000_000_000, 8.64e15 + 1])(
    'finds no time in the number %d',
    (time) => {
      expect(parseTime(time)).toBeUndefined();
    },
  );
});

describe('weekOf', () => {
  it.each([
    ['2018-12-31', 2019, 1],
    ['2009-12-28', 2009, 53],
    ['2021-01-04', 2021, 1],
    ['2024-07-01', 2024, 27],
  ])('of the Monday %s is of %d number %d', (monday, year, week) => {
    expect(weekOf(Date.parse(monday))).toEqual({ year, week });
  });
});

describe('addDuration', () => {
  const day = (text: string): number => Date.parse(text);

  it.each([
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2023-01-31', 'P1M', '2023-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-01-01', 'P2W', '2024-01-15'],
    ['2024-02-28', 'P2D', '2024-03-01'],
    ['2024-01-01', 'P1Y2M3W4DT5H6M7.5S', '2025-03-26T05:06:07.500Z'],
    ['2024-01-01', 'PT36H', '2024-01-02T12:00:00.000Z'],
    ['0050-12-31', 'P1D', '0051-01-01'],
  ])('%s and %s is %s', (start, duration, end) => {
    expect(iso(addDuration(day(start), duration))).toBe(end);
  });

  it('counts months from the start, so that the 31st comes back', () => {
    expect(iso(addDuration(day('2024-01-31'), 'P1M', 2))).toBe('2024-03-31');
  });

  it('keeps the time of the day', () => {
    expect(iso(addDuration(day('2024-01-31T10:20:30Z'), 'P1M'))).toBe('2024-02-29T10:20:30.000Z');
  });

  it.each(['', 'P', 'PT', '1D', 'P1', 'P1DT', 'PT1D', 'P1H', 'P-1D', 'P1.5D', 'P1M1Y', 'p1d'])(
    'finds no duration in %j',
    (duration) => {
      expect(addDuration(0, duration)).toBeUndefined();
    },
  );

  it('finds no time where a duration leads out of all dates', () => {
    expect(addDuration(0, 'P99999999999Y')).toBeUndefined();
  });
});

describe('createZone', () => {
  const newYork = createZone('America/New_York');
  const at = (text: string): number => Date.parse(text);

  it.each([
    // The clock skips 02:30 in March and shows 01:30 twice in November.
    ['2024-03-10T01:30:00Z', ['2024-03-10T06:30:00Z']],
    ['2024-03-10T02:30:00Z', []],
    ['2024-11-03T01:30:00Z', ['2024-11-03T05:30:00Z', '2024-11-03T06:30:00Z']],
    ['2024-07-01T12:00:00Z', ['2024-07-01T16:00:00Z']],
  ])('knows all instants that read %s', (wall, instants) => {
    expect(newYork.toInstants(at(wall))).toEqual(instants.map(at));
  });

  it.each([
    // 23-hour day: 10 March 2024, 02:00 EST becomes 03:00 EDT.
    ['2024-03-10T06:59:59Z', '2024-03-10T01:59:59Z'],
    ['2024-03-10T07:00:00Z', '2024-03-10T03:00:00Z'],
    // 25-hour day: 3 November 2024, 02:00 EDT becomes 01:00 EST.
    ['2024-11-03T05:30:00Z', '2024-11-03T01:30:00Z'],
    ['2024-11-03T06:30:00Z', '2024-11-03T01:30:00Z'],
  ])('reads %s as %s in New York', (instant, wall) => {
    expect(newYork.toWall(at(instant))).toBe(at(wall));
  });

  it.each([
    ['2024-03-10', 23],
    ['2024-11-03', 25],
    ['2024-06-01', 24],
  ])('gives %s its %d hours', (date, hours) => {
    const start = at(date);
    const length = newYork.toInstant(start + 86_400_000) - newYork.toInstant(start);
    expect(length / 3_600_000).toBe(hours);
  });

  it('gives the first of two instants with one reading', () => {
    expect(newYork.toInstant(at('2024-11-03T01:30:00Z'))).toBe(at('2024-11-03T05:30:00Z'));
  });

  it('goes on after the jump for a reading that it skips', () => {
    expect(newYork.toInstant(at('2024-03-10T02:30:00Z'))).toBe(at('2024-03-10T07:30:00Z'));
  });

  it('begins a day whose midnight is skipped with the jump', () => {
    // Sao Paulo, 4 November 2018: 00:00 -03 became 01:00 -02.
    const zone = createZone('America/Sao_Paulo');
    expect(zone.toInstant(at('2018-11-04'))).toBe(at('2018-11-04T03:00:00Z'));
  });

  it('knows a day that a zone left out', () => {
    // Samoa went from 29 to 31 December 2011.
    const zone = createZone('Pacific/Apia');
    expect(zone.toInstant(at('2011-12-30'))).toBe(at('2011-12-30T10:00:00Z'));
    expect(zone.toInstant(at('2011-12-31'))).toBe(at('2011-12-30T10:00:00Z'));
  });

  it('reads half hours and milliseconds', () => {
    const zone = createZone('Asia/Kolkata');
    expect(zone.toWall(at('2024-01-01T00:00:00.123Z'))).toBe(at('2024-01-01T05:30:00.123Z'));
  });

  it.each(['1995-07-01T04:00:00Z', '1969-12-31T23:59:59.999Z', '0050-01-01', '0000-01-01'])(
    'goes there and back at %s',
    (text) => {
      const zone = createZone('Asia/Shanghai');
      expect(zone.toInstant(zone.toWall(at(text)))).toBe(at(text));
    },
  );

  it('has no offset of days in the first centuries', () => {
    // Before 1901 New York kept its local mean time, 4:56:02 behind.
    expect(newYork.toWall(at('0000-06-01')) - at('0000-06-01')).toBe(
      -(4 * 3600 + 56 * 60 + 2) * 1000,
    );
  });
});

describe('isTimeZone', () => {
  it.each(['UTC', 'Asia/Shanghai', 'America/Argentina/Buenos_Aires'])('knows %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', 'Mars/Olympus', 'Asia/', '+08:00', '-05:00', 'local'])(
    'does not know %j',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );
});
