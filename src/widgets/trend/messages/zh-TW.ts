import { zh } from '../../../i18n/chinese.js';
import {
  changePhrase,
  furtherSentence,
  standingPhrase,
  targetPhrase,
} from '../../../i18n/phrases/zh-TW.js';
import { zhTW as shared } from '../../../series/messages/zh-TW.js';
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
  ...shared,
  columns: {
    ...shared.columns,
    series: '數列',
    sold: '銷量',
    center: '中心線',
    state: '狀態',
  },
  tables: {
    details: '其他資料',
    events: '事件',
  },
  capped: '限量內',
  phase: '重新計算管制界限',
  change: (size, versus) => `${versus} ${size}`,
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
};
