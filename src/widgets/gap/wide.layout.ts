import { clamp, px } from '../../chart/box.js';
import { linear, type Scale } from '../../chart/scale.js';
import { wrap } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import { SERVICE } from './chain.model.js';
import { BASE, LINE, across, box, down, ticksIn, type Sheet } from './sheet.layout.js';
import { kindOf, type Chain, type Step } from './steps.layout.js';

/** The size of the service gap's figure. */
const TOTAL = 18;

/** The wide form's places. */
interface Places {
  /** Where stations' middles are, and how far apart. */
  readonly at: readonly number[];
  readonly distance: number;
  /** Half the width of a station's level, and the width of a block. */
  readonly half: number;
  readonly block: number;
  readonly right: number;
  readonly y: Scale;
  /** What stands at the promise. */
  readonly words: readonly string[];
}

/** Places the stations, and draws the few lines of the scale behind them. */
function placesOf({ stops, promised, steps, domain, tick }: Chain, sheet: Sheet): Places {
  const { width } = sheet;
  const [service, branch] = steps.slice(SERVICE);
  const ticks = ticksIn(domain, 3);
  const left = Math.max(0, ...ticks.map((one) => sheet.wide(tick(one)))) + 10;
  const total = Math.max(
    sheet.measure(service!.figure, TOTAL, 600),
    Math.min(96, sheet.wide(service!.name)),
  );
  const inner = width - left - total - 38;
  const half = clamp(inner * 0.045, 23, 42);
  const distance = (inner - 2 * half) / SERVICE;
  const block = clamp(distance * 0.17, 18, 34);
  const lines = (text: string, most: number) =>
    wrap(text, distance - block - 8, TYPE.mark, sheet.measure, most);
  const words =
    branch && promised
      ? [
          ...lines(`${promised.name} ${promised.figure}`, 2),
          ...lines(`${branch.name} ${branch.figure}`, 2),
        ]
      : [];
  const tall = clamp(width * 0.16, 110, 150);
  // The words of a promise stand above it: what of them is above the plot needs room there.
  const under = promised ? linear(domain, [tall, 0])(promised.level) : 0;
  const ceiling = sheet.y + Math.max(26, words.length * LINE + 12 - under);
  sheet.y = ceiling + tall;
  const y = linear(domain, [sheet.y, ceiling]);
  for (const one of ticks) {
    sheet.path('grid', across(left, y(one), left + inner));
    sheet.text(tick(one), left - 8, y(one) + BASE, 'muted end');
  }
  const at = stops.map((_, index) => left + half + index * distance);
  return { at, distance, half, block, right: left + inner, y, words };
}

/** A term's block between two stations, its figure and name below. */
function term(step: Step, index: number, { stops }: Chain, places: Places, sheet: Sheet): void {
  const { at, distance, half, block, y } = places;
  const middle = at[index]! + distance / 2;
  const [from, to] = [y(stops[index]!.level), y(stops[index + 1]!.level)];
  const [high, low] = [Math.min(from, to), Math.max(from, to)];
  // The middles of stations stay free for what stands at them.
  const room = distance - 36;
  const named = wrap(step.name, room, TYPE.mark, sheet.measure, 2);
  const bottom = low + 17 + named.length * LINE;
  sheet.path(
    'connector',
    across(at[index]! + half, from, middle - block / 2) +
      across(middle + block / 2, to, at[index + 1]! - half),
  );
  sheet.path(kindOf(step), box(middle - block / 2, high - 1, block, low - high + 2), step.gap);
  sheet.text(step.figure, middle, low + 17, `strong middle ${step.tone}`);
  sheet.text(named, middle, low + 17 + LINE, 'muted middle');
  sheet.target('chain', step.gap, [middle - room / 2, high - 6, room, bottom - high + 12]);
  sheet.y = Math.max(sheet.y, bottom);
}

/** The whole loss: a bracket from the first level to the last. */
function bracket(step: Step, { stops }: Chain, { right, y }: Places, sheet: Sheet): void {
  const [from, to] = [y(stops[0]!.level), y(stops[SERVICE]!.level)];
  const x = right + 12;
  const named = wrap(step.name, sheet.width - x - 12, TYPE.mark, sheet.measure, 2);
  const middle = (from + to) / 2;
  const high = Math.min(from, to, middle - 18);
  const low = Math.max(from, to, middle + 10 + named.length * LINE);
  sheet.path('bracket', `${across(x - 6, from, x)}V${to}H${px(x - 6)}`, step.gap);
  sheet.text(step.figure, x + 12, middle + 2, 'strong', TOTAL);
  sheet.text(named, x + 12, middle + 4 + LINE);
  sheet.target('chain', step.gap, [x - 10, high, sheet.width - x + 10, low - high]);
  sheet.y = Math.max(sheet.y, low);
}

/** The first height from `y` on at which lines about `x` touch no text that is already there. */
function free(texts: readonly string[], x: number, y: number, sheet: Sheet): number {
  const half = Math.max(...texts.map((text) => sheet.wide(text))) / 2;
  const others = sheet.texts.filter(
    (one) => Math.abs(one.x - x) < half + sheet.wide(one.text, 600) / 2 + 4,
  );
  let start = y;
  while (others.some((one) => one.y > start - LINE && one.y < start + texts.length * LINE))
    start += 4;
  return start;
}

/** The promise beside the chain: a level of its own, and how far delivery is from it. */
function promise(step: Step, { stops, promised }: Chain, places: Places, sheet: Sheet): void {
  const { at, y, words } = places;
  const x = at[3]!;
  const [from, to] = [y(promised!.level), y(stops[3]!.level)];
  // Below delivery the names of its neighbours come near: there the mark is no wider than is free.
  const half = from <= to ? places.half : 17;
  const rest = (words.length - 1) * LINE;
  const start = from <= to ? from - 10 - rest : free(words, x, from + 18, sheet);
  const reach = Math.max(half, ...words.map((one) => sheet.wide(one) / 2)) + 4;
  const [high, low] = [Math.min(start - 12, to), Math.max(to, start + rest + 4)];
  sheet.path(kindOf(step), down(x + half - 3, from, to), step.gap);
  sheet.path('level promise', across(x - half, from, x + half));
  sheet.text(words, x, start, 'middle');
  sheet.target('chain', step.gap, [x - reach, high, 2 * reach, low - high]);
  sheet.y = Math.max(sheet.y, low);
}

/** The chain as a waterfall from left to right. */
export function wideForm(chain: Chain, sheet: Sheet): void {
  const { steps, stops, promised } = chain;
  const places = placesOf(chain, sheet);
  const { at, distance, half, y } = places;
  steps.slice(0, SERVICE).forEach((step, index) => term(step, index, chain, places, sheet));
  bracket(steps[SERVICE]!, chain, places, sheet);
  const branch = steps[SERVICE + 1];
  if (branch) promise(branch, chain, places, sheet);
  const foot = sheet.y + 26;
  stops.forEach(({ station, kind, name, owner, level, figure }, index) => {
    const x = at[index]!;
    // A promise close above would strike the figure through.
    const near = station === 'delivered' && promised && promised.level >= level;
    const below = near && y(level) - y(promised.level) < 26;
    const lines = (text: string, most: number) =>
      wrap(text, distance - 8, TYPE.mark, sheet.measure, most);
    const owners = lines(owner, 2);
    sheet.path(kind, across(x - half, y(level), x + half));
    sheet.text(figure, x, y(level) + (below ? 17 : -9), 'strong middle', TYPE.strong);
    sheet.text(lines(name, 1), x, foot, 'strong middle');
    sheet.text(owners, x, foot + LINE, 'muted middle');
    sheet.y = Math.max(sheet.y, foot + owners.length * LINE + 6);
  });
}
