import { defineConfig, type Plugin } from 'vite';

/**
 * Keeps the modules that register elements, and those that only bring styles: package.json calls
 * nothing outside dist/ a side effect.
 */
const keepSideEffects: Plugin = {
  name: 'keep-side-effects',
  transform: (code, id) =>
    /[\\/](?:src[\\/]define|stories|\.storybook)[\\/]/.test(id)
      ? { code, map: null, moduleSideEffects: true }
      : undefined,
};

/** Storybook's renderer imports Lit on its own; bundled with ours it is one copy. */
export const oneLit = [
  'lit',
  'lit/directive-helpers.js',
  'lit/directives/live.js',
  'lit/html.js',
  'lit/static-html.js',
];

/** What Storybook builds its preview with; it adds its own plugins. */
export default defineConfig({
  plugins: [keepSideEffects],
  optimizeDeps: { include: oneLit },
});
