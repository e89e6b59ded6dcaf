import { zh } from '../../../i18n/chinese.js';
import { changePhrase, furtherSentence, targetPhrase } from '../../../i18n/phrases/zh-CN.js';
import type { SignalsFact, TrendMessages } from './messages.js';

/** How many signals there are, and which is the latest; `''` without a signal. */
function signalsPhrase(signals: SignalsFact | null): string {
  if (!signals) return '';
  const { count, latest, kind, since } = signals;
  const reason = since ? zh`${kind}，始于${since}` : kind;
  return zh`异常信号${count}处，最近一处在${latest}（${reason}）`;
}

export const zhCN: TrendMessages = {
  columns: {
    t: '周期',
    series: '系列',
    requested: '需求量',
    fulfilled: '供货量',
    capped: '限量内满足率',
    inflation: '需求虚报倍数',
    'lower-limit': '控制下限',
    'upper-limit': '控制上限',
    signal: '异常信号',
    sold: '销量',
    accuracy: '预测准确率',
    center: '中心线',
  },
  tables: {
    details: '其他数据',
    events: '事件',
  },
  codes: {
    'beyond-limit': '超出控制限',
    run: '连续同侧',
    trend: '持续升降',
  },
  labels: {
    'unit-fill': '订单满足率',
    'line-fill': '订单行满足率',
    'order-fill': '整单满足率',
    'on-time': '送货及时率',
    accuracy: '送货准确率',
    'to-door': '配送到户率',
    settlement: '网上结算成功率',
    'order-capture': '订单采集准确率',
    'forecast-accuracy': '预测准确率',
    otif: '准时足量交付率',
  },
  capped: '限量内',
  forecast: '预测',
  summary({ series, value, time, target, capped, change, signals }) {
    const latest = zh`${time}，${series}为${value}`;
    const withinCap = capped && zh`；限量内为${capped}`;
    const further = furtherSentence(targetPhrase(target), signalsPhrase(signals));
    return `${latest}${changePhrase(change, change?.since)}${withinCap}。${further}`;
  },
  definition: {
    rate: '比率＝供货量之和÷需求量之和；超出需求的供货不计；没有需求时没有比率。',
    capped: '限量内满足率＝供货量÷需求量与限量中较小者。',
    inflation: '需求虚报倍数＝需求量÷销量。',
    accuracy: '预测准确率＝1－WAPE（绝对误差之和÷销量或需求量之和）。',
    p: '控制限：p 控制图，平均比率±3 倍标准误，按各点的次数计算。',
    laney: '控制限：Laney p′ 控制图，3σ，计入点间变异。',
    xmr: '控制限：XmR 控制图，均值±2.66×平均移动极差。',
    signals:
      '异常信号：超出控制限；连续 8 点以上同侧；连续 6 点以上升降。变化超出差值的 3σ，才算真实变化。',
  },
};
