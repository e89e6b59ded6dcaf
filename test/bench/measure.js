/** The four documents, in the order in which both pages draw them. */
const names = ['sfo-csat-gauge', 'cfpb-funnel', 'kiosk-gap', 'ocv-fill-trend'];

/** After the next frame has been painted: a task set from inside it runs when it is done. */
const painted = () =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  });

/**
 * Milliseconds from the start of a classic script, its evaluation included, until everything that
 * `draw` makes of the documents is on the screen. Network time is left out.
 * @param {string} url of the script
 * @param {(documents: any[], boxes: HTMLElement[]) => Promise<unknown> | void} draw
 */
export async function measure(url, draw) {
  const documents = await Promise.all(
    names.map(async (name) => (await fetch(`/demo/data/${name}.json`)).json()),
  );
  const script = document.createElement('script');
  script.textContent = await (await fetch(url)).text();
  const boxes = [...document.querySelectorAll('div')];
  await painted();

  const start = performance.now();
  document.head.append(script);
  await draw(documents, boxes);
  await painted();
  return performance.now() - start;
}
