import { tableOf, type TableFigures } from '../../contract/index.js';
import type { FunnelFigures } from './funnel.model.js';
import type { FunnelDocument } from './funnel.schema.js';
import { rate } from './parts.model.js';
import type { StageFigure } from './stages.model.js';

/** Each stage of the document; without figures where the whole widget is withheld. */
const stageTable = (document: FunnelDocument, stages: readonly StageFigure[]): TableFigures =>
  tableOf(
    'funnel',
    {
      key: 'code',
      label: 'label',
      count: 'count',
      'of-base': 'percent',
      'of-previous': 'percent',
      pending: 'count',
      unknown: 'count',
      dropped: 'count',
      'median-hours': 'hours',
      'p90-hours': 'hours',
      'within-target': 'percent',
    },
    document.stages.map(({ key, label }, index) => {
      const stage = stages[index];
      return {
        key,
        label,
        count: stage?.count,
        'of-base': stage?.ofBase,
        'of-previous': stage?.ofPrevious,
        pending: stage?.pending,
        unknown: stage?.unknown,
        dropped: stage?.dropped,
        'median-hours': stage?.medianHours,
        'p90-hours': stage?.p90Hours,
        'within-target': stage?.withinTarget,
      };
    }),
  );

/** What each stage holds of each channel, and of none. */
const channelTable = (
  stages: readonly StageFigure[],
  channels: FunnelFigures['channels'],
): TableFigures =>
  tableOf(
    'channels',
    { key: 'code', label: 'label', channel: 'label', count: 'count', share: 'percent' },
    stages.flatMap(({ key, label, count: total, parts }) =>
      parts.map(({ of, count }) => ({
        key,
        label,
        channel: of === 'unassigned' ? { key: of } : channels[of]!,
        count,
        share: count === null || total === null ? null : rate(count, total),
      })),
    ),
  );

/** Each stage against its target time and the period before. */
const comparisonTable = (stages: readonly StageFigure[]): TableFigures =>
  tableOf(
    'comparison',
    {
      key: 'code',
      label: 'label',
      target: 'hours',
      previous: 'count',
      change: 'points',
      lower: 'points',
      upper: 'points',
    },
    stages.map(({ targetHours, change, ...stage }) => ({
      ...stage,
      target: targetHours,
      change: change?.value,
      lower: change?.interval?.lower,
      upper: change?.interval?.upper,
    })),
  );

/** The tables of a funnel: that of the stages, and those that the document has figures for. */
export function tablesOf(
  document: FunnelDocument,
  stages: readonly StageFigure[],
  channels: FunnelFigures['channels'],
): FunnelFigures['tables'] {
  const isCompared = stages.some((stage) => stage.previous !== null || stage.targetHours !== null);
  return [
    stageTable(document, stages),
    ...(channels.length ? [channelTable(stages, channels)] : []),
    ...(isCompared ? [comparisonTable(stages)] : []),
  ];
}
