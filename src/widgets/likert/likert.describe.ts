import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { rangeIn, type Language } from '../../i18n/index.js';
import type { LikertFigures, QuestionFigure } from './likert.model.js';
import type { LikertWords } from './likert.words.js';
import type { LikertMessages } from './messages/index.js';

/** That a net may be chance, and why where its own interval seems to deny it; `''` for others. */
function doubtIn({ position, interval }: QuestionFigure, messages: LikertMessages): string {
  if (position !== 'unclear') return '';
  const excludesZero = interval !== null && (interval.upper < 0 || interval.lower > 0);
  return excludesZero ? messages.unclearTogether : messages.unclear;
}

/** What is said of a question: the share of each option, its net and what that rests on. */
export function likertTip(
  { questions }: LikertFigures,
  words: LikertWords,
  { key }: Target,
  language: Language<LikertMessages>,
): Tip {
  const { messages, formats } = language;
  const index = questions.findIndex((question) => question.key === key);
  const question = questions[index]!;
  const { label, net, shares, n, missing } = words.questions[index]!;
  const end = (value: number) => formats.signed(value, 'points', words.precision);
  const rows = [
    ...words.options.map((option, place) => [option, shares[place]!] as const),
    [words.columns.net, net] as const,
    [words.intervalName, rangeIn(language, question.interval, end)] as const,
    ['', doubtIn(question, messages)] as const,
    [words.sampleName, n] as const,
    [words.columns.missing, missing] as const,
  ];
  return { title: label, rows: rows.filter(([, value]) => value) };
}

/** The figures of a target. */
export const likertDatum = ({ questions }: LikertFigures, { key }: Target): unknown =>
  questions.find((question) => question.key === key);
