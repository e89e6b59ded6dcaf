import { describe, expect, it } from 'vitest';
import { there } from '../../statistics/support.js';
import { demo } from '../../support/documents.js';
import { figuresOf } from './figures.js';

/*
 * Every figure of the real document, worked out here from its counts by other code than the widget's: the
 * p-chart of NIST/SEMATECH 6.3.3.2, Laney (2002), a run of eight, and plain differences.
 */

interface Point {
  readonly t: string;
  readonly requested: number;
  readonly fulfilled: number;
}

interface Row {
  readonly key: string;
  readonly control?: 'p' | 'laney';
  readonly target?: number;
  readonly points: readonly Point[];
}

const document = demo('real-scorecard.json') as { readonly rows: readonly Row[] };

const total = (numbers: readonly number[]): number => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
};

/** Months or years since the year 0. */
const ordinal = (t: string): number =>
  t.length > 4 ? Number(t.slice(0, 4)) * 12 + Number(t.slice(5)) : Number(t);

const percent = ({ requested, fulfilled }: Point): number =>
  (100 * Math.min(requested, fulfilled)) / requested;

/** How far the limits reach to either side of the centre, of the last point. */
function chart({ control, points }: Row) {
  const known = points.filter(({ requested }) => requested > 0);
  const fulfilled = known.map((point) => Math.min(point.requested, point.fulfilled));
  const center = total(fulfilled) / total(known.map(({ requested }) => requested));
  const sigmas = known.map(({ requested }) => Math.sqrt((center * (1 - center)) / requested));
  const z = known.map((point, i) => (percent(point) / 100 - center) / sigmas[i]!);
  const isNext = (i: number) => ordinal(known[i]!.t) - ordinal(known[i - 1]!.t) === 1;
  const moves = z.flatMap((value, i) => (i && isNext(i) ? Math.abs(value - z[i - 1]!) : []));
  const wider = control === 'laney' ? total(moves) / moves.length / 1.128 : 1;
  const reach = 3 * sigmas.at(-1)! * wider;
  let run = 0;
  for (let i = known.length - 1; i >= 0; i--) {
    const isSameSide = Math.sign(z[i]!) === Math.sign(z.at(-1)!);
    if (!isSameSide || (i < known.length - 1 && !isNext(i + 1))) break;
    run += 1;
  }
  const value = percent(known.at(-1)!) / 100;
  return {
    lower: 100 * Math.max(0, center - reach),
    upper: 100 * Math.min(1, center + reach),
    signals: [
      ...(Math.abs(value - center) > reach ? ['beyond-limit'] : []),
      ...(run >= 8 ? ['run'] : []),
    ],
    isAbove: value > center,
  };
}

/** What the process does about a target that is a least value. */
const ability = (lower: number, upper: number, target: number): string =>
  upper < target ? 'not-capable' : lower >= target ? 'capable' : 'hit-and-miss';

describe('the real indicators', () => {
  const figures = figuresOf(document);
  const rowOf = (key: string) => there(figures.rows.find((row) => row.key === key));

  it.each(document.rows.map((row) => [row.key, row] as const))('%s', (key, row) => {
    const { latest, variation, assurance, comparisons } = rowOf(key);
    const { point } = there(latest);
    const known = row.points.filter(({ requested }) => requested > 0);
    const last = there(known.at(-1));
    expect(point.t).toBe(last.t);
    expect(point.value).toBeCloseTo(percent(last), 9);
    const [previous, yearAgo] = comparisons;
    expect(previous?.value).toBeCloseTo(percent(last) - percent(known.at(-2)!), 9);
    const before = known.find(({ t }) => ordinal(last.t) - ordinal(t) === 12);
    if (last.t.length > 4 && before) {
      expect(yearAgo?.value).toBeCloseTo(percent(last) - percent(before), 9);
    } else expect(yearAgo).toBe(undefined);
    if (!row.control) {
      expect([variation, assurance, point.limits]).toEqual([null, null, null]);
      return;
    }
    const { lower, upper, signals, isAbove } = chart(row);
    expect(point.limits?.lower).toBeCloseTo(lower, 9);
    expect(point.limits?.upper).toBeCloseTo(upper, 9);
    expect(point.signals).toEqual(signals);
    const judged = signals.length ? (isAbove ? 'improving' : 'concerning') : 'common-cause';
    expect(variation).toBe(judged);
    const open = signals.length ? 'unstable' : null;
    const { target } = row;
    expect(assurance).toBe(target === undefined ? null : (open ?? ability(lower, upper, target)));
  });

  it('are nine, of which none needs a look and two have no limits', () => {
    expect([figures.rows.length, figures.concerns, figures.unjudged]).toEqual([9, [], 2]);
  });
});
