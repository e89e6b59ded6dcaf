import { block, paint, type Block } from '../../chart/blocks.js';
import { circle, horizontal } from '../../chart/geometry.js';
import { linear } from '../../chart/scale.js';
import { tileBlock } from '../../chart/tile.js';
import { GRID, tickTexts } from '../../chart/ticks.js';
import { DOT, landmarkLines, markLook, scaleOf, type BreakdownInput } from './parts.layout.js';
import { groupsByWeight } from './weight.model.js';

/** From this height on the ends of the scale stand below the groups. */
const WITH_ENDS = 32;
const ENDS = 18;

/** All groups as dots on one scale, with the value of all together. */
function stripPicture(input: BreakdownInput) {
  const { figures, words, box, measurer } = input;
  const { domain } = scaleOf(figures, box);
  return (width: number, height: number): Block => {
    const x = linear(domain, [DOT + 1, width - DOT - 1]);
    const hasEnds = height >= WITH_ENDS;
    const line = hasEnds ? height - ENDS : height;
    const y = line / 2;
    const dots = figures.groups.flatMap((group, index) =>
      group.value === null
        ? []
        : paint(markLook(group, words.groups[index]!.tone, false), circle(x(group.value), y, DOT)),
    );
    return block(width, height, {
      marks: [
        ...paint(GRID, horizontal(x(domain[0]), y, x(domain[1]))),
        ...landmarkLines(figures, x, [0, line]),
        ...dots,
      ],
      texts: hasEnds
        ? tickTexts(domain, x, height - 3, { width, measurer, write: words.tick })
        : [],
    });
  };
}

/**
 * A breakdown where there is room for no more: the value of all groups together with the group that
 * matters most, or that group alone.
 */
export function breakdownTile(input: BreakdownInput): Block {
  const { figures, words, box, measurer } = input;
  const { width, height = 0 } = box;
  const first = groupsByWeight(figures)[0] ?? 0;
  const group = figures.groups[first];
  const { label, figure, sign, tone } = words.groups[first]!;
  const isFar = sign !== '';
  const named = { text: `${label} ${figure} ${sign}`, tone };
  const tile =
    figures.pooled === null
      ? tileBlock({ figure, words: [{ text: label }] }, stripPicture(input), box, measurer)
      : tileBlock(
          {
            figure: words.overallFigure,
            words: isFar
              ? [named, { text: `${figure} ${sign}`, tone }]
              : [{ text: words.noDifference, tone: 'muted' }],
          },
          stripPicture(input),
          box,
          measurer,
        );
  return {
    ...tile,
    targets: [{ key: group!.key, x: 0, y: 0, width, height: Math.min(tile.height, height) }],
  };
}
