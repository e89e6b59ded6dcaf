import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { gaugeModel } from '../../../src/widgets/gauge/gauge.model.js';
import { gaugeSchema } from '../../../src/widgets/gauge/gauge.schema.js';
import { gaugeWords, type GaugeWords } from '../../../src/widgets/gauge/gauge.words.js';
import { gaugeMessages } from '../../../src/widgets/gauge/messages/index.js';
import { there } from '../../statistics/support.js';

function wordsOf(fields: object): GaugeWords {
  const { data } = parse(gaugeSchema, { type: 'gauge', ...fields });
  return gaugeWords(gaugeModel(there(data)), languageOf('en', 'UTC', gaugeMessages));
}

describe('no figure is written as an end, a target, an edge or 0 that it is not', () => {
  it.each([
    [{ measure: { method: 'ratio', part: 99_997, whole: 100_000 } }, '99.997%'],
    [{ measure: { method: 'ratio', part: 2999, whole: 3000 } }, '99.97%'],
    [{ measure: { method: 'ratio', part: 1, whole: 3000 } }, '0.03%'],
    [{ measure: { method: 'csat', counts: [1, 0, 0, 0, 2999] } }, '99.97%'],
    [{ measure: { method: 'value', value: 99.96 }, target: 100 }, '99.96'],
    [
      {
        measure: { method: 'value', value: 79.96 },
        confidence: null,
        target: 80,
        bands: [
          { from: 0, tone: 'bad' },
          { from: 80, tone: 'good' },
        ],
      },
      '79.96',
    ],
    [
      { measure: { method: 'value', value: -0.04 }, scale: { min: -10, max: 10 }, previous: 0.01 },
      '\u22120.04',
    ],
    [
      {
        measure: { method: 'value', value: 0.004 },
        scale: { min: 0, max: 0.01 },
        previous: 0.003,
        target: 0.005,
      },
      '0.004',
    ],
  ])('%j is %s', (fields, text) => {
    const words = wordsOf(fields);
    expect(words.value).toBe(text);
    expect(words.summary).toContain(text);
  });

  it('in the shares of answers, which add up', () => {
    const { answers } = wordsOf({ measure: { method: 'csat', counts: [1, 0, 0, 0, 2999] } });
    expect(answers.map(({ figure }) => figure)).toEqual([
      '0.03%',
      '0.00%',
      '0.00%',
      '0.00%',
      '99.97%',
    ]);
  });
});
