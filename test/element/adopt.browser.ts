/** An element is bound to no document: it may move to that of a frame and back. */
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { documents, type Kind } from '../support/small.js';
import { draw, part, shadow, until } from '../support/elements.js';

for (const kind of Object.keys(documents) as Kind[]) {
  it(`<voc-${kind}> keeps its style, its marks and its language in another document`, async () => {
    const element = await draw(kind, documents[kind]);
    const box = element.parentElement!;
    const background = () => getComputedStyle(part(element, 'base')!).backgroundColor;
    const frame = await fixture<HTMLIFrameElement>(html`<iframe width="500"></iframe>`);
    const other = frame.contentDocument!;
    other.documentElement.lang = 'zh-TW';
    for (const [place, title] of [
      [other.body, documents[kind].title['zh-TW']],
      [box, documents[kind].title.en],
    ] as const) {
      place.append(element);
      await until(() => part(element, 'title')?.textContent === title);
      expect(getComputedStyle(part(element, 'base')!).display).to.equal('flex');
      expect(background()).to.equal('rgb(255, 255, 255)');
      const ready = oneEvent(element, 'voc-ready');
      (element as { data: unknown }).data = { ...documents[kind] };
      await ready;
      element.setAttribute('theme', 'dark');
      await until(() => background() === 'rgb(22, 27, 34)');
      element.removeAttribute('theme');
      await until(() => background() === 'rgb(255, 255, 255)');
      expect(shadow(element).querySelector('.plot')).not.to.equal(null);
    }
  });
}

it('keeps its style when another document has only adopted it for a while', async () => {
  const element = await draw('gauge', documents.gauge);
  const box = element.parentElement!;
  const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
  frame.contentDocument!.adoptNode(element);
  box.append(element);
  await element.updateComplete;
  expect(getComputedStyle(part(element, 'base')!).display).to.equal('flex');
});

it('takes no ground from a surface that is transparent', async () => {
  const element = await draw('gauge', documents.gauge);
  element.parentElement!.style.setProperty('--voc-surface', 'transparent');
  element.parentElement!.style.setProperty('--voc-ink', '#2b1a10');
  const ink = () => getComputedStyle(part(element, 'base')!).getPropertyValue('--_ink').trim();
  await until(() => ink() === '#2b1a10');
  expect(getComputedStyle(part(element, 'base')!).backgroundColor).to.equal('rgb(255, 255, 255)');
});

it('is announced without waiting for what another document announces', async () => {
  const elements = [await draw('gauge', documents.gauge), await draw('gauge', documents.gauge)];
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="500"></iframe>`);
  frame.contentDocument!.body.append(elements[1]!);
  await elements[1]!.updateComplete;
  // Other tests may have something announced just now.
  await aTimeout(2100);
  const start = performance.now();
  for (const element of elements) (element as { data: unknown }).data = {};
  await until(() =>
    elements.every((element) => shadow(element).querySelector('.live')!.textContent !== ''),
  );
  expect(performance.now() - start).to.be.lessThan(1500);
});
