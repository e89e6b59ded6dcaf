import { isObject, pointer, type JsonObject } from '../contract/index.js';
import type { DashboardDocument, PlacedWidget } from './dashboard.schema.js';

/** A widget's document as it is shown in one segment and one facet. */
export interface Panel {
  /** Unique on the dashboard, and the same in all segments. */
  readonly key: string;
  /** The widget's own fields, with those that a segment and a facet change; anything at all if it is bad. */
  readonly document: unknown;
  /** Where a path of this document lies in that of the dashboard (RFC 6901). */
  pathOf(path: string): string;
}

/** The type of a widget that a document is for; `''` where it says none. */
export function typeIn(document: unknown): string {
  const type = isObject(document) ? document['type'] : undefined;
  return typeof type === 'string' ? type : '';
}

/** Some fields of a panel, and where they stand in the document of the dashboard. */
interface Source {
  readonly path: string;
  readonly fields: JsonObject;
}

/** A widget of the document, and how it is called on the dashboard. */
export interface Placed {
  readonly id: string;
  readonly index: number;
  readonly widget: PlacedWidget;
  /** The widget as it is given; its fields are none where that is no object. */
  readonly given: unknown;
}

type Segment = NonNullable<DashboardDocument['segments']>[number];

/** The fields of a dashboard that hold for each widget that has no value of its own. */
const INHERITED = ['timeZone', 'confidence', 'minimumN'] as const;

/** Those of which null says nothing: that of `confidence` says that there are no intervals. */
const SILENT_BY_NULL = ['timeZone', 'minimumN'];

/** The fields by which a dashboard places a widget. */
const PLACEMENT = ['span', 'facet'];

/** The fields of a widget that stand once over all of its facets. */
const OVER_FACETS = ['subtitle', 'note'];

const without = (fields: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** Fields that say something, so that none of them hides what the dashboard says. */
const telling = (fields: JsonObject): JsonObject =>
  without(
    fields,
    SILENT_BY_NULL.filter((name) => fields[name] === null),
  );

/** The fields of several sources together, of which the last has the last word. */
function merged(key: string, sources: readonly Source[], own: Source): Panel {
  const pathOf = (path: string) => {
    const field = path.split('/', 2)[1] ?? '';
    const from = sources.filter(({ fields }) => Object.hasOwn(fields, field)).at(-1) ?? own;
    return from.path + path;
  };
  return { key, document: Object.assign({}, ...sources.map(({ fields }) => fields)), pathOf };
}

/** What the dashboard says for all of its widgets. */
const inheritedFrom = (document: DashboardDocument): JsonObject =>
  Object.fromEntries(
    INHERITED.flatMap((name) => (document[name] === undefined ? [] : [[name, document[name]]])),
  );

/** A date that the dashboard shows for all is not shown again, unless the widget becomes stale by it. */
const shownOnce = (fields: JsonObject, { asOf }: DashboardDocument): readonly string[] =>
  asOf != null && fields['asOf'] === asOf && fields['staleAfter'] == null ? ['asOf'] : [];

/**
 * The panels of a widget: one, or one for each facet.
 *
 * @param segment undefined for the whole
 * @param position of the segment in its list
 */
export function panelsOf(
  document: DashboardDocument,
  { id, index, widget, given }: Placed,
  segment?: Segment,
  position = 0,
): readonly Panel[] {
  const path = pointer(['widgets', index]);
  if (!isObject(given))
    return [{ key: pointer([id]), document: given, pathOf: (inner) => path + inner }];
  const changes = segment?.widgets?.[id];
  const own = { path, fields: without(telling(widget), shownOnce(widget, document)) };
  const changed = {
    path: pointer(['segments', position, 'widgets', id]),
    fields: isObject(changes) ? without(telling(changes), shownOnce(changes, document)) : {},
  };
  const inherited = { path: '', fields: inheritedFrom(document) };
  const { facet } = widget;
  const plain = ({ fields, ...source }: Source, others: readonly string[] = []): Source => ({
    ...source,
    fields: without(fields, [...PLACEMENT, ...others]),
  });
  if (!facet) return [merged(pointer([id]), [inherited, plain(own), plain(changed)], own)];
  return facet.by.map((panel, order) => {
    const { key, label, ...fields } = panel;
    const source = {
      path: pointer(['widgets', index, 'facet', 'by', order]),
      fields: telling({ title: label ?? key, ...fields }),
    };
    const shared = [plain(own, OVER_FACETS), plain(changed, OVER_FACETS)];
    return merged(pointer([id, key]), [inherited, ...shared, source], own);
  });
}
