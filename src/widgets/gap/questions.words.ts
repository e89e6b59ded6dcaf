import type { Text } from '../../contract/index.js';
import { textIn, type Language } from '../../i18n/index.js';
import {
  isAsked,
  type Answer,
  type AskedQuestion,
  type ChainGap,
  type GapDocument,
} from './gap.schema.js';
import type { GapMessages } from './messages/messages.js';

/** A review question, and what was found out; `''` and null where the document doesn't say. */
export interface QuestionWords {
  readonly question: string;
  readonly answer: Answer | null;
  /** What shows it, and who sees to it; each with its name. */
  readonly details: readonly string[];
}

/** The review questions of a gap: the document's own, or the built-in ones. */
export function questionsIn(
  language: Language<GapMessages>,
  gap: ChainGap,
  questions: GapDocument['questions'],
): QuestionWords[] {
  const { shared, messages } = language;
  const own = questions?.[gap];
  if (!own) {
    return messages.questions[gap].map((question) => ({ question, answer: null, details: [] }));
  }
  const detail = (name: string, text: Text | null | undefined): string[] => {
    const shown = textIn(language, text);
    return shown ? [shared.pair(name, shown)] : [];
  };
  return own
    .map((given) => (isAsked(given) ? given : { question: given }))
    .map(({ question, answer, evidence, owner }: AskedQuestion) => ({
      question: textIn(language, question),
      answer: answer ?? null,
      details: [...detail(messages.evidence, evidence), ...detail(messages.owner, owner)],
    }))
    .filter(({ question }) => question);
}
