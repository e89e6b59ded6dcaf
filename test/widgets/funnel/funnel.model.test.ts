import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf, tableIn } from '../../../src/i18n/index.js';
import { funnelModel } from '../../../src/widgets/funnel/funnel.model.js';
import type { FunnelDocument } from '../../../src/widgets/funnel/funnel.schema.js';
import type { StageFigure } from '../../../src/widgets/funnel/stages.model.js';
import { there } from '../../statistics/support.js';
import { everything, huge } from './documents.js';

const real = (name: string): FunnelDocument =>
  JSON.parse(
    readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'),
  ) as FunnelDocument;

const cfpb = funnelModel(real('cfpb-funnel'));
const ocv = funnelModel(real('ocv-request-funnel'));

const funnel = (stages: FunnelDocument['stages'], fields: Partial<FunnelDocument> = {}) =>
  funnelModel({ type: 'funnel', stages, ...fields });

const counts = (...values: number[]): FunnelDocument['stages'] =>
  values.map((count, index) => ({ key: `s${index}`, count }));

const each = <K extends keyof StageFigure>(
  figures: ReturnType<typeof funnelModel>,
  field: K,
): StageFigure[K][] => figures.stages.map((stage) => stage[field]);

describe('shares', () => {
  it('rest on the first stage: 2187 of 2783 end undisputed', () => {
    expect(there(cfpb.stages.at(-1)?.ofBase)).toBeCloseTo((2187 / 2783) * 100, 10);
    expect(there(cfpb.stages.at(-1)?.ofBase)).toBeCloseTo(78.584, 3);
  });

  it('are 100 % at the base', () => {
    expect(cfpb.stages[0]?.ofBase).toBe(100);
  });

  it('rest on the stage that is named: 1120 of 2400', () => {
    expect(there(funnelModel(everything).stages.at(-1)?.ofBase)).toBeCloseTo(46.667, 3);
  });

  it('rise above 100 % before the base: 3180 of 2400', () => {
    expect(funnelModel(everything).stages[0]?.ofBase).toBe(132.5);
  });

  it('take a stage of the name `first` before the word', () => {
    const stages = [...counts(200, 100), { key: 'first', count: 50 }];
    expect(each(funnel(stages, { base: 'first' }), 'ofBase')).toEqual([400, 200, 100]);
  });

  it('are null where the base is 0, not 0 and not 100', () => {
    expect(each(funnel(counts(0, 5)), 'ofBase')).toEqual([null, null]);
  });
});

describe('step rates', () => {
  it('rest on the stage before: 2187 of 2700', () => {
    expect(cfpb.stages.at(-1)?.ofPrevious).toBeCloseTo(81, 10);
  });

  it('have none for the first stage', () => {
    expect(cfpb.stages[0]?.ofPrevious).toBeNull();
  });

  it('rise above 100 % where a stage grows', () => {
    expect(funnel(counts(100, 80, 120)).stages[2]?.ofPrevious).toBe(150);
  });

  it('are null after a stage of 0', () => {
    expect(each(funnel(counts(10, 0, 0)), 'ofPrevious')).toEqual([null, 0, null]);
  });
});

describe('drops', () => {
  it('are what is lost between two stages', () => {
    expect(each(cfpb, 'dropped')).toEqual([null, 0, 26, 57, 513]);
  });

  it('do not hold the pending', () => {
    // 2310 - 1900 - 150
    expect(funnelModel(everything).stages[3]?.dropped).toBe(260);
  });

  it('are below 0 where a stage grows', () => {
    expect(funnel(counts(100, 120)).stages[1]?.dropped).toBe(-20);
  });

  it('hold no crumb of fractions', () => {
    const stages = [
      { key: 'a', count: 0.3 },
      { key: 'b', count: 0.2, pending: 0.1 },
    ];
    expect(funnel(stages).stages[1]?.dropped).toBe(0);
  });

  it.each([
    ['complaints', cfpb, 4],
    ['requests', ocv, 2],
  ])('find the biggest of the %s', (_, figures, index) => {
    expect(figures.biggest).toBe(index);
  });

  it('find the first of two alike', () => {
    expect(funnel(counts(30, 20, 10)).biggest).toBe(1);
  });

  it('find no biggest where nothing is lost', () => {
    expect(funnel(counts(30, 30, 40)).biggest).toBeNull();
  });
});

describe('growth', () => {
  it('is told after the base', () => {
    expect(funnel(counts(100, 80, 90)).grows).toBe(true);
  });

  it('is nothing to the base before it', () => {
    expect(funnel(counts(80, 100, 90), { base: 's1' }).grows).toBe(false);
  });
});

describe('times', () => {
  it('give the share of the stage that was in time: 1400 of 1900', () => {
    expect(there(funnelModel(everything).stages[3]?.withinTarget)).toBeCloseTo(73.684, 3);
  });

  it('give no share of nothing', () => {
    const stages = [...counts(10), { key: 'b', count: 0, withinTarget: 0 }];
    expect(funnel(stages).stages[1]?.withinTarget).toBeNull();
  });

  it('keep the median of 0 hours apart from a missing one', () => {
    expect(each(cfpb, 'medianHours')).toEqual([null, 0, null, null, null]);
  });
});

describe('channels', () => {
  it('have shares that add up to 100 % by largest remainder', () => {
    // 71.326, 15.990, 5.893, 5.282, 1.509: the three largest remainders are rounded up.
    expect(cfpb.stages[0]?.shares).toEqual([71.3, 16, 5.9, 5.3, 1.5, 0]);
  });

  it('leave what none of them holds', () => {
    expect(funnelModel(everything).stages[1]?.parts).toEqual([1100, 600, 400, 300]);
  });

  it('leave nothing where they hold everything', () => {
    expect(cfpb.unassigned).toBe(false);
  });

  it('leave no crumb of fractions', () => {
    const channels = [0.1, 0.2].map((count, index) => ({
      key: `c${index}`,
      counts: [count, count],
    }));
    const stages = counts(0.3, 0.3);
    expect(funnel(stages, { channels }).stages[0]?.parts).toEqual([0.1, 0.2, 0]);
  });

  it('have no parts where there are none', () => {
    expect(each(ocv, 'parts')).toEqual([[], [], [], []]);
  });
});

describe('the period before', () => {
  // Newcombe 1998, table II: 56/70 against 48/80, method 10: 0.0524 to 0.3339.
  const newcombe = [
    { key: 'a', count: 70, previous: 80 },
    { key: 'b', count: 56, previous: 48 },
  ];

  it('changes the share by points', () => {
    expect(funnel(newcombe).stages[1]?.change?.value).toBeCloseTo(20, 10);
  });

  it('has the published interval', () => {
    const interval = there(funnel(newcombe).stages[1]?.change?.interval);
    expect(interval.lower).toBeCloseTo(5.24, 2);
    expect(interval.upper).toBeCloseTo(33.39, 2);
  });

  it('is a rise beyond noise', () => {
    expect(funnel(newcombe).stages[1]?.change?.finding).toBe('rise');
  });

  it('is unclear within noise', () => {
    const near = [newcombe[0]!, { key: 'b', count: 44, previous: 48 }];
    expect(funnel(near).stages[1]?.change?.finding).toBe('unclear');
  });

  it('is judged at 95 % where no interval is to be drawn', () => {
    const change = funnel(newcombe, { confidence: null }).stages[1]?.change;
    expect(change).toMatchObject({ finding: 'rise', interval: null });
  });

  it('is judged no more boldly for that', () => {
    // 49/70 against 48/80: 10 points, beyond noise at 50 % and within it at 95 %.
    const near = [newcombe[0]!, { key: 'b', count: 49, previous: 48 }];
    const judged = (confidence: number | null) =>
      funnel(near, { confidence }).stages[1]?.change?.finding;
    expect([judged(0.5), judged(null)]).toEqual(['rise', 'unclear']);
  });

  it('is the same where the share is', () => {
    const same = [newcombe[0]!, { key: 'b', count: 35, previous: 40 }];
    expect(funnel(same).stages[1]?.change?.finding).toBe('same');
  });

  it('is untested where a share is no proportion', () => {
    const grown = [newcombe[0]!, { key: 'b', count: 90, previous: 40 }];
    expect(funnel(grown).stages[1]?.change?.finding).toBe('untested');
  });

  it('says nothing of the base itself', () => {
    expect(funnel(newcombe).stages[0]?.change).toBeNull();
  });

  it('needs the base of that time', () => {
    const blind = [{ key: 'a', count: 70 }, newcombe[1]!];
    expect(funnel(blind).stages[1]?.change).toBeNull();
  });

  it('is not told where its base was too small', () => {
    const thin = [
      { key: 'a', count: 70, previous: 29 },
      { key: 'b', count: 56, previous: 20 },
    ];
    expect(funnel(thin, { minimumN: 30 }).stages[1]?.change).toBeNull();
  });
});

describe('minimumN', () => {
  const small = counts(29, 20);

  it('withholds everything below it', () => {
    const figures = funnel(small, { minimumN: 30 });
    expect(figures).toMatchObject({ withheld: 30, stages: [], n: 29, biggest: null });
  });

  it('leaves no figure in the table', () => {
    const [table] = funnel(small, { minimumN: 30 }).tables;
    const cells = tableIn(languageOf('en'), table, {}).rows.flatMap(Object.values);
    expect(cells.filter((cell) => cell !== null).every((cell) => typeof cell === 'string')).toBe(
      true,
    );
  });

  it('lets a base pass that reaches it', () => {
    expect(funnel(counts(30, 20), { minimumN: 30 }).withheld).toBeNull();
  });

  it('withholds a step rate that rests on too few, alone', () => {
    const figures = funnel(counts(100, 20, 10), { minimumN: 30 });
    expect(each(figures, 'ofPrevious')).toEqual([null, 20, null]);
    expect(figures.stages[2]?.withheld.ofPrevious).toBe(true);
    expect(figures.stages[2]?.ofBase).toBe(10);
  });

  it('withholds a share in time that rests on too few', () => {
    const stages = [...counts(100), { key: 'b', count: 20, withinTarget: 15 }];
    expect(funnel(stages, { minimumN: 30 }).stages[1]).toMatchObject({
      withinTarget: null,
      withheld: { withinTarget: true, ofPrevious: false },
    });
  });

  it('withholds channel shares of too few', () => {
    const channels = [{ key: 'web', counts: [60, 12] }];
    const figures = funnel(counts(100, 20), { minimumN: 30, channels });
    expect(each(figures, 'shares')).toEqual([
      [60, 40],
      [null, null],
    ]);
  });
});

describe('the whole', () => {
  it('rests on the base count', () => {
    expect(funnelModel(everything).n).toBe(2400);
  });

  it('is empty where every stage is 0', () => {
    expect(funnel(counts(0, 0)).empty).toBe(true);
  });

  it('is not empty where only the base is 0', () => {
    expect(funnel(counts(0, 3)).empty).toBe(false);
  });

  it('counts all that are on their way', () => {
    expect(funnelModel(everything).pending).toBe(300);
  });

  it('has the columns of the contract', () => {
    expect(Object.keys(cfpb.tables[0].units).join(', ')).toBe(
      'key, label, count, of-base, of-previous, pending, dropped, median-hours, within-target',
    );
  });

  it('has a row of raw figures for each stage', () => {
    expect(funnelModel(everything).tables[0].rows.slice()[3]).toEqual({
      key: 'investigated',
      label: undefined,
      count: 1900,
      'of-base': (1900 / 2400) * 100,
      'of-previous': (1900 / 2310) * 100,
      pending: 150,
      dropped: 260,
      'median-hours': 30,
      'within-target': (1400 / 1900) * 100,
    });
  });

  it('keeps counts of any size', () => {
    expect(funnelModel(huge).stages[1]?.ofBase).toBeCloseTo(12.3456789, 6);
  });

  it('leaves its document as it was', () => {
    const before = JSON.stringify(everything);
    funnelModel(everything);
    expect(JSON.stringify(everything)).toBe(before);
  });
});
