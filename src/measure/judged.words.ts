/* A level held against its target and compared with others, in words. */
import { toneOf, toned, type Language, type StandingFact, type TonedText } from '../i18n/index.js';
import {
  changeLines,
  comparisonFacts,
  comparisonsIn,
  type ComparisonWords,
} from './comparisons.words.js';
import type { JudgedFigures } from './judged.js';
import type { LowestFact, MeasureMessages } from './messages/messages.js';
import {
  definitionOf,
  intervalText,
  levelPhrase,
  levelPrecision,
  missingText,
  targetText,
} from './words.js';

/** What is said of a level, whatever shows it. */
export interface LevelWords {
  readonly summary: string;
  readonly definition: readonly string[];
  /** The key figure. */
  readonly value: string;
  /** "95% interval: 76.8% to 79.9%"; `''` where there is none. */
  readonly interval: string;
  /** The changes, the first with its arrow. */
  readonly changes: readonly TonedText[];
  /** "target 80%"; `''` where there is none. */
  readonly goal: string;
  /** The verdict beside a target that is written already, or where the value stands to it. */
  readonly verdict: TonedText;
  /** The target with its verdict, or with where the value stands to it. */
  readonly target: TonedText;
  /**
   * What is said of the value where there is room for one text, the first of them that fits: the verdict
   * with the target or alone; without a verdict where the value stands to the target, or the change.
   */
  readonly brief: readonly TonedText[];
  readonly comparisons: readonly ComparisonWords[];
  readonly missing: string;
}

/** The words of a level in a language. */
export function levelWords(
  figures: JudgedFigures,
  language: Language<MeasureMessages>,
  lowest: LowestFact | null = null,
): LevelWords {
  const { shared, messages, formats } = language;
  const { unit, value, target, verdict, standing } = figures;
  const goal = targetText(target, figures, language);
  const fact: StandingFact | null = standing && {
    target: goal,
    side: standing.side,
    size: formats.size(standing.size, unit),
  };
  const standingText = fact ? messages.standing(fact) : '';
  const verdictText = verdict ? shared.codes[verdict] : '';
  const named = goal && shared.target(goal);
  const changes = changeLines(figures, language);
  const verdictWords = toned(verdictText || standingText, toneOf(verdict));
  const targetWords = toned(
    verdictText ? shared.aside(verdictText, goal) : standingText || named,
    toneOf(verdict),
  );
  return {
    summary: messages.summary({
      level: levelPhrase(figures, language),
      comparisons: comparisonFacts(figures, language),
      target: verdict && { target: goal, verdict },
      standing: fact,
      lowest,
    }),
    definition: definitionOf(figures, language),
    value: formats.figure(value, unit, levelPrecision(figures)),
    interval: intervalText(figures, language),
    changes,
    goal: named,
    verdict: verdictWords,
    target: targetWords,
    brief: (verdictText
      ? [targetWords, verdictWords]
      : [targetWords, ...changes.slice(0, 1)]
    ).filter(({ text }) => text !== ''),
    comparisons: comparisonsIn(figures, language),
    missing: missingText(figures, language),
  };
}
