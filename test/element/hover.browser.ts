/** A hover renders a cross-hair and a tooltip, and nothing else. */
import { expect } from '@open-wc/testing';
import { documents, type Kind } from '../support/small.js';
import { draw, part, shadow, texts, until } from '../support/elements.js';

const KINDS = Object.keys(documents) as Kind[];

for (const kind of KINDS) {
  it(`leaves the picture and the table of <voc-${kind}> alone`, async () => {
    const element = await draw(kind, documents[kind]);
    await until(() => shadow(element).querySelector('table') !== null);
    await element.updateComplete;
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
    for (let step = 1; step < 10; step += 1) {
      const [clientX, clientY] = [left + (width * step) / 10, top + (height * step) / 10];
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
