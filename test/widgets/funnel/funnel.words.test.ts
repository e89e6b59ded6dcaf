import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/i18n/index.js';
import { funnelModel } from '../../../src/widgets/funnel/funnel.model.js';
import type { FunnelDocument } from '../../../src/widgets/funnel/funnel.schema.js';
import { funnelWords } from '../../../src/widgets/funnel/funnel.words.js';
import { funnelMessages } from '../../../src/widgets/funnel/messages/index.js';
import { everything, long, two } from './documents.js';

const wordsOf = (document: FunnelDocument, lang = 'en') =>
  funnelWords(funnelModel(document), languageOf(lang, undefined, funnelMessages));

const cfpb = JSON.parse(
  readFileSync(new URL('../../../demo/data/cfpb-funnel.json', import.meta.url), 'utf8'),
) as FunnelDocument;

const ocv = JSON.parse(
  readFileSync(new URL('../../../demo/data/ocv-request-funnel.json', import.meta.url), 'utf8'),
) as FunnelDocument;

const counts = (...values: number[]): FunnelDocument => ({
  type: 'funnel',
  stages: values.map((count, index) => ({ key: `s${index}`, count })),
});

const steps = (document: FunnelDocument, index: number, lang = 'en') =>
  wordsOf(document, lang).stages[index]!.steps.map(({ text }) => text);

describe('the summary', () => {
  const before = (count: number, previous: number) => ({
    ...two,
    stages: [
      { key: 'complained', count: 1000, previous: 1000 },
      { key: 'resolved', count, previous },
    ],
  });

  it.each([
    ['en', ', down 10.0 points from the previous period, a significant change. '],
    ['zh-CN', '，比上期低 10.0 个百分点，变化显著。'],
    ['zh-TW', '，較前期低 10.0 個百分點，變動顯著。'],
  ])('says in %s how the share of the last stage has changed', (lang, sentence) => {
    expect(wordsOf(before(600, 700), lang).summary).toContain(sentence);
  });

  it('says of a change that the sample can\u2019t tell from none that it may be chance', () => {
    expect(wordsOf(before(600, 601)).summary).toContain(
      ', down 0.1 points from the previous period, not significant (may be due to chance). ',
    );
  });

  it('calls no change of a census significant', () => {
    const { summary } = wordsOf({ ...before(600, 700), sampling: { design: 'census' } });
    expect(summary).toContain(', down 10 points from the previous period. ');
  });

  const timed = (hours: number, laterHours: number) => ({
    ...two,
    stages: [
      { key: 'complained', count: 10 },
      { key: 'registered', count: 9, medianHours: hours, targetHours: 24 },
      { key: 'resolved', count: 8, medianHours: laterHours, targetHours: 24 },
    ],
  });

  it.each([
    ['en', ' \u201cRegistered\u201d takes longer than its target time.'],
    ['zh-CN', '\u201c已登记\u201d环节用时超过时限。'],
    ['zh-TW', '「已登錄」階段的處理時間中位數超過時限。'],
  ])('names in %s the stage that takes longer than its target', (lang, sentence) => {
    expect(wordsOf(timed(30, 20), lang).summary).toContain(sentence);
  });

  it('names all stages that take longer than their targets', () => {
    expect(wordsOf(timed(30, 25), 'zh-TW').summary).toContain(
      '「已登錄」和「已解決」階段的處理時間中位數均超過時限。',
    );
    expect(wordsOf(timed(30, 25)).summary).toContain(
      '\u201cRegistered\u201d and \u201cResolved\u201d take longer than their target times.',
    );
  });

  it('says nothing of times that meet their targets', () => {
    expect(wordsOf(timed(24, 20)).summary).not.toContain('longer');
  });

  const handled: FunnelDocument = {
    type: 'funnel',
    stages: [
      { key: 'complained', count: 412 },
      { key: 'resolved', count: 331, pending: 22 },
      { key: 'satisfied', count: 240 },
    ],
  };

  it.each([
    [
      'en',
      '58.3% of those who complained reached “Satisfied with handling”. The largest drop is between “Resolved” and “Satisfied with handling” (−91). 22 still open.',
    ],
    [
      'zh-CN',
      '提出投诉的 412 件中，58.3% 最终“对处理满意”。减少最多的环节：“已解决” → “对处理满意”（−91）。另有 22 件处理中。',
    ],
    [
      'zh-TW',
      '提出客訴的 412 件中，58.3% 最終「對處理滿意」。減少最多處：「已解決」→「對處理滿意」（−91）。另有 22 件處理中。',
    ],
  ])('says in %s what reaches the end, where most are lost and what is open', (lang, sentence) => {
    expect(wordsOf(handled, lang).summary).toBe(sentence);
  });

  it.each([
    [
      'en',
      '53.4% of “Requested” reached “Shipped in full (99 %)”. The largest drop is between “Approved (any quantity)” and “Approved in full” (−54).',
    ],
    [
      'zh-CN',
      '“提出申请”（161）中，53.4% 最终“足量发运（99 %）”。减少最多的环节：“获批（任何数量）” → “全额获批”（−54）。',
    ],
    [
      'zh-TW',
      '「提出申請」（161）中，53.4% 最終「足量發運（99 %）」。減少最多處：「獲准（任何數量）」→「全額獲准」（−54）。',
    ],
  ])('calls the cases in %s by the name that the document has for them', (lang, sentence) => {
    expect(wordsOf(ocv, lang).summary).toBe(sentence);
  });

  it('does not use a built-in phrase for a stage that the document names', () => {
    const stages = [{ ...handled.stages[0]!, label: 'Tickets' }, ...handled.stages.slice(1)];
    expect(wordsOf({ ...handled, stages }).summary).toMatch(/^58\.3% of “Tickets” reached /);
  });

  it('says that nothing drops where nothing does', () => {
    expect(wordsOf(two).summary).toBe(
      '100.0% of those who complained reached “Resolved”. No step shows a drop.',
    );
  });

  it.each([
    [
      'en',
      '90 reached “s2”, 90.0% of “s0”. The largest drop is between “s0” and “s1” (−20). “s2” is larger than the stage before it.',
    ],
    ['zh-CN', '“s2”共 90，占“s0”的 90.0%。减少最多的环节：“s0” → “s1”（−20）。“s2”多于上一环节。'],
    [
      'zh-TW',
      '「s2」共 90，占「s0」的 90.0%。減少最多處：「s0」→「s1」（−20）。「s2」多於上一階段。',
    ],
  ])('does not say in %s that a stage is reached from the base where one grows', (lang, text) => {
    expect(wordsOf(counts(100, 80, 90), lang).summary).toBe(text);
  });

  it('names all stages that grow', () => {
    expect(wordsOf(counts(100, 110, 120)).summary).toContain(
      '“s1” and “s2” are larger than the stage before it.',
    );
  });

  it('names those who are still on their way', () => {
    expect(wordsOf(everything).summary).toContain('; 300 still open; ');
  });

  const silent: FunnelDocument = {
    ...handled,
    stages: [...handled.stages.slice(0, 2), { key: 'satisfied', count: 198, unknown: 90 }],
  };

  it('begins each sentence with a capital letter', () => {
    const [complained, resolved, , ...later] = silent.stages;
    const stages = [complained!, { ...resolved!, pending: null }, silent.stages[2]!, ...later];
    expect(wordsOf({ ...silent, stages }).summary).toMatch(/\. The outcome of 90 is unknown\.$/);
  });

  it.each([
    [
      'en',
      /^At least 48\.1% of those who complained reached .* 22 still open; the outcome of 90 is unknown\.$/,
    ],
    ['zh-CN', /^提出投诉的 412 件中，至少 48\.1% 最终.*另有 22 件处理中；90 件情况不明。$/],
    ['zh-TW', /^提出客訴的 412 件中，至少 48\.1% 最終.*另有 22 件處理中；90 件情況不明。$/],
  ])('says in %s that there may be more of them where nobody knows of some', (lang, sentence) => {
    expect(wordsOf(silent, lang).summary).toMatch(sentence);
  });

  const surveyed: FunnelDocument = {
    ...handled,
    stages: [...handled.stages.slice(0, 2), { key: 'satisfied', count: 240, estimated: true }],
  };

  it.each([
    ['en', /^“Satisfied with handling”: 240 \(estimated\), 58\.3% of “Complained”\. /],
    ['zh-CN', /^“对处理满意”：240（估计），占“提出投诉”的 58\.3%。/],
    ['zh-TW', /^「對處理滿意」：240（估計），占「提出客訴」的 58\.3%。/],
  ])('says in %s of an estimate that it is one, and not who reached it', (lang, sentence) => {
    expect(wordsOf(surveyed, lang).summary).toMatch(sentence);
  });

  it('says so of a base', () => {
    const [first, ...others] = handled.stages;
    const { summary } = wordsOf({
      ...handled,
      stages: [{ ...first!, estimated: true }, ...others],
    });
    expect(summary).toMatch(
      /^240 reached “Satisfied with handling”, 58\.3% of “Complained” \(estimated\)\. /,
    );
  });

  it('names the last stage that has a count', () => {
    const stages = [...handled.stages.slice(0, 2), { key: 'satisfied', count: null }];
    expect(wordsOf({ ...handled, stages }).summary).toBe(
      '80.3% of those who complained reached “Resolved”. 22 still open.',
    );
  });

  it('tells nothing of a stage that is withheld', () => {
    const stages = [
      ...handled.stages,
      { key: 'retained', count: 20, pending: 7, unknown: 3, medianHours: 90, targetHours: 24 },
    ];
    expect(wordsOf({ ...handled, minimumN: 30, stages }).summary).toBe(
      '58.3% of those who complained reached “Satisfied with handling”. 22 still open.',
    );
  });

  it('says that all stages are withheld where the first has no count', () => {
    const stages = [
      { key: 'complained', count: null },
      { key: 'resolved', count: 8 },
    ];
    const document: FunnelDocument = { type: 'funnel', stages, minimumN: 30 };
    expect(['en', 'zh-CN', 'zh-TW'].map((lang) => wordsOf(document, lang).summary)).toEqual([
      'Not shown: fewer than 30 cases',
      '不足 30 件，不予显示',
      '不足 30 件，不予顯示',
    ]);
  });

  it('gives no share of a base of 0', () => {
    expect(wordsOf(counts(0, 3)).summary).toBe(
      '3 reached “s1”. No step shows a drop. “s1” is larger than the stage before it.',
    );
  });

  it('gives no share where the last stage is the base', () => {
    const { summary } = wordsOf({ ...counts(100, 40), base: 's1' });
    expect(summary).toBe('40 reached “s1”. The largest drop is between “s0” and “s1” (−60).');
  });
});

describe('a stage', () => {
  it('has a built-in name for its key', () => {
    expect(wordsOf(everything, 'zh-TW').stages[1]?.title).toBe('提出客訴');
  });

  it('is named by its key where there is no other name', () => {
    expect(wordsOf(counts(2, 1)).stages[0]?.title).toBe('s0');
  });

  it('says its step rate, times and pending', () => {
    expect(steps(everything, 3)).toEqual([
      '82.3% continue',
      '150 pending',
      'median 30 hr, target 24 hr',
      '73.7% within 24 hr',
    ]);
  });

  it.each([
    [
      'zh-CN',
      [
        '进入下一环节 82.3%',
        '150 件处理中',
        '用时中位数 30 小时，时限 24 小时',
        '24 小时内完成 73.7%',
      ],
    ],
    [
      'zh-TW',
      [
        '進入下一階段 82.3%',
        '150 件處理中',
        '處理時間中位數 30 小時，時限 24 小時',
        '24 小時內完成 73.7%',
      ],
    ],
  ])('says so in %s', (lang, expected) => {
    expect(steps(everything, 3, lang)).toEqual(expected);
  });

  it('marks a median over its target', () => {
    const tones = wordsOf(everything).stages.map((stage) => stage.steps[2]?.tone);
    expect(tones.slice(2, 4)).toEqual(['muted', 'negative']);
  });

  const asked: FunnelDocument = {
    type: 'funnel',
    stages: [
      { key: 'resolved', count: 331 },
      { key: 'satisfied', count: 198, unknown: 90, pending: 2, medianHours: 30, p90Hours: 130 },
    ],
  };

  it.each([
    [
      'en',
      [
        '82.2% of those known continue',
        '2 pending',
        '90 unknown',
        'median 30 hr, 90% within 5.4 days',
      ],
    ],
    [
      'zh-CN',
      [
        '进入下一环节 82.2%（情况不明的不计）',
        '2 件处理中',
        '90 件情况不明',
        '用时中位数 30 小时，90% 在 5.4 天内',
      ],
    ],
    [
      'zh-TW',
      [
        '情況已知者進入下一階段 82.2%',
        '2 件處理中',
        '90 件情況不明',
        '處理時間中位數 30 小時，90% 在 5.4 天內',
      ],
    ],
  ])('says in %s of whom its rate is, and how long the slow cases took', (lang, expected) => {
    expect(steps(asked, 1, lang)).toEqual(expected);
  });

  const row = (document: FunnelDocument, index: number, name: string) =>
    wordsOf(document).stages[index]!.rows.find(([rowName]) => rowName === name)?.[1];

  it('says in the tooltip that times are of closed cases where some are pending', () => {
    expect(row(asked, 1, 'Median time')).toBe('30 hr (closed cases)');
    expect(row(asked, 1, '90th-percentile time')).toBe('5.4 days (closed cases)');
    expect(row({ ...asked, definition: 'Kaplan and Meier' }, 1, 'Median time')).toBe('30 hr');
    expect(row(everything, 5, 'Median time')).toBe('20 hr');
  });

  it('says in the tooltip how many came in where a stage grows', () => {
    expect(row(everything, 5, 'Came in')).toBe('70');
    expect(row(everything, 5, 'Dropped')).toBeUndefined();
    expect(row(everything, 6, 'Dropped')).toBe('490');
    expect(row(counts(5, 5), 1, 'Dropped')).toBe('0');
    expect(row(everything, 6, 'Came in')).toBeUndefined();
  });

  it.each([
    ['en', 'Target time', '24 hr'],
    ['zh-CN', '时限', '24 小时'],
    ['zh-TW', '時限', '24 小時'],
  ])('calls the target a time in %s', (lang, name, time) => {
    expect(wordsOf(everything, lang).stages[3]!.rows).toContainEqual([name, time]);
    expect(languageOf(lang, undefined, funnelMessages).shared.columns['target']).toBe(name);
  });

  it('says in the tooltip that a count is an estimate', () => {
    const guessed = { key: 'satisfied', count: 198, estimated: true };
    const words = wordsOf({ ...asked, stages: [asked.stages[0]!, guessed] }).stages[1]!;
    expect(words.rows).toEqual([
      ['Count', '198 (estimated)'],
      ['Share of base', '59.8%'],
    ]);
    expect([words.steps, words.drop]).toEqual([[], null]);
  });

  it('says n/a of a count that is missing, and nothing more', () => {
    const words = wordsOf({ ...asked, stages: [asked.stages[0]!, { key: 'b', count: null }] });
    expect(words.stages[1]).toMatchObject({ count: 'n/a', share: '', steps: [], drop: null });
    expect(words.stages[1]?.rows).toEqual([['Count', 'n/a']]);
  });

  it('says a target that has nothing else to stand with', () => {
    expect(steps(everything, 6)).toContain('target 48 hr');
  });

  it('says the share in time without a target of its own', () => {
    expect(steps(everything, 4)).toContain('84.5% within target time');
  });

  it('does not let more go on than there were', () => {
    expect(steps(counts(100, 150), 1)).toEqual(['Share of previous stage: 150.0%']);
  });

  it('has no step rate where it is the first', () => {
    expect(steps(counts(100, 150), 0)).toEqual([]);
  });

  it('says n/a after a stage of 0', () => {
    expect(steps(counts(5, 0, 0), 2)).toEqual(['Share of previous stage: n/a']);
  });

  it('says why a rate is withheld', () => {
    const grown: FunnelDocument = { ...counts(100, 20, 40), minimumN: 30 };
    expect(steps(grown, 2)).toEqual(['Share of previous stage: n < 30']);
    expect(row(grown, 2, 'Share of previous stage')).toBe('n < 30');
  });

  it.each([
    ['en', 'Not shown: fewer than 30 cases'],
    ['zh-CN', '不足 30 件，不予显示'],
    ['zh-TW', '不足 30 件，不予顯示'],
  ])('says in %s why it is withheld, and nothing else', (lang, sentence) => {
    const stage = wordsOf(long, lang).stages[2]!;
    expect(stage).toMatchObject({ count: 'n < 30', share: '', asides: [], drop: null });
    expect(stage.steps.map(({ text }) => text)).toEqual([sentence]);
    expect(stage.rows.map(([, value]) => value)).toEqual(['n < 30']);
  });

  it('says that the count of the period before is withheld', () => {
    const thin = { key: 'b', count: 40, previous: 20 };
    const words = wordsOf({ ...asked, minimumN: 30, stages: [asked.stages[0]!, thin] });
    expect(words.stages[1]?.asides).toEqual([{ text: 'Previous: n < 30', tone: 'muted' }]);
    expect(words.stages[1]?.rows).toContainEqual(['Previous', 'n < 30']);
  });

  it('writes no share as all or nothing that isn\u2019t: 2,999 and 1 of 3,000', () => {
    const shares = wordsOf(counts(3000, 2999, 1, 0)).stages.map(({ share }) => share);
    expect(shares).toEqual(['100.0%', '99.97%', '0.03%', '0.0%']);
    expect(steps(counts(3000, 2999), 1)).toEqual(['99.97% continue']);
  });

  it('writes a drop with a true minus', () => {
    expect(wordsOf(cfpb).stages[2]?.drop).toEqual({ text: '\u221226', tone: 'muted' });
  });

  it('gives the biggest drop a tone', () => {
    expect(wordsOf(cfpb).stages[4]?.drop?.tone).toBe('negative');
  });

  it('writes growth with a plus', () => {
    expect(wordsOf(counts(100, 130)).stages[1]?.drop).toEqual({ text: '+30', tone: 'muted' });
  });

  it('writes no drop of nothing', () => {
    expect(wordsOf(cfpb).stages[1]?.drop).toBeNull();
  });

  it('tones a change beyond noise', () => {
    expect(wordsOf(everything).stages[3]?.asides).toEqual([
      { text: 'Previous: 2,150', tone: 'muted' },
      { text: '\u25bc 6.5 points', tone: 'negative' },
    ]);
  });

  it('does not tone a change within noise', () => {
    expect(wordsOf(everything).stages[2]?.asides[1]?.tone).toBe('muted');
  });
});

describe('the legend', () => {
  it('names the channels with their shares of the base', () => {
    expect(wordsOf(cfpb).legend.map(({ text }) => text)).toEqual([
      'Web 71.3%',
      'Referral 16.0%',
      'Phone 5.9%',
      'Postal mail 5.3%',
      'Fax 1.5%',
    ]);
  });

  it('names what is unknown and what is estimated', () => {
    const stages = [
      { key: 'a', count: 100, estimated: true },
      { key: 'b', count: 50, unknown: 3 },
    ];
    expect(wordsOf({ type: 'funnel', stages }).legend).toEqual([
      { mark: 'unknown', text: 'Unknown' },
      { mark: 'estimated', text: 'Estimated' },
    ]);
  });

  it('has no channel that is nothing, and none that is all but isn’t', () => {
    const sharesOf = (...parts: number[]) =>
      wordsOf({
        ...counts(3000, 40),
        channels: parts.map((count, index) => ({
          key: `c${index}`,
          counts: [count, index === parts.length - 1 ? 40 : 0],
        })),
      }).legend.map(({ text }) => text);
    expect(sharesOf(1, 2999)).toEqual(['c0 0.03%', 'c1 99.97%']);
    expect(sharesOf(1, 500, 2499)).toEqual(['c0 0.03%', 'c1 16.67%', 'c2 83.30%']);
    expect(sharesOf(1000, 2000)).toEqual(['c0 33.3%', 'c1 66.7%']);
  });

  it('does not tell which channels have too few', () => {
    const channels = [200, 12, 50].map((count, index) => ({
      key: `c${index}`,
      counts: [count, 10],
    }));
    const { legend, stages } = wordsOf({ ...counts(262, 40), minimumN: 30, channels });
    expect(legend.map(({ text }) => text)).toEqual([
      'c0 76.3%',
      'c1 not shown',
      'c2 not shown',
      'Not shown',
    ]);
    expect(stages[0]?.rows.slice(-2)).toEqual([
      ['c1', 'not shown', 1],
      ['c2', 'not shown', 2],
    ]);
  });

  it('names what is unassigned, pending and previous', () => {
    expect(wordsOf(everything).legend.slice(3)).toEqual([
      { mark: 'unassigned', text: 'Unassigned 12.5%' },
      { mark: 'pending', text: 'Pending' },
      { mark: 'previous', text: 'Previous' },
    ]);
  });

  it('is empty where there is nothing to tell apart', () => {
    expect(wordsOf(two).legend).toEqual([]);
  });
});

describe('how it is calculated', () => {
  it('has only what the document holds', () => {
    expect(wordsOf(two).definition.map((paragraph) => paragraph.split('.')[0])).toEqual([
      'All stages follow the same cases',
      'Share of base = count ÷ base stage; share of previous stage = count ÷ previous stage; dropped = previous stage − count − pending',
    ]);
  });

  it.each(['en', 'zh-CN', 'zh-TW'])('has a paragraph for each kind of figure in %s', (lang) => {
    expect(wordsOf(everything, lang).definition.filter(Boolean)).toHaveLength(6);
  });

  it('says what is unknown, estimated and withheld', () => {
    const { definition } = wordsOf({
      type: 'funnel',
      minimumN: 30,
      stages: [
        { key: 'a', count: 100, estimated: true },
        { key: 'b', count: 90, unknown: 3 },
        { key: 'c', count: 9 },
      ],
    });
    expect(definition.map((paragraph) => paragraph.split(' ')[0])).toEqual([
      'Share',
      'Unknown:',
      'Estimated',
      'Stages',
    ]);
  });

  it('does not say what times are where the document says it', () => {
    expect(wordsOf({ ...everything, definition: 'As agreed' }).definition).toHaveLength(5);
  });

  it.each([
    ['en', 'All stages follow the same cases.', 'the stages don’t all follow the same cases.'],
    ['zh-CN', '各环节统计同一批对象。', '因此各环节统计的并非同一批对象。'],
    ['zh-TW', '各階段統計同一批對象。', '因此各階段統計的並非同一批對象。'],
  ])('takes the stages for the same cases only where none grows in %s', (lang, same, others) => {
    expect(wordsOf(counts(9, 9, 4), lang).definition).toContain(same);
    const grown = wordsOf(counts(9, 4, 5), lang).definition;
    expect(grown).not.toContain(same);
    expect(grown[0]!.endsWith(others)).toBe(true);
  });

  it.each([
    ['en', 'All cases were counted (census), so changes are not tested for significance.'],
    ['zh-CN', '全量统计，没有抽样误差：变化不作检验。'],
    ['zh-TW', '全數統計，沒有抽樣區間：變動不作檢定。'],
  ])('says in %s why no change of a census is tested', (lang, text) => {
    const census = { design: 'census' } as const;
    expect(wordsOf({ ...everything, sampling: census }, lang).definition).toContain(text);
    expect(wordsOf(everything, lang).definition).not.toContain(text);
    expect(wordsOf({ ...two, sampling: census }, lang).definition).not.toContain(text);
  });
});
