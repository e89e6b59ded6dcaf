import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/tokens/colour.js';
import { PRESETS, cssOf, enoughFor, isHex, propertiesOf } from '../../stories/brand.js';

describe('the style sheet of a brand', () => {
  it('sets what is set and nothing else', () => {
    expect(cssOf({ accent: '#00695c', radius: 0 })).toBe(
      ':root {\n  --voc-accent: #00695c;\n  --voc-radius: 0px;\n}',
    );
  });
  it('leaves out a font that was emptied', () => {
    expect(propertiesOf({ font: '' })).toEqual([]);
  });
  it('says so where nothing is set', () => {
    expect(cssOf({})).toMatch(/^\/\*.+\*\/$/);
  });
});

describe('a colour of a brand', () => {
  it('is six hexadecimal digits', () => {
    expect(['#00695c', '#00695C', '#069', 'teal', '#00695'].map(isHex)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
  it('is enough for text from 4.5, for shapes from 3', () => {
    expect([4.5, 4.49, 3, 2.99].map(enoughFor)).toEqual(['text', 'shapes', 'shapes', 'fills']);
  });
});

it.each(PRESETS)('the example $name reads on its own surface', ({ brand }) => {
  const { ink = '', accent = '', surface = '' } = brand;
  expect(contrast(ink, surface)).toBeGreaterThan(7);
  expect(contrast(accent, surface)).toBeGreaterThan(3);
});
