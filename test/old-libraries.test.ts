/** A page that replaces builtins gets the same pictures, texts and tables as any other. */
import { range } from 'd3-array';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { targetsOf } from '../src/chart/targets.js';
import { parse } from '../src/contract/index.js';
import { languageOf, tableIn } from '../src/i18n/index.js';
import { EXAMPLES } from './support/examples.js';
import { fixedMeasurer } from './support/measurer.js';
import { fieldsForAll, mooTools, prototype16, prototype17 } from './support/old-libraries.js';
import { WIDGETS, type AnyWidget } from './support/widgets.js';

const { defineProperty, getOwnPropertyDescriptors } = Object;
const { ownKeys, deleteProperty } = Reflect;
const replaceable = [Array, Date, Function, Number, Object, String].flatMap((type): object[] => [
  type,
  type.prototype,
]);
let before: PropertyDescriptorMap[] = [];

beforeEach(() => {
  before = replaceable.map((builtin) => getOwnPropertyDescriptors(builtin));
});

function restore(): void {
  for (let i = 0; i < replaceable.length; i++) {
    const [builtin, descriptors] = [replaceable[i]!, before[i]!];
    for (const name of ownKeys(builtin)) {
      if (!(name in descriptors)) deleteProperty(builtin, name);
      else if (descriptors[name as string]!.configurable) {
        defineProperty(builtin, name, descriptors[name as string]!);
      }
    }
  }
}
afterEach(restore);

/** Without the functions among words. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** All that a widget makes of a document. */
function resultsOf(widget: AnyWidget, document: unknown) {
  const { data, faults } = parse(widget.schema, document);
  if (!data) return { faults };
  const figures = widget.model(data);
  const language = languageOf('zh-CN', 'UTC', widget.messages);
  const words = widget.words(figures, language);
  const drawing = widget.layout(figures, words, { width: 480 }, fixedMeasurer, {});
  const targets = targetsOf(drawing);
  const told = range(Math.min(targets.length, 3)).map((index) => {
    const target = targets.at(index)!;
    const under = targets.under({ x: target.x + target.width / 2, y: target.y + 1 });
    return { target, under, tip: widget.describe(figures, words, target, language) };
  });
  const tables = figures.tables.map((table) => tableIn(language, table, words.names));
  return { faults, words, drawing: { ...drawing, targets: told }, tables };
}

const documents = Object.entries(EXAMPLES).flatMap(([kind, examples]) =>
  Object.entries(examples as Record<string, unknown>)
    .filter(([, document]) => typeof document === 'object' && document !== null)
    .map(([name, document]) => ({ name: `${kind} ${name}`, kind, document })),
);

const libraries = { prototype16, prototype17, mooTools, fieldsForAll };

describe.each(Object.entries(libraries))('%s', (_name, library) => {
  it.each(documents)('changes nothing of $name', ({ kind, document }) => {
    const widget = WIDGETS[kind]!;
    const plain = resultsOf(widget, document);
    let results: unknown;
    try {
      library(globalThis);
      results = resultsOf(widget, document);
    } finally {
      restore();
    }
    expect(asJson(results)).toEqual(asJson(plain));
  });
});
