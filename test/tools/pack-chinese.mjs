/**
 * Chinese in a pure ASCII script costs six bytes a character as an escape, and a fifth of the whole
 * bundle. Here each character of the two Chinese message files becomes two ASCII characters, by a
 * table of the 700 that they use; the script turns them back once, when it starts. Only the
 * script-tag bundle is packed: the ES modules hold the messages as they are written.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

const FILES = ['zh-CN.ts', 'zh-TW.ts'];
const MODULE = '\0packed-chinese';
const isMessages = (/** @type {string} */ id) => /[\\/]i18n[\\/]zh-(?:CN|TW)\.ts$/.test(id);

/** What may stand for half a character: printable, and nothing that a template literal minds. */
const SYMBOLS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((char) => !/[\\`$"'{}]/.test(char))
  .join('');

/** Below this a symbol of the table ends a number, from it on it carries more of one. */
const LAST = 60;

/** @param {readonly number[]} codes ascending; each is written as its distance from the one before */
function tableOf(codes) {
  let before = 0;
  return codes
    .map((code) => {
      const distance = code - before;
      before = code;
      let text = SYMBOLS.charAt(distance % LAST);
      const base = SYMBOLS.length - LAST;
      for (let rest = Math.floor(distance / LAST); rest > 0; rest = Math.floor(rest / base)) {
        text = SYMBOLS.charAt(LAST + (rest % base)) + text;
      }
      return text;
    })
    .join('');
}

/**
 * @param {unknown} node
 * @param {(node: any, alone: boolean) => boolean | void} visit
 * @param {boolean} [alone] whether no walk through the messages comes here when the script starts
 */
function walk(node, visit, alone = true) {
  if (Array.isArray(node)) for (const child of node) walk(child, visit, alone);
  else if (node && typeof node === 'object') {
    const { type } = /** @type {{ type?: string }} */ (node);
    if (type && visit(node, alone)) return;
    const inside = alone || type === 'ArrowFunctionExpression' || type === 'FunctionExpression';
    for (const child of Object.values(node)) walk(child, visit, inside);
  }
}

/**
 * @returns {import('vite').Plugin}
 */
export function packChinese() {
  /** @type {Map<string, string>} */
  const pairs = new Map();
  let leads = '';
  let table = '';
  const pack = (/** @type {string} */ text) =>
    text.replace(/[^\0-\x7f]/g, (char) => pairs.get(char) ?? char);

  return {
    name: 'pack-chinese',
    apply: 'build',
    enforce: 'post',
    configResolved({ root }) {
      const source = FILES.map((file) => readFileSync(join(root, 'src', 'i18n', file), 'utf8'));
      const chars = [...new Set(source.join('').match(/[^\0-\x7f]|\\u[0-9a-f]{4}/g))]
        .map((char) => (char.length > 1 ? JSON.parse(`"${char}"`) : char))
        .filter((char, index, all) => all.indexOf(char) === index)
        .sort((a, b) => a.charCodeAt(0) - b.charCodeAt(0));
      // The first half of a pair is a character that the messages themselves have not.
      leads = [...SYMBOLS].filter((char) => !source.join('').includes(char)).join('');
      const lacking = Math.ceil(chars.length / SYMBOLS.length) - leads.length;
      if (lacking > 0)
        throw new Error(`${lacking} more characters are needed to pack the messages`);
      table = tableOf(chars.map((char) => char.charCodeAt(0)));
      chars.forEach((char, i) => {
        const size = SYMBOLS.length;
        pairs.set(char, leads[Math.floor(i / size)] + /** @type {string} */ (SYMBOLS[i % size]));
      });
      leads = leads.slice(0, Math.ceil(chars.length / SYMBOLS.length));
    },
    resolveId: (id) => (id === MODULE ? id : undefined),
    load(id) {
      if (id !== MODULE) return undefined;
      return `
        let symbols = '';
        for (let i = 33; i < 127; i++) {
          const char = String.fromCharCode(i);
          if (!/[\\\\\`$"'{}]/.test(char)) symbols += char;
        }
        const chars = [];
        let code = 0;
        let more = 0;
        for (const char of ${JSON.stringify(table)}) {
          const at = symbols.indexOf(char);
          if (at < ${LAST}) {
            chars.push(String.fromCharCode((code += more * ${LAST} + at)));
            more = 0;
          } else more = more * ${SYMBOLS.length - LAST} + at - ${LAST};
        }
        const leads = ${JSON.stringify(leads)};
        const text = (packed) => packed.replace(/[${leads.replace(/[\]^\\-]/g, '\\$&')}]./g, ([lead, char]) =>
          chars[leads.indexOf(lead) * symbols.length + symbols.indexOf(char)]);
        export const unpack = (value) => typeof value === 'string' ? text(value)
          : typeof value === 'object'
            ? Array.isArray(value) ? value.map(unpack)
              : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unpack(one)]))
            : value;
        export const opened = (tag) => (parts, ...values) => tag(parts.map(text), ...values);
        export const joined = (parts, ...values) => String.raw({ raw: parts.map(text) }, ...values);
      `;
    },
    transform(code, id) {
      if (!isMessages(id)) return undefined;
      /** @type {{ start: number, end: number, text: string }[]} */
      const edits = [];
      const edit = (
        /** @type {number} */ start,
        /** @type {number} */ end,
        /** @type {string} */ text,
      ) => edits.push({ start, end, text });
      const { program } = parseSync(id.replace(/ts$/, 'js'), code);
      /** @param {any} node @param {boolean} alone @returns {boolean | void} */
      function visit(node, alone) {
        if (node.type === 'Property' && !node.computed) {
          walk(node.value, visit, alone || node.method);
          return true;
        }
        if (node.type === 'Literal' && typeof node.value === 'string') {
          const packed = pack(node.value);
          if (packed === node.value) return true;
          const quoted = JSON.stringify(packed);
          edit(
            node.start,
            node.end,
            alone ? `joined\`${packed.replace(/[\\`$]/g, '\\$&')}\`` : quoted,
          );
          return true;
        }
        if (node.type === 'TemplateElement') {
          edit(node.start, node.end, pack(node.value.cooked).replace(/[\\`$]/g, '\\$&'));
          return true;
        }
        // What a tag does not open is opened by a tag of ours.
        if (node.type === 'TemplateLiteral' && !node.tagged) edit(node.start, node.start, 'joined');
        if (node.type === 'TaggedTemplateExpression') node.quasi.tagged = true;
        if (node.type === 'VariableDeclarator' && /^zh(?:CN|TW)$/.test(node.id.name)) {
          edit(node.init.start, node.init.start, 'unpack(');
          edit(node.init.end, node.init.end, ')');
          walk(node.init, visit, false);
          return true;
        }
        return node.type === 'ImportDeclaration';
      }
      walk(program, visit);
      let packed = code;
      for (const { start, end, text } of edits.reverse().sort((a, b) => b.start - a.start)) {
        packed = packed.slice(0, start) + text + packed.slice(end);
      }
      packed = packed.replace(/import \{ zh \} from/, 'import { zh as spaced } from');
      return {
        code: `import { joined, opened, unpack } from ${JSON.stringify(MODULE)};\nconst zh = opened(spaced);\n${packed}`,
        map: null,
      };
    },
  };
}
