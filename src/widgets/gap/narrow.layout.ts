import { across, block, down } from '../../chart/path.js';
import { linear, roundTicks } from '../../chart/scale.js';
import { Sheet } from '../../chart/sheet.js';
import { domainOf, levelKind } from './chain.layout.js';
import { SERVICE } from './chain.model.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';

/** The chain from top to bottom, then its total, then the promise as a branch of its own. */
export function narrowForm(gaps: GapFigures, words: GapWords, sheet: Sheet): void {
  const { stops, steps, tick } = words;
  const { width, y: top } = sheet;
  const figures = sheet.wide(
    [...stops, ...steps].map(({ figure }) => figure),
    600,
  );
  const names = sheet.wide(
    [...stops.map(({ name, owner }) => `${name} ${owner}`), ...steps.map(({ name }) => name)],
    600,
  );
  // Where names and marks have no room side by side, the mark is below the name.
  const stacked = width - names - figures < 230;
  const height = stacked ? 36 : 25;
  const domain = domainOf(gaps, words);
  const x = linear(domain, [stacked ? 4 : names + 18, width - figures - 18]);
  // The grid lies under all, and its length is known last.
  const over = new Sheet(width, sheet.measure);
  over.y = top;

  /** A row's words; the middle of its mark. */
  const row = (name: string, kind: string, figure: string, tone: string): number => {
    const base = over.y + (stacked ? 12 : 17);
    over.text(name, 0, base, kind);
    over.text(figure, width, base, `strong end ${tone}`);
    over.y += height;
    return over.y - 12;
  };
  const stop = (index: number) => {
    const { name, owner, level, figure } = stops[index]!;
    const y = row(name, 'strong', figure, '');
    over.text(owner, over.wide(name, 600) + 6, y + (stacked ? -12 : 4), 'muted');
    over.mark(levelKind(index), down(x(level), y - 5, y + 5));
  };
  const step = (index: number) => {
    const { gap, name, figure, tone, start, end } = steps[index]!;
    const [a, b] = [x(stops[start]!.level), x(stops[end]!.level)];
    over.target(gap, 0, over.y, width, height, undefined, 'chain');
    const y = row(name, index === SERVICE ? 'strong' : '', figure, tone);
    const [kind, shape] =
      index < SERVICE
        ? ['term', block(Math.min(a, b) - 1, y - 6, Math.abs(b - a) + 2, 12)]
        : index > SERVICE
          ? ['branch', across(a, y, b)]
          : ['bracket', `${down(a, y - 5, y)}H${b}v-5`];
    over.mark(`${kind} ${tone}`, shape, 'mark', gap);
  };
  const rule = () => {
    over.mark('grid', across(0, over.y + 4, width), 'grid');
    over.y += 8;
  };
  for (let index = 0; index <= SERVICE; index++) {
    if (index) step(index - 1);
    stop(index);
  }
  rule();
  step(SERVICE);
  if (stops[SERVICE + 1]) {
    rule();
    stop(SERVICE + 1);
    step(SERVICE + 1);
  }
  for (const one of roundTicks(domain, stacked ? 2 : 3)) {
    if (!stacked) sheet.mark('grid', down(x(one), top, over.y), 'grid');
    sheet.tick(tick(one), x(one), over.y + 16);
  }
  sheet.take(over);
  sheet.y += 22;
}
