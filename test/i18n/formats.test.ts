import { describe, expect, it } from 'vitest';
import { languageOf, timeLabels, type Formats, type TimeTick } from '../../src/i18n/index.js';
import { moment, when } from '../../src/i18n/phrases/en.js';

const formats = (tag: string, zone = 'UTC'): Formats => languageOf(tag, zone).formats;
const en = formats('en');

describe('figure', () => {
  it.each([
    [78.4, 'percent', '78.4%'],
    [78, 'percent', '78.0%'],
    [100, 'percent', '100.0%'],
    [0, 'percent', '0.0%'],
    // What is not all is not written as all, and what is something not as nothing.
    [99.97, 'percent', '99.97%'],
    [99.996, 'percent', '99.996%'],
    [99.9999999, 'percent', '99.9999999%'],
    [0.02, 'percent', '0.02%'],
    [-12.34, 'percent', '\u221212.3%'],
    [33.333, 'points', '33.3'],
    [4.2, 'score', '4.20'],
    [70.983, 'index', '71.0'],
    [71, 'index', '71'],
    [1234.5, 'count', '1,234.5'],
    [1, 'days', '1 day'],
    [2.5, 'days', '2.5 days'],
    [0.5, 'hours', '30 min'],
    [12, 'hours', '12 hr'],
    [3.25, 'hours', '3.3 hr'],
    [0, 'hours', '0 hr'],
    [96, 'hours', '4 days'],
    [12.34, 'per:1000', '12.3 per 1,000'],
    [0.97, 'ratio', '0.97'],
    [1.5, 'factor', '\u00d71.5'],
    [12, 'currency:USD', '$12'],
    [12.5, 'currency:USD', '$12.50'],
    [-12, 'currency:EUR', '\u2212\u20ac12'],
    [1234.5, 'currency:JPY', '\u00a51,235'],
    // Beyond what anyone counts digits of, and below what decimals show.
    [9e15, 'count', '9,000,000,000,000,000'],
    [1e16, 'count', '1E16'],
    [-4.4925e307, 'currency:USD', '\u2212$4.49E307'],
    [1e300, 'percent', '1E300%'],
    [9e14, 'percent', '9E14%'],
    [1e15, 'percent', '1E15%'],
    [1e17, 'percent', '1E17%'],
    [1e-300, 'index', '1E\u2212300'],
    [1e-300, 'percent', '1E\u2212300%'],
    [1e-12, 'index', '0.000000000001'],
  ] as const)('writes %d as %s', (value, unit, text) => {
    expect(en.figure(value, unit)).toBe(text);
  });

  it.each([
    ['en', 'n/a'],
    ['zh-CN', '无数据'],
    ['zh-TW', '無資料'],
  ])('says that there is none in %s', (tag, text) => {
    expect(formats(tag).figure(null, 'percent')).toBe(text);
    expect(formats(tag).figure(NaN, 'count')).toBe(text);
    expect(formats(tag).figure(Infinity, 'factor')).toBe(text);
  });
});

describe('signed', () => {
  it.each([
    [3.21, 'percent', '+3.2'],
    [-3.21, 'percent', '\u22123.2'],
    [0, 'points', '0.0'],
    [-0.25, 'score', '\u22120.25'],
    [0.004, 'percent', '+0.004'],
    [-0.5, 'hours', '\u221230 min'],
    [6186, 'currency:USD', '+$6,186'],
    [-1.4, 'days', '\u22121.4 days'],
    [0.25, 'factor', '+0.25'],
    [-2.14, 'per:1000', '\u22122.1'],
    [null, 'score', 'n/a'],
  ] as const)('writes %d of %s with its sign', (value, unit, text) => {
    expect(en.signed(value, unit)).toBe(text);
  });
});

describe('size', () => {
  it.each([
    [-3.6, 'percent', '3.6 points'],
    [1, 'percent', '1 point'],
    [80 - 79, 'percent', '1 point'],
    [1.04, 'percent', '1.0 points'],
    [-1, 'points', '1 point'],
    [0.004, 'percent', '0.004 points'],
    [-0.25, 'score', '0.25 points'],
    [-2.5, 'days', '2.5 days'],
    [-2.14, 'per:1000', '2.1'],
    [0.5, 'factor', '0.5'],
    [-65, 'count', '65'],
  ] as const)('writes %d of %s without a sign', (value, unit, text) => {
    expect(en.size(value, unit)).toBe(text);
  });
});

describe('points in Chinese', () => {
  it.each([
    ['percent', '10.2 个百分点', '10.2 個百分點'],
    ['points', '10.2 分', '10.2 分'],
    ['score', '10.20 分', '10.20 分'],
  ] as const)('are told apart: of %s', (unit, simplified, traditional) => {
    expect(['zh-CN', 'zh-TW'].map((tag) => formats(tag).size(-10.2, unit))).toEqual([
      simplified,
      traditional,
    ]);
  });
});

describe('plain', () => {
  it.each([
    [80, 'percent', '80%'],
    [97.5, 'percent', '97.5%'],
    [99.999, 'percent', '99.999%'],
    [4.25, 'score', '4.25'],
    [40, 'points', '40'],
    [70.98, 'index', '70.98'],
    [2.25, 'days', '2.25 days'],
    [-100, 'points', '\u2212100'],
    [99.95, 'percent', '99.95%'],
    [0.0005, 'index', '0.0005'],
    [12.5, 'currency:USD', '$12.50'],
    [12, 'currency:USD', '$12'],
    [1_234_567_890_123, 'count', '1,234,567,890,123'],
    [9_007_199_254_740_991, 'count', '9,007,199,254,740,991'],
    [1e9, 'percent', '1,000,000,000%'],
    [100_000_000_000_100, 'percent', '1E14%'],
  ] as const)('writes %d of %s as it was given', (value, unit, text) => {
    expect(en.plain(value, unit)).toBe(text);
  });
});

describe('units in Chinese', () => {
  it.each([
    [6, 'days', '6 天', '6 天'],
    [30, 'hours', '30 小时', '30 小時'],
    [0.5, 'hours', '30 分钟', '30 分鐘'],
    [96, 'hours', '4 天', '4 天'],
    [12.3, 'per:1000', '每 1,000 有 12.3', '每 1,000 有 12.3 件'],
  ] as const)('stand off from their figures: %d %s', (value, unit, simplified, traditional) => {
    expect(['zh-CN', 'zh-TW'].map((tag) => formats(tag).figure(value, unit))).toEqual([
      simplified,
      traditional,
    ]);
  });
});

describe('compact', () => {
  it.each([
    ['en', 61_440_000, '61.4M'],
    ['zh-CN', 61_440_000, '6144万'],
    ['zh-TW', 61_440_000, '6144萬'],
    ['en', 9999, '9,999'],
    ['zh-CN', 4.5e300, '4.5E300'],
    ['en', 12_345, '12.3K'],
    ['zh-CN', 61_430, '6.1万'],
    ['zh-CN', 123_456, '12.3万'],
    ['zh-TW', 123_400_000, '1.2億'],
    ['en', -12_345, '\u221212.3K'],
  ])('writes in %s %d as %s', (tag, value, text) => {
    expect(formats(tag).compact(value)).toBe(text);
  });
});

describe('the labels of a value axis', () => {
  it.each([
    ['en', 'percent', [0, 25, 50], ['0', '25', '50%']],
    ['en', 'percent', [0, 2.5, 5], ['0.0', '2.5', '5.0%']],
    ['en', 'index', [-0.02, 0, 0.02], ['\u22120.02', '0.00', '0.02']],
    ['en', 'count', [0, 5000, 10_000, 15_000], ['0', '5K', '10K', '15K']],
    ['en', 'count', [61_420, 61_440], ['61.42K', '61.44K']],
    ['zh-CN', 'count', [0, 5000, 10_000, 15_000], ['0', '5,000', '1万', '1.5万']],
    ['zh-TW', 'count', [0, 2e8, 4e8], ['0', '2億', '4億']],
    ['en', 'currency:USD', [0, 0.5, 1], ['0.00', '0.50', '$1.00']],
    ['en', 'currency:USD', [0, 2e6, 4e6], ['0', '2M', '$4M']],
    ['en', 'days', [0, 2, 4], ['0', '2', '4']],
    ['en', 'per:1000', [0, 2.5, 5], ['0.0', '2.5', '5.0']],
    ['en', 'hours', [0, 48, 96], ['0', '48', '96']],
    ['en', 'index', [], []],
  ] as const)('in %s of %s are alike: %j', (tag, unit, ticks, texts) => {
    expect(formats(tag).axis(ticks, unit)).toEqual(texts);
  });
});

describe('time', () => {
  it.each([
    ['2024', '2024', '2024年', '2024年'],
    ['2024-H1', 'H1 2024', '2024年上半年', '2024年上半年'],
    ['2024-H2', 'H2 2024', '2024年下半年', '2024年下半年'],
    ['2024-Q3', 'Q3 2024', '2024年第3季度', '2024年第3季'],
    ['2024-03', 'Mar 2024', '2024年3月', '2024年3月'],
    ['2024-W09', 'week 9 of 2024', '2024年第9周', '2024年第9週'],
    // The year of a week is that of its Thursday.
    ['2021-W01', 'week 1 of 2021', '2021年第1周', '2021年第1週'],
    ['2020-W53', 'week 53 of 2020', '2020年第53周', '2020年第53週'],
    ['0050-W09', 'week 9 of 50', '50年第9周', '50年第9週'],
    ['2024-03-01', 'Mar 1, 2024', '2024年3月1日', '2024年3月1日'],
  ])('writes %s', (time, english, simplified, traditional) => {
    expect(['en', 'zh-CN', 'zh-TW'].map((tag) => formats(tag).time(time))).toEqual([
      english,
      simplified,
      traditional,
    ]);
  });

  it.each(['America/New_York', 'Asia/Shanghai', 'Pacific/Apia'])(
    'writes a calendar day as the same day in %s',
    (zone) => {
      expect(formats('en', zone).time('2024-03-01')).toBe('Mar 1, 2024');
      expect(formats('en', zone).time('2024')).toBe('2024');
    },
  );

  it('writes an instant by the clock of the zone', () => {
    expect(formats('en', 'Asia/Shanghai').time('2024-03-01T20:00:00Z')).toMatch(
      /^Mar 2, 2024, 4:00\sAM$/,
    );
  });

  it('writes epoch milliseconds as an instant', () => {
    expect(en.time(0)).toMatch(/^Jan 1, 1970, 12:00\sAM$/);
  });

  it.each([
    ['2026-06-20T08:30:05Z', /^Jun 20, 2026, 8:30:05\sAM$/],
    ['2026-06-20T08:30:00Z', /^Jun 20, 2026, 8:30\sAM$/],
  ])('writes seconds only where there are some: %s', (time, text) => {
    expect(en.time(time)).toMatch(text);
  });

  it('tells an hour that the clock shows twice by its offset', () => {
    const berlin = formats('en', 'Europe/Berlin');
    const times = ['2024-10-27T00:30:00Z', '2024-10-27T01:30:00Z', '2024-10-27T02:30:00Z'];
    expect(times.map((time) => berlin.time(time).replace(/\s/g, ' '))).toEqual([
      'Oct 27, 2024, 2:30 AM GMT+2',
      'Oct 27, 2024, 2:30 AM GMT+1',
      'Oct 27, 2024, 3:30 AM',
    ]);
  });

  it('says that there is none of what is no time', () => {
    expect(en.time('soon')).toBe('n/a');
  });
});

describe('a time for a sentence', () => {
  const fact = (time: string, known?: string, tag = 'en') => {
    const { kind, ...texts } = formats(tag).timeFact(time, known);
    return [kind, ...[texts.text, texts.date, texts.clock].map((text) => text.replace(/\s/g, ' '))];
  };

  it.each([
    ['2026-05', 'in May 2026'],
    ['2018', 'in 2018'],
    ['2026-Q3', 'in Q3 2026'],
    ['2026-H1', 'in H1 2026'],
    ['2024-W09', 'in week 9 of 2024'],
    ['2019-05-31', 'on May 31, 2019'],
    ['1995-07-28T12:00:00Z', 'at 12:00 PM on Jul 28, 1995'],
  ])('has the preposition of its kind: %s', (time, text) => {
    expect(when(en.timeFact(time)).replace(/\s/g, ' ')).toBe(text);
  });

  it('does not say again what is known', () => {
    const noon = '1995-07-28T12:00:00Z';
    expect(fact('1995-07-28T11:00:00Z', noon)).toEqual(['instant', '11:00 AM', '', '11:00 AM']);
    expect(when(en.timeFact('1995-07-28T11:00:00Z', noon))).toMatch(/^at 11:00\sAM$/);
    expect(moment(en.timeFact('1995-07-27T11:00:00Z', noon))).toMatch(
      /^11:00\sAM on Jul 27, 1995$/,
    );
    expect(fact('2019-05-14', '2019-05-27')).toEqual(['day', 'May 14', '', '']);
    expect(fact('2018-05-14', '2019-05-27')[1]).toBe('May 14, 2018');
    expect(fact('2019-04', '2019-05')[1]).toBe('Apr 2019');
    expect(fact('2019-05-14', '2019-05-27', 'zh-CN')[1]).toBe('5月14日');
    expect(fact('1995-07-28T11:00:00Z', noon, 'zh-TW')[1]).toBe('上午11:00');
  });

  it('takes the days of the zone', () => {
    const { text } = formats('en', 'Asia/Shanghai').timeFact(
      '2024-03-01T15:30:00Z',
      '2024-03-01T16:30:00Z',
    );
    expect(text).toMatch(/^Mar 1, 2024, 11:30\sPM$/);
  });

  it('is none of what is no time', () => {
    expect(fact('soon')).toEqual(['year', 'n/a', '', '']);
  });
});

describe('tick', () => {
  const at = Date.UTC(2024, 6, 1);

  it.each([
    ['year', true, '2024'],
    ['half-year', true, 'H2 2024'],
    ['half-year', false, 'H2'],
    ['quarter', true, 'Q3 2024'],
    ['quarter', false, 'Q3'],
    ['month', true, 'Jul 2024'],
    ['month', false, 'Jul'],
    ['week', true, 'week 27 of 2024'],
    ['week', false, 'W27'],
    ['day', true, 'Jul 1, 2024'],
    ['day', false, 'Jul 1'],
    ['hour', true, 'Jul 1, 00:00'],
    ['hour', false, '00:00'],
    ['second', false, '00:00:00'],
  ] as const)('names a %s, in full: %s', (kind, full, text) => {
    expect(en.tick({ kind, reading: at, instant: at }, full)).toBe(text);
  });
});

describe('the labels of a time axis', () => {
  const labels = (
    kind: TimeTick['kind'],
    readings: readonly string[],
    axis: readonly [start: string, end: string] = [readings[0]!, readings.at(-1)!],
    zone = 'UTC',
  ) => {
    const language = formats('en', zone);
    const ticks = readings.map((text) => {
      const instant = Date.parse(text);
      return { kind, reading: language.zone.toWall(instant), instant };
    });
    const span = { start: Date.parse(axis[0]), end: Date.parse(axis[1]) };
    return timeLabels(language, ticks, span);
  };

  it('have the year where one begins', () => {
    expect(labels('month', ['2024-11-01', '2024-12-01', '2025-01-01', '2025-02-01'])).toEqual([
      'Nov 2024',
      'Dec',
      'Jan 2025',
      'Feb',
    ]);
  });

  it('give a week to the year of its Thursday', () => {
    const weeks = ['2024-12-16', '2024-12-23', '2024-12-30', '2025-01-06'];
    expect(labels('week', weeks)).toEqual(['week 51 of 2024', 'W52', 'week 1 of 2025', 'W2']);
  });

  it('have the day where hours cross midnight, and none where they don’t', () => {
    expect(labels('hour', ['2024-07-27T22:00Z', '2024-07-27T23:00Z', '2024-07-28T00:00Z'])).toEqual(
      ['Jul 27, 22:00', '23:00', 'Jul 28, 00:00'],
    );
    const hours = ['2024-07-27T06:00Z', '2024-07-27T12:00Z'];
    expect(labels('hour', hours)).toEqual(['06:00', '12:00']);
    expect(labels('hour', hours, ['2024-07-26T20:00Z', '2024-07-27T15:00Z'])).toEqual([
      'Jul 27, 06:00',
      '12:00',
    ]);
  });

  it('tell the two hours of autumn apart', () => {
    const hours = ['2024-10-26T23:00Z', '2024-10-27T00:00Z', '2024-10-27T01:00Z'];
    expect(labels('hour', hours, [hours[0]!, hours[2]!], 'Europe/Berlin')).toEqual([
      '01:00',
      '02:00 GMT+2',
      '02:00 GMT+1',
    ]);
  });

  it('are none of no ticks', () => {
    expect(timeLabels(en, [], { start: 0, end: 1 })).toEqual([]);
  });
});

describe('formats', () => {
  it('are those of the reader’s own region', () => {
    expect(formats('en-GB').time('2024-03-01')).toBe('1 Mar 2024');
  });

  it('are those of the words where these are of another language', () => {
    expect(formats('de').figure(1234.5, 'count')).toBe('1,234.5');
  });

  it('do not fall over a tag that is none', () => {
    expect(formats('en-').figure(1.5, 'count')).toBe('1.5');
  });

  it.each([
    ['en', 'a, b, and c'],
    ['zh-CN', 'a、b和c'],
    ['zh-TW', 'a、b和c'],
  ])('list things in %s', (tag, text) => {
    expect(formats(tag).list(['a', 'b', 'c'])).toBe(text);
  });
});
