import {
  changePhrase,
  furtherSentence,
  moment,
  standingPhrase,
  targetPhrase,
  when,
} from '../../../i18n/phrases/en.js';
import { en as shared } from '../../../series/messages/en.js';
import type { CapabilityFact, ForecastFact, SignalsFact, TrendMessages } from './messages.js';

/** "2 signals, the latest in May 2024 (a run ... since Oct 2023)"; `''` without a signal. */
function signalsPhrase(signals: SignalsFact | null): string {
  if (!signals) return '';
  const { count, latest, rules } = signals;
  const reasons = rules.map(({ name, since }) => (since ? `${name} since ${moment(since)}` : name));
  const latestOf = count === 1 ? '1 signal,' : `${count} signals, the latest`;
  return `${latestOf} ${when(latest)} (${reasons.join('; ')})`;
}

const ABILITIES = {
  capable: (target: string) =>
    `By its control limits, the process will consistently meet the target of ${target}`,
  'hit-and-miss': (target: string) =>
    `By its control limits, the process will sometimes meet the target of ${target} and sometimes miss it`,
  'not-capable': (target: string) =>
    `By its control limits, the process will consistently miss the target of ${target}`,
  unstable: (target: string) =>
    `The process shows signs of change, so its control limits don’t tell whether it will meet the target of ${target}`,
} as const;

/** What the process can do; `''` where nothing is known of it. */
function capabilityPhrase(fact: CapabilityFact | null): string {
  if (!fact) return '';
  const phrase = ABILITIES[fact.ability](fact.target);
  return fact.provisional ? `${phrase} (provisional: few points so far)` : phrase;
}

function forecastPhrase(fact: ForecastFact | null): string {
  if (!fact) return '';
  const { accuracy, bias, low } = fact;
  const leaning = bias && `; forecasts were ${bias} too ${low ? 'low' : 'high'} overall`;
  return `Forecast accuracy: ${accuracy}${leaning}`;
}

export const en: TrendMessages = {
  ...shared,
  columns: {
    ...shared.columns,
    series: 'Series',
    sold: 'Sold',
    center: 'Centre line',
    state: 'State',
  },
  tables: {
    details: 'more figures',
    events: 'events',
  },
  capped: 'within the cap',
  phase: 'New limits',
  change: (size, versus) => `${size} ${versus}`,
  summary({ series, value, time, capped, change, capability, target, standing, ...more }) {
    const changed =
      change && changePhrase(change, { from: moment(change.since), than: when(change.since) });
    const withinCap = capped && `; ${capped} of the capped quantity`;
    const further = [
      capabilityPhrase(capability) || targetPhrase(target) || standingPhrase(standing),
      signalsPhrase(more.signals),
      forecastPhrase(more.forecast),
    ].map((phrase) => furtherSentence(phrase));
    return `${series}: ${value} ${when(time)}${changed ?? ''}${withinCap}.${further.join('')}`;
  },
  nothingToJudge: 'No finished period to judge yet.',
};
