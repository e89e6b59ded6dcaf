import { changePhrase, furtherSentence, targetPhrase } from '../../../i18n/phrases/en.js';
import type { SignalsFact, TrendMessages } from './messages.js';

/** "2 signals, the latest in 2024-05 (run on one side since 2023-10)"; `''` without a signal. */
function signalsPhrase(signals: SignalsFact | null): string {
  if (!signals) return '';
  const { count, latest, kind, since } = signals;
  const reason = since ? `${kind} since ${since}` : kind;
  return `${count} ${count === 1 ? 'signal' : 'signals'}, the latest in ${latest} (${reason})`;
}

export const en: TrendMessages = {
  columns: {
    t: 'Period',
    series: 'Series',
    requested: 'Requested',
    fulfilled: 'Supplied',
    capped: 'Capped rate',
    inflation: 'Demand inflation',
    'lower-limit': 'Lower control limit',
    'upper-limit': 'Upper control limit',
    signal: 'Signal',
    sold: 'Sold',
    accuracy: 'Forecast accuracy',
    center: 'Centre line',
  },
  tables: {
    details: 'more figures',
    events: 'events',
  },
  codes: {
    'beyond-limit': 'beyond limit',
    run: 'run on one side',
    trend: 'steady trend',
  },
  labels: {
    'unit-fill': 'Unit fill rate',
    'line-fill': 'Line fill rate',
    'order-fill': 'Order fill rate',
    'on-time': 'On-time delivery',
    accuracy: 'Delivery accuracy',
    'to-door': 'To-door delivery',
    settlement: 'Online settlement success',
    'order-capture': 'Order-capture accuracy',
    'forecast-accuracy': 'Forecast accuracy',
    otif: 'On time in full',
  },
  capped: 'within the cap',
  forecast: 'forecast',
  summary({ series, value, time, target, capped, change, signals }) {
    const latest = `${series} was ${value} in ${time}`;
    const changed =
      change && changePhrase(change, { from: change.since, than: `in ${change.since}` });
    const withinCap = capped && `; within the cap it was ${capped}`;
    const further = furtherSentence(targetPhrase(target), signalsPhrase(signals));
    return `${latest}${changed ?? ''}${withinCap}.${further}`;
  },
  definition: {
    rate: 'Rate = sum supplied ÷ sum requested; supply beyond the request doesn’t count; nothing requested, no rate.',
    capped: 'Capped rate = supplied ÷ the smaller of requested and cap.',
    inflation: 'Demand inflation = requested ÷ sold.',
    accuracy: 'Forecast accuracy = 1 − WAPE (sum of absolute errors ÷ sum sold, or requested).',
    p: 'Control limits: p-chart, mean rate ± 3 standard errors by each point’s trials.',
    laney: 'Control limits: Laney’s p′-chart, 3 sigma, with the variation between points.',
    xmr: 'Control limits: XmR chart, mean ± 2.66 × mean moving range.',
    signals:
      'Signals: beyond a limit; 8 or more points on one side of the centre; 6 or more rising or falling. A change counts beyond 3 sigma of the difference.',
  },
};
