/** The further tables: what is drawn or told of a datum and has no column in the default one. */
import { describe, expect, it } from 'vitest';
import { csvOf, parse, type Figures, type Schema } from '../../src/contract/index.js';
import { languageOf, tableIn } from '../../src/i18n/index.js';
import { funnelModel } from '../../src/widgets/funnel/funnel.model.js';
import { funnelSchema } from '../../src/widgets/funnel/funnel.schema.js';
import { funnelWords } from '../../src/widgets/funnel/funnel.words.js';
import { funnelMessages } from '../../src/widgets/funnel/messages/index.js';
import { gaugeModel } from '../../src/widgets/gauge/gauge.model.js';
import { gaugeSchema } from '../../src/widgets/gauge/gauge.schema.js';
import { gaugeWords } from '../../src/widgets/gauge/gauge.words.js';
import { gaugeMessages } from '../../src/widgets/gauge/messages/index.js';
import { trendModel } from '../../src/widgets/trend/trend.model.js';
import { trendSchema } from '../../src/widgets/trend/trend.schema.js';
import { there } from '../statistics/support.js';

const en = languageOf('en', 'UTC');
const read = <D>(schema: Schema<D>, document: unknown): D => there(parse(schema, document).data);

/** A table as CSV, by its name; undefined where there is none. */
function csv({ tables }: Figures, names: Readonly<Record<string, string>>, name: string) {
  const found = tables.find((one) => one.name === name);
  return (
    found &&
    csvOf(tableIn(en, found, names))
      .trim()
      .split('\r\n')
  );
}

const gauge = (measure: object, name: string, more: object = {}) => {
  const figures = gaugeModel(read(gaugeSchema, { type: 'gauge', measure, ...more }));
  return csv(figures, gaugeWords(figures, languageOf('en', 'UTC', gaugeMessages)).names, name);
};
const funnel = (document: object, name: string) => {
  const figures = funnelModel(read(funnelSchema, { type: 'funnel', ...document }));
  return csv(figures, funnelWords(figures, languageOf('en', 'UTC', funnelMessages)).names, name);
};
const trend = (document: object, name: string) =>
  csv(trendModel(read(trendSchema, { type: 'trend', ...document })), {}, name);

describe('the answers of a gauge', () => {
  it('stand with their exact shares', () => {
    expect(gauge({ method: 'csat', counts: [1, 0, 2] }, 'answers')).toEqual([
      'key,label,count,share',
      '1,1,1,33.33333333333333',
      '2,2,0,0',
      '3,3,2,66.66666666666666',
    ]);
  });

  it('are the groups of a Net Promoter Score, by name', () => {
    expect(gauge({ method: 'nps', detractors: 1, passives: 1, promoters: 2 }, 'answers')).toEqual([
      'key,label,count,share',
      'detractors,Detractors,1,25',
      'passives,Passives,1,25',
      'promoters,Promoters,2,50',
    ]);
  });

  it('are not there where there are none, or too few to show', () => {
    expect(gauge({ method: 'value', value: 5 }, 'answers')).toBe(undefined);
    expect(gauge({ method: 'csat', counts: [1, 0, 2] }, 'answers', { minimumN: 30 })).toBe(
      undefined,
    );
  });
});

describe('the channels of a funnel', () => {
  const channels = [{ key: 'web', label: 'Web form', counts: [60, 30] }];
  const stages = [
    { key: 'complained', count: 100 },
    { key: 'resolved', count: 30 },
  ];

  it('stand stage by stage, with what no channel holds', () => {
    expect(funnel({ stages, channels }, 'channels')).toEqual([
      'key,label,channel,count,share',
      'complained,Complained,web,60,60',
      'complained,Complained,unassigned,40,40',
      'resolved,Resolved,web,30,100',
    ]);
  });

  it('say nothing of a stage with too few, and not how few a channel has', () => {
    expect(funnel({ stages, channels, minimumN: 50 }, 'channels')).toEqual([
      'key,label,channel,count,share',
      'complained,Complained,web,,',
      'complained,Complained,unassigned,,',
    ]);
  });

  it('are not there where there are none', () => {
    expect(funnel({ stages }, 'channels')).toBe(undefined);
  });
});

describe('the comparison of a funnel', () => {
  it('has target times, the period before and the change', () => {
    const stages = [
      { key: 'complained', count: 100, previous: 200 },
      { key: 'resolved', count: 60, previous: 100, medianHours: 5, targetHours: 24 },
    ];
    const found = funnel({ stages, confidence: null }, 'comparison');
    expect(found).toEqual(
      [
        'key,label,target,previous,change,lower,upper',
        'complained,Complained,,200,,,',
        'resolved,Resolved,24,100,10,,',
      ].map((line) => line.replace(',10,', `,${(0.6 - 0.5) * 100},`)),
    );
  });

  it('is not there where there is nothing to compare with', () => {
    const stages = [
      { key: 'complained', count: 100 },
      { key: 'resolved', count: 60 },
    ];
    expect(funnel({ stages }, 'comparison')).toBe(undefined);
  });
});

describe('the further tables of a trend', () => {
  const points = [
    { t: '2023', value: 80, lower: 78, upper: 82 },
    { t: '2024', value: 81 },
  ];

  it('have intervals, sales and forecast accuracy of the points that have any', () => {
    const sold = { t: '2025', requested: 100, fulfilled: 90, sold: 50, forecast: 40 };
    const series = [{ key: 'a', label: 'A', points: [...points, sold] }];
    expect(trend({ series }, 'details')).toEqual([
      't,series,label,lower,upper,events,exposure,sold,accuracy,bias,center,state',
      '2023,a,A,78,82,,,,,,,',
      '2025,a,A,,,,,50,80,-20,,',
    ]);
  });

  it('leave out intervals that are not drawn', () => {
    const series = [{ key: 'a', points }];
    expect(trend({ series, confidence: null }, 'details')).toBe(undefined);
  });

  it('have the events with their times', () => {
    const events = [
      { t: '2023', label: 'Strike' },
      { t: '2023', to: '2024', label: { en: 'Flood' } },
    ];
    expect(trend({ series: [{ key: 'a', points }], events }, 'events')).toEqual([
      'label,from,to',
      'Strike,2023,',
      'Flood,2023,2024',
    ]);
  });
});
