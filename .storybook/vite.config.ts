import { defineConfig, type Plugin } from 'vite';

/**
 * Keeps modules that register elements or import styles. By package.json, nothing outside dist/ and
 * src/define/ has side effects.
 */
const keepSideEffects: Plugin = {
  name: 'keep-side-effects',
  transform: (code, id) =>
    /[\\/](?:src[\\/]define|stories|\.storybook)[\\/]/.test(id)
      ? { code, map: null, moduleSideEffects: true }
      : undefined,
};

/** Bundled together, so that Storybook's renderer and the elements share one copy of Lit. */
export const oneLit = [
  'lit',
  'lit/directive-helpers.js',
  'lit/directives/live.js',
  'lit/html.js',
  'lit/static-html.js',
];

/** The Vite configuration of Storybook's preview, to which Storybook adds its own plugins. */
export default defineConfig({
  plugins: [keepSideEffects],
  optimizeDeps: { include: oneLit },
});
