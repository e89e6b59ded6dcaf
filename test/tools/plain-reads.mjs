/**
 * Writes `({ label }) => label` as `(row) => row.label`: in a bundle a name taken out of an object
 * costs more than asking the object for it, a hundredth of all bytes. In the sources the short form
 * stays, since it reads better.
 *
 * It is the same as long as nothing changes between taking a value out and using it. So what code
 * assigns to is found and left as it is, and what is computed when it is asked for; in the rooms of
 * pure code, where values are made once, what these assign to, and elsewhere what any code does.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { analyze } from 'eslint-scope';
import { normalizePath, parseSync } from 'vite';
import { edited } from './edits.mjs';

const PURE =
  /[\\/]src[\\/](?:contract|statistics|chart|i18n|tokens|widgets)[\\/].*(?<!\.element)\.ts$/;

/** What the browser changes by itself. */
const LIVE = [
  'length',
  'activeElement',
  'clientHeight',
  'clientWidth',
  'fontFamily',
  'letterSpacing',
  'matches',
  'offsetHeight',
  'offsetWidth',
  'wordSpacing',
];

/**
 * @param {any} node a syntax tree
 * @param {(node: any, parent: any) => boolean | void} visit says whether to leave out what is inside
 * @param {any} [parent]
 */
function walk(node, visit, parent) {
  if (typeof node.type === 'string') {
    if (visit(node, parent)) return;
    parent = node;
  }
  for (const child of Object.values(node)) {
    if (child && typeof child === 'object') walk(child, visit, parent);
  }
}

/**
 * Names of fields whose value may be another the next time. What a constructor sets is set before
 * anybody reads it.
 * @param {string} file
 * @returns {string[]}
 */
function changingIn(file) {
  /** @type {string[]} */
  const names = [];
  walk(parseSync(file, readFileSync(file, 'utf8')).program, (node) => {
    const { type, operator, kind, key } = node;
    const target = type === 'AssignmentExpression' ? node.left : node.argument;
    const changes = /^(?:Assignment|Update)Expression$/.test(type) || operator === 'delete';
    if (changes && target.type === 'MemberExpression' && !target.computed) {
      names.push(target.property.name);
    }
    if (kind === 'get') names.push(key.name);
    return kind === 'constructor';
  });
  return names;
}

/**
 * @param {string} code of a module
 * @param {ReadonlySet<string>} changing
 */
export function withPlainReads(code, changing) {
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'module', ranges: true });
  const scopes = analyze(/** @type {any} */ (program), { ecmaVersion: 2022, sourceType: 'module' });
  /** @type {Map<any, any>} */
  const parents = new Map();
  walk(program, (node, parent) => void parents.set(node, parent));
  /** @type {Map<any, import('eslint-scope').Variable>} */
  const variables = new Map();
  for (const { variables: own } of scopes.scopes) {
    for (const variable of own) for (const at of variable.identifiers) variables.set(at, variable);
  }
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  let count = 0;
  for (const [pattern, parent] of parents) {
    if (pattern.type !== 'ObjectPattern') continue;
    const declared = parent.type === 'VariableDeclarator' && parents.get(parent);
    const isParameter = /Function/.test(parent.type) || (declared && !parent.init);
    if (!isParameter && !(declared && declared.declarations.length === 1)) continue;
    const parts = pattern.properties.map((/** @type {any} */ property) => {
      const { type, computed, key, value } = property;
      const variable = variables.get(value);
      const uses = variable?.references.filter(({ identifier }) => identifier !== value) ?? [];
      const plain =
        type === 'Property' &&
        !computed &&
        value.type === 'Identifier' &&
        !changing.has(key.name) &&
        !uses.some((use) => use.isWrite());
      return { property, plain, name: key?.name, uses };
    });
    const others = parts.filter((/** @type {any} */ { plain }) => !plain);
    const hasRest = others.some((/** @type {any} */ { property }) => property.type !== 'Property');
    if (others.length === parts.length || hasRest || (isParameter && others.length)) continue;
    const object = `whole$${count++}`;
    edits.push({ start: pattern.start, end: pattern.end, text: object });
    if (others.length) {
      const rest = others
        .map((/** @type {any} */ { property }) => code.slice(property.start, property.end))
        .join();
      edits.push({ start: parent.end, end: parent.end, text: `, {${rest}} = ${object}` });
    }
    for (const { name, uses } of parts.filter((/** @type {any} */ { plain }) => plain)) {
      for (const { identifier: use } of uses) {
        const { type, shorthand } = parents.get(use);
        const label = type === 'Property' && shorthand ? `${use.name}: ` : '';
        edits.push({ start: use.start, end: use.end, text: `${label}${object}.${name}` });
      }
    }
  }
  return edited(code, edits);
}

/**
 * @returns {import('vite').Plugin}
 */
export function plainReads() {
  let source = '';
  /** @type {Set<string>} */
  let inPure = new Set();
  /** @type {Set<string>} */
  let inAny = new Set();
  return {
    name: 'plain-reads',
    apply: 'build',
    enforce: 'post',
    configResolved({ root }) {
      source = normalizePath(join(root, 'src'));
      const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(source, file));
      inPure = new Set([...LIVE, ...files.filter((file) => PURE.test(file)).flatMap(changingIn)]);
      inAny = new Set([...LIVE, ...files.flatMap(changingIn)]);
    },
    transform(code, id) {
      if (!id.startsWith(source) || !id.endsWith('.ts')) return undefined;
      return { code: withPlainReads(code, PURE.test(id) ? inPure : inAny), map: null };
    },
  };
}
