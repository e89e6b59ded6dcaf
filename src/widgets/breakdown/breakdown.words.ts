import {
  intervalIn,
  nameIn,
  precisionOf,
  rangeIn,
  type Language,
  type News,
  type Precision,
} from '../../i18n/index.js';
import { targetText } from '../../measure/words.js';
import {
  landmarksOf,
  narrowestOf,
  type BreakdownFigures,
  type GroupFigure,
} from './breakdown.model.js';
import { severityOf } from './findings.model.js';
import type { BreakdownMessages } from './messages/messages.js';
import { summarySentences } from './summary.words.js';

/** A group in words. */
export interface GroupWords {
  readonly label: string;
  /** The value, or why there is none. */
  readonly figure: string;
  /** `muted` where there is no figure. */
  readonly tone: News | 'muted' | undefined;
  /** Beside the figure: the side on which it lies beyond chance; `''` where it lies on none. */
  readonly sign: string;
  readonly n: string;
  /** From one end of its interval to the other; `''` where there is none. */
  readonly interval: string;
  /** How it lies to all groups together, and to the target. */
  readonly finding: string;
  readonly verdict: string;
}

/** A breakdown in words; its layouts measure them and its template shows them. */
export interface BreakdownWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** In the document's order. */
  readonly groups: readonly GroupWords[];
  readonly valueName: string;
  readonly nName: string;
  readonly intervalName: string;
  /** "overall 84.0%"; `''` where it is not known. */
  readonly overall: string;
  /** The same without its name. */
  readonly overallFigure: string;
  /** In a tile, where no group differs beyond chance; `''` where that is not tested. */
  readonly noDifference: string;
  /** "target 90%"; `''` where there is none. */
  readonly goal: string;
  /** What a pale mark means. */
  readonly unclear: string;
  /** The order of the rows; `''` where they stand as given. */
  readonly sorted: string;
  /** A value as the axis has it: of all units only a percentage has its sign. */
  readonly tick: (value: number) => string;
}

/** Up or down, where a group is more than chance away: colour alone can't tell. */
const SIGNS: Readonly<Record<string, string>> = { lower: '\u25bc', higher: '\u25b2' };

const NEWS = { good: 'positive', bad: 'negative', neutral: undefined, unknown: undefined } as const;

/** How precisely all values are written: by the most exact of their intervals. */
function valuePrecision(figures: BreakdownFigures): Precision {
  const { groups, pooled, unit } = figures;
  const values = [...groups.map(({ value }) => value), pooled];
  return precisionOf(
    {
      values,
      interval: narrowestOf(figures),
      landmarks: landmarksOf(figures),
    },
    unit,
  );
}

function groupWords(
  group: GroupFigure,
  figures: BreakdownFigures,
  language: Language<BreakdownMessages>,
  write: (value: number | null) => string,
): GroupWords {
  const { value, n, interval, withheld, finding, verdict, standing } = group;
  const { shared, messages, formats } = language;
  const goal = targetText(figures.target, figures, language);
  const far = standing && formats.size(standing.size, figures.unit);
  return {
    label: nameIn(language, group),
    figure: withheld === null ? write(value) : shared.lowN(formats.number(withheld)),
    tone:
      value === null ? 'muted' : finding ? NEWS[severityOf(finding, figures.better)] : undefined,
    sign: SIGNS[finding ?? ''] ?? '',
    n: n === null ? '' : formats.number(n),
    interval: rangeIn(language, interval, write),
    finding: finding ? messages.codes[finding] : '',
    verdict: verdict
      ? shared.aside(shared.codes[verdict], goal)
      : standing
        ? messages.standing({ target: goal, side: standing.side, size: far! })
        : '',
  };
}

/** How the figures are calculated, and by what they are judged. */
function definitionOf(figures: BreakdownFigures, language: Language<BreakdownMessages>): string[] {
  const { kind, groups, pooled, isCensus, isNarrowed, judgedAt, target, better } = figures;
  const { shared, messages, formats } = language;
  const { definition } = messages;
  const level = formats.plain(judgedAt * 100, 'percent');
  const has = (...findings: readonly (string | null)[]) =>
    groups.some(({ finding }) => findings.includes(finding));
  const isTested = !isCensus && has('lower', 'higher', 'unclear');
  const hasVerdicts = target !== null && groups.some(({ verdict }) => verdict);
  return [
    definition.value[kind],
    pooled === null ? '' : definition.pooled[kind],
    groups.some(({ interval }) => interval) ? definition.interval[kind] : '',
    isNarrowed ? shared.narrowed : '',
    isTested ? definition.test(kind, level) : '',
    hasVerdicts && !isCensus ? definition.target(level) : '',
    isCensus ? definition.census : '',
    has('below', 'above') ? definition.untested : '',
    better === 'lower' ? definition.lower : '',
  ].filter(Boolean);
}

/** The words of a breakdown in a language. */
export function breakdownWords(
  figures: BreakdownFigures,
  language: Language<BreakdownMessages>,
): BreakdownWords {
  const { groups, pooled, unit, confidence, isSorted } = figures;
  const { shared, messages, formats } = language;
  const precision = valuePrecision(figures);
  const write = (value: number | null) => formats.figure(value, unit, precision);
  const goal = targetText(figures.target, figures, language);
  const words = groups.map((group) => groupWords(group, figures, language, write));
  const labels = words.map(({ label }) => label);
  const sentences = summarySentences({ figures, labels, write, goal }, language);
  return {
    summary: sentences.join(shared.between),
    definition: definitionOf(figures, language),
    names: {},
    groups: words,
    valueName: shared.columns.value,
    nName: 'n',
    intervalName: intervalIn(language, confidence),
    overall: pooled === null ? '' : messages.overall(write(pooled)),
    overallFigure: pooled === null ? '' : write(pooled),
    noDifference: groups.some(({ finding }) => finding === 'unclear') ? messages.noDifference : '',
    goal: goal && shared.target(goal),
    unclear: messages.unclear,
    sorted: isSorted ? `\u2193 ${shared.columns.value}` : '',
    tick: (value) => formats.plain(value, unit === 'percent' ? unit : 'index'),
  };
}
