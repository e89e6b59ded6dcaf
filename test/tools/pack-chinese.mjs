/**
 * Chinese in a pure ASCII script costs six bytes a character as an escape, and a fifth of the whole
 * bundle. Here each character of the two Chinese message files becomes one or two ASCII
 * characters, by a table of the 700 that they use; the script turns them back once, when it starts. Only the
 * script-tag bundle is packed: the ES modules hold the messages as they are written.
 *
 * The two files say much the same, one in simplified characters. Where a traditional character
 * stands for one and the same simplified one, it is packed as that and turned back when the script
 * starts: so a compressor finds the second file in the first.
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

/** Symbols as they stand in a class of a regular expression. */
const classOf = (/** @type {string} */ symbols) => symbols.replace(/[\]^\\-]/g, '\\$&');

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
 * The texts of a file of messages, in their order.
 * @param {string} code
 */
function textsOf(code) {
  /** @type {string[]} */
  const texts = [];
  walk(parseSync('messages.ts', code).program, ({ type, value }) => {
    if (type === 'ImportDeclaration') return true;
    if (type === 'Literal' && typeof value === 'string') texts.push(value);
    if (type === 'TemplateElement') texts.push(value.cooked);
    return false;
  });
  return texts;
}

/**
 * Simplified characters with the traditional ones at the same places, where the second text has no
 * other use for the simplified one.
 * @param {string} simplified code of a file
 * @param {string} traditional code of another
 * @returns {Map<string, string>} traditional to simplified
 */
function counterparts(simplified, traditional) {
  const others = textsOf(traditional);
  /** @type {Map<string, Map<string, number>>} */
  const votes = new Map();
  textsOf(simplified).forEach((text, index) => {
    const other = others[index];
    if (text.length !== other?.length) return;
    [...text].forEach((char, at) => {
      const counts = votes.get(char) ?? new Map();
      votes.set(char, counts.set(other[at], (counts.get(other[at]) ?? 0) + 1));
    });
  });
  const used = others.join('');
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const [char, counts] of votes) {
    const [best] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    if (best && !used.includes(char) && !found.has(best) && /[^\0-\x7f]/.test(char)) {
      found.set(best, char);
    }
  }
  return found;
}

/**
 * @returns {import('vite').Plugin}
 */
export function packChinese() {
  /** @type {Map<string, string>} */
  const pairs = new Map();
  let singles = '';
  let leads = '';
  let table = '';
  let steps = '';
  /** @type {Map<string, string>} */
  let simplified = new Map();
  const pack = (/** @type {string} */ text) =>
    text.replace(/./gu, (char) => pairs.get(char) ?? char);

  return {
    name: 'pack-chinese',
    apply: 'build',
    enforce: 'post',
    configResolved({ root }) {
      const source = FILES.map((file) => readFileSync(join(root, 'src', 'i18n', file), 'utf8'));
      simplified = counterparts(source[0] ?? '', source[1] ?? '');
      const texts = source.map(textsOf).flat().join('');
      /** @type {Map<string, number>} */
      const counts = new Map();
      for (const char of texts) counts.set(char, (counts.get(char) ?? 0) + 1);
      for (const [other, char] of simplified)
        counts.set(char, (counts.get(char) ?? 0) + (counts.get(other) ?? 0));
      const chars = [...counts.keys()]
        .filter((char) => char > '\x7f')
        .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
      // What the texts themselves have not is free: for the most frequent characters alone, and
      // for the first halves of the pairs of all others.
      const free = [...SYMBOLS].filter((symbol) => !counts.has(symbol)).join('');
      let alone = free.length;
      while (alone + Math.ceil((chars.length - alone) / SYMBOLS.length) > free.length) alone--;
      if (alone < 0) throw new Error('The messages have too many characters to be packed.');
      const inOrder = (/** @type {string[]} */ some) =>
        some.map((char) => char.charCodeAt(0)).sort((a, b) => a - b);
      const [first, rest] = [inOrder(chars.slice(0, alone)), inOrder(chars.slice(alone))];
      table = tableOf(first) + tableOf(rest);
      singles = free.slice(0, alone);
      leads = free.slice(alone);
      const places = new Map([...first, ...rest].map((code, i) => [String.fromCharCode(code), i]));
      first.forEach((code, i) => pairs.set(String.fromCharCode(code), singles.charAt(i)));
      rest.forEach((code, i) => {
        const lead = leads.charAt(Math.floor(i / SYMBOLS.length));
        pairs.set(String.fromCharCode(code), lead + SYMBOLS.charAt(i % SYMBOLS.length));
      });
      let before = -1;
      steps = [...simplified]
        .map(([other, char]) => ({ other, place: places.get(char) ?? 0 }))
        .sort((a, b) => a.place - b.place)
        .map(({ other, place }) => {
          const step = SYMBOLS[place - before];
          if (!step) throw new Error('Two counterparts stand too far apart to be packed.');
          before = place;
          return step + pack(other);
        })
        .join('');
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
        const known = new Map();
        const others = new Map();
        const text = (packed) => {
          // At the first word of Chinese: a page in English never needs it.
          if (!known.size) learn();
          return packed.replace(/[${classOf(leads)}]?./g, (code) => known.get(code) ?? code);
        };
        const learn = () => {
          const chars = [];
          let code = 0;
          let more = 0;
          for (const symbol of ${JSON.stringify(table)}) {
            const at = symbols.indexOf(symbol);
            if (at < ${LAST}) {
              const rank = chars.length - ${singles.length};
              if (!rank) code = 0;
              const char = String.fromCharCode((code += more * ${LAST} + at));
              known.set(
                rank < 0
                  ? ${JSON.stringify(singles)}[chars.length]
                  : ${JSON.stringify(leads)}[Math.floor(rank / symbols.length)] + symbols[rank % symbols.length],
                char,
              );
              chars.push(char);
              more = 0;
            } else more = more * ${SYMBOLS.length - LAST} + at - ${LAST};
          }
          let place = -1;
          for (const [, step, other] of ${JSON.stringify(steps)}.matchAll(/(.)([${classOf(leads)}]?.)/g)) {
            place += symbols.indexOf(step);
            others.set(chars[place], text(other));
          }
        };
        export const packed = (traditional) => {
          const open = traditional
            ? (packed) => [...text(packed)].map((char) => others.get(char) ?? char).join('')
            : text;
          const unpack = (value) => typeof value === 'string' ? open(value)
            : typeof value === 'object'
              ? Array.isArray(value) ? value.map(unpack)
                : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unpack(one)]))
              : value;
          const later = (messages) => {
            let made;
            return new Proxy({}, { get: (_, key) => (made ??= unpack(messages))[key] });
          };
          return [
            later,
            (tag) => (parts, ...values) => tag(parts.map(open), ...values),
            (parts, ...values) => String.raw({ raw: parts.map(open) }, ...values),
          ];
        };
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
      const traditional = id.endsWith('zh-TW.ts');
      const packed = (/** @type {string} */ text) =>
        pack(traditional ? text.replace(/./gu, (char) => simplified.get(char) ?? char) : text);
      /** @param {any} node @param {boolean} alone @returns {boolean | void} */
      function visit(node, alone) {
        if (node.type === 'Property' && !node.computed) {
          walk(node.value, visit, alone || node.method);
          return true;
        }
        if (node.type === 'Literal' && typeof node.value === 'string') {
          const short = packed(node.value);
          if (short === node.value) return true;
          const quoted = JSON.stringify(short);
          edit(
            node.start,
            node.end,
            alone ? `joined\`${short.replace(/[\\`$]/g, '\\$&')}\`` : quoted,
          );
          return true;
        }
        if (node.type === 'TemplateElement') {
          edit(node.start, node.end, packed(node.value.cooked).replace(/[\\`$]/g, '\\$&'));
          return true;
        }
        // What a tag does not open is opened by a tag of ours.
        if (node.type === 'TemplateLiteral' && !node.tagged) edit(node.start, node.start, 'joined');
        if (node.type === 'TaggedTemplateExpression') node.quasi.tagged = true;
        if (node.type === 'VariableDeclarator' && /^zh(?:CN|TW)$/.test(node.id.name)) {
          edit(node.init.start, node.init.start, 'later(');
          edit(node.init.end, node.init.end, ')');
          walk(node.init, visit, false);
          return true;
        }
        return node.type === 'ImportDeclaration';
      }
      walk(program, visit);
      let result = code;
      for (const { start, end, text } of edits.reverse().sort((a, b) => b.start - a.start)) {
        result = result.slice(0, start) + text + result.slice(end);
      }
      result = result.replace(/import \{ zh \} from/, 'import { zh as spaced } from');
      return {
        code: `import { packed } from ${JSON.stringify(MODULE)};\nconst [later, opened, joined] = packed(${traditional});\nconst zh = opened(spaced);\n${result}`,
        map: null,
      };
    },
  };
}
