// Made from the token files beside it by test/tools/tokens.mjs: change those, then run `npm run tokens`.
import type { Recipe } from './colour.js';

/** Font sizes in CSS pixels. Layouts measure with them and style sheets set them. */
export const TYPE = {
  title: 15,
  summary: 13.5,
  subtitle: 12.5,
  mark: 12,
  strong: 13,
  key: 44,
} as const;

/** Distances in CSS pixels. */
export const SPACE = { xxs: 2, xs: 4, s: 8, m: 12, l: 16 } as const;

/** Widths of lines in CSS pixels. */
export const STROKE = { hair: 1, thin: 1.5, mid: 2, bold: 2.5, link: 3, level: 5 } as const;

/** Radii of corners in CSS pixels. */
export const RADIUS = { card: 8, box: 6, button: 4 } as const;

/** The longest that things get, in CSS pixels. */
export const MEASURE = { line: 760, table: 480, tip: 320, name: 80 } as const;

/** Milliseconds. */
export const DURATION = { change: 280, watch: 1 } as const;

/** Lists of fonts. */
export const FAMILY = { text: 'system-ui,"Segoe UI",sans-serif', code: 'monospace' } as const;

/** Weights of fonts. */
export const WEIGHT = { text: 400, strong: 600, key: 700 } as const;

/** Shadows. */
export const SHADOW = { tip: '0px 4px 16px rgb(0 0 0 / 0.16)' } as const;

/** For what lies over data. */
export const OPACITY = { loss: 0.1, zone: 0.08 } as const;

/** What the widgets' parts measure in CSS pixels: comfortable, then compact. */
export const PARTS = [
  { dial: 112, row: 26, bar: 28, slim: 20, dimension: 29, station: 25, plot: 240, strip: 36 },
  { dial: 84, row: 21, bar: 20, slim: 14, dimension: 22, station: 21, plot: 168, strip: 26 },
] as const;

/** The spaces in and around the widgets' parts, of which style sheets alone ask: likewise. */
export const SPACES = [
  { padBlock: 16, padInline: 20, foot: 12, cell: 3 },
  { padBlock: 10, padInline: 14, foot: 8, cell: 1 },
] as const;

/** Colours that tell data apart; each has a variant for texts and one as pale as may be. */
export const HUES: readonly string[] = [
  'accent',
  'bad',
  'poor',
  'fair',
  'good',
  'excellent',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
  'series-7',
  'series-8',
  'series-1',
];

/**
 * The colours of surface, ink and, in their order, hues that a theme begins with, and the least contrast of a
 * graphic: light, dark, contrast, contrast-dark. The two of more contrast say only what is other than
 * in the first two.
 */
export const THEMES: readonly (readonly [colours: readonly string[], contrast: number])[] = [
  [
    [
      '#ffffff',
      '#16202e',
      '#2456c7',
      '#b3362b',
      '#c36a26',
      '#a8842a',
      '#2e7d54',
      '#1e7580',
      '#ac571d',
      '#165b48',
      '#991b41',
      '#7f6593',
      '#2f3902',
      '#4d2340',
      '#47179b',
    ],
    3.1,
  ],
  [
    [
      '#161b22',
      '#eef1f5',
      '#7ea6ff',
      '#ff8a7d',
      '#eda163',
      '#d6b45a',
      '#6cc795',
      '#58bcc8',
      '#cd753f',
      '#6e9c77',
      '#dfdf09',
      '#9d83b2',
      '#b3e7a8',
      '#e9aab3',
      '#80e8fa',
    ],
    3.1,
  ],
  [['#ffffff', '#000000'], 4.5],
  [['#000000', '#ffffff'], 4.5],
];

/** The roles of the colours by name; a page sets one by the custom property `--voc-` and its name. */
export type Role =
  | 'surface'
  | 'ink'
  | 'accent'
  | 'raised'
  | 'wash'
  | 'line'
  | 'muted'
  | 'rule'
  | 'focus'
  | 'shade-1'
  | 'shade-2'
  | 'shade-3'
  | 'shade-4'
  | 'shade-5'
  | 'bad'
  | 'poor'
  | 'fair'
  | 'good'
  | 'excellent'
  | 'series-1'
  | 'series-2'
  | 'series-3'
  | 'series-4'
  | 'series-5'
  | 'series-6'
  | 'series-7'
  | 'series-8'
  | 'accent-text'
  | 'accent-soft'
  | 'bad-text'
  | 'bad-soft'
  | 'poor-text'
  | 'poor-soft'
  | 'fair-text'
  | 'fair-soft'
  | 'good-text'
  | 'good-soft'
  | 'excellent-text'
  | 'excellent-soft'
  | 'series-1-text'
  | 'series-1-soft'
  | 'series-2-text'
  | 'series-2-soft'
  | 'series-3-text'
  | 'series-3-soft'
  | 'series-4-text'
  | 'series-4-soft'
  | 'series-5-text'
  | 'series-5-soft'
  | 'series-6-text'
  | 'series-6-soft'
  | 'series-7-text'
  | 'series-7-soft'
  | 'series-8-text'
  | 'series-8-soft'
  | 'negative'
  | 'positive';

/** Each role of the colours, as custom properties name it: `--voc-` and the role. */
export const RECIPES: readonly Recipe[] = [
  ...HUES.flatMap((hue): Recipe[] => {
    const start = hue === 'series-1' ? 'accent' : hue;
    return [
      [hue, start, start, 0, 1.1],
      [`${hue}-text`, hue, hue, 0, 1.7],
      [`${hue}-soft`, hue, 'surface', 1, 1],
    ];
  }),
  ['surface', 'surface'],
  ['ink', 'ink', 'ink', 0, 1.9],
  ['raised', 'surface', 'ink', 0.045],
  ['wash', 'surface', 'accent', 0.08],
  ['line', 'surface', 'ink', 0.14],
  ['muted', 'ink', 'surface', 0.4, 1.9],
  ['rule', 'ink', 'surface', 1, 1],
  ['focus', 'accent', 'accent', 0, 1.7],
  ['shade-1', 'accent', 'surface', 1, 4.2],
  ['shade-2', 'accent', 'surface', 1, 2.6],
  ['shade-3', 'accent', 'surface', 1, 1.75],
  ['shade-4', 'accent', 'surface', 1, 1.28],
  ['shade-5', 'accent', 'surface', 1, 1],
  ['negative', 'bad', 'bad', 0, 1.9],
  ['positive', 'good', 'good', 0, 1.9],
];
