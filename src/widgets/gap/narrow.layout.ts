import { across, block, down } from '../../chart/path.js';
import { linear } from '../../chart/scale.js';
import type { Sheet } from '../../chart/sheet.js';
import { domainOf, levelKind } from './chain.layout.js';
import { SERVICE } from './chain.model.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';

const RULE = 8;

/**
 * The chain from top to bottom, then its total, then the promise as a branch of its own. It has no
 * scale, since each level has its figure.
 */
export function narrowForm(gaps: GapFigures, words: GapWords, sheet: Sheet): void {
  const { stops, steps } = words;
  const { width, parts } = sheet;
  const all = [...stops, ...steps];
  const figures =
    sheet.wide(
      all.map(({ figure }) => figure),
      600,
    ) + 18;
  const names = all.map(({ name }) => name);
  const owned = stops.map(({ name, owner }) => `${name} ${owner}`);
  // Whose a station is goes first where room is short.
  const roomy = width - sheet.wide(owned, 600) - figures > 200;
  const left = sheet.wide(roomy ? [...names, ...owned] : names, 600) + 18;
  const x = linear(domainOf(gaps, words), [left, width - figures]);

  /** A row's words; the middle of its mark. */
  const row = (name: string, kind: string, figure: string, tone: string): number => {
    sheet.y += parts.station;
    sheet.text(name, 0, sheet.y - 8, kind);
    sheet.text(figure, width, sheet.y - 8, `strong end ${tone}`);
    return sheet.y - 12;
  };
  const stop = (index: number) => {
    const { name, owner, level, figure } = stops[index]!;
    const y = row(name, 'strong', figure, '');
    if (roomy) sheet.text(owner, sheet.wide(name, 600) + 6, y + 4, 'muted');
    sheet.mark(levelKind(index), down(x(level), y - 5, y + 5));
  };
  const step = (index: number) => {
    const { gap, name, figure, tone, start, end } = steps[index]!;
    const [a, b] = [x(stops[start]!.level), x(stops[end]!.level)];
    sheet.target(gap, 0, sheet.y, width, parts.station, { group: 'chain' });
    const y = row(name, index === SERVICE ? 'strong' : '', figure, tone);
    const [kind, shape] =
      index < SERVICE
        ? ['term', block(Math.min(a, b) - 1, y - 6, Math.abs(b - a) + 2, 12)]
        : index > SERVICE
          ? ['branch', across(a, y, b)]
          : ['bracket', `${down(a, y - 5, y)}H${b}v-5`];
    sheet.mark(`${kind} ${tone}`, shape, 'mark', gap);
  };
  const rule = () => {
    sheet.mark('grid', across(0, sheet.y + RULE / 2, width), 'grid');
    sheet.y += RULE;
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
  sheet.y += RULE;
}
