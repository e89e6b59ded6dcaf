import * as v from 'valibot';
import {
  answerCount,
  count,
  envelope,
  exactly,
  ifSound,
  isObject,
  key,
  lenient,
  list,
  object,
  positive,
  problem,
  rule,
  text,
  uniqueKeys,
  unmetMinimum,
  type Infer,
} from '../../contract/index.js';
import {
  KANO_ANSWERS,
  KANO_CATEGORIES,
  kanoCounts,
  kanoTotal,
  type KanoCounts,
} from '../../statistics/index.js';

const common = {
  key,
  label: lenient(text),
  effectiveN: v.nullish(positive),
  missing: v.nullish(count),
};

const five = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(list(item), exactly(KANO_ANSWERS, problem('wrong-length', 'any', String(KANO_ANSWERS))));

const counted = object({
  ...common,
  counts: object(v.entriesFromList(KANO_CATEGORIES, answerCount)),
});
const answered = object({ ...common, answers: five(five(answerCount)) });
const anyItem = v.union([counted, answered], problem('wrong-type', 'object'));

/**
 * A feature by its counts per category, or by the pairs of answers; the field tells which: of a union that
 * fails, no problem names the field that is wrong.
 */
const item: typeof anyItem = {
  ...anyItem,
  '~run'(dataset, config) {
    const isAnswered = isObject(dataset.value) && Object.hasOwn(dataset.value, 'answers');
    return (isAnswered ? answered : counted)['~run'](dataset, config);
  },
};

const fields = object({
  ...envelope('kano'),
  items: v.pipe(list(item), uniqueKeys()),
});

export type KanoDocument = Infer<typeof fields>;
export type KanoItem = Infer<typeof item>;

/** The counts per category of a feature. */
export const countsOf = (given: KanoItem): KanoCounts =>
  'answers' in given ? kanoCounts(given.answers) : given.counts;

/** The number of answers: a weighted survey's effective one. */
export const answersTo = (given: KanoItem): number =>
  given.effectiveN ?? kanoTotal(countsOf(given));

/** From this share of contradictory answers on a question is likely to be misunderstood. */
const MOST_QUESTIONABLE = 0.02;

/** A document of type `kano`: features by what they do to satisfaction. */
export const kanoSchema = v.pipe(
  fields,
  ifSound(
    rule<KanoDocument>(({ items, minimumN }, report) => {
      items.forEach((given, index) => {
        // Of a feature that is withheld nothing may be told.
        if (unmetMinimum(answersTo(given), minimumN) !== null) return;
        const counts = countsOf(given);
        if (counts.Q <= MOST_QUESTIONABLE * kanoTotal(counts)) return;
        const path = 'answers' in given ? ['answers'] : ['counts', 'Q'];
        const share = `${counts.Q} ${kanoTotal(counts)}`;
        report(problem('questionable-answers', 'any', share), 'items', index, ...path);
      });
    }),
  ),
);
