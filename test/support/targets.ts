import type { AnyDrawing } from '../../src/chart/drawing.js';
import { targetsOf, type Target } from '../../src/chart/targets.js';

/** All targets of a drawing in order, whether in a list or made on request. */
export function targetsIn(layout: AnyDrawing): Target[] {
  const targets = targetsOf(layout);
  return Array.from({ length: targets.length }, (_, i) => targets.at(i)!);
}
