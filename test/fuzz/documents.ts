import * as fc from 'fast-check';
import { isObject, parse } from '../../src/contract/index.js';
import { documentSchema } from '../../src/documents.js';
import { deepFreeze } from '../support/freeze.js';
import { broken, placesAt, replaced } from './places.js';
import type { Scene, Trial } from './properties.js';
import { keepRules, type Habits } from './rules.js';
import { arbitraryOf, rootNode, vocabularyOf } from './schemas.js';
import { extremeNumbers } from './values.js';

/* Documents to try: sound ones, sound ones with something broken, and any JSON at all. */

const habits: fc.Arbitrary<Habits> = fc.record({
  regular: fc.boolean(),
  length: fc.oneof(
    { withCrossShrink: true },
    { weight: 1500, arbitrary: fc.constant(null) },
    { weight: 100, arbitrary: fc.integer({ min: 8, max: 60 }) },
    { weight: 4, arbitrary: fc.integer({ min: 500, max: 2000 }) },
  ),
});

/** Documents that the contract takes, of all types. */
export const valid: fc.Arbitrary<object> = fc
  .tuple(arbitraryOf(rootNode), habits)
  .map(([document, like]) => keepRules(document as Readonly<Record<string, unknown>>, like));

/** Strings that are known to be read as something else, or to break what is not prepared for them. */
const HOSTILE = [
  '',
  ' ',
  '\ud800',
  '\u0000',
  '<b>&"\'',
  '__proto__',
  'constructor',
  'a/b~c',
  'a|b',
  '85.2',
  '-1e3',
  '1e999',
  '2024/3',
  '2024-2-9',
  'voc/1',
  'Mars/Olympus',
  'per:0',
  'currency:XXX',
  '\u202eabc',
  'a\tb\nc',
];

const { names, words } = vocabularyOf(rootNode);

/** Any JSON, in which the words of the contract are frequent. */
const anyJson: fc.Arbitrary<unknown> = fc.anything({
  key: fc.constantFrom(...names, '__proto__', 'constructor', '', 'a/b~c'),
  values: [
    fc.constantFrom(...words, ...HOSTILE),
    fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.boolean(),
    fc.constant(null),
  ],
  maxDepth: 4,
  maxKeys: 6,
  withNullPrototype: false,
});

/** Any JSON that says which type of document it is. */
const typed = fc
  .tuple(anyJson, fc.constantFrom(...words))
  .map(([json, type]) =>
    isObject(json) ? { ...json, type } : { type, measure: json, series: json },
  );

/** Documents in which one to three things were changed to anything. */
export const mutationsOf = (documents: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(documents, fc.array(fc.tuple(fc.nat(), anyJson), { minLength: 1, maxLength: 3 }))
    .map(([document, changes]) =>
      changes.reduce<unknown>((changed, [place, value]) => {
        const places = placesAt(rootNode, changed);
        return replaced(changed, places[place % places.length]!.path, { value });
      }, document),
    );

/** Documents in which some of the numbers are as large or as small as numbers can be. */
export const extremesOf = (documents: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(documents, fc.array(fc.option(extremeNumbers, { freq: 2 }), { minLength: 1 }))
    .map(([document, numbers]) => {
      const places = placesAt(rootNode, document).filter(({ value }) => typeof value === 'number');
      return places.reduce<unknown>((changed, { path }, index) => {
        const value = numbers[index % numbers.length]!;
        return value === null ? changed : replaced(changed, path, { value });
      }, document);
    });

const widths = fc.oneof(
  { withCrossShrink: true },
  { weight: 30, arbitrary: fc.constantFrom(320, 160, 186, 240, 559, 560, 640) },
  { weight: 60, arbitrary: fc.integer({ min: 160, max: 1400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1400, max: 100_000 }) },
);

/** Most pages give no height. */
const heights = fc.oneof(
  { withCrossShrink: true },
  { weight: 5, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(320, 80, 106, 160, 200, 300, 2000) },
  { weight: 3, arbitrary: fc.integer({ min: 80, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 400, max: 2000 }) },
);

const scenes: fc.Arbitrary<Scene> = fc.record({
  language: fc.constantFrom('en', 'zh-CN', 'zh-TW'),
  box: fc.record({ width: widths, height: heights, compact: fc.boolean(), mirrored: fc.boolean() }),
  option: fc.nat({ max: 20 }),
});

/** Documents in a scene; frozen, so that whoever writes to one throws. */
const scened = (documents: fc.Arbitrary<Omit<Trial, 'scene'>>): fc.Arbitrary<Trial> =>
  fc.tuple(documents, scenes).map(([trial, scene]) => deepFreeze({ ...trial, scene }));

const validTrials = scened(valid.map((document) => ({ document, legible: true })));

/** Of a document that has a fault already nothing more is known than that. */
export const brokenTrials = scened(
  fc.tuple(valid, fc.nat(), fc.nat({ max: 79 })).map(([document, place, way]) => {
    const isSound = parse(documentSchema, document).data !== undefined;
    const made = isSound ? broken(document, place, way) : undefined;
    if (!made) return { document, legible: true };
    const { path, drawn } = made;
    return { document: made.document, legible: true, broken: { path, drawn } };
  }),
);

/** Of what is not made to be read only the least is asked. */
export const wild = (documents: fc.Arbitrary<unknown>): fc.Arbitrary<Trial> =>
  scened(documents.map((document) => ({ document, legible: false })));

const wildTrials = wild(fc.oneof(anyJson, typed, mutationsOf(valid), extremesOf(valid)));

/** Everything that is tried. */
export const trials: fc.Arbitrary<Trial> = fc.oneof(
  { weight: 5, arbitrary: validTrials },
  { weight: 3, arbitrary: brokenTrials },
  { weight: 2, arbitrary: wildTrials },
);
