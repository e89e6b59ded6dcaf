import { parse, type Fault, type Problem } from '../contract/index.js';
import { languageOf, wordOf, type Language } from './language.js';
import type { JsonPlace, ProblemFacts, ProblemMessages } from './messages/messages.js';

type Sentences = Readonly<Record<string, ((facts: ProblemFacts) => string) | undefined>>;

/** The place of a fault of JSON text, whose detail is "line column". */
function placeOf({ found, detail }: Omit<ProblemFacts, 'expected'>): JsonPlace {
  const [line = '', column = ''] = detail.split(' ');
  return { line, column, found: found === '""' ? '' : found };
}

/** The sentence on a fault: one of its code's or expectation's own, or what was found and expected. */
function sentenceOn(
  { code, expected }: Fault,
  facts: Omit<ProblemFacts, 'expected'>,
  messages: ProblemMessages,
): string {
  const phrases: Readonly<Record<string, string | ((detail: string) => string) | undefined>> =
    messages.expected;
  const phrase = phrases[expected] ?? '';
  const all = { ...facts, expected: typeof phrase === 'string' ? phrase : phrase(facts.detail) };
  if (code === 'not-json') return messages.notJson(placeOf(facts), all.expected);
  const { codes, expectations }: { codes: Sentences; expectations: Sentences } = messages;
  const sentence = codes[code] ?? expectations[expected];
  return sentence ? sentence(all) : messages.sentence(all.found, all.expected);
}

/** A fault with one sentence on what was found and what is expected. */
export function problemIn({ shared }: Language, fault: Fault): Problem {
  const { problems } = shared;
  const { path, code, severity, found, detail } = fault;
  const facts = {
    found: wordOf(found, problems.found),
    // A sum may be larger than any number.
    detail: detail === 'Infinity' ? problems.found['too-large'] : detail,
  };
  return { path, code, severity, message: sentenceOn(fault, facts, problems) };
}

/**
 * Every problem of a document by a schema, in a reader's language. Never throws.
 *
 * @param lang BCP 47 tag; English for one that there is not
 */
export const problemsOf = (
  schema: Parameters<typeof parse>[0],
  document: unknown,
  lang: string,
): Problem[] => {
  const language = languageOf(lang);
  return parse(schema, document).faults.map((fault) => problemIn(language, fault));
};
