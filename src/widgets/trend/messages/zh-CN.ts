import { zh } from '../../../i18n/chinese.js';
import {
  changePhrase,
  furtherSentence,
  standingPhrase,
  targetPhrase,
} from '../../../i18n/phrases/zh-CN.js';
import { zhCN as shared } from '../../../series/messages/zh-CN.js';
import type { CapabilityFact, ForecastFact, SignalsFact, TrendMessages } from './messages.js';

/** How many signals there are, and which is the latest; `''` without a signal. */
function signalsPhrase(signals: SignalsFact | null): string {
  if (!signals) return '';
  const { count, latest, rules } = signals;
  const reason = rules
    .map(({ name, since }) => (since ? zh`自${since.text}起${name}` : name))
    .join('；');
  return count === 1
    ? zh`异常信号 1 处，在${latest.text}（${reason}）`
    : zh`异常信号${count}处，最近一处在${latest.text}（${reason}）`;
}

const ABILITIES = {
  capable: (target: string) => zh`按目前的过程表现，能持续达到目标（${target}）`,
  'hit-and-miss': (target: string) =>
    zh`按目前的过程表现，会时而达标、时而不达标（目标${target}），属正常波动`,
  'not-capable': (target: string) => zh`过程若不改进，将达不到目标（${target}）`,
  unstable: (target: string) => zh`过程出现变化迹象，暂不能按控制限判断能否达到目标（${target}）`,
} as const;

/** What the process can do; `''` where nothing is known of it. */
function capabilityPhrase(fact: CapabilityFact | null): string {
  if (!fact) return '';
  const phrase = ABILITIES[fact.ability](fact.target);
  return fact.provisional ? `${phrase}（数据点尚少，仅供参考）` : phrase;
}

function forecastPhrase(fact: ForecastFact | null): string {
  if (!fact) return '';
  const { accuracy, bias, low } = fact;
  return zh`预测准确率${accuracy}${bias && zh`，总体${low ? '偏低' : '偏高'}${bias}`}`;
}

/** Whether a value reads “每 1,000 有 4.8”, which has its verb already. */
const isRate = (value: string): boolean => value.startsWith('每');

export const zhCN: TrendMessages = {
  ...shared,
  columns: {
    ...shared.columns,
    series: '系列',
    sold: '销量',
    center: '中心线',
    state: '状态',
  },
  tables: {
    details: '其他数据',
    events: '事件',
  },
  capped: '限量内',
  phase: '重新计算控制限',
  change: (size, versus) => `${versus} ${size}`,
  summary({ series, value, time, capped, change, capability, target, standing, ...more }) {
    const is = isRate(value) ? '' : '为';
    const latest = zh`${time.text}：${series}${is}${value}`;
    const withinCap = capped && zh`；按限量计算为${capped}`;
    const further = [
      capabilityPhrase(capability) || targetPhrase(target) || standingPhrase(standing),
      signalsPhrase(more.signals),
      forecastPhrase(more.forecast),
    ].map((phrase) => furtherSentence(phrase));
    return `${latest}${changePhrase(change, change?.since.text)}${withinCap}。${further.join('')}`;
  },
  nothingToJudge: '尚无可供判断的完整周期。',
};
