import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { minify } from 'terser';
import { parseSync } from 'vite';
import { toAscii } from './ascii.mjs';

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
    .replace(/("[^"]*"|'[^']*')|\s*([{};,])\s*|: +|\s+/g, (match, quoted, mark) => {
      if (quoted ?? mark) return quoted ?? mark;
      return match.startsWith(':') ? ':' : ' ';
    })
    .replace(/;\}/g, '}');
}

/**
 * Shortens the html, svg and css templates: each run of white space around a line break becomes one
 * space, which a browser shows the same.
 * @returns {import('vite').Plugin}
 */
export function shortTemplates() {
  return {
    name: 'short-templates',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(?:html|svg|css)`/.test(code)) return undefined;
      const parts = templateParts(parseSync(id.replace(/ts$/, 'js'), code).program);
      let short = code;
      for (const { start, end, tag } of parts.sort((a, b) => b.start - a.start)) {
        const text = code.slice(start, end);
        const less = tag === 'css' ? shortCss(text) : text.replace(/\s*\n\s*/g, ' ');
        short = short.slice(0, start) + less + short.slice(end);
      }
      return { code: short, map: null };
    },
  };
}

/**
 * @param {unknown} node a syntax tree
 * @param {{ start: number, end: number, tag: string }[]} [found]
 */
function templateParts(node, found = []) {
  if (Array.isArray(node)) {
    for (const child of node) templateParts(child, found);
  } else if (node && typeof node === 'object') {
    const { type, tag, quasi } = /** @type {any} */ (node);
    if (type === 'TaggedTemplateExpression' && /^(?:html|svg|css)$/.test(tag.name)) {
      for (const { start, end } of quasi.quasis) found.push({ start, end, tag: tag.name });
    }
    for (const child of Object.values(node)) templateParts(child, found);
  }
  return found;
}

/** The kinds of a widget's files, in the order in which they stand in the bundle. */
const KINDS = ['styles', 'schema', 'model', 'words', 'layout'];

/**
 * Puts files of one kind side by side, since alike code compresses against its like: all schemas,
 * then all models and so on, instead of one widget after the other.
 * @returns {import('vite').Plugin}
 */
export function likeBesideLike() {
  return {
    name: 'like-beside-like',
    apply: 'build',
    transform(code, id) {
      if (/[\\/]src[\\/]widgets[\\/]/.test(id)) return { code, moduleSideEffects: true };
      if (!/[\\/]src[\\/]define[\\/]all\.ts$/.test(id)) return undefined;
      const widgets = join(dirname(id), '..', 'widgets');
      const files = readdirSync(widgets, { recursive: true, encoding: 'utf8' }).sort();
      const ordered = KINDS.flatMap((kind) => files.filter((file) => file.endsWith(`.${kind}.ts`)));
      const imports = ordered.map((file) => `import ${JSON.stringify(join(widgets, file))};`);
      // A script hands nothing out: who wants the classes asks customElements.
      const registering = code.replace(/export \* from/g, 'import');
      return { code: `${imports.join('\n')}\n${registering}`, map: null };
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
          compress: { ecma: 2020, passes: 2, inline: 1, pure_getters: true },
          format: { ascii_only: true },
        });
        chunk.code = code ?? chunk.code;
      }
    },
  };
}
