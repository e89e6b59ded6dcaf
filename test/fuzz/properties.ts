import type { AnyDrawing, Box } from '../../src/chart/drawing.js';
import type { TextMeasurer } from '../../src/chart/text.js';
import type { Envelope, Figures, Problem } from '../../src/contract/index.js';
import { validate } from '../../src/documents.js';
import { isTile } from '../../src/element/fit.js';
import { Pipeline } from '../../src/element/pipeline.js';
import type { Words } from '../../src/element/widget.js';
import { wrongCells, wrongCsv, wrongTip } from '../support/agreement.js';
import { factsOf, tablesOf } from '../support/facts/index.js';
import { fixedMeasurer } from '../support/measurer.js';
import { optionsOf } from '../support/options.js';
import { targetsIn } from '../support/targets.js';
import { faultsOf, outsideOf } from '../support/texts.js';
import { WIDGETS } from '../support/widgets.js';

/* What holds for every document, whatever it is, in every box and language. */

/** Where a document is shown. */
export interface Scene {
  readonly language: string;
  /** `height` is that of the room for the picture, where the page gives one. */
  readonly box: Box;
  /** Which of the options that a widget has; counted on past the last. */
  readonly option: number;
}

/** One thing that is wrong with a document. */
export interface Broken {
  /** JSON Pointer. */
  readonly path: string;
  /** Whether the document is drawn all the same. */
  readonly drawn: boolean;
}

/** A document to try, and what is known of it. */
export interface Trial {
  readonly document: unknown;
  readonly scene: Scene;
  /** Whether the texts in it are such as people write, so that those about it can be held to that. */
  readonly legible: boolean;
  /** The one thing that is wrong with it, where that is known. */
  readonly broken?: Broken | undefined;
}

/** More than any layout of a document of some thousand points has to measure. */
const MOST_MEASURED = 1_000_000;

/** A measurer that gives up where a layout goes on for ever. */
function limitedMeasurer(): TextMeasurer {
  let left = MOST_MEASURED;
  return (...given) => {
    if (left-- < 0) throw new Error(`a layout measured more than ${MOST_MEASURED} texts`);
    return fixedMeasurer(...given);
  };
}

/** A pipeline that hands on the exceptions which it would report to the page. */
class OpenPipeline extends Pipeline<Envelope, Figures, Words, AnyDrawing> {
  override fail(error: unknown): never {
    throw error;
  }
}

/** Traces of something missing. */
const MISSING = /NaN|undefined|Infinity|\[object/;
/** An empty place in the midst of a sentence. */
const GAP = /\bnull\b|[{}]|\(\s*\)|（\s*）|“\s*”|「\s*」|\s{2}|\s[,.;:!](?:\s|$)/;
/** An empty place at one of its ends. */
const END = /^\s*[,.;:，。、；：]|[,;:，、；：]\s*$/;

/** Traces that no text may have, those that no legible one may, and those that no whole one may. */
const TRACES = {
  any: [MISSING],
  line: [MISSING, GAP],
  sentence: [MISSING, GAP, END],
} as const;

const ISOLATES = /[\u2068\u2069]/g;

/** The texts in a value that say nothing where they should say something. */
function badTexts(value: unknown, kind: keyof typeof TRACES): string[] {
  if (typeof value === 'string') {
    const text = value.replace(ISOLATES, '');
    return TRACES[kind].some((trace) => trace.test(text)) ? [`${kind} "${value}"`] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => badTexts(inner, kind));
}

/** Where in a drawing a number is none. */
function badNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => badNumbers(inner, `${path}/${name}`));
}

/** Pixels by which a target may reach over the edge, for a pointer that is a little off. */
const REACH = 4;

/** The marks, targets and texts that reach out of a picture. */
function outside(drawing: AnyDrawing): string[] {
  const { width, height, texts } = drawing;
  const badTargets = targetsIn(drawing).filter(
    (target) =>
      Math.min(target.x, target.y) < -REACH ||
      target.x + target.width > width + REACH ||
      target.y + target.height > height + REACH,
  );
  return [
    ...outsideOf(drawing),
    ...badTargets.map(({ key, x, y }) => `target ${key} at ${x},${y} of ${width} x ${height}`),
    ...texts.flatMap((text) => faultsOf([text], width, height)),
  ];
}

/** As many tooltips as tell of all that may be wrong with them. */
const MOST_TIPS = 40;

/** Some of many items, spread evenly. */
function spread<T>(items: readonly T[]): readonly T[] {
  const step = Math.ceil(items.length / MOST_TIPS);
  return items.filter((_, index) => index % step === 0);
}

/** What is wrong with the picture of a good document. */
function wrongPicture(pipeline: OpenPipeline, { scene, legible }: Trial): string[] {
  const options = optionsOf(pipeline.document!.type);
  const { height, ...box } = scene.box;
  const heights = height === undefined ? undefined : { room: height, freed: {} };
  const tile = isTile(box.width, height);
  pipeline.layOut(
    { ...box, tile },
    options[scene.option % options.length]!,
    limitedMeasurer(),
    heights,
  );
  const drawing = pipeline.drawing!;
  const isTooHigh = height !== undefined && drawing.height > height;
  const targets = targetsIn(drawing);
  const facts = factsOf(pipeline);
  const asked = spread(targets);
  const tips = asked.map((target) => pipeline.describe(target)!);
  const nameless = asked.filter((_, index) => !tips[index]!.title);
  return [
    ...badNumbers([drawing, targets]),
    ...(isTooHigh ? [`a height of ${drawing.height} in one of ${height}`] : []),
    ...outside(drawing),
    ...badTexts(drawing.texts, legible ? 'line' : 'any'),
    ...badTexts(tips, legible ? 'sentence' : 'any'),
    ...(legible ? asked.flatMap((target) => wrongTip(target, pipeline)) : []),
    ...nameless.map(({ key }) => `the tooltip of target ${key} has no title`),
    ...asked.flatMap((target) =>
      facts.rows(target).length ? [] : [`target ${target.key} has no row in a table`],
    ),
  ];
}

/** Whether a problem is reported at a path, in it, or at what holds it. */
function isReported(problems: readonly Problem[], broken: string): boolean {
  const parent = broken.slice(0, broken.lastIndexOf('/'));
  return problems.some(({ path }) => path === parent || `${path}/`.startsWith(`${broken}/`));
}

function wrongProblems(problems: readonly Problem[], { broken }: Trial): string[] {
  const said = problems.map(({ message }) => message.replace(/NaN (or|或) Infinity/, ''));
  return [
    ...badTexts(said, 'any'),
    ...(!broken || isReported(problems, broken.path) ? [] : [`nothing is said of ${broken.path}`]),
  ];
}

/** Everything that is wrong with what becomes of a document; nothing should be. */
function wrongWith(trial: Trial): string[] {
  const { document, scene, legible, broken } = trial;
  const type = String((document as { type?: unknown } | null)?.type);
  if (!Object.hasOwn(WIDGETS, type)) {
    return wrongProblems(validate(document, scene.language), trial);
  }
  const pipeline = new OpenPipeline(WIDGETS[type]!);
  pipeline.read(document);
  pipeline.translate(scene.language);
  const { words, summary, drawable, problems, figures } = pipeline;
  const wrong = wrongProblems(problems, trial);
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  if (!figures && broken?.drawn) return [...wrong, `no data for what is wrong at ${broken.path}`];
  if (hasErrors === Boolean(figures)) return [...wrong, 'data with an error, or none without'];
  if (!figures) return wrong;
  const kind = legible ? 'sentence' : 'any';
  const tables = tablesOf(pipeline);
  return [
    ...wrong,
    ...badTexts([words!.definition, words!.names, summary, pipeline.status(false)], kind),
    ...(summary.trim() ? [] : ['the summary says nothing']),
    ...tables.flatMap(wrongCsv),
    ...(legible ? tables.flatMap((table) => wrongCells(table, pipeline)) : []),
    ...(drawable ? wrongPicture(pipeline, trial) : []),
  ];
}

/** More lines than this say nothing more. */
const MOST_LINES = 5;

/** @throws Error that says what is wrong with what becomes of a document */
export function check(trial: Trial): void {
  const wrong = wrongWith(trial);
  if (wrong.length) throw new Error(wrong.slice(0, MOST_LINES).join('\n'));
}
