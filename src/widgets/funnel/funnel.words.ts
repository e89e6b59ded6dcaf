import { nameIn, type Language } from '../../i18n/index.js';
import type { Change, FunnelFigures, StageFigure } from './funnel.model.js';

/** A piece of text and its tone: `''`, `muted`, `strong`, `positive`, `negative`. */
export interface Saying {
  readonly text: string;
  readonly kind: string;
}

export interface StageWords {
  readonly label: string;
  readonly count: string;
  /** The share of the base. */
  readonly share: string;
  /** The period before: its count, and the change of the share. */
  readonly asides: readonly Saying[];
  /** What is said of the way here: step rate, times, pending. */
  readonly steps: readonly Saying[];
  /** What was lost on the way here, or came in; null for nothing. */
  readonly drop: Saying | null;
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
  /** The parts of a stage by name: its channels, and what none of them holds. */
  readonly parts: readonly string[];
  readonly legend: readonly LegendItem[];
}

const TONES = {
  rise: 'positive',
  fall: 'negative',
  unclear: 'muted',
  same: 'muted',
  untested: 'muted',
};

/** A change with the arrow that says its direction where colour can't; `''` for none. */
function changeText(change: Change | null, { messages, formats }: Language): string {
  if (!change) return '';
  if (change.value === 0) return messages.gauge.unchanged();
  return `${change.value < 0 ? '\u25bc' : '\u25b2'} ${formats.size(change.value, 'percent')}`;
}

/** A percentage, or why there is none. */
export function rate(
  value: number | null,
  withheld: boolean,
  { minimumN }: FunnelFigures,
  { messages, formats }: Language,
): string {
  return withheld ? messages.lowN(formats.number(minimumN)) : formats.figure(value, 'percent');
}

function stepRate(stage: StageFigure, figures: FunnelFigures, language: Language): string {
  const { messages } = language;
  const text = rate(stage.ofPrevious, stage.withheld.ofPrevious, figures, language);
  if (stage.ofPrevious === null) return messages.pair(messages.columns['of-previous']!, text);
  return stage.ofPrevious > 100 ? messages.funnel.grown(text) : messages.funnel.goOn(text);
}

function stepsOf(
  stage: StageFigure,
  index: number,
  figures: FunnelFigures,
  language: Language,
): Saying[] {
  const { messages, formats } = language;
  const { medianHours, targetHours, withinTarget, timed, withheld, pending } = stage;
  const say = messages.funnel;
  const time = medianHours === null ? '' : formats.figure(medianHours, 'hours');
  const target = targetHours === null ? '' : formats.figure(targetHours, 'hours');
  const late = medianHours !== null && targetHours !== null && medianHours > targetHours;
  const within = rate(withinTarget, withheld.withinTarget, figures, language);
  const alone = !time && !timed && target ? messages.pair(messages.columns['target']!, target) : '';
  return [
    { text: index > 0 ? stepRate(stage, figures, language) : '', kind: 'muted' },
    {
      text: time && (target ? say.medianAgainst(time, target) : say.median(time)),
      kind: late ? 'negative' : 'muted',
    },
    {
      text: !timed
        ? alone
        : withinTarget === null
          ? messages.pair(messages.columns['within-target']!, within)
          : say.within(within, target),
      kind: 'muted',
    },
    { text: pending ? say.pending(formats.compact(pending)) : '', kind: 'muted' },
  ].filter(({ text }) => text);
}

function dropOf(
  { dropped }: StageFigure,
  biggest: boolean,
  { messages, formats }: Language,
): Saying | null {
  if (!dropped) return null;
  const size = formats.compact(Math.abs(dropped));
  if (dropped < 0) return { text: messages.funnel.grows(size), kind: 'muted' };
  return { text: messages.funnel.dropped(size), kind: biggest ? 'negative strong' : 'muted' };
}

function summary(figures: FunnelFigures, labels: readonly string[], language: Language): string {
  const { messages, formats } = language;
  const { stages, base, biggest, grows, pending } = figures;
  const last = stages.at(-1);
  const apart = base < stages.length - 1;
  const share = last?.ofBase ?? null;
  return messages.funnel.summary({
    base: labels[base] ?? '',
    last: labels.at(-1) ?? '',
    count: formats.compact(last?.count ?? 0),
    share: apart && share !== null ? formats.figure(share, 'percent') : '',
    reach: apart && share !== null && !grows,
    drop:
      biggest === null
        ? null
        : {
            count: formats.compact(stages[biggest]?.dropped ?? 0),
            from: labels[biggest - 1] ?? '',
            to: labels[biggest] ?? '',
          },
    pending: pending ? formats.compact(pending) : '',
  });
}

function legendOf(
  figures: FunnelFigures,
  parts: readonly string[],
  { messages, formats }: Language,
): LegendItem[] {
  const { stages, channels, base, pending } = figures;
  const shares = stages[base]?.shares ?? [];
  const apart = (mark: 'pending' | 'previous', shown: boolean): LegendItem[] =>
    shown ? [{ mark, text: messages.columns[mark]! }] : [];
  return [
    ...parts.map((name, index): LegendItem => ({
      mark: index < channels.length ? index : 'unassigned',
      text: `${name} ${formats.figure(shares[index] ?? null, 'percent', 1)}`,
    })),
    ...apart('pending', pending > 0),
    ...apart(
      'previous',
      stages.some(({ previous }) => previous !== null),
    ),
  ];
}

/** The words of a funnel in a language. */
export function funnelWords(figures: FunnelFigures, language: Language): FunnelWords {
  const { messages, formats } = language;
  const { stages, channels, unassigned, biggest } = figures;
  const say = messages.funnel;
  const names = stages.map(({ key, label }) => nameIn(language, { key, text: label }, say.labels));
  const parts = [
    ...channels.map((one) => nameIn(language, one, {})),
    ...(unassigned ? [say.unassigned] : []),
  ];
  const timed = stages.some(({ medianHours, timed: given }) => medianHours !== null || given);
  return {
    summary: summary(figures, names, language),
    definition: [
      say.definition.stages,
      timed ? say.definition.times : '',
      channels.length ? say.definition.channels : '',
      stages.some(({ change }) => change) ? say.definition.change : '',
    ].filter(Boolean),
    names: say.labels,
    stages: stages.map((stage, index) => ({
      label: names[index]!,
      count: formats.compact(stage.count),
      share: formats.figure(stage.ofBase, 'percent'),
      asides: [
        {
          text: stage.previous === null ? '' : say.previous(formats.compact(stage.previous)),
          kind: 'muted',
        },
        { text: changeText(stage.change, language), kind: TONES[stage.change?.finding ?? 'same'] },
      ].filter(({ text }) => text),
      steps: stepsOf(stage, index, figures, language),
      drop: dropOf(stage, index === biggest, language),
    })),
    parts,
    legend: legendOf(figures, parts, language),
  };
}
