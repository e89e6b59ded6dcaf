import { describe, expect, it } from 'vitest';
import { horizontal, rect, vertical } from '../../src/chart/geometry.js';
import { connectorShape, stepShape } from '../../src/chart/waterfall.js';

describe('a waterfall', () => {
  it('has a block from level to level, whichever way it goes', () => {
    const fall = { from: 20, to: 50, middle: 100, thickness: 12 };
    expect(stepShape(fall, 'up')).toEqual(rect(94, 19, 12, 32));
    expect(stepShape({ ...fall, from: 50, to: 20 }, 'up')).toEqual(stepShape(fall, 'up'));
    expect(stepShape(fall, 'across')).toEqual(rect(19, 94, 32, 12));
  });

  it('shows a step of nothing', () => {
    expect(stepShape({ from: 20, to: 20, middle: 100, thickness: 12 }, 'across')).toEqual(
      rect(19, 94, 2, 12),
    );
  });

  it('carries a level on', () => {
    expect(connectorShape(20, 30, 60, 'up')).toEqual(horizontal(30, 20, 60));
    expect(connectorShape(20, 30, 60, 'across')).toEqual(vertical(20, 30, 60));
  });
});
