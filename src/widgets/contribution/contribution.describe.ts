import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import type { Language } from '../../i18n/index.js';
import type { ContributionFigures } from './contribution.model.js';
import { BASE, TOTAL } from './contribution.schema.js';
import type { ContributionWords } from './contribution.words.js';

/** What is said of a part, with the sum so far; of the base and the total their figure alone. */
export function contributionTip(
  { parts }: ContributionFigures,
  words: ContributionWords,
  { key }: Target,
  { shared }: Language,
): Tip {
  const { columns } = words;
  const index = parts.findIndex((part) => part.key === key);
  const part = words.parts[index];
  if (part) {
    const { label, figure, running } = part;
    const rows = [
      [columns.value, figure],
      [columns.running, running],
    ] as const;
    return { title: label, rows: rows.filter(([, text]) => text) };
  }
  const { label, figure } = key === BASE ? words.base : words.total;
  return { title: label, rows: [[shared.columns.value, figure]] };
}

/** The figures behind a target. */
export function contributionDatum(
  { parts, base, total, missing }: ContributionFigures,
  { key }: Target,
): unknown {
  const part = parts.find((candidate) => candidate.key === key);
  if (part) return part;
  return key === TOTAL ? { total, missing } : { base };
}
