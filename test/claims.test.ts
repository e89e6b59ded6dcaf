import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/contract/index.js';
import { Pipeline } from '../src/element/pipeline.js';
import {
  Z,
  approximate,
  bounded,
  certain,
  mean,
  netPromoter,
  overlap,
  share,
  type Evidence,
  type Side,
} from './support/evidence.js';
import { WIDGETS } from './support/widgets.js';

/*
 * No widget claims more than its document's evidence carries: no direction, no target met or missed,
 * no change. The documents are generated, and what they carry is worked out in support/evidence by
 * other means than the widgets'. The findings are held to the evidence, the sentences to the findings.
 */

interface Generated {
  readonly type: string;
}

interface Said {
  readonly findings: readonly Finding[];
  readonly summary: (language: string) => string;
}

function saidOf(document: Generated): Said {
  const pipeline = new Pipeline(WIDGETS[document.type]!);
  pipeline.read(document);
  return {
    findings: pipeline.figures?.findings ?? [],
    summary: (language) => {
      pipeline.translate(language);
      return pipeline.summary;
    },
  };
}

const holdsFor = <T>(documents: fc.Arbitrary<T>, test: (document: T) => void): void =>
  fc.assert(fc.property(documents, test), { numRuns: 400, seed: 20_261_126 });

/** The sentences that claim something, by the findings that they must come from. */
const CLAIMS: readonly (readonly [codes: RegExp, language: string, sentence: RegExp])[] = [
  [/^target-met$/, 'en', /(?<!None of the [^.]*)is met\b/],
  [/^target-met$/, 'zh-CN', /已达到目标/],
  [/^target-met$/, 'zh-TW', /已達到目標/],
  [/^target-missed$/, 'en', /is missed\b/],
  [/^target-missed$/, 'zh-CN', /未达到目标/],
  [/^target-missed$/, 'zh-TW', /未達到目標/],
  [
    /^change-(?:rise|fall)$/,
    'en',
    /a significant (?:change|difference|improvement|deterioration)|significantly (?:better|worse)/,
  ],
  [/^change-(?:rise|fall)$/, 'zh-CN', /变化显著|，差异显著|显著改善|显著变差|显著更好|显著更差/],
  [/^change-(?:rise|fall)$/, 'zh-TW', /變動顯著|差異顯著|顯著改善|顯著變差|顯著較佳|顯著較差/],
  [/^falls-short$/, 'en', /(?<!No dimension )\bfalls? (?:furthest )?short of/],
  [/^falls-short$/, 'zh-CN', /\d 个低于期望|维度均低于期望|差异显著的维度/],
  [/^exceeds$/, 'en', /\bexceeds? /],
  [/^target-met$/, 'en', /: \d+ met\b/],
  [/^target-met$/, 'zh-CN', /\d 组达标/],
  [/^target-met$/, 'zh-TW', /\d 組達標/],
  [/^target-missed$/, 'en', /\d missed\b/],
  [/^higher$/, 'en', /Significantly higher/],
  [/^higher$/, 'zh-CN', /显著高于总体/],
  [/^higher$/, 'zh-TW', /顯著高於整體/],
  [/^lower$/, 'en', /Significantly lower/],
  [/^lower$/, 'zh-CN', /显著低于总体/],
  [/^lower$/, 'zh-TW', /顯著低於整體/],
  [/^(?:far-)?worse$/, 'en', /worse than chance/i],
  [/^(?:far-)?worse$/, 'zh-CN', /差于正常范围/],
  [/^(?:far-)?better$/, 'en', /better than chance/i],
  [/^(?:far-)?better$/, 'zh-TW', /優於正常範圍/],
  [/^over-dispersed$/, 'en', /vary more than chance/],
  [/^capable$/, 'en', /consistently meet/],
  [/^not-capable$/, 'en', /consistently miss/],
  [/^unstable$/, 'en', /shows signs of change/],
  [/^net-positive$/, 'en', /more positive than/],
  [/^net-positive$/, 'zh-CN', /正面回答(?:显著)?多于/],
  [/^net-positive$/, 'zh-TW', /正面回答(?:顯著)?多於/],
  [/^net-negative$/, 'en', /more negative than|fewer positive than/],
  [/^net-negative$/, 'zh-CN', /负面回答(?:显著)?多于|正面回答(?:显著)?少于/],
  [/^net-negative$/, 'zh-TW', /負面回答(?:顯著)?多於|正面回答(?:顯著)?少於/],
  [/^behind$/, 'en', /\d of \d+ targets? (?:is|are) behind/],
  [/^gate-(?:missed|unknown)$/, 'en', /No total:/],
  [/^signal$/, 'en', /\bsignals?\b/],
];

function sentencesFollow({ findings, summary }: Said): void {
  for (const [codes, language, sentence] of CLAIMS) {
    const text = summary(language);
    if (!sentence.test(text)) continue;
    expect(
      findings.some(({ code }) => codes.test(code)),
      text,
    ).toBe(true);
  }
}

const confidence = fc.constantFrom(undefined, 0.9, 0.95, 0.99, null);
const zOf = (level: number | null | undefined): number => Z[String(level ?? 0.95)]!;
const direction = fc.constantFrom(undefined, 'higher', 'lower');
const answers = fc.integer({ min: 0, max: 400 });

/** A measure with what it carries at a quantile; null where it has no figure or no evidence. */
interface Measured {
  readonly kind: string;
  readonly measure: object;
  readonly evidence: (z: number, factor: number) => Evidence | null;
  readonly value: number | null;
  readonly n: number | null;
}

const ratio = fc.tuple(answers, answers).map(([part, rest]): Measured => {
  const whole = part + rest;
  return {
    kind: 'ratio',
    measure: { method: 'ratio', part, whole },
    evidence: (z, factor) => (whole ? share(part, whole, z, factor) : null),
    value: whole ? (part / whole) * 100 : null,
    n: whole,
  };
});

const csat = fc.array(answers, { minLength: 2, maxLength: 7 }).map((counts): Measured => {
  const whole = counts.reduce((total, count) => total + count, 0);
  const part = counts.slice(counts.length > 3 ? -2 : -1).reduce((total, count) => total + count, 0);
  return {
    kind: `csat ${counts.length}`,
    measure: { method: 'csat', counts },
    evidence: (z, factor) => (whole ? share(part, whole, z, factor) : null),
    value: whole ? (part / whole) * 100 : null,
    n: whole,
  };
});

const rating = fc.array(answers, { minLength: 2, maxLength: 7 }).map((counts): Measured => {
  const n = counts.reduce((total, count) => total + count, 0);
  return {
    kind: `mean ${counts.length}`,
    measure: { method: 'mean', counts },
    evidence: (z, factor) => mean(counts, z * factor),
    value: n ? counts.reduce((total, count, i) => total + count * (i + 1), 0) / n : null,
    n,
  };
});

const nps = fc.tuple(answers, answers, answers).map((groups): Measured => {
  const [detractors, passives, promoters] = groups;
  const n = detractors + passives + promoters;
  return {
    kind: 'nps',
    measure: { method: 'nps', detractors, passives, promoters },
    // A finite population narrows the interval about the score itself: left out here.
    evidence: (z, factor) => (n ? netPromoter(groups, z * factor) : null),
    value: n ? ((promoters - detractors) / n) * 100 : null,
    n,
  };
});

const percentage = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const given = fc
  .record({ value: percentage, reach: fc.option(fc.integer({ min: 1, max: 80 })) })
  .map(({ value, reach }): Measured => {
    const ends = reach === null ? {} : { lower: value - reach / 10, upper: value + reach / 10 };
    return {
      kind: 'value',
      measure: { method: 'value', value, ...ends },
      evidence: () =>
        reach === null ? null : bounded(value, value - reach / 10, value + reach / 10),
      value,
      n: null,
    };
  });

const tree = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 5 }),
      score: percentage,
      sd: fc.option(fc.integer({ min: 1, max: 40 })),
      n: fc.integer({ min: 2, max: 300 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((items): Measured => {
    const weights = items.reduce((total, { weight }) => total + weight, 0);
    const value = items.reduce((total, { weight, score }) => total + weight * score, 0) / weights;
    const isKnown = items.every(({ sd }) => sd !== null);
    const variance = items.reduce(
      (total, { weight, sd, n }) => total + (weight / weights) ** 2 * ((sd ?? 0) ** 2 / n),
      0,
    );
    return {
      kind: 'index',
      measure: {
        method: 'index',
        items: items.map(({ sd, ...item }, i) => ({ key: `i${i}`, ...item, ...(sd && { sd }) })),
      },
      evidence: (z) => (isKnown ? approximate(value, Math.sqrt(variance), z) : null),
      value,
      n: null,
    };
  });

const measured = fc.oneof(ratio, csat, rating, nps, given, tree);

/** Targets about where a level is likely to be, since a target far away decides nothing. */
const targetNear = (value: number | null) =>
  fc.oneof(
    fc.constant(null),
    fc.integer({ min: -60, max: 60 }).map((tenths) => (value ?? 50) + tenths / 10),
    fc
      .tuple(fc.integer({ min: -60, max: 20 }), fc.integer({ min: 1, max: 80 }))
      .map(([from, width]) => {
        const min = (value ?? 50) + from / 10;
        return { min, max: min + width / 10 };
      }),
  );

const levels = measured.chain((now) =>
  fc.record({
    type: fc.constantFrom('gauge', 'kpi'),
    now: fc.constant(now),
    previous: fc.oneof(fc.constant(null), measured, ratio),
    target: targetNear(now.value),
    direction,
    confidence,
    sampling: fc.oneof(
      fc.constant(undefined),
      fc.constant({ design: 'census' as const }),
      fc.constant({ design: 'sample' as const, population: 3000 }),
    ),
  }),
);
type LevelCase = typeof levels extends fc.Arbitrary<infer T> ? T : never;

const levelDocument = (each: LevelCase) => ({
  type: each.type,
  measure: each.now.measure,
  ...(each.previous && { previous: each.previous.measure }),
  target: each.target,
  direction: each.direction,
  confidence: each.confidence,
  sampling: each.sampling,
});

/** What a level's document carries of its figure; null for nothing. */
function evidenceOf(
  measure: Measured,
  { sampling, confidence: level }: LevelCase,
): Evidence | null {
  if (measure.value === null) return null;
  if (sampling?.design === 'census') return certain(measure.value);
  const population = sampling?.population;
  const factor =
    population && measure.n !== null
      ? Math.sqrt(Math.max(0, population - measure.n) / (population - 1))
      : 1;
  return measure.evidence(zOf(level), factor);
}

/** What the evidence says of a target: the verdict that may be given. */
function verdictOf({ sideOf }: Evidence, target: LevelCase['target'], better: string): string {
  const isAt = (side: Side, wanted: Side) => side === wanted;
  if (target === null) return 'none';
  if (typeof target === 'number') {
    const good: Side = better === 'lower' ? -1 : 1;
    const side = sideOf(target);
    if (side === 0) return 'uncertain';
    return isAt(side, good) ? 'met' : 'missed';
  }
  const [low, high] = [sideOf(target.min), sideOf(target.max)];
  if (low < 0 || high > 0) return 'missed';
  return low > 0 && high < 0 ? 'met' : 'uncertain';
}

const codesOf = ({ findings }: Said): string[] => findings.map(({ code }) => code);

describe('a gauge and a KPI', () => {
  it('call a target met or missed only where the evidence does', () => {
    holdsFor(levels, (each) => {
      const codes = codesOf(saidOf(levelDocument(each)));
      const evidence = evidenceOf(each.now, each);
      for (const verdict of ['met', 'missed']) {
        if (!codes.includes(`target-${verdict}`)) continue;
        expect(evidence).not.toBeNull();
        const { target } = each;
        const edges = typeof target === 'object' && target ? [target.min, target.max] : [target];
        if (edges.includes(each.now.value)) continue;
        expect(verdictOf(evidence!, each.target, each.direction ?? 'higher')).toBe(verdict);
      }
    });
  });

  it('call a change only where figures of one kind leave one another out', () => {
    holdsFor(levels, (each) => {
      const { findings } = saidOf(levelDocument(each));
      for (const { code, value } of findings) {
        if (code !== 'change-rise' && code !== 'change-fall') continue;
        const [now, before] = [each.now, each.previous!];
        expect([now.kind, 'value']).toContain(before.kind);
        const [late, early] = [evidenceOf(now, each), evidenceOf(before, each)];
        expect(late && early).not.toBeNull();
        expect(overlap(late!, early!)).toBe(false);
        expect(each.sampling?.design).not.toBe('census');
        expect(Math.sign(now.value! - before.value!)).toBe(code === 'change-rise' ? 1 : -1);
        expect(value).toBeCloseTo(now.value! - before.value!, 9);
      }
    });
  });

  it('say in no language what they have not found', () => {
    holdsFor(levels, (each) => sentencesFollow(saidOf(levelDocument(each))));
  });
});

const questions = fc.record({
  confidence,
  sampling: fc.constantFrom(undefined, { design: 'census' as const }),
  questions: fc
    .array(fc.tuple(answers, answers, answers), { minLength: 1, maxLength: 5 })
    .map((lists) => lists.map((counts, index) => ({ key: `q${index}`, counts }))),
});
type LikertCase = typeof questions extends fc.Arbitrary<infer T> ? T : never;

const likertDocument = (fields: LikertCase) => ({ type: 'likert', ...fields });

describe('answers on one scale', () => {
  it('lean to a side only where their own interval does, which Holm makes no easier', () => {
    holdsFor(questions, (each) => {
      const isCensus = each.sampling?.design === 'census';
      for (const { code, key, value } of saidOf(likertDocument(each)).findings) {
        if (code !== 'net-positive' && code !== 'net-negative') continue;
        const sign = code === 'net-positive' ? 1 : -1;
        expect(Math.sign(value!)).toBe(sign);
        if (isCensus) continue;
        const { counts } = each.questions[Number(key!.slice(1))]!;
        expect(netPromoter(counts, zOf(each.confidence)).sideOf(0)).toBe(sign);
      }
    });
  });

  it('say in no language what they have not found', () => {
    holdsFor(questions, (each) => sentencesFollow(saidOf(likertDocument(each))));
  });
});

const amount = fc.integer({ min: -20, max: 140 });
const targets = fc.record({
  elapsed: fc.constantFrom(undefined, 0, 50, 99, 100),
  sampling: fc.constantFrom(undefined, { design: 'sample' as const }),
  gates: fc.constantFrom(undefined, [{ key: 'gate', actual: 4, at: 5 }]),
  rows: fc.array(
    fc.record({
      actual: fc.option(amount),
      target: fc.option(amount),
      unit: fc.constantFrom(undefined, 'percent', 'days', 'currency:CNY'),
      direction,
    }),
    { minLength: 1, maxLength: 5 },
  ),
});
type AttainmentCase = typeof targets extends fc.Arbitrary<infer T> ? T : never;

const attainmentDocument = ({ rows, ...fields }: AttainmentCase) => ({
  type: 'attainment',
  ...fields,
  rows: rows.map((row, index) => ({ key: `r${index}`, ...row })),
});

describe('attained targets', () => {
  it('are met or missed only at the end of their period, and never by an estimate', () => {
    holdsFor(targets, (each) => {
      const { elapsed = 100, sampling, rows } = each;
      for (const { code, key } of saidOf(attainmentDocument(each)).findings) {
        if (code !== 'target-met' && code !== 'target-missed') continue;
        expect([elapsed, sampling]).toEqual([100, undefined]);
        const { actual, target, unit, direction: stated } = rows[Number(key!.slice(1))]!;
        const isLower = (stated ?? (unit === 'days' ? 'lower' : 'higher')) === 'lower';
        const isMet = isLower ? actual! <= target! : actual! >= target!;
        expect(code).toBe(isMet ? 'target-met' : 'target-missed');
      }
    });
  });

  it('are behind only where they add up over a time that is not over', () => {
    holdsFor(targets, (each) => {
      const { elapsed = 100, rows } = each;
      for (const { code, key } of saidOf(attainmentDocument(each)).findings) {
        if (code !== 'behind') continue;
        const { actual, target, unit, direction: stated } = rows[Number(key!.slice(1))]!;
        expect(elapsed).toBeLessThan(100);
        expect([undefined, 'currency:CNY']).toContain(unit);
        const done = (100 * actual!) / target!;
        expect(stated === 'lower' ? done > elapsed : done < elapsed).toBe(true);
      }
    });
  });

  it('say in no language what they have not found', () => {
    holdsFor(targets, (each) => sentencesFollow(saidOf(attainmentDocument(each))));
  });
});

const stages = fc
  .array(
    fc.record({
      share: fc.constantFrom(0, 30, 120),
      before: fc.option(fc.integer({ min: 0, max: 100 })),
      medianHours: fc.option(fc.integer({ min: 1, max: 60 })),
      targetHours: fc.option(fc.integer({ min: 1, max: 60 })),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .chain((following) =>
    fc.record({
      confidence,
      minimumN: fc.constantFrom(undefined, 30),
      base: fc.integer({ min: 1, max: 600 }),
      baseBefore: fc.option(fc.integer({ min: 1, max: 600 })),
      following: fc.constant(following),
    }),
  );
type FunnelCase = typeof stages extends fc.Arbitrary<infer T> ? T : never;

function funnelDocument({ base, baseBefore, following, ...fields }: FunnelCase) {
  let [count, previous] = [base, baseBefore];
  return {
    type: 'funnel',
    ...fields,
    stages: [
      { key: 's0', count, previous },
      ...following.map(({ share: percent, before, ...times }, i) => {
        count = Math.floor((count * percent) / 100);
        previous =
          previous === null || before === null ? null : Math.floor((previous * before) / 100);
        return { key: `s${i + 1}`, count, previous, ...times };
      }),
    ],
  };
}

describe('a funnel', () => {
  it('calls a change only where both shares leave one another out', () => {
    holdsFor(stages, (each) => {
      const document = funnelDocument(each);
      const [first] = document.stages;
      for (const { code, key } of saidOf(document).findings) {
        if (code !== 'change-rise' && code !== 'change-fall') continue;
        const stage = document.stages.find((candidate) => candidate.key === key)!;
        const now = share(stage.count, first!.count, zOf(each.confidence));
        const before = share(stage.previous!, first!.previous!, zOf(each.confidence));
        expect(overlap(now, before)).toBe(false);
        expect(Math.sign(now.value - before.value)).toBe(code === 'change-rise' ? 1 : -1);
      }
    });
  });

  it('calls a stage late only where its median time is over the target', () => {
    holdsFor(stages, (each) => {
      const document = funnelDocument(each);
      for (const { code, key } of saidOf(document).findings) {
        if (code !== 'late') continue;
        const index = document.stages.findIndex((candidate) => candidate.key === key);
        const { medianHours, targetHours } = each.following[index - 1]!;
        expect(medianHours).toBeGreaterThan(targetHours!);
        expect(document.stages[index]!.count).toBeGreaterThanOrEqual(each.minimumN ?? 0);
      }
    });
  });

  it('says in no language what it has not found', () => {
    holdsFor(stages, (each) => sentencesFollow(saidOf(funnelDocument(each))));
  });
});

const scored = fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10);
const gaps = fc.record({
  confidence,
  dimensions: fc.array(
    fc.record({
      expectation: scored,
      perception: scored,
      gapSd: fc.option(fc.integer({ min: 1, max: 20 }).map((tenths) => tenths / 10)),
      n: fc.integer({ min: 2, max: 400 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});
type GapCase = typeof gaps extends fc.Arbitrary<infer T> ? T : never;

const gapDocument = ({ dimensions, ...fields }: GapCase) => ({
  type: 'gap',
  scale: { min: 1, max: 5 },
  ...fields,
  dimensions: dimensions.map((dimension, i) => ({ key: `d${i}`, ...dimension })),
});

describe('a gap model', () => {
  it('calls a gap a shortfall or an excess only where its people show it', () => {
    holdsFor(gaps, (each) => {
      for (const { code, key } of saidOf(gapDocument(each)).findings) {
        if (code !== 'falls-short' && code !== 'exceeds') continue;
        const { expectation, perception, gapSd, n } = each.dimensions[Number(key!.slice(1))]!;
        expect(gapSd).not.toBeNull();
        const gap = approximate(
          perception - expectation,
          gapSd! / Math.sqrt(n),
          zOf(each.confidence),
        );
        expect(gap.sideOf(0)).toBe(code === 'exceeds' ? 1 : -1);
      }
    });
  });

  it('says in no language what it has not found', () => {
    holdsFor(gaps, (each) => sentencesFollow(saidOf(gapDocument(each))));
  });
});

const trends = fc.record({
  confidence,
  direction,
  control: fc.constantFrom(undefined, 'none', 'xmr'),
  target: fc.oneof(
    fc.constant(null),
    fc.integer({ min: 300, max: 700 }).map((tenths) => tenths / 10),
  ),
  // A process that moves to another level half way, or not.
  points: fc
    .tuple(
      fc.constantFrom(0, 30, 120),
      fc.array(
        fc.record({
          tenths: fc.integer({ min: 400, max: 500 }),
          reach: fc.option(fc.integer({ min: 1, max: 40 })),
        }),
        { minLength: 1, maxLength: 40, size: 'max' },
      ),
    )
    .map(([shift, points]) =>
      points.map(({ tenths, reach }, i) => ({
        value: (tenths + (i * 2 < points.length ? 0 : shift)) / 10,
        reach,
      })),
    ),
});
type TrendCase = typeof trends extends fc.Arbitrary<infer T> ? T : never;

function trendDocument({ points, ...fields }: TrendCase) {
  return {
    type: 'trend',
    unit: 'score',
    ...fields,
    series: [
      {
        key: 's',
        points: points.map(({ value, reach }, i) => ({
          t: `${2000 + i}`,
          value,
          ...(reach && { lower: value - reach / 10, upper: value + reach / 10 }),
        })),
      },
    ],
  };
}

/** The limits of a chart of individuals: the mean and 2.66 times the mean moving range either way. */
function limitsOf({ control, points }: TrendCase): readonly [number, number] | null {
  if (control !== 'xmr' || points.length < 2) return null;
  const values = points.map(({ value }) => value);
  const average = values.reduce((total, value) => total + value, 0) / values.length;
  const ranges = values.slice(1).map((value, i) => Math.abs(value - values[i]!));
  const reach = (2.66 * ranges.reduce((total, range) => total + range, 0)) / ranges.length;
  // Every value given lies within what a score can be, so nothing is cut off.
  return [average - reach, average + reach];
}

describe('a trend', () => {
  it('says what a process can do only by limits that say so', () => {
    holdsFor(trends, (each) => {
      const better = each.direction ?? 'higher';
      for (const { code } of saidOf(trendDocument(each)).findings) {
        if (code !== 'capable' && code !== 'not-capable') continue;
        const [lower, upper] = limitsOf(each)!;
        const isOnGoodSide = (limit: number) =>
          better === 'higher' ? limit >= each.target! - 1e-9 : limit <= each.target! + 1e-9;
        expect([isOnGoodSide(lower), isOnGoodSide(upper)]).toContain(code === 'capable');
        if (code === 'capable') expect(isOnGoodSide(lower) && isOnGoodSide(upper)).toBe(true);
      }
    });
  });

  it('calls a target met or missed only by an interval of the newest point', () => {
    holdsFor(trends, (each) => {
      for (const { code } of saidOf(trendDocument(each)).findings) {
        if (code !== 'target-met' && code !== 'target-missed') continue;
        const { value, reach } = each.points.at(-1)!;
        expect(reach).not.toBeNull();
        const side = bounded(value, value - reach! / 10, value + reach! / 10).sideOf(each.target!);
        const good = each.direction === 'lower' ? -1 : 1;
        expect(side === good).toBe(code === 'target-met');
        expect(side).not.toBe(0);
      }
    });
  });

  it('calls a change or a signal only by intervals or by a chart', () => {
    holdsFor(trends, (each) => {
      const [before, now] = each.points.slice(-2);
      for (const { code } of saidOf(trendDocument(each)).findings) {
        if (code === 'signal') expect(limitsOf(each)).not.toBeNull();
        if (code !== 'change-rise' && code !== 'change-fall') continue;
        expect(Math.sign(now!.value - before!.value)).toBe(code === 'change-rise' ? 1 : -1);
        const haveIntervals = before!.reach !== null && now!.reach !== null;
        expect(haveIntervals || limitsOf(each) !== null).toBe(true);
      }
    });
  });

  it('says in no language what it has not found', () => {
    holdsFor(trends, (each) => sentencesFollow(saidOf(trendDocument(each))));
  });
});

describe('the documents generated', () => {
  it('are such that every claim is made often', () => {
    const made = new Map<string, number>();
    const count = (document: Generated) => {
      for (const code of codesOf(saidOf(document))) made.set(code, (made.get(code) ?? 0) + 1);
    };
    holdsFor(levels, (each) => count(levelDocument(each)));
    holdsFor(stages, (each) => count(funnelDocument(each)));
    holdsFor(gaps, (each) => count(gapDocument(each)));
    holdsFor(trends, (each) => count(trendDocument(each)));
    const claims = ['target-met', 'target-missed', 'change-rise', 'change-fall', 'late'];
    for (const claim of [...claims, 'falls-short', 'exceeds', 'capable', 'not-capable', 'signal']) {
      expect(made.get(claim) ?? 0, claim).toBeGreaterThan(8);
    }
  });
});
