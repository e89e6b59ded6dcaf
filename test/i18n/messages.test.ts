import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  languageOf,
  type ChangeFact,
  type Messages,
  type TargetFact,
} from '../../src/i18n/index.js';
import type { MeasureMessages } from '../../src/measure/messages/messages.js';
import { CATALOGUES, messagesOf } from '../support/messages.js';
import { UNSPEAKABLE } from '../support/texts.js';

const TAGS = ['en', 'zh-CN', 'zh-TW'];
const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/** The files of a language: shared messages and phrases, and each widget's own messages. */
const filesOf = (tag: string): string[] =>
  readdirSync(SOURCE, { encoding: 'utf8', recursive: true }).filter((file) =>
    file.endsWith(`${sep}${tag}.ts`),
  );

const sourceOf = (tag: string): string =>
  filesOf(tag)
    .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
    .join('\n');

/** The look-ups by key of all widgets together. */
function glossaryOf(tag: string, name: 'columns' | 'codes'): Readonly<Record<string, string>> {
  const glossaries = Object.values(CATALOGUES).map(
    (catalogue) => languageOf(tag, undefined, catalogue).shared[name],
  );
  return Object.assign({}, ...glossaries) as Record<string, string>;
}

/** The path of every entry, with what kind it is. */
function entriesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([name, inner]) => entriesOf(inner, `${path}/${name}`));
}

const ALL = [0, 1, 2];
const VERDICTS = ['met', 'missed', 'uncertain'] as const;
const CHANGES = ['rise', 'fall', 'unclear', 'same', 'untested'] as const;
const GOALS = [null, ...VERDICTS.map((verdict) => ({ target: '5', verdict }))];
const CHANGE_FACTS = CHANGES.flatMap((finding) =>
  (['level', 'count', 'time', 'money'] as const).flatMap((quantity) =>
    [true, false].map((down) => ({ size: '5', quantity, down, finding })),
  ),
);

/** What is said of a level, each way that it branches. */
function levelSentences({ level, summary, standing, definition }: MeasureMessages): string[] {
  const kinds = ['previous', 'year-ago', 'benchmark', 'plan'] as const;
  const ratings = [1, 2, 3].map((count) => ({ from: '5', to: '5', best: '5', count }));
  const comparisons = CHANGE_FACTS.flatMap((change) =>
    kinds.flatMap((kind) =>
      (['better', 'worse', null] as const).map((outcome) => [
        { ...change, kind, other: '5', outcome },
      ]),
    ),
  );
  const plain = { level: '5', comparisons: [], target: null, standing: null, lowest: null };
  const lowest = [null, ...[1, 2].map((sharing) => ({ names: '5', sharing, value: '5' }))];
  const standings = SIDES.map((side) => ({
    target: '5',
    side,
    size: '5',
  }));
  return [
    ...comparisons.map((compared) => summary({ ...plain, comparisons: compared })),
    summary({ ...plain, comparisons: comparisons.slice(0, 2).flat() }),
    ...lowest.flatMap((fact) => [
      ...GOALS.map((target) => summary({ ...plain, target, lowest: fact })),
      ...standings.map((side) => summary({ ...plain, standing: side, lowest: fact })),
    ]),
    ...standings.map((side) => standing(side)),
    ...ratings.flatMap((fact) => [level.csat('5', fact), definition.csat(fact)]),
    level.mean({ value: '5', from: '5', to: '5' }),
    level.ratio({ value: '5', part: '5', whole: '5' }),
    definition.rescaled.min('5', '5'),
    definition.rescaled.zero('5', '5'),
  ];
}

const TIMES = (['month', 'day', 'instant'] as const).map((kind) => ({
  kind,
  text: '5',
  date: kind === 'instant' ? '5' : '',
  clock: kind === 'instant' ? '5' : '',
}));
const ABILITIES = ['capable', 'hit-and-miss', 'not-capable', 'unstable'] as const;
const SIDES = ['below', 'above', 'within', 'at'] as const;

/** The same of a trend, which may say more than others of its newest point. */
function trendSummaries(
  trend: Messages['trend'],
  goals: readonly (TargetFact | null)[],
  changes: readonly ChangeFact[],
): string[] {
  const [month] = TIMES;
  const plain = {
    series: '5',
    value: '5',
    time: month!,
    capped: '',
    change: null,
    capability: null,
    target: null,
    standing: null,
    signals: null,
    forecast: null,
  };
  return [
    ...goals.flatMap((target) =>
      changes.flatMap((change) =>
        TIMES.map((time) =>
          trend.summary({
            ...plain,
            target,
            time,
            capped: '5',
            change: { ...change, since: time },
            signals: {
              count: 5,
              latest: time,
              rules: [
                { name: '5', since: change.down ? time : null },
                { name: '5', since: null },
              ],
            },
          }),
        ),
      ),
    ),
    ...ABILITIES.flatMap((ability) =>
      [true, false].map((provisional) =>
        trend.summary({ ...plain, capability: { ability, target: '5', provisional } }),
      ),
    ),
    ...SIDES.map((side) => trend.summary({ ...plain, standing: { target: '5', side, size: '5' } })),
    ...['5', ''].flatMap((bias) =>
      [true, false].map((low) =>
        trend.summary({ ...plain, forecast: { accuracy: '5', bias, low } }),
      ),
    ),
  ];
}

/** A part of a total, and none. */
const LARGEST = [{ name: '5', value: '5' }, null];

/** The same of a heatmap. */
function heatmapSentences(heatmap: Messages['heatmap']): string[] {
  const grounds = ['tested', 'counted', 'position'] as const;
  const kinds = ['target', 'overall', 'median'] as const;
  const against = [...kinds, 'mixed'] as const;
  const cells = kinds.map((kind) => ({
    segment: '5',
    metric: '5',
    value: '5',
    kind,
    reference: '5',
  }));
  return [
    ...grounds.flatMap((ground) => [
      heatmap.worst(cells, ground),
      heatmap.worstMany('5', ground),
      ...against.flatMap((other) => [
        heatmap.legend.worse(other, ground),
        heatmap.legend.better(other, ground),
        ...ALL.map((n) =>
          heatmap.counts(
            { all: 5, worse: n, better: n, behind: n, ahead: n, against: other, write: String },
            ground,
          ),
        ),
      ]),
    ]),
    ...kinds.map((kind) => heatmap.reference(kind, '5')),
    ...ALL.map((n) => heatmap.notShown(n, '5', String)),
    ...[true, false].map((down) => heatmap.away('5', down)),
  ];
}

/** The same of a breakdown and of a comparison. */
function groupSentences({ breakdown, comparison }: Messages): string[] {
  const named = ['', '3'].map((more) => ({ names: ['5', '5'], list: '5', more, total: '5' }));
  const findings = ['far-worse', 'worse', 'better', 'far-better'] as const;
  const fact = { phi: '5', tau: '5' };
  return [
    ...named.flatMap((names) => [
      ...(['higher', 'lower'] as const).flatMap((side) =>
        ['', '5'].map((pooled) => breakdown.beyond(side, names, pooled)),
      ),
      ...[true, false].map((tested) => breakdown.ends(names, names, tested)),
      breakdown.notShown(names, '5'),
      ...findings.map((finding) => comparison.found(finding, names)),
      comparison.notShown(names, '5'),
    ]),
    ...[1, 2].flatMap((n) => [
      breakdown.byChance(n, 5, '5', String),
      breakdown.byChance(n, n, '5', String),
      breakdown.verdicts({ target: '5', met: n, missed: n, uncertain: n, write: String }),
      breakdown.standings({ target: '5', below: n, above: n, within: n, at: n, write: String }),
      comparison.usual(n, 5, String),
      comparison.usual(n, n, String),
    ]),
    ...SIDES.map((side) => breakdown.standing({ target: '5', side, size: '5' })),
    ...(['share', 'mean', 'value'] as const).map((kind) => breakdown.definition.test(kind, '5')),
    comparison.definition.additive(fact),
    comparison.definition.multiplicative(fact),
  ];
}

/** The same of answers on one scale. */
function likertSentences(likert: Messages['likert']): string[] {
  const end = { names: '5', net: '5' };
  const none = { positive: 0, negative: 0, unclear: 0, even: 0 };
  const mixed = [1, 2].map((n) => ({ positive: n, negative: n, unclear: n, even: n }));
  const alike = (Object.keys(none) as (keyof typeof none)[]).flatMap((side) =>
    [1, 2].map((n) => ({ ...none, [side]: n, all: n })),
  );
  return [
    likert.only({ name: '5', net: '5', positive: '5', negative: '5' }),
    likert.extremes(end, end),
    ...[...alike, ...mixed.map((sides) => ({ ...sides, all: 5 }))].flatMap((sides) =>
      [true, false].flatMap((isCensus) =>
        [true, false].map((isHalved) =>
          likert.counts({ ...sides, isCensus, isHalved, write: String }),
        ),
      ),
    ),
  ];
}

/** The same of attained targets. */
function attainmentSentences(attainment: Messages['attainment']): string[] {
  const known = ['5', null];
  return [
    ...(['reach', 'level', 'limit', 'band'] as const).map((kind) =>
      attainment.amounts({ actual: '5', target: '5', kind }),
    ),
    ...(['gate', 'threshold', 'complaints'] as const).flatMap((kind) =>
      known.map((actual) => attainment.conditions[kind]({ name: '5', actual, limit: '5' })),
    ),
    ...known.flatMap((before) =>
      known.map((elapsed) => attainment.total({ value: '5', before, elapsed })),
    ),
    ...[1, 2].map((count) => attainment.left(count, String)),
    attainment.closed(known.map((actual) => ({ name: '5', actual, limit: '5' }))),
    attainment.deductions([
      { name: '5', percent: '5' },
      { name: '5', percent: '5' },
    ]),
    ...[1, 5].flatMap((all) =>
      [0, 1].flatMap((n) =>
        [true, false].flatMap((isRunning) => {
          const counts = { all, met: n, behind: n, reached: n, isRunning, write: String };
          return [attainment.sentence(attainment.counts(counts)), attainment.brief(counts)];
        }),
      ),
    ),
  ];
}

/** What the sentences made of facts say, each way that they branch. */
function summariesOf(messages: Messages): string[] {
  const { gauge, funnel, gap, heatmap, kpi, trend, matrix, kano, pareto, contribution } = messages;
  const drop = { count: '5', from: '5', to: '5' };
  const counts = ALL.flatMap((n) =>
    [1, 3].map((all) => ({
      all,
      short: n,
      exceeding: n,
      even: n,
      unclear: n,
      below: n,
      above: n,
    })),
  );
  return [
    ...[drop, null].flatMap((one) =>
      [null, ...CHANGE_FACTS].flatMap((change) =>
        (['reached', 'counted', 'estimated'] as const).map((kind) =>
          funnel.summary({
            end: {
              stage: '5',
              count: '5',
              share: '5',
              base: '5',
              group: '5',
              kind,
              isAtLeast: change !== null,
            },
            change,
            drop: one,
            isLossless: change === null,
            late: one ? '5' : '',
            lateCount: change ? 1 : 2,
            pending: '5',
            unknown: '5',
            grown: one ? '5' : '',
            grownCount: change ? 1 : 2,
          }),
        ),
      ),
    ),
    ...counts.flatMap((one) => [gap.counts(one), gap.noShortfall(one), gap.positions(one)]),
    ...[1, 2].flatMap((sharing) =>
      [1, 3].flatMap((all) => {
        const fact = { names: '5', sharing, size: '5', all };
        return [gap.widest(fact, true), gap.widest(fact, false), gap.lowest(fact)];
      }),
    ),
    ...[1, 2].map((sharing) => gap.performanceOnly({ lowest: '5', sharing, value: '5' })),
    ...heatmapSentences(heatmap),
    ...likertSentences(messages.likert),
    ...attainmentSentences(messages.attainment),
    ...[gauge, kpi].flatMap(levelSentences),
    ...groupSentences(messages),
    ...[true, false].flatMap((unclear) => [
      gap.noLoss(unclear),
      ...(['short', 'none', 'beyond'] as const).flatMap((side) => {
        const fact = { side, size: '5', unclear };
        return [gap.service(fact), gap.promise(fact)];
      }),
      ...([['5', '5'], null] as const).flatMap((between) =>
        [true, false].map((partial) =>
          gap.loss({ size: '5', between, names: '5', unclear, partial }),
        ),
      ),
    ]),
    ...trendSummaries(trend, GOALS, CHANGE_FACTS),
    ...[1, 2].flatMap((short) =>
      [true, false].flatMap((tested) =>
        ['5', ''].map((first) =>
          matrix.short({
            first,
            next: first,
            all: 5,
            short,
            unclear: first ? 0 : short,
            unclearNames: '5',
            tested,
            write: String,
          }),
        ),
      ),
    ),
    ...(['mean', 'median', 'midpoint', 'given'] as const).flatMap((at) => [
      matrix.axis('5', at, '5'),
      matrix.definition.crosshair(at, '5', '5'),
    ]),
    ...[1, 2].flatMap((count) => [
      kano.unclear(count, 2, String),
      ...['5', ''].map((first) => kano.summary(count, [{ category: 'M', count, first }], String)),
    ]),
    ...(['count', 'cost'] as const).flatMap((by) => [
      ...[1, 2].flatMap((vital) => [
        pareto.vital({ vital, all: 3, cumulative: '5', total: '5', by, write: String }),
        pareto.missing(vital, by, String),
        pareto.tile(vital, vital, String),
      ]),
      ...['5', ''].flatMap((base) =>
        [null, ...CHANGE_FACTS].map((change) =>
          pareto.leading({ name: '5', amount: '5', share: '5', base, by, change }),
        ),
      ),
    ]),
    ...LARGEST.flatMap((addition) =>
      LARGEST.filter((deduction) => addition || deduction).map((deduction) =>
        contribution.largest({ addition, deduction }),
      ),
    ),
  ];
}

/** All that a language says, with a 5 wherever something is put in. */
function sayingsOf(messages: Messages): string[] {
  const facts =
    /(?:^|\/)(?:summary|counts|noShortfall|positions|widest|lowest|performanceOnly|service|loss|promise|standing|pareto\/(?:vital|leading|tile|missing)|kano\/unclear|byChance|usual|contribution\/largest|level\/(?:csat|mean|ratio)|definition\/(?:csat|crosshair)|matrix\/(?:short|axis)|beyond|ends|verdicts|standings|found|(?:breakdown|comparison|heatmap)\/notShown|definition\/(?:test|additive|multiplicative)|heatmap\/(?:worst\w*|reference|legend\/\w+)|definition\/csat|likert\/(?:only|extremes)|attainment\/(?:amounts|brief|closed|conditions\/\w+|deductions|left|total))$/;
  const say = (value: unknown, path = ''): string[] => {
    if (typeof value === 'string') return path === '/tag' ? [] : [value];
    if (typeof value === 'function') {
      if (facts.test(path)) return [];
      let all: unknown[] = ['5', '5', '5'];
      if (/^\/problems\/(?:codes|expectations)\//.test(path)) {
        all = [{ found: '5', expected: '5', detail: '5 5' }];
      }
      if (path === '/problems/notJson') all = [{ line: '5', column: '5', found: '5' }, '5'];
      return say((value as (...all: unknown[]) => unknown)(...all), path);
    }
    return Object.entries(value ?? {}).flatMap(([key, one]) => say(one, `${path}/${key}`));
  };
  return [...say(messages), ...summariesOf(messages)];
}

describe('the languages', () => {
  it.each(TAGS)('has the tag %s', (tag) => {
    expect(messagesOf(tag).tag).toBe(tag);
  });

  it.each(['zh-CN', 'zh-TW'])('has all entries of English in %s, and no others', (tag) => {
    expect(entriesOf(messagesOf(tag)).sort()).toEqual(entriesOf(messagesOf('en')).sort());
  });

  it.each(TAGS)('has the messages of every widget in %s', (tag) => {
    // What the tests below read: nothing, where files are moved and nobody sees it.
    const widgets = filesOf(tag).filter((file) => file.startsWith('widgets'));
    expect(widgets).toHaveLength(Object.keys(CATALOGUES).length);
  });

  it.each(TAGS)('leaves no text empty in %s', (tag) => {
    // Between two Chinese sentences there is indeed nothing.
    const { between, ...others } = messagesOf(tag);
    const empty = (value: unknown): unknown =>
      typeof value === 'string'
        ? value.trim() === ''
        : typeof value === 'object' && Object.values(value ?? {}).some((one) => empty(one));
    expect(between.trim()).toBe('');
    expect(empty(others)).toBe(false);
  });

  it.each(TAGS)('has words for every column of the contract in %s', (tag) => {
    // docs/contract.md, the tables of all widgets.
    const columns = [
      'measure, value, lower, upper, n, target, verdict, previous, change',
      'key, label, depth, weight, score, contribution',
      'key, label, count, of-base, of-previous, pending, unknown, dropped, median-hours, p90-hours, within-target',
      'key, label, expectation, perception, gap, lower, upper, finding, minimum, adequacy, importance, weighted-gap',
      'gap, group, from, to, value, lower, upper, share',
      'kind, label, value, change, lower, upper, finding',
      'key, label, importance, performance, quadrant, clear, rank',
      'key, label, category, better, worse, n, total-strength, category-strength, separable',
      't, series, value, requested, fulfilled, capped, inflation, lower-limit, upper-limit, signal, target',
    ].flatMap((line) => line.split(', '));
    expect(columns.filter((key) => !glossaryOf(tag, 'columns')[key])).toEqual([]);
  });

  it.each(TAGS)('has a built-in name for every key of the contract in %s', (tag) => {
    const { funnel, gap, trend } = messagesOf(tag);
    const keys: [Readonly<Record<string, string>>, string][] = [
      [
        funnel.labels,
        'dissatisfied complained registered acknowledged investigated resolved followed-up satisfied retained aware considering purchased repeat loyal advocate',
      ],
      [
        gap.labels,
        'tangibles reliability responsiveness assurance empathy attitude technique responsibility facilities management highlights complaints errors',
      ],
      [
        trend.labels,
        'unit-fill line-fill order-fill on-time accuracy to-door settlement order-capture forecast-accuracy otif',
      ],
    ];
    const absent = keys.flatMap(([labels, all]) => all.split(' ').filter((key) => !labels[key]));
    expect(absent).toEqual([]);
  });

  it.each(TAGS)('has a word for every stable word of a table in %s', (tag) => {
    const words =
      'met missed uncertain rise fall unclear same untested previous year-ago benchmark plan beyond-limit run trend value csat mean nps index ratio diagnosis prescription pharmacy perception service communication efficacy concentrate-here keep-up low-priority possible-overkill clear unclear M O A I R Q separable not-separable';
    expect(words.split(' ').filter((word) => !glossaryOf(tag, 'codes')[word])).toEqual([]);
  });
});

describe('Chinese', () => {
  // Names of methods, people, formats and keys, and the words of the contract itself.
  const KNOWN = new Set(
    'Wilson Newcombe Welch Holm Rocks Wald XmR WAPE Laney SERVPERF Parasuraman Zeithaml Berry Spiegelhalter DerSimonian Laird Fisher JSON Asia Tokyo percent count index score points ratio hours days per currency XXX min max true false null control xmr top NaN Infinity HTML stringify voc HHI Przyborowski Wilenski NHS England Making data Martilla James Kano Better Worse Berger Fong Lee Newcomb Enter'.split(
      ' ',
    ),
  );

  it.each(['zh-CN', 'zh-TW'])('leaves no English untranslated in %s', (tag) => {
    const words = sayingsOf(messagesOf(tag)).flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? []);
    expect([...new Set(words)].filter((word) => !KNOWN.has(word))).toEqual([]);
  });

  it('has no simplified character in zh-TW', () => {
    const simplified =
      '为这个们对应发实现无时间数据质满评图标签较样误单报须级网络软义观环节处题员区别总关门问闻见规则视觉计订认让议记讲许论设访证识诉词译试话该详语说请读课谁调谈谢负责贡财败货质购贸费资赢转轮软辑输达过运进远连迟适选递遗邮释银销错键长闭阅队阶际陆随难项顺须顾顿预领频颜额风馆验龙仅从众优会传伤伟侧侦俭债倾偿储儿党内写军农冲决况准减凑几击划刚创删刘剂剧劝办务动励劳势华协单卖卢卫却厂厅历厉压厌县参双变叙叶号叹吗听启员响哗唤啊啸喷团围国图圆圣场块坚坏垄处备复够头夺奋奖妇姜娱学宁宝审宽宾对寻导寿将尔尘尝层属岁岂岗岛峡币帅师带帮归当录彻径忆态总恋恳恶惊惯愿戏战户扑执扩扫扬择担拟拥损换据数断无旧时显晓术机杀杂权条来极构枢标栈树样桥检楼横欢欧汇汉汤沟没济浅测浓涨渐温湿满灭灯灵灾炉点炼烂热爱牵状犹独狮环现电画盘着码确础种积称稳穷窃竖竞笔签简类粮紧纠红约级纪纯纲纳纵纸线练组细织终绍经结绕给络绝统继绩续维综绿缓编缘缩罗罚职联聪肠胜脑脚艺节范荐荣药获营虑虽补装见观规觉览触订认讨让训议记许论设访证评识诉诊词译试诚话询该详误说请诸读调谈谢谱贝负贡财责贤败账货质贫购贯贵贷贸费贺资赋赏赔赖赛赞赢赵趋跃践车转轮软轰轻载较辅辆辈输边达迁过运还这进远违连迟适选递逻遥遗邓郑释里鉴针钟钢钱铁链锁锋错键镇长门闪闭问间闻阅队阳阴阵阶际陆陈险随隐难雾静顶项顺须顾预领频题颜额风飞饭饮馆馈马驱验骗鱼鸟鸡鸣麦黄龄龟';
    // Some of these are old forms that traditional texts use as well.
    const both = new Set('内准着里几没范啊复划凑姜啸刘当征鉴');
    const found = [...sourceOf('zh-TW')].filter((c) => simplified.includes(c) && !both.has(c));
    expect([...new Set(found)]).toEqual([]);
  });

  it('has no traditional character in zh-CN', () => {
    const traditional =
      '為這個們對應發實現無時間數據質滿評圖標籤較樣誤單報須級網絡軟義觀環節處題員區別總關門問聞見規則視覺計訂認讓議記講許論設訪證識訴詞譯試話該詳語說請讀課誰調談謝負責貢財敗貨購貿費資贏轉輪輯輸達過運進遠連遲適選遞遺郵釋銀銷錯鍵長閉閱隊階際陸隨難項順顧頓預領頻顏額風館驗龍僅從眾優會傳傷偉側債傾償儲兒黨寫軍農況減擊剛創刪劑劇勸辦務動勵勞勢華協賣衛廠廳歷壓厭縣參雙變敘葉號嘆嗎聽啟響喚團圍國圓聖場塊堅壞壟備夠頭奪奮獎婦娛學寧寶審寬賓尋導壽將爾塵嘗層屬歲豈島峽幣帥師帶幫歸錄徹徑憶態戀懇惡驚慣願戲戰戶撲執擴掃揚擇擔擬擁損換斷舊顯曉術機殺雜權條來極構樞棧樹橋檢樓橫歡歐匯漢湯溝濟淺測濃漲漸溫濕滅燈靈災爐點煉爛熱愛牽狀猶獨獅電畫盤碼確礎種積稱穩窮竊豎競筆簡類糧緊糾紅約紀純綱納縱紙線練組細織終紹經結繞給絕統繼績續維綜綠緩編緣縮羅罰職聯聰腸勝腦腳藝薦榮藥獲營慮雖補裝覽觸討訓診誠詢諸譜貝賢賬貧貫貴貸賀賦賞賠賴賽贊趙趨躍踐車轟輕載輔輛輩邊遷還違邏遙鄧鄭針鐘鋼錢鐵鏈鎖鋒鎮閃陽陰陣陳險隱霧靜頂飛飯飲饋馬驅騙魚鳥雞鳴麥黃齡龜週';
    const found = [...sourceOf('zh-CN')].filter((c) => traditional.includes(c));
    expect([...new Set(found)]).toEqual([]);
  });

  it('has no word of the mainland in zh-TW', () => {
    // Each with what Taiwan says instead: glossary.csv and common use.
    const mainland =
      '信息 默認 軟件 硬件 網絡 數據 質量 用戶 屏幕 打印 文檔 字段 列表 置信 反饋 投訴 渠道 及時率 優化 設置 樣本量 控制圖 控制限 控制上限 控制下限 響應性 移情性 概率 均值 方差 極差 口徑 環節 水平 周期 訂單行 信號 準確率達 配對 系列 上期';
    const found = mainland.split(' ').filter((word) => sourceOf('zh-TW').includes(word));
    expect(found).toEqual([]);
  });

  it.each([
    // glossary.csv
    [
      'zh-CN',
      '净推荐值',
      '置信区间',
      '口径说明',
      '贬损者',
      '订单满足率',
      '整单满足率',
      'zh-TW',
      '淨推薦值',
      '信賴區間',
      '計算方式',
      '批評者',
      '訂單滿足率',
      '整單滿足率',
    ],
  ])('has the words of the glossary in %s', (tag, nps, interval, how, low, units, orders) => {
    const messages = messagesOf(tag);
    const { gauge, trend, howCalculated } = messages;
    expect(gauge.codes.nps).toBe(nps);
    expect(messages.interval('95%')).toContain(interval);
    expect(howCalculated).toBe(how);
    expect(gauge.groups.detractors).toBe(low);
    expect([trend.labels['unit-fill'], trend.labels['order-fill']]).toEqual([units, orders]);
  });

  it.each([
    ['zh-CN', '目标 80%', '80% 置信区间', '3小时内完成 80%'],
    ['zh-TW', '目標 80%', '80% 信賴區間', '3小時內完成 80%'],
  ])('sets figures off from Chinese by a space in %s', (tag, target, interval, within) => {
    const messages = messagesOf(tag);
    expect(messages.target('80%')).toBe(target);
    expect(messages.interval('80%')).toBe(interval);
    expect(messages.funnel.within('80%', tag === 'zh-CN' ? '3小时' : '3小時')).toBe(within);
  });
});

describe('every sentence', () => {
  it.each(TAGS)('has no hole in it in %s', (tag) => {
    // But for what a document may have that is no number.
    const named = /^NaN (?:or|或) Infinity$/;
    const holes = sayingsOf(messagesOf(tag)).filter((text) => UNSPEAKABLE.test(text));
    expect(holes.filter((text) => !named.test(text))).toEqual([]);
  });

  it.each(['zh-CN', 'zh-TW'])('has no half-width punctuation beside Chinese in %s', (tag) => {
    const clumsy = /\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}/u;
    expect(sayingsOf(messagesOf(tag)).filter((text) => clumsy.test(text))).toEqual([]);
  });

  it('has no two spaces and no space before a comma in English', () => {
    expect(sayingsOf(messagesOf('en')).filter((text) => / {2}| [,.;]/.test(text))).toEqual([]);
  });
});

describe('English', () => {
  const messages = messagesOf('en');

  it.each([
    ['1', 1, '1 point'],
    ['2', 2, '2 points'],
    ['0', 0, '0 points'],
    ['0.5', 0.5, '0.5 points'],
    // CLDR: what has decimals is plural.
    ['1.00', 1, '1.00 points'],
  ])('counts %s of points', (text, amount, said) => {
    expect([messages.points(text, amount), messages.score(text, amount)]).toEqual([said, said]);
  });

  it.each([
    [1, '1 signal,'],
    [2, '2 signals,'],
  ])('counts %d signals', (count, said) => {
    const time = { kind: 'year', text: '2024', date: '', clock: '' } as const;
    const signals = { count, latest: time, rules: [{ name: 'run', since: null }] };
    const none = { change: null, capability: null, target: null, standing: null, forecast: null };
    const facts = { series: 'A', value: '1', time, capped: '', ...none };
    expect(messages.trend.summary({ ...facts, signals })).toContain(said);
  });
});
