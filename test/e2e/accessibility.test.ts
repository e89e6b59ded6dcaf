/** What assistive technology is told of each widget: the browser's own tree of the built bundle. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Table } from '../../src/contract/index.js';
import { languageOf } from '../../src/i18n/index.js';
import { CATALOGUES, messagesOf } from '../support/messages.js';
import { UNCOUNTED, documents, type Kind } from '../support/small.js';
import { allIn, oneIn, rowsIn, textsIn, treeOf, type TreeNode } from '../support/tree.js';
import { pageOf } from '../support/pages.js';
import { blank, inChromium, onChromiumStage, visitInChromium } from './chromium.js';

const MESSAGES = {
  en: messagesOf('en'),
  'zh-CN': messagesOf('zh-CN'),
  'zh-TW': messagesOf('zh-TW'),
};
type Tag = keyof typeof MESSAGES;
const TAGS = Object.keys(MESSAGES) as Tag[];
const KINDS = Object.keys(documents) as Kind[];

type ByKind<T> = Readonly<Record<Kind, T>>;

const {
  breakdown,
  comparison,
  gauge,
  funnel,
  gap,
  kpi,
  trend,
  pareto,
  contribution,
  attainment,
  likert,
  heatmap,
  matrix,
  kano,
  scorecard,
} = documents;

/** Two channels, which the cursor goes through; together they are each stage. */
const channelled = {
  ...funnel,
  channels: [
    {
      key: 'phone',
      label: { en: 'Hotline', 'zh-CN': '热线', 'zh-TW': '專線' },
      counts: [120, 110, 70],
    },
    { key: 'web', label: { en: 'Web', 'zh-CN': '网站', 'zh-TW': '網站' }, counts: [80, 70, 50] },
  ],
};

/** Two lines at the same times. */
const twoLines = {
  ...trend,
  series: [
    ...trend.series,
    {
      key: 'order-fill',
      points: [
        { t: '2025-01', requested: 40, fulfilled: 30 },
        { t: '2025-02', requested: 40, fulfilled: 36 },
      ],
    },
  ],
};

/** In place of documents some of whose figures rest on no number of answers. */
const COUNTED: Partial<ByKind<object>> = {
  matrix: { ...matrix, items: matrix.items.map((item) => ({ ...item, n: 120 })) },
  scorecard: { ...scorecard, rows: scorecard.rows.slice(0, 2) },
};

/** Other figures under the same title, and one of them as it is written in every language. */
const CHANGED: ByKind<readonly [document: object, figure: string]> = {
  gauge: [{ ...gauge, measure: { method: 'csat', counts: [10, 10, 20, 30, 30] } }, '60.0%'],
  funnel: [
    {
      ...funnel,
      stages: [
        { key: 'complained', count: 80 },
        { key: 'resolved', count: 20 },
      ],
    },
    '25.0%',
  ],
  gap: [{ ...gap, dimensions: [{ key: 'empathy', expectation: 4, perception: 3.5 }] }, '0.50'],
  breakdown: [
    {
      ...breakdown,
      groups: breakdown.groups.map((group) => ({ ...group, part: group.whole / 2 })),
    },
    '50.0%',
  ],
  comparison: [
    { ...comparison, units: comparison.units.map((unit) => ({ ...unit, part: unit.whole / 2 })) },
    '50.0%',
  ],
  heatmap: [
    {
      ...heatmap,
      cells: [
        [{ part: 60, whole: 100 }, null],
        [{ part: 95, whole: 100 }, null],
      ],
    },
    '60.0%',
  ],
  kpi: [{ ...kpi, measure: { method: 'csat', counts: [10, 10, 20, 30, 30] } }, '60.0%'],
  scorecard: [
    {
      ...scorecard,
      rows: [{ key: 'otif', control: 'p', target: 99, points: scorecard.rows[1]!.points }],
    },
    '86.0%',
  ],
  trend: [
    { ...trend, series: [{ key: 'otif', points: [{ t: '2024', requested: 50, fulfilled: 49 }] }] },
    '98.0%',
  ],
  pareto: [
    {
      ...pareto,
      causes: [
        { key: 'late', count: 3 },
        { key: 'wrong', count: 1 },
      ],
    },
    '75.0%',
  ],
  contribution: [{ ...contribution, items: [{ key: 'attitude', value: 4.4 }] }, '4.4'],
  attainment: [{ ...attainment, rows: [{ key: 'intake', actual: 50, target: 100 }] }, '50.0%'],
  likert: [{ ...likert, questions: [{ key: 'staff', counts: [10, 10, 10, 40, 30] }] }, '+50'],
  matrix: [{ ...matrix, items: matrix.items.slice(0, 3) }, '3'],
  kano: [{ ...kano, items: kano.items.slice(0, 2) }, '2'],
};

const INVALID: ByKind<readonly [document: object, path: string]> = {
  gauge: [{ ...gauge, measure: { method: 'csat', counts: [6, -46] } }, '/measure/counts/1'],
  funnel: [{ ...funnel, base: 'paid' }, '/base'],
  gap: [
    { ...gap, dimensions: [{ key: 'empathy', expectation: 9.4, perception: 4 }] },
    '/dimensions/0/expectation',
  ],
  breakdown: [{ ...breakdown, groups: [{ key: 'north', part: 5 }] }, '/groups/0/whole'],
  comparison: [{ ...comparison, units: [{ key: 'a', part: 5 }] }, '/units/0/whole'],
  heatmap: [{ ...heatmap, cells: heatmap.cells.slice(1) }, '/cells'],
  kpi: [{ ...kpi, compare: [{ kind: 'plan' }] }, '/compare/0/value'],
  scorecard: [{ ...scorecard, sort: 'worst' }, '/sort'],
  trend: [{ ...trend, control: 'shewhart' }, '/control'],
  pareto: [{ ...pareto, threshold: 120 }, '/threshold'],
  contribution: [{ ...contribution, base: 'sixty' }, '/base'],
  attainment: [{ ...attainment, elapsed: 130 }, '/elapsed'],
  likert: [{ ...likert, neutral: 5 }, '/neutral'],
  matrix: [{ ...matrix, crosshair: 'average' }, '/crosshair'],
  kano: [
    { ...kano, items: [{ key: 'a', counts: { M: -1, O: 1, A: 1, I: 1, R: 0, Q: 0 } }] },
    '/items/0/counts/M',
  ],
};

const EMPTY: ByKind<object> = {
  gauge: { ...gauge, measure: { method: 'csat', counts: [0, 0, 0, 0, 0] } },
  funnel: { ...funnel, stages: funnel.stages.map(({ key }) => ({ key, count: 0 })) },
  gap: { ...gap, dimensions: [{ key: 'empathy', expectation: null, perception: null }] },
  breakdown: { ...breakdown, groups: [{ key: 'north', part: 0, whole: 0 }] },
  comparison: { ...comparison, units: [{ key: 'a', part: 0, whole: 0 }] },
  heatmap: { ...heatmap, rows: [], cells: [] },
  kpi: { ...kpi, measure: { method: 'csat', counts: [0, 0, 0, 0, 0] }, spark: null },
  scorecard: { ...scorecard, rows: [{ key: 'otif', points: [{ t: '2025', value: null }] }] },
  trend: { ...trend, series: [{ key: 'otif', points: [{ t: '2025', value: null }] }] },
  pareto: { ...pareto, causes: [] },
  contribution: { ...contribution, items: [{ key: 'attitude', value: null }] },
  attainment: { ...attainment, rows: [{ key: 'intake', actual: null, target: 200 }] },
  likert: { ...likert, questions: [{ key: 'staff', counts: [0, 0, 0, 0, 0] }] },
  matrix: { ...matrix, items: [{ key: 'price', importance: 4, performance: null }] },
  kano: { ...kano, items: [{ key: 'a', counts: { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 } }] },
};

/** An element on the page, by a name of its own, and the documents that it is given in turn. */
interface Case {
  readonly name: string;
  readonly kind: Kind;
  readonly documents: readonly unknown[];
  readonly attributes?: Readonly<Record<string, string>>;
}

const ready = (kind: Kind): Case => ({ name: `${kind} ready`, kind, documents: [documents[kind]] });

function casesOf(kind: Kind): Case[] {
  const good = documents[kind];
  const [bad] = INVALID[kind];
  return [
    ready(kind),
    { name: `${kind} with its table`, kind, documents: [good], attributes: { 'show-table': '' } },
    { name: `${kind} loading`, kind, documents: [] },
    { name: `${kind} invalid`, kind, documents: [bad] },
    { name: `${kind} kept`, kind, documents: [good, bad] },
    { name: `${kind} empty`, kind, documents: [EMPTY[kind]] },
    ...(UNCOUNTED.has(kind)
      ? []
      : [
          {
            name: `${kind} withheld`,
            kind,
            documents: [{ ...(COUNTED[kind] ?? good), minimumN: 30_000 }],
          },
        ]),
    { name: `${kind} stale`, kind, documents: [{ ...good, asOf: '2018', staleAfter: 'P1D' }] },
  ];
}

/** What an element says of itself to scripts. */
interface Said {
  readonly summary: string;
  readonly messages: readonly string[];
  readonly table: Table | undefined;
}

/**
 * Puts elements on a page, each in a region that has its name, and waits until all of them are
 * drawn, with the tables that come a moment after the pictures.
 */
async function put(page: Page, lang: Tag, cases: readonly Case[]): Promise<Record<string, Said>> {
  const said = await page.evaluate(
    async ([tag, all]) => {
      document.documentElement.lang = tag;
      const told: Record<string, Said> = {};
      for (const { name, kind, documents: steps, attributes } of all) {
        const region = document.createElement('section');
        region.setAttribute('aria-label', name);
        region.style.setProperty('width', '480px');
        // Only what all kinds have is used.
        const element = document.createElement(`voc-${kind}` as 'voc-gauge');
        for (const [key, value] of Object.entries(attributes ?? {}))
          element.setAttribute(key, value);
        region.append(element);
        document.querySelector('main')!.append(region);
        for (const step of steps) {
          const drawn = new Promise((done) => {
            for (const type of ['voc-ready', 'voc-error'])
              element.addEventListener(type, done, { once: true });
          });
          (element as { data: unknown }).data = step;
          await drawn;
        }
        await element.updateComplete;
        const { summary, problems } = element;
        const messages = problems.map(({ message }) => message);
        told[name] = { summary, messages, table: element.toTable() };
      }
      return told;
    },
    [lang, cases] as const,
  );
  await page.waitForFunction(() =>
    [...document.querySelectorAll('section > *')].every(
      ({ shadowRoot }) => !shadowRoot!.querySelector('.plot') || shadowRoot!.querySelector('table'),
    ),
  );
  return said;
}

const caseIn = (tree: TreeNode, name: string): TreeNode => oneIn(tree, 'region', name);

/** The figure that each summary tells. */
const FIGURE: ByKind<string> = {
  gauge: '78.4%',
  funnel: '60.0%',
  gap: '0.25',
  breakdown: '73.3%',
  comparison: '55.6%',
  heatmap: '72.1%',
  kpi: '80.3%',
  scorecard: '86.0%',
  trend: '95.0%',
  pareto: '80.0%',
  contribution: '14.3',
  attainment: '92.3%',
  likert: '+73.9',
  matrix: '4',
  kano: 'Edge grip',
};

/** The contract's keys of the columns of each first table, but for the machines' own and empty ones. */
const COLUMNS: ByKind<string> = {
  gauge: 'measure value lower upper n target verdict previous change',
  funnel: 'label count of-base of-previous pending dropped median-hours within-target',
  gap: 'label expectation perception gap lower upper finding importance weighted-gap',
  breakdown: 'label value lower upper n finding',
  comparison: 'label value n expected lower upper outer-lower outer-upper finding',
  heatmap: 'label on-time friendly',
  kpi: 'measure value lower upper n target verdict previous change',
  scorecard: 'label t value target change variation assurance',
  trend: 't series value requested fulfilled target',
  pareto: 'label count share cumulative vital',
  contribution: 'label value running',
  attainment: 'label actual target attainment weight met',
  likert: 'label n option-1 option-2 option-3 option-4 option-5 net lower upper',
  matrix: 'label importance performance quadrant rank',
  kano: 'label category better worse n total-strength category-strength separable',
};

/** A row of each table, counted from 1, by hand; a bar for the end of a cell. */
const ROWS: Readonly<Record<Tag, ByKind<readonly [row: number, cells: string]>>> = {
  en: {
    gauge: [1, 'CSAT|78.4%|76.8%|79.97%|2,625|80.0%|target missed|82.1%|−3.6'],
    funnel: [3, 'Resolved|120|60.0%|66.7%|20|40|30 hr|41.7%'],
    gap: [1, 'Tangibles|4.44|4.19|−0.25|−0.31|−0.19|falls short|11|−0.064'],
    breakdown: [1, 'North|90.0%|85.1%|93.4%|200|not significant'],
    comparison: [3, 'Airport|55.6%|90|70.4%|60.2%|80.2%|54.5%|85.1%|worse'],
    heatmap: [2, 'south|72.1%|45.7%'],
    kpi: [1, 'CSAT|80.3%|75.5%|84.4%|310|75.0%|target met|74.7%|+5.6'],
    scorecard: [1, 'On-time delivery|Dec 2025|86.0%|95.0%|+0.5|common cause|misses target'],
    trend: [4, 'Apr 2025|Unit fill rate|95.0%|120|114|90.0%'],
    pareto: [3, 'Wrong goods|66|22.0%|80.0%|Yes'],
    contribution: [2, 'Technical skill|8.3|20.8'],
    attainment: [1, 'output|CN¥1,100,000|CN¥1,000,000|110.0%|1|met'],
    likert: [1, 'staff|310|1.9%|4.5%|13.2%|49.0%|31.3%|+73.9|+66.8|+79.5'],
    matrix: [1, 'Price|4.40|2.60|concentrate here|1'],
    kano: [1, 'Edge grip|One-dimensional (desired)|0.568|−0.74|296|0.89|0.095|separable'],
  },
  'zh-CN': {
    gauge: [1, '满意率|78.4%|76.8%|79.97%|2,625|80.0%|未达标|82.1%|−3.6'],
    funnel: [3, '已解决|120|60.0%|66.7%|20|40|30 小时|41.7%'],
    gap: [1, '有形性|4.44|4.19|−0.25|−0.31|−0.19|低于期望|11|−0.064'],
    breakdown: [1, '北区|90.0%|85.1%|93.4%|200|差异不显著'],
    comparison: [3, '机场店|55.6%|90|70.4%|60.2%|80.2%|54.5%|85.1%|差于正常范围'],
    heatmap: [2, 'south|72.1%|45.7%'],
    kpi: [1, '满意率|80.3%|75.5%|84.4%|310|75.0%|达标|74.7%|+5.6'],
    scorecard: [1, '送货及时率|2025年12月|86.0%|95.0%|+0.5|正常波动|难以达标'],
    trend: [4, '2025年4月|订单满足率|95.0%|120|114|90.0%'],
    pareto: [3, '送错货品|66|22.0%|80.0%|是'],
    contribution: [2, '技术|8.3|20.8'],
    attainment: [1, 'output|¥1,100,000|¥1,000,000|110.0%|1|达标'],
    likert: [1, 'staff|310|1.9%|4.5%|13.2%|49.0%|31.3%|+73.9|+66.8|+79.5'],
    matrix: [1, 'Price|4.40|2.60|重点改进|1'],
    kano: [1, 'Edge grip|期望属性（渴望）|0.568|−0.74|296|0.89|0.095|可区分'],
  },
  'zh-TW': {
    gauge: [1, '滿意率|78.4%|76.8%|79.97%|2,625|80.0%|未達標|82.1%|−3.6'],
    funnel: [3, '已解決|120|60.0%|66.7%|20|40|30 小時|41.7%'],
    gap: [1, '有形性|4.44|4.19|−0.25|−0.31|−0.19|低於期望|11|−0.064'],
    breakdown: [1, '北區|90.0%|85.1%|93.4%|200|差異不顯著'],
    comparison: [3, '機場店|55.6%|90|70.4%|60.2%|80.2%|54.5%|85.1%|劣於正常範圍'],
    heatmap: [2, 'south|72.1%|45.7%'],
    kpi: [1, '滿意率|80.3%|75.5%|84.4%|310|75.0%|達標|74.7%|+5.6'],
    scorecard: [1, '送貨準時率|2025年12月|86.0%|95.0%|+0.5|正常變異|難以達標'],
    trend: [4, '2025年4月|訂單滿足率|95.0%|120|114|90.0%'],
    pareto: [3, '送錯貨品|66|22.0%|80.0%|是'],
    contribution: [2, '技術|8.3|20.8'],
    attainment: [1, 'output|CN¥1,100,000|CN¥1,000,000|110.0%|1|達標'],
    likert: [1, 'staff|310|1.9%|4.5%|13.2%|49.0%|31.3%|+73.9|+66.8|+79.5'],
    matrix: [1, 'Price|4.40|2.60|優先改善|1'],
    kano: [1, 'Edge grip|一元品質（渴望）|0.568|−0.74|296|0.89|0.095|可區分'],
  },
};

/** A year as each language writes it. */
const YEAR: Readonly<Record<Tag, string>> = { en: '2018', 'zh-CN': '2018年', 'zh-TW': '2018年' };

/**
 * Percentages and counts as people write them; nothing for what is missing, null for the rest, and for
 * a percentage so near its target that it has more digits.
 */
function written(
  value: number | string | null | undefined,
  unit: string,
  tag: Tag,
  target: unknown,
): string | null {
  if (unit !== 'percent' && unit !== 'count') return null;
  if (typeof value !== 'number') return '';
  if (typeof target === 'number' && value !== target && Math.abs(value - target) < 0.05)
    return null;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return unit === 'percent'
    ? new Intl.NumberFormat(tag, { style: 'percent', ...digits }).format(value / 100)
    : new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(value);
}

const { describe, it } = inChromium('the tree is read and the clock is held over its protocol');
const stage = onChromiumStage({ '/': pageOf('<main></main>') });

describe.each(TAGS)('what the tree says in %s', (tag) => {
  const messages = MESSAGES[tag];
  let tree: TreeNode;
  let said: Record<string, Said>;
  beforeAll(async () => {
    const { page } = await visitInChromium(stage.browser, stage.site.url);
    said = await put(page, tag, KINDS.flatMap(casesOf));
    tree = await treeOf(page);
    await page.close();
  });

  describe.each(KINDS)('of a %s', (kind) => {
    const title = documents[kind].title[tag];
    const one = (state = 'ready') => caseIn(tree, `${kind} ${state}`);
    const picture = (state = 'ready') => oneIn(one(state), 'application');
    /** The first, which every kind has; what further ones hold depends on the data. */
    const table = () => allIn(one(), 'table')[0]!;

    it('is a figure that the title names', () => {
      expect(oneIn(one(), 'figure').name).toBe(title);
    });

    it('has a picture that the title names', () => {
      expect(picture().name).toBe(title);
    });

    it('says what kind of thing the picture is', () => {
      expect(picture().properties).toMatchObject({ roledescription: messages.chart });
    });

    it('describes the picture by the summary', () => {
      const { summary } = said[`${kind} ready`]!;
      expect(picture().description).toBe(summary);
      expect(summary).toContain(FIGURE[kind]);
    });

    it('lets the keyboard go to the picture', () => {
      expect(picture().properties).toMatchObject({ focusable: true });
    });

    it('has a toolbar with a name', () => {
      expect(oneIn(one(), 'toolbar').name).toBe(messages.tools);
    });

    it.each([
      ['ready', 'false'],
      ['with its table', 'true'],
    ])('tells whether the button for the table is pressed (%s)', (state, pressed) => {
      const button = oneIn(oneIn(one(state), 'toolbar'), 'button', messages.tableOf);
      expect(button.properties).toMatchObject({ pressed });
    });

    it('tells that the words on how it is calculated are closed', () => {
      const button = oneIn(one(), 'button', messages.howCalculated);
      expect(button.properties).toMatchObject({ expanded: false });
    });

    it('has a table that its caption names, also where nobody sees it', () => {
      expect(table().name).toBe(title);
      expect(textsIn(oneIn(table(), 'caption'))).toEqual([title]);
    });

    it('has no two tables of one name', () => {
      const names = allIn(one(), 'table').map(({ name }) => name);
      expect(names.length).toBe(new Set(names).size);
    });

    it('heads every column in words', () => {
      const headers = allIn(table(), 'columnheader').map(({ name }) => name);
      const { columns } = languageOf(tag, undefined, CATALOGUES[kind]).shared;
      // A heatmap's own columns are the metrics of its document; options without names are ratings.
      const wordOf = (key: string) => columns[key] ?? key.replace(/^option-/, '');
      expect(headers).toEqual(COLUMNS[kind].split(' ').map(wordOf));
    });

    it('has a row as it should be written', () => {
      const [row, cells] = ROWS[tag][kind];
      expect(rowsIn(table())[row]).toEqual(cells.split('|'));
    });

    it('heads every row by its first cell', () => {
      const roles = allIn(table(), 'row')
        .slice(1)
        .map(({ children }) => children.map(({ role }) => role));
      const expected = COLUMNS[kind].split(' ').map((_, at) => (at ? 'cell' : 'rowheader'));
      expect(roles).toEqual(roles.map(() => expected));
      expect(roles.length).toBeGreaterThan(0);
    });

    it('has all percentages and counts of toTable() in its cells', () => {
      const { columns, rows } = said[`${kind} ready`]!.table!;
      const shown = columns.filter(
        ({ key }) => !['key', 'series'].includes(key) && rows.some((row) => row[key] !== null),
      );
      const expected = rows.map((row) =>
        shown.map(
          ({ key, unit }) => written(row[key], unit, tag, row['target']) ?? expect.any(String),
        ),
      );
      expect(rowsIn(table()).slice(1)).toEqual(expected);
    });

    it('has a polite live region, which says nothing at first', () => {
      const live = oneIn(one(), 'status');
      expect(live.properties).toMatchObject({ live: 'polite', atomic: true });
      expect(textsIn(live)).toEqual([]);
    });

    it('says that it waits for data', () => {
      expect(textsIn(one('loading'))).toEqual([messages.loading]);
      expect(Boolean(oneIn(one('loading'), 'figure').properties['busy'])).toBe(true);
    });

    it('is busy no longer when it has them', () => {
      expect(Boolean(oneIn(one(), 'figure').properties['busy'])).toBe(false);
    });

    it('says what is wrong and where, without a picture', () => {
      const texts = textsIn(one('invalid'));
      expect(texts).toEqual([
        title,
        messages.invalid,
        INVALID[kind][1],
        said[`${kind} invalid`]!.messages[0],
      ]);
      expect(allIn(one('invalid'), 'application')).toEqual([]);
    });

    it('says what is wrong and where, above the picture that it keeps', () => {
      const texts = textsIn(one('kept'));
      expect(texts).toContain(messages.invalidKept);
      expect(texts).toContain(INVALID[kind][1]);
      expect(texts).toContain(said[`${kind} kept`]!.messages[0]);
      expect(picture('kept').description).toContain(FIGURE[kind]);
    });

    it('says that there are no data', () => {
      expect(textsIn(one('empty'))).toContain(messages.empty);
      expect(allIn(one('empty'), 'application')).toEqual([]);
    });

    if (!UNCOUNTED.has(kind)) {
      it('says why figures are withheld, and tells none of them', () => {
        const { shared } = languageOf(tag, undefined, CATALOGUES[kind]);
        expect(textsIn(one('withheld'))).toContain(shared.withheld('30,000'));
        expect(textsIn(one('withheld')).join()).not.toContain(FIGURE[kind]);
        expect(allIn(one('withheld'), 'table')).toEqual([]);
      });
    }

    it('says that the data are out of date, above the picture', () => {
      expect(textsIn(one('stale'))).toContain(messages.stale(YEAR[tag]));
      expect(picture('stale').name).toBe(title);
    });
  });
});

/** What is said of a datum, its parts between bars: the first after a key that steps forward. */
const TIPS: Readonly<Record<Tag, ByKind<string>>> = {
  en: {
    gauge:
      '78.4%|95% interval: 76.8% to 79.97%|target missed (80%)|Previous period 82.1%|−3.6 (−5.8 to −1.5)|Sample size (n) 2,625',
    funnel: 'Complained|Count 200|Share of base 100.0%',
    gap: 'Tangibles|Expectation 4.44|Perception 4.19|Gap −0.25|95% interval −0.31 to −0.19|Importance 11|Weighted gap −0.06|Sample size (n) 386',
    breakdown:
      'North|Value 90.0%|95% interval 85.1% to 93.4%|Sample size (n) 200|Against overall not significant|overall 89.2%|target: too close to call (90%)',
    comparison:
      'Harbour|Value 77.5%|n 40|overall 70.4%|95% limits 54.5% to 85.3%|99.8% limits 45.6% to 92.2%|within the limits',
    heatmap:
      'north · on-time|Value 98.9%|188 of 190|95% interval 96.2% to 99.7%|Target 95%|3.9 points above|target met',
    kpi: '80.3%|95% interval: 75.5% to 84.4%|target met (75%)|Previous period 74.7%|+5.6 (−1.1 to +12.2)|Sample size (n) 310',
    scorecard:
      'On-time delivery|Dec 2025|Value 86.0%|vs Nov 2025 ▲ 0.5 points|Requested 200|Supplied 172|Lower control limit 77.9%|Upper control limit 92.9%|Target 95%|Variation common cause|Assurance misses target',
    trend: 'Jan 2025|Unit fill rate 80.0%|Requested 100|Supplied 80|Target 90%',
    pareto:
      'Delivered late|Count 94|Share 31.3%|Cumulative 31.3%|Vital few Yes|Previous 71|Change ▲ 23',
    contribution: 'Attitude|Value +12.5|Running total 12.5',
    attainment:
      'output|Actual CN¥1,100,000|Target CN¥1,000,000|Attainment 110.0%|Result met|Weight 1',
    likert:
      'staff|1 (worst) 2.0%|2 4.5%|3 13.2%|4 49.0%|5 (best) 31.3%|Net +73.9|95% interval +66.8 to +79.5|Sample size (n) 310',
    matrix: 'Price|Stated importance 4.40|Performance 2.60|Quadrant concentrate here|Priority 1',
    kano: 'Edge grip|Category One-dimensional (desired)|Better coefficient 0.57|95% interval 0.51 to 0.62|Worse coefficient −0.74|95% interval −0.78 to −0.68|Total strength 0.89|Category strength 0.09|Sample size (n) 296',
  },
  'zh-CN': {
    gauge:
      '78.4%|95% 置信区间：76.8% 至 79.97%|未达标（80%）|上期 82.1%|−3.6（−5.8 至 −1.5）|样本量（n） 2,625',
    funnel: '提出投诉|数量 200|占基准环节的比例 100.0%',
    gap: '有形性|期望 4.44|感知 4.19|差距 −0.25|95% 置信区间 −0.31 至 −0.19|重要性 11|加权差距 −0.06|样本量（n） 386',
    breakdown:
      '北区|数值 90.0%|95% 置信区间 85.1% 至 93.4%|样本量（n） 200|与总体相比 差异不显著|总体 89.2%|暂不能判定|与目标接近（90%）',
    comparison:
      '港口店|数值 77.5%|n 40|总体 70.4%|95% 控制限 54.5% 至 85.3%|99.8% 控制限 45.6% 至 92.2%|正常范围内',
    heatmap:
      'north · on-time|数值 98.9%|188/190|95% 置信区间 96.2% 至 99.7%|目标 95%|高 3.9 个百分点|达标',
    kpi: '80.3%|95% 置信区间：75.5% 至 84.4%|达标（75%）|上期 74.7%|+5.6（−1.1 至 +12.2）|样本量（n） 310',
    scorecard:
      '送货及时率|2025年12月|数值 86.0%|较 2025年11月 ▲ 0.5 个百分点|需求量 200|供货量 172|控制下限 77.9%|控制上限 92.9%|目标 95%|波动 正常波动|达标能力 难以达标',
    trend: '2025年1月|订单满足率 80.0%|需求量 100|供货量 80|目标 90%',
    pareto: '送货迟到|数量 94|占比 31.3%|累计占比 31.3%|关键少数 是|上期 71|变化 ▲ 23',
    contribution: '态度|数值 +12.5|累计 12.5',
    attainment: 'output|实际 ¥1,100,000|目标 ¥1,000,000|达成率 110.0%|结果 达标|权重 1',
    likert:
      'staff|1（最差） 2.0%|2 4.5%|3 13.2%|4 49.0%|5（最好） 31.3%|净值 +73.9|95% 置信区间 +66.8 至 +79.5|样本量（n） 310',
    matrix: 'Price|陈述重要性 4.40|表现 2.60|象限 重点改进|优先顺序 1',
    kano: 'Edge grip|类别 期望属性（渴望）|满意影响系数（Better） 0.57|95% 置信区间 0.51 至 0.62|不满意影响系数（Worse） −0.74|95% 置信区间 −0.78 至 −0.68|总强度 0.89|类别强度 0.09|样本量（n） 296',
  },
  'zh-TW': {
    gauge:
      '78.4%|95% 信賴區間：76.8% 至 79.97%|未達標（80%）|前期 82.1%|−3.6（−5.8 至 −1.5）|樣本數（n） 2,625',
    funnel: '提出客訴|數量 200|占基準階段的比例 100.0%',
    gap: '有形性|期望 4.44|感知 4.19|缺口 −0.25|95% 信賴區間 −0.31 至 −0.19|重要度 11|加權缺口 −0.06|樣本數（n） 386',
    breakdown:
      '北區|數值 90.0%|95% 信賴區間 85.1% 至 93.4%|樣本數（n） 200|與整體相比 差異不顯著|整體 89.2%|與目標接近|暫無法判定（90%）',
    comparison:
      '港口店|數值 77.5%|n 40|整體 70.4%|95% 管制界限 54.5% 至 85.3%|99.8% 管制界限 45.6% 至 92.2%|正常範圍內',
    heatmap:
      'north · on-time|數值 98.9%|188/190|95% 信賴區間 96.2% 至 99.7%|目標 95%|高 3.9 個百分點|達標',
    kpi: '80.3%|95% 信賴區間：75.5% 至 84.4%|達標（75%）|前期 74.7%|+5.6（−1.1 至 +12.2）|樣本數（n） 310',
    scorecard:
      '送貨準時率|2025年12月|數值 86.0%|較 2025年11月 ▲ 0.5 個百分點|需求量 200|供貨量 172|管制下限 77.9%|管制上限 92.9%|目標 95%|變異 正常變異|達標能力 難以達標',
    trend: '2025年1月|訂單滿足率 80.0%|需求量 100|供貨量 80|目標 90%',
    pareto: '送貨遲到|數量 94|占比 31.3%|累計占比 31.3%|關鍵少數 是|前期 71|變動 ▲ 23',
    contribution: '態度|數值 +12.5|累計 12.5',
    attainment: 'output|實績 CN¥1,100,000|目標 CN¥1,000,000|達成率 110.0%|結果 達標|權重 1',
    likert:
      'staff|1（最差） 2.0%|2 4.5%|3 13.2%|4 49.0%|5（最佳） 31.3%|淨值 +73.9|95% 信賴區間 +66.8 至 +79.5|樣本數（n） 310',
    matrix: 'Price|自述重要度 4.40|表現 2.60|象限 優先改善|優先順序 1',
    kano: 'Edge grip|類別 一元品質（渴望）|滿意影響係數（Better） 0.57|95% 信賴區間 0.51 至 0.62|不滿意影響係數（Worse） −0.74|95% 信賴區間 −0.78 至 −0.68|總強度 0.89|類別強度 0.09|樣本數（n） 296',
  },
};

/** One line or one channel alone: after so many steps across, the same way of writing. */
const ALONE: Readonly<Record<Tag, Readonly<Record<'trend' | 'funnel', readonly string[]>>>> = {
  en: {
    trend: [
      'Jan 2025|Unit fill rate 80.0%|Requested 100|Supplied 80',
      'Jan 2025|Order fill rate 75.0%|Requested 40|Supplied 30',
    ],
    funnel: ['Complained|Hotline 120 · 60.0%', 'Complained|Web 80 · 40.0%'],
  },
  'zh-CN': {
    trend: [
      '2025年1月|订单满足率 80.0%|需求量 100|供货量 80',
      '2025年1月|整单满足率 75.0%|需求量 40|供货量 30',
    ],
    funnel: ['提出投诉|热线 120 · 60.0%', '提出投诉|网站 80 · 40.0%'],
  },
  'zh-TW': {
    trend: [
      '2025年1月|訂單滿足率 80.0%|需求量 100|供貨量 80',
      '2025年1月|整單滿足率 75.0%|需求量 40|供貨量 30',
    ],
    funnel: ['提出客訴|專線 120 · 60.0%', '提出客訴|網站 80 · 40.0%'],
  },
};

/** The comma after a part, in whichever language; those within numbers have no space. */
const parts = (text: string): string[] => text.split(/, |，/);

/** Milliseconds after which nobody waits to speak any more, however many there are. */
const QUIET = 60_000;
/** At least so many from one announcement to the next. */
const PAUSE = 2000;

/** A page whose clock stands still but when it is told to go on, with all kinds on it. */
async function stillPage(tag: Tag): Promise<Page> {
  const { page } = await blank(stage.browser);
  await page.clock.install({ time: '2026-01-01T00:00:00Z' });
  await page.goto(stage.site.url);
  await put(page, tag, [
    ...KINDS.map(ready),
    { name: 'trend lines', kind: 'trend', documents: [twoLines] },
    { name: 'funnel channels', kind: 'funnel', documents: [channelled] },
  ]);
  await page.clock.pauseAt('2026-01-01T12:00:00Z');
  return page;
}

const press = async (page: Page, name: string, ...keys: readonly string[]): Promise<void> => {
  await page.locator(`section[aria-label="${name}"] svg.plot`).focus();
  for (const key of keys) await page.keyboard.press(key);
};

/** Hands documents to several elements in one go. */
const hand = (page: Page, data: Readonly<Record<string, unknown>>): Promise<void> =>
  page.evaluate(async (all) => {
    for (const [name, one] of Object.entries(all)) {
      const selector = `section[aria-label="${name}"] > *`;
      const element = document.querySelector<HTMLElementTagNameMap['voc-gauge']>(selector)!;
      (element as { data: unknown }).data = one;
      await element.updateComplete;
    }
  }, data);

/** What the live region of an element says now. */
const heard = async (page: Page, name: string): Promise<string> =>
  textsIn(oneIn(caseIn(await treeOf(page), name), 'status')).join(' ');

describe.each(TAGS)('what the live region says in %s', (tag) => {
  let page: Page;
  beforeAll(async () => {
    page = await stillPage(tag);
  });
  beforeEach(() => page.clock.runFor(QUIET));
  afterAll(() => page.close());

  it.each(KINDS)('is the datum of a %s that an arrow key leads to', async (kind) => {
    await press(page, `${kind} ready`, 'ArrowRight');
    expect(parts(await heard(page, `${kind} ready`))).toEqual(TIPS[tag][kind].split('|'));
  });

  it.each([
    ['ArrowDown', 0],
    ['ArrowUp', 1],
  ] as const)('is one line of two after %s', async (key, line) => {
    await press(page, 'trend lines', 'Home', key);
    // What the first key led to has been said; the reader has moved on since.
    await page.clock.runFor(PAUSE);
    expect(parts(await heard(page, 'trend lines'))).toEqual(ALONE[tag].trend[line]!.split('|'));
    await press(page, 'trend lines', 'Escape');
  });

  it.each([
    ['ArrowRight', 0],
    ['ArrowLeft', 1],
  ] as const)('is one channel of two after %s', async (key, channel) => {
    await press(page, 'funnel channels', 'Home', key);
    await page.clock.runFor(PAUSE);
    const expected = ALONE[tag].funnel[channel]!.split('|');
    expect(parts(await heard(page, 'funnel channels'))).toEqual(expected);
    await press(page, 'funnel channels', 'Escape');
  });

  it.each(KINDS)('is what has become of the data of a %s', async (kind) => {
    const [changed, figure] = CHANGED[kind];
    await hand(page, { [`${kind} ready`]: changed });
    const one = caseIn(await treeOf(page), `${kind} ready`);
    const { name, description } = oneIn(one, 'application');
    expect(description).toContain(figure);
    expect(textsIn(oneIn(one, 'status'))).toEqual([MESSAGES[tag].pair(name, description)]);
  });

  it('is that the newest data can’t be drawn', async () => {
    await hand(page, { 'gap ready': INVALID.gap[0] });
    const { pair, invalidKept } = MESSAGES[tag];
    expect(await heard(page, 'gap ready')).toBe(pair(gap.title[tag], invalidKept));
  });
});

describe('live regions', () => {
  const changes = {
    'gauge ready': CHANGED.gauge[0],
    'funnel ready': CHANGED.funnel[0],
    'gap ready': CHANGED.gap[0],
  };
  let page: Page;
  beforeEach(async () => {
    page = await stillPage('en');
  });
  afterEach(() => page.close());

  /** The regions that have said anything so far, by the kind that they are of. */
  const spoken = async (): Promise<string[]> => {
    const tree = await treeOf(page);
    return KINDS.filter(
      (kind) => textsIn(oneIn(caseIn(tree, `${kind} ready`), 'status')).length > 0,
    );
  };

  it('speak one after the other, at most one in two seconds', async () => {
    await hand(page, changes);
    const seen = [await spoken()];
    // Just short of each pause, then just beyond it.
    for (const wait of [PAUSE - 10, 20, PAUSE - 20, 20]) {
      await page.clock.runFor(wait);
      seen.push(await spoken());
    }
    expect(seen.map(({ length }) => length)).toEqual([1, 1, 2, 2, 3]);
  });

  it('let what a reader asks for go before what waits', async () => {
    await hand(page, changes);
    await press(page, 'trend ready', 'ArrowRight');
    await page.clock.runFor(PAUSE);
    expect(await spoken()).toEqual(['gauge', 'trend']);
    await page.clock.runFor(2 * PAUSE);
    expect(await spoken()).toEqual(['gauge', 'funnel', 'gap', 'trend']);
  });

  it('let nobody wait for what has left the page', async () => {
    await hand(page, { ...changes, 'trend ready': CHANGED.trend[0] });
    for (const name of ['funnel ready', 'gap ready'])
      await page.locator(`section[aria-label="${name}"]`).evaluate((one) => one.remove());
    await page.clock.runFor(PAUSE);
    const tree = await treeOf(page);
    expect(textsIn(oneIn(caseIn(tree, 'trend ready'), 'status'))).toHaveLength(1);
  });

  it('say only the newest of what is asked for in a hurry', async () => {
    await press(page, 'trend ready', 'Home', 'ArrowRight', 'ArrowRight', 'End');
    expect(await heard(page, 'trend ready')).toContain('Jan 2025');
    await page.clock.runFor(PAUSE);
    expect(await heard(page, 'trend ready')).toContain('Apr 2025');
  });

  it('say nothing of data that say the same as before', async () => {
    await hand(page, { 'gauge ready': { ...gauge } });
    await page.clock.runFor(QUIET);
    expect(await spoken()).toEqual([]);
  });
});

it('tells that the words on how it is calculated are open, and tells them', async () => {
  const { page } = await visitInChromium(stage.browser, stage.site.url);
  await put(page, 'en', KINDS.map(ready));
  for (const button of await page.locator('footer button').all()) await button.click();
  const tree = await treeOf(page);
  const open = allIn(tree, 'button').filter(({ properties }) => properties['expanded'] === true);
  expect(open).toHaveLength(KINDS.length);
  expect(textsIn(tree)).toContain(MESSAGES.en.funnel.definition.stages);
  await page.close();
});

it('has the review questions of a gap in a region that it names', async () => {
  const { page } = await visitInChromium(stage.browser, stage.site.url);
  const chain = { expected: 6, understood: 5, specified: 5, delivered: 4, perceived: 4 };
  const data = { type: 'gap', title: 'Chain', scale: { min: 1, max: 7 }, chain };
  await put(page, 'zh-TW', [{ name: 'chain', kind: 'gap', documents: [data] }]);
  await press(page, 'chain', 'Home', 'Enter');
  const { codes, questions, questionsOf } = MESSAGES['zh-TW'].gap;
  const name = questionsOf(codes.diagnosis);
  const region = oneIn(await treeOf(page), 'region', name);
  expect(oneIn(region, 'heading').name).toBe(name);
  expect(allIn(region, 'listitem').map((item) => textsIn(item).join(''))).toEqual(
    questions.diagnosis,
  );
  await page.close();
});
