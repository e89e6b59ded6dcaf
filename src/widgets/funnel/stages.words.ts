import type { Unit } from '../../contract/index.js';
import {
  cellIn,
  intervalIn,
  rangeIn,
  toneOf,
  toned,
  type Language,
  type TonedText,
} from '../../i18n/index.js';
import { changePrecision, changeText, withNote } from './figures.words.js';
import type { FunnelFigures } from './funnel.model.js';
import type { FunnelMessages } from './messages/messages.js';
import { partWords, type PartWords } from './parts.words.js';
import { changeOutcome, isLate, type StageFigure } from './stages.model.js';

/** A figure by name; `part` is the index of the part of the stage that it belongs to. */
type Row = readonly [name: string, value: string, part?: number];

export interface StageWords {
  readonly key: string;
  readonly title: string;
  /** Why there is none, where there is none. */
  readonly count: string;
  /** The share of the base; `''` without a count. */
  readonly share: string;
  /** The period before: its count, and the change of the share. */
  readonly asides: readonly TonedText[];
  /** The step from the stage before: its rate, who is on the way, its times. */
  readonly steps: readonly TonedText[];
  /** How many were lost on that step, or came in; null for none. */
  readonly drop: TonedText | null;
  /** All figures of the stage, for the tooltip. */
  readonly rows: readonly Row[];
}

const hasText = ({ text }: TonedText): boolean => text !== '';

/** The figures that stand in several places, as texts; `''` for none. */
function stageTexts(
  stage: StageFigure,
  { minimumN }: FunnelFigures,
  language: Language<FunnelMessages>,
) {
  const { shared, formats } = language;
  const { count, dropped, previous, timed } = stage;
  const few = shared.lowN(formats.number(minimumN));
  const percent = (value: number | null) => formats.figure(value, 'percent');
  return {
    stage,
    few,
    ofBase: count === null ? '' : percent(stage.ofBase),
    ofPrevious: dropped === null ? '' : percent(stage.ofPrevious),
    withinTarget: timed ? percent(stage.withinTarget) : '',
    median: cellIn(language, stage.medianHours, 'hours'),
    p90: cellIn(language, stage.p90Hours, 'hours'),
    target: cellIn(language, stage.targetHours, 'hours'),
    previous: previous === null ? '' : formats.compact(previous),
    change: changeText(language, stage.change),
  };
}

type StageTexts = ReturnType<typeof stageTexts>;

/** The rate of a step, or why there is none; `''` where there can be none. */
function rateText(
  { stage, few, ofPrevious }: StageTexts,
  { shared, messages }: Language<FunnelMessages>,
): string {
  const name = messages.columns['of-previous'];
  if (stage.withheld.ofPrevious) return shared.pair(name, few);
  const isShare = stage.ofPrevious !== null && stage.ofPrevious <= 100;
  if (!isShare) return ofPrevious && shared.pair(name, ofPrevious);
  return stage.unknown ? messages.knownGoOn(ofPrevious) : messages.goOn(ofPrevious);
}

function stepTexts(
  texts: StageTexts,
  { minimumN }: FunnelFigures,
  language: Language<FunnelMessages>,
): TonedText[] {
  const { messages, shared, formats } = language;
  const { stage, withinTarget, median, p90, target } = texts;
  const { pending, unknown, withheld } = stage;
  if (withheld.count) return [toned(messages.withheld(formats.number(minimumN)))];
  const within =
    stage.withinTarget === null
      ? shared.pair(messages.columns['within-target'], withinTarget)
      : messages.within(withinTarget, target);
  const hasTime = median || p90;
  return [
    toned(rateText(texts, language)),
    toned(pending ? messages.pending(formats.compact(pending)) : ''),
    toned(unknown ? messages.unknown(formats.compact(unknown)) : ''),
    toned(
      hasTime || !withinTarget ? messages.times(median, p90, target) : '',
      isLate(stage) ? 'negative' : 'muted',
    ),
    toned(withinTarget && within),
  ].filter(hasText);
}

/** All figures of a stage by name, then those of its channels; what is missing is left out. */
function rowsOf(
  { stage, few, ...texts }: StageTexts,
  parts: readonly PartWords[],
  { confidence, closedTimes }: FunnelFigures,
  language: Language<FunnelMessages>,
): Row[] {
  const { shared, messages, formats } = language;
  const { change, count, dropped, withheld } = stage;
  const { columns } = messages;
  const figure = (value: number | null, unit: Unit) => cellIn(language, value, unit);
  const range = rangeIn(language, change?.interval, (end) =>
    formats.signed(end, 'points', change ? changePrecision(change) : undefined),
  );
  const timeOf = (time: string) =>
    time && closedTimes && stage.pending ? messages.closedOnly(time) : time;
  const rows: Row[] = [
    [
      shared.columns.count,
      withheld.count ? few : withNote(language, formats.figure(count, 'count'), stage),
    ],
    [columns['of-base'], texts.ofBase],
    [columns['of-previous'], withheld.ofPrevious ? few : texts.ofPrevious],
    [columns.pending, figure(stage.pending, 'count')],
    [columns.unknown, figure(stage.unknown, 'count')],
    dropped !== null && dropped < 0
      ? [messages.cameIn, figure(-dropped, 'count')]
      : [columns.dropped, figure(dropped, 'count')],
    [columns['median-hours'], timeOf(texts.median)],
    [columns['p90-hours'], timeOf(texts.p90)],
    [columns['within-target'], texts.withinTarget],
    [shared.columns.target, texts.target],
    [shared.columns.previous, withheld.previous ? few : figure(stage.previous, 'count')],
    [shared.columns.change, texts.change],
    [intervalIn(language, confidence), range],
    ...parts.map((part, index): Row => [part.name, part.figures, index]),
  ];
  return rows.filter(([, value]) => value);
}

/** The words of one stage; `channelNames` are those of the channels in their order. */
export function stageWords(
  index: number,
  title: string,
  channelNames: readonly string[],
  figures: FunnelFigures,
  language: Language<FunnelMessages>,
): StageWords {
  const { shared, formats } = language;
  const stage = figures.stages[index]!;
  const { key, count, dropped, withheld } = stage;
  const texts = stageTexts(stage, figures, language);
  const previous = withheld.previous ? texts.few : texts.previous;
  const changeTone = toneOf(changeOutcome(stage));
  const dropTone = index === figures.biggest ? 'negative' : 'muted';
  const parts = partWords(stage, channelNames, language);
  const shown = count === null ? shared.notAvailable : formats.compact(count);
  return {
    key,
    title,
    count: withheld.count ? texts.few : shown,
    share: texts.ofBase,
    asides: [
      toned(previous && shared.pair(shared.columns.previous, previous)),
      toned(texts.change, changeTone),
    ].filter(hasText),
    steps: stepTexts(texts, figures, language),
    drop: dropped
      ? toned((dropped < 0 ? '+' : '\u2212') + formats.compact(Math.abs(dropped)), dropTone)
      : null,
    rows: rowsOf(texts, parts, figures, language),
  };
}
