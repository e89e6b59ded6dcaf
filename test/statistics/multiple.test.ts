import { describe, expect, it } from 'vitest';
import { holm, judgeTogether } from '../../src/statistics/index.js';

describe('holm', () => {
  it('rejects step by step and stops at the first that is above its bound', () => {
    // Steps .01, .0125, .0167, .025, .05 (Holm 1979): .020 > .0167 stops, although .040 < .05.
    expect(holm([0.001, 0.012, 0.02, 0.04, 0.3], 0.05)).toEqual([true, true, false, false, false]);
  });

  it('answers in the order given', () => {
    expect(holm([0.3, 0.012, 0.001, 0.04, 0.02], 0.05)).toEqual([false, true, true, false, false]);
  });

  it("agrees with R's p.adjust(method = 'holm') at 0.05", () => {
    // p.adjust(c(.01, .02, .03, .04), "holm") is .04 .06 .06 .06.
    expect(holm([0.01, 0.02, 0.03, 0.04], 0.05)).toEqual([true, false, false, false]);
    // p.adjust(c(.01, .015, .02, .04), "holm") is .04 .045 .045 .045.
    expect(holm([0.01, 0.015, 0.02, 0.04], 0.05)).toEqual([true, true, true, true]);
  });

  it('rejects a p value that is exactly its bound', () => {
    expect(holm([0.025, 0.05], 0.05)).toEqual([true, true]);
    expect(holm([0.0250001, 0.05], 0.05)).toEqual([false, false]);
  });

  it('judges equal p values alike', () => {
    expect(holm([0.02, 0.02], 0.05)).toEqual([true, true]);
    expect(holm([0.03, 0.03], 0.05)).toEqual([false, false]);
  });

  it('is a plain test of a single hypothesis, and none of none', () => {
    expect(holm([0.04], 0.05)).toEqual([true]);
    expect(holm([], 0.05)).toEqual([]);
  });
});

describe('judgeTogether', () => {
  const tested = (value: number, p: number) => ({ value, evidence: { p, certain: false } });

  it('judges those with evidence by one Holm procedure, in the order given', () => {
    // The p values of Holm's example above: .020 alone would be clear at .05, together it is not.
    const differences = [
      tested(-3, 0.3),
      tested(2, 0.012),
      tested(-1, 0.001),
      null,
      tested(4, 0.02),
      { value: 5, evidence: null },
      tested(1, 0.04),
    ];
    expect(judgeTogether(differences, 0.05)).toEqual([
      'unclear',
      'higher',
      'lower',
      null,
      'unclear',
      'above',
      'unclear',
    ]);
  });

  it('counts no hypothesis for what was not tested', () => {
    const untested = { value: -1, evidence: null };
    const differences = [tested(-1, 0.04), untested, untested, null];
    expect(judgeTogether(differences, 0.05)).toEqual(['lower', 'below', 'below', null]);
  });

  it('takes what is certain as it is, and a difference of 0 as none only where it is certain', () => {
    const differences = [
      { value: -0.001, evidence: { p: 0, certain: true } },
      { value: 0, evidence: { p: 1, certain: true } },
      tested(0, 1),
      { value: 0, evidence: null },
    ];
    expect(judgeTogether(differences, 0.05)).toEqual(['lower', 'even', 'unclear', 'even']);
  });
});
