import { readFileSync } from 'node:fs';
import type { Handler } from '../support/pages.js';

const sent =
  (type: string, content: () => string): Handler =>
  (response) =>
    response.writeHead(200, { 'Content-Type': type }).end(content());

/** Sends a script of an installed package. */
export const installed = (path: string): Handler =>
  sent('text/javascript', () =>
    readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8'),
  );

/** Sends a function as a script that calls it with the page's globals. It sees nothing of its file. */
export const called = (library: (page: typeof globalThis) => void): Handler =>
  sent('text/javascript', () => `(${library.toString()})(globalThis);`);

/** Sends HTML as it is, without the probe: a part of a page that a library asks for. */
export const fragment = (html: string): Handler => sent('text/html; charset=utf-8', () => html);
