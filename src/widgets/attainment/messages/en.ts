import { isolated, type Formats } from '../../../i18n/index.js';
import { quoted } from '../../../i18n/phrases/en.js';
import type { AttainmentMessages, ConditionFact, RowCounts } from './messages.js';

const is = (count: number): string => (count === 1 ? 'is' : 'are');
const targets = (count: number, write: Formats['number']): string =>
  `${write(count)} ${count === 1 ? 'target' : 'targets'}`;

/** "Service score: 95.5, below 96", or that it is not known. */
const condition =
  (compared: (limit: string) => string) =>
  ({ name, actual, limit }: ConditionFact): string =>
    `${isolated(name)}: ${actual ?? 'not known'} (${compared(limit ?? '')})`;

function runningSentence({ all, behind, reached, write }: RowCounts): string {
  const first = behind
    ? `${write(behind)} of ${targets(all, write)} ${is(behind)} behind the time elapsed`
    : all === 1
      ? 'The target is not behind the time elapsed'
      : `None of the ${targets(all, write)} is behind the time elapsed`;
  return `${first}${reached ? `; ${write(reached)} ${is(reached)} already reached` : ''}`;
}

export const en: AttainmentMessages = {
  columns: {
    amounts: 'Actual and target',
    actual: 'Actual',
    attainment: 'Attainment',
    pace: 'Pace',
    weight: 'Weight',
    met: 'Result',
    kind: 'Kind',
    limit: 'Limit',
    outcome: 'Outcome',
    percent: 'Percent taken off',
    taken: 'Taken off',
    total: 'Total',
    cap: 'Cap',
    lead: 'Against time elapsed',
  },
  tables: { total: 'total' },
  codes: {
    met: 'met',
    missed: 'missed',
    behind: 'behind',
    'on-pace': 'on pace',
    reached: 'reached',
    gate: 'gate',
    threshold: 'threshold',
    complaints: 'complaints',
    sum: 'weighted total',
    product: 'product',
    'not-reached': 'not reached',
    applies: 'applies',
    'no-effect': 'no effect',
    unknown: 'not known',
  },
  labels: { complaints: 'Substantiated complaints', total: 'Total' },
  afterDeductions: 'After deductions',
  target: 'Target',
  elapsed: 'Time elapsed',
  previous: 'Previous',
  notControllable: 'outside control',
  noTotal: 'no total',
  amounts({ actual, target, kind }) {
    if (kind === 'reach') return `${actual} of ${target}`;
    if (kind === 'level') return `${actual} (target ${target})`;
    return kind === 'limit' ? `${actual} (at most ${target})` : `${actual} (${target})`;
  },
  capped: (cap) => `capped at ${cap}`,
  conditions: {
    gate: condition((limit) => `at least ${limit} needed`),
    threshold: condition((limit) => `deduction below ${limit}`),
    complaints: ({ name, actual }) => `${isolated(name)}: ${actual ?? 'not known'}`,
  },
  total({ value, before, elapsed }) {
    const first = `Total attainment: ${value}`;
    const deducted = before === null ? '' : ` (${before} before deductions)`;
    return `${first}${deducted}${elapsed === null ? '' : `, with ${elapsed} of the period elapsed`}.`;
  },
  closed(gates) {
    const reasons = gates.map(({ name, actual, limit }) =>
      actual === null
        ? `${name} is not known (at least ${limit} needed)`
        : `${name} is at ${actual} (at least ${limit} needed)`,
    );
    return `No total: ${reasons.join('; ')}.`;
  },
  counts(counts) {
    const { all, met, isRunning, write } = counts;
    if (isRunning) return runningSentence(counts);
    if (all === 1) return met ? 'The target is met' : 'The target is missed';
    if (met === all) return `All ${targets(all, write)} are met`;
    if (!met) return `None of the ${targets(all, write)} is met`;
    return `${write(met)} of ${targets(all, write)} ${is(met)} met`;
  },
  brief: ({ all, met, behind, isRunning, write }) =>
    isRunning ? `${write(behind)} of ${write(all)} behind` : `${write(met)} of ${write(all)} met`,
  sentence: (phrase) => `${phrase}.`,
  lowest: (names, attainment) => `Lowest: ${names} (${attainment}).`,
  several: (count) => `${count} rows`,
  deductions: (list) =>
    `Deducted: ${list.map(({ name, percent }) => `${percent} for ${quoted(name)}`).join(', ')}.`,
  left: (count, write) =>
    count === 1
      ? '1 row has no attainment and is not in the total.'
      : `${write(count)} rows have no attainment and are not in the total.`,
  nothingKnown: 'No row has an attainment.',
  definition: {
    attainment: 'Attainment = actual \u00f7 target.',
    lower: 'Where lower is better: target \u00f7 actual.',
    band: 'In a target range 100%; below it actual \u00f7 its lower end, above it its upper end \u00f7 actual.',
    sum: 'Total = sum of (weight \u00d7 attainment) \u00f7 sum of weights, over rows that have an attainment.',
    product: 'Total = product of all attainments; weights have no part in it.',
    cap: 'An attainment counts up to its cap.',
    pace: 'While the period lasts, a target is neither met nor missed. Amounts that add up over time are behind where they have a smaller share of their target than the period has of its time; where lower is better, a larger one. Rates and other levels have no pace.',
    met: 'Amounts are full counts at the end of the period, so a target is met or missed as it stands, without an interval.',
    sample: 'Amounts are estimated from a sample, so no target is called met or missed.',
    gates: 'There is a total only where every gate is reached.',
    penalties: 'Each deduction takes its percentage off what those before it have left.',
    complaints:
      'The tier that the number of substantiated complaints reaches applies to the whole total.',
    controllable:
      'Rows outside control count in the total like the others, unless their weight is 0.',
  },
};
