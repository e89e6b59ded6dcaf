import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { AnyDrawing, TextMark } from '../src/chart/drawing.js';
import { targetsOf } from '../src/chart/targets.js';
import { fixedMeasure } from '../src/chart/text.js';
import { csvOf, type Envelope, type Figures } from '../src/contract/index.js';
import { Pipeline } from '../src/element/pipeline.js';
import type { Widget, Words } from '../src/element/widget.js';
import { cellIn } from '../src/i18n/index.js';
import { funnelWidget } from '../src/widgets/funnel/funnel.widget.js';
import { gapWidget } from '../src/widgets/gap/gap.widget.js';
import { gaugeWidget } from '../src/widgets/gauge/gauge.widget.js';
import { trendWidget } from '../src/widgets/trend/trend.widget.js';
import * as funnels from '../stories/funnel.documents.js';
import * as gaps from '../stories/gap.documents.js';
import * as gauges from '../stories/gauge.documents.js';
import * as trends from '../stories/trend.documents.js';
import * as pictured from './pictures/documents.mjs';
import { DEMOS, deepFreeze, demo } from './support/documents.js';
import { factsOf, tablesOf, type AnyFlow, type Facts } from './support/facts/index.js';
import { agrees, recordsIn, shownIn, unaccounted, without } from './support/numbers.js';
import { documents as small } from './support/small.js';
import { targetsIn } from './support/targets.js';
import { extentOf } from './support/texts.js';
import * as testedFunnels from './widgets/funnel/documents.js';
import * as testedGaps from './widgets/gap/documents.js';

/*
 * Whatever a reader meets is a view of the same figures: the cells of a table as they are shown, the
 * CSV, the summary, the tooltips and the texts of the picture. Here every number that stands in one
 * of them is read back and looked for in the row that it is said of. What a text may say besides the
 * tables is listed, with its reason, in support/facts.
 */

type Steps = Widget<Envelope, Figures, Words, AnyDrawing>;
const stepsOf = (widget: unknown): Steps => widget as Steps;

const sorted = (view: string): string[] =>
  ['given', 'gap', 'weighted'].map((sort) => `${view} ${sort}`);
const WIDGETS: Readonly<Record<string, readonly [Steps, readonly string[]]>> = {
  gauge: [stepsOf(gaugeWidget), ['arc', 'ring', 'bullet']],
  funnel: [stepsOf(funnelWidget), ['']],
  gap: [stepsOf(gapWidget), [...sorted('dimensions'), ...sorted('both'), 'chain given']],
  trend: [stepsOf(trendWidget), ['']],
};
const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];
const WIDTHS = [320, 900];

type Named = readonly [name: string, document: unknown];
const read = (name: string): string =>
  readFileSync(new URL(`../demo/${name}`, import.meta.url), 'utf8');
const listed = (from: string, all: object): Named[] =>
  Object.entries(all).map(([name, document]) => [`${from} ${name}`, document] as const);

/** The documents that stand in the start page itself. */
const inline = [
  ...read('index.html').matchAll(/<script type="application\/json">(.*?)<\/script>/gs),
].map(([, json]) => JSON.parse(json!) as unknown);

/** The documents that a page's script hands to its elements. */
function handedOver(script: string): unknown[] {
  const made: { data?: unknown; addEventListener(): void }[] = [];
  const element = () => made[made.push({ addEventListener() {} }) - 1];
  const document = {
    addEventListener() {},
    getElementById: element,
    querySelector: element,
    querySelectorAll: () => [],
  };
  runInNewContext(read(script), { document });
  return made.flatMap(({ data }) => (data ? [structuredClone(data)] : []));
}

const { forty: _forty, kiosk: _kiosk, ...otherGaps } = testedGaps;
/** Those of the gap's tests leave out what all have; among them are parts of documents. */
const wholeGaps = Object.entries(otherGaps).flatMap(([name, fields]): Named[] =>
  typeof fields === 'object' && ('dimensions' in fields || 'chain' in fields)
    ? [[`tested gap ${name}`, { type: 'gap', scale: { min: 1, max: 5 }, ...fields }]]
    : [],
);

/** Names that CSV has to quote, or that are full of numbers. */
const awkward = {
  type: 'funnel',
  stages: [
    { key: 'a,b', label: 'Said "no", 2 times', count: 100 / 3 },
    { key: 'c', label: 'On 2 lines:\r\n1 and 2', count: 0.1 + 0.2, pending: 1e-7 },
    { key: '7', label: '=1+1', count: 0.15 },
  ],
};

const ALL: readonly Named[] = [
  ['awkward', awkward],
  ...DEMOS.map((name) => [name, demo(name)] as const),
  ...listed('index.html', inline),
  ...listed('strict.js', handedOver('strict.js')),
  ...listed('story gauge', gauges),
  ...listed('story funnel', funnels),
  ...listed('story gap', gaps),
  ...listed('story trend', trends),
  ...listed('small', small),
  ...listed('pictured', pictured),
  ...listed('tested funnel', testedFunnels),
  ...wholeGaps,
];

const typeOf = (document: unknown): string => (document as { type: string }).type;

const flows = new Map<unknown, Map<string, AnyFlow>>();

/** A document on its way to a picture, put into the words of a language; each is made once. */
function flowOf(document: unknown, language: string): AnyFlow {
  const own = flows.get(document) ?? new Map<string, AnyFlow>();
  const flow = own.get(language) ?? new Pipeline(WIDGETS[typeOf(document)]![0]);
  flows.set(document, own.set(language, flow));
  flow.read(deepFreeze(document));
  flow.translate(language);
  return flow;
}

const GOOD = ALL.filter(([, document]) => flowOf(document, 'en').figures);
const SPOKEN = GOOD.flatMap(([name, document]) =>
  LANGUAGES.map((language) => [`${name}, ${language}`, { document, language }] as const),
);
const DRAWN = SPOKEN.filter(([, { document }]) => flowOf(document, 'en').drawable).flatMap(
  ([name, one]) =>
    WIDGETS[typeOf(one.document)]![1].map(
      (form) => [`${name}, ${form}`, { ...one, form }] as const,
    ),
);

const sameLook = (a: TextMark, b: TextMark): boolean =>
  a.anchor === b.anchor && a.emphasis === b.emphasis && a.tone === b.tone && a.series === b.series;

/** The texts of a picture, the lines of each put together. */
function textsOf({ texts }: AnyDrawing): TextMark[] {
  const joined: TextMark[] = [];
  let line = NaN;
  for (const one of texts) {
    const last = joined.at(-1);
    const next =
      last && sameLook(last, one) && last.x === one.x && one.y > line && one.y - line < 18;
    if (next) joined.splice(-1, 1, { ...last, text: `${last.text} ${one.text}` });
    else joined.push(one);
    line = one.y;
  }
  return joined;
}

it('leaves out only what is no good document', () => {
  const bad = ALL.filter((one) => !GOOD.includes(one)).map(([name]) => name);
  expect(bad).toEqual(['gauge', 'funnel', 'gap', 'trend'].map((kind) => `story ${kind} invalid`));
});

describe.each(SPOKEN)('%s', (_, { document, language }) => {
  it('has the raw values of its tables in its CSV', () => {
    for (const table of tablesOf(flowOf(document, language))) {
      const keys = table.columns.map(({ key }) => key);
      const [header, ...records] = recordsIn(csvOf(table));
      expect(header).toEqual(keys);
      expect(records.length).toBe(table.rows.length);
      const wrong = table.rows.flatMap((row, i) =>
        keys.filter((key, j) => {
          const [raw, text] = [row[key] ?? '', records[i]![j]];
          return typeof raw === 'number' ? text === '' || Number(text) !== raw : text !== raw;
        }),
      );
      expect(wrong).toEqual([]);
    }
  });

  it('shows each number of its tables as it is, rounded', () => {
    const flow = flowOf(document, language);
    const wrong = tablesOf(flow).flatMap(({ columns, rows }) =>
      columns
        .filter(({ unit }) => !['label', 'code', 'time'].includes(unit))
        .flatMap(({ key, unit }) =>
          rows.flatMap((row) => {
            const text = cellIn(flow.language, row[key], unit);
            // A target may be a band: "4..8".
            const values = String(row[key] ?? '')
              .split('..')
              .filter(Boolean)
              .map(Number);
            const shown = shownIn(text);
            const right =
              shown.length === values.length &&
              shown.every((one, i) => agrees(one, { value: values[i]!, unit }));
            return right ? [] : `${key}: ${row[key]} is shown as "${text}"`;
          }),
        ),
    );
    expect(wrong.join('\n')).toBe('');
  });

  it('says in its summary what its tables say, no more and no less', () => {
    const flow = flowOf(document, language);
    const { summary, figures, drawable: good } = flow;
    const minimum =
      figures!.withheld === null ? [] : [{ value: figures!.withheld, unit: 'count' } as const];
    const { summary: due, names } = good
      ? factsOf(flow)
      : { summary: { facts: minimum, names: [] }, names: [] };
    const labels = [...due.names, ...names];
    const numbers = shownIn(without(summary, labels));
    const unsaid = due.facts.filter((fact) => !numbers.some((one) => agrees(one, fact)));
    expect.soft(unaccounted(summary, due.facts, labels), summary).toEqual([]);
    expect.soft(unsaid, summary).toEqual([]);
    expect(
      due.names.filter((one) => !summary.includes(one)),
      summary,
    ).toEqual([]);
  });
});

describe.each(DRAWN)('%s', (_, { document, language, form }) => {
  const flow = flowOf(document, language);

  /** What is wrong by width. */
  const wrongIn = (look: (layout: AnyDrawing, facts: Facts) => readonly string[]): string =>
    WIDTHS.flatMap((width) => {
      flow.layOut({ width }, form, fixedMeasure);
      return look(flow.drawing!, factsOf(flow)).map((one) => `${width} px: ${one}`);
    }).join('\n');

  it('tells of a target what its row has under the same name', () => {
    const wrong = wrongIn((layout, facts) =>
      targetsIn(layout).flatMap((target) => {
        const { title, rows } = flow.describe(target)!;
        const [row] = facts.rows(target);
        const named =
          row?.['t'] == null ? title : title.replace(flow.language.formats.time(row['t']), '');
        const all: typeof rows = [['', named], ...rows];
        return all.flatMap(([figure, text, series]) => {
          const said = `${figure} ${text}`;
          const bad = unaccounted(said, facts.tip(target, figure, series), facts.names);
          return bad.map((number) => `${number} in "${said}" of "${title}"`);
        });
      }),
    );
    expect(wrong).toBe('');
  });

  it('writes only numbers of the row beside them', () => {
    const wrong = wrongIn((layout, facts) => {
      const [targets, places] = [targetsOf(layout), targetsIn(layout)];
      return textsOf(layout).flatMap((one) => {
        const target = targets.at(targets.under(one));
        // A date moves to keep inside the picture, but still reaches over its own time.
        const { left, right } = extentOf(one);
        const over = places.filter(({ x, width }) => x < right && x + width > left);
        if (target && over.some((each) => facts.dates?.(each).includes(one.text))) return [];
        const bad = unaccounted(one.text, facts.picture(one.text, target), facts.names);
        return bad.map((number) => `${number} in "${one.text}" of ${target?.key}`);
      });
    });
    expect(wrong).toBe('');
  });

  it('has a row in a table for each target', () => {
    const wrong = wrongIn((layout, facts) =>
      targetsIn(layout)
        .filter((target) => !facts.rows(target).length)
        .map(({ key }) => key),
    );
    expect(wrong).toBe('');
  });
});
