import { zh } from './chinese.js';
import type { ChangeFact, ChangeFinding, GapCounts, Messages, TargetFact } from './messages.js';

const quoted = (name: string) => `「${name}」`;

const judged = (fact: TargetFact | null): string => {
  const { target, verdict } = fact ?? {};
  return verdict
    ? {
        met: `已達到目標（${target}）`,
        missed: `未達到目標（${target}）`,
        uncertain: `尚難判定是否達到目標（${target}）`,
      }[verdict]
    : '';
};

/** A sentence of all that there is to add; `''` for nothing. */
const also = (...parts: readonly string[]): string => {
  const text = parts.filter(Boolean).join('；');
  return text && `${text}。`;
};

const than = (other: string, { size, down }: { size: string; down: boolean }) =>
  zh`較${other}${down ? '低' : '高'}${size}`;

/** Made when it is asked for, so that the bundle need not unpack it before. */
const noise = (finding: Exclude<ChangeFinding, 'same'>) =>
  ({
    rise: '，超出偶然波動',
    fall: '，超出偶然波動',
    unclear: '，可能只是偶然',
    untested: '',
  })[finding];

const moved = (change: ChangeFact | null, before = '前期'): string =>
  !change
    ? ''
    : change.finding === 'same'
      ? '，與前期持平'
      : `，${than(before, change)}${noise(change.finding)}`;

const exceeded = ({ exceeding }: GapCounts) => exceeding && zh`${exceeding}個高於期望`;

const counted = (counts: GapCounts): string =>
  [
    zh`${counts.all}個構面中${counts.short}個低於期望`,
    exceeded(counts),
    counts.even && zh`${counts.even}個與期望持平`,
    counts.unclear && zh`${counts.unclear}個可能只是偶然`,
  ]
    .filter(Boolean)
    .join('、');

const weightedGap = (weighted: string) => weighted && zh`；依重要度加權，差距為${weighted}`;

export const zhTW: Messages = {
  tag: 'zh-TW',
  loading: '等待資料',
  empty: '尚無資料',
  invalid: '資料無法繪製',
  invalidKept: '最新資料無法繪製；所示為較早的資料',
  withheld: (minimum) => zh`樣本不足${minimum}份，不予顯示`,
  lowN: (minimum) => `n < ${minimum}`,
  stale: (asOf) => zh`資料已過期：截至${asOf}`,
  asOf: (time) => zh`截至${time}`,
  sample: (n) => `n = ${n}`,
  missing: (count) => zh`${count}份未作答`,
  notAvailable: '無資料',
  howCalculated: '計算定義',
  close: '關閉',
  dataNotes: '資料提示',
  tableOf: '資料表',
  chart: '互動式圖表',
  tools: '工具',
  interval: (level) => zh`${level}信賴區間`,
  range: (from, to) => zh`${from}至${to}`,
  quoted,
  comma: '，',
  pair: (name, value) => `${name}：${value}`,
  aside: (name, note) => `${name}（${note}）`,
  quarter: (year, quarter) => zh`${year && zh`${year}年`}第${quarter}季`,
  week: (year, week) => zh`${year && zh`${year}年`}第${week}週`,
  points: (value) => zh`${value}個百分點`,
  score: (value) => zh`${value}分`,
  target: (value) => zh`目標${value}`,
  unchanged: '與前期持平',
  asGiven: '數值依所給原樣顯示。',
  realChange: '差值的區間（Newcombe 1998；平均數用 Welch）不含 0，才算真實變動。',

  problems: {
    sentence: (found, expected) => zh`此處為${found}，需要${expected}。`,
    found: { nothing: '空值', list: '清單', object: '物件', 'not-finite': '無效的數值' },
    expected: (detail) => ({
      number: '數字',
      whole: '非負整數',
      count: '非負數',
      positive: '正數',
      fraction: '0 與 1 之間的數字',
      string: '非空文字',
      text: '文字或各語言的文字',
      list: '清單',
      object: '物件',
      time: '時間，例如 2024-Q1、2024-W09 或 2024-03-01T08:00:00Z',
      duration: '時長，例如 P1D',
      'time-zone': '時區，例如 Asia/Tokyo',
      unit: 'percent, count, index, days, currency:XXX',
      'number-or-object': '數字或物件',
      target: '數字，或 min 與 max',
      'max-above-min': 'max > min',
      ascending: zh`大於${detail}的數字`,
      'one-of': `以下之一：${detail}`,
      'at-least': zh`至少${detail}`,
      'at-most': zh`至多${detail}`,
      field: `欄位${quoted(detail)}`,
      json: 'JSON',
      shallower: '更少的層級',
      times: '更晚的時間',
      any: '其他值',
    }),
    codes: (detail, found) => ({
      'unknown-field': `未知欄位${quoted(detail)}，已略過。`,
      'looks-like-fraction': '數值都在 0 與 1 之間；百分比應為 0 至 100。',
      'stage-grows': zh`此處為${found}，多於上一階段的${detail}。`,
      'over-fulfilled': zh`此處為${found}，至多應為${detail}，依${detail}計。`,
      'not-trials': '超過一半的點在管制界限之外，宜用 control「xmr」。',
      'duplicate-key': `鍵${quoted(detail)}在清單中重複。`,
      'wrong-length': zh`清單長度不符，需要${detail}項。`,
      'not-nps-scale': zh`清單長度不符，需要${detail}項。`,
      'sum-exceeds-stage': zh`各管道合計${detail}，多於該階段的${found}。`,
    }),
    more: (count) => zh`另有${count}項`,
  },

  columns: {
    measure: '指標',
    value: '數值',
    lower: '區間下限',
    upper: '區間上限',
    n: '樣本數（n）',
    target: '目標',
    verdict: '判定',
    previous: '前期',
    change: '變動',
    key: '鍵',
    label: '名稱',
    depth: '層級',
    weight: '權重',
    score: '得分',
    contribution: '貢獻',
    count: '數量',
    'of-base': '占基準',
    'of-previous': '占上一階段',
    pending: '進行中',
    dropped: '流失',
    'median-hours': '耗時中位數',
    'within-target': '時限內',
    expectation: '期望',
    perception: '感知',
    gap: '差距',
    minimum: '最低可接受',
    adequacy: '適當性',
    importance: '重要度',
    'weighted-gap': '加權差距',
    group: '組別',
    from: '起點',
    to: '終點',
    share: '占比',
    t: '期間',
    series: '數列',
    channel: '管道',
    requested: '需求量',
    fulfilled: '供貨量',
    capped: '限量內滿足率',
    inflation: '需求虛報倍數',
    'lower-limit': '管制下限',
    'upper-limit': '管制上限',
    signal: '異常訊號',
    sold: '銷量',
    accuracy: '預測準確率',
    center: '中心線',
  },
  tables: {
    items: '分項',
    bands: '等級',
    answers: '回答分布',
    channels: '管道',
    comparison: '目標與前期',
    chain: '服務鏈',
    details: '其他資料',
    events: '事件',
  },
  codes: {
    met: '達標',
    missed: '未達標',
    uncertain: '尚難判定是否達標',
    'beyond-limit': '超出管制界限',
    run: '連續同側',
    trend: '持續升降',
    efficacy: '療效缺口',
    conformance: '企業內部',
    diagnosis: '診斷缺口',
    prescription: '處方缺口',
    pharmacy: '藥房缺口',
    perception: '感知缺口',
    service: '顧客缺口',
    communication: '溝通缺口',
    value: '水準',
    csat: '滿意率',
    mean: '平均評分',
    nps: '淨推薦值',
    index: '加權指數',
    ratio: '占比',
  },

  gauge: {
    change: (size, down) => than('前期', { size, down }),
    tones: { bad: '差', poor: '較差', fair: '普通', good: '良好', excellent: '優異' },
    rated: (rating) => zh`評${rating}分`,
    groups: { detractors: '批評者', passives: '中立者', promoters: '推薦者' },
    level: (value, from, to) => ({
      value: zh`目前水準為${value}`,
      csat: zh`評分在最高${from}級（共${to}級）者占${value}`,
      mean: zh`平均評分為${value}（量表為${from}至${to}分）`,
      nps: zh`淨推薦值為${value}`,
      index: zh`加權指數為${value}`,
      ratio: zh`占比為${value}（${from}/${to}）`,
    }),
    summary: (level, change, target, weakest) =>
      `${level}${moved(change)}。${also(judged(target), weakest ? zh`得分最低的是${weakest.names}（${weakest.value}）` : '')}`,
    definition: (top, of) => ({
      csat: zh`滿意率＝評分在最高${top}級（共${of}級）的回答數÷回答數；空白不計。Wilson 區間。`,
      mean: '平均評分＝評分之和÷回答數；空白不計。t 區間。',
      nps: '淨推薦值＝推薦者（9 至 10 分）占比－批評者（0 至 6 分）占比；空白不計。調整 Wald 區間（Rocks 2016）。',
      index: '加權指數＝（權重×得分）之和÷權重之和，逐級計算；沒有得分的不計。',
      ratio: '占比＝部分÷整體。Wilson 區間。',
      target: '區間包含目標時，不下結論。',
    }),
  },

  funnel: {
    labels: {
      dissatisfied: '不滿意',
      complained: '提出客訴',
      registered: '已登錄',
      acknowledged: '已受理',
      investigated: '已調查',
      resolved: '已解決',
      'followed-up': '已回訪',
      satisfied: '對處理滿意',
      retained: '持續光顧',
      aware: '知曉',
      considering: '考慮',
      purchased: '購買',
      repeat: '回購',
      loyal: '忠誠',
      advocate: '推薦',
    },
    unassigned: '未歸類',
    goOn: (share) => zh`轉換率${share}`,
    median: (time, target) => zh`耗時中位數${time}${target && zh`，目標${target}`}`,
    within: (share, target) => zh`${target || '時限'}內完成${share}`,
    summary({ base, last, count, share, reach, change, drop, pending, late }) {
      const end = reach
        ? zh`${quoted(base)}中有${share}到達${quoted(last)}`
        : zh`${quoted(last)}共${count}${share && zh`，占${quoted(base)}的${share}`}`;
      const lost = drop
        ? `流失最多的一步是從${quoted(drop.from)}到${quoted(drop.to)}（${drop.count}）`
        : '各步均無流失';
      return `${end}${moved(change)}；${lost}。${also(late && zh`${late}耗時超過目標`, pending && zh`尚在進行中的有${pending}`)}`;
    },
    definition: {
      stages:
        '各階段統計同一批對象。占基準＝數量÷基準階段；轉換率＝數量÷上一階段；流失＝上一階段－數量－進行中。變動指占基準的變動。',
      times: '耗時中位數：從上一階段算起。時限內：占數量的比例。',
      channels: '管道：占基準階段的比例，取整後合計 100%。',
    },
  },

  gap: {
    labels: {
      tangibles: '有形性',
      reliability: '可靠性',
      responsiveness: '反應性',
      assurance: '保證性',
      empathy: '關懷性',
      attitude: '態度',
      technique: '技術',
      responsibility: '責任心',
      facilities: '硬體',
      management: '管理',
      highlights: '亮點',
      complaints: '客訴',
      errors: '差錯',
    },
    stations: {
      expected: '期望',
      understood: '理解',
      specified: '規定',
      delivered: '傳遞',
      perceived: '感知',
      promised: '承諾',
    },
    stationOwners: {
      expected: '顧客',
      understood: '管理層',
      specified: '服務標準',
      delivered: '員工',
      perceived: '顧客',
      promised: '對顧客',
    },
    questions: {
      diagnosis: [
        '我們清楚顧客是誰、期望什麼嗎？',
        '每項服務都是顧客在意的嗎？',
        '我們歡迎客訴並迅速回覆嗎？',
      ],
      prescription: [
        '服務理念定出了哪些標準？',
        '多數員工認同這一理念嗎？',
        '標準與期望或彼此矛盾嗎？',
      ],
      pharmacy: ['標準太複雜或太嚴嗎？', '員工有訓練和系統支援嗎？', '薪酬只看業績嗎？'],
      perception: ['顧客注意到所提供的服務了嗎？', '顧客的所見與之相稱嗎？'],
      service: ['前面哪個缺口最大？', '我們定期對照結果與期望嗎？'],
      communication: ['承諾的人與提供服務的人有溝通嗎？', '承諾過高或隨意嗎？'],
    },
    questionsHint: '選取一個缺口，查看檢視問題',
    questionsOf: (gap) => `${gap}：檢視問題`,
    tolerance: '容忍區間',
    unclear: '可能只是偶然',
    noExpectation: '僅有感知（SERVPERF）：沒有期望，因而沒有差距。',
    parts: { dimensions: '各構面', chain: '服務鏈' },
    shareOfService: '占顧客缺口',
    several: (count) => zh`${count}個構面`,
    between: '',
    summary: ({ widest, sharing, size, proven, counts, weighted }) =>
      `${zh`${widest}${sharing > 1 ? '均' : ''}${than('期望', { size, down: true })}`}${counts.all > 1 ? `，${proven ? '在可以確認的差距中最大' : '差距最大'}；${counted(counts)}` : ''}${weightedGap(weighted)}。`,
    noShortfall: (counts, weighted) =>
      `沒有構面${counts.unclear ? '明確' : ''}低於期望${counts.exceeding ? `，${exceeded(counts)}` : ''}${weightedGap(weighted)}。`,
    noGaps: '沒有任何構面兼有期望與感知，因而沒有差距。',
    performanceOnly: (lowest, _, value) => zh`${lowest}的感知最低，為${value}。`,
    chainSummary: ({ service, side, widest, sharing, size, from, to, communication, kept }) => {
      const against = (other: string, amount: string, sign: number) =>
        sign ? than(other, { size: amount, down: sign < 0 }) : `與${other}持平`;
      const loss =
        sharing > 1
          ? zh`損失最大的是${widest}（各${size}）`
          : widest
            ? `損失最大的是${quoted(from)}到${quoted(to)}的${widest}（${size}）`
            : '沿途沒有損失';
      const promise = communication && `；傳遞${against('承諾', communication, kept)}`;
      return `顧客的感知${against('期望', service, side)}；${loss}${promise}。`;
    },
    definition: {
      gap: '差距＝感知－期望：不及期望為負。適當性＝感知－最低可接受。',
      paired: '區間：成對 t 區間。',
      welch: '區間：Welch 區間，如同由不同的人作答。',
      noise: (level) => zh`差距的${level}區間不含 0，才算低於或高於期望；沒有區間的，依所給計。`,
      weighted: '加權差距＝（重要度×差距）之和÷重要度之和，只計兩者兼有的構面。',
      chain:
        '前四者（缺口 1 至 3 與感知缺口）之和恰為顧客缺口（缺口 5）；Parasuraman、Zeithaml 與 Berry（1985）稱之為其他缺口的函數，而非其和。溝通缺口（缺口 4）不計入。療效缺口是缺口 5 與缺口 4 的合稱。',
    },
  },

  trend: {
    labels: {
      'unit-fill': '訂單滿足率',
      'line-fill': '品項滿足率',
      'order-fill': '整單滿足率',
      'on-time': '送貨準時率',
      accuracy: '送貨正確率',
      'to-door': '配送到戶率',
      settlement: '網路結算成功率',
      'order-capture': '訂單採集正確率',
      'forecast-accuracy': '預測準確率',
      otif: '準時足量交付率',
    },
    capped: '限量內',
    forecast: '預測',
    summary({ series, value, time, target, capped, change, signals }) {
      const cap = capped && zh`；限量內為${capped}`;
      const noted = signals
        ? zh`異常訊號${signals.count}處，最近一處在${signals.latest}（${signals.kind}${signals.since && zh`，始於${signals.since}`}）`
        : '';
      return `${zh`${time}，${series}為${value}`}${moved(change, change?.since)}${cap}。${also(judged(target), noted)}`;
    },
    definition: {
      rate: '比率＝供貨量之和÷需求量之和；超出需求的供貨不計；沒有需求時沒有比率。',
      capped: '限量內滿足率＝供貨量÷需求量與限量中較小者。',
      inflation: '需求虛報倍數＝需求量÷銷量。',
      accuracy: '預測準確率＝1－WAPE（絕對誤差之和÷銷量或需求量之和）。',
      p: '管制界限：p 管制圖，平均比率±3 倍標準誤，依各點的次數計算。',
      laney: '管制界限：Laney p′ 管制圖，3σ，計入點間變異。',
      xmr: '管制界限：XmR 管制圖，平均數±2.66×平均移動全距。',
      signals:
        '異常訊號：超出管制界限；連續 8 點以上同側；連續 6 點以上升降。變動超出差值的 3σ，才算真實變動。',
    },
  },
};
