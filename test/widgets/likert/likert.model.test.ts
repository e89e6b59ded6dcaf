import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { likertModel } from '../../../src/widgets/likert/likert.model.js';
import { likertSchema } from '../../../src/widgets/likert/likert.schema.js';
import { shadesOf, sidesOf } from '../../../src/widgets/likert/sides.model.js';
import * as examples from '../../../stories/likert/likert.examples.js';
import { there } from '../../statistics/support.js';
import { DEMOS, demo, likert } from '../../support/documents.js';

const modelOf = (document: unknown) => likertModel(there(parse(likertSchema, document).data));
const ofCounts = (counts: readonly number[], fields: object = {}) =>
  modelOf(likert({ questions: [{ key: 'a', counts }], ...fields }));
const only = (counts: readonly number[], fields: object = {}) =>
  there(ofCounts(counts, fields).questions[0]);

/** Of the normal distribution at 95 %, as the oracles give it. */
const Z = 1.959963984540054;

/** Rocks (2016), written out anew: three answers added, 3/4 to each side. */
function rocks(above: number, below: number, n: number): readonly [number, number] {
  const p = (above + 3 / 4) / (n + 3);
  const d = (below + 3 / 4) / (n + 3);
  const reach = Z * Math.sqrt((p + d - (p - d) * (p - d)) / (n + 3));
  return [100 * (p - d - reach), 100 * (p - d + reach)];
}

interface Given {
  readonly questions: readonly { readonly key: string; readonly counts: readonly number[] }[];
}

describe.each(DEMOS.filter((name) => name.includes('likert')))('%s', (name) => {
  const document = demo(name) as Given;
  const { questions, tables } = modelOf(document);

  it.each(document.questions.map(({ key }, index) => [key, index] as const))(
    'has the figures of %s that a pocket calculator has',
    (key, index) => {
      const [worst = 0, bad = 0, neutral = 0, good = 0, best = 0] =
        document.questions[index]!.counts;
      const n = worst + bad + neutral + good + best;
      const question = questions[index]!;
      expect(question).toMatchObject({ key, n, withheld: null });
      [worst, bad, neutral, good, best].forEach((count, option) => {
        expect(question.shares[option]).toBeCloseTo((100 * count) / n, 10);
      });
      expect(question.net).toBeCloseTo((100 * (good + best - worst - bad)) / n, 10);
      const [lower, upper] = rocks(good + best, worst + bad, n);
      expect(there(question.interval).lower).toBeCloseTo(lower, 8);
      expect(there(question.interval).upper).toBeCloseTo(upper, 8);
    },
  );

  it('shows shares that add up to 100', () => {
    for (const { shown, shares } of questions) {
      expect(shown.reduce<number>((total, share) => total + (share ?? 0), 0)).toBeCloseTo(100, 9);
      shown.forEach((share, option) => {
        expect(Math.abs(share! - shares[option]!)).toBeLessThan(0.1);
      });
    }
  });

  it('has a row a question in its table, with a column an option', () => {
    expect(Object.keys(tables[0].units)).toEqual(
      'key label n option-1 option-2 option-3 option-4 option-5 net lower upper'.split(' '),
    );
    expect(tables[0].rows).toHaveLength(document.questions.length);
  });
});

describe('the sides', () => {
  it.each([
    ['the middle of five', 5, undefined, 'bb-aa'],
    ['none of four', 4, undefined, 'bbaa'],
    ['none of five: the middle one does not count as good', 5, null, 'bbbaa'],
    ['another one', 5, 1, 'b-aaa'],
    ['the first', 3, 0, '-aa'],
    ['two', 2, undefined, 'ba'],
  ])('are those about %s', (_, count, neutral, expected) => {
    const letters = { below: 'b', neutral: '-', above: 'a' };
    expect(
      sidesOf(count, neutral)
        .map((side) => letters[side])
        .join(''),
    ).toBe(expected);
  });

  it.each([
    [5, undefined, [0, 2, 1, 2, 0]],
    [7, undefined, [0, 1, 2, 1, 2, 1, 0]],
    [4, undefined, [0, 2, 2, 0]],
    [3, undefined, [1, 1, 1]],
    [11, undefined, [0, 1, 1, 2, 2, 1, 2, 2, 1, 1, 0]],
  ])('of %s options have the darkest shades outside', (count, neutral, expected) => {
    expect(shadesOf(sidesOf(count, neutral))).toEqual(expected);
  });
});

describe('a net', () => {
  it('is the share above the neutral option minus that below', () => {
    expect(only([6, 14, 41, 152, 97]).net).toBeCloseTo((100 * (249 - 20)) / 310, 12);
  });

  it('has missing answers in no denominator', () => {
    const questions = [{ key: 'a', counts: [5, 5, 10], missing: 80 }];
    expect(there(modelOf(likert({ questions })).questions[0])).toMatchObject({
      n: 20,
      net: 25,
      missing: 80,
    });
  });

  it('has the interval of its effective number of answers', () => {
    const counts = [10, 0, 30];
    const questions = [{ key: 'a', counts, effectiveN: 20 }];
    const { n, interval } = there(modelOf(likert({ questions })).questions[0]);
    const [lower, upper] = rocks(15, 5, 20);
    expect(n).toBe(20);
    expect(there(interval).lower).toBeCloseTo(lower, 8);
    expect(there(interval).upper).toBeCloseTo(upper, 8);
  });

  it('has no interval in a census, and none where none is wanted', () => {
    expect(only([5, 5, 10], { sampling: { design: 'census' } }).interval).toBeNull();
    expect(only([5, 5, 10], { confidence: null }).interval).toBeNull();
  });

  it('has no width left where everybody was asked', () => {
    const { interval } = only([5, 5, 10], { sampling: { design: 'sample', population: 20 } });
    expect(interval).toEqual({ lower: 25, upper: 25 });
  });

  it('is missing without answers', () => {
    const { net, shares, position } = only([0, 0, 0]);
    expect([net, position, ...shares]).toEqual([null, null, null, null, null]);
  });
});

describe('what nets say', () => {
  const positions = (fields: object, ...counts: readonly (readonly number[])[]) => {
    const questions = counts.map((list, index) => ({ key: `q${index}`, counts: list }));
    return modelOf(likert({ questions, ...fields })).questions.map(({ position }) => position);
  };

  it('is judged by Holm over all questions', () => {
    // p = 0.0316 by itself, which is under 0.05; of two it has to be under 0.025.
    const [close, none] = [
      [18, 5, 33],
      [20, 10, 20],
    ] as const;
    expect(positions({}, close)).toEqual(['higher']);
    expect(positions({}, close, none)).toEqual(['unclear', 'unclear']);
  });

  it('is certain in a census', () => {
    const fields = { sampling: { design: 'census' } };
    expect(positions(fields, [5, 6], [6, 5], [5, 5])).toEqual(['higher', 'lower', 'even']);
  });

  it('is unclear for a net of 0', () => {
    expect(positions({}, [500, 500])).toEqual(['unclear']);
  });

  it('comes with the worst first, and both ends named', () => {
    const { findings } = modelOf(examples.everything);
    expect(findings.map(({ code, key, severity }) => [code, key, severity])).toEqual([
      ['net-negative', 'waiting', 'bad'],
      ['net-positive', 'time', 'good'],
      ['net-positive', 'again', 'good'],
      ['net-positive', 'staff', 'good'],
      ['net-unclear', 'price', 'unknown'],
      ['highest-net', 'staff', 'neutral'],
      ['lowest-net', 'waiting', 'neutral'],
    ]);
  });
});

describe('withheld answers', () => {
  const { questions, findings, tables } = modelOf(examples.gaps);
  const held = there(questions.find(({ key }) => key === 'bodywork'));

  it('have no figure but their number', () => {
    expect(held).toMatchObject({ n: 21, counts: [], net: null, interval: null, missing: null });
    expect([...held.shares, ...held.shown]).toEqual(Array(10).fill(null));
  });

  it('stand in no table', () => {
    const row = there(
      tables[0].rows.slice().find((each) => Reflect.get(each, 'key') === 'bodywork'),
    );
    expect(Object.values(row).filter((cell) => typeof cell === 'number')).toEqual([21]);
  });

  it('leave it open which net is the lowest', () => {
    const codes = findings.map(({ code }) => code);
    expect(codes).not.toContain('lowest-net');
    expect(codes.filter((code) => code === 'withheld')).toHaveLength(2);
  });

  it('withhold the whole where no question has enough', () => {
    expect(modelOf(examples.withheld)).toMatchObject({ withheld: 500, empty: true, findings: [] });
  });
});
