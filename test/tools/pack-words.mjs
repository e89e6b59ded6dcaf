/**
 * The messages as the script-tag bundle has them; the ES modules hold them as they are written.
 *
 * Chinese in a pure ASCII script costs six bytes a character as an escape. Here each character becomes
 * two ASCII characters, by a table of those that the messages use; the script turns them back when
 * they are first asked for.
 *
 * The two Chinese files are the same code with other texts, and most of the traditional texts are
 * the simplified ones in other characters and with other terms. So the bundle holds only the first
 * file, and a list, found here, of what turns its texts into those of the second.
 *
 * Texts that are alone under their keys stand without these, in the order of the English ones; and of
 * the English names those that their keys say are made of the keys.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { counterparts } from './counterparts.mjs';
import { edited } from './edits.mjs';

const FILES = /** @type {const} */ (['zh-CN.ts', 'zh-TW.ts']);
const MODEL = 'en.ts';
const MODULE = '\0packed-words';
const isMessages = (/** @type {string} */ id) => /[\\/]i18n[\\/]zh-(?:CN|TW)\.ts$/.test(id);

/** What may stand for half a character: printable, and nothing that a template literal minds. */
const SYMBOLS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((char) => !/[\\`$"'{}]/.test(char))
  .join('');

/** Symbols as they stand in a class of a regular expression. */
const classOf = (/** @type {string} */ symbols) => symbols.replace(/[\]^\\-]/g, '\\$&');

/** Between two texts of a list: none has it, and it is no symbol. */
const BETWEEN = '$';

/** Before a text that is replaced as a whole, in the list of what is replaced. */
const WHOLE = '=';

/** Below this a symbol of the table ends a number, from it on it carries more of one. */
const LAST = 75;

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

/** @param {any} property of an object in a syntax tree */
const nameOf = ({ key }) => key.name ?? key.value;

/** What a key is called that says itself what it is: "of-base" is "Of base". */
const titled = (/** @type {string} */ key) =>
  key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ');

/**
 * What of an object is called as its key says, where that is worth a list of keys.
 * @param {any} bag an object in a syntax tree
 * @returns {any[]}
 */
function titledIn({ properties }) {
  const found = properties.filter(
    (/** @type {any} */ one) => one.key && one.value.value === titled(nameOf(one)),
  );
  return found.length > 1 ? found : [];
}

/** @param {any} bag an object in a syntax tree @returns {Set<any>} its properties as the bundle has them */
const inOrder = (bag) => new Set([...titledIn(bag), ...bag.properties]);

/**
 * Takes out of a bag of messages the plain texts that the other bag has too, in the order of that
 * one: by it they find back to their keys.
 * @param {any} bag an object in a syntax tree; what is taken out of it is marked with its end
 * @param {any} model another one with the same keys
 * @param {string[]} texts where they are put
 * @returns {boolean} whether nothing is left
 */
function takeTexts(bag, model, texts) {
  const names = [bag, model].map(({ properties }) => properties.map(nameOf).sort().join());
  if (names[0] !== names[1]) throw new Error(`Messages have other keys: ${names.join(' and ')}.`);
  for (const { value: known, ...one } of inOrder(model)) {
    const at = bag.properties.findIndex((/** @type {any} */ own) => nameOf(own) === nameOf(one));
    const own = bag.properties[at];
    const isText = typeof own.value.value === 'string' && typeof known.value === 'string';
    if (isText) texts.push(own.value.value);
    const isBag = own.value.type === 'ObjectExpression' && known.type === 'ObjectExpression';
    if (isText || (isBag && takeTexts(own.value, known, texts))) {
      own.until = bag.properties[at + 1]?.start ?? own.end;
    }
  }
  return bag.properties.every((/** @type {any} */ own) => own.until);
}

/**
 * Writes the English names that follow from their keys as a list of these.
 * @param {string} id
 * @param {string} code
 */
function withTitles(id, code) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  walk(parseSync(id.replace(/ts$/, 'js'), code).program, (node) => {
    const found = node.type === 'ObjectExpression' ? titledIn(node) : [];
    if (!found.length) return false;
    const names = `titles(${JSON.stringify(found.map(nameOf).join(' '))})`;
    if (found.length === node.properties.length) {
      edits.push({ start: node.start, end: node.end, text: names });
      return true;
    }
    edits.push({ start: node.start + 1, end: node.start + 1, text: `...${names},` });
    for (const { start, end } of found) {
      const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
      edits.push({ start, end: end + comma, text: '' });
    }
    return false;
  });
  return `const titles = (keys) => Object.fromEntries(keys.split(' ').map((key) =>
    [key, key.replace(/^.|-/g, (char) => char === '-' ? ' ' : char.toUpperCase())]));
    ${edited(code, edits)}`;
}

/**
 * What is left of a file of messages without its texts.
 * @param {string} code
 */
function shapeOf(code) {
  const nodes = JSON.stringify(parseSync('messages.ts', code).program, (name, value) => {
    if (name === 'start' || name === 'end' || name === 'raw' || name === 'cooked') return undefined;
    return name === 'value' && typeof value === 'string' ? '' : value;
  });
  return nodes.replace(/zhTW/g, 'zhCN');
}

/**
 * The texts of the one file with those of the other, which must be the same code but for its texts.
 * @param {string} simplified code of a file
 * @param {string} traditional code of another
 */
function pairsOf(simplified, traditional) {
  const [ours, others] = [textsOf(simplified), textsOf(traditional)];
  if (shapeOf(simplified) !== shapeOf(traditional)) {
    throw new Error(`${FILES.join(' and ')} must be the same code but for their texts.`);
  }
  return ours.map((text, index) => /** @type {const} */ ([text, others[index] ?? '']));
}

/**
 * @returns {import('vite').Plugin}
 */
export function packWords() {
  /** @type {Map<string, string>} */
  const pairs = new Map();
  let leads = '';
  let table = '';
  let steps = '';
  let phrases = '';
  let folder = '';
  /** @type {any} */
  let english;
  const pack = (/** @type {string} */ text) =>
    text.replace(/./gu, (char) => pairs.get(char) ?? char);

  return {
    name: 'pack-words',
    apply: 'build',
    enforce: 'post',
    configResolved({ root }) {
      folder = join(root, 'src', 'i18n');
      const read = (/** @type {string} */ file) => readFileSync(join(folder, file), 'utf8');
      walk(parseSync(MODEL, read(MODEL)).program, ({ type, id, init }) => {
        if (type === 'VariableDeclarator' && `${id.name}.ts` === MODEL) english = init;
      });
      const texts = pairsOf(read(FILES[0]), read(FILES[1]));
      const rules = counterparts(texts);
      const listed = [...rules.phrases, ...rules.texts.map(([from, to]) => [WHOLE + from, to])]
        .sort(([a = ''], [b = '']) => b.length - a.length)
        .flat();
      if (listed.some((part) => part.includes(','))) throw new Error('A phrase has a comma.');
      const written = [...texts.map(([text]) => text), ...listed, ...[...rules.chars].flat()].join(
        '',
      );
      const chars = [...new Set(written)].filter((char) => char > '\x7f').sort();
      // What the texts themselves have not is free for the first halves.
      leads = [...SYMBOLS]
        .filter((symbol) => !written.includes(symbol))
        .slice(0, Math.ceil(chars.length / SYMBOLS.length))
        .join('');
      if (leads.length * SYMBOLS.length < chars.length) {
        throw new Error('The messages have too many characters to be packed.');
      }
      table = tableOf(chars.map((char) => char.charCodeAt(0)));
      const places = new Map(chars.map((char, i) => [char, i]));
      chars.forEach((char, i) => {
        const lead = leads.charAt(Math.floor(i / SYMBOLS.length));
        pairs.set(char, lead + SYMBOLS.charAt(i % SYMBOLS.length));
      });
      let before = -1;
      steps = [...rules.chars]
        .map(([char, other]) => ({ other, place: places.get(char) ?? 0 }))
        .sort((a, b) => a.place - b.place)
        .map(({ other, place }) => {
          const step = SYMBOLS[place - before];
          if (!step) throw new Error('Two counterparts stand too far apart to be packed.');
          before = place;
          return step + pack(other);
        })
        .join('');
      phrases = pack(listed.join());
    },
    resolveId: (id) => (id === MODULE ? id : undefined),
    load(id) {
      if (id !== MODULE) return undefined;
      return `
        import { en } from ${JSON.stringify(join(folder, MODEL))};
        let symbols = '';
        for (let i = 33; i < 127; i++) {
          const char = String.fromCharCode(i);
          if (!/[\\\\\`$"'{}]/.test(char)) symbols += char;
        }
        const chars = [];
        const others = new Map();
        let parts;
        const text = (packed) => {
          // At the first word of Chinese: a page in English never needs it.
          if (!parts) learn();
          return packed.replace(/[${classOf(leads)}]./g, ([lead, symbol]) =>
            chars[${JSON.stringify(leads)}.indexOf(lead) * symbols.length + symbols.indexOf(symbol)]);
        };
        const learn = () => {
          parts = /./g;
          let code = 0;
          let more = 0;
          for (const symbol of ${JSON.stringify(table)}) {
            const at = symbols.indexOf(symbol);
            if (at < ${LAST}) {
              chars.push(String.fromCharCode((code += more * ${LAST} + at)));
              more = 0;
            } else more = more * ${SYMBOLS.length - LAST} + at - ${LAST};
          }
          let place = -1;
          for (const [, step, other] of ${JSON.stringify(steps)}.matchAll(/(.)(..)/g)) {
            place += symbols.indexOf(step);
            others.set(chars[place], text(other));
          }
          const listed = text(${JSON.stringify(phrases)}).split(',');
          listed.forEach((from, i) => i % 2 || others.set(from, listed[i + 1]));
          parts = RegExp(listed.filter((_, i) => i % 2 < 1).join('|') + '|.', 'g');
        };
        const turn = (said) =>
          others.get(${JSON.stringify(WHOLE)} + said) ??
          said.replace(parts, (part) => others.get(part) ?? part);
        export const packed = (turned) => {
          const open = turned ? (packed) => turn(text(packed)) : text;
          const fill = (own, model, texts) => Object.fromEntries(
            Object.entries(model).map(([key, one]) => {
              const value = own[key];
              return [key,
                typeof one === 'string' ? value ?? texts.shift()
                : Array.isArray(one) ? value.map(open)
                : typeof one === 'object' ? fill(value ?? {}, one, texts) : value];
            }),
          );
          const later = (texts, messages) => {
            let made;
            return new Proxy({}, {
              get: (_, key) => (made ??= fill(messages, en, texts.split(${JSON.stringify(BETWEEN)}).map(open)))[key],
            });
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
      if (/[\\/]i18n[\\/]en\.ts$/.test(id)) return { code: withTitles(id, code), map: null };
      if (!isMessages(id)) return undefined;
      const [made, turned] = FILES.map((file) => file.replace('.ts', '').replace('-', ''));
      if (id.endsWith(FILES[1])) {
        const from = JSON.stringify(join(dirname(id), FILES[0]));
        return { code: `export { ${turned} } from ${from};`, map: null };
      }
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
        if (node.until) {
          edit(node.start, node.until, '');
          return true;
        }
        if (node.type === 'Property' && !node.computed) {
          walk(node.value, visit, alone || node.method);
          return true;
        }
        if (node.type === 'Literal' && typeof node.value === 'string') {
          const short = pack(node.value);
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
          edit(node.start, node.end, pack(node.value.cooked).replace(/[\\`$]/g, '\\$&'));
          return true;
        }
        // What a tag does not open is opened by a tag of ours.
        if (node.type === 'TemplateLiteral' && !node.tagged) edit(node.start, node.start, 'joined');
        if (node.type === 'TaggedTemplateExpression') node.quasi.tagged = true;
        if (node.type === 'VariableDeclarator' && node.id.name === made) {
          /** @type {string[]} */
          const texts = [];
          takeTexts(node.init, english, texts);
          const listed = JSON.stringify(texts.map(pack).join(BETWEEN));
          edit(node.init.start, node.init.start, `later(${listed}, `);
          edit(node.init.end, node.init.end, ')');
          walk(node.init, visit, false);
          return true;
        }
        return node.type === 'ImportDeclaration';
      }
      walk(program, visit);
      /** @type {string[]} */
      const imports = [];
      const result = edited(code, edits)
        .replace(/^import \{ zh \} from/m, 'import { zh as spaced } from')
        .replace(/^import .*$/gm, (line) => (imports.push(line), ''))
        .replace(`export const ${made} =`, 'return');
      return {
        code: `import { packed } from ${JSON.stringify(MODULE)};
          ${imports.join('\n')}
          function messages(turned) {
            const [later, opened, joined] = packed(turned);
            const zh = opened(spaced);
            ${result}
          }
          export const ${made} = messages(false);
          export const ${turned} = messages(true);`,
        map: null,
      };
    },
  };
}
