import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const demo = fileURLToPath(new URL('.', import.meta.url));

/** The content security policy of strict.html, family.html and dashboard.html. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

/**
 * Serves the demo at the root of the site and the built package at /dist/. The pages' relative
 * addresses work from there as they do from disk.
 */
const demoSite: Plugin = {
  name: 'demo-site',
  configurePreviewServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = request.url ?? '/';
      if (/^\/(?:strict|family|dashboard)\.html(?:\?|$)/.test(path)) {
        response.setHeader('Content-Security-Policy', strictPolicy);
      }
      if (!path.startsWith('/dist/')) request.url = `/demo${path}`;
      next();
    });

    server.printUrls = () => {
      const [url = ''] = server.resolvedUrls?.local ?? [];
      const pages = readdirSync(demo).filter((name) => name.endsWith('.html'));
      console.log(`The demo is ready:\n${pages.map((name) => `  ${url}${name}`).join('\n')}`);
      console.log('Ctrl+C ends it.');
    };
  },
};

/** `npm start`: serves the demo pages with the built package. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  appType: 'mpa',
  // Vite warns of a build into this folder, but nothing is built here.
  logLevel: 'error',
  plugins: [demoSite],
  build: { outDir: '.' },
  preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 8080) },
});
