import type { SeriesMessages } from './messages.js';

export const en: SeriesMessages = {
  columns: {
    t: 'Period',
    requested: 'Requested',
    fulfilled: 'Supplied',
    part: 'Count',
    whole: 'Total',
    events: 'Events',
    exposure: 'Exposure',
    capped: 'Capped rate',
    inflation: 'Reported-to-sold ratio',
    'lower-limit': 'Lower control limit',
    'upper-limit': 'Upper control limit',
    signal: 'Signal',
    accuracy: 'Forecast accuracy',
    bias: 'Forecast bias',
  },
  codes: {
    'beyond-limit': 'beyond a control limit',
    run: 'a run on one side of the centre line',
    trend: 'a steady rise or fall',
    'two-of-three': 'two of three points near a limit',
    partial: 'not over yet',
    excluded: 'left out of the limits',
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
  withheld: (minimum) => `Not shown: fewer than ${minimum} cases`,
  forecast: 'forecast',
  partial: 'so far',
  ofWhole: (part, whole) => `${part} of ${whole}`,
  atLeast: (figure) => `at least ${figure}`,
  versus: (time) => `vs ${time}`,
  excluded: (reason) => `Left out of the limits${reason && `: ${reason}`}`,
  definition: {
    rate: 'Rate = total supplied ÷ total requested; supply beyond the request doesn’t count; no rate where nothing was requested.',
    share: 'Rate = count ÷ total; no rate where the total is 0.',
    exposure: (per) => `Rate = events ÷ exposure × ${per}; no rate without exposure.`,
    capped: 'Capped rate = supplied ÷ the smaller of requested and cap.',
    inflation:
      'Reported-to-sold ratio = requested ÷ sold; “at least” where the rate is under 95%, since shortages hold sales down.',
    accuracy: 'Forecast accuracy = 1 − WAPE (sum of absolute errors ÷ sum sold, or requested).',
    bias: 'Forecast bias = sum of (forecast − actual) ÷ sum of actual.',
    charts: {
      p: 'Control limits: p-chart, mean rate ± 3 standard errors, by the number of cases at each point.',
      laney:
        'Control limits: Laney’s p′-chart, 3 sigma, allowing for the variation between points.',
      u: 'Control limits: u-chart, mean rate of events ± 3 standard errors, by the exposure at each point.',
      c: 'Control limits: c-chart, mean number of events ± 3 times its square root.',
      xmr: 'Control limits: XmR chart, mean ± 2.66 × mean moving range.',
    },
    reasons: {
      p: 'Chosen because the rates come from counts and vary no more than chance explains.',
      laney: (sigmaZ) =>
        `Chosen because the rates come from counts and vary ${sigmaZ} times as much as chance explains.`,
      u: 'Chosen because events are counted over an exposure.',
      xmr: 'Chosen because the values are single figures, without counts behind them.',
    },
    signals: (rules) => `Signals: ${rules}.`,
    rules: {
      'beyond-limit': 'a point beyond a limit',
      run: '8 or more in a row on one side of the centre line',
      trend: '6 or more in a row rising or falling',
      'two-of-three': '2 of 3 in a row beyond 2 sigma on one side',
    },
    changes: {
      intervals:
        'A change is significant when the interval of the difference, from the intervals given with both values (Newcombe 1998), excludes 0.',
      chart: 'A change is significant when it exceeds 3 sigma of the difference.',
    },
    phases: 'Limits are recalculated from the start of each phase.',
    baseline: (to, from, isOfPhase) =>
      `Limits${isOfPhase ? ' of its phase' : ''} come from the baseline period alone: ${from ? `${from}\u2013${to}` : `up to ${to}`}.`,
    provisional: (fewest) => `Limits from fewer than ${fewest} points are provisional (dashed).`,
    partial: 'A period that is not over yet (hollow) is left out of limits, signals and verdicts.',
    excluded: 'Crossed points are left out of the limits and signals, for the reason given.',
    ability:
      'What the process will do follows from its present limits, as long as nothing changes; while the latest point is a signal, that is left open.',
    verdicts: {
      counted:
        'The verdict rests on the Wilson interval of the latest counts. If the interval includes the target, no verdict is given.',
      given:
        'The verdict rests on the interval given with the latest value. If the interval includes the target, no verdict is given.',
      census:
        'All were counted (census), so there is no sampling interval: the value itself is compared with the target.',
    },
    noVerdict: 'Without an interval or control limits, no verdict on the target is given.',
    lower: 'Lower is better.',
    band: 'Values within the target range are best.',
  },
};
