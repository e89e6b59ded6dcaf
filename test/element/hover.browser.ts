/** A hover renders a cross-hair and a tooltip, and nothing else. */
import { expect } from '@open-wc/testing';
import { documents, type Kind } from '../support/small.js';
import { draw, part, shadow, texts, until, type AnyWidget } from '../support/elements.js';

const KINDS = Object.keys(documents) as Kind[];

/** Where the first datum is on the page. */
async function middleOfFirst(element: AnyWidget): Promise<{ clientX: number; clientY: number }> {
  const press = async (key: string) => {
    part(element, 'plot')!.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await element.updateComplete;
  };
  await press('Home');
  const frame = shadow(element).querySelector('.cursor path, .cursor rect')!;
  const { left, top, width, height } = frame.getBoundingClientRect();
  await press('Escape');
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

for (const kind of KINDS) {
  it(`leaves the picture and the table of <voc-${kind}> alone`, async () => {
    const element = await draw(kind, documents[kind]);
    await until(() => shadow(element).querySelector('table') !== null);
    await element.updateComplete;
    const over = await middleOfFirst(element);
    let renders = 0;
    const lifecycle = element as unknown as { render(): unknown };
    const { render } = lifecycle;
    lifecycle.render = () => {
      renders += 1;
      return render.call(element);
    };
    const seen = new Set<string | undefined>();
    const touched: Node[] = [];
    const observer = new MutationObserver((records) =>
      touched.push(...records.map(({ target }) => target)),
    );
    observer.observe(shadow(element), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const plot = part(element, 'plot') as SVGElement;
    const { left, top, width, height } = plot.getBoundingClientRect();
    const along = Array.from({ length: 9 }, (_, step) => ({
      clientX: left + (width * (step + 1)) / 10,
      clientY: top + (height * (step + 1)) / 10,
    }));
    for (const { clientX, clientY } of [over, ...along]) {
      plot.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
      await element.updateComplete;
      seen.add(texts(element, '.tip-title')[0]);
    }
    observer.disconnect();
    touched.push(...observer.takeRecords().map(({ target }) => target));
    expect([...seen].filter(Boolean).length).to.be.greaterThan(0);
    expect(renders).to.equal(0);
    expect(touched.length).to.be.greaterThan(0);
    const elsewhere = touched.filter((node) => {
      const near = node instanceof Element ? node : node.parentElement;
      // What is no longer there was in the cursor or the tooltip, whose root has changed with it.
      return near && shadow(element).contains(near) && !near.closest('.cursor, .tooltip-root');
    });
    expect(elsewhere).to.deep.equal([]);
  });
}

it('finds the datum under the pointer in a picture that the page has scaled', async () => {
  const element = await draw('funnel', documents.funnel);
  const titleAt = async (across: number, down: number) => {
    const { left, top, width, height } = part(element, 'plot')!.getBoundingClientRect();
    const [clientX, clientY] = [left + width * across, top + height * down];
    part(element, 'plot')!.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY }));
    await element.updateComplete;
    return texts(element, '.tip-title')[0];
  };
  const titles = async () => {
    const found: (string | undefined)[] = [];
    for (const down of [0.1, 0.5, 0.9]) found.push(await titleAt(0.5, down));
    return found;
  };
  const before = await titles();
  expect(new Set(before).size).to.be.greaterThan(1);
  element.parentElement!.style.setProperty('transform', 'scale(0.5)');
  expect(await titles()).to.deep.equal(before);
});
