import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { entriesIn, languageOf } from '../../../src/i18n/index.js';
import { RULE_LENGTHS } from '../../../src/statistics/index.js';
import { trendModel, type TrendFigures } from '../../../src/widgets/trend/trend.model.js';
import { trendSchema } from '../../../src/widgets/trend/trend.schema.js';
import {
  pointEntries,
  trendWords,
  type TrendWords,
} from '../../../src/widgets/trend/trend.words.js';
import { trendMessages } from '../../../src/widgets/trend/messages/index.js';
import { trend } from '../../support/documents.js';
import { pointsOf } from '../../support/points.js';
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

describe('the summary of a trend', () => {
  it.each([
    [
      'en',
      'Unit fill rate was 80.0% in Feb 2024, 2 points higher than in Jan 2024; within the cap it was 88.9%. The target of 90% is missed.',
    ],
    [
      'zh-CN',
      '2024年2月，订单满足率为 80.0%，比2024年1月高 2 个百分点；限量内为 88.9%。未达到目标（90%）。',
    ],
    [
      'zh-TW',
      '2024年2月，訂單滿足率為 80.0%，較2024年1月高 2 個百分點；限量內為 88.9%。未達到目標（90%）。',
    ],
  ])('says value, change, cap and verdict in %s', (lang, text) => {
    const said = words({ ...series(RATES), target: 90 }, lang).summary;
    expect(said.replaceAll(/ (?=\d{4}年)/g, '')).toBe(text);
  });

  it('tells signals, with their rules in words', () => {
    const low = Array.from({ length: 12 }, (_, i) => ({ t: String(2000 + i), value: i % 2 }));
    const points = [...low, { t: '2012', value: 90 }];
    const said = words({ ...series(points), control: 'xmr', unit: 'index' }).summary;
    expect(said).toMatch(/signals?, the latest in 2012 \(beyond limit\)\.$/);
  });

  it('says of a fall that it is lower', () => {
    const points = [
      { t: '2023', value: 80 },
      { t: '2024', value: 79 },
    ];
    expect(words(series(points)).summary).toBe(
      'Unit fill rate was 79.0% in 2024, 1 point lower than in 2023.',
    );
  });

  it('says of a change that is none that there is none', () => {
    const points = [
      { t: '2023', value: 80 },
      { t: '2024', value: 80 },
    ];
    expect(words(series(points)).summary).toBe(
      'Unit fill rate was 80.0% in 2024, the same as before.',
    );
  });

  /** Values by year, up and down by one about 50, with what follows. */
  const steady = (...more: number[]) =>
    [...Array.from({ length: 12 }, (_, i) => 50 + (i % 2)), ...more].map((value, i) => ({
      t: String(2000 + i),
      value,
    }));
  const charted = { control: 'xmr', unit: 'index' };

  it.each([
    ['en', ', 1 lower than in 2010, which may be chance.'],
    ['zh-CN', '，比2010年低1，可能只是偶然。'],
    ['zh-TW', '，較2010年低1，可能只是偶然。'],
  ])('says in %s of a change within the noise of its chart that it may be chance', (lang, said) => {
    const { summary } = words(
      {
        ...series(
          steady()
            .slice(0, 12)
            .reverse()
            .map((one, i) => ({ ...one, t: String(2000 + i) })),
        ),
        ...charted,
      },
      lang,
    );
    expect(summary.replaceAll(' ', '')).toContain(said.replaceAll(' ', ''));
  });

  it.each([
    ['en', ', 19 higher than in 2011, more than chance would explain.'],
    ['zh-CN', '，比2011年高19，超出偶然波动。'],
    ['zh-TW', '，較2011年高19，超出偶然波動。'],
  ])('says in %s of a change beyond the noise of its chart that it is', (lang, said) => {
    const { summary } = words({ ...series(steady(70)), ...charted }, lang);
    expect(summary.replaceAll(' ', '')).toContain(said.replaceAll(' ', ''));
  });

  it('claims nothing of a change without a chart or intervals', () => {
    expect(words({ ...series(steady(70)), unit: 'index' }).summary).toBe(
      'Unit fill rate was 70 in 2012, 19 higher than in 2011.',
    );
  });

  it('judges a change by the intervals that its values came with', () => {
    const around = (t: string, value: number, reach: number) => ({
      t,
      value,
      lower: value - reach,
      upper: value + reach,
    });
    const said = (reach: number) =>
      words(series([around('2023', 80, reach), around('2024', 84, reach)])).summary;
    // The difference's interval reaches 1.41 times as far as either's.
    expect(said(2.8)).toContain('more than chance would explain');
    expect(said(2.9)).toContain('which may be chance');
  });

  /** A run of eight above the centre: its signal comes with the eighth point. */
  const run = [...Array.from({ length: 8 }, () => 46), ...Array.from({ length: 9 }, () => 50)].map(
    (value, i) => ({ t: String(2000 + i), value: value + 2 * (i % 2) }),
  );

  it.each([
    ['en', 'the latest in 2016 (run on one side since 2008).'],
    ['zh-CN', '最近一处在2016年（连续同侧，始于2008年）。'],
    ['zh-TW', '最近一處在2016年（連續同側，始於2008年）。'],
  ])('says in %s since when a run has been going on', (lang, said) => {
    const { summary } = words({ ...series(run), control: 'xmr', unit: 'index' }, lang);
    expect(summary.replaceAll(' ', '')).toContain(said.replaceAll(' ', ''));
  });

  it('says since when a trend has been going on', () => {
    const rising = [50, 51, 50, 51, 50, 51, 52, 53, 54, 55].map((value, i) => ({
      t: String(2000 + i),
      value,
    }));
    const { latest } = model({ ...series(rising), ...charted });
    expect(latest?.signals?.newest.signals).toContain('trend');
    expect(latest?.signals?.since?.t).toBe('2004');
  });

  it('leaves a forecast out', () => {
    const points = [
      { t: '2023', value: 80 },
      { t: '2024', value: 99 },
    ];
    expect(words({ ...series(points), forecastFrom: '2024' }).summary).toBe(
      'Unit fill rate was 80.0% in 2023.',
    );
  });

  it('says that there are no data', () => {
    expect(words(series([{ t: '2023' }])).summary).toBe('No data');
  });
});

describe('the words of a trend', () => {
  it.each(['en', 'zh-CN', 'zh-TW'])('name the lengths of the run rules in %s', (lang) => {
    const { signals } = languageOf(lang, undefined, trendMessages).messages.definition;
    const { run, trend: slope } = RULE_LENGTHS;
    expect(signals.match(/\d+/g)?.slice(0, 2).map(Number)).toEqual([run, slope]);
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
      'Demand inflation: \u00d72',
    ]);
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
    expect(definition.join(' ')).toMatch(/Rate = .*Capped rate = .*inflation = .*Laney.*Signals/s);
  });

  it('state the forecast accuracy with its value', () => {
    const points = [{ t: '2024', sold: 100, value: 5, forecast: 90 }];
    expect(words(series(points)).definition.join(' ')).toContain('Forecast accuracy: 90.0%');
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
    const points = pointsOf(there(figures.series[0]));
    return entriesIn(
      language,
      pointEntries(figures, there(said.series[0]), there(points[at]), language),
    );
  };

  it('hold every figure of it', () => {
    expect(rows(series(RATES), 1)).toEqual([
      ['Unit fill rate', '80.0%'],
      ['Requested', '200'],
      ['Supplied', '160'],
      ['Capped rate', '88.9%'],
      ['Demand inflation', '\u00d72'],
    ]);
  });

  it('say n/a for a missing value', () => {
    expect(rows(series([{ t: '2024', requested: 0, fulfilled: 0 }]))[0]).toEqual([
      'Unit fill rate',
      'n/a',
    ]);
  });

  it('say that too few have answered, and no figure', () => {
    expect(rows({ ...series([{ t: '2024', value: 5, n: 3 }]), minimumN: 30 })).toEqual([
      ['Unit fill rate', 'n < 30'],
    ]);
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
