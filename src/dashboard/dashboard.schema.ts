import * as v from 'valibot';
import {
  envelope,
  isObject,
  key,
  lenient,
  list,
  minimum,
  object,
  oneOf,
  openObject,
  problem,
  rule,
  string,
  text,
  uniqueKeys,
  whole,
  type Infer,
  type JsonObject,
} from '../contract/index.js';

/** A number of columns or rows of the grid. */
const tracks = v.pipe(whole, minimum(1));

const FACET_SORTS = ['given', 'attention'] as const;

/** A facet: what it is called, and the fields in which it differs from the widget. */
const facetPanel = v.pipe(
  openObject({ key, label: lenient(text) }),
  v.metadata({ additionalProperties: true }),
);

/** What a dashboard reads of a widget; all other fields are the widget's own. */
const placement = openObject({
  id: lenient(string),
  title: lenient(text),
  subtitle: lenient(text),
  note: lenient(text),
  span: lenient(object({ columns: lenient(tracks), rows: lenient(tracks) })),
  facet: lenient(
    object({
      by: v.pipe(list(facetPanel), uniqueKeys()),
      columns: lenient(tracks),
      sort: lenient(oneOf(FACET_SORTS)),
    }),
  ),
});

export type PlacedWidget = Infer<typeof placement>;

type PlacedSchema = v.GenericSchema<unknown, PlacedWidget>;

/**
 * A widget as it is placed. One that is no object at all is handed on as it is, since its own cell tells
 * of it. Of a widget's own fields the JSON Schema says that it is any document but a dashboard.
 */
const placedWidget: PlacedSchema = {
  ...v.pipe(
    placement,
    v.metadata({
      allOf: [
        { $ref: 'urn:voc-elements:voc/1' },
        { properties: { type: { not: { const: 'dashboard' } } } },
      ],
    }),
  ),
  '~run': (dataset, config) =>
    isObject(dataset.value)
      ? placement['~run'](dataset, config)
      : { typed: true, value: dataset.value as PlacedWidget },
};

/** The changed fields of widgets, by the widgets' ids. */
const changes = v.pipe(
  v.custom<Readonly<Record<string, JsonObject>>>(isObject, problem('wrong-type', 'object')),
  v.metadata({ type: 'object', additionalProperties: { type: 'object' } }),
);

const segment = object({ key, label: lenient(text), widgets: v.nullish(changes) });

const {
  // These are for one widget; a dashboard has them in each of its own.
  definition: _definition,
  basis: _basis,
  sampling: _sampling,
  contract,
  ...head
} = envelope('dashboard');

const entries = {
  ...head,
  // A dashboard is kept and sent as a document of its own, so it has to name its contract.
  contract: contract.wrapped,
  columns: lenient(tracks),
  widgets: list(placedWidget),
  segments: lenient(v.pipe(list(segment), uniqueKeys())),
};

const fields = object(entries);

export type DashboardDocument = Infer<typeof fields>;

/** Two widgets of one id, and changes of widgets that there are not: neither stops the others. */
const checkIds = rule<DashboardDocument>(
  ({ widgets, segments }, report) => {
    const ids = new Set<string>();
    widgets.forEach((widget, index) => {
      const id = isObject(widget) ? widget.id : undefined;
      if (id == null) return;
      if (ids.has(id))
        report(problem('duplicate-key', 'any', id, 'warning'), 'widgets', index, 'id');
      ids.add(id);
    });
    segments?.forEach(({ widgets: changed }, index) => {
      for (const [id, change] of Object.entries(changed ?? {})) {
        const path = ['segments', index, 'widgets', id];
        if (!ids.has(id)) report(problem('unknown-widget', 'any', id), ...path);
        else if (!isObject(change)) report(problem('wrong-type', 'object', '', 'warning'), ...path);
      }
    });
  },
  ['widgets', 'segments'],
);

/**
 * A document of type `dashboard`, as far as it is about the page: where its widgets stand, and what its
 * segments and facets change in them. Each widget checks its own part, so that a bad one leaves the
 * others working.
 */
export const dashboardSchema = v.pipe(fields, checkIds);
