/** What a finger shows stays while it touches the picture; what a tap shows stays until another tap. */
import { expect } from '@open-wc/testing';
import { documents } from '../support/small.js';
import { draw, part, shadow, texts, type AnyWidget } from '../support/elements.js';

/** Sends one event of a pointer to an element, where in the picture is given as shares of its size. */
function send(
  type: string,
  element: AnyWidget,
  across: number,
  pointerType: string,
  target = part(element, 'plot')!,
): void {
  const { left, top, width, height } = part(element, 'plot')!.getBoundingClientRect();
  const [clientX, clientY] = [left + width * across, top + height / 2];
  const bubbles = type !== 'pointerleave';
  const init = { clientX, clientY, pointerType, bubbles, composed: true };
  target.dispatchEvent(new PointerEvent(type, init));
}

const title = (element: AnyWidget): string | undefined => texts(element, '.tip-title')[0];

/** The events of a tap, in the order of Pointer Events Level 3, 11. */
function tap(element: AnyWidget, across: number, pointerType = 'touch'): void {
  for (const type of ['pointerdown', 'pointerup', 'pointerleave', 'click']) {
    send(type, element, across, pointerType);
  }
}

/** The events of a finger that slides to a place, and is still there. */
function slide(element: AnyWidget, ...places: number[]): void {
  send('pointerdown', element, places[0]!, 'touch');
  for (const across of places) send('pointermove', element, across, 'touch');
}

const lift = (element: AnyWidget, across: number): void => {
  for (const type of ['pointerup', 'pointerleave']) send(type, element, across, 'touch');
};

for (const place of ['document', 'closed shadow root'] as const) {
  describe(`a finger on a trend in a ${place}`, () => {
    let element: AnyWidget;
    beforeEach(async () => {
      element = await draw('trend', documents.trend);
      if (place === 'document') return;
      const box = element.parentElement!;
      // Only a page makes such a root; ours is always open.
      // oxlint-disable-next-line wc/no-closed-shadow-root
      box.attachShadow({ mode: 'closed' }).append(element);
      await element.updateComplete;
    });

    it('moves the cross-hair along the line, and leaves nothing behind', () => {
      const seen = new Set<string | undefined>();
      slide(element, 0.3);
      for (const across of [0.3, 0.5, 0.8]) {
        send('pointermove', element, across, 'touch');
        seen.add(title(element));
        expect(shadow(element).querySelector('.cross')).not.to.equal(null);
      }
      expect(seen.size).to.be.greaterThan(1);
      lift(element, 0.8);
      expect(title(element)).to.equal(undefined);
      expect(shadow(element).querySelector('.cross')).to.equal(null);
    });

    it('leaves nothing behind where the browser takes it for scrolling', () => {
      slide(element, 0.3);
      for (const type of ['pointercancel', 'pointerleave']) send(type, element, 0.3, 'touch');
      expect(title(element)).to.equal(undefined);
    });

    it('shows a datum by a tap and hides it by another one on the same', () => {
      for (let round = 0; round < 2; round += 1) {
        tap(element, 0.3);
        expect(title(element), 'the first tap').to.be.a('string');
        tap(element, 0.3);
        expect(title(element), 'the second tap').to.equal(undefined);
      }
    });

    it('goes to another datum by a tap on that', () => {
      tap(element, 0.3);
      const first = title(element);
      tap(element, 0.9);
      expect(title(element)).to.be.a('string').and.not.equal(first);
    });

    it('shows a datum by a tap after it has slid over it', () => {
      tap(element, 0.3);
      slide(element, 0.3, 0.6);
      lift(element, 0.6);
      expect(title(element)).to.equal(undefined);
      tap(element, 0.3);
      expect(title(element)).to.be.a('string');
    });

    it('hides it by a tap elsewhere', () => {
      tap(element, 0.3);
      send('pointerdown', element, 0, 'touch', document.body);
      expect(title(element)).to.equal(undefined);
      tap(element, 0.3);
      send('pointerdown', element, 0, 'touch', part(element, 'title')!);
      expect(title(element)).to.equal(undefined);
    });

    it('chooses a datum by each tap', () => {
      let chosen = 0;
      element.addEventListener('voc-select', () => (chosen += 1));
      tap(element, 0.3);
      tap(element, 0.3);
      expect(chosen).to.equal(2);
    });
  });
}

it('shows a datum by the tap of a pen that has hovered over it', async () => {
  const element = await draw('trend', documents.trend);
  send('pointermove', element, 0.3, 'pen');
  tap(element, 0.3, 'pen');
  expect(title(element)).to.be.a('string');
});

it('leaves what a mouse has shown where it is when the mouse clicks', async () => {
  const element = await draw('trend', documents.trend);
  send('pointermove', element, 0.3, 'mouse');
  for (let round = 0; round < 2; round += 1) {
    for (const type of ['pointerdown', 'pointerup', 'click']) send(type, element, 0.3, 'mouse');
    expect(title(element)).to.be.a('string');
  }
  send('pointerdown', element, 0, 'mouse', document.body);
  expect(title(element)).to.be.a('string');
});

it('leaves scrolling up and down, and zooming, to the browser', async () => {
  const element = await draw('trend', documents.trend);
  expect(getComputedStyle(part(element, 'plot')!).touchAction).to.equal('pan-y pinch-zoom');
});
