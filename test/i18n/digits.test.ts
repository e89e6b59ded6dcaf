import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/contract/index.js';
import { exactly, fixedTo, languageOf, precisionOf, type Precision } from '../../src/i18n/index.js';

const { formats } = languageOf('en', 'UTC');

describe('the precision', () => {
  it.each([
    [1.54, 1],
    [0.35, 2],
    [12, 0],
    [4.4, 1],
    // From .36 on one digit is enough.
    [0.36, 1],
    [0.95, 1],
    [0.0915, 2],
    [0.0039, 3],
    [140, 0],
  ])('of a value known to within %d has %d decimals', (half, decimals) => {
    const value = 62.123456;
    const interval = { lower: value - half, upper: value + half };
    expect(precisionOf({ values: [value], interval }, 'percent').decimals).toBe(decimals);
    expect(precisionOf({ values: [value], interval }, 'index').decimals).toBe(decimals);
  });

  it('of a value and its interval has no decimals that neither has', () => {
    const interval = { lower: 79.7, upper: 80.3 };
    expect(precisionOf({ values: [80], interval }, 'percent').decimals).toBe(1);
  });

  it('is that of the value where the interval has no width', () => {
    const interval = { lower: 62.5, upper: 62.5 };
    expect(precisionOf({ values: [62.5], interval }, 'percent').decimals).toBe(1);
  });

  it.each([
    ['percent', [0.021, 0.038, 0.066, 0.09], 3],
    ['percent', [78.4123, 92.1234], 1],
    ['percent', [80, 90], 1],
    ['index', [0.97, 1.01, 1.04, 0.99, 1.02], 2],
    ['index', [0.002, 0.004, 0.006, 0.003], 3],
    ['index', [70, 71], 0],
    ['currency:USD', [0.021, 0.024, 0.038, 0.046], 3],
    ['currency:USD', [12, 15.5], 2],
    ['currency:USD', [12, 15], 0],
    ['currency:JPY', [1200, 1534.5], 0],
    ['count', [3, 4, 17], 0],
    ['count', [3.5, 4, 17], 1],
    ['score', [4, 5], 2],
    ['score', [4.1111, 4.1152], 4],
    ['days', [4, 2.5], 1],
    ['ratio', [0.5, 12.345], 2],
    ['points', [-3, 4], 1],
    ['index', [0.020001, 0.040002], 2],
    // 0.1 + 0.2 has no digits that 0.3 has not.
    ['index', [0.1 + 0.2, 0.3], 1],
    ['index', [5, 5, 5], 0],
    ['index', [null, NaN, Infinity, 5.25], 1],
    ['index', [], 0],
  ] as const)('of %s %j together is %d decimals', (unit, values, decimals) => {
    expect(precisionOf({ values }, unit).decimals).toBe(decimals);
  });

  it('does not change a set of values by its order', () => {
    expect(precisionOf({ values: [0.5, 0.25] }, 'index')).toEqual(
      precisionOf({ values: [0.25, 0.5] }, 'index'),
    );
  });
});

describe('a figure', () => {
  it.each([
    // 99,997 of 100,000; 2,999 of 3,000; 1 of 3,000
    [99.997, 'percent', '99.997%'],
    [(2999 / 3000) * 100, 'percent', '99.97%'],
    [100 / 3000, 'percent', '0.03%'],
    [99.96, 'percent', '99.96%'],
    [100.04, 'percent', '100.04%'],
    [100, 'percent', '100.0%'],
    [0, 'percent', '0.0%'],
    [-0.04, 'index', '\u22120.04'],
    [-0, 'index', '0'],
    [-0, 'percent', '0.0%'],
    [-0, 'currency:USD', '$0'],
    [0.97, 'index', '0.97'],
    [0.004, 'index', '0.004'],
    [1 / 3, 'ratio', '0.33'],
    [0.1 + 0.2, 'index', '0.3'],
    [1.005, 'score', '1.01'],
    [0.021, 'currency:USD', '$0.021'],
    [0.0000123, 'index', '0.000012'],
    [80.0004 - 80, 'index', '0.0004'],
  ] as const)('alone: %d of %s is %s', (value, unit, text) => {
    expect(formats.figure(value, unit)).toBe(text);
  });

  it('is not written as its target, nor on the other side of it', () => {
    const at = (target: number) => precisionOf({ values: [79.96], landmarks: [target] }, 'percent');
    expect(formats.figure(79.96, 'percent', at(80))).toBe('79.96%');
    expect(formats.figure(79.96, 'percent', at(79.98))).toBe('79.96%');
    expect(formats.figure(79.96, 'percent', at(79.96))).toBe('79.96%');
    const equal = precisionOf({ values: [], landmarks: [79.123456] }, 'percent');
    expect(formats.figure(79.123456, 'percent', equal)).toBe('79.1%');
    expect(formats.figure(80, 'percent', at(80))).toBe('80.0%');
    expect(
      formats.figure(72.04, 'hours', precisionOf({ values: [], landmarks: [72] }, 'hours')),
    ).toBe('3.002 days');
  });

  it('of which others have no more digits still isn’t written as 0', () => {
    const column = precisionOf({ values: [500.04, 0.001] }, 'index');
    expect([500.04, 0.001].map((value) => formats.figure(value, 'index', column))).toEqual([
      '500.0',
      '0.001',
    ]);
  });

  it('differs by less than half its last digit from its value, and never is a landmark', () => {
    const units: readonly Unit[] = ['percent', 'index', 'score', 'points', 'ratio', 'count'];
    for (let step = 0; step < 720; step++) {
      const value = (step % 2 ? -1 : 1) * 1.0731 ** (step - 360) * (1 + (step % 7) * 1e-5);
      if (Math.abs(value) < 1e-9 || Math.abs(value) > 1e9) continue;
      for (const unit of units) {
        const near = Math.abs(value) > 1e-5 ? 1e-6 : 1e-2;
        const landmarks = [value * (1 + near), Math.round(value)];
        const precision = precisionOf({ values: [value], landmarks }, unit);
        const text = formats.figure(value, unit, precision);
        const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
        const read = Number(text.replace(/[,%]/g, '').replace('\u2212', '-'));
        expect(Math.abs(read - value)).toBeLessThanOrEqual(
          0.5000001 * 10 ** -decimals + 1e-11 * Math.abs(value),
        );
        for (const mark of precision.landmarks) {
          expect([unit, value, Math.sign(read - mark)]).toEqual([
            unit,
            value,
            Math.sign(value - mark),
          ]);
        }
      }
    }
  });
});

describe('fixed decimals', () => {
  it('are written whether a figure has them or not', () => {
    expect(formats.figure(4, 'score', fixedTo(1))).toBe('4.0');
    expect(formats.figure(4.26, 'score', fixedTo(1))).toBe('4.3');
  });

  it('are more only where a figure would be written as 0', () => {
    expect(formats.signed(-0.004, 'score', fixedTo(2))).toBe('\u22120.004');
  });
});

describe('exact figures', () => {
  const exact: [number[], Precision['decimals']][] = [
    [[33.4, 33.3], 1],
    [[0.03, 0, 99.97], 2],
    [[50, 50], 0],
    [[0.1 + 0.2], 1],
    [[1e-9], 9],
  ];
  it.each(exact)('%j have %d decimals', (values, decimals) => {
    expect(exactly(values, 'percent').decimals).toBe(decimals);
  });

  it('have so many at least', () => {
    expect(exactly([50], 'percent', 1).decimals).toBe(1);
  });
});
