import {
  isObject,
  tableOf,
  type Figures,
  type TableFigures,
  type Text,
} from '../contract/index.js';
import type { DashboardDocument, PlacedWidget } from './dashboard.schema.js';
import { COLUMNS, mediumSpans, wideSpan } from './grid.model.js';
import { panelsOf, typeIn, type Panel, type Placed } from './panels.model.js';

/** A place on the grid: a widget, or its facets. */
export interface CellFigure {
  readonly id: string;
  readonly title: Text | null | undefined;
  /** What is said once over the facets of a widget, and under them. */
  readonly subtitle: Text | null | undefined;
  readonly note: Text | null | undefined;
  /** Columns in a wide place, and in one of a middling width. */
  readonly wide: number;
  readonly medium: number;
  /** Rows, where the document gives them. */
  readonly rows: number | null | undefined;
  /** How the facets stand; undefined for a widget without. */
  readonly facet: PlacedWidget['facet'];
  /** The panels where no segment is chosen, and of each segment that changes any. */
  readonly panels: readonly Panel[];
  readonly bySegment: ReadonlyMap<string, readonly Panel[]>;
}

/** A part of what the dashboard shows, such as a region: its name in the picker. */
export interface SegmentFigure {
  readonly key: string;
  readonly label: Text | null | undefined;
}

export interface DashboardFigures extends Figures {
  readonly columns: number;
  /** Whether any widget gives its rows, so that all rows of the grid are alike. */
  readonly hasRows: boolean;
  readonly cells: readonly CellFigure[];
  readonly segments: readonly SegmentFigure[];
}

/** The panels of a cell in a segment; null for the whole. */
export const panelsIn = (cell: CellFigure, segment: string | null): readonly Panel[] =>
  (segment === null ? undefined : cell.bySegment.get(segment)) ?? cell.panels;

/** All panels that a cell ever shows. */
export const allPanels = ({ panels, bySegment }: CellFigure): readonly Panel[] => [
  ...panels,
  ...[...bySegment.values()].flat(),
];

/** The widgets with ids of their own: an id that is missing or taken gives place to the position. */
function placedOf({ widgets }: DashboardDocument): Placed[] {
  const taken = new Set<string>();
  return widgets.map((widget, index) => {
    const fields = isObject(widget) ? widget : {};
    let id = fields.id != null && !taken.has(fields.id) ? fields.id : `#${index}`;
    while (taken.has(id)) id += '#';
    taken.add(id);
    return { id, index, widget: fields, given: widget };
  });
}

function bySegmentOf(document: DashboardDocument, placed: Placed): CellFigure['bySegment'] {
  const changing = (document.segments ?? []).flatMap((segment, position) =>
    segment.widgets?.[placed.id] ? [{ segment, position }] : [],
  );
  return new Map(
    changing.map(({ segment, position }) => [
      segment.key,
      panelsOf(document, placed, segment, position),
    ]),
  );
}

const widgetTable = (placed: readonly Placed[]): TableFigures =>
  tableOf(
    'widgets',
    { key: 'label', label: 'label', type: 'label' },
    placed.map(({ id, widget }) => ({
      key: id,
      label: widget.title,
      type: typeIn(widget) || null,
    })),
  );

/** A dashboard: its grid, and the document of each widget in each segment. */
export function dashboardModel(document: DashboardDocument): DashboardFigures {
  const columns = document.columns ?? COLUMNS;
  const all = placedOf(document);
  const wide = all.map(({ widget }) => wideSpan(widget.span?.columns, columns));
  const medium = mediumSpans(wide, columns);
  const cells = all.map((placed, index): CellFigure => {
    const { id, widget } = placed;
    const { title, subtitle, note, span, facet } = widget;
    return {
      id,
      title,
      subtitle,
      note,
      wide: wide[index]!,
      medium: medium[index]!,
      rows: span?.rows,
      facet,
      panels: panelsOf(document, placed),
      bySegment: bySegmentOf(document, placed),
    };
  });
  const segments = (document.segments ?? []).map(({ key, label }) => ({ key, label }));
  return {
    empty: cells.length === 0,
    n: null,
    withheld: null,
    findings: [],
    tables: [widgetTable(all)],
    columns,
    hasRows: cells.some(({ rows }) => rows != null),
    cells,
    segments,
  };
}
