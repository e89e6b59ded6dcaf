import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { VocElement } from '../../src/element/voc-element.js';
import { documents, type Kind } from '../support/small.js';
import { draw, part, place, shadow, texts, until, type AnyWidget } from '../support/elements.js';

const KINDS = Object.keys(documents) as Kind[];

/** The same checks over every widget: what the base promises holds for each. */
for (const kind of KINDS) {
  const good = documents[kind];

  describe(`<voc-${kind}>, as every widget`, () => {
    it('waits for data', async () => {
      const element = await place(kind);
      await element.updateComplete;
      expect(element.state).to.equal('loading');
      expect(part(element, 'state')!.textContent).to.contain('Waiting for data');
    });

    it('draws a document handed to its property', async () => {
      const element = await draw(kind, good);
      expect(element.state).to.equal('ready');
      expect(shadow(element).querySelectorAll('[part="mark"]').length).to.be.greaterThan(0);
    });

    it('reads a JSON script child', async () => {
      const element = await place(kind);
      const ready = oneEvent(element, 'voc-ready');
      element.innerHTML = `<script type="application/json">${JSON.stringify(good)}</script>`;
      await ready;
      expect(element.state).to.equal('ready');
    });

    it('prefers the property to the script child', async () => {
      const element = await draw(kind, good);
      element.innerHTML = '<script type="application/json">{"broken"</script>';
      await aTimeout(0);
      expect(element.state).to.equal('ready');
    });

    it('follows a change of the script child', async () => {
      const element = await place(kind);
      element.innerHTML = `<script type="application/json">${JSON.stringify(good)}</script>`;
      await oneEvent(element, 'voc-ready');
      const failed = oneEvent(element, 'voc-error');
      element.querySelector('script')!.textContent = '{"type":';
      expect((await failed).detail.problems[0].code).to.equal('not-json');
    });

    it('names each problem with its path and keeps the last good picture', async () => {
      const element = await draw(kind, good);
      const failed = oneEvent(element, 'voc-error');
      (element as { data: unknown }).data = { ...good, minimumN: -1 };
      expect((await failed).detail.problems[0].path).to.equal('/minimumN');
      expect(element.state).to.equal('invalid');
      expect(texts(element, '[part="state"] code')).to.deep.equal(['/minimumN']);
      expect(part(element, 'plot')).not.to.equal(null);
    });

    it('says what is wrong where there is no picture to keep', async () => {
      const element = await place(kind);
      const failed = oneEvent(element, 'voc-error');
      (element as { data: unknown }).data = [];
      await failed;
      expect(part(element, 'plot')).to.equal(null);
      expect(part(element, 'state')!.textContent).to.contain('can\u2019t be shown');
    });

    it('recovers from a bad document', async () => {
      const element = await draw(kind, good);
      (element as { data: unknown }).data = {};
      await oneEvent(element, 'voc-error');
      (element as { data: unknown }).data = { ...good };
      await oneEvent(element, 'voc-ready');
      expect(element.state).to.equal('ready');
      expect(part(element, 'state')).to.equal(null);
    });

    it('forgets its document when it is taken away', async () => {
      const element = await draw(kind, good);
      element.data = undefined;
      await element.updateComplete;
      expect(element.state).to.equal('loading');
      expect(part(element, 'plot')).to.equal(null);
    });

    it('says when its data are stale', async () => {
      const element = await draw(kind, { ...good, asOf: '2018', staleAfter: 'P1D' });
      expect(element.stale).to.equal(true);
      expect(part(element, 'state')!.textContent).to.contain('2018');
    });

    it('is not stale before its time', async () => {
      const element = await draw(kind, { ...good, asOf: Date.now(), staleAfter: 'PT1H' });
      expect(element.stale).to.equal(false);
      expect(part(element, 'state')).to.equal(null);
    });

    it('becomes stale while it is on the page', async () => {
      const element = await draw(kind, { ...good, asOf: Date.now() - 900, staleAfter: 'PT1S' });
      await until(() => part(element, 'state') !== null);
      expect(element.stale).to.equal(true);
    });

    it('draws nothing at width zero and once when it gets a width', async () => {
      const element = await place(kind, 0);
      let drawings = 0;
      element.addEventListener('voc-ready', () => drawings++);
      (element as { data: unknown }).data = good;
      await element.updateComplete;
      expect(part(element, 'plot')).to.equal(null);
      element.parentElement!.style.setProperty('width', '400px');
      await until(() => drawings > 0);
      await aTimeout(0);
      expect(drawings).to.equal(1);
      expect(part(element, 'plot')).not.to.equal(null);
    });

    it('draws when a hidden tab is shown', async () => {
      const box = await fixture<HTMLDivElement>(html`<div hidden></div>`);
      const element = document.createElement(`voc-${kind}`) as AnyWidget;
      (element as { data: unknown }).data = good;
      box.append(element);
      await element.updateComplete;
      expect(part(element, 'plot')).to.equal(null);
      const ready = oneEvent(element, 'voc-ready');
      box.hidden = false;
      await ready;
      expect(part(element, 'plot')!.getBoundingClientRect().width).to.be.greaterThan(300);
    });

    it('follows its width', async () => {
      const element = await draw(kind, good, 480);
      element.parentElement!.style.setProperty('width', '700px');
      await until(() => part(element, 'plot')!.getBoundingClientRect().width > 600);
      expect(part(element, 'plot')!.getBoundingClientRect().right).to.be.at.most(
        element.getBoundingClientRect().right,
      );
    });

    it('works again after being moved', async () => {
      const element = await draw(kind, good);
      const box = element.parentElement!;
      element.remove();
      box.append(element);
      const ready = oneEvent(element, 'voc-ready');
      (element as { data: unknown }).data = { ...good };
      await ready;
      expect(element.state).to.equal('ready');
    });

    it('takes its language from the nearest lang, live', async () => {
      const element = await draw(kind, good);
      element.parentElement!.lang = 'zh-TW';
      await until(() => part(element, 'title')!.textContent === good.title['zh-TW']);
      expect(shadow(element).querySelector('footer button')!.textContent).to.equal('計算方式');
      element.parentElement!.lang = 'zh-CN';
      await until(() => part(element, 'title')!.textContent === good.title['zh-CN']);
      expect(shadow(element).querySelector('footer button')!.textContent).to.equal('口径说明');
    });

    it('has a table that is always there and shown on request', async () => {
      const element = await draw(kind, good);
      await until(() => shadow(element).querySelector('table') !== null);
      const table = shadow(element).querySelector('table')!;
      expect(table.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(table.parentElement!.className).to.equal('sr');
      shadow(element).querySelector<HTMLButtonElement>('.toolbar button')!.click();
      await element.updateComplete;
      expect(element.showTable).to.equal(true);
      expect(table.parentElement!.className).to.equal('tables');
    });

    it('heads its table with caption, column and row headers', async () => {
      const element = await draw(kind, good);
      await until(() => shadow(element).querySelector('table') !== null);
      expect(texts(element, 'caption')[0]).to.equal(good.title.en);
      expect(shadow(element).querySelectorAll('th[scope="col"]').length).to.be.greaterThan(2);
      expect(shadow(element).querySelectorAll('th[scope="row"]').length).to.be.greaterThan(0);
    });

    it('says how its figure is calculated, on request', async () => {
      const element = await draw(kind, good);
      const button = shadow(element).querySelector<HTMLButtonElement>('footer button')!;
      expect(texts(element, '.definition p')).to.deep.equal([]);
      button.click();
      await element.updateComplete;
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(texts(element, '.definition p')[0]!.length).to.be.greaterThan(20);
    });

    it('shows a definition of the document\u2019s own in place of the built-in one', async () => {
      const element = await draw(kind, { ...good, definition: 'As agreed in 2020.' });
      shadow(element).querySelector<HTMLButtonElement>('footer button')!.click();
      await element.updateComplete;
      expect(texts(element, '.definition p')).to.deep.equal(['As agreed in 2020.']);
    });

    it('tells of warnings without calling them errors', async () => {
      const element = await draw(kind, { ...good, colour: 'red' });
      expect(element.state).to.equal('ready');
      expect(element.problems.map(({ code }) => code)).to.deep.equal(['unknown-field']);
    });

    it('gives its table and CSV under the same keys', async () => {
      const element = await draw(kind, good);
      const keys = element.toTable()!.columns.map(({ key }) => key);
      expect(element.toCSV().split('\r\n')[0]).to.equal(keys.join(','));
    });

    it('answers for data that are not yet drawn', async () => {
      const element = await place(kind, 0);
      (element as { data: unknown }).data = good;
      expect(element.summary.length).to.be.greaterThan(10);
      expect(element.tables.length).to.be.greaterThan(0);
    });

    it('has no table and no summary without data', async () => {
      const element = await place(kind);
      expect([
        element.summary,
        element.toCSV(),
        element.toTable(),
        element.tables.length,
      ]).to.deep.equal(['', '', undefined, 0]);
    });

    it('shows a tooltip at the datum under the keyboard and hides it on Escape', async () => {
      const element = await draw(kind, good);
      (part(element, 'plot') as SVGElement).focus();
      await sendKeys({ press: 'ArrowRight' });
      await element.updateComplete;
      const tip = part(element, 'tooltip') as HTMLElement;
      expect(tip.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(tip.textContent.trim().length).to.be.greaterThan(0);
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(tip.checkVisibility({ visibilityProperty: true })).to.equal(false);
    });

    it('selects the datum under the keyboard', async () => {
      const element = await draw(kind, good);
      (part(element, 'plot') as SVGElement).focus();
      await sendKeys({ press: 'Home' });
      const selected = oneEvent(element, 'voc-select');
      await sendKeys({ press: 'Enter' });
      const { key, datum } = (await selected).detail;
      expect(key).to.be.a('string');
      expect(datum).to.be.an(kind === 'trend' ? 'array' : 'object');
    });

    it('lets its events out of shadow trees', async () => {
      const element = await place(kind);
      const ready = oneEvent(document, 'voc-ready');
      (element as { data: unknown }).data = good;
      const event = await ready;
      expect(event.composed && event.bubbles).to.equal(true);
    });

    it('never touches its document', async () => {
      const frozen = deepFreeze(structuredClone(good));
      const element = await draw(kind, frozen);
      expect(element.data).to.equal(frozen);
    });

    /** What a role has come to, or the card's own style. */
    const role = (element: Element, name: string) =>
      getComputedStyle(part(element, 'base')!).getPropertyValue(`--_${name}`).trim();
    const ground = (element: Element) => getComputedStyle(part(element, 'base')!).backgroundColor;
    const WHITE = 'rgb(255, 255, 255)';

    it('stays light on a page that knows nothing of dark', async () => {
      const element = await draw(kind, good);
      expect(ground(element)).to.equal(WHITE);
    });

    it('is dark where an ancestor asks for it, live', async () => {
      const element = await draw(kind, good);
      element.parentElement!.setAttribute('theme', 'dark');
      await until(() => ground(element) === 'rgb(22, 27, 34)');
      element.parentElement!.setAttribute('theme', 'light');
      await until(() => ground(element) === WHITE);
    });

    it('has black on white where high contrast is asked for', async () => {
      const element = await draw(kind, good);
      element.setAttribute('theme', 'contrast');
      await until(() => role(element, 'ink') === '#000000');
      expect(ground(element)).to.equal(WHITE);
    });

    it('is set close where an ancestor asks for it, live', async () => {
      const element = await draw(kind, good);
      const before = element.getBoundingClientRect().height;
      element.parentElement!.setAttribute('density', 'compact');
      await until(() => element.getBoundingClientRect().height < before);
    });

    it('follows a brand set on an ancestor, live, in what is derived from it too', async () => {
      const element = await draw(kind, good);
      const { style } = element.parentElement!;
      style.setProperty('--voc-accent', 'rgb(0, 105, 92)');
      await until(() => role(element, 'accent') === '#00695c');
      expect(role(element, 'series-1')).to.contain('#00695c');
      style.setProperty('--voc-surface', '#fff8e7');
      await until(() => ground(element) === 'rgb(255, 248, 231)');
      style.setProperty('--voc-accent', 'tomato');
      await until(() => role(element, 'accent') !== '#00695c');
    });

    it('follows a brand’s font, live', async () => {
      const element = await draw(kind, good);
      const width = () =>
        shadow(element).querySelector('.plot text')!.getBoundingClientRect().width;
      const before = width();
      element.parentElement!.style.setProperty('--voc-font', 'monospace');
      await until(() => width() !== before);
      await until(() => /monospace/.test(getComputedStyle(part(element, 'base')!).fontFamily));
    });

    it('takes a brand’s colours into the dark: surface and ink change places', async () => {
      const element = await draw(kind, good);
      const { style } = element.parentElement!;
      style.setProperty('--voc-surface', '#fff8e7');
      style.setProperty('--voc-ink', '#2b1a10');
      element.setAttribute('theme', 'dark');
      await until(() => ground(element) === 'rgb(43, 26, 16)');
      expect(role(element, 'ink')).to.equal('#fff8e7');
    });

    it('is dark with a brand whose surface is', async () => {
      const element = await draw(kind, good);
      element.parentElement!.style.setProperty('--voc-surface', '#101820');
      await until(() => ground(element) === 'rgb(16, 24, 32)');
      expect(role(element, 'ink')).to.equal('#eef1f5');
    });

    it('takes a surface that lets through what is behind it as it looks there', async () => {
      const element = await draw(kind, good);
      const box = element.parentElement!;
      const outer = box.parentElement!;
      outer.style.backgroundColor = 'rgb(16, 24, 32)';
      box.style.setProperty('--voc-surface', 'transparent');
      await until(() => ground(element) === 'rgb(16, 24, 32)');
      expect(role(element, 'ink')).to.equal('#eef1f5');
      box.style.backgroundColor = 'rgba(255, 255, 255, 0.5)';
      box.style.setProperty('--voc-surface', 'rgba(255, 255, 255, 0.6)');
      // Half way to white, then six tenths of the rest; engines round each of the two steps in their ways.
      const mixed = [207, 209, 210];
      const channels = () => (ground(element).match(/\d+/g) ?? []).map(Number);
      await until(() => channels().every((value, at) => Math.abs(value - mixed[at]!) <= 1));
      outer.removeAttribute('style');
    });

    it('takes no brand from what is no colour', async () => {
      const element = await draw(kind, good);
      element.parentElement!.style.setProperty('--voc-accent', 'no-colour');
      element.setAttribute('theme', 'dark');
      await until(() => role(element, 'accent') === '#7ea6ff');
    });

    for (const theme of ['light', 'dark', 'contrast']) {
      it(`passes axe with its table and definition open (${theme})`, async () => {
        const element = await draw(kind, good, 700);
        element.setAttribute('theme', theme);
        element.showTable = true;
        shadow(element).querySelector<HTMLButtonElement>('footer button')!.click();
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });
    }

    it('passes axe while it waits and where it failed', async () => {
      const element = await place(kind);
      await element.updateComplete;
      await expect(element).to.be.accessible();
      (element as { data: unknown }).data = 0;
      await oneEvent(element, 'voc-error');
      await expect(element).to.be.accessible();
    });
  });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

it('has its table for readers also while documents come faster than it', async () => {
  const element = await draw('gauge', documents.gauge);
  for (let round = 0; round < 10; round += 1) {
    await aTimeout(50);
    (element as { data: unknown }).data = { ...documents.gauge };
  }
  await element.updateComplete;
  expect(part(element, 'table')).not.to.equal(null);
});

it('lets its card take the focus only while there is no picture', async () => {
  const element = await draw('gauge', documents.gauge);
  const card = part(element, 'base') as HTMLElement;
  (part(element, 'plot') as SVGElement).focus();
  element.data = undefined;
  await element.updateComplete;
  expect(shadow(element).activeElement).to.equal(card);
  (element as { data: unknown }).data = { ...documents.gauge };
  await oneEvent(element, 'voc-ready');
  expect(shadow(element).activeElement).to.equal(part(element, 'plot'));
  expect(card.hasAttribute('tabindex')).to.equal(false);
});

it('answers with a problem where no widget is named that could validate', () => {
  expect(VocElement.validate({}).map(({ code }) => code)).to.deep.equal(['unreadable']);
});
