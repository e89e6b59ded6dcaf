import {
  customProperties,
  documentTypes,
  editorData,
  jsxTypes,
  publicOnly,
  published,
  registrations,
  returnTypes,
  wordTypes,
} from './scripts/manifest-plugins.mjs';

/**
 * `npm run manifest`: `cem analyze` writes what editors, Storybook and other tools know of the
 * elements into dist/: the custom-elements manifest, data for VS Code, and types for JSX.
 */
export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    registrations,
    returnTypes,
    wordTypes(),
    documentTypes,
    customProperties,
    publicOnly,
    published,
    editorData,
    jsxTypes,
  ],
};
