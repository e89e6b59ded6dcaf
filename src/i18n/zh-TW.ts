import { zh } from './chinese.js';
import type { GapCounts, Messages } from './messages.js';

const counted = ({ all, short, exceeding, even, unclear }: GapCounts): string =>
  [
    short === all ? zh`${all}個構面全部低於期望` : zh`${all}個構面中低於期望的有${short}個`,
    exceeding ? zh`高於期望的有${exceeding}個` : '',
    even ? zh`與期望持平的有${even}個` : '',
    unclear ? zh`可能只是偶然的有${unclear}個` : '',
  ]
    .filter(Boolean)
    .join('、');

const weightedGap = (weighted: string): string => weighted && zh`；依重要度加權，差距為${weighted}`;

export const zhTW: Messages = {
  tag: 'zh-TW',
  loading: '等待資料',
  empty: '尚無資料',
  invalid: '這份資料無法繪製',
  invalidKept: '最新資料無法繪製；圖中仍為上一次的有效資料',
  withheld: (minimum) => zh`樣本不足${minimum}份，不予顯示`,
  lowN: (minimum) => `n < ${minimum}`,
  stale: (asOf) => zh`資料已過期：截至${asOf}`,
  asOf: (time) => zh`截至${time}`,
  sample: (n) => `n = ${n}`,
  missing: (count) => zh`${count}份未作答`,
  notAvailable: '無資料',
  howCalculated: '計算定義',
  showTable: '顯示資料表',
  hideTable: '隱藏資料表',
  close: '關閉',
  dataNotes: '資料注意事項',
  tableOf: '資料表',
  yes: '是',
  no: '否',
  interval: (level) => zh`${level}信賴區間`,
  range: (from, to) => zh`${from}至${to}`,
  pair: (name, value) => `${name}：${value}`,
  quarter: (year, quarter) => (year ? zh`${year}年第${quarter}季` : zh`第${quarter}季`),
  week: (year, week) => (year ? zh`${year}年第${week}週` : zh`第${week}週`),
  points: (value) => zh`${value}個百分點`,
  score: (value) => zh`${value}分`,
  of: (part, whole) => `${part}/${whole}`,

  problems: {
    sentence: (found, expected) => zh`此處為${found}，應提供${expected}。`,
    found: {
      nothing: '空值',
      list: '清單',
      object: '物件',
      'not-finite': '無效的數值',
    },
    expected: {
      number: () => '數字',
      whole: () => '0 以上的整數',
      count: () => '0 以上的數字',
      positive: () => '大於 0 的數字',
      fraction: () => '介於 0 與 1 之間的數字',
      string: () => '非空白的文字',
      text: () => '文字，或依語言分列的文字',
      boolean: () => 'true 或 false',
      list: () => '清單',
      object: () => '物件',
      time: () => '時間，例如 2024、2024-Q1、2024-03、2024-W09、2024-03-01 或 2024-03-01T08:00:00Z',
      duration: () => '時間長度，例如 P1D',
      'time-zone': () => '時區，例如 Asia/Taipei',
      unit: () => 'percent、count、index、days 或 currency:XXX',
      'number-or-object': () => '數字或物件',
      target: () => '數字，或含 min 與 max 的物件',
      'max-above-min': () => '大於 min 的 max',
      ascending: (before) => zh`大於前一個值（${before}）的值`,
      'one-of': (words) => `下列其中之一：${words}`,
      'at-least': (least) => zh`至少${least}`,
      'at-most': (most) => zh`至多${most}`,
      field: (name) => `欄位「${name}」`,
      json: () => 'JSON 文件',
      shallower: () => '層級較少的文件',
      times: () => '晚於前一個時間的時間',
      any: () => '其他值',
    },
    codes: {
      'unknown-field': (name) => `欄位「${name}」不在資料規格內，已略過。`,
      'looks-like-fraction': () => '所有數值都介於 0 與 1 之間；百分比應以 0 至 100 表示。',
      'stage-grows': (before, found) =>
        zh`此處為${found}，多於上一階段的${before}；每個階段都不應多於上一階段。`,
      'over-fulfilled': (most, found) => zh`此處為${found}，至多應為${most}；超出部分以${most}計。`,
      'not-trials': () =>
        '超過一半的點落在管制界限之外；此圖需要以次數計的資料（如訂單數），數量類資料請將 control 設為「xmr」。',
      'duplicate-key': (key) => `鍵「${key}」重複；每個鍵在清單中只能出現一次。`,
      'unknown-key': (known, found) => zh`此處為${found}，應為下列的鍵之一：${known}。`,
      'duplicate-time': (_, found) => zh`時間${found}重複；每個時間在同一數列中只能出現一次。`,
      'wrong-length': (length) => zh`清單長度不符，應有${length}項。`,
      'not-nps-scale': (length) => zh`評分的個數不符，應有${length}個計數，對應 0 至 10 分。`,
      'sum-exceeds-stage': (sum, stage) => zh`各管道合計${sum}，不應多於該階段的${stage}。`,
    },
    warning: '警告',
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
    requested: '需求量',
    fulfilled: '供貨量',
    capped: '限量內滿足率',
    inflation: '需求虛報倍數',
    'lower-limit': '管制下限',
    'upper-limit': '管制上限',
    signal: '異常訊號',
  },
  codes: {
    met: '達標',
    missed: '未達標',
    uncertain: '尚難判定',
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
    methods: {
      value: '水準',
      csat: '滿意率（高分占比）',
      mean: '平均評分',
      nps: '淨推薦值',
      index: '加權指數',
      ratio: '占比',
    },
    target: (value) => zh`目標${value}`,
    change: (size, down) => zh`較前期${down ? '低' : '高'}${size}`,
    unchanged: () => '與前期持平',
    verdicts: { met: '達標', missed: '未達標', uncertain: '尚難判定是否達標' },
    tones: { bad: '差', poor: '欠佳', fair: '普通', good: '良好', excellent: '優異' },
    rated: (rating) => zh`評${rating}分`,
    groups: { detractors: '批評者', passives: '中立者', promoters: '推薦者' },
    answers: '回答',
    weight: '權重',
    level: {
      value: (value) => zh`目前水準為${value}`,
      csat: (value, top, of) => zh`評分在最高${top}級（共${of}級）者占${value}`,
      mean: (value, min, max) => zh`平均評分為${value}（量表為${min}至${max}分）`,
      nps: (value) => zh`淨推薦值為${value}`,
      index: (value) => zh`加權指數為${value}`,
      ratio: (value, part, whole) => zh`占比為${value}（${part}/${whole}）`,
    },
    summary(level, change, target) {
      const noise = {
        rise: '，超出隨機波動的範圍',
        fall: '，超出隨機波動的範圍',
        unclear: '，可能只是隨機波動',
        same: '',
        untested: '',
      };
      const moved = change
        ? change.finding === 'same'
          ? '，與前期持平'
          : zh`，較前期${change.down ? '低' : '高'}${change.size}${noise[change.finding]}`
        : '';
      const judged = target
        ? {
            met: `已達到目標（${target.target}）。`,
            missed: `未達到目標（${target.target}）。`,
            uncertain: target.n
              ? zh`僅憑${target.n}份回答，尚難判定是否達到目標（${target.target}）。`
              : `尚難判定是否達到目標（${target.target}）。`,
          }[target.verdict]
        : '';
      return `${level}${moved}。${judged}`;
    },
    definition: {
      value: () => '現成的數值，依所提供者原樣顯示。',
      csat: (top, of) =>
        zh`滿意率＝評分在最高${top}級（共${of}級）的回答數÷全部回答數；空白與「不適用」不計。Wilson 分數區間。`,
      mean: () => '平均評分＝全部評分之和÷回答數；空白不計。區間依回答本身的變異數以 t 分配計算。',
      nps: () =>
        '淨推薦值＝推薦者（9 至 10 分）占比－批評者（0 至 6 分）占比，以百分點計；空白不計。調整 Wald 區間（Rocks 2016）。',
      index: () =>
        '加權指數＝（權重×得分）之和÷權重之和；含有子項目的項目，得分由子項目算出；沒有得分的項目不計。',
      ratio: () => '占比＝部分÷整體。Wilson 分數區間。',
      target: '區間涵蓋目標時不下定論：以現有樣本無法判定。',
      change: '差異的區間（Newcombe 1998；平均數用 Welch）不含 0 時，才視為真正的變動。',
    },
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
    grown: (share) => zh`為上一階段的${share}`,
    dropped: (count) => `−${count}`,
    grows: (count) => `+${count}`,
    pending: (count) => zh`進行中${count}`,
    median: (time) => zh`耗時中位數${time}`,
    medianAgainst: (time, target) => zh`耗時中位數${time}，目標${target}`,
    within: (share, target) => (target ? zh`${target}內完成${share}` : zh`時限內完成${share}`),
    previous: (count) => zh`前期${count}`,
    summary({ base, last, count, share, reach, drop, pending }) {
      const of = share && !reach ? zh`，占「${base}」的${share}` : '';
      const end = reach
        ? zh`「${base}」中有${share}到達「${last}」`
        : zh`「${last}」共${count}${of}`;
      const lost = drop
        ? `流失最多的一步是從「${drop.from}」到「${drop.to}」（${drop.count}）`
        : '各步均無流失';
      return `${end}；${lost}。${pending ? zh`尚在進行中的有${pending}。` : ''}`;
    },
    definition: {
      stages:
        '各階段計算的是同一批對象。占基準＝數量÷基準階段的數量；階段轉換率＝數量÷上一階段的數量；流失＝上一階段的數量－數量－進行中。進行中者尚未到達該階段，不計為流失。',
      times:
        '耗時中位數＝從上一階段到本階段所花時間的中位數；時限內完成率＝在目標時間內完成的數量÷該階段的數量。',
      channels:
        '管道占比以基準階段為 100%；不屬於任何管道者記為未歸類。占比以最大餘數法取整，合計為 100%。',
      change:
        '變動＝本期占基準－前期占基準；僅在差異的區間（Newcombe 1998，由 Wilson 區間推得）不含 0 時才上色。',
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
    chainGaps: {
      diagnosis: '診斷缺口',
      prescription: '處方缺口',
      pharmacy: '藥房缺口',
      perception: '感知缺口',
      service: '顧客缺口',
      communication: '溝通缺口',
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
      understood: '管理階層',
      specified: '服務標準',
      delivered: '員工',
      perceived: '顧客',
      promised: '對顧客',
    },
    questions: {
      diagnosis: [
        '我們清楚顧客是誰、期望什麼嗎？',
        '我們提供的每項服務，都是顧客在意的嗎？',
        '我們是否定期調查滿意度？由誰負責？',
        '顧客和員工看得出我們歡迎客訴嗎？',
        '顧客的意見能很快傳到有權處理的人手上嗎？',
      ],
      prescription: [
        '我們的服務理念是什麼？據此訂出了哪些標準？',
        '大多數員工認同這個理念嗎？',
        '每個職務的工作都有標準嗎？標準合理嗎？',
        '服務是從顧客的角度設計，還是從我們自己的角度？',
        '有沒有標準與顧客期望牴觸，或彼此矛盾？',
      ],
      pharmacy: [
        '標準是否太複雜或太嚴格，難以做到？',
        '員工對服務理念的理解一致嗎？受過相關訓練嗎？',
        '服務過程有人隨時留意、有問題當場補救嗎？',
        '系統和資訊能支援第一線員工嗎？',
        '薪酬獎勵的是好服務，還是只看業績？',
      ],
      perception: [
        '顧客注意到我們所提供的服務了嗎？',
        '顧客的所見、所聞與等候，和我們所做的相稱嗎？',
      ],
      service: [
        '前面哪個缺口最大？由誰負責？',
        '行銷與服務對顧客的說法一致嗎？',
        '是否定期拿結果與期望對照？',
      ],
      communication: [
        '做出承諾的人與提供服務的人有溝通嗎？',
        '我們的承諾是否過高或過多？',
        '承諾是隨意給的，還是有規則可循？',
      ],
    },
    questionsHint: '選取一個缺口，查看檢視問題',
    questionsOf: (gap) => `${gap}：檢視問題`,
    expectation: '期望',
    perception: '感知',
    gap: '差距',
    tolerance: '容忍區間',
    weightedTotal: '加權差距',
    importance: '重要度',
    unclear: '可能只是偶然',
    noExpectation: '僅有感知（SERVPERF）：沒有期望值，因此沒有差距可畫。',
    efficacy: '療效缺口將結果與期望、承諾相對照，是缺口 5 與缺口 4 的合稱。',
    sorted: { gap: '依差距排序', weighted: '依重要度×差距排序' },
    parts: { dimensions: '各構面', chain: '服務鏈' },
    absent: { dimensions: '資料中沒有構面。', chain: '資料中沒有服務鏈。' },
    shareOfService: '占顧客缺口',
    quoted: (name) => `「${name}」`,
    several: (count) => zh`${count}個構面`,
    between: '',
    summary: ({ widest, sharing, size, proven, counts, weighted }) =>
      [
        zh`${widest}${sharing > 1 ? '皆' : ''}比期望低${size}`,
        counts.all > 1
          ? `，${proven ? '在可以確認的差距中最大' : '差距最大'}；${counted(counts)}`
          : '',
        weightedGap(weighted),
        '。',
      ].join(''),
    noShortfall: (counts, weighted) =>
      [
        counts.all > 1
          ? zh`${counts.all}個構面${counts.unclear ? '都沒有明確低於期望' : '皆不低於期望'}`
          : `唯一的構面${counts.unclear ? '沒有明確低於期望' : '不低於期望'}`,
        counts.exceeding && counts.all > 1 ? zh`，高於期望的有${counts.exceeding}個` : '',
        weightedGap(weighted),
        '。',
      ].join(''),
    noGaps: '沒有任何構面兼有期望與感知，因此沒有差距。',
    performanceOnly: (lowest, _, value) =>
      zh`${lowest}的感知最低，為${value}；沒有期望值，因此沒有差距。`,
    chainSummary: ({ service, side, widest, sharing, size, from, to, communication, kept }) =>
      [
        side ? zh`顧客的感知比期望${side < 0 ? '低' : '高'}${service}` : '顧客的感知與期望持平',
        sharing > 1
          ? zh`；損失最大的是${widest}（各${size}）`
          : widest
            ? zh`；損失最大的是「${from}」到「${to}」的${widest}（${size}）`
            : '；沿途沒有損失',
        communication
          ? [
              zh`；承諾比實際傳遞高${communication}`,
              '；傳遞兌現了承諾',
              zh`；實際傳遞比承諾高${communication}`,
            ][kept + 1]
          : '',
        '。',
      ].join(''),
    definition: {
      gap: '差距＝感知－期望：不及期望為負值。適當性＝感知－最低可接受。',
      paired: '差距的區間：成對區間，依各份回答本身差異的標準差以 t 分配計算。',
      welch: '差距的區間：Welch 區間，依兩個獨立的標準差計算，如同由不同的人作答；成對區間會更窄。',
      noise: (level) =>
        zh`差距的${level}區間不含 0，才計為低於或高於期望；沒有區間的，依所給數值計。`,
      weighted: '加權差距＝（重要度×差距）之和÷重要度之和；沒有差距或重要度的構面不計。',
      chain:
        '同一個量逐站傳遞：診斷缺口（缺口 1）＝理解－期望，處方缺口（缺口 2）＝規定－理解，藥房缺口（缺口 3）＝傳遞－規定，感知缺口＝感知－傳遞。在同一量表上，四者之和恰為顧客缺口（缺口 5）；Parasuraman、Zeithaml 與 Berry（1985）稱缺口 5 為其他缺口的函數，而非其總和。溝通缺口（缺口 4）＝傳遞－承諾，不計入此總和。',
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
    requested: '需求',
    fulfilled: '供貨',
    capped: '限量內',
    inflation: '需求虛報倍數',
    accuracy: '預測準確率',
    forecast: '預測',
    target: '目標',
    limits: '管制界限',
    center: '中心線',
    cappedLabel: (series) => `${series}（限量內）`,
    forecastOf: (series) => `${series}（預測）`,
    volumeRequested: (amount) => zh`需求${amount}`,
    volumeFulfilled: (amount) => zh`供貨${amount}`,
    targetLabel: (value) => zh`目標${value}`,
    summary({ series, value, time, target, capped, change, signals }) {
      const moved = change ? zh`，較${change.since}${change.down ? '低' : '高'}${change.size}` : '';
      const cap = capped ? zh`；限量內為${capped}` : '';
      const judged = target
        ? {
            met: `已達到目標（${target.target}）`,
            missed: `未達到目標（${target.target}）`,
            uncertain: `尚難判定是否達到目標（${target.target}）`,
          }[target.verdict]
        : '';
      const noted = signals
        ? zh`異常訊號${signals.count}處，最近一處在${signals.latest}（${signals.kind}）`
        : '';
      const second = [judged, noted].filter(Boolean).join('；');
      return `${zh`${time}，${series}為${value}`}${moved}${cap}。${second ? `${second}。` : ''}`;
    },
    definition: {
      rate: '比率＝供貨量之和÷需求量之和；供貨多於需求者，以需求計；沒有需求時即無比率。',
      value: '數值依所提供者原樣顯示。',
      capped: '限量內滿足率＝供貨量÷需求量與限量中較小者：用以區分供貨不足與需求虛報。',
      inflation: '需求虛報倍數＝需求量÷銷量。',
      accuracy: '預測準確率＝1－WAPE；WAPE＝絕對誤差之和÷銷量（或需求量）之和。',
      p: '管制界限：p 管制圖，平均比率加減 3 倍標準誤，標準誤依各點本身的次數計算。',
      laney: '管制界限：Laney p′ 管制圖，3σ，依二項分配未涵蓋的點間變異放寬。',
      xmr: '管制界限：XmR 管制圖（個別值與移動全距），平均數加減 2.66 倍平均移動全距。',
      signals: '異常訊號：超出管制界限；連續 8 點以上在中心線同側；連續 6 點以上持續上升或下降。',
    },
  },
};
