import type { Unit } from '../../contract/index.js';
import {
  arrow,
  cellIn,
  intervalIn,
  rangeIn,
  toneOf,
  toned,
  type Language,
  type TonedText,
} from '../../i18n/index.js';
import type { FunnelFigures } from './funnel.model.js';
import type { FunnelMessages } from './messages/messages.js';
import type { StageFigure } from './stages.model.js';

/** A figure by name; `channel` is the index of the channel that it belongs to. */
type Row = readonly [name: string, value: string, channel?: number];

export interface StageWords {
  readonly key: string;
  readonly title: string;
  readonly count: string;
  /** The share of the base. */
  readonly share: string;
  /** The period before: its count, and the change of the share. */
  readonly asides: readonly TonedText[];
  /** The step from the stage before: its rate, its times, the pending. */
  readonly steps: readonly TonedText[];
  /** How many were lost on that step, or came in; null for none. */
  readonly drop: TonedText | null;
  /** All figures of the stage, for the tooltip. */
  readonly rows: readonly Row[];
}

const hasText = ({ text }: TonedText): boolean => text !== '';

/** Whether a stage takes longer than its target time. */
export const isLate = ({ medianHours, targetHours }: StageFigure): boolean =>
  medianHours !== null && targetHours !== null && medianHours > targetHours;

/** The figures that stand in several places, as texts; `''` for none. */
function stageTexts(
  stage: StageFigure,
  { minimumN }: FunnelFigures,
  language: Language<FunnelMessages>,
) {
  const { shared, formats } = language;
  const { change, dropped, timed, withheld } = stage;
  /** A percentage, or why there is none. */
  const rate = (value: number | null, isWithheld: boolean) =>
    isWithheld ? shared.lowN(formats.number(minimumN)) : formats.figure(value, 'percent');
  const unchanged = change ? shared.unchanged : '';
  return {
    stage,
    ofBase: rate(stage.ofBase, false),
    ofPrevious: dropped === null ? '' : rate(stage.ofPrevious, withheld.ofPrevious),
    withinTarget: timed ? rate(stage.withinTarget, withheld.withinTarget) : '',
    time: cellIn(language, stage.medianHours, 'hours'),
    target: cellIn(language, stage.targetHours, 'hours'),
    /** An arrow and the size of the change. */
    change: change?.value
      ? `${arrow(change.value < 0)} ${formats.size(change.value, 'percent')}`
      : unchanged,
  };
}

type StageTexts = ReturnType<typeof stageTexts>;

function stepTexts(
  { stage, ofPrevious, withinTarget, time, target }: StageTexts,
  { shared, messages, formats }: Language<FunnelMessages>,
): TonedText[] {
  const { columns } = messages;
  const isShare = stage.ofPrevious !== null && stage.ofPrevious <= 100;
  const named = ofPrevious && shared.pair(columns['of-previous'], ofPrevious);
  const targetAlone = target && !time ? shared.target(target) : '';
  const within =
    stage.withinTarget === null
      ? shared.pair(columns['within-target'], withinTarget)
      : messages.within(withinTarget, target);
  return [
    toned(isShare ? messages.goOn(ofPrevious) : named),
    toned(time && messages.median(time, target), isLate(stage) ? 'negative' : 'muted'),
    toned(withinTarget ? within : targetAlone),
    toned(stage.pending ? shared.pair(columns.pending, formats.compact(stage.pending)) : ''),
  ].filter(hasText);
}

/** All figures of a stage by name, then those of its channels; what is missing is left out. */
function rowsOf(
  { stage, ...texts }: StageTexts,
  channelNames: readonly string[],
  { confidence }: FunnelFigures,
  language: Language<FunnelMessages>,
): Row[] {
  const { shared, messages } = language;
  const figure = (value: number | null, unit: Unit) => cellIn(language, value, unit);
  const range = rangeIn(language, stage.change?.interval, (end) =>
    language.formats.signed(end, 'points'),
  );
  const rows: Row[] = [
    [shared.columns.count, figure(stage.count, 'count')],
    [messages.columns['of-base'], texts.ofBase],
    [messages.columns['of-previous'], texts.ofPrevious],
    [messages.columns.pending, figure(stage.pending, 'count')],
    [messages.columns.dropped, figure(stage.dropped, 'count')],
    [messages.columns['median-hours'], texts.time],
    [messages.columns['within-target'], texts.withinTarget],
    [shared.columns.target, texts.target],
    [shared.columns.previous, figure(stage.previous, 'count')],
    [shared.columns.change, texts.change],
    [intervalIn(language, confidence), range],
    ...channelNames.map((name, channel): Row => {
      const count = figure(stage.parts[channel]!, 'count');
      const share = figure(stage.shares[channel]!, 'percent');
      return [name, share ? `${count} \u00b7 ${share}` : count, channel];
    }),
  ];
  return rows.filter(([, value]) => value);
}

/** The words of one stage; `channelNames` are those of the parts in their order. */
export function stageWords(
  index: number,
  title: string,
  channelNames: readonly string[],
  figures: FunnelFigures,
  language: Language<FunnelMessages>,
): StageWords {
  const { shared, formats } = language;
  const stage = figures.stages[index]!;
  const { key, count, previous, change, dropped } = stage;
  const texts = stageTexts(stage, figures, language);
  const before =
    previous === null ? '' : shared.pair(shared.columns.previous, formats.compact(previous));
  const dropTone = index === figures.biggest ? 'negative' : 'muted';
  return {
    key,
    title,
    count: formats.compact(count),
    share: texts.ofBase,
    asides: [toned(before), toned(texts.change, toneOf(change?.finding))].filter(hasText),
    steps: stepTexts(texts, language),
    drop: dropped
      ? toned((dropped < 0 ? '+' : '\u2212') + formats.compact(Math.abs(dropped)), dropTone)
      : null,
    rows: rowsOf(texts, channelNames, figures, language),
  };
}
