/** Translators and extensions work in the shadow tree as well; the next data are shown all the same. */
import { expect, nextFrame } from '@open-wc/testing';
import { documents, type Kind } from '../support/small.js';
import { draw, part, shadow, until, type AnyWidget } from '../support/elements.js';

const KINDS = Object.keys(documents) as Kind[];

/** All that a reader can read, but for the tooltip and what is only announced. */
function written(element: Element): string[] {
  const walker = document.createTreeWalker(shadow(element), NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement!.closest('.live, .tooltip')) found.push(text.data.trim());
  }
  return found.filter(Boolean);
}

/** The marks of the picture, without those of the cursor. */
const marks = (element: Element): (string | null)[] =>
  [...shadow(element).querySelectorAll('.plot > g > path')].map((path) => path.getAttribute('d'));

async function withTable(kind: Kind, document: object): Promise<AnyWidget> {
  const element = await draw(kind, document);
  element.showTable = true;
  await element.updateComplete;
  return element;
}

/** The same document with another title, and other words than English. */
async function renew(element: AnyWidget, kind: Kind): Promise<void> {
  element.lang = 'zh-TW';
  (element as { data: unknown }).data = { ...documents[kind] };
  await until(() => element.state === 'ready');
  await element.updateComplete;
}

/** Shows other data, and expects all of them as in an element that nobody has touched. */
async function expectAllOfNext(element: AnyWidget, kind: Kind): Promise<void> {
  const untouched = await withTable(kind, documents[kind]);
  for (const one of [untouched, element]) await renew(one, kind);
  // A text that is the same as before may stay translated.
  const read = written(element).map((text) => text.replace(/^«(.*)»$/, '$1'));
  expect(read).to.deep.equal(written(untouched));
  expect(marks(element)).to.deep.equal(marks(untouched));
  expect(element.state).to.equal('ready');
}

/** What the translators of browsers do: each text goes into a new element, its old node away. */
function translate(root: ParentNode & Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  for (const text of found.filter(({ data }) => data.trim())) {
    const font = document.createElement('font');
    font.append(`«${text.data}»`);
    text.replaceWith(font);
  }
}

const hover = async (element: AnyWidget): Promise<void> => {
  const plot = part(element, 'plot')!;
  const { left, top, width, height } = plot.getBoundingClientRect();
  for (const down of [0.2, 0.4, 0.6, 0.8]) {
    const [clientX, clientY] = [left + width / 2, top + height * down];
    plot.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
  }
  await element.updateComplete;
};

for (const kind of KINDS) {
  describe(`<voc-${kind}>`, () => {
    it('shows the next data in place of texts that a translator has replaced', async () => {
      const element = await withTable(kind, documents[kind]);
      const plot = part(element, 'plot');
      translate(shadow(element));
      expect(written(element).every((text) => text.startsWith('«'))).to.equal(true);
      await expectAllOfNext(element, kind);
      expect(part(element, 'plot'), 'rendered anew').to.equal(plot);
    });

    it('shows the tooltip of the next datum in place of one that was translated', async () => {
      const element = await draw(kind, documents[kind]);
      element.highlight(undefined);
      await hover(element);
      translate(shadow(element).querySelector('.tooltip-root')!);
      part(element, 'plot')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
      part(element, 'plot')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
      await element.updateComplete;
      const untouched = await draw(kind, documents[kind]);
      part(untouched, 'plot')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
      await untouched.updateComplete;
      const tip = (one: AnyWidget) => part(one, 'tooltip')!.textContent.replace(/[«»]/g, '');
      expect(tip(element)).to.equal(tip(untouched));
    });

    const damage: Readonly<Record<string, (root: ShadowRoot) => void>> = {
      'the whole tree': (root) => root.replaceChildren(),
      'all comments': (root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
        const found: Node[] = [];
        while (walker.nextNode()) found.push(walker.currentNode);
        for (const comment of found) comment.parentNode?.removeChild(comment);
      },
      'the picture': (root) => root.querySelector('.plot')!.remove(),
      'the texts of the picture': (root) =>
        root.querySelectorAll('.plot text').forEach((text) => text.remove()),
      'the tooltip’s root': (root) => root.querySelector('.tooltip-root')!.remove(),
      'what the cursor is drawn into': (root) => root.querySelector('.cursor')!.remove(),
      'the table': (root) => root.querySelector('table')!.remove(),
      'the classes': (root) =>
        root.querySelectorAll('[class]').forEach((one) => one.removeAttribute('class')),
    };
    for (const [what, remove] of Object.entries(damage)) {
      it(`renders all anew where somebody has removed ${what}`, async () => {
        const element = await withTable(kind, documents[kind]);
        remove(shadow(element));
        await expectAllOfNext(element, kind);
        expect(getComputedStyle(part(element, 'base')!).display).to.equal('flex');
      });

      it(`has no fault while the pointer moves before that (${what})`, async () => {
        const element = await withTable(kind, documents[kind]);
        const plot = part(element, 'plot')!;
        await hover(element);
        remove(shadow(element));
        plot.dispatchEvent(new PointerEvent('pointermove', { clientX: 1, clientY: 1 }));
        if (part(element, 'plot')) await hover(element);
        await expectAllOfNext(element, kind);
      });
    }

    it('keeps its picture where somebody adds elements and takes them away again', async () => {
      const element = await withTable(kind, documents[kind]);
      const plot = part(element, 'plot');
      const added = [...shadow(element).querySelectorAll('*')].map((one) => {
        const stranger = document.createElement('i');
        one.append(stranger);
        one.setAttribute('data-seen', '');
        return stranger;
      });
      await renew(element, kind);
      await nextFrame();
      for (const stranger of added) stranger.remove();
      await expectAllOfNext(element, kind);
      expect(part(element, 'plot')).to.equal(plot);
    });

    it('keeps translators off its figures, and off nothing else', async () => {
      const element = await withTable(kind, documents[kind]);
      part(element, 'plot')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
      await element.updateComplete;
      const places = [
        ...shadow(element).querySelectorAll('.plot text, td, tbody th, dd, .tip-title'),
      ];
      const kept = (one: Element) => one.getAttribute('translate') === 'no';
      const has = (one: Element) => /\d/.test(one.textContent);
      expect(places.filter(has).length).to.be.greaterThan(3);
      expect(
        places.filter((one) => kept(one) !== has(one)).map((one) => one.outerHTML),
      ).to.deep.equal([]);
    });
  });
}

it('does not notice its own changes: a hover keeps the picture', async () => {
  const element = await draw('trend', documents.trend);
  const card = part(element, 'base');
  for (let round = 0; round < 3; round += 1) {
    await hover(element);
    element.highlight(undefined);
    await nextFrame();
    await renew(element, 'trend');
  }
  expect(part(element, 'base')).to.equal(card);
});
