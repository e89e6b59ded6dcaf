import type { Table } from '../contract/index.js';

/** What is heard of one row: a tone for its value, and one beside it for what it is held against. */
export interface Note {
  /** The datum's key, as `highlight` takes it. */
  readonly key: string;
  /** Seconds from the score's beginning. */
  readonly start: number;
  /** Seconds. */
  readonly duration: number;
  /** Hertz; null is silence: a value is missing. */
  readonly frequency: number | null;
  /** Hertz of the target's tone, or the expectation's; null where there is none, and in silence. */
  readonly reference: number | null;
  /** Where it comes from: -1 is the left, 1 the right, for lines that run from left to right. */
  readonly pan: number;
}

/** A table as sound: notes one after the other. */
export interface Score {
  readonly notes: readonly Note[];
  /** Seconds, to the end of the last note's time. */
  readonly duration: number;
}

/** Which columns of a table are heard. */
interface Reading {
  /** The data's keys. */
  readonly key: string;
  readonly value: string;
  /** What a value is held against. */
  readonly reference?: string;
  /** The name that changes where another series begins. */
  readonly series?: string;
}

/** The tables that can be heard, told by their columns; the first that fits is taken. */
const READINGS: readonly Reading[] = [
  // A trend.
  { key: 't', value: 'value', reference: 'target', series: 'series' },
  // The items of a gauge; its target is one of the whole index, and not of an item.
  { key: 'key', value: 'score' },
  // Its answers, the worst first.
  { key: 'key', value: 'share' },
  // A funnel: each stage's share of the base.
  { key: 'key', value: 'of-base' },
  // The dimensions of the gap model.
  { key: 'key', value: 'perception', reference: 'expectation' },
  // Its chain: each level against the one that it should have kept.
  { key: 'gap', value: 'to', reference: 'from' },
];

/** Hertz of the lowest and the highest figure: two octaves, which small loudspeakers have as well. */
const LOWEST = 220;
const HIGHEST = 880;

/** Seconds from note to note where there is time, and of the whole score at the most. */
const STEP = 0.3;
const LONGEST = 10;

/** Notes of at least so many seconds stand apart, so that two alike are two; shorter ones glide. */
const APART = 0.06;
/** How much of its time a note sounds that stands apart. */
const SOUNDING = 0.8;

/** Steps of silence between two series. */
const PAUSE = 2;

/** Notes of a score: of more rows, neighbours of a series become one note. */
const MOST = 2000;

/** How far to the sides: short of the very side, so that one ear alone misses nothing. */
const WIDTH = 0.7;

interface Figure {
  readonly key: string;
  readonly value: number | null;
  readonly reference: number | null;
}

type Cell = Table['rows'][number][string] | undefined;

const known = (cell: Cell): number | null =>
  typeof cell === 'number' && Number.isFinite(cell) ? cell : null;

function mean(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.reduce<number | null>((sum, one) => (sum ?? 0) + one / numbers.length, null);
}

/** The mean of some neighbours, under the first one's key. */
const merged = (rows: readonly Figure[]): Figure => ({
  key: rows[0]!.key,
  value: mean(rows.map(({ value }) => value)),
  reference: mean(rows.map(({ reference }) => reference)),
});

const inGroups = (rows: readonly Figure[], size: number): readonly Figure[] =>
  size < 2
    ? rows
    : Array.from({ length: Math.ceil(rows.length / size) }, (_, i) =>
        merged(rows.slice(i * size, (i + 1) * size)),
      );

/** The figures of each series of a table; `[]` where it has no columns that can be heard. */
function seriesOf({ columns, rows }: Table): Figure[][] {
  const has = (name: string) => columns.some(({ key }) => key === name);
  const reading = READINGS.find(({ key, value }) => has(key) && has(value));
  if (!reading) return [];
  const { key, value, reference = '', series = '' } = reading;
  const all: Figure[][] = [];
  rows.forEach((row, i) => {
    if (!i || row[series] !== rows[i - 1]![series]) all.push([]);
    all.at(-1)!.push({
      key: String(row[key]),
      value: known(row[value]),
      reference: known(row[reference]),
    });
  });
  return all;
}

/**
 * The frequency of each figure, in hertz: on a logarithmic scale, since a step that is heard as equal
 * is an equal ratio, from 220 Hz for the lowest of all to 880 Hz for the highest. Where all are equal
 * it is the middle, 440 Hz.
 */
function scaleOf(figures: readonly Figure[]): (figure: number | null) => number | null {
  let [low, high] = [Infinity, -Infinity];
  for (const { value, reference } of figures) {
    low = Math.min(low, value ?? low, reference ?? low);
    high = Math.max(high, value ?? high, reference ?? high);
  }
  // Half of each: the two may be further apart than a number can say.
  const range = high / 2 - low / 2;
  return (figure) =>
    figure === null
      ? null
      : LOWEST * (HIGHEST / LOWEST) ** (range > 0 ? (figure / 2 - low / 2) / range : 0.5);
}

/**
 * A table as a score: each row is a note, its value the pitch, a missing value silence, a target or
 * an expectation a second tone beside it. Every row takes as long as the next, whatever the time
 * between them; series come one after the other, each from the left to the right.
 *
 * The value as pitch, order as time and another timbre for each stream are what held up in tests with
 * listeners (J. H. Flowers, "Thirteen years of reflection on auditory graphing", ICAD 2005).
 *
 * A score takes 0.3 s a note and at most 10 s: the more rows, the shorter their notes, and below
 * 60 ms they run into one another as a glide. No row is left out; of more than 2,000 rows neighbours
 * of a series share a note, with the mean of what is known of them.
 *
 * @param table as `toTable()` gives it, of any widget
 * @returns undefined where there are not two values to compare, or no column to hear
 */
export function scoreOf(table: Table): Score | undefined {
  const size = Math.ceil(table.rows.length / MOST);
  const series = seriesOf(table).map((rows) => inGroups(rows, size));
  const figures = series.flat();
  if (figures.filter(({ value }) => value !== null).length < 2) return undefined;
  const hertz = scaleOf(figures);
  const steps = figures.length + PAUSE * (series.length - 1);
  const step = Math.min(STEP, LONGEST / steps);
  const duration = step < APART ? step : step * SOUNDING;
  let at = 0;
  const notes = series.flatMap((rows, index) => {
    if (index) at += PAUSE;
    return rows.map(({ key, value, reference }, i) => ({
      key,
      start: at++ * step,
      duration,
      frequency: hertz(value),
      reference: value === null ? null : hertz(reference),
      pan: rows.length > 1 ? ((2 * i) / (rows.length - 1) - 1) * WIDTH : 0,
    }));
  });
  return { notes, duration: steps * step };
}
