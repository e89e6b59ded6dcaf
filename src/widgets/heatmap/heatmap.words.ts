import { intervalIn, nameIn, type Language } from '../../i18n/index.js';
import type { CellFigure } from './cells.model.js';
import { cellWords, columnWords, type CellWords, type ColumnWords } from './cells.words.js';
import type { Reference } from './columns.model.js';
import type { HeatmapFigures } from './heatmap.model.js';
import type { Against, CellCounts, Ground, HeatmapMessages } from './messages/messages.js';

/** A heatmap in words; its layouts measure them and its template shows them. */
export interface HeatmapWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** The names of the segments. */
  readonly rows: readonly string[];
  readonly columns: readonly ColumnWords[];
  readonly cells: readonly (readonly CellWords[])[];
  readonly intervalName: string;
  /** A cell by the names of its segment and its metric. */
  readonly cellName: (segment: string, metric: string) => string;
  /** What tints mean, by the tint; only those that stand in the picture. */
  readonly legend: {
    readonly worse: string;
    readonly better: string;
    readonly significant: string;
    readonly far: string;
  };
}

/** The most cells that a sentence names. */
const MOST_NAMED = 3;

const kindsIn = ({ columns }: HeatmapFigures): Reference['kind'][] => [
  ...new Set(columns.flatMap(({ reference }) => reference?.kind ?? [])),
];

/** What all cells are held against. */
function againstIn(figures: HeatmapFigures): Against {
  const [kind = 'mixed', ...others] = kindsIn(figures);
  return others.length ? 'mixed' : kind;
}

const isTested = ({ finding }: CellFigure): boolean =>
  finding === 'worse' || finding === 'better' || finding === 'unclear';

/** How the findings of the cells are known. */
function groundIn({ cells, isCensus }: HeatmapFigures): Ground {
  if (isCensus) return 'counted';
  return cells.flat().some(isTested) ? 'tested' : 'position';
}

/** The cells furthest on the bad side; of what is only a position it says so. */
function worstSentences(
  figures: HeatmapFigures,
  rows: readonly string[],
  columns: readonly ColumnWords[],
  language: Language<HeatmapMessages>,
): string[] {
  const { messages, formats } = language;
  const { worst } = figures;
  if (!worst.length) return [];
  const isClear = worst[0]!.finding === 'worse';
  const ground: Ground = isClear ? groundIn(figures) : 'position';
  if (worst.length > MOST_NAMED) {
    return [messages.worstMany(formats.number(worst.length), ground)];
  }
  const facts = worst.map((cell) => {
    const row = figures.rows.findIndex(({ key }) => key === cell.row);
    const column = figures.columns.findIndex(({ key }) => key === cell.column);
    const { label, referenceValue, precision } = columns[column]!;
    return {
      segment: rows[row]!,
      metric: label,
      value: formats.figure(cell.value, figures.columns[column]!.unit, precision),
      kind: figures.columns[column]!.reference!.kind,
      reference: referenceValue,
    };
  });
  return [messages.worst(facts, ground)];
}

/** How many cells lie on which side. */
const countSentence = (
  counts: CellCounts,
  figures: HeatmapFigures,
  messages: HeatmapMessages,
): string => (counts.all ? messages.counts(counts, groundIn(figures)) : messages.noReference);

function summaryOf(
  figures: HeatmapFigures,
  rows: readonly string[],
  columns: readonly ColumnWords[],
  language: Language<HeatmapMessages>,
): string {
  const { messages, shared, formats } = language;
  const all = figures.cells.flat();
  const count = (finding: CellFigure['finding']) =>
    all.filter((cell) => cell.finding === finding).length;
  const compared = all.filter(({ finding }) => finding).length;
  const held = all.filter(({ withheld }) => withheld).length;
  const counts = {
    all: compared,
    worse: count('worse'),
    better: count('better'),
    behind: count('behind'),
    ahead: count('ahead'),
    against: againstIn(figures),
    write: formats.number,
  };
  const worst = worstSentences(figures, rows, columns, language);
  // Of a median alone the sides say nothing: half of the cells lie on either.
  const isEnough =
    worst.length > 0 && counts.against === 'median' && groundIn(figures) === 'position';
  const sentences = [
    ...worst,
    ...(isEnough ? [] : [countSentence(counts, figures, messages)]),
    ...(held
      ? [messages.notShown(held, formats.number(figures.minimumN ?? 0), formats.number)]
      : []),
  ];
  return sentences.join(shared.between);
}

function definitionOf(
  figures: HeatmapFigures,
  { messages, formats }: Language<HeatmapMessages>,
): string[] {
  const { definition } = messages;
  const { cells, isCensus, judgedAt, minimumN } = figures;
  const all = cells.flat();
  const isPosition = ({ finding }: CellFigure) => finding === 'behind' || finding === 'ahead';
  return [
    ...kindsIn(figures).map((kind) => definition.references[kind]),
    isCensus ? definition.counted : '',
    !isCensus && all.some(isTested)
      ? definition.tested(formats.plain(judgedAt * 100, 'percent'))
      : '',
    all.some(isPosition) ? definition.untested : '',
    definition.tints,
    all.some(({ withheld }) => withheld) ? definition.withheld(formats.number(minimumN ?? 0)) : '',
  ].filter(Boolean);
}

/** The words of a heatmap in a language. */
export function heatmapWords(
  figures: HeatmapFigures,
  language: Language<HeatmapMessages>,
): HeatmapWords {
  const { messages } = language;
  const rows = figures.rows.map((row) => nameIn(language, row));
  const columns = columnWords(figures, language);
  const cells = figures.cells.map((row) =>
    row.map((cell, index) =>
      cellWords(cell, figures.columns[index]!, columns[index]!.precision, figures, language),
    ),
  );
  const all = figures.cells.flat();
  const against = againstIn(figures);
  const has = (pattern: RegExp) => all.some(({ tint }) => pattern.test(tint ?? ''));
  return {
    summary: summaryOf(figures, rows, columns, language),
    definition: definitionOf(figures, language),
    names: {},
    rows,
    columns,
    cells,
    intervalName: intervalIn(language, figures.confidence),
    cellName: messages.cell,
    legend: {
      worse: has(/worse/) ? messages.legend.worse(against, groundIn(figures)) : '',
      better: has(/better/) ? messages.legend.better(against, groundIn(figures)) : '',
      significant: cells.flat().some(({ sign }) => sign) ? messages.legend.significant : '',
      far: has(/far/) ? messages.legend.far : '',
    },
  };
}
