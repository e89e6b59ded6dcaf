import type { TileTexts } from '../../chart/tile.js';
import { nameIn, type Language } from '../../i18n/index.js';
import type { FunnelFigures } from './funnel.model.js';
import type { FunnelMessages } from './messages/messages.js';
import type { Part } from './parts.model.js';
import { partWords } from './parts.words.js';
import type { StageFigure } from './stages.model.js';
import { stageWords, type StageWords } from './stages.words.js';
import { summaryOf } from './summary.words.js';
import { tileOf } from './tile.words.js';

/** A mark of the picture by name: a channel's shade (from 0), or what has a style of its own. */
export interface LegendItem {
  readonly mark:
    number | 'unassigned' | 'withheld' | 'pending' | 'unknown' | 'estimated' | 'previous';
  readonly text: string;
}

export interface FunnelWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly stages: readonly StageWords[];
  readonly legend: readonly LegendItem[];
  readonly tile: TileTexts;
}

/** What the document has of what not every funnel has. */
function contentsOf(figures: FunnelFigures) {
  const { stages } = figures;
  const has = (test: (stage: StageFigure) => boolean) => stages.some(test);
  const hasPart = (test: (part: Part) => boolean) => has(({ parts }) => parts.some(test));
  const hasTime = ({ medianHours, p90Hours }: StageFigure) =>
    medianHours !== null || p90Hours !== null;
  return {
    unassigned: hasPart(({ of, count }) => of === 'unassigned' && count !== null),
    withheldParts: hasPart(({ count }) => count === null),
    withheldStages: has(({ withheld }) => withheld.count),
    pending: figures.pending > 0,
    unknown: figures.unknown > 0,
    estimated: has(({ estimated }) => estimated),
    previous: has(({ previous }) => previous !== null),
    times: has((stage) => hasTime(stage) || stage.timed),
    openTimes: has((stage) => hasTime(stage) && (stage.pending ?? 0) > 0),
    changes: has(({ change }) => change !== null),
    testedChanges: has(({ change }) => change !== null && change.finding !== 'untested'),
  };
}

/** The names of the marks that need one; channels with their shares of the base. */
function legendOf(
  figures: FunnelFigures,
  channelNames: readonly string[],
  language: Language<FunnelMessages>,
): LegendItem[] {
  const { shared, messages } = language;
  const { stages, base } = figures;
  const contents = contentsOf(figures);
  const baseParts = stages[base] ? partWords(stages[base], channelNames, language) : [];
  const shares = new Map(baseParts.map(({ of, share }) => [of, share]));
  const withShare = (name: string, channel: Part['of']) => {
    const share = shares.get(channel);
    return share === undefined ? name : `${name} ${share}`;
  };
  const items: readonly (LegendItem | false)[] = [
    ...channelNames.map((name, mark) => ({ mark, text: withShare(name, mark) })),
    contents.unassigned && {
      mark: 'unassigned',
      text: withShare(messages.unassigned, 'unassigned'),
    },
    contents.withheldParts && { mark: 'withheld', text: messages.withheldParts },
    contents.pending && { mark: 'pending', text: messages.columns.pending },
    contents.unknown && { mark: 'unknown', text: messages.columns.unknown },
    contents.estimated && { mark: 'estimated', text: messages.estimated },
    contents.previous && { mark: 'previous', text: shared.columns.previous },
  ];
  return items.filter((item) => item !== false);
}

function definitionOf(
  figures: FunnelFigures,
  { shared, messages, formats }: Language<FunnelMessages>,
) {
  const { definition } = messages;
  const contents = contentsOf(figures);
  return [
    figures.grown.length > 0 && definition.otherCases,
    !figures.grown.length && !contents.estimated && definition.sameCases,
    definition.stages,
    contents.unknown && definition.unknown,
    contents.estimated && definition.estimated,
    contents.times && definition.times,
    contents.openTimes && figures.closedTimes && definition.closed,
    figures.channels.length > 0 && definition.channels,
    (contents.withheldStages || contents.withheldParts) &&
      definition.withheld(formats.number(figures.minimumN)),
    contents.changes && figures.isCensus && definition.census,
    contents.testedChanges && shared.realChange,
    contents.testedChanges && figures.isNarrowed && shared.narrowed,
  ].filter((paragraph) => typeof paragraph === 'string');
}

/** The words of a funnel in a language. */
export function funnelWords(
  figures: FunnelFigures,
  language: Language<FunnelMessages>,
): FunnelWords {
  const { messages } = language;
  const { labels, unassigned } = messages;
  // A channel is called the same in the picture as in the tables, whatever its key.
  const builtIn = { ...labels, unassigned };
  const names = figures.stages.map((stage) => nameIn(language, stage, labels));
  const channelNames = figures.channels.map((channel) => nameIn(language, channel, builtIn));
  return {
    summary: summaryOf(figures, names, language),
    definition: definitionOf(figures, language),
    names: builtIn,
    stages: names.map((name, index) => stageWords(index, name, channelNames, figures, language)),
    legend: legendOf(figures, channelNames, language),
    tile: tileOf(figures, names, language),
  };
}
