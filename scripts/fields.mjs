/**
 * What each field of a document means: a description, its unit and an example, from the files
 * `*.fields.json` beside the schemas. They are no part of the schemas themselves, so that no page has
 * to load them. A name of a field is its path: `stages[].count`; `*` in it stands for anything.
 */
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ description: string, unit?: string, example?: unknown }} Field
 * @typedef {Record<string, Field>} Fields
 * @typedef {{ [keyword: string]: any }} JsonSchema
 * @typedef {{ path: string, schema: JsonSchema, required: boolean }} Place a field, and where it is
 */

const src = new URL('../src/', import.meta.url);

/**
 * @param {string} name of a file, without its ending
 * @returns {Fields}
 */
const read = (name) => JSON.parse(readFileSync(new URL(`${name}.fields.json`, src), 'utf8'));

const envelope = read('contract/envelope');
const measure = read('measure/measure');
const level = read('measure/level');
const series = read('series/series');

/** Widgets that show a level, and have its fields. */
const LEVELS = ['gauge', 'kpi'];

/** Widgets that show figures over time, and where in their documents the fields of these are. */
const SERIES = /** @type {Record<string, string[]>} */ ({
  trend: ['series[].', ''],
  scorecard: ['rows[].'],
});

/**
 * The same fields inside another one.
 *
 * @param {Fields} fields
 * @param {string} prefix
 * @returns {Fields}
 */
const inside = (fields, prefix) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [prefix + name, field]));

/**
 * The files that describe a widget's documents, its own first.
 *
 * @param {string} type
 */
const filesOf = (type) => [
  read(type === 'dashboard' ? 'dashboard/dashboard' : `widgets/${type}/${type}`),
  ...(LEVELS.includes(type) ? [level] : []),
  ...(SERIES[type] ?? []).map((prefix) => inside(series, prefix)),
  envelope,
];

/** @param {string} text */
const escaped = (text) => text.replaceAll(/[.[\]]/g, String.raw`\$&`);

/**
 * What files say of a field; the longest name that fits wins.
 *
 * @param {readonly Fields[]} files
 * @param {string} path
 * @returns {Field | undefined}
 */
function find(files, path) {
  const exact = files.find((file) => Object.hasOwn(file, path));
  if (exact) return exact[path];
  const fitting = files
    .flatMap((file) => Object.entries(file))
    .filter(([name]) => new RegExp(`^${escaped(name).replaceAll('*', '.*')}$`).test(path))
    .sort(([a], [b]) => b.length - a.length);
  return fitting[0]?.[1];
}

/**
 * The options of a union, each without those inside it; another schema is its only option.
 *
 * @param {JsonSchema} schema
 * @returns {JsonSchema[]}
 */
export function optionsOf(schema) {
  const options = schema.anyOf ?? schema.oneOf;
  return options ? options.flatMap(optionsOf) : [schema];
}

/**
 * Every field of a schema with its path, each once.
 *
 * @param {JsonSchema} schema
 * @param {Record<string, JsonSchema>} definitions
 * @param {string} [path]
 * @param {Set<JsonSchema>} [seen] objects of definitions, which may hold themselves
 * @returns {Generator<Place>}
 */
export function* placesIn(schema, definitions, path = '', seen = new Set()) {
  for (const option of optionsOf(schema)) {
    if (option.$ref) {
      const definition = definitions[option.$ref.split('/').at(-1)];
      if (!definition || seen.has(definition)) continue;
      seen.add(definition);
      yield* placesIn(definition, definitions, path, seen);
    } else if (option.items) {
      yield* placesIn(option.items, definitions, `${path}[]`, seen);
    } else if (option.properties) {
      // The fields of a measure depend on its method, wherever the measure stands.
      const method = option.properties.method?.const;
      const prefix = method ? `measure:${method}.` : path && `${path}.`;
      for (const [name, property] of Object.entries(option.properties)) {
        const required = option.required.includes(name);
        yield { path: prefix + name, schema: property, required };
        yield* placesIn(property, definitions, prefix + name, seen);
      }
    }
  }
}

/**
 * Writes descriptions, units and examples into the JSON Schema of all documents.
 *
 * @param {JsonSchema} published
 */
export function describe({ oneOf, $defs }) {
  for (const document of oneOf) {
    const files = filesOf(document.properties.type.const);
    for (const { path, schema } of placesIn(document, $defs)) {
      const [, ofMeasure] = path.match(/^measure:(.*)$/) ?? [];
      const field =
        ofMeasure === undefined
          ? find(files, path)
          : find([measure], ofMeasure.endsWith('.method') ? 'method' : ofMeasure);
      if (!field) continue;
      const { description, unit, example = schema.const } = field;
      schema.description = unit ? `${description} Unit: ${unit}.` : description;
      if (example !== undefined) schema.examples = [example];
    }
  }
}
