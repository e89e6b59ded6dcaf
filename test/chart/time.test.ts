import { describe, expect, it } from 'vitest';
import { timeTicks, type Tick } from '../../src/chart/time.js';

const at = (text: string): number => Date.parse(text);
const room = (all: readonly Tick[], start: number, end: number, length: number): number =>
  (length * (all[1]!.reading - all[0]!.reading)) / (end - start);

/** The ticks of an axis of 600 px where labels are so wide. */
function ticks(kind: string, from: string, to: string, label = 60, length = 600): Tick[] {
  const [start, end] = [at(from), at(to)];
  const place = (tick: Tick): number => ((tick.reading - start) / (end - start)) * length;
  return timeTicks(kind, start, end, length, (all) =>
    all.every((tick, i) => i === 0 || place(tick) - place(all[i - 1]!) >= label),
  );
}

const shown = (all: readonly Tick[]): string[] =>
  all.map(({ reading }) =>
    new Date(reading).toISOString().replace(/T00:00:00\.000Z$|(?::00)?\.000Z$/, ''),
  );

describe('timeTicks', () => {
  it.each([
    ['year', '2020-01-01', '2024-01-01', ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01']],
    ['half-year', '2024-01-01', '2025-01-01', ['2024-01-01', '2024-07-01']],
    ['quarter', '2024-04-01', '2025-01-01', ['2024-04-01', '2024-07-01', '2024-10-01']],
    ['month', '2024-02-01', '2024-05-01', ['2024-02-01', '2024-03-01', '2024-04-01']],
    // Weeks begin on Mondays.
    ['week', '2024-01-01', '2024-01-22', ['2024-01-01', '2024-01-08', '2024-01-15']],
    ['day', '2024-02-28', '2024-03-02', ['2024-02-28', '2024-02-29', '2024-03-01']],
    [
      'instant',
      '2024-01-01T10:00Z',
      '2024-01-01T13:00Z',
      [
        '2024-01-01T10:00',
        '2024-01-01T10:30',
        '2024-01-01T11:00',
        '2024-01-01T11:30',
        '2024-01-01T12:00',
        '2024-01-01T12:30',
      ],
    ],
    [
      'instant',
      '2024-01-01T10:00Z',
      '2024-01-01T10:06Z',
      [
        '2024-01-01T10:00',
        '2024-01-01T10:01',
        '2024-01-01T10:02',
        '2024-01-01T10:03',
        '2024-01-01T10:04',
        '2024-01-01T10:05',
      ],
    ],
    [
      'instant',
      '2026-06-20T08:30:05Z',
      '2026-06-20T08:30:45Z',
      [
        '2026-06-20T08:30:05',
        '2026-06-20T08:30:10',
        '2026-06-20T08:30:15',
        '2026-06-20T08:30:20',
        '2026-06-20T08:30:25',
        '2026-06-20T08:30:30',
        '2026-06-20T08:30:35',
        '2026-06-20T08:30:40',
      ],
    ],
  ])('marks each %s where there is room', (kind, from, to, marks) => {
    expect(shown(ticks(kind, from, to))).toEqual(marks);
  });

  it.each([
    ['month', '2020-01-01', '2024-01-01', 'month', 6],
    ['quarter', '2010-01-01', '2024-01-01', 'year', 24],
    ['week', '2023-01-02', '2024-01-01', 'month', 2],
    ['day', '2024-01-01', '2024-02-01', 'day', 7],
    ['instant', '1995-07-01', '1995-07-29', 'day', 7],
    ['instant', '2024-01-01', '2024-01-02', 'hour', 3],
    ['year', '1900-01-01', '2024-01-01', 'year', 20],
  ])('takes coarser marks for a long axis of %s', (kind, from, to, coarser) => {
    const found = ticks(kind, from, to);
    expect(found[0]?.kind).toBe(coarser);
    expect(room(found, at(from), at(to), 600)).toBeGreaterThanOrEqual(60);
  });

  it.each(['year', 'half-year', 'quarter', 'month', 'week', 'day', 'instant'])(
    'has no two labels of %s that touch, at any width',
    (kind) => {
      for (const length of [120, 200, 320, 600, 1200]) {
        for (const to of ['2020-01-08', '2020-03-01', '2021-01-01', '2026-01-01', '2090-01-01']) {
          const found = ticks(kind, '2020-01-01', to, 60, length);
          const [start, end] = [at('2020-01-01'), at(to)];
          const places = found.map((tick) => ((tick.reading - start) / (end - start)) * length);
          places
            .slice(1)
            .forEach((place, i) => expect(place - places[i]!).toBeGreaterThanOrEqual(60));
        }
      }
    },
  );

  it('marks round readings: January, and years that the step divides', () => {
    const found = ticks('month', '1987-03-01', '2024-01-01');
    expect(shown(found).every((text) => /^\d{3}[05]-01-01$/.test(text))).toBe(true);
  });

  it('marks the first centuries', () => {
    expect(ticks('year', '0050-01-01T00:00:00Z', '0053-01-01T00:00:00Z')).toHaveLength(3);
  });

  it('marks nothing beyond either end', () => {
    const found = ticks('day', '2024-01-03', '2024-01-06');
    expect(shown(found)).toEqual(['2024-01-03', '2024-01-04', '2024-01-05']);
  });

  it('is empty where no label fits', () => {
    expect(timeTicks('year', at('2020-01-01'), at('2024-01-01'), 600, () => false)).toEqual([]);
  });

  it('is empty for an axis without any round reading', () => {
    expect(
      timeTicks(
        'instant',
        at('2024-01-01T10:00:00.1Z'),
        at('2024-01-01T10:00:00.2Z'),
        600,
        () => true,
      ),
    ).toEqual([]);
  });
});
