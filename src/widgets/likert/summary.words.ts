import { namesOrCount, type Language, type Precision } from '../../i18n/index.js';
import { extremesOf } from './findings.model.js';
import type { LikertFigures, Position, QuestionFigure } from './likert.model.js';
import type { QuestionWords } from './likert.words.js';
import type { LikertMessages, NetCounts } from './messages/messages.js';
import { isHalved } from './sides.model.js';

/** How many questions there are of each position. */
function countsOf({ questions, sides, isCensus }: LikertFigures, { formats }: Language): NetCounts {
  const having = (...wanted: readonly Position[]): number =>
    questions.filter(({ position }) => position && wanted.includes(position)).length;
  const [positive, negative] = [having('higher'), having('lower')];
  const [unclear, even] = [having('unclear'), having('even')];
  const all = positive + negative + unclear + even;
  const write = formats.number;
  return { all, positive, negative, unclear, even, isCensus, isHalved: isHalved(sides), write };
}

/** What the questions say: the ends of all nets, how many lie on which side, what is held back. */
export function summaryOf(
  figures: LikertFigures,
  words: readonly QuestionWords[],
  precision: Precision,
  language: Language<LikertMessages>,
): string {
  const { questions } = figures;
  const { shared, messages, formats } = language;
  const counts = countsOf(figures, language);
  const labels = new Map(questions.map((question, index) => [question, words[index]!.label]));
  const label = (question: QuestionFigure) => labels.get(question)!;
  const namesOf = (some: readonly QuestionFigure[]) =>
    namesOrCount(some.map(label), language, messages.several);
  const netOf = (net: number | null | undefined) =>
    messages.net(formats.signed(net ?? null, 'points', precision));
  const extreme = (some: readonly QuestionFigure[]) => ({
    names: namesOf(some),
    net: netOf(some[0]?.net),
  });
  const extremes = extremesOf(questions);
  const known = questions.filter(({ net }) => net !== null);
  const [only] = known;
  const held = questions.filter(({ withheld }) => withheld !== null);
  const share = (value: number | null) => formats.figure(value, 'percent');
  const sentences = [
    only && known.length === 1
      ? messages.only({
          name: shared.quoted(label(only)),
          net: netOf(only.net),
          positive: share(only.sides.above),
          negative: share(only.sides.below),
        })
      : '',
    extremes ? messages.extremes(extreme(extremes.highest), extreme(extremes.lowest)) : '',
    counts.all ? messages.counts(counts) : '',
    held.length ? messages.notShown(namesOf(held), formats.number(held[0]!.withheld!)) : '',
  ];
  return sentences.filter(Boolean).join(shared.between);
}
