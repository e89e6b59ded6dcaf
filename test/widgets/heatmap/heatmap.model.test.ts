import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/contract/index.js';
import { languageOf, tableIn } from '../../../src/i18n/index.js';
import type { CellFigure } from '../../../src/widgets/heatmap/cells.model.js';
import type { HeatmapFigures } from '../../../src/widgets/heatmap/heatmap.model.js';
import { ends, there } from '../../statistics/support.js';
import { demo } from '../../support/documents.js';
import { figuresOf, heatmap, share } from './support.js';

const column = (fields: object) => ({ columns: [{ key: 'c1', ...fields }] });
const cellsIn = (figures: HeatmapFigures): CellFigure[] => figures.cells.flat();
const findings = (figures: HeatmapFigures) => cellsIn(figures).map(({ finding }) => finding);
const named = (figures: HeatmapFigures, finding: string): string[] =>
  cellsIn(figures)
    .filter((cell) => cell.finding === finding)
    .map((cell) => `${cell.row}/${cell.column}`)
    .sort();
const csv = (figures: HeatmapFigures, index = 0): string[] =>
  csvOf(tableIn(languageOf('en'), there(figures.tables[index]), {}))
    .trim()
    .split('\r\n');

describe('a cell', () => {
  it('is a share in percent with Wilson’s interval', () => {
    // Python: 100 * Wilson (1927) of 470 of 657 with z = 1.959963984540054.
    const [cell] = cellsIn(figuresOf(heatmap([[share(470, 657)], [share(1, 2)]])));
    expect(cell).toMatchObject({ value: (100 * 470) / 657, n: 657, trial: share(470, 657) });
    expect(there(cell).interval).toEqual(ends(67.96945825420111, 74.85473145463286, 9));
  });

  it('is a number as it is, or a value with its sample size, without an interval', () => {
    const [bare, counted] = cellsIn(figuresOf(heatmap([[4.2], [{ value: 3.9, n: 40 }]])));
    expect(bare).toMatchObject({ value: 4.2, n: null, interval: null });
    expect(counted).toMatchObject({ value: 3.9, n: 40, interval: null });
  });

  it('is missing for null, and n/a where there is nothing to divide by', () => {
    const [missing, none] = cellsIn(figuresOf(heatmap([[null], [share(0, 0)], [share(1, 2)]])));
    expect(missing).toMatchObject({ value: null, undefined: false });
    expect(none).toMatchObject({ value: null, undefined: true });
  });

  it('is counted as its whole where its part is more', () => {
    const [cell] = cellsIn(figuresOf(heatmap([[share(12, 10)], [share(1, 2)]])));
    expect(cell).toMatchObject({ value: 100, trial: share(10, 10) });
  });
});

describe('what cells are held against', () => {
  const referenceOf = (cells: readonly unknown[], fields: object = {}) =>
    figuresOf(
      heatmap(
        cells.map((cell) => [cell]),
        column(fields),
      ),
    ).columns[0]!.reference;

  it('is the target where there is one', () => {
    expect(referenceOf([share(1, 2)], { target: 80 })).toEqual({ kind: 'target', value: 80 });
  });

  it('is the ratio of sums of all segments, and no mean of rates', () => {
    // 90 of 100 and 10 of 1,000 are 100 of 1,100, and not 45.5 %.
    const reference = referenceOf([share(90, 100), share(10, 1000)]);
    expect(reference).toEqual({ kind: 'overall', value: 10_000 / 1100 });
    expect(
      referenceOf([
        { value: 4, n: 30 },
        { value: 2, n: 10 },
      ]),
    ).toEqual({
      kind: 'overall',
      value: 3.5,
    });
  });

  it('is the median where any sample size is not known', () => {
    expect(referenceOf([{ value: 4, n: 30 }, 2, 9])).toEqual({ kind: 'median', value: 4 });
  });

  it('is nothing of a single figure', () => {
    expect(referenceOf([3, null])).toBeNull();
    expect(findings(figuresOf(heatmap([[3], [null]])))).toEqual([null, null]);
  });
});

describe('the finding on a cell', () => {
  it('needs a test against the target', () => {
    const figures = figuresOf(
      heatmap([[share(60, 100)], [share(74, 100)], [share(98, 100)]], column({ target: 80 })),
    );
    expect(findings(figures)).toEqual(['worse', 'unclear', 'better']);
  });

  it('obeys the direction', () => {
    const lower = column({ target: 5, direction: 'lower' });
    expect(findings(figuresOf(heatmap([[share(20, 100)], [share(1, 1000)]], lower)))).toEqual([
      'worse',
      'better',
    ]);
    const hours = column({ unit: 'hours', target: 24 });
    expect(findings(figuresOf(heatmap([[30], [12]], hours)))).toEqual(['behind', 'ahead']);
  });

  it('is a position alone without a share', () => {
    const figures = figuresOf(heatmap([[3], [4], [5]], column({ target: 4 })));
    expect(findings(figures)).toEqual(['behind', 'even', 'ahead']);
  });

  it('takes a band by its nearer end, and tests both of a value within it', () => {
    const band = column({ target: { min: 40, max: 60 } });
    const figures = figuresOf(
      heatmap([[share(10, 100)], [share(500, 1000)], [share(45, 100)], [share(90, 100)]], band),
    );
    expect(findings(figures)).toEqual(['worse', 'better', 'unclear', 'worse']);
    expect(cellsIn(figures).map(({ difference }) => difference)).toEqual([-30, null, null, 30]);
  });

  it('is judged with all others by Holm’s procedure', () => {
    // z = (62 - 50) / 5 = 2.4, p = 0.0164: clear alone, and not among 20 (0.05 / 20 = 0.0025).
    const alone = figuresOf(heatmap([[share(62, 100)]], column({ target: 50 })));
    expect(findings(alone)).toEqual(['better']);
    const twenty = heatmap(
      Array.from({ length: 20 }, (_, index) => [share(index ? 50 : 62, 100)]),
      column({ target: 50 }),
    );
    expect(findings(figuresOf(twenty))[0]).toBe('unclear');
  });

  it('is what it is where everything was counted', () => {
    const census = { ...column({ target: 80 }), sampling: { design: 'census' } };
    const figures = figuresOf(heatmap([[share(79, 100)], [81], [80]], census));
    expect(findings(figures)).toEqual(['worse', 'better', 'even']);
    expect(cellsIn(figures)[0]!.interval).toBeNull();
  });

  it('is judged at 95 % where no interval is wanted', () => {
    const figures = figuresOf(
      heatmap([[share(60, 100)]], { ...column({ target: 80 }), confidence: null }),
    );
    expect(cellsIn(figures)[0]).toMatchObject({ interval: null, finding: 'worse' });
  });
});

describe('the tint of a cell', () => {
  const tints = (cells: readonly unknown[], fields: object) =>
    cellsIn(
      figuresOf(
        heatmap(
          cells.map((cell) => [cell]),
          column(fields),
        ),
      ),
    ).map(({ tint }) => tint);

  it('is dark from a tenth of the scale on', () => {
    const scale = { scale: { min: 1, max: 5 }, target: 4 };
    expect(tints([3.6, 3.61, 4, 4.3, 4.4], scale)).toEqual([
      'far-worse',
      'worse',
      null,
      'better',
      'far-better',
    ]);
  });

  it('is dark from a tenth of the target on where there is no scale', () => {
    expect(tints([26, 27, 21], { unit: 'hours', target: 24 })).toEqual([
      'worse',
      'far-worse',
      'far-better',
    ]);
  });

  it('is none of what may be chance', () => {
    expect(tints([share(74, 100)], { target: 80 })).toEqual([null]);
  });
});

describe('small segments', () => {
  const small = heatmap([[share(17, 21)], [share(80, 100)], [share(30, 40)], [share(380, 400)]], {
    minimumN: 30,
  });

  it('are withheld with what would give them away, in every figure', () => {
    const figures = figuresOf(small);
    expect(cellsIn(figures).map(({ withheld }) => withheld)).toEqual([
      'few',
      null,
      'complement',
      null,
    ]);
    for (const cell of cellsIn(figures).filter(({ withheld }) => withheld)) {
      expect(cell).toMatchObject({ value: null, trial: null, n: null, interval: null });
      expect(cell).toMatchObject({ finding: null, difference: null, distance: null, tint: null });
    }
    expect(figures.findings.filter(({ code }) => code === 'withheld')).toEqual([
      { code: 'withheld', key: 'r1', group: 'c1', severity: 'unknown' },
      { code: 'withheld', key: 'r3', group: 'c1', severity: 'unknown' },
    ]);
  });

  it('can’t be computed from the value of all segments together', () => {
    // 460 of 500: of those that are shown alone.
    expect(figuresOf(small).columns[0]!.reference).toEqual({ kind: 'overall', value: 92 });
  });

  it('stand in no table', () => {
    const figures = figuresOf(small);
    expect(csv(figures)).toEqual(['key,label,c1', 'r1,r1,', 'r2,r2,80', 'r3,r3,', 'r4,r4,95']);
    expect(csv(figures, 1)).toEqual(['key,label,c1', 'r1,r1,', 'r2,r2,100', 'r3,r3,', 'r4,r4,400']);
  });

  it('withhold the whole where nothing is left', () => {
    const figures = figuresOf({ ...small, minimumN: 1000 });
    expect(figures).toMatchObject({ withheld: 1000, empty: true, findings: [] });
  });
});

describe('the tables', () => {
  it('are the matrix, its answers and its findings, with the metrics’ keys as columns', () => {
    const figures = figuresOf(
      heatmap(
        [
          [share(1, 2), 5],
          [share(9, 10), null],
        ],
        {
          columns: [
            { key: '2025', label: 'Year' },
            { key: 'b', target: 4 },
          ],
        },
      ),
    );
    expect(figures.tables.map(({ name }) => name)).toEqual(['heatmap', 'answers', 'findings']);
    expect(csv(figures)).toEqual(['key,label,2025,b', 'r1,r1,50,5', 'r2,r2,90,']);
    expect(csv(figures, 2)).toEqual(['key,label,2025,b', 'r1,r1,unclear,ahead', 'r2,r2,unclear,']);
  });

  it('never write a figure as the target that it misses', () => {
    const figures = figuresOf(heatmap([[share(7996, 10_000)]], column({ target: 80 })));
    expect(figures.tables[0].landmarks).toEqual({ c1: [0, 100, 80] });
  });
});

describe('the findings', () => {
  it('are in the order of weight, with the metric as the group', () => {
    const figures = figuresOf(
      heatmap(
        [[share(70, 100)], [share(40, 100)], [share(99, 100)], [share(79, 100)]],
        column({ target: 80 }),
      ),
    );
    expect(figures.findings.map(({ code, key, group }) => [code, key, group])).toEqual([
      ['target-missed', 'r2', 'c1'],
      ['target-missed', 'r1', 'c1'],
      ['target-met', 'r3', 'c1'],
      ['target-uncertain', 'r4', 'c1'],
    ]);
  });

  it('have the worst cell by its distance as a share of the scale, what is clear first', () => {
    const figures = figuresOf(
      heatmap(
        [
          [share(70, 100), 1],
          [share(10, 1000), 5],
        ],
        {
          columns: [
            { key: 'a', target: 80 },
            { key: 'b', scale: { min: 1, max: 5 }, target: 5 },
          ],
        },
      ),
    );
    // 79 of 100 points clearly; 4 of 4 points without a test.
    expect(figures.worst.map(({ row, column: metric }) => [row, metric])).toEqual([['r2', 'a']]);
  });
});

/*
 * Worked out in Python from the counts: pooled = sum of parts / sum of wholes of the cells shown; two-sided
 * p = erfc(|z| / sqrt 2) of z = (p - pooled) / sqrt(pooled (1 - pooled) / n); Holm over all of them at 0.05.
 */
const REAL: readonly (readonly [
  name: string,
  minimumN: number | null,
  overall: Readonly<Record<string, number>>,
  worse: readonly string[],
  better: readonly string[],
])[] = [
  [
    'sfo-heatmap-share.json',
    null,
    {
      art: 69.351852,
      food: 54.099061,
      stores: 51.295564,
      signs: 76.661631,
      walkways: 78.517935,
      screens: 77.403294,
      wifi: 72.22758,
      overall: 78.438095,
    },
    [
      'area-a/food',
      'area-a/overall',
      'area-a/stores',
      'area-b/art',
      'area-c/food',
      'area-c/stores',
    ],
    [
      'area-d/art',
      'area-d/food',
      'area-d/stores',
      'area-e/food',
      'area-e/signs',
      'area-f/food',
      'area-f/stores',
    ],
  ],
  [
    'cfpb-heatmap.json',
    null,
    { timely: 97.013314, relief: 18.452597, disputed: 18.895349, 'same-day': 59.014034 },
    [
      'bank-account-or-service/same-day',
      'consumer-loan/same-day',
      'debt-collection/timely',
      'mortgage/relief',
      'prepaid-card/same-day',
    ],
    [
      'credit-card/relief',
      'credit-reporting/relief',
      'credit-reporting/same-day',
      'credit-reporting/timely',
    ],
  ],
  [
    'scms-heatmap.json',
    null,
    { air: 91.822008, 'air-charter': 88.818898, ocean: 80.769231, truck: 83.937243 },
    [
      'c-te-d-ivoire/air',
      'haiti/air',
      'mozambique/truck',
      'south-africa/air',
      'south-africa/ocean',
      'tanzania/truck',
      'zambia/truck',
    ],
    ['haiti/ocean', 'south-africa/truck', 'vietnam/air'],
  ],
  [
    'cfpb-heatmap.json',
    30,
    { timely: 97.043607, relief: 18.41909, disputed: 18.948154, 'same-day': 59.571323 },
    [
      'bank-account-or-service/same-day',
      'consumer-loan/same-day',
      'debt-collection/timely',
      'mortgage/relief',
    ],
    [
      'credit-card/relief',
      'credit-reporting/relief',
      'credit-reporting/same-day',
      'credit-reporting/timely',
    ],
  ],
];

interface Source {
  readonly rows: readonly { readonly key: string }[];
  readonly columns: readonly { readonly key: string }[];
  readonly cells: readonly (readonly (number | { part: number; whole: number } | null)[])[];
}

describe('real documents', () => {
  it.each(REAL)('%s with a minimum of %s is right', (name, minimumN, overall, worse, better) => {
    const source = demo(name) as Source;
    const figures = figuresOf({ ...source, minimumN });
    for (const { key, reference } of figures.columns) {
      expect(reference).toEqual({ kind: 'overall', value: expect.closeTo(overall[key]!, 5) });
    }
    expect(named(figures, 'worse')).toEqual(worse);
    expect(named(figures, 'better')).toEqual(better);
    source.cells.flat().forEach((given, index) => {
      const cell = cellsIn(figures)[index]!;
      if (cell.withheld || given === null) return expect(cell.value).toBeNull();
      const { part, whole } = given as { part: number; whole: number };
      expect(cell.value).toBeCloseTo((part / whole) * 100, 10);
      expect(cell.n).toBe(whole);
    });
  });

  it.each(['sfo-heatmap-mean.json', 'airline-business-heatmap.json'])(
    '%s is its means, each by its position to the median of its metric',
    (name) => {
      const { cells, columns, rows } = demo(name) as Source;
      const figures = figuresOf(demo(name));
      columns.forEach(({ key }, place) => {
        const values = cells.map((row) => row[place] as number);
        // Seven and three segments: the median is the middle one.
        const middle = [...values].sort((a, b) => a - b)[(values.length - 1) / 2]!;
        expect(figures.columns[place]!.reference).toEqual({ kind: 'median', value: middle });
        values.forEach((value, row) => {
          const expected = value < middle ? 'behind' : value > middle ? 'ahead' : 'even';
          expect(figures.cells[row]![place]).toMatchObject({
            row: rows[row]!.key,
            column: key,
            value,
            finding: expected,
          });
        });
      });
    },
  );
});
