/*
 * The design tokens that all widgets draw from. Every role is a public custom property (`--voc-*`)
 * with a default here; widgets read the private ones (`--_*`), which fall back to these defaults.
 */

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
export const SPACE = { xs: 4, s: 8, m: 12, l: 16, xl: 20 } as const;

/** No Chinese font is named: the system takes that of the text's own language, SC or TC. */
const FONT = 'system-ui,"Segoe UI",sans-serif';

/** Each role's name and colour; the series tell data apart beside the accent. */
const light =
  'surface:#fff;raised:#f4f5f7;ink:#16202e;muted:#566070;line:#dfe2e7;rule:#8a93a1;' +
  'accent:#2456c7;accent-2:#5b80d6;accent-3:#8aa5e2;accent-4:#b4c5ed;accent-5:#d3ddf5;' +
  'wash:#edf2fc;bad:#b3362b;poor:#c36a26;fair:#a8842a;good:#2e7d54;excellent:#1e7580;' +
  'positive:var(--_good);negative:var(--_bad);focus:#1144bb;' +
  'series-1:var(--_accent);series-2:#b0531a;series-3:var(--_good);series-4:#8a3f9b;' +
  'series-5:#6b6f00;series-6:#a3325f;series-7:var(--_excellent);series-8:var(--_muted);';

/** Roles that follow others are not said again. */
const dark =
  'surface:#161b22;raised:#212832;ink:#eef1f5;muted:#a7b0bd;line:#2e3744;rule:#78828f;' +
  'accent:#7ea6ff;accent-2:#6486cd;accent-3:#506ba3;accent-4:#3f5480;accent-5:#334262;' +
  'wash:#1d2534;bad:#ff8a7d;poor:#eda163;fair:#d6b45a;good:#6cc795;excellent:#58bcc8;' +
  'focus:#9dbbff;series-2:#f0a266;series-4:#d695e6;series-5:#c6cb58;series-6:#f08db5;';

/** Where the system chooses the colours, only what carries meaning keeps one of its own. */
const forced =
  'surface:Canvas;raised:Canvas;wash:Canvas;ink:CanvasText;muted:CanvasText;' +
  'line:GrayText;rule:GrayText;focus:Highlight;';

/** Private properties, which a page sets by the public ones of the same names. */
const declare = (roles: string): string =>
  roles.replace(/([^:;]+):([^;]+)/g, '--_$1:var(--voc-$1,$2)');

/** The style sheet text of the tokens, for the element's base. */
export const tokenCss = `
.card{--_font:var(--voc-font,${FONT});--_radius:var(--voc-radius,8px);${declare(light)}}
.card.dark{${declare(dark)}}
@media print{.card.dark{${declare(light)}}}
@media (forced-colors:active){.card,.card.dark{${forced.replace(/[^;]+;/g, '--_$&')}}}
`;
