import { max } from 'd3-array';
import { textAt } from '../../chart/blocks.js';
import { GAP, TO_BASELINE, textColumn, type ListColumn } from '../../chart/list-columns.js';
import { textWidth } from '../../chart/text.js';
import { WEIGHT } from '../../tokens/tokens.js';
import type { ScorecardInput } from './parts.layout.js';
import { signColumn } from './signs.layout.js';

/** The shortest spark lines beside the signs, and beside what is only told further. */
const BESIDE_SIGNS = 96;
const BESIDE_ALL = 150;

/** Behind a decimal point, more than this is a unit in words, which ends where the column does. */
const MOST_BEHIND = 48;

/** The newest values, one below the other by their decimal points. */
function valueColumn({ figures, words, box, measurer }: ScorecardInput): ListColumn {
  const name = words.columns.value;
  const { rows } = words;
  const width = (text: string) => textWidth(text, measurer, WEIGHT.strong);
  // In a mirrored picture it is the whole part that lies at the end of the column.
  const widths = rows.map(({ figure, afterPoint }) =>
    width(box.mirrored ? figure.slice(0, figure.length - afterPoint.length) : afterPoint),
  );
  const behind = max(widths, (room) => (room <= MOST_BEHIND ? room : 0)) ?? 0;
  const ends = widths.map((room) => Math.max(0, behind - room));
  const widest = max(rows, ({ figure }, index) => width(figure) + ends[index]!) ?? 0;
  const columnWidth = Math.max(widest, textWidth(name, measurer));
  return {
    name,
    width: columnWidth,
    cell: (index) => {
      const { figure } = rows[index]!;
      const { concern, latest } = figures.rows[index]!;
      return {
        texts: textAt(figure, columnWidth - ends[index]!, TO_BASELINE, {
          anchor: 'end',
          emphasis: concern ? 'strong' : undefined,
          tone: latest ? undefined : 'muted',
        }),
      };
    },
  };
}

/** A column of what is only told further, where any row has it. */
function quietColumn(
  { measurer }: ScorecardInput,
  name: string,
  texts: readonly string[],
): ListColumn[] {
  if (!texts.some(Boolean)) return [];
  const cells = texts.map((text) => ({ text, tone: 'muted' }) as const);
  return [{ ...textColumn(name, cells, measurer), besidePlot: BESIDE_ALL }];
}

/** The columns of signs, both or neither: the first has room only where the second has it as well. */
function signColumns(input: ScorecardInput): ListColumn[] {
  const { rows } = input.figures;
  const columns: ListColumn[] = [];
  let beside = BESIDE_SIGNS;
  for (const judged of ['assurance', 'variation'] as const) {
    if (!rows.some((row) => row[judged])) continue;
    const column = signColumn(input, judged, beside);
    columns.unshift(column);
    beside += column.width + GAP;
  }
  return columns;
}

/** What stands beside the spark lines: value, signs, and what gives way before these do. */
export interface IndicatorColumns {
  readonly signs: readonly ListColumn[];
  readonly all: readonly [ListColumn, ...ListColumn[]];
}

export function columnsOf(input: ScorecardInput): IndicatorColumns {
  const { rows, columns } = input.words;
  const signs = signColumns(input);
  const quiet = [
    ...quietColumn(
      input,
      columns.target,
      rows.map(({ target }) => target),
    ),
    ...quietColumn(
      input,
      columns.previous,
      rows.map(({ changes }) => changes.previous),
    ),
    ...quietColumn(
      input,
      columns['year-ago'],
      rows.map(({ changes }) => changes['year-ago']),
    ),
    ...quietColumn(
      input,
      columns.time,
      rows.map(({ time }) => time),
    ),
  ];
  return { signs, all: [valueColumn(input), ...signs, ...quiet] };
}
