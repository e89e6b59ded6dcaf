import { TYPE, WEIGHT } from '../tokens/tokens.js';
import { LINE, wrap } from './text.js';
import { above, block, overlay, shift, textAt, type Block } from './blocks.js';
import { partsOf, type Content } from './drawing.js';
import { BASELINE } from './flow.js';
import { TO_BASELINE, type Columns, type ListParts } from './list-columns.js';

/** The height of a row's plot below its name, and that in a box with a height, in pixels. */
const PLOT = 25;
const LEAST_PLOT = 16;
/** The least height of a row in a box with a height. */
export const LEAST_ROW = 19;
/** From this many rows on they stand closer, by so much. */
const MANY = 12;
const CLOSER = 4;
/** Around the lines of a name. */
const NAME_SPACE = 4;
/** A group's heading above its first row. */
const HEADING = 24;
const HEADING_BASELINE = 17;

/** A row of a list: its words; what is drawn comes from the list. */
export interface ListRow {
  readonly key: string;
  readonly name: string;
  /** That of a group that begins with this row. */
  readonly heading?: string | undefined;
  /** Whether its name has weight; {@link ListParts.strongNames} has it then as well. */
  readonly strong?: boolean | undefined;
}

/** The place of a row's picture: the middle of its line, and the height that it may fill. */
export interface RowPlace {
  readonly y: number;
  readonly height: number;
}

/** What is drawn of a list, once its width has been shared out. */
export interface ListPicture {
  /** The marks of a row about a line, and texts in its plot. */
  row(index: number, place: RowPlace): Partial<Content>;
  /** Where across the drawing the tooltip of a row stands. */
  anchor?(index: number): number | undefined;
  /** What stands above the rows: a legend, the columns' names ({@link headBlock}). */
  readonly head: Block;
  /** The lines of scales behind rows of a height, and their values below. */
  behind(height: number): Block;
  /** What the rows come to. It goes where fewer than three rows would stay beside it. */
  readonly total?: Block | undefined;
}

/**
 * A list of rows: names, a picture each on a common scale, and columns of figures. The one mechanism for
 * every widget that lists items. In a narrow box names and figures stand above the pictures; in a box with
 * a height the weightiest rows stay.
 */
export interface List extends ListParts {
  /** In the order in which they are drawn. */
  readonly rows: readonly ListRow[];
  /** The rows' places in that order, the weightiest first. */
  readonly byWeight: readonly number[];
  /** Which part of a drawing the rows' targets belong to. */
  readonly group?: string | undefined;
  /** Where names stand beside plots: at their end, next to them, unless it is a table to read. */
  readonly namesAt?: 'start' | 'end' | undefined;
  /** The least height of a row and of a picture under a name, where they need more than marks do. */
  readonly rowHeight?: number | undefined;
  readonly plotHeight?: number | undefined;
  /** The least height of what its total takes as long as nothing gives way. */
  readonly totalHeight?: number | undefined;
  picture(columns: Columns): ListPicture;
}

/** A list in one way to share out the width. */
export interface Frame {
  readonly list: List;
  readonly columns: Columns;
  readonly picture: ListPicture;
}

/** A row before it is drawn: the lines of its name, and the height that it needs. */
export interface PlannedRow {
  readonly index: number;
  readonly name: readonly string[];
  readonly height: number;
}

/** The height of a row whose name has some lines; in a box with a height, the least. */
export function rowHeight({ list, columns }: Frame, nameLines: number): number {
  const { box, rows, plotHeight = 0, rowHeight: wanted = 0 } = list;
  const nameHeight = nameLines * LINE;
  const isBoxed = box.height !== undefined;
  if (columns.stacked) return nameHeight + Math.max(plotHeight, isBoxed ? LEAST_PLOT : PLOT);
  const usual = partsOf(box).dimension - (rows.length > MANY ? CLOSER : 0);
  return Math.max(wanted, isBoxed ? LEAST_ROW : usual, nameHeight + NAME_SPACE);
}

const headingHeight = ({ list }: Frame, index: number): number =>
  list.rows[index]!.heading ? HEADING : 0;

export function plannedRow(frame: Frame, index: number): PlannedRow {
  const { list, columns } = frame;
  const { nameWidth, nameLines } = columns;
  const { name: text, strong } = list.rows[index]!;
  const weight = strong ? WEIGHT.strong : WEIGHT.text;
  const name = wrap(text, nameWidth, TYPE.mark, list.measurer, nameLines, weight);
  const height = rowHeight(frame, name.length) + headingHeight(frame, index);
  return { index, name, height };
}

/** The columns' cells of a row, about the line of its words. */
const cellsBlock = ({ list, columns }: Frame, index: number, y: number): Block =>
  overlay(
    list.columns.map((column, place) => {
      const left = columns.lefts[place] ?? null;
      return left === null ? block(0, 0) : shift(block(0, 0, column.cell(index)), left, y);
    }),
  );

/** A row: its name, its picture and its figures, in one line or with the picture below. */
function bodyBlock(frame: Frame, { index, name }: PlannedRow, height: number): Block {
  const { list, columns, picture } = frame;
  const { stacked, nameWidth } = columns;
  const { width } = list.box;
  const nameHeight = name.length * LINE;
  const y = stacked ? nameHeight + Math.floor((height - nameHeight) / 2) : height / 2;
  const wordsY = stacked ? BASELINE - TO_BASELINE : y;
  const baseline = wordsY + TO_BASELINE;
  const { key, strong } = list.rows[index]!;
  const anchor = stacked ? 'start' : (list.namesAt ?? 'end');
  const names = textAt(
    name,
    anchor === 'start' ? 0 : nameWidth,
    stacked ? baseline : baseline - (nameHeight - LINE) / 2,
    { anchor, emphasis: strong ? 'strong' : undefined },
  );
  const tipAt = picture.anchor?.(index);
  const place = { y, height: stacked ? height - nameHeight : height };
  return overlay(
    block(width, height, picture.row(index, place)),
    block(width, height, {
      texts: names,
      targets: [{ key, x: 0, y: 0, width, height, anchor: tipAt, group: list.group }],
    }),
    cellsBlock(frame, index, wordsY),
  );
}

/** A row with the heading of a group that begins with it. */
export function rowBlock(frame: Frame, row: PlannedRow): Block {
  const { heading } = frame.list.rows[row.index]!;
  const body = bodyBlock(frame, row, row.height - headingHeight(frame, row.index));
  if (!heading) return body;
  const { box, measurer } = frame.list;
  const line = wrap(heading, box.width, TYPE.mark, measurer, 1, WEIGHT.strong);
  const texts = textAt(line, 0, HEADING_BASELINE, { emphasis: 'strong', tone: 'muted' });
  return above(block(box.width, HEADING, { texts }), body);
}
