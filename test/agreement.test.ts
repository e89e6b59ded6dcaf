import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyDrawing, Box, TextMark } from '../src/chart/drawing.js';
import { targetsOf } from '../src/chart/targets.js';
import { Pipeline } from '../src/element/pipeline.js';
import { wrongCells, wrongCsv, wrongTip } from './support/agreement.js';
import * as pictured from './pictures/documents.mjs';
import { WIDGET_DEMOS, demo } from './support/documents.js';
import { deepFreeze } from './support/freeze.js';
import { EXAMPLES } from './support/examples.js';
import { factsOf, tablesOf, type AnyPipeline, type Facts } from './support/facts/index.js';
import { agrees, shownIn, unaccounted, without } from './support/numbers.js';
import { optionsOf } from './support/options.js';
import { documents as small } from './support/small.js';
import { targetsIn } from './support/targets.js';
import { extentOf } from './support/texts.js';
import { WIDGETS } from './support/widgets.js';
import * as testedFunnels from './widgets/funnel/documents.js';
import * as testedGaps from './widgets/gap/documents.js';
import { fixedMeasurer } from './support/measurer.js';

/*
 * Whatever a reader meets is a view of the same figures: the cells of a table as they are shown, the
 * CSV, the summary, the tooltips and the texts of the picture. Here every number that stands in one
 * of them is read back and looked for in the row that it is said of. What a text may say besides the
 * tables is listed, with its reason, in support/facts.
 */

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];
/** Widths without a height, then a low box and a tile. */
const ROOMS: readonly Box[] = [
  { width: 320 },
  { width: 900 },
  { width: 212, height: 100 },
  { width: 166, height: 68, tile: true },
];

type Named = readonly [name: string, document: unknown];
const read = (name: string): string =>
  readFileSync(new URL(`../demo/${name}`, import.meta.url), 'utf8');
const listed = (from: string, all: object): Named[] =>
  Object.entries(all).map(([name, document]) => [`${from} ${name}`, document] as const);

/** A dashboard draws nothing itself. */
const { dashboard: _page, ...picturedWidgets } = pictured;

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

const typeOf = (document: unknown): string => (document as { type: string }).type;

const ALL: readonly Named[] = [
  ['awkward', awkward],
  ...WIDGET_DEMOS.map((name) => [name, demo(name)] as const),
  ...listed('index.html', inline),
  ...listed('strict.js', handedOver('strict.js')),
  ...Object.entries(EXAMPLES).flatMap(([kind, all]) => listed(`story ${kind}`, all)),
  ...listed('small', small),
  ...listed('pictured', picturedWidgets),
  ...listed('tested funnel', testedFunnels),
  ...wholeGaps,
];

const pipelines = new Map<unknown, Map<string, AnyPipeline>>();

/** The pipeline of a document with words in a language. Cached. */
function pipelineOf(document: unknown, language: string): AnyPipeline {
  const byLanguage = pipelines.get(document) ?? new Map<string, AnyPipeline>();
  const pipeline = byLanguage.get(language) ?? new Pipeline(WIDGETS[typeOf(document)]!);
  pipelines.set(document, byLanguage.set(language, pipeline));
  pipeline.read(deepFreeze(document));
  pipeline.translate(language);
  return pipeline;
}

const GOOD = ALL.filter(([, document]) => pipelineOf(document, 'en').figures);
const TRANSLATED = GOOD.flatMap(([name, document]) =>
  LANGUAGES.map((language) => [`${name}, ${language}`, { document, language }] as const),
);
const DRAWN = TRANSLATED.filter(([, { document }]) => pipelineOf(document, 'en').drawable).flatMap(
  ([name, translated]) =>
    optionsOf(typeOf(translated.document)).map(
      (options) =>
        [`${name}, ${Object.values(options).join(' ')}`, { ...translated, options }] as const,
    ),
);

const sameLook = (a: TextMark, b: TextMark): boolean =>
  a.anchor === b.anchor && a.emphasis === b.emphasis && a.tone === b.tone && a.series === b.series;

/** The texts of a picture, the lines of each put together. */
function textsOf({ texts }: AnyDrawing): TextMark[] {
  const joined: TextMark[] = [];
  let lineY = NaN;
  for (const mark of texts) {
    const last = joined.at(-1);
    const isNextLine =
      last && sameLook(last, mark) && last.x === mark.x && mark.y > lineY && mark.y - lineY < 18;
    // A line may break within a Chinese word.
    const seam = last && /\p{sc=Han}$/u.test(last.text) ? '' : ' ';
    if (isNextLine) joined.splice(-1, 1, { ...last, text: `${last.text}${seam}${mark.text}` });
    else joined.push(mark);
    lineY = mark.y;
  }
  return joined;
}

it('leaves out only what is no good document', () => {
  const bad = ALL.filter((named) => !GOOD.includes(named)).map(([name]) => name);
  expect(bad).toEqual(Object.keys(EXAMPLES).map((kind) => `story ${kind} invalid`));
});

describe.each(TRANSLATED)('%s', (_, { document, language }) => {
  const pipeline = pipelineOf(document, language);

  it('has the raw values of its tables in its CSV', () => {
    expect(tablesOf(pipeline).flatMap(wrongCsv)).toEqual([]);
  });

  it('shows each number of its tables as it is, rounded', () => {
    const wrong = tablesOf(pipeline).flatMap((table) => wrongCells(table, pipeline));
    expect(wrong.join('\n')).toBe('');
  });

  it('says in its summary what its tables say, no more and no less', () => {
    const { summary, figures, drawable: good } = pipeline;
    const minimum =
      figures!.withheld === null ? [] : [{ value: figures!.withheld, unit: 'count' } as const];
    const { summary: expected, names } = good
      ? factsOf(pipeline)
      : { summary: { facts: minimum, names: [] }, names: [] };
    const labels = [...expected.names, ...names];
    const numbers = shownIn(without(summary, labels));
    const missing = expected.facts.filter(
      (fact) => !numbers.some((number) => agrees(number, fact)),
    );
    expect.soft(unaccounted(summary, expected.facts, labels), summary).toEqual([]);
    expect.soft(missing, summary).toEqual([]);
    expect(
      expected.names.filter((name) => !summary.includes(name)),
      summary,
    ).toEqual([]);
  });
});

/** Those whose findings are all of single figures. */
const LEVELS = GOOD.filter(([, document]) => ['gauge', 'kpi'].includes(typeOf(document)));

describe.each(LEVELS)('%s', (_, document) => {
  it('has findings whose figures stand in its tables', () => {
    const pipeline = pipelineOf(document, 'en');
    const cells = tablesOf(pipeline).flatMap(({ rows }) => rows.flatMap(Object.values));
    const stands = (figure: number) =>
      cells.some((cell) => typeof cell === 'number' && Math.abs(cell - figure) < 1e-9);
    const wrong = pipeline.figures!.findings.filter(({ value }) => value != null && !stands(value));
    expect(wrong).toEqual([]);
  });
});

/** The texts of a picture with numbers that are not of the row beside them. */
function wrongTexts(layout: AnyDrawing, facts: Facts): string[] {
  const [targets, places] = [targetsOf(layout), targetsIn(layout)];
  return textsOf(layout).flatMap((mark) => {
    const target = targets.at(targets.under(mark));
    // A date moves to keep inside the picture, but still reaches over its own time.
    const { left, right } = extentOf(mark);
    const over = places.filter(({ x, width }) => x < right && x + width > left);
    if (target && over.some((place) => facts.dates?.(place).includes(mark.text))) return [];
    const bad = unaccounted(mark.text, facts.picture(mark.text, target), facts.names);
    return bad.map((number) => `${number} in "${mark.text}" of ${target?.key}`);
  });
}

/** The targets of a picture that have no row in a table. */
const wrongTargets = (layout: AnyDrawing, facts: Facts): string[] =>
  targetsIn(layout)
    .filter((target) => !facts.rows(target).length)
    .map(({ key }) => key);

describe.each(DRAWN)('%s', (_, { document, language, options }) => {
  const pipeline = pipelineOf(document, language);

  /** What the checks find wrong in each room, which is laid out once for all of them. */
  const wrong = { tips: '', texts: '', rows: '' };

  beforeAll(() => {
    for (const { width, height, tile } of ROOMS) {
      const heights = height === undefined ? undefined : { room: height, freed: {} };
      pipeline.layOut({ width, tile }, options, fixedMeasurer, heights);
      const layout = pipeline.drawing!;
      const facts = factsOf(pipeline);
      const told = (faults: readonly string[]) =>
        faults.map((fault) => `${width} px: ${fault}\n`).join('');
      wrong.tips += told(targetsIn(layout).flatMap((target) => wrongTip(target, pipeline)));
      wrong.texts += told(wrongTexts(layout, facts));
      wrong.rows += told(wrongTargets(layout, facts));
    }
  });

  it('tells of a target what its row has under the same name', () => {
    expect(wrong.tips).toBe('');
  });

  it('writes only numbers of the row beside them', () => {
    expect(wrong.texts).toBe('');
  });

  it('has a row in a table for each target', () => {
    expect(wrong.rows).toBe('');
  });
});
