import { sum } from 'd3-array';
import type { CellFigure, TableFigures, Unit } from '../contract/index.js';
import { figureAt, hasAny, type Column } from './columns.model.js';
import type { SeriesFigure } from './series.model.js';

/** A column of a table of points. */
export interface PointColumn {
  readonly unit: Unit;
  /** The cell of a point; null for an empty one. */
  readonly cellAt: (series: SeriesFigure, index: number) => CellFigure;
  /** Whether any point of a series has a figure in it. */
  readonly fills: (series: SeriesFigure) => boolean;
}

/** The names of those columns of a series that hold figures. */
type FigureName = {
  [Name in keyof SeriesFigure['columns']]: SeriesFigure['columns'][Name] extends Column
    ? Name
    : never;
}[keyof SeriesFigure['columns']];

export const figureColumn = (name: FigureName, unit: Unit): PointColumn => ({
  unit,
  cellAt: ({ columns }, index) => figureAt(columns[name], index),
  fills: ({ columns }) => hasAny(columns[name]),
});

/** What every table of points begins with: the time and the series of a point. */
const POINT: Readonly<Record<string, PointColumn>> = {
  t: { unit: 'time', cellAt: ({ columns }, index) => columns.t[index], fills: () => true },
  // A key is for machines; readers have the label.
  series: { unit: 'label', cellAt: ({ key }) => key, fills: () => false },
  label: { unit: 'label', cellAt: ({ label }) => label as CellFigure, fills: () => true },
};

export const SIGNAL: PointColumn = {
  unit: 'code',
  cellAt: ({ columns }, index) => columns.signals[index]?.join('+') || null,
  fills: ({ columns }) => columns.signals.some(({ length }) => length > 0),
};

/**
 * A table of the points of all series, one series after the other. A row is made when a page of the
 * table asks for it: a trend may have 100,000 points.
 *
 * @param includes whether a point has a row
 */
export function pointTable(
  name: string,
  series: readonly SeriesFigure[],
  figures: Readonly<Record<string, PointColumn>>,
  includes: (series: SeriesFigure, index: number) => boolean,
  names?: TableFigures['names'],
): TableFigures {
  const columns = Object.entries({ ...POINT, ...figures });
  const included = series.map((figure) => {
    const indices = new Uint32Array(figure.columns.length);
    let count = 0;
    for (let i = 0; i < indices.length; i++) if (includes(figure, i)) indices[count++] = i;
    return indices.subarray(0, count);
  });
  const length = sum(included.map((indices) => indices.length));
  const rowAt = (figure: SeriesFigure, index: number): Record<string, CellFigure> => {
    const row: Record<string, CellFigure> = { key: figure.key };
    for (const [key, { cellAt }] of columns) row[key] = cellAt(figure, index);
    return row;
  };
  return {
    name,
    units: Object.fromEntries(columns.map(([key, { unit }]) => [key, unit])),
    // What a series is called stands under that word.
    names: { label: 'series', ...names },
    rows: {
      length,
      slice: (start = 0, end = length) => {
        let offset = 0;
        return series.flatMap((figure, order) => {
          const indices = included[order]!;
          const page = indices.subarray(Math.max(0, start - offset), Math.max(0, end - offset));
          offset += indices.length;
          return [...page].map((index) => rowAt(figure, index));
        });
      },
      fills: (key) => columns.some(([column, { fills }]) => column === key && series.some(fills)),
    },
  };
}
