import { changeIn, nameIn, type Language } from '../../i18n/index.js';
import type { FunnelFigures } from './funnel.model.js';
import type { FunnelMessages } from './messages/messages.js';
import type { StageFigure } from './stages.model.js';
import { isLate, stageWords, type StageWords } from './stages.words.js';

/** A mark of the picture by name: a channel's shade (from 0), or what has a style of its own. */
export interface LegendItem {
  readonly mark: number | 'unassigned' | 'pending' | 'previous';
  readonly text: string;
}

export interface FunnelWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly stages: readonly StageWords[];
  readonly legend: readonly LegendItem[];
}

/** The finding, in a sentence or two; `''` without stages. */
function summaryOf(
  figures: FunnelFigures,
  names: readonly string[],
  language: Language<FunnelMessages>,
): string {
  const { shared, messages, formats } = language;
  const { stages, base, biggest, pending } = figures;
  const last = stages.at(-1);
  if (!last) return '';
  const hasShare = base < stages.length - 1 && last.ofBase !== null;
  const late = names.filter((_, index) => isLate(stages[index]!));
  return messages.summary({
    base: names[base]!,
    last: names.at(-1)!,
    count: formats.compact(last.count),
    share: hasShare ? formats.figure(last.ofBase, 'percent') : '',
    reach: hasShare && !figures.grows,
    change: last.change && changeIn(language, last.change, 'percent'),
    drop:
      biggest === null
        ? null
        : {
            count: formats.compact(stages[biggest]!.dropped!),
            from: names[biggest - 1]!,
            to: names[biggest]!,
          },
    pending: pending ? formats.compact(pending) : '',
    late: formats.list(late.map(shared.quoted)),
    lateCount: late.length,
  });
}

/** The words of a funnel in a language. */
export function funnelWords(
  figures: FunnelFigures,
  language: Language<FunnelMessages>,
): FunnelWords {
  const { shared, messages, formats } = language;
  const { stages, channels, base } = figures;
  const { definition, labels, unassigned } = messages;
  const names = stages.map((stage) => nameIn(language, stage, labels));
  const channelNames = channels.map((channel) => nameIn(language, channel));
  if (figures.unassigned) channelNames.push(unassigned);
  const hasStage = (test: (stage: StageFigure) => boolean) => stages.some(test);
  const legend = channelNames.map((name, index): LegendItem => ({
    mark: index < channels.length ? index : 'unassigned',
    text: `${name} ${formats.figure(stages[base]?.shares[index] ?? null, 'percent')}`,
  }));
  if (figures.pending) legend.push({ mark: 'pending', text: messages.columns.pending });
  if (hasStage(({ previous }) => previous !== null)) {
    legend.push({ mark: 'previous', text: shared.columns.previous });
  }
  return {
    summary: summaryOf(figures, names, language),
    definition: [
      definition.stages,
      hasStage((stage) => stage.medianHours !== null || stage.timed) ? definition.times : '',
      channels.length ? definition.channels : '',
      hasStage(({ change }) => change !== null) ? shared.realChange : '',
    ].filter(Boolean),
    names: { ...labels, unassigned },
    stages: names.map((name, index) => stageWords(index, name, channelNames, figures, language)),
    legend,
  };
}
