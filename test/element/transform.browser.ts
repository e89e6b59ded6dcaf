/** The datum under the pointer and the place of the tooltip, whatever the page does to the picture. */
import { aTimeout, expect } from '@open-wc/testing';
import { boxOf } from '../../src/element/page-box.js';
import { documents, type Kind } from '../support/small.js';
import { draw, part, shadow, texts, type AnyWidget } from '../support/elements.js';

/** What a page may do to the box around a widget. */
const PAGES: Readonly<Record<string, string>> = {
  nothing: '',
  scale: 'transform: scale(0.5)',
  enlarge: 'scale: 1.4; transform-origin: 0 0',
  rotate: 'transform: rotate(25deg)',
  'turn upside down': 'transform: rotate(180deg)',
  skew: 'transform: skewX(20deg) scaleY(0.8)',
  mirror: 'transform: scaleX(-1)',
  'tilt about an axis': 'transform: perspective(700px) rotateY(40deg)',
  zoom: 'zoom: 1.25',
  'zoom and scale': 'zoom: 0.8; transform: scale(0.9) rotate(-10deg)',
  scroll: 'overflow: scroll; height: 400px; padding-bottom: 400px',
};

const DIRECTIONS = ['ltr', 'rtl'] as const;

/** What a tooltip keeps free at the edges of the window, in pixels. */
const MARGIN = 8;

type Box = ReturnType<typeof boxOf>;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a point of the picture is in the window, as an element that is hit there says. */
function seenAt(element: AnyWidget, { x, y }: Point): Point {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x: x - 3, y: y - 3, width: 6, height: 6 })) {
    rect.setAttribute(name, String(value));
  }
  part(element, 'plot')!.append(rect);
  const box = boxOf(rect);
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hit = shadow(element).elementFromPoint(place.x, place.y);
  rect.remove();
  expect(
    hit === rect,
    `seen where it is: ${x}, ${y}; ${JSON.stringify(place)} ${element.parentElement!.style.cssText}`,
  ).to.equal(true);
  return place;
}

/** Moves the pointer to a point of the picture, and says what the tooltip is about. */
async function titleAt(element: AnyWidget, point: Point): Promise<string | undefined> {
  // The tooltip would cover the next point.
  element.highlight(undefined);
  const { x: clientX, y: clientY } = seenAt(element, point);
  const event = new PointerEvent('pointermove', { clientX, clientY, bubbles: true });
  part(element, 'plot')!.dispatchEvent(event);
  await element.updateComplete;
  return texts(element, '.tip-title')[0];
}

/** What a grid of points of the picture says, one by one. */
async function titles(element: AnyWidget): Promise<(string | undefined)[]> {
  const plot = part(element, 'plot')!;
  const [width, height] = ['width', 'height'].map((name) => Number(plot.getAttribute(name)));
  const found: (string | undefined)[] = [];
  for (const across of [0.15, 0.4, 0.6, 0.85]) {
    for (const down of [0.12, 0.5, 0.75]) {
      found.push(await titleAt(element, { x: width! * across, y: height! * down }));
    }
  }
  return found;
}

/** A widget in a box that the page can do something to, somewhere in the middle of the window. */
async function stand(
  kind: Kind,
  direction: string,
): Promise<{ element: AnyWidget; box: HTMLElement }> {
  const element = await draw(kind, documents[kind], 300);
  const box = element.parentElement!;
  box.dir = direction;
  box.style.cssText += '; position: absolute; left: 200px; top: 60px';
  await aTimeout(0);
  await element.updateComplete;
  return { element, box };
}

/** The box in the window around the upright middle line of the active datum. */
function datumOf(element: AnyWidget): Box {
  const frame = shadow(element).querySelector('.active')!;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(frame.getAttribute(name)),
  ) as [number, number, number, number];
  const ends = [y, y + height].map((end) => {
    const rect = frame.cloneNode() as Element;
    const place = { x: x + width / 2 - 0.5, y: end - 0.5, width: 1, height: 1 };
    for (const [name, value] of Object.entries(place)) rect.setAttribute(name, String(value));
    frame.after(rect);
    const box = boxOf(rect);
    rect.remove();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  const [left, right] = [
    Math.min(...ends.map((end) => end.x)),
    Math.max(...ends.map((end) => end.x)),
  ];
  const [top, foot] = [
    Math.min(...ends.map((end) => end.y)),
    Math.max(...ends.map((end) => end.y)),
  ];
  return { x: left, y: top, width: right - left, height: foot - top };
}

/** A tooltip touches its datum and has its middle where that has its, as far as the window lets it. */
function expectBeside(tip: Box, datum: Box, what: string): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const told = `${what}: ${JSON.stringify({ tip, datum })}`;
  const [right, foot] = [tip.x + tip.width, tip.y + tip.height];
  expect(Math.min(tip.x, tip.y), told).to.be.at.least(MARGIN - 1);
  expect(right, told).to.be.at.most(clientWidth - MARGIN + 1);
  expect(foot, told).to.be.at.most(clientHeight - MARGIN + 1);
  const isAtEdge = tip.x < MARGIN + 1 || right > clientWidth - MARGIN - 1;
  const middle = datum.x + datum.width / 2;
  // Without a top layer, a tilted tooltip gets smaller or larger with each step on its way.
  const tolerance = 'popover' in HTMLElement.prototype ? 1 : 8;
  if (!isAtEdge) expect(tip.x + tip.width / 2, told).to.be.closeTo(middle, tolerance);
  const [above, below] = [datum.y - tip.height, datum.y + datum.height];
  if (above > MARGIN) expect(tip.y, told).to.be.closeTo(above, tolerance);
  else if (below + tip.height < clientHeight - MARGIN)
    expect(tip.y, told).to.be.closeTo(below, tolerance);
}

for (const direction of DIRECTIONS) {
  for (const kind of ['trend', 'funnel'] as const) {
    it(`finds the datum under the pointer in a ${kind} (${direction})`, async () => {
      const { element, box } = await stand(kind, direction);
      const before = await titles(element);
      expect(new Set(before).size).to.be.greaterThan(1);
      const style = box.style.cssText;
      for (const [name, css] of Object.entries(PAGES)) {
        box.style.cssText = `${style}; ${css}`;
        box.scrollTop = 40;
        expect(await titles(element), name).to.deep.equal(before);
      }
    });
  }

  it(`has the tooltip touch its datum, inside the window (${direction})`, async () => {
    const { element, box } = await stand('gauge', direction);
    const style = box.style.cssText;
    for (const [name, css] of Object.entries(PAGES)) {
      for (const place of ['', 'left: 0; top: 0', 'left: auto; right: 0; top: auto; bottom: 0']) {
        box.style.cssText = `${style}; ${css}; ${place}`;
        box.scrollTop = 40;
        for (const key of ['Home', 'End']) {
          part(element, 'plot')!.dispatchEvent(new KeyboardEvent('keydown', { key }));
          await element.updateComplete;
          expectBeside(
            boxOf(part(element, 'tooltip')!),
            datumOf(element),
            `${name}, ${place}, ${key}`,
          );
        }
        element.highlight(undefined);
      }
    }
  });
}
