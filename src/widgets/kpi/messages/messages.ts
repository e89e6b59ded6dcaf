import type { ChangeFact, Glossary, StandingFact, TargetFact } from '../../../i18n/index.js';
import type { MeasureMessages } from '../../../measure/messages/messages.js';
import type { Better } from '../../../measure/verdict.js';
import type { ComparisonFigure } from '../kpi.model.js';
import type { ComparisonKind } from '../kpi.schema.js';

/** A comparison for a sentence. */
export interface ComparisonFact extends ChangeFact {
  /** One of `others`, or the document's own name for what is compared with. */
  readonly other: string;
}

/** The sentences and names of a KPI, in one language. */
export interface KpiMessages extends MeasureMessages {
  readonly columns: MeasureMessages['columns'] & Glossary<'kind' | 'finding' | 't'>;
  readonly tables: Glossary<'comparisons' | 'spark'>;
  readonly codes: MeasureMessages['codes'] & Glossary<ComparisonKind | ChangeFact['finding']>;
  /** What the level is compared with, as tables and tooltips name it. */
  readonly names: Readonly<Record<ComparisonKind, string>>;
  /** The same in sentences. */
  readonly others: Readonly<Record<ComparisonKind, string>>;
  /** The comparisons, as the picture names them: "vs previous period". */
  readonly kinds: Readonly<Record<ComparisonKind, string>>;
  /** The same for what the document names itself. */
  against(name: string): string;
  /** The first comparison of the picture: an arrow and the size of the change. */
  change(size: string, kind: string): string;
  /** Each further one: the change with its sign. */
  furtherChange(signed: string, kind: string): string;
  /** A comparison without a difference. */
  unchanged(kind: string): string;
  readonly outcomes: Readonly<Record<NonNullable<ComparisonFigure['outcome']>, string>>;
  /** The target in the picture, and where the value stands to it. */
  standing(fact: StandingFact): string;
  /** The finding: `level` is one of the phrases on the level. */
  summary(facts: {
    readonly level: string;
    readonly comparisons: readonly ComparisonFact[];
    readonly target: TargetFact | null;
    readonly standing: StandingFact | null;
  }): string;
  /** In the definition: why no verdict is given. */
  readonly noVerdict: string;
  /** In the definition: which values are better, where it is not the higher ones. */
  readonly better: Readonly<Record<Exclude<Better, 'higher'>, string>>;
  /** In the definition: why a comparison has no change. */
  readonly notComparable: string;
}

declare module '../../../i18n/catalogue.js' {
  interface WidgetMessages {
    readonly kpi: KpiMessages;
  }
}
