import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import type { AnyDrawing } from '../../src/chart/drawing.js';
import type { Envelope, Figures } from '../../src/contract/index.js';
import type { Widget, Words } from '../../src/element/widget.js';

/** A widget whose types nobody knows: what comes out of one step goes into the next. */
export type AnyWidget = Widget<Envelope, Figures, Words, AnyDrawing>;

const folder = new URL('../../src/widgets/', import.meta.url);

/** The tests are run as they are written, and compiled by the long run of the fuzzer. */
const extension = extname(import.meta.url);

async function load(name: string): Promise<readonly [string, AnyWidget]> {
  const exported = (await import(`${folder.href}${name}/${name}.widget${extension}`)) as object;
  return [name, Object.values(exported)[0] as AnyWidget];
}

/** Every widget that has a folder in src/widgets, by its name. */
export const WIDGETS: Readonly<Record<string, AnyWidget>> = Object.fromEntries(
  await Promise.all(readdirSync(folder).map(load)),
);
