import { clamp } from '../../chart/box.js';
import { across, block, down } from '../../chart/path.js';
import { linear, roundTicks } from '../../chart/scale.js';
import { LINE, type Sheet } from '../../chart/sheet.js';
import { TYPE } from '../../tokens/tokens.js';
import { domainOf, levelKind } from './chain.layout.js';
import { SERVICE } from './chain.model.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';

/** The size of the service gap's figure. */
const TOTAL = 18;
/** The stop that the promise stands at. */
const DELIVERED = 3;

/**
 * The chain as a waterfall from left to right: levels that step down, each gap a block between two
 * of them, the whole as a bracket at the end and the promise beside delivery.
 */
export function wideForm(gaps: GapFigures, words: GapWords, sheet: Sheet): void {
  const { stops, steps, tick } = words;
  const domain = domainOf(gaps, words);
  const ticks = roundTicks(domain, 3);
  const service = steps[SERVICE]!;
  const branch = steps[SERVICE + 1];
  const left = sheet.wide(ticks.map(tick)) + 10;
  const total = Math.max(sheet.measure(service.figure, TOTAL, 600), sheet.wide(service.name));
  const right = sheet.width - total - 38;
  /** Half the width of a station's level, how far stations are apart, the width of a block. */
  const half = clamp((right - left) * 0.045, 23, 42);
  const distance = (right - left - 2 * half) / SERVICE;
  const thick = half * 0.8;
  const at = (index: number) => left + half + index * distance;

  // What stands at the promise is above both levels, and may need room above the plot.
  const told = branch
    ? [stops[SERVICE + 1]!, branch].flatMap(({ name, figure }) =>
        sheet.wrap(`${name} ${figure}`, distance - thick - 8),
      )
    : [];
  const tall = clamp(sheet.width * 0.16, 110, 150);
  const drop = linear(domain, [tall, 0]);
  const level = (index: number) => drop(stops[index]!.level);
  const clear = branch ? Math.min(level(SERVICE + 1), level(DELIVERED) - 18) - 10 : 0;
  const ceiling = sheet.y + Math.max(26, told.length * LINE + 2 - clear);
  const y = (index: number) => ceiling + level(index);
  sheet.y = ceiling + tall;
  for (const one of ticks) {
    sheet.mark('grid', across(left, ceiling + drop(one), right), 'grid');
    sheet.text(tick(one), left - 8, ceiling + drop(one) + 4, 'muted end');
  }

  steps.forEach((step, index) => {
    const { gap, start, end, figure, tone } = step;
    const [from, to] = [y(start), y(end)];
    let [high, low] = [Math.min(from, to), Math.max(from, to)];
    const mark = (kind: string, d: string) => sheet.mark(`${kind} ${tone}`, d, 'mark', gap);
    const place = (x: number, width: number) => {
      sheet.target(gap, x, high, width, low - high, { group: 'chain' });
      sheet.y = Math.max(sheet.y, low);
    };
    if (index < SERVICE) {
      const middle = at(index) + distance / 2;
      // The middles of stations stay free for what stands at them.
      const room = distance - 36;
      const name = sheet.wrap(step.name, room);
      const ends =
        across(at(index) + half, from, middle - thick / 2) +
        across(middle + thick / 2, to, at(index + 1) - half);
      sheet.mark('connector', ends);
      mark('term', block(middle - thick / 2, high - 1, thick, low - high + 2));
      sheet.text(figure, middle, low + 17, `strong middle ${tone}`);
      sheet.text(name, middle, low + 17 + LINE, 'muted middle');
      high -= 6;
      low += 21 + name.length * LINE;
      place(middle - room / 2, room);
    } else if (index > SERVICE) {
      const x = at(DELIVERED);
      // Below delivery the names of its neighbours come near: the mark is no wider than is free.
      const reach = from <= to ? half : 17;
      const top = ceiling + clear - (told.length - 1) * LINE;
      mark('branch', down(x + reach - 3, from, to));
      sheet.mark(levelKind(index), across(x - reach, from, x + reach));
      sheet.text(told, x, top, 'middle');
      high = top - 12;
      low += 4;
      const wide = Math.max(2 * reach, sheet.wide(told)) + 8;
      place(x - wide / 2, wide);
    } else {
      const x = right + 12;
      const middle = (from + to) / 2;
      mark('bracket', `${across(x - 6, from, x)}V${to}H${x - 6}`);
      sheet.text(figure, x + 12, middle + 2, 'strong', TOTAL);
      sheet.text(step.name, x + 12, middle + 4 + LINE, 'muted');
      high = Math.min(high, middle - 18);
      low = Math.max(low, middle + 10 + LINE);
      place(x - 10, total + 36);
    }
  });

  const foot = sheet.y + 26;
  stops.slice(0, SERVICE + 1).forEach(({ name, owner, figure }, index) => {
    // A promise close above would strike the figure through.
    const near = branch && index === DELIVERED ? y(index) - y(SERVICE + 1) : -1;
    sheet.mark(levelKind(index), across(at(index) - half, y(index), at(index) + half));
    sheet.text(
      figure,
      at(index),
      y(index) + (near >= 0 && near < 26 ? 17 : -9),
      'strong middle',
      TYPE.strong,
    );
    sheet.text(name, at(index), foot, 'strong middle');
    sheet.text(owner, at(index), foot + LINE, 'muted middle');
  });
  sheet.y = foot + LINE + 6;
}
