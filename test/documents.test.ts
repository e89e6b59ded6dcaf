import { describe, expect, it } from 'vitest';
import { documentSchema, validate } from '../src/documents.js';
import { parse } from '../src/contract/index.js';
import { gaugeModel } from '../src/widgets/gauge/gauge.model.js';
import { gaugeSchema } from '../src/widgets/gauge/gauge.schema.js';
import { trendModel } from '../src/widgets/trend/trend.model.js';
import { trendSchema } from '../src/widgets/trend/trend.schema.js';
import { DEMOS, demo } from './support/documents.js';
import { deepFreeze } from './support/freeze.js';
import { pointsOf } from './support/points.js';
import { there } from './statistics/support.js';

/**
 * The warnings that are true of the data, by path and code; each was looked for by hand:
 * - over-fulfilled: no point of any trend has more fulfilled than requested;
 * - not-trials: points outside their limits, of those with limits: cfpb-daily 5 and 7 of 91,
 *   cfpb-timely 1 and 4 of 17, olist 3 and 0 of 12, ppe 0 and 0 of 9, scms 10 and 5 of 112, sfo 4
 *   of 9: never more than half;
 * - looks-like-fraction: the only ready-made values are the server's requests, a count;
 * - stage-grows: cfpb 2783 2783 2757 2700 2187, ocv 161 161 107 86: none grows.
 */
const WARNINGS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'airline-business-likert.json': [],
  'airline-business-heatmap.json': [],
  'airline-business-ratio-gauge.json': [],
  'cfpb-daily-trend.json': [],
  'cfpb-funnel.json': [],
  'cfpb-heatmap.json': [],
  'cfpb-same-day-kpi.json': [],
  'cfpb-timely-gauge.json': [],
  'cfpb-timely-trend.json': [],
  'airline-business-matrix.json': [],
  'kiosk-gap.json': [],
  'kiosk-likert.json': [],
  'kiosk-kano.json': [['/items/22/answers', 'questionable-answers']],
  'kiosk-matrix.json': [],
  'kiosk-mean-gauge.json': [],
  'nasa-hourly-trend.json': [],
  'ocv-attainment.json': [],
  'ocv-contribution.json': [],
  'ocv-fill-trend.json': [],
  'ocv-request-funnel.json': [],
  'olist-on-time-gauge.json': [],
  'olist-on-time-trend.json': [],
  'cfpb-issues-pareto.json': [],
  'ppe-reasons-pareto.json': [],
  'sfo-problems-pareto.json': [],
  'ppe-fill-trend.json': [
    ['/series/0', 'few-points'],
    ['/series/1', 'few-points'],
  ],
  'scms-heatmap.json': [],
  'real-scorecard.json': [['/rows/6', 'few-points']],
  'scms-on-time-trend.json': [],
  'sfo-csat-gauge.json': [],
  'sfo-heatmap-mean.json': [],
  'sfo-heatmap-share.json': [],
  'sfo-kpi.json': [],
  'sfo-likert.json': [],
  'cfpb-disputed-kpi.json': [],
  'sfo-csat-kpi.json': [],
  'sfo-csat-trend.json': [['/series/0', 'few-points']],
  'sfo-matrix.json': [],
  'sfo-mean-gauge.json': [],
  'sfo-nps-gauge.json': [],
  'sfo-areas-comparison.json': [],
  'cfpb-products-comparison.json': [],
  'sfo-aspects-breakdown.json': [],
  'scms-truck-breakdown.json': [],
  'dashboard-after-sales.json': [],
  'dashboard-airline.json': [],
  'dashboard-audit.json': [],
  'dashboard-cfpb.json': [],
  'dashboard-distribution.json': [],
  'dashboard-kiosk.json': [
    ['/widgets/3/items/22/answers', 'questionable-answers'],
    ['/segments/0/widgets/kiosk-kano/items/2/answers', 'questionable-answers'],
    ['/segments/0/widgets/kiosk-kano/items/5/answers', 'questionable-answers'],
    ['/segments/0/widgets/kiosk-kano/items/22/answers', 'questionable-answers'],
    ['/segments/1/widgets/kiosk-kano/items/1/answers', 'questionable-answers'],
    ['/segments/1/widgets/kiosk-kano/items/9/answers', 'questionable-answers'],
    ['/segments/1/widgets/kiosk-kano/items/22/answers', 'questionable-answers'],
  ],
  'dashboard-ocv.json': [],
  'dashboard-olist.json': [],
  'dashboard-ppe.json': [
    ['/widgets/0/series/0', 'few-points'],
    ['/widgets/0/series/1', 'few-points'],
  ],
  'dashboard-scms.json': [],
  'dashboard-sfo.json': [['/widgets/3/series/0', 'few-points']],
};

describe('the demo documents', () => {
  it('are all listed here', () => {
    expect([...DEMOS].sort()).toEqual(Object.keys(WARNINGS).sort());
  });

  it.each(DEMOS)('%s has no problem but the warnings that are true of it', (name) => {
    const problems = validate(deepFreeze(demo(name)));
    expect(problems.map(({ path, code }) => [path, code])).toEqual(WARNINGS[name]);
  });

  it.each(DEMOS)('%s is handed on as it was given', (name) => {
    expect(parse(documentSchema, demo(name)).data).toEqual(demo(name));
  });
});

describe('the real figures', () => {
  const level = (name: string) => gaugeModel(there(parse(gaugeSchema, demo(name)).data));

  it.each([
    // SOURCES.md: "unweighted 78.4 %", (1428 + 631) / 2625.
    ['sfo-csat-gauge.json', (100 * 2059) / 2625],
    // (770 + 498 - 447) / 2650 in points: 0 to 6 are 447 (24 11 24 26 24 205 133).
    ['sfo-nps-gauge.json', (100 * (1268 - 447)) / 2650],
    ['olist-on-time-gauge.json', (100 * 8237) / 9062],
    ['cfpb-timely-gauge.json', (100 * 2700) / 2783],
    // 2 16 123 400 280 of 207
    ['kiosk-mean-gauge.json', 821 / 207],
  ])('of %s are %d', (name, value) => {
    expect(level(name).value).toBeCloseTo(value, 10);
  });

  it('of the airport fell by more than chance, 82.1 % to 78.4 %', () => {
    const { change } = there(level('sfo-csat-gauge.json').comparisons[0]);
    expect(there(change).value).toBeCloseTo((100 * 2059) / 2625 - (100 * 2206) / 2688, 10);
    expect(there(change).finding).toBe('fall');
  });

  it('of the complaints fell by no more than chance', () => {
    // 97.0 % of 2,783 against 98.3 % of 350: the difference is 1.3 +- 1.5 points.
    const { change } = there(level('cfpb-timely-gauge.json').comparisons[0]);
    expect(there(change).finding).toBe('unclear');
  });

  it('of the vaccine have a capped rate at or above the plain one', () => {
    const { series } = trendModel(there(parse(trendSchema, demo('ocv-fill-trend.json')).data));
    const points = pointsOf(there(series[0]));
    expect(points.length).toBeGreaterThan(5);
    expect(points.every(({ value, capped }) => (capped ?? -1) >= (value ?? 0))).toBe(true);
  });
});
