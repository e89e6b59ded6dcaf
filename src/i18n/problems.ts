import { parse, type Fault, type Problem } from '../contract/index.js';
import { languageOf, wordOf, type Language } from './language.js';
import type { ProblemFacts, ProblemMessages } from './messages/messages.js';

/** The sentence on a fault: one of its code's own, or what was found and what is expected. */
function sentenceOn({ code, expected }: Fault, facts: ProblemFacts, messages: ProblemMessages) {
  const codes: Readonly<Record<string, ((facts: ProblemFacts) => string) | undefined>> =
    messages.codes;
  const sentence = codes[code];
  if (sentence) return sentence(facts);
  const phrase = messages.expected[expected];
  return messages.sentence(facts.found, typeof phrase === 'string' ? phrase : phrase(facts.detail));
}

/** A fault with one sentence on what was found and what is expected. */
export function problemIn({ shared }: Language, fault: Fault): Problem {
  const { problems } = shared;
  const { path, code, severity, found, detail } = fault;
  const facts = {
    found: wordOf(found, problems.found),
    // A sum may be larger than any number.
    detail: detail === 'Infinity' ? problems.found['not-finite'] : detail,
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
