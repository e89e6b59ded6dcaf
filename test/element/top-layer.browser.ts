/** A tooltip lies over everything else, and opens no more often than it must. */
import { expect } from '@open-wc/testing';
import { documents } from '../support/small.js';
import { draw, part, shadow, type AnyWidget } from '../support/elements.js';

const tip = (element: AnyWidget): HTMLElement => part(element, 'tooltip') as HTMLElement;

async function press(element: AnyWidget, key: string): Promise<void> {
  part(element, 'plot')!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
  );
  await element.updateComplete;
}

/** Shows the tooltip of the first datum, then none. */
async function showAndHide(element: AnyWidget): Promise<void> {
  await press(element, 'Home');
  await press(element, 'Escape');
}

/** Whether a tooltip is what a reader sees where it stands. */
function isOnTop(element: AnyWidget): boolean {
  const { left, top, width, height } = tip(element).getBoundingClientRect();
  const at = [left + width / 2, top + height / 2] as const;
  if (document.elementFromPoint(...at) !== element) return false;
  return (
    shadow(element)
      .elementFromPoint(...at)
      ?.closest('.tooltip') === tip(element)
  );
}

describe('a tooltip', () => {
  it('has nothing in it and is not to be seen when no datum is active', async () => {
    const element = await draw('gauge', documents.gauge);
    await showAndHide(element);
    expect(tip(element).checkVisibility({ visibilityProperty: true })).to.equal(false);
    expect(tip(element).textContent).to.equal('');
  });
});

const knowsPopovers = 'popover' in HTMLElement.prototype;

(knowsPopovers ? describe : describe.skip)('a tooltip in the top layer', () => {
  it('is opened once, however often it is shown', async () => {
    const element = await draw('gauge', documents.gauge);
    await showAndHide(element);
    let toggles = 0;
    tip(element).addEventListener('beforetoggle', () => (toggles += 1));
    await showAndHide(element);
    await press(element, 'Home');
    expect(tip(element).checkVisibility({ visibilityProperty: true })).to.equal(true);
    expect(toggles).to.equal(0);
  });

  it('lies over a dialog around its widget that has been opened since', async () => {
    const element = await draw('gauge', documents.gauge);
    const dialog = document.createElement('dialog');
    element.parentElement!.append(dialog);
    dialog.append(element);
    dialog.show();
    await showAndHide(element);
    dialog.close();
    dialog.showModal();
    await press(element, 'Home');
    expect(isOnTop(element)).to.equal(true);
  });

  it('lies over a popover of the page that has been opened since', async () => {
    const element = await draw('gauge', documents.gauge);
    await showAndHide(element);
    const other = document.createElement('div');
    other.popover = 'manual';
    other.setAttribute(
      'style',
      'inset: 0; margin: 0; padding: 0; border: 0; width: 100vw; height: 100vh',
    );
    element.parentElement!.append(other);
    other.showPopover();
    await press(element, 'Home');
    expect(isOnTop(element)).to.equal(true);
  });

  it('lies over a dialog in whose shadow its widget is slotted', async () => {
    const element = await draw('gauge', documents.gauge);
    const holder = document.createElement('div');
    holder.attachShadow({ mode: 'open' }).innerHTML = '<dialog><slot></slot></dialog>';
    element.parentElement!.append(holder);
    holder.append(element);
    const dialog = holder.shadowRoot!.querySelector('dialog')!;
    dialog.show();
    await showAndHide(element);
    dialog.close();
    dialog.showModal();
    await press(element, 'Home');
    expect(isOnTop(element)).to.equal(true);
  });
});
