import type { Target } from '../../src/chart/box.js';
import { targetsOf, type AnyLayout } from '../../src/chart/targets.js';

/** All targets of a layout in order, whether in a list or made on request. */
export function targetsIn(layout: AnyLayout): Target[] {
  const targets = targetsOf(layout);
  return Array.from({ length: targets.length }, (_, i) => targets.at(i)!);
}
