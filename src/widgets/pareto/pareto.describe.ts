import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import type { Language } from '../../i18n/index.js';
import type { ParetoMessages } from './messages/messages.js';
import type { ParetoFigures } from './pareto.model.js';
import type { ParetoWords } from './pareto.words.js';

const indexOf = ({ causes }: ParetoFigures, { key }: Target): number =>
  causes.findIndex((cause) => cause.key === key);

/** What is said of a cause: all its figures, with its change in words. */
export function paretoTip(
  figures: ParetoFigures,
  words: ParetoWords,
  target: Target,
  { shared, messages, formats }: Language<ParetoMessages>,
): Tip {
  const index = indexOf(figures, target);
  const { count, cost, vital, previous } = figures.causes[index]!;
  const { label, share, cumulative, change } = words.causes[index]!;
  const counted = (value: number | null) => (value === null ? '' : formats.number(value));
  const rows: readonly (readonly [name: string, value: string])[] = [
    [shared.columns.count, count === null ? shared.notAvailable : formats.number(count)],
    [messages.columns.cost, counted(cost)],
    [shared.columns.share, share],
    [messages.columns.cumulative, cumulative],
    [messages.columns.vital, vital === null ? '' : messages.codes[vital ? 'yes' : 'no']],
    [shared.columns.previous, counted(previous)],
    [shared.columns.change, change],
  ];
  return { title: label, rows: rows.filter(([, value]) => value) };
}

/** The figures behind a target. */
export function paretoDatum(figures: ParetoFigures, target: Target): unknown {
  const { shownShare: _, ...cause } = figures.causes[indexOf(figures, target)]!;
  return cause;
}
