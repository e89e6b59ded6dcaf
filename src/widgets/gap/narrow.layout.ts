import { linear, type Scale } from '../../chart/scale.js';
import { ellipsis } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import { SERVICE } from './chain.model.js';
import { BASE, across, box, down, ticksIn, type Sheet } from './sheet.layout.js';
import { kindOf, type Chain, type Step, type Stop } from './steps.layout.js';

/** The narrow form's columns. */
interface Lane {
  readonly stacked: boolean;
  /** The room of names, or of a whole line where the mark is below it. */
  readonly room: number;
  readonly x: Scale;
  readonly height: number;
}

/** A row's words: its name, whose it is, its figure. */
function rowWords(
  name: string,
  aside: string,
  figure: string,
  kinds: readonly string[],
  { stacked, room, height }: Lane,
  sheet: Sheet,
): void {
  const base = sheet.y + (stacked ? 12 : height / 2 + BASE);
  const own = sheet.wide(name, 600) + 6;
  const cut = (text: string, most: number, weight: number) =>
    ellipsis(text, most, TYPE.mark, sheet.measure, weight);
  sheet.text(cut(name, room, 600), 0, base, kinds[0]);
  if (aside && room - own > 20) sheet.text(cut(aside, room - own, 400), own, base);
  sheet.text(figure, sheet.width, base, `strong end ${kinds[1]}`);
}

function stopRow({ kind, name, owner, level, figure }: Stop, lane: Lane, sheet: Sheet): void {
  const y = sheet.y + (lane.stacked ? 24 : lane.height / 2);
  rowWords(name, owner, figure, ['strong', ''], lane, sheet);
  sheet.path(kind, down(lane.x(level), y - 5, y + 5));
  sheet.y += lane.height;
}

function stepRow(step: Step, from: number, to: number, lane: Lane, sheet: Sheet): void {
  const { stacked, x, height } = lane;
  const [a, b, y] = [x(from), x(to), sheet.y + (stacked ? 24 : height / 2)];
  const line = across(a, y, b);
  const shape =
    step.gap === 'service'
      ? `${down(a, y - 5, y)}H${b}v-5`
      : step.gap === 'communication'
        ? line
        : box(Math.min(a, b) - 1, y - 6, Math.abs(b - a) + 2, 12);
  const total = step.gap === 'service';
  rowWords(
    step.name,
    '',
    step.figure,
    [total ? 'strong' : '', total ? '' : step.tone],
    lane,
    sheet,
  );
  if (!stacked && step.group === 'conformance') {
    sheet.path('connector', down(a, y - height + 6, y - 6) + down(b, y + 6, y + height - 6));
  }
  sheet.path(kindOf(step), shape, step.gap);
  sheet.target('chain', step.gap, [0, sheet.y, sheet.width, height]);
  sheet.y += height;
}

/** The chain from top to bottom, then its total, then the promise as a branch of its own. */
export function narrowForm({ stops, promised, steps, domain, tick }: Chain, sheet: Sheet): void {
  const { width } = sheet;
  const all = promised ? [...stops, promised] : stops;
  const figures = Math.max(...[...all, ...steps].map((one) => sheet.wide(one.figure, 600)));
  const names = Math.max(
    ...all.map(({ name, owner }) => sheet.wide(name, 600) + 6 + sheet.wide(owner)),
    ...steps.map(({ name }) => sheet.wide(name, 600)),
  );
  const stacked = width - names - figures < 230;
  const lane: Lane = {
    stacked,
    room: stacked ? width - figures - 12 : names,
    x: linear(domain, [stacked ? 4 : names + 18, width - figures - 18]),
    height: stacked ? 36 : 25,
  };
  const rule = () => {
    sheet.path('grid', across(0, sheet.y + 4, width));
    sheet.y += 8;
  };
  const top = sheet.y;
  const level = (index: number) => stops[index]!.level;
  stops.forEach((stop, index) => {
    if (index) stepRow(steps[index - 1]!, level(index - 1), stop.level, lane, sheet);
    stopRow(stop, lane, sheet);
  });
  rule();
  stepRow(steps[SERVICE]!, level(0), level(SERVICE), lane, sheet);
  const branch = steps[SERVICE + 1];
  if (promised && branch) {
    rule();
    stopRow(promised, lane, sheet);
    stepRow(branch, promised.level, level(3), lane, sheet);
  }
  for (const one of ticksIn(domain, stacked ? 2 : 3)) {
    if (!stacked) sheet.path('grid', down(lane.x(one), top, sheet.y));
    sheet.tick(tick(one), lane.x(one), sheet.y + 16);
  }
  sheet.y += 22;
}
