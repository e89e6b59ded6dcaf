import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/i18n/index.js';
import { CHAIN_GAPS } from '../../../src/widgets/gap/gap.schema.js';
import { gapTip } from '../../../src/widgets/gap/gap.describe.js';
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
  sampled,
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
      '“Tangibles” falls furthest short of expectations (0.25 points). All 5 dimensions fall short. Importance-weighted gap: −0.16.',
    );
  });

  it('says of some that the gap may be due to chance', () => {
    const [first, ...others] = servqual.dimensions;
    const dimensions = [...others, { ...first!, perception: 4.43 }];
    expect(summary({ dimensions })).toMatch(
      /^“Assurance” falls furthest short of expectations \(0\.18 points\)\. 4 of 5 dimensions fall short; for 1 the gap may be due to chance\. /,
    );
  });

  it('counts what falls short, exceeds, may be chance and could not be tested', () => {
    const tested = { gapSd: 1, n: 100 };
    const fields = rows(
      tested,
      { ...tested, perception: 4.5 },
      { perception: 3.5 },
      { perception: 3.9, gapSd: 2, n: 10 },
    );
    expect(summary(fields)).toBe(
      '“A” falls furthest short of expectations (1.00 points). 1 of 4 dimensions falls short of expectations; 1 exceeds them; for 1 the gap may be due to chance; 1 could not be tested.',
    );
  });

  it('names no lowest score of one dimension, nor where a withheld one may be lower', () => {
    const scores = (...dimensions: object[]) => summary({ dimensions, minimumN: 30 });
    const low = { key: 'a', label: 'A', perception: 3, n: 40 };
    const high = { key: 'b', label: 'B', perception: 4, n: 40 };
    expect(scores(low, high)).toMatch(/^“A” scores lowest/);
    expect(scores(low)).toMatch(/^Performance only/);
    expect(scores(low, high, { key: 'c', label: 'C', perception: 2, n: 29 })).toBe(
      'Not shown: “C” (fewer than 30 answers).',
    );
  });

  it('names all that share the widest shortfall', () => {
    const tested = { gapSd: 1, n: 100 };
    expect(summary(rows(tested, tested))).toMatch(
      /^“A” and “B” fall furthest short of expectations \(1\.00 points each\)\./,
    );
    expect(summary(rows(tested, { ...tested, perception: 3.01 }))).toMatch(/^“A” falls furthest/);
  });

  it('counts them where they are many', () => {
    const tested = { gapSd: 1, n: 100 };
    expect(summary(rows(tested, tested, tested, tested))).toMatch(/^4 dimensions fall furthest/);
  });

  it('does not call a gap the widest where a wider one may be chance', () => {
    const fields = rows({ gapSd: 1, n: 100 }, { perception: 2.5, gapSd: 9, n: 10 });
    expect(summary(fields)).toMatch(
      /^“A” has the largest significant shortfall \(1\.00 points\)\./,
    );
  });

  it('says that none falls short', () => {
    const exceeding = { perception: 4.5, gapSd: 1, n: 100 };
    expect(summary(rows(exceeding, exceeding))).toBe(
      'No dimension falls short of expectations; 2 exceed them.',
    );
  });

  it('does not say so flatly where a shortfall may be chance', () => {
    const fields = rows(
      { perception: 4.5, gapSd: 1, n: 100 },
      { perception: 3.9, gapSd: 2, n: 10 },
    );
    expect(summary(fields)).toBe(
      'No dimension falls significantly short of expectations; 1 exceeds them; for 1 the gap may be due to chance.',
    );
  });

  it('ranks nothing for a single row', () => {
    expect(summary(rows({ gapSd: 1, n: 100 }))).toBe(
      '“A” falls short of expectations (1.00 points).',
    );
  });

  it('says of bare numbers where they lie, and calls nothing', () => {
    expect(summary(rows({}, { perception: 3.7 }, { perception: 4.5 }, { perception: 4 }))).toBe(
      '“A” lies furthest below expectations (1.00 points). 2 of 4 dimensions lie below expectations, 1 lies above, 1 is exactly as expected (not tested for significance).',
    );
    expect(summary(rows({}))).toBe('“A” lies below expectations (1.00 points).');
    expect(summary(rows({ perception: 4.5 }))).toBe(
      'No dimension lies below expectations, 1 lies above (not tested for significance).',
    );
  });

  it('takes a census as it is', () => {
    const census = { sampling: { design: 'census' } };
    expect(summary({ ...rows({}, { perception: 3.9 }, { perception: 4 }), ...census })).toBe(
      '“A” falls furthest short of expectations (1.00 points). 2 of 3 dimensions fall short of expectations; 1 exactly meets them.',
    );
  });

  it('says the lowest perception without expectations', () => {
    expect(summary(servperf)).toBe('“Tangibles” scores lowest (4.19).');
  });

  it('says that there are no gaps to calculate where no row has both', () => {
    expect(summary(rows({ perception: null }))).toContain('gaps can’t be calculated');
  });

  it('says what is withheld, also where there is nothing else to say', () => {
    const thin = { n: 12 };
    const fields = { ...rows(thin, { expectation: null, n: 99 }, thin), minimumN: 30 };
    expect(summary(fields)).toBe('Not shown: “A” and “C” (fewer than 30 answers).');
    expect(summary(fields, 'zh-CN')).toBe('“A”和“C”样本不足 30 份，不予显示。');
    expect(summary(fields, 'zh-TW')).toBe('「A」和「C」樣本數不足 30，不予顯示。');
  });

  it('never writes a gap as 0 that is none', () => {
    expect(summary(rows({ perception: 3.9996 }))).toContain('0.0004 points');
  });
});

describe('names that run from right to left', () => {
  const fields = {
    scale: { min: 1, max: 7 },
    dimensions: [
      {
        key: 'a',
        label: 'אמינות (2026) -5',
        expectation: 6.4,
        perception: 5.1,
        gapSd: 1.2,
        n: 210,
      },
      { key: 'b', label: 'אמפתיה', expectation: 5.8, perception: 5.9, gapSd: 1.1, n: 210 },
    ],
  };

  it('are isolated, so that they don’t reorder the figures beside them', () => {
    expect(summary(fields)).toBe(
      '“\u2068אמינות (2026) -5\u2069” falls furthest short of expectations (1.30 points). 1 of 2 dimensions falls short; for 1 the gap may be due to chance.',
    );
    expect(summary(fields, 'zh-CN')).toContain(
      '“\u2068אמינות (2026) -5\u2069”低于期望最多（1.30 分）',
    );
    expect(summary(fields, 'zh-TW')).toContain('「\u2068אמינות (2026) -5\u2069」較期望低 1.30 分');
  });

  it('are isolated in the heading of questions', () => {
    const words = wordsOf({ ...chain, gapLabels: { service: 'פער' } });
    expect(words.questionsHeading('service')).toBe('\u2068פער\u2069: what to ask');
  });
});

describe('the summary of the chain', () => {
  it('names the service gap, the largest loss with its place, and the promise', () => {
    expect(summary(chain)).toBe(
      'Perceived service is 1.2 points below expectations. The largest loss, 0.6 points, is between “Specified” and “Delivered”. Delivery is 1.3 points below what was promised.',
    );
  });

  it('says an excess as one', () => {
    expect(summary({ ...excess, dimensions: undefined })).toContain(
      '1.4 points above expectations',
    );
  });

  it('says that delivery exceeds the promise', () => {
    expect(summary(excess)).toContain('Delivery is 0.1 points above what was promised.');
  });

  it('says that nothing is lost', () => {
    expect(summary({ ...flat, dimensions: undefined })).toBe(
      'Perceived service is as expected. Nothing is lost along the way. Delivery keeps the promise.',
    );
  });

  it('names all that share the largest loss', () => {
    const { promised: _, ...rest } = stations;
    const shared = { ...rest, understood: 5.8, specified: 5.9, perceived: 5.3 };
    expect(summary({ ...chain, chain: shared })).toContain(
      'The largest losses, 0.6 points each: “Knowledge gap (diagnosis)” and “Delivery gap (pharmacy)”.',
    );
  });

  it('says of each gap whether it may be due to chance', () => {
    const noisy = Object.fromEntries(
      Object.entries(stations).map(([station, mean]) => [station, { mean, sd: 3, n: 20 }]),
    );
    expect(summary({ ...chain, chain: noisy })).toBe(
      'Perceived service is 1.2 points below expectations, not significant (may be due to chance). The largest loss, 0.6 points, is between “Specified” and “Delivered”, not significant (may be due to chance). Delivery is 1.3 points below what was promised, not significant (may be due to chance).',
    );
    expect(summary({ ...chain, chain: sampled })).not.toContain('chance');
  });

  it('says what it knows, and what is withheld', () => {
    const thin = { ...sampled, delivered: { mean: 5.3, n: 12 } };
    expect(summary({ ...chain, chain: thin, minimumN: 30 })).toBe(
      'Perceived service is 1.2 points below expectations. The largest known loss, 0.3 points, is between “Expected” and “Understood”. Not shown: “Delivered” (fewer than 30 answers).',
    );
  });

  it('names the stations that are withheld, however many', () => {
    const thin = { mean: 5.3, n: 12 };
    const few = { ...sampled, understood: thin, specified: thin, delivered: thin, promised: thin };
    const said = (lang: string) => summary({ ...chain, chain: few, minimumN: 30 }, lang);
    expect(said('en')).toContain(
      ' Not shown: “Understood”, “Specified”, “Delivered”, and “Promised” (fewer than 30 answers).',
    );
    expect(said('zh-CN')).toContain('“理解”、“规定”、“交付”和“承诺”样本不足 30 份，不予显示。');
    expect(said('zh-TW')).toContain(
      '「理解」、「規定」、「提供」和「承諾」樣本數不足 30，不予顯示。',
    );
  });

  it('claims no lossless way where a station is missing', () => {
    const kept = { ...flat.chain, understood: null };
    expect(summary({ ...flat, dimensions: undefined, chain: kept })).toBe(
      'Perceived service is as expected. Delivery keeps the promise.',
    );
  });

  it('calls a gap what the document calls it', () => {
    const { promised: _, ...rest } = stations;
    const shared = { ...rest, understood: 5.8, specified: 5.9, perceived: 5.3 };
    const gapLabels = { diagnosis: { en: 'Listening gap', 'zh-CN': '倾听差距' } };
    expect(summary({ ...chain, chain: shared, gapLabels })).toContain(
      '“Listening gap” and “Delivery',
    );
    const words = wordsOf({ ...chain, gapLabels }, 'zh-CN');
    expect(words.steps[0]!.name).toBe('倾听差距');
    expect(words.questionsHeading('diagnosis')).toBe('倾听差距：自查问题');
    expect(words.definition.join()).toContain('倾听差距＝理解－期望');
  });
});

describe('the summary of a chain with too few stations', () => {
  it.each([
    ['en', 'Too few stations have figures to tell the customer gap or a loss along the way.'],
    ['zh-CN', '有数据的环节太少，无法计算顾客差距和各环节的差距。'],
    ['zh-TW', '有資料的階段太少，無法計算顧客缺口與各階段的缺口。'],
  ])('says so in %s', (lang, sentence) => {
    const unknown = { expected: null, understood: null, specified: null };
    expect(summary({ chain: { ...unknown, delivered: 2, perceived: 3 } }, lang)).toBe(sentence);
  });
});

describe('the Chinese summaries', () => {
  it('zh-CN', () => {
    expect(summary(both, 'zh-CN')).toBe(
      '“有形性”低于期望最多（0.25 分）。5 个维度均低于期望。重要性加权差距：−0.16。顾客感知比期望低 1.2 分。落差最大的是“规定”到“交付”（0.6 分）。实际交付比承诺低 1.3 分。',
    );
  });

  const tested = { gapSd: 1, n: 100 };
  it.each([
    [rows(tested), '“A”比期望低 1.00 分。'],
    [rows(tested, tested), '“A”和“B”低于期望最多（均为 1.00 分）。2 个维度均低于期望。'],
    [
      rows(tested, { perception: 2.5, gapSd: 9, n: 10 }),
      '差异显著的维度中，“A”低于期望最多（1.00 分）。2 个维度中 1 个低于期望，1 个差异不显著。',
    ],
    [
      rows({}, { perception: 3.5 }),
      '“A”低于期望最多（1.00 分）。2 个维度的均值均低于期望（未检验显著性）。',
    ],
    [
      rows({ expectation: null }, { expectation: null }, { expectation: null, perception: 4 }),
      '“A”和“B”得分最低（均为 3.00）。',
    ],
  ])('zh-CN of one, of all, of several', (fields, text) => {
    expect(summary(fields, 'zh-CN')).toBe(text);
  });

  it('zh-TW', () => {
    expect(summary(both, 'zh-TW')).toBe(
      '「有形性」較期望低 0.25 分，缺口最大。5 個構面均低於期望。重要度加權缺口：−0.16。顧客感知較期望低 1.2 分。落差最大的是「規定」到「提供」（0.6 分）。實際提供的服務較承諾低 1.3 分。',
    );
  });

  it('count each finding', () => {
    expect(summary({ ...excess, chain: undefined }, 'zh-CN')).toBe(
      '没有维度显著低于期望，1 个高于期望，2 个差异不显著。“亮点”样本不足 30 份，不予显示。',
    );
    expect(summary({ ...excess, chain: undefined }, 'zh-TW')).toBe(
      '沒有構面顯著低於期望，1 個高於期望，2 個差異不顯著。「亮點」樣本數不足 30，不予顯示。',
    );
  });

  it.each(['zh-CN', 'zh-TW'])('have one word for a gap in %s', (lang) => {
    const other = lang === 'zh-CN' ? '缺口' : '差距';
    const { summary: text, definition, names, columns, steps } = wordsOf(both, lang);
    expect(JSON.stringify([text, definition, names, columns, steps])).not.toContain(other);
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
    expect(text({ ...servqual, confidence: 0.9 })).toMatch(/Holm.* at 90% confidence/);
    expect(text({ ...chain, chain: sampled })).toContain('its 95% interval (Welch’s) excludes 0');
  });

  it('says 95 % where no interval is drawn', () => {
    expect(text({ ...servqual, confidence: null })).toContain('at 95% confidence');
  });

  it('says that a position is no judgement', () => {
    expect(text(chain)).toContain('without a test for significance');
    expect(text(servqual)).not.toContain('without a test for significance');
  });

  it('says that everybody was counted', () => {
    expect(text({ ...servqual, sampling: { design: 'census' } })).toMatch(/census/);
    expect(text({ ...servqual, sampling: { design: 'census' } })).not.toContain('Holm');
  });

  it('says that the chain telescopes, and what its source says', () => {
    expect(text(chain)).toMatch(/add up exactly.*Parasuraman, Zeithaml and Berry \(1985\)/);
  });

  it.each([
    [
      'en',
      'Delivery gap (pharmacy) = Delivered \u2212 Specified',
      'Communication gap = Delivered \u2212 Promised',
    ],
    ['zh-CN', '交付差距（药房）＝交付－规定', '沟通差距＝交付－承诺'],
    ['zh-TW', '傳遞缺口（藥房）＝提供－規定', '溝通缺口＝提供－承諾'],
  ])('says between which stations each gap of the chain lies in %s', (lang, third, fourth) => {
    const { definition } = wordsOf(chain, lang);
    expect(definition.filter((line) => /＝| = /.test(line))).toHaveLength(6);
    expect(definition).toEqual(expect.arrayContaining([third, fourth]));
  });

  it('explains the efficacy gap', () => {
    expect(text(chain)).toContain('gaps 4 and 5 together');
  });

  it('has nothing of gaps without expectations', () => {
    expect(text(servperf)).not.toContain('perception \u2212 expectation');
    expect(text(servperf)).toContain('Performance only (SERVPERF)');
  });

  it('says nothing of performance where there is none', () => {
    const nothing = rows({ expectation: null, perception: null });
    expect(text(nothing)).not.toContain('Performance only');
    expect(summary(nothing)).toMatch(/^No dimension has both/);
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

  it('never show as 0 what is not', () => {
    expect(wordsOf(rows({ perception: 3.999 })).rows[0]!.figure).toBe('\u22120.001');
    expect(wordsOf(rows({ perception: 4 })).rows[0]!.figure).toBe('0.00');
  });

  it('have no needless decimals on a long scale', () => {
    expect(wordsOf(ends).rows[0]!.figure).toBe('\u2212100');
  });

  it('have two digits of the narrowest interval\u2019s half width', () => {
    // Half widths of .198 and 2.0.
    const fields = rows({ gapSd: 1, n: 100 }, { perception: 3.123, gapSd: 10, n: 100 });
    expect(wordsOf(fields).rows.map(({ figure }) => figure)).toEqual(['\u22121.00', '\u22120.88']);
  });

  it('have a tone by what the gap says', () => {
    expect(
      wordsOf(excess)
        .rows.slice(0, 3)
        .map(({ tone }) => tone),
    ).toEqual(['positive', 'muted', 'muted']);
    expect(wordsOf(servqual).rows[0]!.tone).toBe('negative');
  });

  it('have none for a position, since it is no news', () => {
    const fields = rows({}, { perception: 4.5 }, { perception: 4 }, { perception: null });
    expect(wordsOf(fields).rows.map(({ tone }) => tone)).toEqual([
      undefined,
      undefined,
      undefined,
      'muted',
    ]);
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

describe('the tooltip', () => {
  const tip = (fields: object, target: { key: string; group: string }, lang = 'en') => {
    const figures = modelOf(fields);
    const language = languageOf(lang, undefined, gapMessages);
    const place = { ...target, x: 0, y: 0, width: 1, height: 1 };
    return gapTip(figures, gapWords(figures, language), place, language).rows;
  };

  it('has a perception, and no gap, where there are no expectations', () => {
    const dimensions = [{ key: 'a', perception: 3, n: 29 }];
    const shown = (minimumN: number | null) =>
      tip({ dimensions, minimumN }, { key: 'a', group: 'dimension' });
    expect(shown(null)).toEqual([
      ['Perception', '3.00'],
      ['Sample size (n)', '29'],
    ]);
    expect(shown(30)[0]).toEqual(['Perception', 'n < 30']);
  });

  it('says of a gap that it may be chance, and why where its own interval seems to deny it', () => {
    // t = -2.1 with 99 df: p = .038, more than .05 / 2.
    const fields = rows(
      { perception: 3.79, gapSd: 1, n: 100 },
      { perception: 3.99, gapSd: 1, n: 100 },
    );
    expect(tip(fields, { key: 'k0', group: 'dimension' })).toContainEqual([
      '',
      'not significant when all dimensions are tested together (Holm)',
    ]);
    expect(tip(fields, { key: 'k1', group: 'dimension' })).toContainEqual(['', 'not significant']);
  });

  it.each([
    ['attitude', 'Gap', '+1.20'],
    // The lower end is 1.002: that 1 is an end of the answer scale means nothing to it.
    ['attitude', '95% interval', '+1.00 to +1.40'],
    ['attitude', 'Perception', '5.20'],
  ])('has differences with a sign, and levels without one: %s, %s', (key, name, text) => {
    expect(tip(excess, { key, group: 'dimension' })).toContainEqual([name, text]);
  });

  it('has the sign of what is above the minimum, and of a weighted gap', () => {
    const fields = rows({ minimum: 2.5, perception: 4.5, importance: 1, gapSd: 1, n: 100 });
    const shown = tip(fields, { key: 'k0', group: 'dimension' });
    expect(shown).toContainEqual(['Minimum acceptable', '2.50']);
    expect(shown).toContainEqual(['Adequacy', '+2.00']);
    expect(shown).toContainEqual(['Weighted gap', '+0.50']);
  });

  it.each([
    ['en', 'Group', 'Along the chain', 'Efficacy'],
    ['zh-CN', '类别', '服务链各环节', '疗效差距'],
    ['zh-TW', '組別', '服務鏈各段', '療效缺口'],
  ])('has the group of a gap of the chain in %s', (lang, name, along, efficacy) => {
    const group = (key: string) =>
      tip(chain, { key, group: 'chain' }, lang).find(([heading]) => heading === name)?.[1];
    expect(group('perception')).toBe(along);
    expect(group('communication')).toBe(efficacy);
  });

  it('has the interval of a gap of the chain, its share, and whether it may be chance', () => {
    expect(tip({ ...chain, chain: sampled }, { key: 'prescription', group: 'chain' })).toEqual([
      ['Understood', '6.1'],
      ['Specified', '5.9'],
      ['Gap', '\u22120.2'],
      ['95% interval', '\u22120.43 to +0.03'],
      ['', 'not significant'],
      ['Share of the customer gap', '16.7%'],
      ['Group', 'Along the chain'],
    ]);
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

  it('have as few decimals as show the levels, and no gap as 0 that is none', () => {
    expect(wordsOf(chain).stops[0]!.figure).toBe('6.4');
    expect(wordsOf(near).stops[0]!.figure).toBe('5.43');
    expect(wordsOf(flat).stops[0]!.figure).toBe('5');
    const close = { ...stations, expected: 6.412, understood: 6.409 };
    expect(wordsOf({ ...chain, chain: close }).steps[0]!.figure).toBe('\u22120.003');
  });

  it('add up to the service gap as they are shown', () => {
    for (const fields of [chain, excess, near, ends]) {
      const figures = wordsOf(fields).steps.map(({ figure }) =>
        Number(figure.replace('\u2212', '-')),
      );
      const sum = figures.slice(0, 4).reduce((total, figure) => total + figure, 0);
      expect(sum).toBeCloseTo(figures[4]!, 10);
    }
  });

  it('tone the largest loss and a broken promise where they are more than chance', () => {
    const tones = wordsOf({ ...chain, chain: sampled }).steps.map(({ tone }) => tone);
    expect(tones).toEqual([undefined, 'muted', 'negative', 'muted', undefined, 'negative']);
  });

  it('make the largest loss of bare numbers stand out, without calling it bad', () => {
    const tones = wordsOf(chain).steps.map(({ tone }) => tone);
    expect(tones).toEqual([undefined, undefined, 'accent', undefined, undefined, undefined]);
  });

  it('have the reason in place of what is not known', () => {
    const thin = { ...sampled, delivered: { mean: 5.3, n: 12 }, promised: null };
    const { stops, steps } = wordsOf({ ...chain, chain: thin, minimumN: 30 });
    expect(stops.map(({ figure }) => figure)).toEqual(['6.4', '6.1', '5.9', 'n < 30', '5.2']);
    expect(steps.map(({ figure }) => figure).slice(2, 4)).toEqual(['n < 30', 'n < 30']);
    const missing = { ...stations, specified: null };
    expect(wordsOf({ ...chain, chain: missing }).steps[1]!.figure).toBe('n/a');
  });
});

describe('the review questions', () => {
  const ask = (fields: object, lang = 'en') => wordsOf(fields, lang).questions('pharmacy');

  it.each(['en', 'zh-CN', 'zh-TW'])('are built in for every gap in %s', (lang) => {
    const { questions } = wordsOf(chain, lang);
    // The check-lists of the sources; the perception and the service gap have none there.
    expect(CHAIN_GAPS.map((gap) => questions(gap).length)).toEqual([6, 6, 7, 2, 2, 3]);
    const all = CHAIN_GAPS.flatMap((gap) => questions(gap).map(({ question }) => question));
    expect(new Set(all).size).toBe(26);
    expect(all.every((question) => /[?？]$/.test(question))).toBe(true);
  });

  it('are the document\u2019s where it has some', () => {
    const questions = { pharmacy: [{ en: 'Why?', 'zh-CN': '为什么？' }] };
    expect(ask({ ...chain, questions }, 'zh-CN')).toEqual([
      { question: '为什么？', answer: null, details: [] },
    ]);
  });

  it('have an answer with what shows it and who sees to it', () => {
    const pharmacy = [
      { question: { en: 'Trained?' }, answer: 'partly', evidence: '12 of 30', owner: 'HR' },
      { question: '', answer: 'no' },
      { question: 'Watched?', evidence: null },
    ];
    expect(ask({ ...chain, questions: { pharmacy } })).toEqual([
      { question: 'Trained?', answer: 'partly', details: ['Evidence: 12 of 30', 'Owner: HR'] },
      { question: 'Watched?', answer: null, details: [] },
    ]);
  });

  it('may be none at all', () => {
    expect(ask({ ...chain, questions: { pharmacy: [] } })).toEqual([]);
  });
});
