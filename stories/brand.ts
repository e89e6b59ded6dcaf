/* What a brand is, as far as "Brand it" goes: a few custom properties on the page. */

export const COLOURS = ['accent', 'ink', 'surface'] as const;
export type ColourName = (typeof COLOURS)[number];

/** What is not set is as the theme has it. Colours are `#rrggbb`, the radius is in CSS pixels. */
export interface Brand {
  readonly accent?: string;
  readonly ink?: string;
  readonly surface?: string;
  readonly font?: string;
  readonly radius?: number;
}

/** Three brands that nobody has, to begin with. */
export const PRESETS: readonly { readonly name: string; readonly brand: Brand }[] = [
  {
    name: 'Harbour Bank',
    brand: {
      accent: '#00695c',
      ink: '#12302c',
      surface: '#fffdf7',
      font: 'Georgia, "Songti SC", "Noto Serif CJK SC", serif',
      radius: 2,
    },
  },
  {
    name: 'Lumen Mobile',
    brand: {
      accent: '#7a2fd0',
      ink: '#24163a',
      surface: '#ffffff',
      font: '"Avenir Next", "Segoe UI", "PingFang SC", sans-serif',
      radius: 18,
    },
  },
  {
    name: 'Nordwerk Motors',
    brand: {
      accent: '#ffb347',
      ink: '#f3f0ea',
      surface: '#20242b',
      font: '"Helvetica Neue", Arial, "Microsoft YaHei", sans-serif',
      radius: 0,
    },
  },
];

/** Whether a text is a colour that the page understands everywhere. */
export const isHex = (text: string): boolean => /^#[\da-f]{6}$/i.test(text);

/** A brand as custom properties, each with its value as a style sheet has it. */
export function propertiesOf({ radius, ...texts }: Brand): (readonly [string, string])[] {
  const given = [...Object.entries(texts), ['radius', radius === undefined ? '' : `${radius}px`]];
  return given.flatMap(([name, value]) => (value ? [[`--voc-${name}`, value] as const] : []));
}

/** The style sheet to copy; a comment where nothing is set. */
export function cssOf(brand: Brand): string {
  const lines = propertiesOf(brand).map(([name, value]) => `  ${name}: ${value};`);
  if (lines.length === 0) return '/* Nothing is set: the elements look as they come. */';
  return [':root {', ...lines, '}'].join('\n');
}

/** What a contrast ratio (WCAG) suffices for. */
export function enoughFor(ratio: number): 'text' | 'shapes' | 'fills' {
  if (ratio >= 4.5) return 'text';
  return ratio >= 3 ? 'shapes' : 'fills';
}
