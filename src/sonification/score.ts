import type { Table } from '../contract/index.js';

/** The sound of one row: a tone for its value, and one for the reference that it is compared with. */
export interface Note {
  /** The datum's key, as `highlight` takes it. */
  readonly key: string;
  /** Seconds from the score's beginning. */
  readonly start: number;
  /** Seconds. */
  readonly duration: number;
  /** Hertz; null is silence, for a missing value. */
  readonly frequency: number | null;
  /** Hertz of the target or the expectation; null without one, and where the value is missing. */
  readonly reference: number | null;
  /** From -1, the left of a picture that isn't mirrored, to 1, its right. */
  readonly pan: number;
}

/** A table as sound: notes in the order of time. */
export interface Score {
  readonly notes: readonly Note[];
  /** Seconds, to the end of the last note's time. */
  readonly duration: number;
}

/** Which columns of a table become sound. */
interface Reading {
  /** The column with the keys of the data. */
  readonly key: string;
  readonly value: string;
  /** The column that a value is compared with. */
  readonly reference?: string;
  /** The column whose text changes where another series begins. */
  readonly series?: string;
}

/** The tables that can be played, by their columns; the first reading that fits is taken. */
const READINGS: readonly Reading[] = [
  // A trend.
  { key: 't', value: 'value', reference: 'target', series: 'series' },
  // The items of a gauge. They have no reference: the target belongs to the whole index.
  { key: 'key', value: 'score' },
  // The answers of a gauge, the worst first; the causes of a Pareto chart, the largest first.
  { key: 'key', value: 'share' },
  // A funnel: each stage's share of the base.
  { key: 'key', value: 'of-base' },
  // The attainments of targets, each of which is at 100 %.
  { key: 'key', value: 'attainment' },
  // The nets of questions.
  { key: 'key', value: 'net' },
  // A contribution: the total as it grows and shrinks with each part.
  { key: 'key', value: 'running' },
  // The units of a comparison, each with what is expected of it; the groups of a breakdown.
  { key: 'key', value: 'value', reference: 'expected' },
  { key: 'key', value: 'value' },
  // The dimensions of the gap model.
  { key: 'key', value: 'perception', reference: 'expectation' },
  // The chain of the gap model: each level with the one that it is measured by.
  { key: 'gap', value: 'to', reference: 'from' },
];

/** Hertz of the lowest and the highest figure: two octaves that small loudspeakers can play. */
const LOWEST = 220;
const HIGHEST = 880;

/** The longest time from note to note, and the longest score, in seconds. */
const STEP = 0.3;
const LONGEST = 10;

/**
 * Notes of at least so many seconds are separated by silence, so that equal ones can be counted;
 * shorter ones glide.
 */
const SHORTEST_SEPARATE_NOTE = 0.06;
/** The part of its time that a separate note sounds. */
const SOUNDING = 0.8;

/** Steps of silence between two series. */
const PAUSE = 2;

/** The most notes of a score. Of more rows, neighbours of a series share a note. */
const MOST_NOTES = 2000;

/** The largest pan. Below 1, so that either ear alone hears all notes. */
const WIDTH = 0.7;

interface Figure {
  readonly key: string;
  readonly value: number | null;
  readonly reference: number | null;
}

type Cell = Table['rows'][number][string] | undefined;

const numberIn = (cell: Cell): number | null =>
  typeof cell === 'number' && Number.isFinite(cell) ? cell : null;

function mean(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  let sum: number | null = null;
  for (const value of numbers) sum = (sum ?? 0) + value / numbers.length;
  return sum;
}

/** The means of some neighbours, under the key of the first. */
const meanFigure = (rows: readonly Figure[]): Figure => ({
  key: rows[0]!.key,
  value: mean(rows.map(({ value }) => value)),
  reference: mean(rows.map(({ reference }) => reference)),
});

const inGroups = (rows: readonly Figure[], size: number): readonly Figure[] =>
  size < 2
    ? rows
    : [...Array(Math.ceil(rows.length / size)).keys()].map((index) =>
        meanFigure(rows.slice(index * size, (index + 1) * size)),
      );

/** The figures of each series of a table; `[]` where no reading fits its columns. */
function seriesOf({ columns, rows }: Table): Figure[][] {
  // Values of several units have no common scale of pitches.
  const has = (name: string) => columns.some(({ key, unit }) => key === name && unit !== 'mixed');
  const reading = READINGS.find(({ key, value }) => has(key) && has(value));
  if (!reading) return [];
  const { key, value, reference = '', series = '' } = reading;
  const figures: Figure[][] = [];
  rows.forEach((row, index) => {
    if (!index || row[series] !== rows[index - 1]![series]) figures.push([]);
    figures.at(-1)!.push({
      key: String(row[key]),
      value: numberIn(row[value]),
      reference: numberIn(row[reference]),
    });
  });
  return figures;
}

/**
 * Maps figures to frequencies from 220 Hz for the lowest to 880 Hz for the highest; to 440 Hz where
 * all are equal. The scale is logarithmic, as equal ratios are heard as equal steps.
 */
function frequencyScale(figures: readonly Figure[]): (figure: number | null) => number | null {
  let [low, high] = [Infinity, -Infinity];
  for (const { value, reference } of figures) {
    low = Math.min(low, value ?? low, reference ?? low);
    high = Math.max(high, value ?? high, reference ?? high);
  }
  // Halves, since the difference of the two may exceed the largest number.
  const range = high / 2 - low / 2;
  return (figure) =>
    figure === null
      ? null
      : LOWEST * (HIGHEST / LOWEST) ** (range > 0 ? (figure / 2 - low / 2) / range : 0.5);
}

/**
 * A table as a score. Each row is a note with its value as pitch, silence where the value is missing,
 * and a second tone for a target or an expectation. All rows take the same time. Series follow one
 * another, each from the left to the right.
 *
 * Pitch for values, time for order and a timbre for each stream proved best in tests with listeners:
 * J. H. Flowers, "Thirteen years of reflection on auditory graphing", ICAD 2005.
 *
 * A note takes 0.3 s, but the score at most 10 s; notes below 60 ms run into one another as a glide.
 * Of more than 2,000 rows, neighbours of a series share a note at the mean of their values.
 *
 * @param table as `toTable()` gives it, of any widget
 * @returns undefined for fewer than two values, and for a table that no reading fits
 */
export function scoreOf(table: Table): Score | undefined {
  const size = Math.ceil(table.rows.length / MOST_NOTES);
  const series = seriesOf(table).map((rows) => inGroups(rows, size));
  const figures = series.flat();
  if (figures.filter(({ value }) => value !== null).length < 2) return undefined;
  const frequencyOf = frequencyScale(figures);
  const steps = figures.length + PAUSE * (series.length - 1);
  const step = Math.min(STEP, LONGEST / steps);
  const duration = step < SHORTEST_SEPARATE_NOTE ? step : step * SOUNDING;
  let elapsedSteps = 0;
  const notes = series.flatMap((rows, seriesIndex) => {
    if (seriesIndex) elapsedSteps += PAUSE;
    return rows.map(({ key, value, reference }, index) => ({
      key,
      start: elapsedSteps++ * step,
      duration,
      frequency: frequencyOf(value),
      reference: value === null ? null : frequencyOf(reference),
      pan: rows.length > 1 ? ((2 * index) / (rows.length - 1) - 1) * WIDTH : 0,
    }));
  });
  return { notes, duration: steps * step };
}
