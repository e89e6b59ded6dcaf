import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/tokens/colour.js';
import { themeColours, themeCss } from '../../src/tokens/theme.js';
import { THEME_COLOURS } from '../../src/tokens/themes.js';
import { HUES } from '../../src/tokens/tokens.js';

const PAPER = '@media print';

/** The colour of a role in a style sheet, on the screen or on paper. */
function colourOf(css: string, role: string, medium: 'screen' | 'paper' = 'screen') {
  const [screen = '', paper = ''] = css.split(PAPER);
  const rule = medium === 'screen' ? screen : paper;
  return new RegExp(`--_${role}:(?:var\\(--voc-${role},)?(#[\\da-f]{6})`).exec(rule)?.[1];
}

describe('the style sheet of a theme', () => {
  it.each([
    [undefined, false, 'light'],
    ['light', false, 'light'],
    ['dark', false, 'dark'],
    [undefined, true, 'contrast'],
    ['light', true, 'contrast'],
    ['dark', true, 'contrastDark'],
  ] as const)('for %s, high contrast %s, holds every role of %s', (wanted, highContrast, name) => {
    const css = themeCss(wanted, highContrast, {});
    for (const [role, hex] of Object.entries(THEME_COLOURS[name]))
      expect(colourOf(css, role), role).toBe(hex);
  });

  it('has a class for each hue', () => {
    const css = themeCss('light', false, {});
    for (const hue of HUES)
      expect(css).toContain(
        `.${hue}{--_own:var(--_${hue});--_soft:var(--_${hue}-soft);--_text:var(--_${hue}-text);}`,
      );
  });

  it('lets a page set each role but those that the theme is derived from', () => {
    const css = themeCss('light', false, {});
    expect(css).toContain('--_wash:var(--voc-wash,#');
    for (const role of ['surface', 'ink', 'accent']) expect(css).toContain(`--_${role}:#`);
  });

  it('is printed in light roles where it is dark', () => {
    expect(themeCss('light', false, {})).not.toContain(PAPER);
    expect(colourOf(themeCss('dark', false, {}), 'ink', 'paper')).toBe(THEME_COLOURS.light.ink);
    expect(colourOf(themeCss('dark', true, {}), 'ink', 'paper')).toBe(THEME_COLOURS.contrast.ink);
  });
});

describe('the style sheet of a brand', () => {
  const brand = { surface: '#fffdf7', ink: '#12302c', accent: '#00695c' };

  it('takes its three colours', () => {
    const css = themeCss(undefined, false, brand);
    for (const [role, hex] of Object.entries(themeColours('light', brand)))
      expect(colourOf(css, role), role).toBe(hex);
    expect(colourOf(css, 'surface')).toBe(brand.surface);
    expect(colourOf(css, 'accent')).toBe(brand.accent);
  });

  it('is dark by itself where its surface is', () => {
    const css = themeCss(undefined, false, { surface: '#20242b' });
    expect(colourOf(css, 'surface')).toBe('#20242b');
    expect(colourOf(css, 'ink')).toBe(THEME_COLOURS.dark.ink);
  });

  it('swaps surface and ink where the other side is wanted', () => {
    const css = themeCss('dark', false, brand);
    expect(colourOf(css, 'surface')).toBe(brand.ink);
    expect(colourOf(css, 'ink')).toBe(brand.surface);
  });

  it('leaves out a ground that does not suit the theme', () => {
    const css = themeCss('dark', false, { surface: '#ffffff', ink: '#eeeeee' });
    expect(colourOf(css, 'surface')).toBe(THEME_COLOURS.dark.surface);
  });

  it('keeps its accent alone in high contrast and on paper', () => {
    const high = themeCss('light', true, brand);
    expect(colourOf(high, 'surface')).toBe(THEME_COLOURS.contrast.surface);
    expect(colourOf(high, 'ink')).toBe(THEME_COLOURS.contrast.ink);
    expect(colourOf(high, 'accent')).toBe(brand.accent);
    const dark = themeCss('dark', false, brand);
    expect(colourOf(dark, 'surface', 'paper')).toBe(THEME_COLOURS.light.surface);
    expect(colourOf(dark, 'accent', 'paper')).toBe(brand.accent);
  });

  it('has an accent strengthened where it is too pale for the ground', () => {
    const css = themeCss('light', false, { accent: '#ffd500' });
    const accent = colourOf(css, 'accent')!;
    expect(accent).not.toBe('#ffd500');
    expect(contrast(accent, '#ffffff')).toBeGreaterThanOrEqual(3);
  });
});
