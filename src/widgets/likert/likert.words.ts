import {
  intervalIn,
  nameIn,
  precisionOf,
  textIn,
  type Language,
  type News,
  type Precision,
} from '../../i18n/index.js';
import { extremesOf, narrowestInterval } from './findings.model.js';
import type { LikertFigures, Position, QuestionFigure } from './likert.model.js';
import { isHalved } from './sides.model.js';
import type { LikertMessages } from './messages/messages.js';
import { summaryOf } from './summary.words.js';

/** A question in words. */
export interface QuestionWords {
  readonly label: string;
  /** The net with its sign, or why there is none. */
  readonly net: string;
  /** `muted` where there is no net, or where it may be chance. */
  readonly tone: News | 'muted' | undefined;
  /** The share of each option; `''` where there is none. */
  readonly shares: readonly string[];
  /** The number of answers; `''` where there are none. */
  readonly n: string;
  /** Those left blank; `''` where none were. */
  readonly missing: string;
  /** What a tile says of it: its net with the unit, and its name, alone where there is little room. */
  readonly tile: { readonly figure: string; readonly words: readonly string[] };
}

/** What answers on one scale say in words. */
export interface LikertWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly questions: readonly QuestionWords[];
  /** The names of the options, worst first. */
  readonly options: readonly string[];
  readonly columns: LikertMessages['columns'];
  readonly sampleName: string;
  readonly sampleHead: string;
  readonly intervalName: string;
  /** How precisely nets are written. */
  readonly precision: Precision;
  /** A value of the axis of shares or of nets. */
  readonly tick: (value: number) => string;
}

const TONES: Readonly<Record<Position, QuestionWords['tone']>> = {
  higher: 'positive',
  lower: 'negative',
  unclear: 'muted',
  above: undefined,
  below: undefined,
  even: undefined,
};

/** How precisely the nets of all questions are written: by the most exact of their intervals. */
const netPrecision = (questions: readonly QuestionFigure[]): Precision =>
  precisionOf(
    {
      values: questions.map(({ net }) => net),
      interval: narrowestInterval(questions),
      landmarks: [-100, 100],
    },
    'points',
  );

/** The names of the options: the document's own, or ratings, of which both ends say what they are. */
function optionNames(
  { options, sides }: LikertFigures,
  language: Language<LikertMessages>,
): string[] {
  const { ends } = language.messages;
  return sides.map((_, index) => {
    const rating = language.formats.number(index + 1);
    if (options) return textIn(language, options[index]) || rating;
    if (index === 0) return ends.worst(rating);
    return index === sides.length - 1 ? ends.best(rating) : rating;
  });
}

function questionWords(
  figures: LikertFigures,
  precision: Precision,
  language: Language<LikertMessages>,
): QuestionWords[] {
  const { shared, messages, formats } = language;
  const hasLowest = extremesOf(figures.questions) !== null;
  return figures.questions.map((question): QuestionWords => {
    const { net, shown, n, missing, position, withheld } = question;
    const label = nameIn(language, question);
    const figure = formats.signed(net, 'points', precision);
    const names = hasLowest ? [messages.lowest(label), label] : [label];
    return {
      label,
      net: withheld === null ? figure : shared.lowN(formats.number(withheld)),
      tile: { figure: net === null ? figure : messages.net(figure), words: names },
      tone: position ? TONES[position] : 'muted',
      shares: shown.map((share) => (share === null ? '' : formats.figure(share, 'percent'))),
      n: n ? formats.number(n) : '',
      missing: missing === null ? '' : formats.number(missing),
    };
  });
}

function definitionOf(
  { sides, questions, isCensus, isNarrowed, judgedAt }: LikertFigures,
  { shared, messages, formats }: Language<LikertMessages>,
): string[] {
  const { definition } = messages;
  const halves = isHalved(sides) ? definition.oddHalves : definition.halves;
  const evidence = isCensus
    ? [definition.census]
    : [
        definition.interval,
        isNarrowed ? shared.narrowed : '',
        definition.holm(formats.plain(judgedAt * 100, 'percent')),
      ];
  return [
    definition.shares,
    sides.includes('neutral') ? definition.net : halves,
    ...evidence,
    questions.some(({ missing }) => missing) ? definition.missing : '',
  ].filter(Boolean);
}

/** The words of answers on one scale in a language. */
export function likertWords(
  figures: LikertFigures,
  language: Language<LikertMessages>,
): LikertWords {
  const { shared, messages, formats } = language;
  const precision = netPrecision(figures.questions);
  const questions = questionWords(figures, precision, language);
  return {
    summary: summaryOf(figures, questions, precision, language),
    definition: definitionOf(figures, language),
    names: {},
    questions,
    options: optionNames(figures, language),
    columns: messages.columns,
    sampleHead: messages.sampleHead,
    sampleName: shared.columns['n'] ?? '',
    intervalName: intervalIn(language, figures.confidence),
    precision,
    tick: (value) => formats.plain(value, 'score'),
  };
}
