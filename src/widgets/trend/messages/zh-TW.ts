import { zh } from '../../../i18n/chinese.js';
import { changePhrase, furtherSentence, targetPhrase } from '../../../i18n/phrases/zh-TW.js';
import type { SignalsFact, TrendMessages } from './messages.js';

/** How many signals there are, and which is the latest; `''` without a signal. */
function signalsPhrase(signals: SignalsFact | null): string {
  if (!signals) return '';
  const { count, latest, kind, since } = signals;
  const reason = since ? zh`${kind}，始於${since}` : kind;
  return zh`異常訊號${count}處，最近一處在${latest}（${reason}）`;
}

export const zhTW: TrendMessages = {
  columns: {
    t: '期間',
    series: '數列',
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
    details: '其他資料',
    events: '事件',
  },
  codes: {
    'beyond-limit': '超出管制界限',
    run: '連續同側',
    trend: '持續升降',
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
  capped: '限量內',
  forecast: '預測',
  summary({ series, value, time, target, capped, change, signals }) {
    const latest = zh`${time}，${series}為${value}`;
    const withinCap = capped && zh`；限量內為${capped}`;
    const further = furtherSentence(targetPhrase(target), signalsPhrase(signals));
    return `${latest}${changePhrase(change, change?.since)}${withinCap}。${further}`;
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
};
