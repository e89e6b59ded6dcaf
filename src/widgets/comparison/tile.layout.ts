import type { Block } from '../../chart/blocks.js';
import { scatterBlock, type Scatter, type ScatterBlock } from '../../chart/scatter/scatter.js';
import { tileBlock } from '../../chart/tile.js';
import { outsideOf } from './comparison.model.js';
import type { ComparisonInput } from './list.layout.js';

/** What a large figure leaves the picture. */
const LEAST_PICTURE = 40;

/** Where a unit lies, beside its name: colour alone can't tell. */
const signOf = (value: number, centre: number): string => (value < centre ? '\u25bc' : '\u25b2');

/**
 * A comparison where there is room for no more: the value of all units together, the first of those
 * beyond the limits, and the funnel without names.
 */
export function comparisonTile(input: ComparisonInput, scatter: Scatter): ScatterBlock {
  const { figures, words, box, measurer } = input;
  const { width, height = 0 } = box;
  const [first, ...others] = outsideOf(figures);
  const told = first && words.units[figures.units.indexOf(first)]!;
  const sign = first ? signOf(first.value!, figures.centre!) : '';
  const more = others.length ? ` +${others.length}` : '';
  const named = told
    ? [
        { text: `${told.label} ${told.figure} ${sign}${more}`, tone: told.tone },
        { text: `${told.figure} ${sign}${more}`, tone: told.tone },
      ]
    : [{ text: figures.curve.length ? words.noneOutside : '', tone: 'muted' as const }];
  const bare = { ...scatter, points: scatter.points.map((point) => ({ ...point, label: '' })) };
  const picture = (pictureWidth: number, pictureHeight: number): Block =>
    scatterBlock(
      bare,
      { ...box, tile: true, width: pictureWidth, height: pictureHeight },
      measurer,
    );
  const given = { figure: words.overallFigure, words: named.filter(({ text }) => text) };
  const tile = tileBlock(given, picture, box, measurer, LEAST_PICTURE);
  const { key } = first ?? figures.units[0]!;
  const whole = { key, x: 0, y: 0, width, height: Math.min(tile.height, height) };
  return { ...tile, targets: tile.targets.length ? tile.targets : [whole], rest: 0 };
}
