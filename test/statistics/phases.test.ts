import { describe, expect, it } from 'vitest';
import { phasedChart, type ChartSeries } from '../../src/statistics/index.js';
import { ends } from './support.js';

const column = (...figures: (number | null)[]): Float64Array =>
  Float64Array.from(figures, (figure) => figure ?? NaN);

/** A series of values, or of trials whose values are in percent. */
function seriesOf(values: (number | null)[], more: Partial<ChartSeries> = {}): ChartSeries {
  const ones = Uint8Array.from(values, () => 1);
  return {
    values: column(...values),
    parts: column(...values),
    wholes: column(...values.map((value) => value && 100)),
    per: 100,
    base: ones,
    judged: ones,
    apart: Uint8Array.from(values, () => 0),
    phases: [0],
    ...more,
  };
}
const limitsAt = (
  { lower, upper }: { lower: Float64Array; upper: Float64Array },
  index: number,
) => ({
  lower: lower[index],
  upper: upper[index],
});

describe('phasedChart', () => {
  it('charts each phase by its own points', () => {
    const chart = phasedChart(seriesOf([1, 3, 1, 3, 11, 13, 11], { phases: [0, 4] }), 'xmr');
    expect(chart.phases.map(({ from, to, center, count }) => [from, to, center, count])).toEqual([
      [0, 4, 2, 4],
      [4, 7, 35 / 3, 3],
    ]);
    expect(limitsAt(chart, 3)).toEqual(ends(2 - 5.32, 2 + 5.32, 9));
    expect(limitsAt(chart, 4)).toEqual(ends(35 / 3 - 5.32, 35 / 3 + 5.32, 9));
  });

  it('has no limits, and no centre, that no number holds', () => {
    const events = seriesOf([1e306, 1e306], { per: 1e300, wholes: column(1e-2, 1e-2) });
    const chart = phasedChart(events, 'u');
    expect(chart.phases[0]?.center).toBeNull();
    expect(limitsAt(chart, 0)).toEqual({ lower: NaN, upper: NaN });
    expect(chart.sigma[0]).toBeNaN();
  });

  it('lets no run cross into the next phase', () => {
    const values = [...Array.from({ length: 10 }, (_, i) => i % 2), 5, 5, 5, 5, 5, 5, 0, 0, 0];
    const runs = (phases: number[]) =>
      phasedChart(seriesOf(values, { phases }), 'xmr', ['run']).signals.filter(
        (signals) => signals.length,
      ).length;
    expect([runs([0]), runs([0, 5])]).toEqual([3, 0]);
  });

  it('takes no moving range, and lets no run go on, over absent points', () => {
    const values = [0, 1, 99, 100];
    const apart = Uint8Array.of(0, 0, 1, 0);
    expect(limitsAt(phasedChart(seriesOf(values, { apart }), 'xmr'), 0)).toEqual(
      ends(50 - 2.66, 50 + 2.66, 9),
    );
    const high = [...Array<number>(8).fill(0), ...Array<number>(8).fill(2)];
    const cut = Uint8Array.from(high, (_, i) => Number(i === 12));
    const runs = (more: Partial<ChartSeries>) =>
      phasedChart(seriesOf(high, more), 'xmr', ['run']).signals.flatMap((signals, i) =>
        signals.length ? [i] : [],
      );
    expect([runs({}), runs({ apart: cut })]).toEqual([[7, 15], [7]]);
  });

  it('leaves what is not judged out of signals, and what is no base out of limits', () => {
    const values = [4, 6, 4, 6, 50, 4];
    const excluded = Uint8Array.of(1, 1, 1, 1, 0, 1);
    const chart = phasedChart(seriesOf(values, { base: excluded, judged: excluded }), 'xmr');
    expect(chart.phases[0]).toMatchObject({ center: 4.8, count: 5 });
    expect(chart.signals.flat()).toEqual([]);
    // It has the limits of the others all the same.
    expect(limitsAt(chart, 4)).toEqual(limitsAt(chart, 0));
  });

  it('has no limits at a missing point', () => {
    expect(limitsAt(phasedChart(seriesOf([1, null, 3, 4]), 'xmr'), 1)).toEqual({
      lower: NaN,
      upper: NaN,
    });
  });

  it('writes rates per hundred, or per whatever they are counted', () => {
    const percent = phasedChart(seriesOf([10, 20]), 'p');
    // .15 +- 3 sqrt(.1275/100)
    expect(percent.phases[0]?.center).toBe(15);
    expect(limitsAt(percent, 0)).toEqual(ends(4.288, 25.712, 3));
    const events = {
      values: column(8, 8, 6.25),
      parts: column(8, 12, 5),
      wholes: column(1000, 1500, 800),
      per: 1000,
    };
    const perThousand = phasedChart(seriesOf([8, 8, 6.25], events), 'u');
    expect(perThousand.phases[0]?.center).toBeCloseTo(7.5758, 4);
    expect(limitsAt(perThousand, 0)).toEqual(ends(0, 15.833, 3));
  });

  it('charts counts by their mean alone', () => {
    const chart = phasedChart(seriesOf([25, 20, 30]), 'c');
    // 25 +- 3 sqrt(25)
    expect([chart.kind, chart.phases[0]?.center]).toEqual(['c', 25]);
    expect(limitsAt(chart, 1)).toEqual(ends(10, 40, 9));
  });

  it('gives the standard deviation of a rate in its unit', () => {
    // sqrt(.15 x .85/100) = .0357071
    expect(phasedChart(seriesOf([10, 20]), 'p').sigma[0]).toBeCloseTo(3.57071, 5);
  });

  it.each([
    ['value', { values: column(10, null, 20) }],
    ['part', { parts: column(10, null, 20) }],
    ['whole', { wholes: column(100, null, 100) }],
  ])('takes no rate without its %s into account', (_, missing) => {
    const chart = phasedChart(seriesOf([10, 90, 20], missing), 'p');
    expect(chart.phases[0]?.center).toBe(15);
    expect([chart.lower[1], chart.upper[1], chart.sigma[1]]).toEqual([NaN, NaN, NaN]);
  });

  it('has no centre where nothing was tried', () => {
    const chart = phasedChart(seriesOf([10], { wholes: column(0) }), 'p');
    expect(chart.phases[0]?.center).toBeNull();
  });

  it('is empty without points', () => {
    expect(phasedChart(seriesOf([]), 'rates').signals).toEqual([]);
  });

  it('counts a point without trials for none that limits rest on', () => {
    const chart = phasedChart(seriesOf([10, 20, 30], { wholes: column(100, null, 0) }), 'p');
    expect(chart.phases[0]?.count).toBe(1);
  });
});

describe('the chart for rates', () => {
  /** Trials of 10,000 about 50 %, up and down by so many standard deviations of .5 points. */
  const swinging = (sigmas: number, more: Partial<ChartSeries> = {}): ChartSeries => {
    const values = Array.from({ length: 8 }, (_, i) => 50 + (i % 2 ? 0.25 : -0.25) * sigmas);
    const counts = {
      parts: column(...values.map((value) => value * 100)),
      wholes: column(...values.map(() => 10_000)),
    };
    return seriesOf(values, { ...counts, ...more });
  };

  // Each moving range is the full swing, so sigma-z is the swing over 1.128.
  it.each([
    [1.5 * 1.128 - 0.001, 'p'],
    [1.5 * 1.128 + 0.001, 'laney'],
  ])('of a swing of %s sigmas is %s', (sigmas, kind) => {
    const chart = phasedChart(swinging(sigmas), 'rates');
    expect(chart.kind).toBe(kind);
    expect(chart.sigmaZ).toBeCloseTo(sigmas / 1.128, 6);
  });

  it('is chosen by the phase with the most points', () => {
    const values = [50, 60, 50, 50.1, 50, 50.1, 50, 50.1];
    const counts = {
      parts: column(...values.map((value) => value * 100)),
      wholes: column(...values.map(() => 10_000)),
    };
    const kind = (phases: number[]) =>
      phasedChart(seriesOf(values, { ...counts, phases }), 'rates').kind;
    expect([kind([0]), kind([0, 2])]).toEqual(['laney', 'p']);
  });

  it('is chosen by the phase with the most trials, not the most values', () => {
    // Three values without trials, then two points that swing.
    const values = [50, 50, 50, 50, 60];
    const trials = (counts: number[]) => column(null, null, null, ...counts);
    const series = seriesOf(values, {
      parts: trials([5000, 6000]),
      wholes: trials([10_000, 10_000]),
      phases: [0, 3],
    });
    expect(phasedChart(series, 'rates').kind).toBe('laney');
  });

  it('has a sigma-z where Laney’s chart was asked for', () => {
    expect(phasedChart(swinging(1.128), 'laney').sigmaZ).toBeCloseTo(1, 6);
  });

  it('is p where no two points are neighbours', () => {
    expect(phasedChart(seriesOf([50]), 'rates')).toMatchObject({ kind: 'p', sigmaZ: null });
  });

  it('has no sigma-z where it was not looked at', () => {
    expect(phasedChart(swinging(1), 'p').sigmaZ).toBeNull();
  });
});
