import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minify } from 'terser';
import { parseSync } from 'vite';
import { toAscii } from './ascii.mjs';
import { edited } from './edits.mjs';

/**
 * Writes every non-ASCII character of the output as an escape.
 * @returns {import('vite').Plugin}
 */
export function asciiOnly() {
  return {
    name: 'ascii-only',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = toAscii(chunk.code);
      }
    },
  };
}

/**
 * Keeps the modules that register elements: package.json calls nothing outside dist/ a side effect.
 * @returns {import('vite').Plugin}
 */
export function keepRegistrations() {
  return {
    name: 'keep-registrations',
    transform(code, id) {
      return /[\\/]src[\\/]define[\\/]/.test(id) ? { code, moduleSideEffects: true } : undefined;
    },
  };
}

/**
 * White space that a style sheet does not need, and comments; what is in quotes stays.
 * @param {string} text
 */
function shortCss(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/("[^"]*"|'[^']*')|\s*([{};,/])\s*|: +|\s+/g, (match, quoted, mark) => {
      if (quoted ?? mark) return quoted ?? mark;
      return match.startsWith(':') ? ':' : ' ';
    })
    .replace(/;\}/g, '}')
    .replace(/\b0(?:px\b|(?=\.\d))/g, (zero) => (zero === '0' ? '' : '0'));
}

/**
 * Writes the style sheets as the texts that they come to, numbers filled in: from the modules that
 * the compiler has put into dist/.
 * @returns {import('vite').Plugin}
 */
export function finishedStyles() {
  let root = '';
  return {
    name: 'finished-styles',
    apply: 'build',
    enforce: 'pre',
    configResolved: (config) => {
      root = config.root;
    },
    async load(id) {
      if (!id.endsWith('.styles.ts')) return undefined;
      const compiled = join(root, 'dist', relative(join(root, 'src'), id)).replace(/ts$/, 'js');
      const texts = await import(pathToFileURL(compiled).href);
      return Object.entries(texts)
        .map(([name, text]) => `export const ${name} = ${JSON.stringify(shortCss(text))};`)
        .join('\n');
    },
  };
}

/**
 * Shortens the html and svg templates: each run of white space around a line break becomes one
 * space, which a browser shows the same.
 * @returns {import('vite').Plugin}
 */
export function shortTemplates() {
  return {
    name: 'short-templates',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(?:html|svg)`/.test(code)) return undefined;
      const parts = templateParts(parseSync(id.replace(/ts$/, 'js'), code).program);
      const edits = parts.map(({ start, end }) => ({
        start,
        end,
        text: code.slice(start, end).replace(/\s*\n\s*/g, ' '),
      }));
      return { code: edited(code, edits), map: null };
    },
  };
}

/**
 * @param {unknown} node a syntax tree
 * @param {{ start: number, end: number }[]} [found]
 */
function templateParts(node, found = []) {
  if (Array.isArray(node)) {
    for (const child of node) templateParts(child, found);
  } else if (node && typeof node === 'object') {
    const { type, tag, quasi } = /** @type {any} */ (node);
    if (type === 'TaggedTemplateExpression' && /^(?:html|svg)$/.test(tag.name)) {
      for (const { start, end } of quasi.quasis) found.push({ start, end });
    }
    for (const child of Object.values(node)) templateParts(child, found);
  }
  return found;
}

/** What the modules' paths end with, kind by kind, in the order in which the bundle is smallest. */
const KINDS = [
  'i18n/zh-CN',
  'i18n/en',
  'define/register',
  'tokens/tokens',
  'contract/problems',
  'contract/parse',
  'i18n/formats',
  '.schema',
  '.words',
  '.model',
  '.layout',
];

/**
 * Puts modules of one kind side by side, since alike code compresses against its like: all
 * schemas, then all words and so on, instead of one widget after the other.
 * @returns {import('vite').Plugin}
 */
export function likeBesideLike() {
  return {
    name: 'like-beside-like',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]src[\\/]define[\\/]all\.ts$/.test(id)) {
        return /[\\/]src[\\/]/.test(id) ? { code, moduleSideEffects: true } : undefined;
      }
      const source = join(dirname(id), '..');
      const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).sort();
      const ordered = KINDS.flatMap((kind) => files.filter((file) => file.endsWith(`${kind}.ts`)));
      const imports = ordered.map((file) => `import ${JSON.stringify(join(source, file))};`);
      // A script hands nothing out: who wants the classes asks customElements.
      const registering = code.replace(/export \* from/g, 'import');
      return { code: `${imports.join('\n')}\n${registering}`, map: null };
    },
  };
}

/** What lit-html can and no template here asks for: texts of its minified module, and what is left. */
const UNUSED = /** @type {[string | RegExp, string][]} */ ([
  // Directives, and values that stand for "as it was".
  [/function M\(t,i,s=t,e\)\{.*?\}class R/s, 'class R'],
  ['t=M(this,t,i),', ''],
  ['t=M(this,t,i,0),', ''],
  ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
  ['if((t=M(this,t,i,0)??A)===E)return;', 't??=A;'],
  ['&&t!==E&&this._(t)', '&&this._(t)'],
  ['&&t!==E,o&&', ',o&&'],
  [/,this\._\$AN=void 0/g, ''],
  // Properties (.name) and boolean attributes (?name).
  [
    'e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H})',
    'e="@"===i[0];d.push({type:1,index:l,name:e?i.slice(1):i,strings:s,ctor:e?z:H})',
  ],
  // Bindings of an element itself.
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  [
    '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    'i=2===r.type?new k(h,h.nextSibling,this,t):new r.ctor(h,r.name,r.strings,this,t)',
  ],
  ['void 0!==s&&(void 0!==s.strings?', '(void 0!==s.strings?'],
  // Bindings inside <textarea>, <title> and <style>.
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  // Comments, tags whose name is bound, values in single quotes.
  [
    'v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g',
    'v=/<\\/?[a-zA-Z][^>\\s]*/g',
  ],
  // White space other than what our templates are written with.
  [/f="\[.*?\]",/, ''],
  [/p=RegExp\(.*?,"g"\)/, 'p=/>|\\s(?:([^\\s">=/]+)(=(?:[^\\s"<>=]|(")|))|$)/g'],
  [
    'c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);',
    'c===p?">"===u[0]?(c=v,d=-1):void 0===u[1]?d=-1:(d=c.lastIndex-u[2].length,a=u[1],c=u[3]?$:p):c=p;',
  ],
  ['s+o+(-2===d?i:x)', 's+o+x'],
  // Bindings inside comments.
  [
    'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    '',
  ],
  // MathML.
  [':3===i?"<math>":""', ':""'],
  [':3===i?"</math>":""', ':""'],
  ['2===i||3===i)', '2===i)'],
  // Functions, nodes, iterables and other objects as values; templates compiled before.
  ['null===t||"object"!=typeof t&&"function"!=typeof t', 'null===t||"object"!=typeof t'],
  ['d(t)?this.k(t):this._(t)}O(', 'this.k(t)}O('],
  ['void 0!==t.nodeType?this.T(t):', ''],
  ['||"function"==typeof t?.[Symbol.iterator]', ''],
  [
    '_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
    '}=t,e=this._$AC(t);',
  ],
  // What directives ask of the parts of a template, and roots that are told of being disconnected.
  [/get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{.*?\}u\(t\)/, 'u(t)'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  [/get parentNode\(\)\{let t=.*?get endNode\(\)\{.*?\}/, ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  ['this._$AP?.(!1,!0,s)', ''],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  // Listeners with options, and as objects.
  ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
  ['removeEventListener(this.name,this,s)', 'removeEventListener(this.name,this)'],
  ['addEventListener(this.name,this,t)', 'addEventListener(this.name,this)'],
  [
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.options.host,t)',
  ],
  [/constructor\(t,i,s,e,h\)\{super\(.*?\}/, ''],
  [/this\.type=[12],/g, ''],
  [/this\._\$AM=[se],|,this\._\$AM=i/g, ''],
  // What a compiler would have left out.
  ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
  [
    'if(this.el=S.createElement(f,e),',
    'if(this.el=document.createElement("template"),this.el.innerHTML=f,',
  ],
  [/static createElement\(t,i\)\{.*?\}/, ''],
  ['if(r.hasAttributes())for', 'for'],
  // What other copies of Lit on a page know as well, and what a developer would be told.
  ['A=Symbol.for("lit-nothing")', 'A=Symbol()'],
  ['throw Error("invalid template strings array")', 'throw Error()'],
  // A mark in templates that no page can know: ours are all in the bundle.
  [/o=`lit.*?slice\(2\)\}\$`/, 'o="lit$"'],
  // Other documents, and other places than the end of a root.
  ['(t?.creationScope??l)', 'l'],
  ['const e=s?.renderBefore??i;let h=e._$litPart$;', 'let h=i._$litPart$;'],
  [
    'const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})',
    'i._$litPart$=h=new k(i.appendChild(c()),null,void 0,s)',
  ],
  // Polyfills of shadow roots, what other packages of Lit ask for, and a note for developers of two
  // versions on a page.
  [/const j=\{.*?\},B=.*?push\("3\.3\.3"\);const /, 'const '],
  ['export{j as _$LH,', 'export{'],
]);

/**
 * Leaves out of lit-html what our templates don't use, nearly a kilobyte of every page. The texts are
 * those of one version: with another the build stops, and this list is to be looked at again.
 * @returns {import('vite').Plugin}
 */
export function leanTemplates() {
  return {
    name: 'lean-templates',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return undefined;
      let lean = code;
      for (const [part, rest] of UNUSED) {
        const less = lean.replace(part, rest);
        if (less === lean) throw new Error(`lit-html has changed; there is no ${part} in it.`);
        lean = less;
      }
      return { code: lean, map: null };
    },
  };
}

/**
 * Minifies once more what the bundler has minified: its own pass leaves one byte in a hundred.
 * @returns {import('vite').Plugin}
 */
export function squeeze() {
  return {
    name: 'squeeze',
    apply: 'build',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await minify(chunk.code, {
          ecma: 2020,
          compress: {
            ecma: 2020,
            passes: 4,
            inline: 1,
            pure_getters: true,
            hoist_props: false,
            lhs_constants: false,
            // Unsafe where an object turns into another text than into a number, or a function is
            // asked for its prototype: ours are strings and numbers, and no function is.
            unsafe: true,
            unsafe_arrows: true,
            unsafe_methods: true,
          },
          format: { ascii_only: true },
          // The names that lit-html's parts have for one another.
          mangle: { properties: { regex: /^_\$/ } },
        });
        // Most of the functions are called for the first picture. Chromium from 136 on then compiles
        // all of them at once, while the script still comes; to others it is a comment.
        chunk.code = `//# allFunctionsCalledOnLoad\n${code ?? chunk.code}`;
      }
    },
  };
}
