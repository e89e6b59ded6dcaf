import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/i18n/index.js';
import { CHAIN_GAPS } from '../../../src/widgets/gap/gap.schema.js';
import { gapWords } from '../../../src/widgets/gap/gap.words.js';
import { gapMessages } from '../../../src/widgets/gap/messages/index.js';
import {
  both,
  chain,
  ends,
  excess,
  flat,
  modelOf,
  near,
  separate,
  servperf,
  servqual,
  stations,
} from './documents.js';

const wordsOf = (fields: object, lang = 'en') =>
  gapWords(modelOf(fields), languageOf(lang, undefined, gapMessages));
const summary = (fields: object, lang = 'en') => wordsOf(fields, lang).summary;
const row = (fields: object) => ({
  key: 'a',
  label: 'A',
  expectation: 4,
  perception: 3,
  ...fields,
});
const rows = (...list: object[]) => ({
  dimensions: list.map((fields, i) => row({ key: `k${i}`, label: 'ABCDEF'[i], ...fields })),
});

describe('the summary of dimensions', () => {
  it('names the widest shortfall, the counts and the weighted total', () => {
    expect(summary(servqual)).toBe(
      '\u201cTangibles\u201d falls 0.25 points short of expectation, the widest shortfall; 5 of 5 fall short; weighted by importance, the gap is \u22120.16.',
    );
  });

  it('counts what falls short, exceeds, meets and may be chance', () => {
    const fields = rows(
      {},
      { perception: 4.5 },
      { perception: 4 },
      { perception: 3.9, gapSd: 2, n: 10 },
    );
    expect(summary(fields)).toContain(
      '1 of 4 falls short, 1 exceeds it, 1 meets it and 1 may be chance',
    );
  });

  it('names all that share the widest shortfall as it is shown', () => {
    expect(summary(rows({}, { perception: 3.001 }))).toMatch(
      /^\u201cA\u201d and \u201cB\u201d fall 1\.00 points short/,
    );
  });

  it('counts them where they are many', () => {
    expect(summary(rows({}, {}, {}, {}))).toMatch(/^4 dimensions fall 1\.00 points short/);
  });

  it('does not call a gap the widest where a wider one may be chance', () => {
    const fields = rows({ gapSd: 1, n: 100 }, { perception: 2.5, gapSd: 9, n: 10 });
    expect(summary(fields)).toContain('the widest shortfall beyond chance');
  });

  it('says that none falls short', () => {
    expect(summary(rows({ perception: 4.5 }, { perception: 4 }))).toBe(
      'No dimension falls short of expectation; 1 exceeds it.',
    );
  });

  it('does not say so flatly where a shortfall may be chance', () => {
    expect(summary(rows({ perception: 4.5 }, { perception: 3.9, gapSd: 2, n: 10 }))).toContain(
      'falls short of expectation beyond chance; 1 exceeds it',
    );
  });

  it('ranks nothing for a single row', () => {
    expect(summary(rows({}))).toBe('\u201cA\u201d falls 1.00 points short of expectation.');
  });

  it('says the lowest perception without expectations', () => {
    expect(summary(servperf)).toBe('\u201cTangibles\u201d is perceived lowest, at 4.19.');
  });

  it('says that there is no gap where no row has both', () => {
    expect(summary(rows({ perception: null }))).toContain('there is no gap');
  });
});

describe('the summary of the chain', () => {
  it('names the service gap, the widest loss with its place, and the promise', () => {
    expect(summary(chain)).toBe(
      'Customers perceive 1.2 points less than they expect; the widest loss is the pharmacy gap (0.6 points), from \u201cSpecified\u201d to \u201cDelivered\u201d; delivery is 1.3 points less than promised.',
    );
  });

  it('says an excess as one', () => {
    expect(summary({ ...excess, dimensions: undefined })).toContain(
      '1.4 points more than they expect',
    );
  });

  it('says that delivery exceeds the promise', () => {
    expect(summary(excess)).toContain('delivery is 0.1 points more than promised');
  });

  it('says that nothing is lost', () => {
    expect(summary({ ...flat, dimensions: undefined })).toBe(
      'Customers perceive what they expect; nothing is lost on the way; delivery keeps the promise.',
    );
  });

  it('names all that share the widest loss', () => {
    const shared = {
      ...stations,
      understood: 5.8,
      specified: 5.9,
      delivered: 5.3,
      perceived: 5.3,
      promised: undefined,
    };
    expect(summary({ ...chain, chain: JSON.parse(JSON.stringify(shared)) as object })).toContain(
      'the widest losses are the diagnosis gap and pharmacy gap (0.6 points each)',
    );
  });
});

describe('the summary of both', () => {
  it.each([
    ['en', /\. /g],
    ['zh-CN', /\u3002/g],
    ['zh-TW', /\u3002/g],
  ])('is two sentences in %s', (lang, stop) => {
    expect(`${summary(both, lang)} `.match(stop)).toHaveLength(2);
  });
});

describe('the Chinese summaries', () => {
  it('zh-CN', () => {
    expect(summary(both, 'zh-CN')).toBe(
      '“有形性”比期望低 0.25 分，差距最大；5 个维度中 5 个低于期望；按重要性加权，差距为 −0.16。顾客的感知比期望低 1.2 分；损失最大的是“规定”到“交付”的药房差距（0.6 分）；交付比承诺低 1.3 分。',
    );
  });

  it('zh-TW', () => {
    expect(summary(both, 'zh-TW')).toBe(
      '「有形性」較期望低 0.25 分，差距最大；5 個構面中 5 個低於期望；依重要度加權，差距為 −0.16。顧客的感知較期望低 1.2 分；損失最大的是「規定」到「傳遞」的藥房缺口（0.6 分）；傳遞較承諾低 1.3 分。',
    );
  });
});

describe('the definition', () => {
  const text = (fields: object) => wordsOf(fields).definition.join(' ');

  it('names the paired interval', () => {
    expect(text(servqual)).toMatch(/paired, by Student/);
    expect(text(servqual)).not.toContain('Welch');
  });

  it('names Welch\u2019s', () => {
    expect(text(separate)).toContain('Welch\u2019s');
  });

  it('says how gaps are told from chance', () => {
    expect(text({ ...servqual, confidence: 0.9 })).toContain('its 90% interval leaves out zero');
  });

  it('says 95 % where no interval is drawn', () => {
    expect(text({ ...servqual, confidence: null })).toContain('its 95% interval leaves out zero');
  });

  it('says that the chain telescopes, and what its source says', () => {
    expect(text(chain)).toMatch(/add up exactly.*Parasuraman, Zeithaml and Berry \(1985\)/);
  });

  it.each([
    [
      'en',
      'Pharmacy gap: Delivered \u2212 Specified',
      'Communication gap: Delivered \u2212 Promised',
    ],
    ['zh-CN', '药房差距：交付 − 规定', '沟通差距：交付 − 承诺'],
    ['zh-TW', '藥房缺口：傳遞 − 規定', '溝通缺口：傳遞 − 承諾'],
  ])('says between which stations each gap of the chain lies in %s', (lang, third, fourth) => {
    const { definition } = wordsOf(chain, lang);
    expect(definition.filter((line) => line.includes(' \u2212 '))).toHaveLength(6);
    expect(definition).toEqual(expect.arrayContaining([third, fourth]));
  });

  it('explains the efficacy gap', () => {
    expect(text(chain)).toContain('gap 5 and gap 4 together');
  });

  it('has nothing of gaps without expectations', () => {
    expect(text(servperf)).not.toContain('perception \u2212 expectation');
  });
});

describe('the words of rows', () => {
  it('have a sign and two decimals', () => {
    expect(wordsOf(servqual).rows.map(({ figure }) => figure)).toEqual([
      '\u22120.25',
      '\u22120.13',
      '\u22120.13',
      '\u22120.18',
      '\u22120.16',
    ]);
  });

  it('have n/a for what is missing and the reason for what is withheld', () => {
    expect(
      wordsOf(excess)
        .rows.slice(3)
        .map(({ figure }) => figure),
    ).toEqual(['n/a', 'n < 30']);
  });

  it('never show a gap as none', () => {
    expect(wordsOf(rows({ perception: 3.999 })).rows[0]!.figure).toBe('\u22120.001');
    expect(wordsOf(rows({ perception: 4 })).rows[0]!.figure).toBe('0.00');
  });

  it('have one decimal on a long scale', () => {
    expect(wordsOf(ends).rows[0]!.figure).toBe('\u2212100.0');
  });

  it('have a tone by what the gap says', () => {
    expect(
      wordsOf(excess)
        .rows.slice(0, 3)
        .map(({ tone }) => tone),
    ).toEqual(['positive', 'muted', 'muted']);
  });

  it('have the built-in names for the known keys', () => {
    expect(wordsOf(servqual, 'zh-TW').rows.map(({ label }) => label)).toEqual([
      '有形性',
      '可靠性',
      '反應性',
      '保證性',
      '關懷性',
    ]);
  });

  it('have all importance with the same decimals', () => {
    const fields = rows({ importance: 6.7 }, { importance: 6.24 });
    expect(wordsOf(fields).rows.map(({ importance }) => importance)).toEqual(['6.70', '6.24']);
  });

  it('have n/a for a total with nothing to divide by', () => {
    expect(wordsOf(rows({ importance: 0 })).total).toBe('n/a');
  });
});

describe('the words of the chain', () => {
  it('show gaps that are the differences of the shown levels', () => {
    const { stops, steps } = wordsOf(near);
    const number = (text: string) => Number(text.replace('\u2212', '-'));
    steps.slice(0, 4).forEach(({ figure }, index) => {
      const [from, to] = [number(stops[index]!.figure), number(stops[index + 1]!.figure)];
      expect(number(figure)).toBeCloseTo(to - from, 10);
    });
  });

  it('tone the widest loss alone', () => {
    expect(wordsOf(chain).steps.map(({ tone }) => tone)).toEqual([
      undefined,
      undefined,
      'negative',
      undefined,
      undefined,
      'negative',
    ]);
  });
});

describe('the review questions', () => {
  it('are built in for every gap', () => {
    expect(CHAIN_GAPS.every((gap) => wordsOf(chain).questions(gap).length > 1)).toBe(true);
  });

  it('are the document\u2019s where it has some', () => {
    const questions = { pharmacy: [{ en: 'Why?', 'zh-CN': '为什么？' }] };
    expect(wordsOf({ ...chain, questions }, 'zh-CN').questions('pharmacy')).toEqual(['为什么？']);
  });
});
