import { describe, expect, it } from 'vitest';
import type { TextMark } from '../../../src/chart/drawing.js';
import { pathsOf } from '../../../src/element/templates/drawing.js';
import { languageOf } from '../../../src/i18n/index.js';
import { gapLayout, type GapOptions } from '../../../src/widgets/gap/gap.layout.js';
import { gapWords } from '../../../src/widgets/gap/gap.words.js';
import { gapMessages } from '../../../src/widgets/gap/messages/index.js';
import { marksOf, pointsOf, shapesOf } from '../../support/geometry.js';
import { numbersIn, there } from '../../statistics/support.js';
import {
  both,
  chain,
  ends,
  excess,
  flat,
  forty,
  kiosk,
  long,
  modelOf,
  near,
  sampled,
  servperf,
  servqual,
  stations,
  under,
} from './documents.js';
import { CHAIN_GAPS } from '../../../src/widgets/gap/gap.schema.js';
import { faultsOf, outsideOf } from '../../support/texts.js';
import { fixedMeasurer } from '../../support/measurer.js';

const layoutOf = (
  fields: object,
  width: number,
  options: Partial<GapOptions> = {},
  lang = 'en',
) => {
  const figures = modelOf(fields);
  return gapLayout(
    figures,
    gapWords(figures, languageOf(lang, undefined, gapMessages)),
    { width },
    fixedMeasurer,
    { view: 'both', sort: 'given', ...options },
  );
};

type GapDrawing = ReturnType<typeof layoutOf>;

/** The rectangle of a text by the fixed measurer. */
function extent({ x, y, text, anchor = 'start', size = 12 }: TextMark) {
  const width = fixedMeasurer(text, size);
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  const left = x - width * share;
  return { text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
}

function overlaps({ texts }: GapDrawing): string[] {
  const extents = texts.map(extent);
  return extents.flatMap((a, i) =>
    extents
      .slice(i + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom && b.top < a.bottom,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}

const outside = ({ texts, width, height }: GapDrawing): string[] =>
  texts
    .map(extent)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.1 || right > width + 0.1 || top < 0 || bottom > height,
    )
    .map(({ text }) => text);

const shown = ({ texts }: GapDrawing): string[] => texts.map(({ text }) => text);
const styles = ({ marks }: GapDrawing): string[] => marks.map(({ style = '' }) => style);

/** The dots among the marks, each with its tone or, without one, its style. */
const dotsOf = ({ marks }: GapDrawing) =>
  shapesOf(marks, 'circle').map(({ center, radius, style, tone }) => ({
    kind: tone ?? style,
    ...center,
    r: radius,
  }));

const thin = {
  ...chain,
  minimumN: 30,
  chain: { ...sampled, understood: null, delivered: { mean: 5.3, sd: 1, n: 12 } },
};
const doubtful = {
  ...chain,
  chain: Object.fromEntries(
    Object.entries(stations).map(([station, mean]) => [station, { mean, sd: 3, n: 20 }]),
  ),
};

const documents = {
  servqual,
  sampled: { ...chain, chain: sampled },
  thin,
  doubtful,
  chain,
  both,
  servperf,
  excess,
  under,
  near,
  flat,
  long,
  forty,
  ends,
  kiosk,
};
// The narrowest host is 280 px wide: 238 inside its padding and border.
const widths = [238, 246, 278, 320, 400, 438, 500, 560, 619, 620, 640, 700, 758, 900, 1000, 1240];
const cases = Object.entries(documents).flatMap(([name, fields]) =>
  ['en', 'zh-CN', 'zh-TW'].map((lang) => ({ name, lang, fields })),
);

describe.each(cases)('$name in $lang', ({ fields, lang }) => {
  it.each(widths)('sets no text over another at %i px', (width) => {
    expect(overlaps(layoutOf(fields, width, { sort: 'weighted' }, lang))).toEqual([]);
  });

  it.each(widths)('keeps all text inside at %i px', (width) => {
    expect(outside(layoutOf(fields, width, { sort: 'weighted' }, lang))).toEqual([]);
  });

  it.each([238, 500, 1240])('stays within its elements at %i px', (width) => {
    const layout = layoutOf(fields, width, { sort: 'gap' }, lang);
    const data = layout.targets.length;
    const elements = pathsOf(layout.marks).length + layout.texts.length + 1;
    expect(elements).toBeLessThanOrEqual(12 * data + 80);
  });

  it.each([238, 1240])('has every figure of every row at %i px', (width) => {
    const figures = modelOf(fields);
    const { rows, steps } = gapWords(figures, languageOf(lang, undefined, gapMessages));
    const drawn = shown(layoutOf(fields, width, {}, lang)).join('\n');
    for (const { figure } of [...rows, ...steps]) expect(drawn).toContain(figure);
  });

  it('keeps to its box and to numbers', () => {
    const layout = layoutOf(fields, 238, {}, lang);
    expect(numbersIn(layout).every(Number.isFinite)).toBe(true);
    expect(
      pathsOf(layout.marks)
        .map(({ d }) => d)
        .join(''),
    ).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('the dimensions', () => {
  it('have labels at the left in a wide box and above in a narrow one', () => {
    const label = (width: number) => {
      const { texts } = layoutOf(servqual, width);
      return there(texts.find(({ text }) => text === 'Tangibles'));
    };
    expect(label(900).anchor).toBe('end');
    expect(label(246)).toMatchObject({ x: 0 });
    expect(label(246).anchor ?? 'start').toBe('start');
  });

  it.each([0.95, 0.999999999])('have room for the name of intervals at %d', (confidence) => {
    const drawing = layoutOf({ ...servqual, confidence }, 1280);
    expect(shown(drawing).join()).toContain('% interval');
    expect([...outside(drawing), ...overlaps(drawing)]).toEqual([]);
  });

  it('leave out the intervals where room is short, never a figure', () => {
    const seen = [1240, 640, 600, 560, 520, 480, 440, 400].map((width) =>
      styles(layoutOf(servqual, width)).includes('interval'),
    );
    expect([...new Set(seen)]).toEqual([true, false]);
  });

  it('leave out the grid of the scale where names stand above', () => {
    const verticals = (layout: GapDrawing) =>
      marksOf(layout, 'grid').filter((mark) => new Set(pointsOf(mark).map(({ y }) => y)).size > 1);
    expect(verticals(layoutOf(servqual, 900))).not.toEqual([]);
    expect(verticals(layoutOf(servqual, 246))).toEqual([]);
  });

  it('have two dots a row, the perceived one in the gap\u2019s tone', () => {
    const dots = dotsOf(layoutOf(excess, 900, { view: 'dimensions' }));
    const tones = dots
      .slice(3)
      .filter(({ r }) => r > 3)
      .sort((a, b) => a.y - b.y)
      .map(({ kind }) => kind);
    expect(tones.slice(0, 6)).toEqual([
      'expected',
      'positive',
      'expected',
      'muted',
      'expected',
      'muted',
    ]);
  });

  it('place a dot by its share of the scale', () => {
    const dots = dotsOf(layoutOf(ends, 900, { view: 'dimensions' }));
    const row = (y: number) => dots.filter((dot) => dot.y === y && dot.r > 3);
    const ys = [...new Set(dots.filter(({ kind }) => kind === 'expected').map(({ y }) => y))].slice(
      1,
    );
    const [down, up] = [row(ys[0]!), row(ys[1]!)];
    expect(down[0]!.x).toBe(up[1]!.x);
    expect(down[1]!.x).toBe(up[0]!.x);
  });

  it('have a zone of tolerance only where the minimum is below the expectation', () => {
    const withMinimum = (minimum: number) =>
      styles(layoutOf({ dimensions: [{ key: 'a', expectation: 4, perception: 3, minimum }] }, 900));
    expect(withMinimum(3)).toContain('zone');
    expect(withMinimum(4.5)).not.toContain('zone');
  });

  it('are drawn in the order asked for', () => {
    expect(layoutOf(servqual, 900, { sort: 'weighted' }).targets.map(({ key }) => key)[0]).toBe(
      'reliability',
    );
  });

  it('say what they are sorted by', () => {
    expect(shown(layoutOf(servqual, 900, { sort: 'gap' }))).toContain('\u2193 Gap');
    expect(shown(layoutOf(servqual, 900))).not.toContain('\u2193 Gap');
  });

  it('say that there is no gap without expectations', () => {
    expect(shown(layoutOf(servperf, 900)).join(' ')).toContain('SERVPERF');
  });

  it('have one dot a row without expectations', () => {
    expect(dotsOf(layoutOf(servperf, 900))).toHaveLength(5);
  });

  it('grow downward with their rows', () => {
    expect(layoutOf(forty, 900).height).toBeGreaterThan(40 * 24);
  });
});

describe('the chain', () => {
  const tonesOf = (fields: object, width: number) =>
    marksOf(layoutOf(fields, width), 'term').flatMap(({ key, tone }) => (key ? [[key, tone]] : []));

  it.each([300, 900])('has a block for each term at %i px, the largest in the accent', (width) => {
    expect(tonesOf(chain, width)).toEqual([
      ['diagnosis', undefined],
      ['prescription', undefined],
      ['pharmacy', 'accent'],
      ['perception', undefined],
    ]);
  });

  it.each([300, 900])('has the colours of news at %i px only beyond chance', (width) => {
    expect(tonesOf({ ...chain, chain: sampled }, width)).toEqual([
      ['diagnosis', 'poor'],
      ['prescription', 'muted'],
      ['pharmacy', 'negative'],
      ['perception', 'muted'],
    ]);
  });

  it('says what grey means where there is some', () => {
    expect(shown(layoutOf({ ...chain, chain: sampled }, 900))).toContain('not significant');
    expect(shown(layoutOf(chain, 900))).not.toContain('not significant');
  });

  it.each([300, 900])(
    'draws at %i px what is known of it, and says why the rest is not',
    (width) => {
      const layout = layoutOf(thin, width);
      // Neither a level nor a gap of "Delivered", which too few rated, and of "Understood".
      expect(tonesOf(thin, width)).toEqual([]);
      expect(marksOf(layout, 'bracket')).toHaveLength(1);
      const levels = ['level', 'outer-level', 'promised-level'];
      expect(levels.map((style) => marksOf(layout, style).length)).toEqual([1, 2, 1]);
      expect(shown(layout).filter((text) => text === 'n/a')).toHaveLength(3);
      expect(shown(layout).join(' ')).toContain('n < 30');
      expect(layout.targets).toHaveLength(6);
    },
  );

  it('draws a service gap in doubt as an outline, not as an area', () => {
    const { marks } = layoutOf(doubtful, 900);
    expect(marks.find(({ key }) => key === 'service')).toMatchObject({
      style: 'bracket',
      tone: 'muted',
    });
  });

  it('goes across in a wide box and down in a narrow one', () => {
    const middles = (width: number) =>
      layoutOf(chain, width)
        .targets.slice(0, 4)
        .map(({ x, y, width: w, height }) => ({ x: x + w / 2, y: y + height / 2 }));
    const [wide, narrow] = [middles(900), middles(300)];
    expect(wide[3]!.x).toBeGreaterThan(wide[0]!.x + 300);
    expect(new Set(narrow.map(({ x }) => x)).size).toBe(1);
    expect(narrow[3]!.y).toBeGreaterThan(narrow[0]!.y + 100);
  });

  it('goes down in a wide box, too, where its figures have no room across', () => {
    const scale = { min: 0, max: 6600 };
    const means = {
      understood: 1200.25,
      specified: 1100.75,
      delivered: 1000.5,
      perceived: 2025.75,
    };
    const drawn = layoutOf({ scale, chain: { expected: 1000.5, ...means } }, 640);
    expect(overlaps(drawn)).toEqual([]);
    const isDown = ({ targets }: GapDrawing) => new Set(targets.map(({ x }) => x)).size === 1;
    expect([drawn, layoutOf(chain, 640)].map(isDown)).toEqual([true, false]);
    const unknown = { understood: null, specified: null, delivered: null, perceived: null };
    const huge = {
      scale: { min: -1e12, max: 0 },
      chain: { ...unknown, expected: -926_700_000_000 },
    };
    expect(overlaps(layoutOf(huge, 1400))).toEqual([]);
  });

  it('has a target for each of its gaps', () => {
    expect(layoutOf(chain, 900).targets.map(({ key }) => key)).toEqual([
      'diagnosis',
      'prescription',
      'pharmacy',
      'perception',
      'service',
      'communication',
    ]);
  });

  it('has no branch without a promise', () => {
    const { promised: _, ...rest } = stations;
    expect(styles(layoutOf({ ...chain, chain: rest }, 900)).join()).not.toMatch(/branch|promise/);
  });

  it('lets a step up rise', () => {
    const levels = layoutOf(excess, 900, { view: 'chain' }).marks.filter(({ style }) =>
      /^(?:outer-)?level$/.test(style ?? ''),
    );
    const ofStops = levels.map((level) => pointsOf(level)[0]!.y);
    expect(ofStops[1]!).toBeLessThan(ofStops[0]!);
  });

  it('does not blow up a tiny loss', () => {
    const tiny = {
      ...chain,
      chain: {
        ...stations,
        understood: 6.39,
        specified: 6.39,
        delivered: 6.39,
        perceived: 6.39,
        promised: 6.4,
      },
    };
    const terms = shapesOf(marksOf(layoutOf(tiny, 900), 'term'), 'rect');
    expect(there(terms.find(({ tone }) => tone === 'accent')).height).toBeLessThan(6);
  });
});

describe('the view', () => {
  const parts = (fields: object, view: string) =>
    [...new Set(layoutOf(fields, 900, { view }).targets.map(({ group }) => group))].join();

  it('is both where the document has both', () => {
    expect(parts(both, 'both')).toBe('dimension,chain');
  });

  it('is the part asked for', () => {
    expect(parts(both, 'chain')).toBe('chain');
    expect(parts(both, 'dimensions')).toBe('dimension');
  });

  it('is what there is where both are asked for', () => {
    expect(parts(chain, 'both')).toBe('chain');
  });

  it('is both for a word that is none', () => {
    expect(parts(both, 'nonsense')).toBe('dimension,chain');
  });

  it('says that the part asked for is not there', () => {
    expect(shown(layoutOf(servqual, 900, { view: 'chain' })).join(' ')).toContain('No data');
    expect(shown(layoutOf(chain, 900, { view: 'dimensions' })).join(' ')).toContain('No data');
  });
});

describe('the oddest scales', () => {
  const max = Number.MAX_VALUE;
  it.each([
    [1e15, 1e15 + 4],
    [0, 1e-12],
    [-max, max],
  ])('from %d to %d are drawn in numbers', (low, high) => {
    const fields = {
      scale: { min: low, max: high },
      dimensions: [{ key: 'a', expectation: high, perception: low, importance: 1e300 }],
      chain: {
        expected: low,
        understood: low,
        specified: low,
        delivered: low,
        perceived: low,
        promised: low,
      },
    };
    for (const width of [246, 500, 900]) {
      const { marks, texts } = layoutOf(fields, width);
      expect(numbersIn(marks).every(Number.isFinite)).toBe(true);
      expect(JSON.stringify([pathsOf(marks), texts])).not.toMatch(/NaN|null|Infinity/);
    }
  });

  it('keeps long names of gaps, and its headings, in the box', () => {
    const name = 'A name of a gap that is by far too long for anything';
    const gapLabels = Object.fromEntries(CHAIN_GAPS.map((gap) => [gap, name]));
    for (const width of [160, 200, 400, 640, 900]) {
      const made = layoutOf({ ...both, gapLabels }, width);
      expect(faultsOf(made.texts, width, made.height)).toEqual([]);
      expect(outsideOf(made)).toEqual([]);
    }
  });
});
