import { readdirSync } from 'node:fs';
import type { Ground } from './ground.js';

const folder = new URL('./', import.meta.url);

/** Every ground, by the names of their files. */
export const grounds: readonly Ground[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ground.ts'))
    .sort()
    .map(async (name) => {
      const { default: ground } = (await import(new URL(name, folder).href)) as { default: Ground };
      return ground;
    }),
);
