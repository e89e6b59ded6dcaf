import {
  nameIn,
  precisionOf,
  rangeIn,
  type Language,
  type News,
  type Precision,
} from '../../i18n/index.js';
import type { ComparisonFigures, UnitFigure, UnitFinding } from './comparison.model.js';
import type { ComparisonMessages } from './messages/messages.js';
import { phiIn, summaryOf } from './summary.words.js';

/** A unit in words. */
export interface UnitWords {
  readonly label: string;
  /** The value, or why there is none. */
  readonly figure: string;
  readonly n: string;
  /** From limit to limit; `''` where they are not known. */
  readonly inner: string;
  readonly outer: string;
  readonly finding: string;
  /** `muted` where it lies within the limits, or where nothing is known of them. */
  readonly tone: News | 'muted';
}

/** A comparison in words; its layouts measure them and its template shows them. */
export interface ComparisonWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** In the document's order. */
  readonly units: readonly UnitWords[];
  readonly valueName: string;
  readonly nName: string;
  readonly sizeName: string;
  /** What the limits lie about: "overall 59.0%", "target 60%"; `''` without limits. */
  readonly centre: string;
  /** The value of all units together, alone. */
  readonly overallFigure: string;
  /** The limits by their coverage, together and each. */
  readonly limits: string;
  readonly limitNames: readonly [inner: string, outer: string];
  readonly outside: string;
  readonly noneOutside: string;
  readonly notShown: string;
  /** The values along both axes. */
  readonly valueTicks: (ticks: readonly number[]) => readonly string[];
  readonly sizeTicks: (ticks: readonly number[]) => readonly string[];
}

const TONES: Readonly<Record<UnitFinding, News | 'muted'>> = {
  'far-worse': 'negative',
  worse: 'negative',
  'far-better': 'positive',
  better: 'positive',
  usual: 'muted',
};

/** All values have the same decimals, and none is written as one of its limits that it is not. */
function precisionFor({ units, pooled, kind, unit, target }: ComparisonFigures): Precision {
  const values = [...units.map(({ value }) => value), pooled];
  const landmarks = [...(kind === 'share' ? [0, 100] : []), ...(target === null ? [] : [target])];
  return precisionOf({ values, landmarks }, unit);
}

/** The limits of a unit as far as its value allows: it lies on the same side of them as they are written. */
const limitsPrecision = (precision: Precision, { value }: UnitFigure): Precision => ({
  ...precision,
  landmarks: [...precision.landmarks, ...(value === null ? [] : [value])],
});

function unitWords(
  unit: UnitFigure,
  figures: ComparisonFigures,
  language: Language<ComparisonMessages>,
  precision: Precision,
): UnitWords {
  const { shared, messages, formats } = language;
  const { value, n, withheld, limits, finding } = unit;
  const write = (end: number) =>
    formats.figure(end, figures.unit, limitsPrecision(precision, unit));
  return {
    label: nameIn(language, unit),
    figure:
      withheld === null
        ? formats.figure(value, figures.unit, precision)
        : shared.lowN(formats.number(withheld)),
    n: n === null ? '' : formats.number(n),
    inner: rangeIn(language, limits?.inner, write),
    outer: rangeIn(language, limits?.outer, write),
    finding: finding ? messages.codes[finding] : '',
    tone: finding ? TONES[finding] : 'muted',
  };
}

function definitionOf(
  figures: ComparisonFigures,
  language: Language<ComparisonMessages>,
  levels: readonly [inner: string, outer: string],
): string[] {
  const { kind, unit, units, dispersion, isWidened, tau, direction } = figures;
  const { messages, formats } = language;
  const { definition } = messages;
  const hasLimits = units.some(({ limits }) => limits);
  const fact = { phi: phiIn(figures, language), tau: formats.size(tau, unit) };
  const widening =
    dispersion.method === 'additive' ? definition.additive(fact) : definition.multiplicative(fact);
  return [
    definition.value[kind],
    definition.pooled[kind],
    ...(hasLimits
      ? [definition.limits(...levels), isWidened ? widening : definition.method[kind]]
      : []),
    definition.noRanks,
    direction === 'lower' ? definition.lower : '',
  ].filter(Boolean);
}

/** The words of a comparison in a language. */
export function comparisonWords(
  figures: ComparisonFigures,
  language: Language<ComparisonMessages>,
): ComparisonWords {
  const { units, pooled, centre, target, unit, kind, coverages } = figures;
  const { shared, messages, formats } = language;
  const precision = precisionFor(figures);
  const write = (value: number | null) => formats.figure(value, unit, precision);
  const [inner, outer] = coverages.map((coverage) => formats.plain(coverage * 100, 'percent'));
  const levels = [inner!, outer!] as const;
  const words = units.map((one) => unitWords(one, figures, language, precision));
  return {
    summary: summaryOf(figures, words, language, write).join(shared.between),
    definition: definitionOf(figures, language, levels),
    names: {},
    units: words,
    valueName: shared.columns.value,
    nName: kind === 'rate' ? messages.columns.exposure : 'n',
    sizeName: messages.sizes[kind],
    centre:
      centre === null
        ? ''
        : target === null
          ? messages.overall(write(centre))
          : shared.target(formats.plain(target, unit)),
    overallFigure: write(pooled),
    limits: messages.limits(...levels),
    limitNames: [messages.limitsAt(levels[0]), messages.limitsAt(levels[1])],
    outside: messages.outside,
    noneOutside: messages.noneOutside,
    notShown: shared.notShown,
    valueTicks: (ticks) => formats.axis(ticks, unit),
    sizeTicks: (ticks) => formats.axis(ticks, 'count'),
  };
}
