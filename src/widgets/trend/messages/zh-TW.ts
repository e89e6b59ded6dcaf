import { zh } from '../../../i18n/chinese.js';
import {
  changePhrase,
  furtherSentence,
  standingPhrase,
  targetPhrase,
} from '../../../i18n/phrases/zh-TW.js';
import type { CapabilityFact, ForecastFact, SignalsFact, TrendMessages } from './messages.js';

/** How many signals there are, and which is the latest; `''` without a signal. */
function signalsPhrase(signals: SignalsFact | null): string {
  if (!signals) return '';
  const { count, latest, rules } = signals;
  const reason = rules
    .map(({ name, since }) => (since ? zh`${name}，始於${since.text}` : name))
    .join('；');
  return count === 1
    ? zh`異常訊號 1 處，在${latest.text}（${reason}）`
    : zh`異常訊號${count}處，最近一處在${latest.text}（${reason}）`;
}

const ABILITIES = {
  capable: (target: string) => zh`依目前的流程，能持續達到目標（${target}）`,
  'hit-and-miss': (target: string) => zh`依目前的流程，時而達標、時而未達標（目標${target}）`,
  'not-capable': (target: string) => zh`流程若不改善，將無法達到目標（${target}）`,
  unstable: (target: string) =>
    zh`流程出現變化跡象，暫時無法依管制界限判斷能否達到目標（${target}）`,
} as const;

/** What the process can do; `''` where nothing is known of it. */
function capabilityPhrase(fact: CapabilityFact | null): string {
  if (!fact) return '';
  const phrase = ABILITIES[fact.ability](fact.target);
  return fact.provisional ? `${phrase}（資料點尚少，僅供參考）` : phrase;
}

function forecastPhrase(fact: ForecastFact | null): string {
  if (!fact) return '';
  const { accuracy, bias, low } = fact;
  return zh`預測準確率${accuracy}${bias && zh`，整體${low ? '偏低' : '偏高'}${bias}`}`;
}

export const zhTW: TrendMessages = {
  columns: {
    t: '期間',
    series: '數列',
    requested: '需求量',
    fulfilled: '供貨量',
    part: '計數',
    whole: '總數',
    events: '事件數',
    exposure: '基數',
    capped: '限量內滿足率',
    inflation: '需求放大倍數',
    'lower-limit': '管制下限',
    'upper-limit': '管制上限',
    signal: '異常訊號',
    sold: '銷量',
    accuracy: '預測準確率',
    bias: '預測偏差率',
    center: '中心線',
    state: '狀態',
  },
  tables: {
    details: '其他資料',
    events: '事件',
  },
  codes: {
    'beyond-limit': '超出管制界限',
    run: '連續多點在中心線同側',
    trend: '連續上升或下降',
    'two-of-three': '三點中有兩點接近管制界限',
    partial: '尚未結束',
    excluded: '不計入管制界限',
  },
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
  withheld: (minimum) => zh`未滿${minimum}件，不予顯示`,
  capped: '限量內',
  forecast: '預測',
  partial: '截至目前',
  phase: '重新計算管制界限',
  ofWhole: (part, whole) => zh`${part}（共${whole}）`,
  atLeast: (figure) => zh`至少${figure}`,
  versus: (time) => zh`較${time}`,
  change: (size, versus) => `${versus} ${size}`,
  excluded: (reason) => zh`不計入管制界限${reason && `：${reason}`}`,
  summary({ series, value, time, capped, change, capability, target, standing, ...more }) {
    const latest = zh`${time.text}：${series}為${value}`;
    const withinCap = capped && zh`；依限量計算為${capped}`;
    const further = [
      capabilityPhrase(capability) || targetPhrase(target) || standingPhrase(standing),
      signalsPhrase(more.signals),
      forecastPhrase(more.forecast),
    ].map((phrase) => furtherSentence(phrase));
    return `${latest}${changePhrase(change, change?.since.text)}${withinCap}。${further.join('')}`;
  },
  nothingToJudge: '尚無可供判斷的完整期間。',
  definition: {
    rate: '比率＝供貨量之和÷需求量之和；超出需求的供貨不計；沒有需求時沒有比率。',
    share: '比率＝計數÷總數；總數為 0 時沒有比率。',
    exposure: (per) => zh`比率＝事件數÷基數×${per}；沒有基數時沒有比率。`,
    capped: '限量內滿足率＝供貨量÷需求量與限量中較小者。',
    inflation: '需求放大倍數＝需求量÷銷量；滿足率低於 95% 時標示「至少」，因為缺貨壓低了銷量。',
    accuracy: '預測準確率＝1－WAPE（絕對誤差之和÷銷量或需求量之和）。',
    bias: '預測偏差率＝（預測－實際）之和÷實際之和。',
    charts: {
      p: '管制界限：p 管制圖，平均比率±3 倍標準誤，依各點的樣本數計算。',
      laney: '管制界限：Laney p′ 管制圖，3σ，計入點間變異。',
      u: '管制界限：u 管制圖，平均事件率±3 倍標準誤，依各點的基數計算。',
      c: '管制界限：c 管制圖，平均事件數±3 倍其平方根。',
      xmr: '管制界限：XmR 管制圖，平均數±2.66×平均移動全距。',
    },
    reasons: {
      p: '選用原因：比率由計數得出，變異與隨機變異相當。',
      laney: (sigmaZ) => zh`選用原因：比率由計數得出，變異為隨機變異的${sigmaZ}倍。`,
      u: '選用原因：依基數統計事件數。',
      xmr: '選用原因：數值為單值，沒有計數。',
    },
    signals: (rules) => zh`異常訊號：${rules}。`,
    rules: {
      'beyond-limit': '超出管制界限',
      run: '連續 8 點以上在中心線同側',
      trend: '連續 6 點以上上升或下降',
      'two-of-three': '連續 3 點中有 2 點在同側超出 2σ',
    },
    changes: {
      intervals: '差值的區間依兩個數值所附的區間推算（Newcombe 1998），不含 0，變動才算顯著。',
      chart: '變動超過差值標準差的 3 倍（3σ），才算顯著。',
    },
    phases: '每個階段開始時重新計算管制界限。',
    baseline: (to, from, isOfPhase) =>
      zh`${isOfPhase ? '基準期所在階段的管制界限' : '管制界限'}只依基準期計算：${from ? `${from}\u2013${to}` : zh`截至${to}`}。`,
    provisional: (fewest) => zh`不足${fewest}個點的管制界限僅供參考（虛線）。`,
    partial: '尚未結束的期間（空心點）不計入管制界限、異常訊號與判定。',
    excluded: '打叉的點因所註原因不計入管制界限與異常訊號。',
    ability: '流程能否達標依目前的管制界限判斷，前提是流程不變；最新一點為異常訊號時，不作判斷。',
    verdicts: {
      counted: '是否達標依最新計數的 Wilson 區間判定；區間包含目標時，不作判定。',
      given: '是否達標依最新數值所附的區間判定；區間包含目標時，不作判定。',
      census: '全數統計，沒有抽樣區間：直接以數值與目標比較。',
    },
    noVerdict: '沒有區間或管制界限時，不作判定。',
    lower: '數值愈低愈好。',
    band: '在目標範圍內最佳。',
  },
};
