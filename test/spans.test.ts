import { describe, expect, it } from 'vitest';
import type { AnyDrawing, Box } from '../src/chart/drawing.js';
import { unitedSpans, type Spans } from '../src/chart/spans.js';
import type { Envelope, Figures } from '../src/contract/index.js';
import { fitted, unbounded } from '../src/element/fit.js';
import { Pipeline } from '../src/element/pipeline.js';
import type { Words } from '../src/element/widget.js';
import { there } from './statistics/support.js';
import { EXAMPLES } from './support/examples.js';
import { marksOf, pointsOf } from './support/geometry.js';
import { fixedMeasurer } from './support/measurer.js';
import { optionsOf } from './support/options.js';
import { CARD_ROOMS, TILE_ROOMS, asTile, misfitsOf } from './support/rooms.js';
import { documents } from './support/small.js';
import { targetsIn } from './support/targets.js';
import { WIDGETS } from './support/widgets.js';

/* Pictures that are compared have the same scales, and others the scales that suit them. */

type AnyPipeline = Pipeline<Envelope, Figures, Words, AnyDrawing>;

function read(document: object): AnyPipeline {
  const pipeline = new Pipeline(WIDGETS[(document as Envelope).type]!);
  pipeline.read(document);
  pipeline.translate('en');
  return pipeline;
}

/** Lays a document out in a box, with the last of its widget's options, which shows the chain of a gap. */
function layoutOf({ figures, words, document }: AnyPipeline): (box: Box) => AnyDrawing {
  const { type } = there(document);
  const options = optionsOf(type).at(-1)!;
  return (box) => WIDGETS[type]!.layout(there(figures), there(words), box, fixedMeasurer, options);
}

/** The content of a drawing, whatever box it was made for. */
const contentOf = (drawing: AnyDrawing) => {
  const { marks, texts, height } = drawing;
  return { marks, texts, height, targets: targetsIn(drawing) };
};

const cases = Object.entries(EXAMPLES).flatMap(([type, examples]) =>
  Object.entries(examples as Readonly<Record<string, object>>)
    .filter(([, document]) => read(document).drawable)
    .map(([name, document]) => ({ type, name, document })),
);

describe.each(cases)('$type $name', ({ document }) => {
  const pipeline = read(document);
  const layout = layoutOf(pipeline);
  const { spans } = pipeline;
  const reaches = Object.values(spans).flatMap((reach) => (reach ? [reach] : []));

  it('reaches from a number to one that is no less', () => {
    expect(reaches.every(([low, high]) => Number.isFinite(high - low) && low <= high)).toBe(true);
  });

  it('tells of the reach that its layout goes by', () => {
    for (const width of [320, 900]) {
      expect(contentOf(layout({ width, spans }))).toEqual(contentOf(layout({ width })));
    }
  });

  it('keeps to the room of every card on scales that reach much further', () => {
    const wide: Spans = Object.fromEntries(
      Object.entries(spans).map(([scale, reach]) => {
        const [low, high] = reach ?? [0, 1];
        return [scale, [low - 3 * (high - low), high + 2 * (high - low)]];
      }),
    );
    const inCards = CARD_ROOMS.flatMap((room) => {
      const box = { width: room.width, spans: wide };
      return misfitsOf(fitted({ room: room.height, freed: {} }, box, layout), room);
    });
    const inTiles = TILE_ROOMS.flatMap((room) =>
      misfitsOf(layout({ ...asTile(room), spans: wide }), room),
    );
    expect([...inCards, ...inTiles]).toEqual([]);
  });
});

/** Where a drawing has what two documents have in common. */
type Place = (drawing: AnyDrawing) => unknown;

const anchorOf =
  (key: string): Place =>
  (drawing) =>
    there(targetsIn(drawing).find((target) => target.key === key)?.anchor);

/** The middle of what the pointer finds. */
const middleOf =
  (key: string): Place =>
  (drawing) => {
    const { x, y, width, height } = there(targetsIn(drawing).find((target) => target.key === key));
    return [x + width / 2, y + height / 2];
  };

/** Where a mark of a style begins; in a legend there may be some before it. */
const startOf =
  (style: string, index: number): Place =>
  (drawing) =>
    there(pointsOf(there(marksOf(drawing, style)[index]))[0]);

const { breakdown, comparison, contribution, funnel, kpi, likert, matrix, pareto, trend } =
  documents;
const { attainment } = documents;
const months = (...all: readonly (readonly [t: string, fulfilled: number])[]) =>
  all.map(([t, fulfilled]) => ({ t, requested: 100, fulfilled }));
const stations = { expected: 4.5, understood: 4.25, specified: 4, delivered: 4, perceived: 3.75 };
const chain = { type: 'gap', scale: { min: 1, max: 5 }, chain: stations };

/** Two documents of one widget, which have something in common and reach differently far. */
const PAIRS: Readonly<
  Record<string, { documents: readonly object[]; place: Place; width?: number }>
> = {
  trend: {
    documents: [
      { ...trend, series: [{ key: 'a', points: months(['2025-02', 80], ['2025-03', 85]) }] },
      { ...trend, series: [{ key: 'a', points: months(['2025-02', 80], ['2025-06', 35]) }] },
    ],
    place: startOf('line', 1),
  },
  kpi: {
    documents: [
      kpi,
      {
        ...kpi,
        spark: [
          { t: '2026-Q1', value: 71.4 },
          { t: '2026-Q2', value: 12 },
        ],
      },
    ],
    place: startOf('line', 0),
  },
  breakdown: {
    documents: [
      breakdown,
      { ...breakdown, groups: [breakdown.groups[0], { key: 'east', part: 2, whole: 300 }] },
    ],
    place: anchorOf('north'),
  },
  comparison: {
    documents: [
      comparison,
      { ...comparison, units: [comparison.units[0], { key: 'b', part: 90, whole: 900 }] },
    ],
    place: middleOf('a'),
    width: 640,
  },
  pareto: {
    documents: [
      pareto,
      { ...pareto, causes: [{ key: 'big', count: 400 }, pareto.causes[0], pareto.causes[1]] },
    ],
    place: anchorOf('late'),
  },
  contribution: {
    documents: [
      contribution,
      {
        ...contribution,
        items: contribution.items.map((item) =>
          item.key === 'technique' ? { ...item, value: 88.25 } : item,
        ),
      },
    ],
    place: anchorOf('attitude'),
  },
  attainment: {
    documents: [
      attainment,
      { ...attainment, rows: [{ key: 'output', actual: 18, target: 10 }, attainment.rows[1]] },
    ],
    place: anchorOf('intake'),
  },
  likert: {
    documents: [
      { ...likert, questions: [likert.questions[0]] },
      { ...likert, questions: [likert.questions[0], { key: 'b', counts: [90, 5, 1, 1, 1] }] },
    ],
    place: startOf('neutral', 1),
  },
  matrix: {
    documents: [
      matrix,
      {
        ...matrix,
        items: [
          ...matrix.items.slice(0, 3),
          { key: 'coffee', label: 'Coffee', importance: 1.2, performance: 4.9 },
        ],
      },
    ],
    place: middleOf('staff'),
    width: 640,
  },
  funnel: {
    documents: [funnel, { ...funnel, stages: [{ key: 'bought', count: 900 }, funnel.stages[1]] }],
    place: anchorOf('acknowledged'),
  },
  gap: {
    documents: [chain, { ...chain, chain: { ...stations, perceived: 1.5 } }],
    place: startOf('outer-level', 0),
    width: 900,
  },
};

it('compares documents of every widget whose scales follow from data', () => {
  const comparable = Object.keys(WIDGETS).filter((type) => WIDGETS[type]!.spans);
  expect(Object.keys(PAIRS).sort()).toEqual(comparable.sort());
});

describe.each(Object.entries(PAIRS))(
  'two documents of %s',
  (_, { documents: pair, place, width = 320 }) => {
    const pipelines = pair.map(read);
    const layouts = pipelines.map(layoutOf);
    const spans = unitedSpans(pipelines.map((pipeline) => pipeline.spans));
    const placesIn = (box: Box): unknown[] =>
      layouts.map((layout) => place(unbounded(box, layout)));

    it('have the same at the same place with the reach of both', () => {
      const [first, second] = placesIn({ width, spans });
      expect(second).toEqual(first);
    });

    it('have it at places of their own otherwise', () => {
      const [first, second] = placesIn({ width });
      expect(second).not.toEqual(first);
    });
  },
);

/** The values along the scales of a picture: numbers in grey, where they stand. */
const ticksOf = ({ texts }: AnyDrawing, anchor: string) =>
  texts
    .filter(
      (text) => text.tone === 'muted' && text.anchor === anchor && /^[\d.]+%?$/.test(text.text),
    )
    .map(({ text, x, y }) => (anchor === 'end' ? [text, y] : [text, x]));

describe.each([
  ['trend', 'end'],
  ['breakdown', 'middle'],
  ['attainment', 'middle'],
  ['comparison', 'middle'],
  ['matrix', 'middle'],
])('the axis of %s', (type, anchor) => {
  const { documents: pair, width = 320 } = PAIRS[type]!;
  const pipelines = pair.map(read);
  const spans = unitedSpans(pipelines.map((pipeline) => pipeline.spans));

  it('has the same values at the same places in both documents', () => {
    const [first, second] = pipelines.map((pipeline) =>
      ticksOf(layoutOf(pipeline)({ width, spans }), anchor),
    );
    expect(there(first).length).toBeGreaterThan(1);
    expect(second).toEqual(first);
  });
});

describe('what is not drawn', () => {
  it('reaches nowhere', () => {
    expect(read({ ...breakdown, minimumN: 1000 }).spans).toEqual({});
    expect(read({ ...breakdown, groups: [] }).spans).toEqual({});
    expect(read({ ...breakdown, groups: 'none' }).spans).toEqual({});
  });
});

describe('another reach', () => {
  it('makes another drawing, and the same one none', () => {
    const pipeline = read(breakdown);
    const layOut = (spans: Spans | undefined) => {
      pipeline.layOut({ width: 400, spans }, {}, fixedMeasurer);
      return pipeline.drawing;
    };
    const spans = { 'value:percent': [0, 100] } as const;
    const first = layOut(undefined);
    const second = layOut(spans);
    expect(second).not.toBe(first);
    expect(layOut(spans)).toBe(second);
  });
});
