import { defineConfig, type Plugin } from 'vite';

/** Each script-tag bundle: its entry, the global it defines and its file. */
const BUNDLES = {
  elements: { entry: 'all', name: 'VocElements', file: 'voc-elements.min.js' },
  sonification: { entry: 'sonification', name: 'VocSonification', file: 'voc-sonification.min.js' },
} as const;

/**
 * Writes every non-ASCII character of a bundle as an escape, so that a page in any encoding reads it
 * right. `\u4e2d` means the same in strings, templates, regular expressions and names.
 */
const ascii: Plugin = {
  name: 'ascii',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      // A backslash before such a character goes with it: it must not escape the one of `\\u`.
      chunk.code = chunk.code.replace(/\\[\s\S]|[\u0080-\uffff]/g, (match) => {
        const character = match.at(-1)!;
        return character < '\u0080'
          ? match
          : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
      });
    }
  },
};

/** First in a bundle's function: a server that imports the script has no DOM, which Lit asks for. */
const ON_PAGES_ONLY = `if (!globalThis.document?.addEventListener) return {};`;

/**
 * `vite build` makes the elements' script-tag bundle, `vite build --mode sonification` that of the
 * sonification. The ES modules and their types come straight from tsc.
 */
export default defineConfig(({ mode }) => {
  const { entry, name, file } = BUNDLES[mode === 'sonification' ? mode : 'elements'];
  return {
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [ascii],
    build: {
      lib: { entry: `src/define/${entry}.ts`, formats: ['iife'], name, fileName: () => file },
      target: ['chrome109', 'firefox115', 'safari16.4'],
      emptyOutDir: false,
      rollupOptions: { output: { intro: ON_PAGES_ONLY } },
    },
  };
});
