import { changeIn, type Language } from '../../i18n/index.js';
import type { FunnelFigures, Outcome } from './funnel.model.js';
import type { DropFact, EndFact, FunnelMessages } from './messages/messages.js';
import { changeSize, withNote } from './figures.words.js';

type StageNames = readonly string[];

/** The cases of the base: by the built-in phrase for its key, else by the document's own name. */
function groupOf(
  { stages, base }: FunnelFigures,
  names: StageNames,
  { messages, formats }: Language<FunnelMessages>,
): string {
  const { key, label, count } = stages[base]!;
  const shown = count === null ? '' : formats.compact(count);
  const groups: Readonly<Record<string, (count: string) => string>> = messages.groups;
  return !label && Object.hasOwn(groups, key)
    ? groups[key]!(shown)
    : messages.group(names[base]!, shown);
}

function endFact(
  { stage, share, isReached, isAtLeast }: Outcome,
  figures: FunnelFigures,
  names: StageNames,
  language: Language<FunnelMessages>,
): EndFact {
  const { shared, formats } = language;
  const { stages, base } = figures;
  const last = stages[stage]!;
  const counted = last.estimated ? 'estimated' : 'counted';
  return {
    stage: names[stage]!,
    count: withNote(language, formats.compact(last.count!), last),
    share: share === null ? '' : formats.figure(share, 'percent'),
    base: withNote(language, shared.quoted(names[base]!), stages[base]!),
    group: groupOf(figures, names, language),
    kind: isReached ? 'reached' : counted,
    isAtLeast,
  };
}

function dropFact(
  { stages, biggest }: FunnelFigures,
  names: StageNames,
  { formats }: Language<FunnelMessages>,
): DropFact | null {
  if (typeof biggest !== 'number') return null;
  return {
    count: `\u2212${formats.compact(stages[biggest]!.dropped!)}`,
    from: names[biggest - 1]!,
    to: names[biggest]!,
  };
}

/**
 * The findings in a few sentences. Where no stage has a count: that all are withheld, `''` where there
 * are none.
 */
export function summaryOf(
  figures: FunnelFigures,
  names: StageNames,
  language: Language<FunnelMessages>,
): string {
  const { shared, messages, formats } = language;
  const { outcome, stages, minimumN, pending, unknown, late, grown } = figures;
  if (!outcome) {
    const isWithheld = stages.some(({ withheld }) => withheld.count);
    return isWithheld ? shared.withheld(formats.number(minimumN)) : '';
  }
  const { change } = stages[outcome.stage]!;
  const listed = (indices: readonly number[]) =>
    formats.list(indices.map((index) => shared.quoted(names[index]!)));
  return messages.summary({
    end: endFact(outcome, figures, names, language),
    change: change && {
      ...changeIn(language, change, 'percent'),
      size: changeSize(language, change),
    },
    drop: dropFact(figures, names, language),
    isLossless: figures.biggest === 'none',
    late: listed(late),
    lateCount: late.length,
    pending: pending ? formats.compact(pending) : '',
    unknown: unknown ? formats.compact(unknown) : '',
    grown: listed(grown),
    grownCount: grown.length,
  });
}
