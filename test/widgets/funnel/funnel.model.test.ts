import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf, tableIn } from '../../../src/i18n/index.js';
import { funnelModel } from '../../../src/widgets/funnel/funnel.model.js';
import type { FunnelDocument } from '../../../src/widgets/funnel/funnel.schema.js';
import type { StageFigure } from '../../../src/widgets/funnel/stages.model.js';
import { numbersIn, there } from '../../statistics/support.js';
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

/** What the channels hold of each stage, and their shares. */
const held = (figures: ReturnType<typeof funnelModel>, field: 'count' | 'share') =>
  figures.stages.map(({ parts }) => parts.map((part) => part[field]));

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
    expect(funnel(counts(30, 30, 40)).biggest).toBe('none');
  });

  it('have no biggest where one of them is not known, since that may be it', () => {
    const stages = [...counts(100, 90), { key: 'c', count: null }, { key: 'd', count: 40 }];
    expect(funnel(stages).biggest).toBeNull();
  });
});

describe('growth', () => {
  it('is told of every stage that grows', () => {
    expect(funnel(counts(100, 80, 90, 95)).grown).toEqual([2, 3]);
  });

  it('lets nobody be said to have come from the base', () => {
    expect(funnel(counts(100, 80, 90)).outcome).toMatchObject({ isReached: false, share: 90 });
  });

  it('is nothing to the base before it', () => {
    expect(funnel(counts(80, 100, 90), { base: 's1' }).outcome?.isReached).toBe(true);
  });
});

describe('the outcome', () => {
  it.each([
    ['the base itself', 's1'],
    ['a stage before the base', 's2'],
  ])('is a bare count where the last one is that of %s', (_, base) => {
    const stages = [...counts(300, 200), { key: 's2', count: null }];
    const { outcome, findings } = funnel(stages, { base });
    expect(outcome).toEqual({ stage: 1, share: null, isReached: false, isAtLeast: false });
    expect(findings[0]).toEqual({ code: 'count', key: 's1', severity: 'neutral', value: 200 });
  });

  it('is a bare count where the last one comes before a base that is counted', () => {
    const stages = [...counts(300, 200), { key: 's2', count: 100 }];
    expect(funnel(stages, { base: 's2' }).outcome).toMatchObject({ share: null, isReached: false });
  });
});

describe('those of whom nobody knows', () => {
  // 404 registered, of whom 90 were not asked; 198 of the other 314 are satisfied.
  const stages = [
    { key: 'registered', count: 404 },
    { key: 'satisfied', count: 198, pending: 6, unknown: 90 },
  ];

  it('are out of the denominator of the step rate', () => {
    expect(funnel(stages).stages[1]?.ofPrevious).toBeCloseTo((198 / 314) * 100, 10);
  });

  it('stay in the share of the base, which is then the least that it can be', () => {
    expect(funnel(stages).stages[1]?.ofBase).toBeCloseTo((198 / 404) * 100, 10);
    expect(funnel(stages).outcome?.isAtLeast).toBe(true);
  });

  it('make it the least wherever on the way they are', () => {
    const more = [...stages, { key: 'retained', count: 90 }];
    expect(funnel(more).outcome?.isAtLeast).toBe(true);
    expect(funnel(counts(404, 198, 90)).outcome?.isAtLeast).toBe(false);
  });

  it('are not dropped: 404 - 198 - 6 - 90', () => {
    expect(funnel(stages).stages[1]?.dropped).toBe(110);
  });

  it('leave no rate where they are all', () => {
    const silent = [stages[0]!, { key: 'satisfied', count: 0, unknown: 404 }];
    expect(funnel(silent).stages[1]).toMatchObject({ ofPrevious: null, dropped: 0 });
  });

  it('are counted together', () => {
    const more = [...stages, { key: 'retained', count: 90, unknown: 8 }];
    expect(funnel(more).unknown).toBe(98);
  });
});

describe('a stage without a count', () => {
  const gap = funnel([
    { key: 'a', count: 400, previous: 300 },
    { key: 'b', count: null, previous: 200, pending: 5 },
    { key: 'c', count: 200, previous: 100 },
  ]);

  it('has no share, no rate and no drop, and neither has the one after it', () => {
    expect(each(gap, 'ofBase')).toEqual([100, null, 50]);
    expect(each(gap, 'ofPrevious')).toEqual([null, null, null]);
    expect(each(gap, 'dropped')).toEqual([null, null, null]);
  });

  it('has no change', () => {
    expect(gap.stages[1]?.change).toBeNull();
    expect(gap.stages[2]?.change).not.toBeNull();
  });

  it('keeps what the document says besides', () => {
    expect(gap.stages[1]).toMatchObject({ pending: 5, previous: 200 });
  });

  it('has no parts by channel, and no share in time', () => {
    const stages = [...counts(100), { key: 'b', count: null, withinTarget: 3 }];
    const channels = [{ key: 'web', counts: [60, 0] }];
    expect(funnel(stages, { channels }).stages[1]).toMatchObject({
      parts: [],
      withinTarget: null,
      timed: false,
    });
  });

  it('lets nobody be said to have come over it', () => {
    expect(gap.outcome).toEqual({ stage: 2, share: 50, isReached: false, isAtLeast: false });
  });

  it('leaves the last one before it as the outcome', () => {
    const open = [...counts(100, 60), { key: 'c', count: null }];
    expect(funnel(open).outcome).toMatchObject({ stage: 1, share: 60, isReached: true });
  });

  it('gives no shares where it is the base', () => {
    const blind = [{ key: 'a', count: null }, ...counts(5)];
    expect(each(funnel(blind), 'ofBase')).toEqual([null, null]);
  });
});

describe('an estimated stage', () => {
  const figures = funnel(
    [
      { key: 'a', count: 1180, previous: 1000, estimated: true },
      { key: 'b', count: 412, previous: 400 },
      { key: 'c', count: 331, previous: 300 },
      { key: 'd', count: 210, previous: 150, estimated: true },
    ],
    { base: 'b' },
  );

  it('has no step into it and none out of it', () => {
    expect(each(figures, 'dropped')).toEqual([null, null, 81, null]);
    expect(each(figures, 'ofPrevious').map((rate) => rate !== null)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('leaves the largest drop to the stages of the register', () => {
    expect(figures.biggest).toBe(2);
  });

  it('is a share of the base, but not reached from there', () => {
    expect(figures.outcome).toMatchObject({ stage: 3, isReached: false });
    expect(figures.stages[3]?.ofBase).toBeCloseTo((210 / 412) * 100, 10);
  });

  it('has changed untested, since it is no proportion of a cohort', () => {
    expect(figures.stages[3]?.change).toMatchObject({ interval: null, finding: 'untested' });
    expect(figures.stages[2]?.change?.interval).not.toBeNull();
  });

  it('tests no change where it is the base', () => {
    const stages = [
      { key: 'a', count: 1000, previous: 1000, estimated: true },
      { key: 'b', count: 700, previous: 600 },
    ];
    expect(funnel(stages).stages[1]?.change).toMatchObject({ interval: null, finding: 'untested' });
  });

  it('is no drop, and no lack of one, alone with the base', () => {
    const two = [...counts(100), { key: 'b', count: 40, estimated: true }];
    expect(funnel(two).biggest).toBeNull();
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

  it('are late over the target time, not at it', () => {
    const took = (medianHours: number) =>
      funnel([...counts(10), { key: 'b', count: 5, medianHours, targetHours: 24 }]).late;
    expect([took(24), took(24.1)]).toEqual([[], [1]]);
  });

  it('are known to be measured against a target where the document says so, if of nothing', () => {
    const stages = [...counts(10, 5), { key: 'b', count: 0, withinTarget: 0 }];
    expect(each(funnel(stages), 'timed')).toEqual([false, false, true]);
  });

  it('are of closed cases, unless the document defines them', () => {
    expect(funnel(counts(10, 5)).closedTimes).toBe(true);
    expect(funnel(counts(10, 5), { definition: 'All cases, open or closed.' }).closedTimes).toBe(
      false,
    );
  });
});

describe('channels', () => {
  it('have shares that add up to 100 % by largest remainder', () => {
    // 71.326, 15.990, 5.893, 5.282, 1.509: the three largest remainders are rounded up.
    expect(held(cfpb, 'share')[0]).toEqual([71.3, 16, 5.9, 5.3, 1.5]);
  });

  it('have shares of 12, 4 and 1 of 17 that add up to 100: 70.588, 23.529, 5.882', () => {
    const channels = [12, 4, 1].map((count, index) => ({
      key: `c${index}`,
      counts: [count, count],
    }));
    expect(held(funnel(counts(17, 17), { channels }), 'share')[0]).toEqual([70.6, 23.5, 5.9]);
  });

  it('have no share of nothing that is something: 1 of 3,000', () => {
    const channels = [2999, 1].map((count, index) => ({ key: `c${index}`, counts: [count, 0] }));
    expect(held(funnel(counts(3000, 0), { channels }), 'share')).toEqual([
      [99.97, 0.03],
      [null, null],
    ]);
  });

  it('leave what none of them holds', () => {
    expect(funnelModel(everything).stages[1]?.parts.map(({ of, count }) => [of, count])).toEqual([
      [0, 1100],
      [1, 600],
      [2, 400],
      ['unassigned', 300],
    ]);
  });

  it('leave nothing where they hold everything', () => {
    const parts = cfpb.stages.flatMap((stage) => stage.parts);
    expect(parts.map(({ of }) => of)).not.toContain('unassigned');
  });

  it('leave no crumb of fractions', () => {
    const channels = [0.1, 0.2].map((count, index) => ({
      key: `c${index}`,
      counts: [count, count],
    }));
    const stages = counts(0.3, 0.3);
    expect(held(funnel(stages, { channels }), 'count')[0]).toEqual([0.1, 0.2]);
  });

  it('have no parts where there are none', () => {
    expect(each(ocv, 'parts')).toEqual([[], [], [], []]);
  });

  it('have names, and no counts beside those of the stages', () => {
    const channels = [{ key: 'web', label: 'Web form', counts: [4, 2] }];
    expect(funnel(counts(10, 5), { channels }).channels).toEqual([
      { key: 'web', label: 'Web form' },
    ]);
    expect(funnel(counts(10, 5)).channels).toEqual([]);
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

  it('has no interval of a census, so it is not tested', () => {
    const change = funnel(newcombe, { sampling: { design: 'census' } }).stages[1]?.change;
    expect(change).toMatchObject({ interval: null, finding: 'untested' });
    expect(change?.value).toBeCloseTo(20, 10);
  });

  it('has an interval that is narrowed where much of the population is known', () => {
    // Wilson for 48/80 and 56/70, each narrowed by sqrt((100 - n)/99), then squared and added.
    const interval = there(
      funnel(newcombe, { sampling: { design: 'sample', population: 100 } }).stages[1]?.change
        ?.interval,
    );
    expect(interval.lower).toBeCloseTo(12.52932, 4);
    expect(interval.upper).toBeCloseTo(26.49518, 4);
  });

  it('says nothing of the base itself', () => {
    expect(funnel(newcombe).stages[0]?.change).toBeNull();
  });

  it('needs the base of that time', () => {
    const blind = [{ key: 'a', count: 70 }, newcombe[1]!];
    expect(funnel(blind).stages[1]?.change).toBeNull();
  });

  it.each([undefined, null])('needs the stage of that time: %s', (previous) => {
    const fresh = [newcombe[0]!, { key: 'b', count: 56, previous }];
    expect(funnel(fresh).stages[1]?.change).toBeNull();
  });

  it.each([
    ['now', 0, 80],
    ['then', 70, 0],
  ])('has no share to compare where the base is 0 %s', (_, count, previous) => {
    const stages = [{ key: 'a', count, previous }, newcombe[1]!];
    expect(funnel(stages).stages[1]?.change).toBeNull();
  });

  it('is not told where its base was too small', () => {
    const thin = [
      { key: 'a', count: 70, previous: 29 },
      { key: 'b', count: 56, previous: 20 },
    ];
    expect(funnel(thin, { minimumN: 30 }).stages[1]?.change).toBeNull();
  });

  it('is not told where its base alone was too small', () => {
    const thin = [
      { key: 'a', count: 70, previous: 29 },
      { key: 'b', count: 56, previous: 31 },
    ];
    expect(funnel(thin, { minimumN: 30 }).stages[1]?.change).toBeNull();
  });
});

describe('minimumN', () => {
  const small = counts(29, 20);

  it('withholds everything below it', () => {
    const figures = funnel(small, { minimumN: 30 });
    expect(figures).toMatchObject({ withheld: 30, stages: [], n: null, biggest: null });
    expect(figures.findings).toEqual([]);
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

  it('withholds nothing where there is none', () => {
    const figures = funnel([...counts(3), { key: 'b', count: 2, previous: 1 }]);
    expect(figures.minimumN).toBe(0);
    const none = { count: false, ofPrevious: false, previous: false };
    expect(each(figures, 'withheld')).toEqual([none, none]);
  });

  const full = {
    pending: 9,
    unknown: 8,
    medianHours: 40,
    p90Hours: 90,
    targetHours: 24,
    withinTarget: 3,
  };
  const thin = funnel(
    [
      { key: 'a', count: 100, previous: 80 },
      { key: 'b', count: 60, previous: 50 },
      { key: 'c', count: 29, previous: 40, ...full },
      { key: 'd', count: 45, previous: 29, ...full },
    ],
    { minimumN: 30, channels: [{ key: 'web', counts: [100, 60, 29, 45] }] },
  );

  it('withholds all of a stage that has fewer, in figures and tables', () => {
    expect(numbersIn(thin.stages[2])).toEqual([]);
    expect(thin.stages[2]).toMatchObject({ estimated: false, timed: false, parts: [] });
    expect(thin.stages[2]?.withheld).toEqual({ count: true, ofPrevious: false, previous: false });
    for (const table of thin.tables) {
      const rows = tableIn(languageOf('en'), table, {}).rows.filter((row) => row['key'] === 'c');
      const cells = rows.flatMap(Object.values);
      expect(cells.filter((cell) => typeof cell === 'number')).toEqual([]);
    }
  });

  it('makes the same of two documents that differ in what is withheld alone', () => {
    const document = (count: number, more: object, web: number) =>
      funnel(
        [...counts(100, 60), { key: 'c', count, ...more }, { key: 'd', count: 0, pending: count }],
        {
          minimumN: 30,
          channels: [
            { key: 'web', counts: [web, 30, 0, 0] },
            { key: 'phone', counts: [30 - web, 30, count, 0] },
          ],
        },
      );
    expect(document(29, full, 5)).toEqual(document(3, { withinTarget: 1 }, 17));
  });

  it('withholds what would tell its count: the step to the next stage', () => {
    expect(thin.stages[3]).toMatchObject({
      count: 45,
      ofPrevious: null,
      dropped: null,
      unknown: null,
      withheld: { count: false, ofPrevious: true },
    });
  });

  it('leaves an estimate one', () => {
    const stages = [...counts(100), { key: 'b', count: 29, estimated: true }];
    expect(funnel(stages, { minimumN: 30 }).stages[1]).toMatchObject({
      count: null,
      estimated: true,
    });
  });

  it('shows a stage of just the minimum', () => {
    const figures = funnel(counts(100, 30, 20), { minimumN: 30 });
    expect(each(figures, 'count')).toEqual([100, 30, null]);
    expect(figures.minimumN).toBe(30);
  });

  it('adds nothing of it up, and finds nothing in it', () => {
    expect(thin).toMatchObject({ pending: 9, unknown: 0, late: [3], grown: [], biggest: null });
    expect(thin.findings.map(({ key }) => key)).not.toContain('c');
  });

  it('withholds a count of the period before, and the change that would tell it', () => {
    expect(thin.stages[3]).toMatchObject({ previous: null, change: null });
    expect(thin.stages[3]?.withheld.previous).toBe(true);
    expect(thin.stages[1]?.change).not.toBeNull();
  });

  it('withholds a step rate with too small a denominator, and who is out of it', () => {
    const stages = [...counts(100), { key: 'b', count: 30, unknown: 71 }];
    expect(funnel(stages, { minimumN: 30 }).stages[1]).toMatchObject({
      count: 30,
      ofPrevious: null,
      unknown: null,
      dropped: null,
      withheld: { ofPrevious: true },
    });
  });

  describe('of channels', () => {
    const split = (...parts: number[]) => {
      const total = parts.reduce((one, other) => one + other);
      const channels = parts.map((count, index) => ({ key: `c${index}`, counts: [count, count] }));
      return held(funnel(counts(total, total), { minimumN: 30, channels }), 'count')[0];
    };

    it('withholds those of fewer, and the next smallest, which the rest would tell', () => {
      expect(split(200, 12, 50)).toEqual([200, null, null]);
    });

    it('is content with several of fewer that reach it together', () => {
      expect(split(200, 14, 16)).toEqual([200, null, null]);
      expect(split(200, 100, 14, 15)).toEqual([200, null, null, null]);
    });

    it('takes what no channel holds for one of them', () => {
      const channels = [{ key: 'web', counts: [95, 95] }];
      expect(held(funnel(counts(100, 100), { minimumN: 30, channels }), 'count')[0]).toEqual([
        null,
        null,
      ]);
    });

    it('withholds nothing where all have enough', () => {
      expect(split(200, 30, 50)).toEqual([200, 30, 50]);
    });

    it('leaves the shares of the others as they are', () => {
      const channels = [200, 12, 50].map((count, index) => ({ key: `c${index}`, counts: [count] }));
      const figures = funnel(counts(262, 0), { minimumN: 30, channels });
      expect(held(figures, 'share')[0]).toEqual([76.3, null, null]);
    });
  });
});

describe('findings', () => {
  it('say what the summary says, in the order of weight', () => {
    expect(funnelModel(everything).findings).toEqual([
      { code: 'share-of-base', key: 'satisfied', severity: 'neutral', value: (1120 / 2400) * 100 },
      {
        code: 'change-rise',
        key: 'satisfied',
        severity: 'good',
        value: there(funnelModel(everything).stages.at(-1)?.change?.value),
      },
      { code: 'largest-drop', key: 'complained', severity: 'bad', value: 780 },
      { code: 'late', key: 'investigated', severity: 'bad', value: 30, target: 24 },
      { code: 'pending', severity: 'neutral', value: 300 },
      { code: 'grows', key: 'followed-up', severity: 'neutral', value: 70 },
    ]);
  });

  const changed = (count: number, previous: number, fields: Partial<FunnelDocument> = {}) =>
    funnel(
      [
        { key: 'a', count: 1000, previous: 1000 },
        { key: 'b', count, previous },
      ],
      fields,
    ).findings.find(({ code }) => code.startsWith('change'));

  it.each([
    [700, 600, 'change-rise', 'good'],
    [600, 700, 'change-fall', 'bad'],
    [600, 601, 'change-unclear', 'unknown'],
    [600, 600, 'change-same', 'neutral'],
  ])('take %i after %i for %s', (count, previous, code, severity) => {
    expect(changed(count, previous)).toMatchObject({ code, severity });
  });

  it('test no change of a census', () => {
    const finding = changed(600, 700, { sampling: { design: 'census' } });
    expect(finding).toMatchObject({ code: 'change-untested', severity: 'neutral' });
    expect(finding?.value).toBeCloseTo(-10, 10);
  });

  it('have the cases that came from the base, and of whom nobody knows', () => {
    const stages = [...counts(100), { key: 'b', count: 60, unknown: 10 }];
    expect(funnel(stages).findings).toEqual([
      { code: 'reached', key: 'b', severity: 'neutral', value: 60 },
      { code: 'largest-drop', key: 'b', severity: 'bad', value: 30 },
      { code: 'unknown', severity: 'unknown', value: 10 },
    ]);
  });

  it('say that nothing is dropped', () => {
    expect(funnel(counts(50, 50)).findings.map(({ code }) => code)).toEqual(['reached', 'no-drop']);
  });

  it('have a count where there is no share', () => {
    expect(funnel(counts(0, 3)).findings[0]).toEqual({
      code: 'count',
      key: 's1',
      severity: 'neutral',
      value: 3,
    });
  });
});

describe('the whole', () => {
  it('rests on the base count', () => {
    expect(funnelModel(everything).n).toBe(2400);
  });

  it('is empty where every stage is 0', () => {
    expect(funnel(counts(0, 0))).toMatchObject({ empty: true, findings: [] });
  });

  it('is empty where there are no stages', () => {
    expect(funnel([])).toMatchObject({ empty: true, n: null, withheld: null, findings: [] });
  });

  it('is not empty where only the base is 0', () => {
    expect(funnel(counts(0, 3)).empty).toBe(false);
  });

  it('counts all that are on their way', () => {
    expect(funnelModel(everything).pending).toBe(300);
  });

  it.each([
    ['nothing else', {}, undefined, ['funnel']],
    ['channels', {}, [{ key: 'web', counts: [10, 5] }], ['funnel', 'channels']],
    ['the period before', { previous: 4 }, undefined, ['funnel', 'comparison']],
    ['a target time', { targetHours: 4 }, undefined, ['funnel', 'comparison']],
  ])('has a further table for %s', (_, more, channels, expected) => {
    const stages = [...counts(10), { key: 'b', count: 5, ...more }];
    expect(funnel(stages, { channels }).tables.map(({ name }) => name)).toEqual(expected);
  });

  it('has the columns of the contract', () => {
    expect(Object.keys(cfpb.tables[0].units).join(', ')).toBe(
      'key, label, count, of-base, of-previous, pending, unknown, dropped, median-hours, p90-hours, within-target',
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
      unknown: null,
      dropped: 260,
      'median-hours': 30,
      'p90-hours': null,
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
