import * as v from 'valibot';
import {
  answerCount,
  atLeast,
  count,
  envelope,
  isObject,
  key,
  lenient,
  list,
  noneOrAtLeast,
  object,
  positive,
  problem,
  rule,
  text,
  uniqueKeys,
  whole,
  type Infer,
  type Report,
} from '../../contract/index.js';

const question = object({
  key,
  label: lenient(text),
  counts: v.pipe(list(answerCount), atLeast(2)),
  effectiveN: v.nullish(positive),
  missing: v.nullish(count),
});

const fields = object({
  ...envelope('likert'),
  questions: v.pipe(list(question), uniqueKeys()),
  options: v.nullish(v.pipe(list(text), noneOrAtLeast(2))),
  neutral: v.nullish(whole),
});

export type LikertDocument = Infer<typeof fields>;
export type Question = Infer<typeof question>;

/** How many counts each question has; null where it is no question with a list of them. */
function lengthsOf(questions: unknown): (number | null)[] {
  const given: readonly unknown[] = Array.isArray(questions) ? questions : [];
  return given.map((each) =>
    isObject(each) && Array.isArray(each['counts']) ? each['counts'].length : null,
  );
}

/** How many options there are: as many as are named, else as the first question has. */
export const optionCount = ({
  questions,
  options,
}: Pick<LikertDocument, 'questions' | 'options'>): number =>
  options?.length || (lengthsOf(questions)[0] ?? 0);

/** All questions are asked with the same options. It copes with questions that have other problems. */
function checkCounts(document: LikertDocument, report: Report): void {
  const expected = optionCount(document);
  lengthsOf(document.questions).forEach((length, index) => {
    // Of a list that is too short for any scale that is said already.
    if (length === null || length === expected || length < 2) return;
    report(problem('wrong-length', 'any', String(expected)), 'questions', index, 'counts');
  });
}

/** The neutral option is one of them. */
function checkNeutral(document: LikertDocument, report: Report): void {
  const last = optionCount(document) - 1;
  if (last < 1 || document.neutral == null || document.neutral <= last) return;
  report(problem('out-of-range', 'at-most', String(last)), 'neutral');
}

/** A document of type `likert`: answers on one scale to several questions. */
export const likertSchema = v.pipe(
  fields,
  rule(checkCounts, ['options']),
  rule(checkNeutral, ['options', 'neutral']),
);
