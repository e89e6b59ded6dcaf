import type { AnyDrawing } from '../../src/chart/drawing.js';
import { targetsOf, type Target } from '../../src/chart/targets.js';

/** All targets of a layout, in order, whichever way it keeps them. */
export function targetsIn(layout: AnyDrawing): Target[] {
  const targets = targetsOf(layout);
  return Array.from({ length: targets.length }, (_, i) => targets.at(i)!);
}
