import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { funnelSchema } from '../../../src/widgets/funnel/funnel.schema.js';
import { everything } from './documents.js';

const stages = [
  { key: 'complained', count: 100 },
  { key: 'resolved', count: 80 },
];

/** The problems of a document as `path code`. */
const problems = (document: unknown): string[] =>
  parse(funnelSchema, document).faults.map(({ path, code }) => `${path} ${code}`);

const funnel = (fields: object) => ({ type: 'funnel', stages, ...fields });

const real = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'));

describe('funnelSchema', () => {
  it.each(['cfpb-funnel', 'ocv-request-funnel'])('finds nothing wrong with %s', (name) => {
    expect(problems(real(name))).toEqual([]);
  });

  it('finds a 90th percentile below the median', () => {
    const timed = (p90Hours: number) =>
      funnel({ stages: [stages[0], { ...stages[1], medianHours: 30, p90Hours }] });
    expect(problems(timed(29.9))).toEqual(['/stages/1/p90Hours out-of-range']);
    expect(problems(timed(30))).toEqual([]);
  });

  it('compares a 90th percentile with no median where there is none', () => {
    const document = funnel({ stages: [stages[0], { ...stages[1], p90Hours: -1 }] });
    expect(parse(funnelSchema, document).faults).toMatchObject([
      { path: '/stages/1/p90Hours', expected: 'count' },
    ]);
  });

  it('only warns of a stage that is larger than the one before', () => {
    expect(problems(everything)).toEqual(['/stages/5/count stage-grows']);
  });

  it('draws a stage that grows', () => {
    expect(parse(funnelSchema, everything).data).toBeDefined();
  });

  it('calls no crumb of rounding growth', () => {
    const grown = [stages[0], { key: 'resolved', count: 100 + 1e-10 }];
    expect(problems(funnel({ stages: grown }))).toEqual([]);
  });

  it('wants two stages', () => {
    expect(problems(funnel({ stages: stages.slice(0, 1) }))).toEqual(['/stages too-few']);
  });

  it('wants stages', () => {
    expect(problems({ type: 'funnel' })).toEqual(['/stages required']);
  });

  it('wants a count in each stage', () => {
    const bare = [...stages, { key: 'closed' }];
    expect(problems(funnel({ stages: bare }))).toEqual(['/stages/2/count required']);
  });

  it('takes null for a count that is missing', () => {
    const gap = [stages[0], { key: 'closed', count: null, withinTarget: 5 }, stages[1]];
    const channels = [{ key: 'web', counts: [60, 50, 40] }];
    expect(problems(funnel({ stages: gap, channels }))).toEqual([]);
  });

  it('takes those of whom nobody knows, the slow cases, and estimates', () => {
    const more = { unknown: 4, p90Hours: 80.5, estimated: true };
    expect(problems(funnel({ stages: [stages[0], { ...stages[1], ...more }] }))).toEqual([]);
  });

  it('wants true or false of an estimate', () => {
    const guessed = [stages[0], { ...stages[1], estimated: 'yes' }];
    expect(problems(funnel({ stages: guessed }))).toEqual(['/stages/1/estimated wrong-type']);
  });

  it.each([0, 1])('says nothing of growth where stage %i is an estimate', (index) => {
    const grown = [
      { key: 'dissatisfied', count: 80 },
      { key: 'complained', count: 100 },
    ].map((stage, at) => ({ ...stage, estimated: at === index }));
    expect(problems(funnel({ stages: grown }))).toEqual([]);
  });

  it('does not tell a count that is withheld by a warning of growth', () => {
    const grown = [stages[0], { key: 'closed', count: 12 }, stages[1]];
    expect(problems(funnel({ stages: grown }))).toEqual(['/stages/2/count stage-grows']);
    expect(problems(funnel({ stages: grown, minimumN: 30 }))).toEqual([]);
  });

  it('wants no negative count', () => {
    const negative = [stages[0], { key: 'resolved', count: -1 }];
    expect(problems(funnel({ stages: negative }))).toEqual(['/stages/1/count out-of-range']);
  });

  it('wants each stage key once', () => {
    const twice = [...stages, { key: 'complained', count: 10 }];
    expect(problems(funnel({ stages: twice }))).toEqual(['/stages/2/key duplicate-key']);
  });

  it('wants no more within target than there are', () => {
    const over = [stages[0], { key: 'resolved', count: 80, withinTarget: 81 }];
    expect(problems(funnel({ stages: over }))).toEqual(['/stages/1/withinTarget out-of-range']);
  });

  it('wants a count per stage from each channel', () => {
    const channels = [{ key: 'web', counts: [10] }];
    expect(problems(funnel({ channels }))).toEqual(['/channels/0/counts wrong-length']);
  });

  it('wants channels to hold no more than their stage', () => {
    const channels = [
      { key: 'web', counts: [60, 50] },
      { key: 'phone', counts: [40, 31] },
    ];
    expect(problems(funnel({ channels }))).toEqual(['/stages/1/count sum-exceeds-stage']);
  });

  it('lets channels hold a crumb more than their stage', () => {
    const weighted = [
      { key: 'complained', count: 0.3 },
      { key: 'resolved', count: 0.3 },
    ];
    const channels = [0.1, 0.2].map((count, index) => ({
      key: `c${index}`,
      counts: [count, count],
    }));
    expect(problems(funnel({ stages: weighted, channels }))).toEqual([]);
  });

  it('wants each channel key once', () => {
    const channels = [1, 2].map((count) => ({ key: 'web', counts: [count, count] }));
    expect(problems(funnel({ channels }))).toEqual(['/channels/1/key duplicate-key']);
  });

  it('wants a base that is a stage', () => {
    expect(problems(funnel({ base: 'received' }))).toEqual(['/base unknown-key']);
  });

  it.each(['first', 'resolved'])('takes %s for a base', (base) => {
    expect(problems(funnel({ base }))).toEqual([]);
  });

  it('warns of a field that it does not know', () => {
    const coloured = [{ ...stages[0], colour: 'red' }, stages[1]];
    expect(problems(funnel({ stages: coloured }))).toEqual(['/stages/0/colour unknown-field']);
  });

  it('names every problem at once', () => {
    const document = funnel({ base: 'x', channels: [{ key: 'web', counts: [101, 80] }] });
    expect(problems(document).sort()).toEqual([
      '/base unknown-key',
      '/stages/0/count sum-exceeds-stage',
    ]);
  });
});
