import { sum } from 'd3-array';
import type { TextMeasurer } from '../../src/chart/text.js';

const WIDE = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uffe6]/;

/** A measurer with fixed widths: 1 em for CJK characters, 0.55 em for all others. */
export const fixedMeasurer: TextMeasurer = (text, size) =>
  sum(text, (char) => (WIDE.test(char) ? 1 : 0.55) * size);
