import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { languageOf, tableIn } from '../../../src/i18n/index.js';
import { RULE_LENGTHS } from '../../../src/statistics/index.js';
import { trendModel, type TrendFigures } from '../../../src/widgets/trend/trend.model.js';
import { trendSchema } from '../../../src/widgets/trend/trend.schema.js';
import { trendTip } from '../../../src/widgets/trend/trend.describe.js';
import { trendWords, type TrendWords } from '../../../src/widgets/trend/trend.words.js';
import { trendMessages } from '../../../src/widgets/trend/messages/index.js';
import { trend } from '../../support/documents.js';
import { there } from '../../statistics/support.js';

const model = (fields: object): TrendFigures =>
  trendModel(there(parse(trendSchema, trend(fields)).data));
const words = (fields: object, lang = 'en'): TrendWords =>
  trendWords(model(fields), languageOf(lang, 'UTC', trendMessages));
const series = (points: object[], more: object = {}): object => ({
  series: [{ key: 'unit-fill', points, ...more }],
});

const RATES = [
  { t: '2024-01', requested: 100, fulfilled: 78 },
  { t: '2024-02', requested: 200, fulfilled: 160, limit: 180, sold: 100 },
];

/** Values by year, up and down by one about 50, with what follows. */
const steady = (...more: number[]) =>
  [...Array.from({ length: 12 }, (_, i) => 50 + (i % 2)), ...more].map((value, i) => ({
    t: String(2000 + i),
    value,
  }));
const charted = { control: 'xmr', unit: 'index' };
const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];

/** What a summary says in each language. */
const saysIn = (fields: object): string[] => LANGUAGES.map((lang) => words(fields, lang).summary);

describe('the summary of a trend', () => {
  it('says value, change, cap and verdict', () => {
    expect(saysIn({ ...series(RATES), target: 90 })).toEqual([
      'Unit fill rate: 80.0% in Feb 2024, up 2 points from Jan 2024; 88.9% of the capped quantity. The target of 90% is missed.',
      '2024年2月：订单满足率为 80.0%，比 2024年1月高 2 个百分点；按限量计算为 88.9%。未达到目标（90%）。',
      '2024年2月：訂單滿足率為 80.0%，較 2024年1月高 2 個百分點；依限量計算為 88.9%。未達到目標（90%）。',
    ]);
  });

  it.each([
    ['2023', '2024', 'in 2024, up 2 from 2023.'],
    ['2024-H1', '2024-H2', 'in H2 2024, up 2 from H1 2024.'],
    ['2024-Q2', '2024-Q3', 'in Q3 2024, up 2 from Q2 2024.'],
    ['2024-02', '2024-03', 'in Mar 2024, up 2 from Feb 2024.'],
    ['2024-W08', '2024-W09', 'in week 9 of 2024, up 2 from week 8 of 2024.'],
    ['2024-05-30', '2024-05-31', 'on May 31, 2024, up 2 from May 30.'],
    ['2023-12-31', '2024-01-01', 'on Jan 1, 2024, up 2 from Dec 31, 2023.'],
    [
      '2024-05-31T11:00:00Z',
      '2024-05-31T12:00:00Z',
      'at 12:00 PM on May 31, 2024, up 2 from 11:00 AM.',
    ],
    [
      '2024-05-30T12:00:00Z',
      '2024-05-31T12:00:00Z',
      'at 12:00 PM on May 31, 2024, up 2 from 12:00 PM on May 30, 2024.',
    ],
  ])('has the preposition of %s and %s', (before, now, said) => {
    const points = [
      { t: before, value: 3 },
      { t: now, value: 5 },
    ];
    // Intl writes a narrow space before AM and PM.
    const { summary } = words({ ...series(points), unit: 'index' });
    expect(summary.replaceAll('\u202f', ' ')).toBe(`Unit fill rate: 5 ${said}`);
  });

  it('says of counts that they are more or fewer', () => {
    const points = [
      { t: '2024-01', value: 3570 },
      { t: '2024-02', value: 3505 },
    ];
    expect(saysIn({ ...series(points, { label: 'Requests' }), unit: 'count' })).toEqual([
      'Requests: 3,505 in Feb 2024, 65 fewer than in Jan 2024.',
      '2024年2月：Requests 为 3,505，比 2024年1月少 65。',
      '2024年2月：Requests 為 3,505，較 2024年1月少 65。',
    ]);
  });

  it('needs no verb in zh-CN of a rate by an exposure', () => {
    const points = [{ t: '2024', events: 48, exposure: 10_000 }];
    const [, said] = saysIn({ ...series(points, { label: '投诉' }), unit: 'per:1000' });
    expect(said).toBe('2024年：投诉每 1,000 有 4.8。');
  });

  it('says how far a value is from its target where there is no evidence for a verdict', () => {
    const points = [{ t: '2024', value: 80.3 }];
    expect(saysIn({ ...series(points), target: 85 })).toEqual([
      'Unit fill rate: 80.3% in 2024. It is 4.7 points below the target of 85%.',
      '2024年：订单满足率为 80.3%。比目标（85%）低 4.7 个百分点。',
      '2024年：訂單滿足率為 80.3%。較目標（85%）低 4.7 個百分點。',
    ]);
    expect(words({ ...series(points), target: { min: 75, max: 85 } }).summary).toBe(
      'Unit fill rate: 80.3% in 2024. It is within the target range of 75% to 85%.',
    );
  });

  it('never rounds a value over its target', () => {
    const points = [{ t: '2024', value: 79.96 }];
    expect(words({ ...series(points), target: 80 }).summary).toBe(
      'Unit fill rate: 79.96% in 2024. It is 0.04 points below the target of 80%.',
    );
  });

  it('says of two days, where three are allowed, that they are below', () => {
    const points = [
      { t: '2026-01', value: 4.2 },
      { t: '2026-02', value: 3.4 },
      { t: '2026-03', value: 2 },
    ];
    const { summary, definition } = words({ ...series(points), unit: 'days', target: 3 });
    expect(summary).toBe(
      'Unit fill rate: 2.0 days in Mar 2026, 1.4 days shorter than in Feb 2026. It is 1 day below the target of 3 days.',
    );
    expect(definition).toContain('Lower is better.');
  });

  it.each([
    [47, 'By its control limits, the process will consistently meet the target of 47.'],
    [
      50,
      'By its control limits, the process will sometimes meet the target of 50 and sometimes miss it.',
    ],
    [60, 'By its control limits, the process will consistently miss the target of 60.'],
  ])('says what a process can do about a target of %d', (target, said) => {
    expect(words({ ...series(steady()), ...charted, target }).summary).toMatch(said);
  });

  it('says it in Chinese', () => {
    const said = (target: number) => saysIn({ ...series(steady()), ...charted, target }).slice(1);
    const last = (text: string) => text.split('。').at(-2);
    expect([47, 50, 60].flatMap((target) => said(target).map(last))).toEqual([
      '按目前的过程表现，能持续达到目标（47）',
      '依目前的流程，能持續達到目標（47）',
      '按目前的过程表现，会时而达标、时而不达标（目标 50），属正常波动',
      '依目前的流程，時而達標、時而未達標（目標 50）',
      '过程若不改进，将达不到目标（60）',
      '流程若不改善，將無法達到目標（60）',
    ]);
  });

  /** The newest ends a run of eight that began in 2011, and is near a limit like the one before. */
  const moved = {
    ...series(steady(51, 51, 51, 51, 51, 52.5, 52.6)),
    ...charted,
    rules: ['beyond-limit', 'run', 'trend', 'two-of-three'],
    baseline: { to: '2011' },
  };

  it('claims nothing of a process that shows signs of change', () => {
    expect(
      saysIn({ ...moved, target: 47 }).map((text) => text.split(/(?:[.。]) ?/).at(-3)),
    ).toEqual([
      'The process shows signs of change, so its control limits don’t tell whether it will meet the target of 47',
      '过程出现变化迹象，暂不能按控制限判断能否达到目标（47）',
      '流程出現變化跡象，暫時無法依管制界限判斷能否達到目標（47）',
    ]);
  });

  it('says of the run alone since when it has been going on', () => {
    expect(saysIn(moved).map((text) => text.split(/[.。] ?/).at(-2))).toEqual([
      '1 signal, in 2018 (a run on one side of the centre line since 2011; two of three points near a limit)',
      '异常信号 1 处，在 2018年（自 2011年起连续多点在中心线同侧；三点中有两点接近控制限）',
      '異常訊號 1 處，在 2018年（連續多點在中心線同側，始於 2011年；三點中有兩點接近管制界限）',
    ]);
  });

  it('says that few points give provisional limits', () => {
    const few = { ...series(steady().slice(0, 11)), ...charted, target: 47 };
    expect(saysIn(few).map((text) => /[(（][^(（]*[)）][.。]$/.exec(text)?.[0])).toEqual([
      '(provisional: few points so far).',
      '（数据点尚少，仅供参考）。',
      '（資料點尚少，僅供參考）。',
    ]);
    expect(words(few).definition).toContain(
      'Limits from fewer than 12 points are provisional (dashed).',
    );
  });

  it('tells signals, with their rules in words', () => {
    expect(
      saysIn({ ...series(steady(90)), ...charted, rules: ['beyond-limit'] }).map((text) =>
        text.split(/[.。] ?/).at(-2),
      ),
    ).toEqual([
      '1 signal, in 2012 (beyond a control limit)',
      '异常信号 1 处，在 2012年（超出控制限）',
      '異常訊號 1 處，在 2012年（超出管制界限）',
    ]);
  });

  it('says of a fall that it is down', () => {
    const points = [
      { t: '2023', value: 80 },
      { t: '2024', value: 79 },
    ];
    expect(words(series(points)).summary).toBe(
      'Unit fill rate: 79.0% in 2024, down 1 point from 2023.',
    );
  });

  it('says of a change that is none that there is none', () => {
    const points = [
      { t: '2023', value: 80 },
      { t: '2024', value: 80 },
    ];
    expect(words(series(points)).summary).toBe(
      'Unit fill rate: 80.0% in 2024, unchanged from 2023.',
    );
  });

  it('says of a change within the noise of its chart that it is not significant', () => {
    const falling = steady()
      .reverse()
      .map(({ value }, i) => ({ t: String(2000 + i), value }));
    expect(saysIn({ ...series(falling), ...charted })).toEqual([
      'Unit fill rate: 50 in 2011, down 1 from 2010, not significant (may be due to chance).',
      '2011年：订单满足率为 50，比 2010年低 1，变化不显著（可能是正常波动）。',
      '2011年：訂單滿足率為 50，較 2010年低 1，變動不顯著（可能是正常波動）。',
    ]);
  });

  it.each([
    [{}, [', a significant change.', '，变化显著。', '，變動顯著。']],
    [{ direction: 'lower' }, [', a significant deterioration.', '，显著变差。', '，顯著變差。']],
  ])('says of a change beyond the noise of its chart with %j what it is', (fields, expected) => {
    const said = saysIn({ ...series(steady(70)), ...charted, ...fields });
    expect(said.map((text, index) => text.includes(expected[index]!))).toEqual([true, true, true]);
  });

  it('claims nothing of a change without a chart or intervals', () => {
    expect(words({ ...series(steady(70)), unit: 'index' }).summary).toBe(
      'Unit fill rate: 70 in 2012, up 19 from 2011.',
    );
  });

  it('compares with the year before where that is wanted', () => {
    const points = Array.from({ length: 13 }, (_, i) => ({
      t: `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      value: 80 + i,
    }));
    expect(words({ ...series(points), compare: 'year-ago' }).summary).toBe(
      'Unit fill rate: 92.0% in Jan 2025, up 12 points from Jan 2024.',
    );
  });

  /** A run of eight above the centre: its signal comes with the eighth point. */
  const run = [...Array.from({ length: 8 }, () => 46), ...Array.from({ length: 9 }, () => 50)].map(
    (value, i) => ({ t: String(2000 + i), value: value + 2 * (i % 2) }),
  );

  it('says since when a run has been going on', () => {
    const said = saysIn({ ...series(run), ...charted });
    expect(said.map((text) => text.split(/(?:[.。]) ?/).at(-2))).toEqual([
      '3 signals, the latest in 2016 (a run on one side of the centre line since 2008)',
      '异常信号 3 处，最近一处在 2016年（自 2008年起连续多点在中心线同侧）',
      '異常訊號 3 處，最近一處在 2016年（連續多點在中心線同側，始於 2008年）',
    ]);
  });

  it('says since when a trend has been going on', () => {
    const rising = [50, 51, 50, 51, 50, 51, 52, 53, 54, 55].map((value, i) => ({
      t: String(2000 + i),
      value,
    }));
    const { latest } = model({ ...series(rising), ...charted, rules: ['trend'] });
    expect(latest?.signals?.rules).toMatchObject([{ rule: 'trend', since: { t: '2004' } }]);
  });

  it.each([
    [
      110,
      [
        '90.0%; forecasts were 10.0% too high overall',
        '90.0%，总体偏高 10.0%',
        '90.0%，整體偏高 10.0%',
      ],
    ],
    [
      90,
      [
        '90.0%; forecasts were 10.0% too low overall',
        '90.0%，总体偏低 10.0%',
        '90.0%，整體偏低 10.0%',
      ],
    ],
    [100, ['accuracy: 100.0%.', '100.0%。', '100.0%。']],
  ])('says what a forecast of %d for 100 was worth', (forecast, expected) => {
    const said = saysIn(series([{ t: '2024', value: 5, sold: 100, forecast }]));
    expect(said.map((text, index) => text.includes(expected[index]!))).toEqual([true, true, true]);
  });

  it('leaves a forecast out', () => {
    const points = [
      { t: '2023', value: 80 },
      { t: '2024', value: 99 },
    ];
    expect(words({ ...series(points), forecastFrom: '2024' }).summary).toBe(
      'Unit fill rate: 80.0% in 2023.',
    );
  });

  it('leaves out a period that is not over', () => {
    const points = [
      { t: '2023', value: 80 },
      { t: '2024', value: 12, partial: true },
    ];
    expect(words(series(points)).summary).toBe('Unit fill rate: 80.0% in 2023.');
    expect(words(series(points)).series[0]?.end).toBe('12.0% Unit fill rate (so far)');
  });

  it('says that no period can be judged where none that is shown is over', () => {
    const points = [{ t: '2024', value: 80, partial: true }];
    expect(saysIn(series(points))).toEqual([
      'No finished period to judge yet.',
      '尚无可供判断的完整周期。',
      '尚無可供判斷的完整期間。',
    ]);
  });

  it('says that there are no data', () => {
    expect(words(series([{ t: '2023' }])).summary).toBe('No data');
  });
});

describe('the words of a trend', () => {
  it.each(['en', 'zh-CN', 'zh-TW'])('name the lengths of the run rules in %s', (lang) => {
    const { rules } = languageOf(lang, undefined, trendMessages).messages.definition;
    const lengths = [rules.run, rules.trend].map((rule) => Number(/\d+/.exec(rule)?.[0]));
    expect(lengths).toEqual([RULE_LENGTHS.run, RULE_LENGTHS.trend]);
  });

  it('name a series by its label, its key’s name, its key', () => {
    const all = [
      { key: 'otif', points: [] },
      { key: 'abc', points: [] },
      { key: 'line-fill', label: { en: 'Lines' }, points: [] },
    ];
    expect(words({ series: all }).series.map(({ label }) => label)).toEqual([
      'On time in full',
      'abc',
      'Lines',
    ]);
  });

  it('say at a line’s end that it is a forecast', () => {
    expect(words({ ...series(RATES), forecastFrom: '2024-02' }).series[0]?.end).toBe(
      '80.0% Unit fill rate (forecast)',
    );
  });

  it('write the last values', () => {
    expect(words(series(RATES)).series[0]).toMatchObject({
      end: '80.0% Unit fill rate',
      capped: '88.9% Unit fill rate (within the cap)',
    });
  });

  it('write the newest volumes', () => {
    expect(words(series(RATES)).volume).toEqual([
      'Requested: 200',
      'Supplied: 160',
      'Reported-to-sold ratio: at least \u00d72',
    ]);
  });

  it('write a part of a whole in words of no supply', () => {
    const points = [{ t: '2024', part: 1240, whole: 1310 }];
    const said = LANGUAGES.map((lang) => words(series(points), lang));
    expect(said.map(({ volume }) => volume)).toEqual([
      ['1,240 of 1,310'],
      ['1,240（共 1,310）'],
      ['1,240（共 1,310）'],
    ]);
    expect(said[0]?.definition[0]).toBe('Rate = count ÷ total; no rate where the total is 0.');
  });

  it('call a ratio just what it is where nothing cut off sales', () => {
    const points = [{ t: '2024', requested: 100, fulfilled: 95, sold: 50 }];
    expect(words(series(points)).volume[2]).toBe('Reported-to-sold ratio: \u00d72');
  });

  it('write a band as the target', () => {
    expect(words({ ...series(RATES), target: { min: 70, max: 80 } }).target).toBe(
      'target 70% to 80%',
    );
  });

  it('name phases, where they have a name', () => {
    const phases = [{ from: '2024-01', label: 'Old' }, { from: '2024-02' }];
    expect(words({ ...series(RATES), phases }).phases).toEqual(['Old', '']);
  });

  it('write the unit of the axis once', () => {
    const said = words(series(RATES));
    expect(said.y([80, 90, 100])).toEqual(['80', '90', '100%']);
  });

  it('write amounts compact', () => {
    const said = words({ ...series(RATES), unit: 'count' });
    expect(said.y([0, 2_500_000, 5_000_000])).toEqual(['0', '2.5M', '5M']);
  });

  it('state the formula, the cap, inflation and the limits', () => {
    const { definition } = words({ ...series(RATES), control: 'laney' });
    expect(definition.join(' ')).toMatch(
      /Rate = .*Capped rate = .*Reported-to-sold ratio = .*Laney.*Signals/s,
    );
  });

  it('state the rules that are held to, and no others', () => {
    const said = (rules?: string[]) =>
      words({ ...series(steady()), ...charted, rules }).definition.find((text) =>
        text.startsWith('Signals'),
      );
    expect(said()).toBe(
      'Signals: a point beyond a limit, 8 or more in a row on one side of the centre line.',
    );
    expect(said(['trend'])).toBe('Signals: 6 or more in a row rising or falling.');
    expect(said([])).toBeUndefined();
  });

  it.each([
    [
      { t: '2024', requested: 10, fulfilled: 9 },
      {},
      /p-chart.*Chosen because the rates come from counts/,
    ],
    [{ t: '2024', events: 3, exposure: 10 }, { unit: 'per:10' }, /u-chart.*over an exposure/],
    [{ t: '2024', value: 9 }, {}, /XmR.*single figures/],
  ])('state why the chart of %j was chosen', (point, fields, said) => {
    const { definition } = words({ ...series([point]), control: 'auto', ...fields });
    expect(definition.join(' ')).toMatch(said);
  });

  it('state by how much rates vary more than by chance', () => {
    const points = [600, 640, 590, 650].map((thousands, i) => ({
      t: String(2000 + i),
      requested: 1_000_000,
      fulfilled: thousands * 1000,
    }));
    expect(words({ ...series(points), control: 'auto' }).definition.join(' ')).toMatch(
      /Laney.* vary 9\d(?:\.\d+)? times as much/,
    );
    expect(words({ ...series(points), control: 'laney' }).definition.join(' ')).not.toContain(
      'Chosen',
    );
  });

  it('name the chart of each series where they differ', () => {
    const all = [
      { key: 'otif', points: [{ t: '2024', requested: 10, fulfilled: 9 }] },
      { key: 'abc', points: [{ t: '2024', value: 9 }] },
    ];
    const { definition } = words({ series: all, control: 'auto' });
    const charts = definition.filter((text) => text.includes('Control limits'));
    expect(charts.map((text) => text.split(':')[0])).toEqual(['On time in full', 'abc']);
  });

  it('state phases, the baseline, and what is left out', () => {
    const points = steady(90).map((point, i) => ({
      ...point,
      ...(i === 11 ? { excluded: 'Strike' } : {}),
      ...(i === 12 ? { partial: true } : {}),
    }));
    const { definition } = words({
      ...series(points),
      ...charted,
      phases: [{ from: '2006' }],
      baseline: { from: '2006', to: '2010' },
    });
    const text = definition.join(' ');
    expect(text).toContain('recalculated from the start of each phase');
    expect(text).toContain(
      'Limits of its phase come from the baseline period alone: 2006\u20132010.',
    );
    expect(text).toContain('not over yet (hollow)');
    expect(text).toContain('Crossed points');
  });

  it('say up to when a baseline reaches that begins with the data', () => {
    const fields = { ...series(steady()), ...charted, baseline: { to: '2010' } };
    const baselines = LANGUAGES.map((lang) =>
      words(fields, lang).definition.find((text) => text.includes('2010')),
    );
    expect(baselines).toEqual([
      'Limits come from the baseline period alone: up to 2010.',
      '控制限只按基准期计算：截至 2010年。',
      '管制界限只依基準期計算：截至 2010年。',
    ]);
  });

  const judging = (fields: object): string => words(fields).definition.join(' ');

  it('state what a verdict of a census rests on', () => {
    const text = judging({ ...series(RATES), target: 90, sampling: { design: 'census' } });
    expect(text).toContain('the value itself is compared with the target');
    expect(text).not.toContain('Wilson');
  });

  it('state what a change was judged by', () => {
    const given = (value: number) => ({ value, n: 50, lower: value - 1, upper: value + 1 });
    const points = [
      { t: '2023', ...given(60) },
      { t: '2024', ...given(70) },
    ];
    expect(judging(series(points))).toContain('excludes 0');
    expect(
      judging({ ...series(points), sampling: { design: 'sample', population: 90 } }),
    ).toContain('narrowed to allow for the size of the population');
    expect(judging({ ...series(steady()), ...charted })).toContain('3 sigma of the difference');
    expect(judging(series([{ t: '2024', value: 5 }]))).not.toContain('significant');
  });

  it('state that verdicts and changes rest on the intervals given', () => {
    const given = (t: string, value: number) => ({ t, value, lower: value - 2, upper: value + 2 });
    const fields = { ...series([given('2023', 60), given('2024', 70)]), target: 65 };
    const said = LANGUAGES.map((lang) => words(fields, lang).definition.slice(1));
    expect(said).toEqual([
      [
        'A change is significant when the interval of the difference, from the intervals given with both values (Newcombe 1998), excludes 0.',
        'The verdict rests on the interval given with the latest value. If the interval includes the target, no verdict is given.',
      ],
      [
        '差值的区间按两个数值自带的区间推算（Newcombe 1998），不含 0，变化才算显著。',
        '是否达标按最新数值自带的区间判定；区间包含目标时，不判定。',
      ],
      [
        '差值的區間依兩個數值所附的區間推算（Newcombe 1998），不含 0，變動才算顯著。',
        '是否達標依最新數值所附的區間判定；區間包含目標時，不作判定。',
      ],
    ]);
  });

  it('state that verdicts on counts rest on Wilson’s interval, even with an interval given', () => {
    const counted = { t: '2024', part: 90, whole: 100, lower: 1, upper: 99 };
    expect(judging({ ...series([counted]), target: 80 })).toContain('Wilson interval');
    // Without the part, the whole is a number of cases only.
    const valued = { t: '2024', value: 90, whole: 100, lower: 85, upper: 95 };
    const text = judging({ ...series([valued]), target: 80 });
    expect(text).toContain('interval given with the latest value');
    expect(text).not.toContain('Wilson');
  });

  it('join a chart and the reason for it as the language joins sentences', () => {
    const said = LANGUAGES.map((lang) =>
      words({ ...series(steady()), unit: 'index', control: 'auto' }, lang).definition.find((text) =>
        text.includes('XmR'),
      ),
    );
    expect(said).toEqual([
      'Control limits: XmR chart, mean ± 2.66 × mean moving range. Chosen because the values are single figures, without counts behind them.',
      '控制限：XmR 控制图，均值±2.66×平均移动极差。选用原因：数值为单个数值，没有计数可用。',
      '管制界限：XmR 管制圖，平均數±2.66×平均移動全距。選用原因：數值為單值，沒有計數。',
    ]);
  });

  it('call no values given that are withheld', () => {
    const points = [{ t: '2024', requested: 20, fulfilled: 10 }];
    expect(words({ ...series(points), minimumN: 30 }).definition).toEqual([]);
  });

  it('state the formula of events', () => {
    const fields = { ...series([{ t: '2024', events: 3, exposure: 10 }]), unit: 'per:1000' };
    expect(words(fields).definition[0]).toBe(
      'Rate = events ÷ exposure × 1,000; no rate without exposure.',
    );
  });

  it('state the forecast accuracy with its value', () => {
    const points = [{ t: '2024', sold: 100, value: 5, forecast: 90 }];
    const text = words(series(points)).definition.join(' ');
    expect(text).toContain('Forecast accuracy: 90.0%');
    expect(text).toContain('Forecast bias: \u221210.0%');
  });

  it('read instants on the clock of the zone', () => {
    const figures = model({ ...series([{ t: '2024-01-01T00:00:00Z', value: 1 }]) });
    const said = trendWords(figures, languageOf('en', 'Asia/Shanghai', trendMessages));
    expect(said.zone.toWall(0)).toBe(8 * 3_600_000);
    expect(said.zone.toInstant(8 * 3_600_000)).toBe(0);
  });

  it('leave calendar readings as they are', () => {
    const said = trendWords(model(series(RATES)), languageOf('en', 'Asia/Shanghai', trendMessages));
    expect(said.zone.toWall(0)).toBe(0);
  });
});

describe('the rows of a point', () => {
  const rows = (fields: object, at = 0, lang = 'en') => {
    const figures = model(fields);
    const language = languageOf(lang, 'UTC', trendMessages);
    const said = trendWords(figures, language);
    const key = String(there(figures.series[0]).columns.t[at]);
    const { rows: all } = trendTip(
      figures,
      said,
      { key, x: 0, y: 0, width: 0, height: 0 },
      language,
    );
    return all.map(([name, text]) => [name, text]);
  };

  it('write limits with the decimals of the values', () => {
    // Mean -1.9, moving range 1.2: -5.092 to 1.292.
    const points = [-2.5, -1.3, -2.5, -1.3].map((value, i) => ({ t: String(2000 + i), value }));
    const said = rows({ ...series(points), control: 'xmr', unit: 'days' });
    expect(said).toContainEqual(['Lower control limit', '\u22125.1 days']);
    expect(said).toContainEqual(['Upper control limit', '1.3 days']);
  });

  it('hold every figure of it', () => {
    expect(rows({ ...series(RATES), target: 90 }, 1)).toEqual([
      ['Unit fill rate', '80.0%'],
      ['vs Jan 2024', '▲ 2 points'],
      ['Requested', '200'],
      ['Supplied', '160'],
      ['Capped rate', '88.9%'],
      ['Reported-to-sold ratio', 'at least ×2'],
      ['Target', '90%'],
    ]);
  });

  it('hold events with their exposure, and a part with its whole', () => {
    const points = [{ t: '2024', events: 3, exposure: 1000 }];
    expect(rows({ ...series(points), unit: 'per:1000' }).slice(1)).toEqual([
      ['Events', '3'],
      ['Exposure', '1,000'],
    ]);
    expect(rows(series([{ t: '2024', part: 3, whole: 4 }])).slice(1)).toEqual([
      ['Count', '3 of 4'],
    ]);
  });

  it('hold the change from the year before where that is wanted', () => {
    const points = [
      { t: '2023-02', value: 5 },
      { t: '2024-01', value: 9 },
      { t: '2024-02', value: 4 },
    ];
    const fields = { ...series(points), unit: 'index', compare: 'year-ago' };
    expect([rows(fields, 1), rows(fields, 2)].map((all) => all[1])).toEqual([
      undefined,
      ['vs Feb 2023', '▼ 1'],
    ]);
  });

  it('say that nothing has changed', () => {
    const points = [
      { t: '2023', value: 5 },
      { t: '2024', value: 5 },
    ];
    expect(rows(series(points), 1)[1]).toEqual(['vs 2023', 'unchanged']);
  });

  it('say that a period is not over, and compare it with none', () => {
    const points = [
      { t: '2023', value: 5 },
      { t: '2024', value: 1, partial: true },
    ];
    expect(rows({ ...series(points), unit: 'index' }, 1)).toEqual([
      ['Unit fill rate', '1'],
      ['', 'not over yet'],
    ]);
  });

  it('say why a point is left out of the limits', () => {
    const points = [{ t: '2024', value: 5, excluded: { en: 'Strike', 'zh-CN': '罢工' } }];
    expect(LANGUAGES.map((lang) => rows({ ...series(points), unit: 'index' }, 0, lang)[1])).toEqual(
      [
        ['', 'Left out of the limits: Strike'],
        ['', '不计入控制限：罢工'],
        ['', '不計入管制界限：罢工'],
      ],
    );
  });

  it.each(['', {}])('say that it is where the reason is %j', (excluded) => {
    const points = [{ t: '2024', value: 5, excluded }];
    expect(LANGUAGES.map((lang) => rows({ ...series(points), unit: 'index' }, 0, lang)[1])).toEqual(
      [
        ['', 'Left out of the limits'],
        ['', '不计入控制限'],
        ['', '不計入管制界限'],
      ],
    );
  });

  it('hold both ends of a band', () => {
    const fields = { ...series([{ t: '2024', value: 5 }]), target: { min: 4, max: 6 } };
    expect(rows(fields).at(-1)).toEqual(['Target', '4% to 6%']);
  });

  it('say n/a for a missing value', () => {
    expect(rows(series([{ t: '2024', requested: 0, fulfilled: 0 }]))[0]).toEqual([
      'Unit fill rate',
      'n/a',
    ]);
  });

  it('say that too few have answered, and no figure', () => {
    const point = { t: '2024', requested: 3, fulfilled: 2, sold: 1, forecast: 4, limit: 3 };
    expect(rows({ ...series([point]), minimumN: 30 })).toEqual([['Unit fill rate', 'n < 30']]);
  });

  it('hold the interval with its level', () => {
    const fields = { ...series([{ t: '2024', value: 5, lower: 4, upper: 6 }]), confidence: 0.9 };
    expect(rows(fields)).toContainEqual(['90% interval', '4.0% to 6.0%']);
  });

  it('hold no interval for a confidence of null', () => {
    const fields = { ...series([{ t: '2024', value: 5, lower: 4, upper: 6 }]), confidence: null };
    expect(rows(fields)).toHaveLength(1);
  });
});

it('calls the columns of counts by what they are', () => {
  const headers = (point: object, lang: string) => {
    const [table] = model(series([{ t: '2024', ...point }])).tables;
    const { columns } = tableIn(languageOf(lang, 'UTC', trendMessages), table, {});
    return columns.flatMap(({ key, label }) =>
      key === 'requested' || key === 'fulfilled' ? label : [],
    );
  };
  expect(LANGUAGES.map((lang) => headers({ requested: 4, fulfilled: 3 }, lang))).toEqual([
    ['Requested', 'Supplied'],
    ['需求量', '供货量'],
    ['需求量', '供貨量'],
  ]);
  expect(LANGUAGES.map((lang) => headers({ whole: 4, part: 3 }, lang))).toEqual([
    ['Total', 'Count'],
    ['总数', '计数'],
    ['總數', '計數'],
  ]);
});

it('calls the column of names by what they name', () => {
  const [table] = model(series(RATES)).tables;
  const { columns } = tableIn(languageOf('en', 'UTC', trendMessages), table, {});
  expect(columns.slice(0, 3).map(({ key, label }) => [key, label])).toEqual([
    ['t', 'Period'],
    ['series', 'Series'],
    ['label', 'Series'],
  ]);
});
