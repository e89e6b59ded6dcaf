import { readFile } from 'node:fs/promises';
import { transformWithOxc } from 'vite';

/** A file of TypeScript without imports as a classic script; what it exports are types only. */
async function classic(name: string): Promise<string> {
  const file = new URL(name, import.meta.url);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file.pathname);
  return `{${code.replace(/^export\b.*$/gm, '')}}`;
}

/** Hears what a page says (recorder.ts). */
export const recorder: string = await classic('recorder.ts');
/** Looks at the widgets of a ground (test/grounds/probe.ts). */
export const probe: string = await classic('../grounds/probe.ts');

/** HTML with a script of the site before all others. */
export const withScript = (html: string, path: string): string =>
  html.replace(/<head[^>]*>|<html[^>]*>|<!doctype[^>]*>|^/i, `$&<script src="${path}"></script>`);
