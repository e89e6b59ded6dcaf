import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { entriesIn, type Entry, type Language } from '../../i18n/index.js';
import type { BreakdownFigures, GroupFigure } from './breakdown.model.js';
import type { BreakdownWords } from './breakdown.words.js';
import type { BreakdownMessages } from './messages/index.js';

const indexOf = ({ groups }: BreakdownFigures, { key }: Target): number =>
  groups.findIndex((group) => group.key === key);

/** That a group may differ by chance, and why where its own interval seems to deny it. */
function findingIn(
  { finding, interval }: GroupFigure,
  pooled: number | null,
  word: string,
  messages: BreakdownMessages,
): string {
  if (finding !== 'unclear' || !interval || pooled === null) return word;
  const excludes = interval.upper < pooled || interval.lower > pooled;
  return excludes ? messages.unclearTogether : word;
}

/** What is said of a group. */
export function breakdownTip(
  figures: BreakdownFigures,
  words: BreakdownWords,
  target: Target,
  language: Language<BreakdownMessages>,
): Tip {
  const { shared, messages } = language;
  const index = indexOf(figures, target);
  const group = figures.groups[index]!;
  const { label, figure, n, interval, finding, verdict } = words.groups[index]!;
  const entries: Entry[] = [
    [words.valueName, figure, 'label'],
    [words.intervalName, interval, 'label'],
    [shared.columns.n, n, 'label'],
    [messages.columns.finding, findingIn(group, figures.pooled, finding, messages), 'label'],
    ['', group.finding ? words.overall : '', 'label'],
    ['', verdict, 'label'],
  ];
  return { title: label, rows: entriesIn(language, entries) };
}

/** The figures behind a target. */
export const breakdownDatum = (figures: BreakdownFigures, target: Target): unknown =>
  figures.groups[indexOf(figures, target)];
