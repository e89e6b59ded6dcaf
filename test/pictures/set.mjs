/** The list of all pictures. */
import {
  breakdown,
  comparison,
  attainment,
  contribution,
  dashboard,
  funnel,
  gapOfDimensions,
  gapOfStations,
  gauge,
  heatmap,
  kano,
  kpi,
  kpiInBand,
  likert,
  matrix,
  pareto,
  scorecard,
  trend,
} from './documents.mjs';

/**
 * @typedef {object} Picture
 * @property {string} name of the file
 * @property {import('../support/small.js').Kind | 'dashboard'} kind of widget, or a page of them
 * @property {unknown} [data] the document; without one the element is loading
 * @property {unknown} [next] a document that is set after it
 * @property {number} width CSS pixels
 * @property {number} [height] CSS pixels; without one the element takes what it needs
 * @property {Record<string, string>} [attributes] of the element
 * @property {Record<string, string>} [around] attributes of the element's parent
 * @property {Record<string, string>} [brand] custom properties of the element's parent
 * @property {boolean} [forced] with forced colours
 * @property {boolean} [print] in print
 * @property {string[]} [keys] pressed with the picture in focus
 * @property {boolean} [definition] with the definition opened
 */

/**
 * Every form of a widget, at a width where nothing is left out.
 * @type {Picture[]}
 */
const forms = [
  { name: 'gauge-arc', kind: 'gauge', data: gauge, width: 340 },
  { name: 'gauge-ring', kind: 'gauge', data: gauge, width: 280, attributes: { variant: 'ring' } },
  {
    name: 'gauge-bullet',
    kind: 'gauge',
    data: gauge,
    width: 480,
    attributes: { variant: 'bullet' },
  },
  { name: 'funnel', kind: 'funnel', data: funnel, width: 440 },
  { name: 'gap-dimensions', kind: 'gap', data: gapOfDimensions, width: 540 },
  { name: 'gap-chain', kind: 'gap', data: gapOfStations, width: 660 },
  { name: 'heatmap', kind: 'heatmap', data: heatmap, width: 480 },
  { name: 'kpi', kind: 'kpi', data: kpi, width: 360 },
  { name: 'scorecard', kind: 'scorecard', data: scorecard, width: 800 },
  { name: 'trend', kind: 'trend', data: trend, width: 480 },
  { name: 'breakdown', kind: 'breakdown', data: breakdown, width: 560 },
  { name: 'comparison', kind: 'comparison', data: comparison, width: 640 },
  { name: 'attainment', kind: 'attainment', data: attainment, width: 640 },
  { name: 'likert', kind: 'likert', data: likert, width: 640 },
  { name: 'matrix', kind: 'matrix', data: matrix, width: 640 },
  { name: 'kano', kind: 'kano', data: kano, width: 640 },
  { name: 'pareto', kind: 'pareto', data: pareto, width: 640 },
  { name: 'contribution', kind: 'contribution', data: contribution, width: 480 },
];
const widgets = forms.filter(({ name }) => !/ring|bullet|chain/.test(name));

/**
 * The same pictures another way.
 * @param {Picture[]} list
 * @param {string} suffix of the name
 * @param {Partial<Picture>} change
 * @returns {Picture[]}
 */
const also = (list, suffix, change) =>
  list.map((picture) => ({ ...picture, ...change, name: `${picture.name}-${suffix}` }));

/** @param {...string} names of forms */
const only = (...names) => forms.filter(({ name }) => names.includes(name));

/** @param {...string} names of those that are left out of the widgets' first forms */
const except = (...names) => widgets.filter(({ name }) => !names.includes(name));

/** @type {Picture} */
const board = { name: 'dashboard', kind: 'dashboard', data: dashboard, width: 1100 };

/**
 * The states that replace the picture or stand above it.
 * @type {Record<string, Partial<Picture>>}
 */
const states = {
  loading: { data: undefined },
  empty: { data: { ...gauge, measure: { method: 'csat', counts: [0, 0] }, previous: null } },
  invalid: { data: { ...gauge, minimumN: -1, target: 'high' } },
  'invalid-kept': { next: { ...gauge, minimumN: -1 } },
  withheld: { data: { ...gauge, minimumN: 1000 } },
  stale: { data: { ...gauge, asOf: '2026-03', staleAfter: 'P1M' } },
};

/**
 * What a reader can open.
 * @type {Picture[]}
 */
const opened = [
  ...also(only('trend'), 'tooltip', { keys: ['ArrowRight', 'ArrowRight', 'ArrowRight'] }),
  ...also(only('gauge-arc'), 'table', { attributes: { 'show-table': '' } }),
  ...also(only('gap-chain'), 'questions', { width: 320, keys: ['ArrowRight', 'Enter', 'Escape'] }),
  ...also(only('gauge-ring'), 'definition', {
    definition: true,
    data: { ...gauge, colour: 'red' },
  }),
];

/** @type {Picture[]} */
export const pictures = [
  ...forms,
  ...also(forms, 'dark', { around: { theme: 'dark' } }),
  ...also(forms, 'contrast', { around: { theme: 'contrast' } }),
  ...also(widgets, 'forced-colours', { forced: true }),
  ...also(only('trend'), 'print', { print: true, around: { theme: 'dark' } }),
  ...also(only('gap-dimensions', 'trend'), 'compact', { around: { density: 'compact' } }),
  ...also(except('gauge-arc', 'funnel', 'trend'), 'zh-CN', { around: { lang: 'zh-CN' } }),
  ...also(only('funnel'), 'zh-TW', { around: { lang: 'zh-TW' } }),
  ...also(widgets, 'rtl', { around: { dir: 'rtl' } }),
  ...also(except('gauge-arc', 'kpi'), 'narrow', { width: 320 }),
  ...also(only('kpi'), 'narrow', { width: 180 }),
  ...also(widgets, 'tile', { width: 186, height: 106 }),
  ...also(widgets, 'small', { width: 240, height: 160 }),
  ...also(widgets, 'box', { width: 400, height: 300 }),
  ...also(only('kpi'), 'band', { data: kpiInBand }),
  ...also(only('funnel'), 'brand', {
    width: 320,
    brand: { '--voc-accent': '#00695c', '--voc-radius': '0', '--voc-font': 'serif' },
  }),
  ...Object.entries(states).flatMap(([name, change]) => also(only('gauge-ring'), name, change)),
  ...opened,
  board,
  ...also([board], 'dark', { around: { theme: 'dark' } }),
  ...also([board], 'zh-CN', { width: 700, around: { lang: 'zh-CN' } }),
  ...also([board], 'narrow', { width: 320 }),
];
