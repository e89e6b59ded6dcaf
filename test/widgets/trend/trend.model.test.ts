import { describe, expect, it } from 'vitest';
import { abilityOf } from '../../../src/series/latest.model.js';
import type { TrendFigures } from '../../../src/widgets/trend/trend.model.js';
import { there } from '../../statistics/support.js';
import {
  csv,
  figures,
  first,
  iso,
  of,
  pointsOf,
  trials,
  values,
  yearly,
} from '../../series/figures.js';

describe('signals', () => {
  const charted = { control: 'xmr', unit: 'index' };
  const signals = (all: (number | null)[], fields: object = {}): string[] =>
    pointsOf(of(yearly(all), { ...charted, ...fields })).map((one) => one.signals.join('+'));
  const rising = [1, 2, 3, 4, 5, 6, 7, 1];

  it('name a run from its 8th point on', () => {
    const low = [1, 2, 1, 2, 1, 2, 1, 2, 1];
    const high = [11, 12, 11, 12, 11, 12, 11, 12, 11];
    const runs = signals([...low, ...high]).map((one) => one.includes('run'));
    expect(runs.flatMap((run, i) => (run ? [i] : []))).toEqual([7, 8, 16, 17]);
  });

  it('name a steady rise from its 6th point on', () => {
    const rises = signals(rising, { rules: ['trend'] }).map((one) => one.includes('trend'));
    expect(rises.flatMap((rise, i) => (rise ? [i] : []))).toEqual([5, 6]);
  });

  it('name no steady rise where it is not asked for', () => {
    expect(signals(rising).join('')).toBe('');
  });

  it('name two of three in an outer third where they are asked for', () => {
    const wide = [...Array.from({ length: 12 }, (_, i) => 10 + (i % 2)), 12.5, 12.5];
    const fields = { rules: ['two-of-three'], baseline: { to: '2011' } };
    expect(signals(wide, fields).slice(-2)).toEqual(['', 'two-of-three']);
  });

  it('end with a missing point', () => {
    expect(signals([1, 2, 3, null, 4, 5, 6, 7], { rules: ['trend'] }).join('')).toBe('');
  });

  it('stand in the table joined by +', () => {
    const model = of(yearly([1, 1, 1, 1, 1, 1, 1, 90, 90, 90, 90, 90, 90, 90, 90]), {
      control: 'xmr',
      unit: 'index',
    });
    const cells = csv(model).map((line) => line.split(',')[10]);
    expect(cells).toContain('beyond-limit+run');
    expect(cells[1]).toBe('beyond-limit');
  });
});

describe('the target', () => {
  const targetsOf = (model: TrendFigures) =>
    model.targets.map(({ start, end, value }) => [iso(start), iso(end), value]);

  it('holds from its step on', () => {
    const target = [
      { from: '2001', value: 80 },
      { from: '2003', value: 90 },
    ];
    const model = of(yearly([1, 2, 3, 4]), { target });
    const cells = csv(model).map((line) => line.split(',').at(-1));
    expect(cells.slice(1, 5)).toEqual(['', '80', '80', '90']);
    expect(targetsOf(model)).toEqual([
      ['2001-01-01T00:00', '2003-01-01T00:00', 80],
      ['2003-01-01T00:00', '2004-01-01T00:00', 90],
    ]);
  });

  it('may be one number for all', () => {
    const model = of(yearly([1]), { target: 95 });
    expect(targetsOf(model)).toEqual([['2000-01-01T00:00', '2001-01-01T00:00', 95]]);
  });

  it('may be a band, written as both its ends', () => {
    const model = of(yearly([1]), { target: { min: 70, max: 80 } });
    expect(model.newestTarget).toEqual({ min: 70, max: 80 });
    expect(csv(model)[1]).toBe('2000,a,a,1,,,,,,,,70..80');
  });
});

describe('the newest point and its target', () => {
  const verdict = (point: object, fields: object) => of([point], fields).latest?.verdict;

  it.each([
    ['below', 80.3, 85, 4.7],
    ['above', 95, 90, 5],
    ['at', 90, 90, 0],
    ['below', 60, { min: 70, max: 80 }, 10],
    ['within', 80, { min: 70, max: 80 }, 0],
  ])(
    'are %s: without evidence there is no verdict, whether %j meets %j',
    (side, value, target, size) => {
      const { latest, findings } = of(yearly([value]), { target });
      expect(latest).toMatchObject({ verdict: null, capability: null, standing: { side } });
      expect(latest?.standing?.size).toBeCloseTo(size, 9);
      expect(findings).toEqual([
        { code: `${side}-target`, key: 'a', severity: 'neutral', value, target },
      ]);
    },
  );

  it('are judged by the interval of the counts', () => {
    // 18 of 20: Wilson 69.9 to 97.2.
    const judged = (target: number) => verdict({ requested: 20, fulfilled: 18 }, { target });
    expect([60, 80, 98].map(judged)).toEqual(['met', 'uncertain', 'missed']);
  });

  it('are judged by the interval of the value', () => {
    const point = { value: 85, lower: 80, upper: 90 };
    const judged = (target: number) => verdict(point, { target });
    expect([79, 80, 88, 90, 91].map(judged)).toEqual([
      'met',
      'uncertain',
      'uncertain',
      'uncertain',
      'missed',
    ]);
  });

  it('are judged by the interval given where the counts are not all known', () => {
    // 90 with 20 answers would be uncertain about 85 by Wilson.
    const given = { value: 90, lower: 89, upper: 91 };
    const judged = (counts: object) => verdict({ ...given, ...counts }, { target: 85 });
    expect([judged({ requested: 20 }), judged({ fulfilled: 18 })]).toEqual(['met', 'met']);
    expect(judged({ requested: 20, fulfilled: 18 })).toBe('uncertain');
  });

  it.each([
    ['met', 'good', 79],
    ['uncertain', 'unknown', 85],
    ['missed', 'bad', 91],
  ])('are %s, which is %s, as a finding', (expected, severity, target) => {
    const { findings } = of([{ value: 85, lower: 80, upper: 90 }], { target });
    expect(findings).toEqual([
      { code: `target-${expected}`, key: 'a', severity, value: 85, target },
    ]);
  });

  it('are not judged by a population where nobody says how many of it were asked', () => {
    const sampling = { design: 'sample', population: 2 };
    const point = { value: 85, lower: 80, upper: 90 };
    expect(verdict(point, { target: 79, sampling })).toBe('met');
    // A hundred of 102: the interval is a seventh as wide.
    const most = { design: 'sample', population: 102 };
    expect(verdict({ ...point, n: 100 }, { target: 83, sampling: most })).toBe('met');
    expect(verdict(point, { target: 83, sampling: most })).toBe('uncertain');
  });

  it('are judged by the value itself where all were counted', () => {
    const census = { sampling: { design: 'census' } };
    const point = { value: 85, lower: 80, upper: 90 };
    expect([85, 85.1].map((target) => verdict(point, { target, ...census }))).toEqual([
      'met',
      'missed',
    ]);
  });

  it('have a narrower interval the more of the population was asked', () => {
    // Wilson of 380 of 400 reaches from 92.41: by sqrt(100/499) of its width, from 93.84.
    const point = { requested: 400, fulfilled: 380 };
    const judged = (sampling: object) => verdict(point, { target: 93.5, sampling });
    expect([judged({ design: 'sample' }), judged({ design: 'sample', population: 500 })]).toEqual([
      'uncertain',
      'met',
    ]);
  });

  it.each([
    [{ unit: 'days' }, 'met'],
    [{ unit: 'hours' }, 'met'],
    [{ unit: 'per:1000' }, 'met'],
    [{ unit: 'index' }, 'missed'],
    [{ unit: 'index', direction: 'lower' }, 'met'],
    [{ unit: 'days', direction: 'higher' }, 'missed'],
  ])('go by the direction of %j: %s', (fields, expected) => {
    // Two days to settle a complaint, where three are allowed.
    expect(verdict({ value: 2, lower: 1.5, upper: 2.5 }, { target: 3, ...fields })).toBe(expected);
  });

  it('go by the direction of their series before that of the document', () => {
    const point = { t: '2024', value: 5, lower: 4, upper: 6 };
    const series = [{ key: 'errors', direction: 'lower', points: [point] }];
    expect(figures({ series, direction: 'higher', target: 3 }).latest?.verdict).toBe('missed');
  });

  it.each([
    ['met', 72, 78],
    ['met', 70, 80],
    ['uncertain', 69, 75],
    ['uncertain', 75, 81],
    ['missed', 81, 85],
    ['missed', 60, 69],
  ])('are %s by an interval from %d to %d in a band of 70 to 80', (expected, lower, upper) => {
    const point = { value: (lower + upper) / 2, lower, upper };
    expect(verdict(point, { target: { min: 70, max: 80 } })).toBe(expected);
  });
});

describe('what a process can do', () => {
  // 10 12 ... 12: mean 11, moving ranges all 2: limits 11 +- 5.32, that is 5.68 to 16.32.
  const steady = Array.from({ length: 12 }, (_, i) => 10 + 2 * (i % 2));
  const charted = (fields: object, all = steady) =>
    of(yearly(all), { control: 'xmr', unit: 'index', ...fields });
  const ability = (fields: object, all = steady) =>
    charted(fields, all).latest?.capability?.ability;

  it.each([
    [5.6, 'capable'],
    [5.7, 'hit-and-miss'],
    [16.3, 'hit-and-miss'],
    [16.4, 'not-capable'],
  ])('about a target of %d is: %s', (target, expected) => {
    expect(ability({ target })).toBe(expected);
  });

  it.each([
    [5.6, 'not-capable'],
    [5.7, 'hit-and-miss'],
    [16.3, 'hit-and-miss'],
    [16.4, 'capable'],
  ])('about at most %d is: %s', (target, expected) => {
    expect(ability({ target, direction: 'lower' })).toBe(expected);
  });

  it.each([
    [{ min: 5, max: 17 }, 'capable'],
    [{ min: 6, max: 17 }, 'hit-and-miss'],
    [{ min: 5, max: 16 }, 'hit-and-miss'],
    [{ min: 17, max: 20 }, 'not-capable'],
    [{ min: 1, max: 5 }, 'not-capable'],
  ])('about a band %j is: %s', (target, expected) => {
    expect(ability({ target })).toBe(expected);
  });

  it('counts a limit on the target as meeting it', () => {
    expect(ability({ target: 7 }, Array<number>(12).fill(7))).toBe('capable');
  });

  it.each([
    [70, 'higher', 'capable'],
    [80, 'higher', 'hit-and-miss'],
    [80, 'lower', 'capable'],
    [70, 'lower', 'hit-and-miss'],
    [{ min: 70, max: 80 }, 'band', 'capable'],
    [{ min: 80, max: 90 }, 'band', 'hit-and-miss'],
    [{ min: 60, max: 70 }, 'band', 'hit-and-miss'],
  ] as const)('counts limits of 70 and 80 about %j (%s) as: %s', (target, better, expected) => {
    expect(abilityOf({ lower: 70, upper: 80 }, target, better)).toBe(expected);
  });

  it('stands in the place of a verdict on a single point', () => {
    const model = of(trials(Array<number>(12).fill(90), 100), { control: 'p', target: 95 });
    // .9 +- 3 sqrt(.09/100) = .81 to .99
    expect(model.latest).toMatchObject({
      verdict: null,
      standing: null,
      capability: { ability: 'hit-and-miss', provisional: false },
    });
    expect(model.findings[0]).toEqual({
      code: 'hit-and-miss',
      key: 'a',
      severity: 'neutral',
      value: 90,
      target: 95,
    });
  });

  it('is judged by the newest phase', () => {
    const both = [...steady, ...steady.map((value) => value + 50)];
    expect(ability({ target: 40, phases: [{ from: '2012' }] }, both)).toBe('capable');
  });

  it('is judged by the limits of the newest point where each has its own', () => {
    // p = .9; the newest of 10,000 has limits 89.1 to 90.9, those of 100 reach to 81.
    const points = [
      ...trials(Array<number>(12).fill(90), 100),
      { requested: 10_000, fulfilled: 9000 },
    ];
    expect(of(points, { control: 'p', target: 85 }).latest?.capability?.ability).toBe('capable');
  });

  it('is provisional from fewer than 12 points, and then neither good nor bad', () => {
    const few = charted({ target: 5 }, steady.slice(1));
    expect(few.latest?.capability).toEqual({ ability: 'capable', provisional: true });
    expect(few.findings[0]).toMatchObject({ code: 'capable', severity: 'unknown' });
    expect(charted({ target: 5 }).findings[0]).toMatchObject({ severity: 'good' });
  });

  it('is provisional from the first point of a phase on, whatever came before', () => {
    const points = trials(Array<number>(13).fill(90), 100);
    const fields = { control: 'p', target: 50 };
    const provisional = (more: object) => of(points, { ...fields, ...more }).latest?.capability;
    expect(provisional({})?.provisional).toBe(false);
    expect(provisional({ phases: [{ from: '2012' }] })?.provisional).toBe(true);
    expect(provisional({ phases: [{ from: '2001' }] })?.provisional).toBe(false);
  });

  it('is left open while the newest point is a signal', () => {
    const left = (all: number[], fields: object = {}) => {
      const { latest, findings } = charted({ target: 5, ...fields }, all);
      return [latest?.capability, findings[0]?.code, findings[0]?.severity];
    };
    const open = [{ ability: 'unstable', provisional: false }, 'unstable', 'unknown'];
    expect(left([...steady, 30])).toEqual(open);
    // The eighth point in a row above the centre; and the seventh, which says nothing yet.
    const baseline = { baseline: { to: '2011' } };
    const seventh = [...steady, ...Array<number>(6).fill(12)];
    expect(left([...seventh, 12], baseline)).toEqual(open);
    expect(left(seventh, baseline)[1]).toBe('capable');
    // Rules that the document doesn't hold its points to, and a signal that is over.
    expect(left([...seventh, 12], { ...baseline, rules: ['beyond-limit'] })[1]).toBe('capable');
    expect(left([...steady, 30, 12], baseline)[1]).toBe('capable');
    // Few points make provisional what is said, and nothing is.
    expect(left([...steady.slice(5), 60], { baseline: { to: '2006' } })).toEqual(open);
  });

  it('is that of the newest complete point, whatever signals a phase before it had', () => {
    const points = [...steady, 90, ...steady].map((value) => ({ value }));
    const fields = { control: 'xmr', unit: 'index', target: 5, phases: [{ from: '2013' }] };
    expect(of(points, fields).latest?.capability?.ability).toBe('capable');
    const unfinished = [...points, { value: 90, partial: true }];
    expect(of(unfinished, fields).latest?.capability?.ability).toBe('capable');
  });

  it('is not known without limits', () => {
    expect(of(yearly([4]), { control: 'xmr', unit: 'index', target: 3 }).latest).toMatchObject({
      capability: null,
      standing: { side: 'above', size: 1 },
    });
  });
});

describe('the latest point', () => {
  it('is the newest that has a value and is no forecast', () => {
    const model = of(yearly([1, 2, null, 9]), { forecastFrom: '2003' });
    expect([model.latest?.point.t, model.latest?.comparison?.other.t]).toEqual(['2001', '2000']);
  });

  it('is that of the next series where the first has none', () => {
    const series = [
      { key: 'a', points: [{ t: '2024' }] },
      { key: 'b', points: [{ t: '2024', value: 5 }] },
    ];
    expect(figures({ series }).latest).toMatchObject({ series: 1, point: { value: 5 } });
  });

  it('is none without any value', () => {
    const model = of(yearly([null, null]));
    expect([model.latest, model.empty]).toEqual([null, true]);
  });

  it('is one series’ where another is withheld or has nothing', () => {
    const none = { key: 'a', points: [{ t: '2024' }] };
    const thin = { key: 'b', points: [{ t: '2024', value: 5, n: 3 }] };
    const full = { key: 'c', points: [{ t: '2024', value: 5, n: 30 }] };
    const state = (...series: object[]) => {
      const { empty, withheld } = figures({ series, minimumN: 30 });
      return { empty, withheld };
    };
    expect(state(none, thin)).toEqual({ empty: true, withheld: 30 });
    expect(state(none, thin, full)).toEqual({ empty: false, withheld: null });
  });
});

describe('minimumN', () => {
  const model = of(
    [
      { requested: 10, fulfilled: 9, limit: 9, sold: 4, forecast: 8 },
      { requested: 40, fulfilled: 30 },
      { value: 77, n: 12, lower: 70, upper: 80 },
    ],
    { minimumN: 30, control: 'p' },
  );

  it('withholds points that rest on fewer', () => {
    expect(values(model)).toEqual([null, 75, null]);
    expect(pointsOf(model).map(({ withheld }) => withheld)).toEqual([true, false, true]);
  });

  it('withholds nothing that rests on as many', () => {
    expect(values(of([{ requested: 30, fulfilled: 15 }], { minimumN: 30 }))).toEqual([50]);
  });

  it('withholds all that follows from them', () => {
    expect(first(model)).toMatchObject({
      requested: null,
      fulfilled: null,
      capped: null,
      inflation: null,
      sold: null,
      accuracy: null,
      bias: null,
      n: null,
      limits: null,
      signals: [],
    });
    expect(pointsOf(model)[2]).toMatchObject({ interval: null, n: null });
  });

  it('keeps them out of limits and forecast accuracy, from which they could be computed', () => {
    const shown = { requested: 40, fulfilled: 30, forecast: 50 };
    const hidden = { requested: 29, fulfilled: 0, forecast: 900 };
    const [one, two] = [[shown], [shown, hidden]].map((points) =>
      of(points, { minimumN: 30, control: 'p' }),
    );
    expect(there(two).series[0]).toMatchObject({ accuracy: 75, bias: 25 });
    expect(first(there(two)).limits).toEqual(first(there(one)).limits);
  });

  it('withholds events with their exposure', () => {
    const point = { events: 3, exposure: 29 };
    expect(first(of([point], { minimumN: 30, unit: 'per:1000' }))).toMatchObject({
      value: null,
      events: null,
      exposure: null,
      withheld: true,
    });
  });

  it('withholds them in the CSV', () => {
    expect(csv(model)[1]).toBe('2000,a,a,,,,,,,,,');
    expect(csv(model)[3]).toBe('2002,a,a,,,,,,,,,');
  });

  it('withholds the widget where no point is left', () => {
    expect(of([{ requested: 10, fulfilled: 9 }], { minimumN: 30 }).withheld).toBe(30);
    expect(model.withheld).toBeNull();
  });

  it('has nothing to withhold where nothing was requested', () => {
    const none = of([{ requested: 0, fulfilled: 0 }], { minimumN: 30 });
    expect([none.withheld, none.empty]).toEqual([null, true]);
  });
});

describe('the time axis', () => {
  it.each([
    ['2024', '2024-01-01T00:00', '2025-01-01T00:00'],
    ['2024-Q2', '2024-04-01T00:00', '2024-07-01T00:00'],
    ['2024-W09', '2024-02-26T00:00', '2024-03-04T00:00'],
    ['2024-02-29', '2024-02-29T00:00', '2024-03-01T00:00'],
  ])('spans the whole of %s, in no zone', (t, start, end) => {
    const { span } = of([{ t, value: 1 }], { timeZone: 'Asia/Shanghai' });
    expect([iso(span.start), iso(span.end)]).toEqual([start, end]);
  });

  it('has the finest kind of its points', () => {
    expect(
      of([
        { t: '2024', value: 1 },
        { t: '2025-02', value: 1 },
      ]).kind,
    ).toBe('month');
  });

  it('places a period among instants by the clock of the zone', () => {
    const model = of(
      [
        { t: '2024-01-01', value: 1 },
        { t: '2024-01-02T00:00:00Z', value: 1 },
      ],
      { timeZone: 'Asia/Shanghai' },
    );
    expect(iso(first(model).start)).toBe('2023-12-31T16:00');
  });

  it('has some length for a single instant', () => {
    const { span } = of([{ t: '2024-01-01T00:00:00Z', value: 1 }]);
    expect(span.end).toBeGreaterThan(span.start);
  });

  it('places events and the forecast', () => {
    const model = of(yearly([1, 2]), {
      events: [
        { t: '2000-03', to: '2000-05', label: 'a' },
        { t: '2001', label: 'b' },
      ],
      forecastFrom: '2001',
    });
    expect(model.events.map(({ start, end }) => [iso(start), iso(end)])).toEqual([
      ['2000-03-01T00:00', '2000-06-01T00:00'],
      ['2001-01-01T00:00', '2002-01-01T00:00'],
    ]);
    expect(iso(there(model.forecastStart))).toBe('2001-01-01T00:00');
  });

  it('tells a moment from a span', () => {
    const events = [
      { t: '2000', label: 'Strike' },
      { t: '2000', to: '2001', label: 'Flood' },
    ];
    expect(
      of(yearly([1, 2]), { events }).events.map(({ moment, label }) => [moment, label]),
    ).toEqual([
      [true, 'Strike'],
      [false, 'Flood'],
    ]);
  });

  it('places the phases with their names', () => {
    const model = of(yearly([1, 2, 3]), {
      phases: [{ from: '2001', label: 'New' }, { from: '2002' }],
    });
    expect(model.phases.map(({ start, label }) => [iso(start), label])).toEqual([
      ['2001-01-01T00:00', 'New'],
      ['2002-01-01T00:00', null],
    ]);
  });

  it('reaches over all series, from the first start to the last end', () => {
    const series = [
      { key: 'a', points: [{ t: '2024-05', value: 1 }] },
      {
        key: 'b',
        points: [
          { t: '2024-02', value: 1 },
          { t: '2024-04', value: 2 },
        ],
      },
    ];
    const { span } = figures({ series });
    expect([iso(span.start), iso(span.end)]).toEqual(['2024-02-01T00:00', '2024-06-01T00:00']);
  });

  it('has no length without a point', () => {
    expect(of([]).span).toEqual({ start: 0, end: 0 });
  });

  it('has no targets, events, phases and forecast where there are none', () => {
    expect(of(yearly([1]))).toMatchObject({
      targets: [],
      events: [],
      phases: [],
      forecastStart: null,
    });
    expect(first(of(yearly([1])))).toMatchObject({
      forecast: false,
      partial: false,
      withheld: false,
      excluded: null,
      signals: [],
    });
  });
});

describe('the table', () => {
  it('has the columns of the contract and a row for each point, in full precision', () => {
    const model = of([{ requested: 30, fulfilled: 20, limit: 25, sold: 10 }, { value: null }], {
      target: 90,
    });
    expect(csv(model)).toEqual([
      't,series,label,value,requested,fulfilled,capped,inflation,lower-limit,upper-limit,signal,target',
      `2000,a,a,${(20 / 30) * 100},30,20,80,3,,,,90`,
      '2001,a,a,,,,,,,,,90',
      '',
    ]);
  });

  it('has all series one after the other', () => {
    const series = ['a', 'b'].map((key) => ({ key, points: [{ t: '2024', value: 1 }] }));
    expect(
      csv(figures({ series }))
        .slice(1, 3)
        .map((line) => line.slice(0, 7)),
    ).toEqual(['2024,a,', '2024,b,']);
  });

  it('has pages that go on from one series to the next', () => {
    const points = (length: number) => Array.from({ length }, (_, i) => ({ t: String(2000 + i) }));
    const series = [2, 0, 3].map((length, i) => ({ key: `s${i}`, points: points(length) }));
    const { rows } = figures({ series }).tables[0];
    const page = (start?: number, end?: number) =>
      (rows.slice(start, end) as { key: string; t: string }[]).map(({ key, t }) => key + t);
    const all = ['s02000', 's02001', 's22000', 's22001', 's22002'];
    expect(rows.length).toBe(5);
    expect(page()).toEqual(all);
    for (let start = 0; start <= 5; start++) {
      for (let end = start; end <= 5; end++)
        expect(page(start, end)).toEqual(all.slice(start, end));
    }
  });

  it('knows which columns have a figure', () => {
    const filled = (points: object[], fields: object = {}) => {
      const { rows, units } = of(points, fields).tables[0];
      return Object.keys(units).filter((key) => rows.fills?.(key));
    };
    expect(filled(yearly([null]))).toEqual(['t', 'label']);
    expect(filled(yearly([1, null]))).toEqual(['t', 'label', 'value']);
    const series = [
      { key: 'a', points: [{ t: '2024', value: 1 }] },
      { key: 'b', points: [] },
    ];
    expect(figures({ series }).tables[0].rows.fills?.('value')).toBe(true);
    expect(filled([{ requested: 10, fulfilled: 8, limit: 9, sold: 5 }])).toEqual([
      't',
      'label',
      'value',
      'requested',
      'fulfilled',
      'capped',
      'inflation',
    ]);
    const charted = { control: 'xmr', unit: 'index' };
    const limits = ['t', 'label', 'value', 'lower-limit', 'upper-limit'];
    expect(filled(yearly([1, 2]), charted)).toEqual(limits);
    expect(filled(yearly([1, 1, 1, 1, 90]), charted)).toEqual([...limits, 'signal']);
  });

  it('has a column for targets that begin by the last point', () => {
    const isFilled = (from: string, points: object[] = yearly([1, 2, 3])) =>
      of(points, { target: [{ from, value: 80 }] }).tables[0].rows.fills?.('target');
    expect(isFilled('2002')).toBe(true);
    expect(isFilled('2002-02')).toBe(false);
    expect(isFilled('2001', [])).toBe(false);
  });

  it('calls counts what the document calls them', () => {
    const names = (...points: object[]) => {
      const series = points.map((point, i) => ({ key: `s${i}`, ...point }));
      return figures({ series }).tables[0].names?.['requested'] ?? 'requested';
    };
    expect(names({ points: [{ t: '2024', part: 3, whole: 4 }] })).toBe('whole');
    expect(names({ points: [{ t: '2024', requested: 4, fulfilled: 3 }] })).toBe('requested');
    expect(names({ points: [{ t: '2023' }, { t: '2024', fulfilled: 3 }] })).toBe('requested');
    expect(names({ t: ['2024'], part: [3], whole: [4] })).toBe('whole');
    expect(names({ t: ['2024'], requested: [4] })).toBe('requested');
    expect(names({ t: ['2024'], fulfilled: [4] })).toBe('requested');
    expect(names({ t: ['2024'], part: [3] }, { t: ['2024'], requested: [4] })).toBe('requested');
  });
});

describe('the table of details', () => {
  const details = (points: object[], fields: object = {}) =>
    of(points, fields).tables.find(({ name }) => name === 'details');

  it('has the points that have a figure in it alone', () => {
    const rows = details([{ value: 1 }, { value: 2, lower: 1, upper: 3 }])?.rows.slice();
    expect(rows).toMatchObject([{ t: '2001', lower: 1, upper: 3, state: null }]);
  });

  it.each([
    ['partial', { partial: true }],
    ['excluded', { excluded: 'Strike' }],
  ])('has the state of a point that is %s', (state, fields) => {
    const table = details([{ value: 1 }, { value: 2, ...fields }]);
    expect(table?.rows.slice()).toMatchObject([{ t: '2001', state }]);
    expect(table?.rows.fills?.('state')).toBe(true);
  });

  it('is not there for nothing', () => {
    expect(of(yearly([1, 2])).tables.map(({ name }) => name)).toEqual(['trend']);
  });

  it('is there for one of several series', () => {
    const series = [
      { key: 'a', points: [{ t: '2024', value: 1 }] },
      { key: 'b', points: [{ t: '2024', value: 2, lower: 1, upper: 3 }] },
    ];
    const { tables } = figures({ series });
    expect(tables[1]?.rows.slice()).toMatchObject([{ key: 'b', lower: 1, upper: 3 }]);
  });

  it('has the events with what they are counted over', () => {
    const table = details([{ events: 8, exposure: 2000 }], { unit: 'per:1000' });
    expect(table?.rows.slice()).toMatchObject([{ events: 8, exposure: 2000 }]);
    expect(table?.rows.fills?.('state')).toBe(false);
  });
});

describe('the table of events', () => {
  const events = (points: object[], fields: object = {}) =>
    of(points, fields).tables.find(({ name }) => name === 'events');

  it('has events, phases, points that are left out, and the forecast', () => {
    const points = yearly([1, 2, 3]).map((point, i) =>
      i === 1 ? { ...point, excluded: 'Fire' } : point,
    );
    const rows = events(points, {
      events: [{ t: '2000', to: '2001', label: 'Strike' }],
      phases: [{ from: '2001', label: 'New' }],
      forecastFrom: '2002',
    })?.rows.slice();
    expect(rows).toEqual([
      { key: '', label: 'Strike', from: '2000', to: '2001' },
      { key: 'phase', label: 'New', from: '2001', to: null },
      { key: '', label: 'Fire', from: '2001', to: null },
      { key: 'forecast', from: '2002', to: null },
    ]);
  });

  it('is not there without any', () => {
    expect(events(yearly([1, 2]))).toBeUndefined();
  });
});

describe('what the document asks for', () => {
  it('is kept, to be told', () => {
    const asked = { control: 'auto', rules: ['trend'], baseline: { to: '2000' }, minimumN: 5 };
    expect(of(yearly([1, 2]), asked)).toMatchObject({
      auto: true,
      rules: ['trend'],
      baseline: { from: null, to: '2000' },
      minimumN: 5,
    });
    const baseline = { from: '2000', to: '2001' };
    expect(of(yearly([1, 2]), { baseline }).baseline).toEqual(baseline);
  });

  it('has its defaults', () => {
    expect(of(yearly([1, 2]))).toMatchObject({
      auto: false,
      rules: ['beyond-limit', 'run'],
      baseline: null,
      minimumN: 0,
      confidence: 0.95,
      withheld: null,
      unit: 'percent',
    });
  });
});

describe('a target that changes', () => {
  const target = [
    { from: '2000', value: 80 },
    { from: '2002', value: 90 },
  ];

  it('is that of the newest point to go by', () => {
    const model = of(yearly([70, 70, 70]), { target, forecastFrom: '2002' });
    expect([model.newestTarget, model.latest?.target]).toEqual([80, 80]);
  });

  it('is the last one where there is no such point', () => {
    expect(of(yearly([null]), { target }).newestTarget).toBe(90);
    expect(of(yearly([null]), { target: 80 }).newestTarget).toBe(80);
    expect(of(yearly([null])).newestTarget).toBeNull();
  });

  it('is in force to the end of its own step where the data end before', () => {
    const model = of(yearly([70]), { target });
    expect(model.targets.map(({ start, end }) => [iso(start), iso(end)])).toEqual([
      ['2000-01-01T00:00', '2002-01-01T00:00'],
      ['2002-01-01T00:00', '2002-01-01T00:00'],
    ]);
  });

  it('is replaced by one that begins before it on the clock of the zone', () => {
    // The day begins in Shanghai 8 hours before it does in UTC, so before the instant.
    const steps = [
      { from: '2024-01-01T20:00:00Z', value: 80 },
      { from: '2024-01-02', value: 90 },
    ];
    const point = { t: '2024-01-03T00:00:00Z', value: 1 };
    const model = of([point], { target: steps, timeZone: 'Asia/Shanghai' });
    expect(model.targets.map(({ value }) => value)).toEqual([90]);
    const together = [{ from: '2024-01-01T16:00:00Z', value: 80 }, steps[1]];
    const other = of([point], { target: together, timeZone: 'Asia/Shanghai' });
    expect(other.targets.map(({ value }) => value)).toEqual([90]);
  });
});
