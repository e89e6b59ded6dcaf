import type { Unit } from '../../contract/index.js';
import {
  cellIn,
  changeIn,
  intervalIn,
  nameIn,
  rangeIn,
  toneOf,
  type Language,
  type Tone,
} from '../../i18n/index.js';
import { FIELDS, type FunnelFigures, type StageFigure } from './funnel.model.js';
import type { FunnelMessages } from './messages/messages.js';

/** A piece of text and its tone. */
export interface Saying {
  readonly text: string;
  readonly kind: Tone | 'muted';
}

type Row = readonly [name: string, value: string, channel?: number];

export interface StageWords {
  readonly key: string;
  readonly title: string;
  readonly count: string;
  /** The share of the base. */
  readonly share: string;
  /** The period before: its count, and the change of the share. */
  readonly asides: readonly Saying[];
  /** What is said of the way here: step rate, times, pending. */
  readonly steps: readonly Saying[];
  /** What was lost on the way here, or came in; null for nothing. */
  readonly drop: Saying | null;
  /** Everything known of it, in full figures, by name. */
  readonly rows: readonly Row[];
}

/** A mark of the picture by name: a channel's shade (from 0), or what is drawn apart. */
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

const saying = (
  text: string | number | false | null | undefined,
  kind: Saying['kind'] = 'muted',
): Saying => ({
  text: text ? `${text}` : '',
  kind,
});

/** Those that have a text. */
const withText = (...sayings: readonly Saying[]): Saying[] => sayings.filter(({ text }) => text);

function stageWords(
  stage: StageFigure,
  index: number,
  title: string,
  parts: readonly string[],
  figures: FunnelFigures,
  language: Language<FunnelMessages>,
): StageWords {
  const { shared, messages, formats } = language;
  const { columns } = shared;
  const { medianHours, targetHours, pending, previous, change, dropped, withheld } = stage;
  const figure = (value: number | null, unit: Unit) => cellIn(language, value, unit);
  const named = (key: string, text: string) => shared.pair(columns[key]!, text);
  /** A percentage, or why there is none. */
  const rate = (value: number | null, hidden: boolean) =>
    hidden ? shared.lowN(formats.number(figures.minimumN)) : formats.figure(value, 'percent');
  const share = rate(stage.ofBase, false);
  const onward = index ? rate(stage.ofPrevious, withheld.ofPrevious) : '';
  const within = stage.timed ? rate(stage.withinTarget, withheld.withinTarget) : '';
  const time = figure(medianHours, 'hours');
  const target = figure(targetHours, 'hours');
  const late = time && target && medianHours! > targetHours!;
  const { value = 0, interval, finding } = change ?? {};
  // An arrow says the direction where colour can't.
  const changeText = value
    ? `${value < 0 ? '\u25bc' : '\u25b2'} ${formats.size(value, 'percent')}`
    : change && shared.unchanged;
  const rates: Readonly<Record<string, string>> = {
    'of-base': share,
    'of-previous': onward,
    'within-target': within,
  };
  const rows = FIELDS.map(([key, unit, field]): Row => [
    columns[key]!,
    rates[key] ?? figure(stage[field], unit),
  ]);
  rows.push([columns.change, changeText ?? '']);
  const range = rangeIn(language, interval, (end) => formats.signed(end, 'points'));
  rows.push([range && intervalIn(language, figures.confidence), range]);
  parts.forEach((name, part) => {
    const partShare = figure(stage.shares[part]!, 'percent');
    const count = figure(stage.parts[part]!, 'count');
    rows.push([name, partShare ? `${count} \u00b7 ${partShare}` : count, part]);
  });
  return {
    key: stage.key,
    title,
    count: formats.compact(stage.count),
    share,
    asides: withText(
      saying(previous !== null && named('previous', formats.compact(previous))),
      saying(changeText, toneOf(finding)),
    ),
    steps: withText(
      saying(
        stage.ofPrevious === null || stage.ofPrevious > 100
          ? onward && named('of-previous', onward)
          : messages.goOn(onward),
      ),
      saying(time && messages.median(time, target), late ? 'negative' : 'muted'),
      saying(
        !within
          ? !time && target && shared.target(target)
          : stage.withinTarget === null
            ? named('within-target', within)
            : messages.within(within, target),
      ),
      saying(pending && named('pending', formats.compact(pending))),
    ),
    drop: dropped
      ? saying(
          (dropped < 0 ? '+' : '\u2212') + formats.compact(Math.abs(dropped)),
          index === figures.biggest ? 'negative' : 'muted',
        )
      : null,
    rows: rows.filter(([, text]) => text),
  };
}

/** The finding, in a sentence or two; `''` without stages. */
function summary(
  figures: FunnelFigures,
  names: readonly string[],
  language: Language<FunnelMessages>,
): string {
  const { shared, messages, formats } = language;
  const { stages, base, biggest, pending } = figures;
  const last = stages.at(-1);
  if (!last) return '';
  const apart = base < stages.length - 1 && last.ofBase !== null;
  const late = names.filter((_, index) => {
    const { medianHours, targetHours } = stages[index]!;
    return medianHours !== null && targetHours !== null && medianHours > targetHours;
  });
  return messages.summary({
    base: names[base]!,
    last: names.at(-1)!,
    count: formats.compact(last.count),
    share: apart ? formats.figure(last.ofBase, 'percent') : '',
    reach: apart && !figures.grows,
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
  const { columns } = shared;
  const { definition, labels, unassigned } = messages;
  const names = stages.map((stage) => nameIn(language, stage, labels));
  const parts = channels.map((channel) => nameIn(language, channel));
  if (figures.unassigned) parts.push(unassigned);
  const has = (test: (stage: StageFigure) => unknown) => stages.some(test);
  const legend = parts.map((name, index): LegendItem => ({
    mark: index < channels.length ? index : 'unassigned',
    text: `${name} ${formats.figure(stages[base]?.shares[index] ?? null, 'percent')}`,
  }));
  if (figures.pending) legend.push({ mark: 'pending', text: messages.columns.pending });
  if (has(({ previous }) => previous !== null))
    legend.push({ mark: 'previous', text: columns.previous });
  return {
    summary: summary(figures, names, language),
    definition: [
      definition.stages,
      has(({ medianHours, timed }) => medianHours !== null || timed) ? definition.times : '',
      channels.length ? definition.channels : '',
      has(({ change }) => change) ? shared.realChange : '',
    ].filter(Boolean),
    names: { ...labels, unassigned },
    stages: stages.map((stage, index) =>
      stageWords(stage, index, names[index]!, parts, figures, language),
    ),
    legend,
  };
}
