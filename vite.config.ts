import { defineConfig } from 'vitest/config';
import { packWords } from './test/tools/pack-words.mjs';
import { plainReads } from './test/tools/plain-reads.mjs';
import {
  asciiOnly,
  finishedStyles,
  keepRegistrations,
  leanTemplates,
  likeBesideLike,
  shortTemplates,
  squeeze,
} from './test/tools/vite-plugins.mjs';

/** The script-tag bundle; the ES modules and their types come straight from tsc. */
export default defineConfig({
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [
    keepRegistrations(),
    leanTemplates(),
    likeBesideLike(),
    packWords(),
    finishedStyles(),
    shortTemplates(),
    plainReads(),
    squeeze(),
    asciiOnly(),
  ],
  build: {
    lib: {
      entry: 'src/define/all.ts',
      formats: ['iife'],
      name: 'VocElements',
      fileName: () => 'voc-elements.min.js',
    },
    target: ['chrome109', 'firefox115', 'safari16.4'],
    emptyOutDir: false,
    reportCompressedSize: false,
  },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
  },
});
