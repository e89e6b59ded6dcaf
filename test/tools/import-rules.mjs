/**
 * Who may import whom in src/, as one table. `node test/tools/import-rules.mjs` prints each import
 * that breaks it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseSync } from 'vite';

const rooms = ['contract/', 'statistics/', 'chart/', 'tokens/', 'i18n/', 'element/'];
const pure = ['*.schema', '*.model', '*.words', '*.layout', '*.describe', '*.widget'];
const parts = [...pure, '*.styles', '*.element'];
const lit = /^(?:lit|@lit\/.+|@shoelace-style\/localize)(?:\/|$)/;

/**
 * `room/` is a folder of src/, `*.part` a file of a widget's folder, and a widget's file means only
 * its own folder by it. `types` are rooms or single files of which nothing is left at run time.
 * `packages` are the ones from npm; without it there are none.
 * @type {Record<string, { ours: string[], types?: string[], packages?: RegExp }>}
 */
const rules = {
  'contract/': { ours: ['contract/'] },
  'statistics/': { ours: ['statistics/'] },
  'chart/': { ours: ['chart/', 'tokens/'], packages: /^d3-/ },
  'tokens/': { ours: ['tokens/'] },
  'i18n/': { ours: ['i18n/', 'contract/'] },
  'element/': { ours: rooms, packages: /^(?:lit(?:\/|$)|@floating-ui\/dom$)/ },
  '*.schema': { ours: ['contract/', 'statistics/'] },
  '*.model': {
    ours: ['*.model', '*.schema', 'contract/', 'statistics/'],
    packages: /^d3-(?:array|time)$/,
  },
  '*.words': { ours: ['*.words', '*.model', '*.schema', 'i18n/', 'contract/', 'chart/'] },
  '*.layout': {
    ours: ['*.layout', '*.model', '*.schema', '*.words', 'chart/', 'tokens/'],
    packages: /^d3-/,
  },
  '*.styles': { ours: ['*.styles', 'tokens/', 'element/'], packages: lit },
  '*.describe': { ours: [...pure, 'i18n/'], types: ['chart/', 'element/widget.ts'] },
  '*.widget': { ours: [...pure, 'element/'], types: ['chart/'] },
  '*.element': { ours: [...parts, ...rooms], packages: lit },
  'sonification/': { ours: ['sonification/'], types: ['contract/', 'element/tool.ts'] },
  'define/': { ours: ['define/', '*.element', 'sonification/'], packages: lit },
  'documents.ts': { ours: ['contract/', 'i18n/', '*.schema'] },
  'index.ts': { ours: ['documents.ts', ...rooms, ...parts] },
};

/** @param {string} file a path under src/ */
function kindOf(file) {
  if (file.startsWith('widgets/')) return `*.${file.split('.').at(-2)}`;
  const [room, rest] = file.split('/');
  return rest ? `${room}/` : file;
}

/** @param {string} file */
const widgetOf = (file) => /^widgets\/[^/]+/.exec(file)?.[0];

/**
 * @param {string} file
 * @param {string} code
 * @returns {Map<string, boolean>} what it imports, and whether anything of it but types
 */
function importsOf(file, code) {
  const { module } = parseSync(file, code);
  const all = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      name: moduleRequest.value,
      runs: !entries.length || entries.some(({ isType }) => !isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map(({ moduleRequest, isType }) => ({
        name: moduleRequest?.value ?? '',
        runs: !isType,
      })),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      name: code.slice(start + 1, end - 1),
      runs: true,
    })),
  ];
  /** @type {Map<string, boolean>} */
  const found = new Map();
  for (const { name, runs } of all) if (name) found.set(name, runs || found.get(name) === true);
  return found;
}

/**
 * @param {string} from
 * @param {string} to
 * @param {boolean} runs whether more than types of it
 */
function mayImport(from, to, runs) {
  const homes = [widgetOf(from), widgetOf(to)];
  if (homes[0] && homes[1] && homes[0] !== homes[1]) return false;
  const { ours = [], types = [] } = rules[kindOf(from)] ?? {};
  return (
    ours.includes(kindOf(to)) || (!runs && [kindOf(to), to].some((one) => types.includes(one)))
  );
}

/**
 * @param {Map<string, string[]>} graph
 * @returns {string[]} each circle once, as a chain of files
 */
function circles(graph) {
  /** @type {string[]} */
  const found = [];
  const done = new Set();
  /** @param {string[]} path */
  const walk = (path) => {
    const file = path.at(-1) ?? '';
    const before = path.indexOf(file);
    if (before < path.length - 1) found.push(path.slice(before).join(' -> '));
    else if (!done.has(file)) for (const next of graph.get(file) ?? []) walk([...path, next]);
    done.add(file);
  };
  for (const file of graph.keys()) walk([file]);
  return found;
}

/**
 * @param {Record<string, string>} sources the code of each file by its path under src/
 * @returns {string[]} one line for each import that is not allowed
 */
export function checkImports(sources) {
  const problems = [];
  /** @type {Map<string, string[]>} */
  const graph = new Map();
  for (const [file, code] of Object.entries(sources)) {
    const rule = rules[kindOf(file)];
    if (!rule) {
      problems.push(`${file}: no import rule knows this kind of file (${kindOf(file)})`);
      continue;
    }
    const targets = [];
    for (const [name, runs] of importsOf(file, code)) {
      if (!name.startsWith('.')) {
        const packages = file.endsWith('.styles.ts') ? lit : rule.packages;
        if (!packages?.test(name)) problems.push(`${file}: must not import ${name}`);
        continue;
      }
      const target = posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts');
      targets.push(target);
      if (!mayImport(file, target, runs)) problems.push(`${file}: must not import ${target}`);
    }
    graph.set(file, targets);
  }
  return [...problems, ...circles(graph).map((circle) => `a circle of imports: ${circle}`)];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const src = fileURLToPath(new URL('../../src', import.meta.url));
  const names = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll(sep, '/'));
  const sources = names.map((name) => [name, readFileSync(join(src, name), 'utf8')]);
  const problems = checkImports(Object.fromEntries(sources));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
