import { describe, expect, it } from 'vitest';
import { there } from '../../statistics/support.js';
import { figures, of, yearly } from '../../series/figures.js';

const around = (t: string, value: number, reach: number) => ({
  t,
  value,
  lower: value - reach,
  upper: value + reach,
});

describe('the findings of a trend', () => {
  it('are the standing, the change and the latest signal', () => {
    const steady = Array.from({ length: 12 }, (_, i) => 50 + (i % 2));
    const model = of(yearly([...steady, 70]), { control: 'xmr', unit: 'index', target: 90 });
    expect(model.findings).toEqual([
      { code: 'unstable', key: 'a', severity: 'unknown', value: 70, target: 90 },
      { code: 'change-rise', key: 'previous', severity: 'good', value: 19, since: '2011' },
      { code: 'signal', key: 'a', severity: 'good', value: 70, since: '2012' },
    ]);
  });

  it('say of a run since when it goes on, and that low is bad', () => {
    const values = [
      ...Array<number>(8).fill(60),
      ...Array.from({ length: 9 }, (_, i) => 50 + (i % 2)),
    ];
    const { findings } = of(yearly(values), { control: 'xmr', unit: 'index', rules: ['run'] });
    expect(findings.at(-1)).toMatchObject({ code: 'signal', severity: 'bad', since: '2008' });
    const lower = of(yearly(values), { control: 'xmr', unit: 'days', rules: ['run'] });
    expect(lower.findings.at(-1)).toMatchObject({ severity: 'good' });
  });

  it('call a steady fall good or bad by where it leads', () => {
    const falling = [1, 2, 1, 2, 9, 8, 7, 6, 5, 4];
    const { findings } = of(yearly(falling), { control: 'xmr', unit: 'index', rules: ['trend'] });
    expect(findings.at(-1)).toMatchObject({ code: 'signal', severity: 'bad', since: '2004' });
  });

  it('call a steady rise good, though it is still below the centre', () => {
    const rising = [9, 8, 9, 8, 9, 8, 1, 1.5, 2, 2.5, 3, 3.5];
    const { findings } = of(yearly(rising), { control: 'xmr', unit: 'index', rules: ['trend'] });
    expect(findings.at(-1)).toMatchObject({ code: 'signal', severity: 'good', since: '2006' });
  });

  it.each([
    ['unclear', 'unknown', 2.9],
    ['rise', 'good', 1],
  ])('of an %s change are %s', (finding, severity, reach) => {
    const { findings } = of([around('2023', 80, reach), around('2024', 84, reach)]);
    expect(findings).toEqual([
      { code: `change-${finding}`, key: 'previous', severity, value: 4, since: '2023' },
    ]);
  });

  it('have what forecasts were worth', () => {
    const { findings } = of([{ value: 1, sold: 100, forecast: 110 }]);
    expect(findings.map(({ code, value }) => [code, there(value)])).toEqual([
      ['forecast-accuracy', 90],
      ['forecast-bias', 10],
    ]);
  });

  it('are none without a point', () => {
    expect(figures({ series: [{ key: 'a', points: [] }], target: 5 }).findings).toEqual([]);
  });

  it('are neutral where nothing gets better or worse', () => {
    expect(of(yearly([5, 5])).findings).toEqual([
      { code: 'change-same', key: 'previous', severity: 'neutral', value: 0, since: '2000' },
    ]);
  });
});

describe('the signals found', () => {
  const steady = Array.from({ length: 12 }, (_, i) => 50 + (i % 2));
  const found = (values: number[], fields: object = {}) =>
    of(yearly(values), { control: 'xmr', unit: 'index', ...fields }).latest?.signals;

  it('are counted, the newest named', () => {
    expect(found([...steady, 90, 50, 10, 51])).toMatchObject({
      count: 2,
      newest: { t: '2014', value: 10 },
      rules: [{ rule: 'beyond-limit', since: null }],
      outcome: 'worse',
    });
  });

  it('may be the first point of all, or begin with it', () => {
    expect(found([90, ...steady], { rules: ['beyond-limit'] })).toMatchObject({
      count: 1,
      newest: { t: '2000' },
    });
    const run = [...Array<number>(8).fill(60), ...Array<number>(4).fill(40)];
    expect(found(run, { rules: ['run'] })).toMatchObject({
      newest: { t: '2007' },
      rules: [{ rule: 'run', since: { t: '2000' } }],
    });
  });

  it('began with a run, with a steady rise, each at its own point', () => {
    // The baseline is 50.5 on the mean; the run above it begins before the rise.
    const rising = [...steady, 52, 51, 51.1, 51.2, 51.3, 51.4, 51.5];
    const fields = { rules: ['run', 'trend'], baseline: { to: '2011' } };
    expect(found(rising, fields)?.rules).toMatchObject([
      { rule: 'run', since: { t: '2011' } },
      { rule: 'trend', since: { t: '2013' } },
    ]);
    const { findings } = of(yearly(rising), { control: 'xmr', unit: 'index', ...fields });
    expect(findings.at(-1)).toMatchObject({ code: 'signal', since: '2011' });
  });

  it('are none where no point breaks a rule', () => {
    expect(found(steady)).toBeNull();
    expect(of(yearly(steady)).latest?.signals).toBeNull();
  });

  it('of a point that is beyond its limits as well go by where it lies', () => {
    // Falls steadily from far above, and is still above.
    const falling = [...steady, ...steady, 90, 89, 88, 87, 86, 85];
    const rules = ['beyond-limit', 'trend'];
    expect(found(falling, { rules })).toMatchObject({
      newest: { signals: rules },
      outcome: 'better',
      rules: [
        { rule: 'beyond-limit', since: null },
        { rule: 'trend', since: { t: '2024' } },
      ],
    });
    expect(found(falling, { rules: ['trend'] })?.outcome).toBe('worse');
  });

  it('are good or bad by where they lie to a target band', () => {
    const band = (min: number, max: number) => ({ target: { min, max } });
    expect(found([...steady, 90], band(40, 60))?.outcome).toBe('worse');
    expect(found([...steady, 90], band(85, 95))?.outcome).toBe('better');
    expect(found([...steady, 90], band(40, 95))?.outcome).toBeNull();
  });
});
