import { tableOf, unmetMinimum, type Figures, type TableFigures } from '../../contract/index.js';
import {
  DEFAULT_CONFIDENCE,
  concentrationOf,
  countsDiffer,
  sum,
  type Concentration,
} from '../../statistics/index.js';
import {
  amountOf,
  causeFigures,
  namedCauses,
  rankedCauses,
  type CauseFigure,
} from './causes.model.js';
import { findingsOf } from './findings.model.js';
import { OTHER, type Measure, type ParetoDocument } from './pareto.schema.js';

/** Percent of the total that the vital few explain, where the document doesn't say. */
const THRESHOLD = 80;

export interface ParetoFigures extends Figures {
  readonly by: Measure;
  /** In the order of the picture. */
  readonly causes: readonly CauseFigure[];
  /** The sum of all amounts. */
  readonly total: number;
  /** The respondents that shares are of; null where shares are of the total. */
  readonly base: number | null;
  /** Percent of the total. */
  readonly threshold: number;
  /** How many causes are named, and how many of them are vital. */
  readonly named: number;
  readonly vital: number;
  /** How many causes have no figure. */
  readonly missing: number;
  /** null where the document doesn't ask for it. */
  readonly concentration: Concentration | null;
  /** Whether the document itself lumps causes together: the concentration is then the least it can be. */
  readonly isLumped: boolean;
  /**
   * Whether the first count of a sample is significantly larger than the second; null where it isn't
   * larger, and where nothing is known of chance.
   */
  readonly isLeadClear: boolean | null;
  /** The confidence at which that is judged, 0 to 1. */
  readonly confidence: number;
}

/** Whether the lead of the first of two counts out of a sample is more than chance. */
function isLeadClear(
  [first, second]: readonly CauseFigure[],
  { sampling, by }: ParetoDocument,
  confidence: number,
): boolean | null {
  if (sampling?.design !== 'sample' || by === 'cost' || second?.key === OTHER) return null;
  const [most, next] = [first?.count ?? 0, second?.count ?? 0];
  return most > next && second ? countsDiffer(most, next, confidence) : null;
}

/** How concentrated the total is in named causes, however many of them have a bar. */
function concentrationIn(document: ParetoDocument, by: Measure): Concentration | null {
  if (!document.concentration) return null;
  const amounts = (causes: ParetoDocument['causes']) =>
    causes.flatMap((cause) => amountOf(cause, by) ?? []);
  const named = amounts(namedCauses(document));
  return concentrationOf(named, sum(amounts(document.causes)) - sum(named));
}

/** The tables; of causes without figures where the whole widget is withheld, in the document's order. */
function tablesOf(
  document: ParetoDocument,
  causes: readonly CauseFigure[] | null,
): [TableFigures, ...TableFigures[]] {
  const given = document.causes.map(({ key, label }) => ({ key, label }));
  const rows: readonly Partial<CauseFigure>[] = causes ?? given;
  const has = (field: 'cost' | 'previous') => causes?.some((cause) => cause[field] !== null);
  return [
    tableOf(
      'pareto',
      {
        key: 'code',
        label: 'label',
        count: 'count',
        share: 'percent',
        cumulative: 'percent',
        vital: 'code',
      },
      rows.map(({ key, label, count, share, cumulative, vital }) => ({
        key,
        label,
        count,
        share,
        cumulative,
        vital: vital == null ? null : vital ? 'yes' : 'no',
      })),
    ),
    ...(causes && has('cost')
      ? [tableOf('costs', { key: 'code', label: 'label', cost: 'count' }, causes)]
      : []),
    ...(causes && has('previous')
      ? [
          tableOf(
            'comparison',
            { key: 'code', label: 'label', previous: 'count', change: 'count' },
            causes,
          ),
        ]
      : []),
  ];
}

/** The figures of a Pareto chart: causes by size, their shares, and which of them are the vital few. */
export function paretoModel(document: ParetoDocument): ParetoFigures {
  const { by: given, threshold: wanted, minimumN, causes: all } = document;
  const by = given ?? 'count';
  const threshold = wanted ?? THRESHOLD;
  const base = by === 'count' ? (document.base ?? null) : null;
  const confidence = document.confidence ?? DEFAULT_CONFIDENCE;
  const asked = document.base ?? null;
  const withheld = unmetMinimum(asked ?? sum(all.map(({ count }) => count)), minimumN);
  const causes =
    withheld === null ? causeFigures(rankedCauses(document, by), by, base, threshold) : [];
  const total = sum(causes.map(({ amount }) => amount));
  const figures = {
    by,
    causes,
    total,
    base,
    threshold,
    named: namedCauses(document).length,
    vital: causes.filter(({ vital }) => vital).length,
    missing: all.filter((cause) => amountOf(cause, by) === null).length,
    concentration: withheld === null ? concentrationIn(document, by) : null,
    isLumped: all.some((cause) => cause.key === OTHER && (amountOf(cause, by) ?? 0) > 0),
    isLeadClear: isLeadClear(causes, document, confidence),
    confidence,
  };
  const empty = total === 0;
  return {
    ...figures,
    n: asked,
    withheld: all.length ? withheld : null,
    empty,
    findings: empty ? [] : findingsOf(figures),
    tables: tablesOf(document, withheld === null ? causes : null),
  };
}
