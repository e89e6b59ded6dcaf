/** `npm run build:tokens`: writes the design tokens into the built package, as JSON and as CSS. */
import { writeFileSync } from 'node:fs';
import { publishedTokens } from '../test/tools/tokens.mjs';

const dist = new URL('../dist/', import.meta.url);
const { derive } = await import(new URL('tokens/colour.js', dist).href);
const { json, css } = publishedTokens(derive);
writeFileSync(new URL('tokens.json', dist), `${JSON.stringify(json, null, 2)}\n`);
writeFileSync(new URL('tokens.css', dist), css);
