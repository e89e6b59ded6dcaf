import { extent } from 'd3-array';
import { above, block, paint, textAt, type Block } from '../../chart/blocks.js';
import type { LayoutInput, Mark } from '../../chart/drawing.js';
import { circle, horizontal, rect, vertical } from '../../chart/geometry.js';
import { textColumn, type Columns, type ListColumn } from '../../chart/list-columns.js';
import { headBlock } from '../../chart/list-head.js';
import type { List, ListPicture } from '../../chart/list-rows.js';
import { listPart } from '../../chart/list.js';
import { linear, type Scale } from '../../chart/scale.js';
import { spanned, type Reach } from '../../chart/spans.js';
import { LINE } from '../../chart/text.js';
import { GRID } from '../../chart/ticks.js';
import { outsideOf, type ComparisonFigures, type UnitFigure } from './comparison.model.js';
import type { ComparisonWords, UnitWords } from './comparison.words.js';

export type ComparisonInput = LayoutInput<ComparisonFigures, ComparisonWords>;

const INSET = 5;
const BAND = 12;
const DOT = 4.5;
/** The shortest plot beside which the findings stand in words. */
const BESIDE_FINDINGS = 160;

/** The units that the list below the plot names: those beyond the limits, and those without a point. */
export function listedUnits(figures: ComparisonFigures): UnitFigure[] {
  const withoutPoint = figures.units.filter(({ value }) => value === null);
  return [...outsideOf(figures), ...withoutPoint];
}

/** A unit's value against its limits. */
function rowMarks(
  { value, limits }: UnitFigure,
  { centre }: ComparisonFigures,
  tone: Mark['tone'],
  x: Scale,
  y: number,
): Mark[] {
  if (value === null || !limits || centre === null) return [];
  const { inner, outer } = limits;
  const band = (from: number, to: number) => rect(x(from), y - BAND / 2, x(to) - x(from), BAND);
  return [
    ...paint(
      { layer: 'band', part: 'band', style: 'outer-limits' },
      band(outer.lower, outer.upper),
    ),
    ...paint(
      { layer: 'band', part: 'band', style: 'inner-limits' },
      band(inner.lower, inner.upper),
    ),
    ...paint(
      { layer: 'line', part: 'axis', style: 'centre' },
      vertical(x(centre), y - BAND / 2, y + BAND / 2),
    ),
    ...paint({ layer: 'mark', style: 'point', tone }, circle(x(value), y, DOT)),
  ];
}

/** The name of the list's own scale. */
export const listScale = ({ unit }: ComparisonFigures): string => `list:${unit}`;

/** How far the units of the list reach with their limits; undefined where none has both. */
export function listReach(figures: ComparisonFigures): Reach | undefined {
  const all = listedUnits(figures).flatMap(({ value, limits }) =>
    value === null || !limits ? [] : [value, limits.outer.lower, limits.outer.upper],
  );
  const [low, high] = extent(all);
  return low === undefined ? undefined : [low, high];
}

/** The words of each unit. */
function wordsIn(
  { units }: ComparisonFigures,
  words: ComparisonWords,
): (unit: UnitFigure) => UnitWords {
  const known = new Map(units.map((unit, index) => [unit, words.units[index]!]));
  return (unit) => known.get(unit)!;
}

function columnsOf(
  { figures, words, measurer }: ComparisonInput,
  units: readonly UnitFigure[],
): [ListColumn, ...ListColumn[]] {
  const rows = units.map(wordsIn(figures, words));
  const texts = <K extends 'figure' | 'n' | 'finding'>(field: K) =>
    rows.map(
      ({ [field]: text, tone }) => ({ text, tone: field === 'n' ? 'muted' : tone }) as const,
    );
  const figure = texts('figure').map((cell) => ({ ...cell, emphasis: 'strong' }) as const);
  return [
    textColumn(words.valueName, figure, measurer),
    { ...textColumn('', texts('finding'), measurer), besidePlot: BESIDE_FINDINGS },
    textColumn(words.nName, texts('n'), measurer),
  ];
}

/** The list below the plot, each unit with its value against its limits; nothing where there is none. */
export function outsideList(input: ComparisonInput): Block {
  const { figures, words, box, measurer } = input;
  const { width } = box;
  const units = listedUnits(figures);
  if (!units.length) return block(width, 0);
  const wordsOf = wordsIn(figures, words);
  const domain = spanned(box, listScale(figures), listReach(figures)) ?? [0, 1];
  const picture = (columns: Columns): ListPicture => {
    const { plot, stacked } = columns;
    const x = linear(domain, plot);
    return {
      row: (index, { y }) => {
        const unit = units[index]!;
        const line = stacked ? paint(GRID, horizontal(plot[0], y, plot[1])) : [];
        return { marks: [...line, ...rowMarks(unit, figures, wordsOf(unit).tone, x, y)] };
      },
      head: headBlock(list, columns, []),
      behind: (height) => block(0, height),
    };
  };
  const list: List = {
    box: { ...box, height: undefined },
    measurer,
    inset: INSET,
    rows: units.map((unit) => ({ key: unit.key, name: wordsOf(unit).label })),
    byWeight: units.map((_, index) => index),
    columns: columnsOf(input, units),
    picture,
  };
  const isOutside = units.some(({ value }) => value !== null);
  const heading = isOutside ? words.outside : words.notShown;
  return above(
    block(width, LINE + 2, { texts: textAt(heading, 0, LINE, { emphasis: 'strong' }) }),
    listPart(list),
  );
}
