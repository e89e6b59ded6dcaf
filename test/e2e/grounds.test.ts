/** Every widget on every ground, in the engine that VOC_BROWSER names. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engine, type EngineBrowser } from '../engines/engine.js';
import { start } from '../engines/start.js';
import { KINDS, type Ground } from '../grounds/ground.js';
import { grounds } from '../grounds/index.js';
import { visit, type Faults } from '../grounds/visit.js';

let browser: EngineBrowser;
beforeAll(async () => {
  browser = await start(engine);
});
afterAll(() => browser.close());

/** The reason why a widget need not be right on a ground; undefined if it must. */
const exceptionOf = ({ exceptions = [] }: Ground, kind: (typeof KINDS)[number]) =>
  exceptions.find(
    (exception) => exception.engine === engine && (exception.kinds ?? KINDS).includes(kind),
  )?.reason;

for (const ground of grounds) {
  describe(ground.title, () => {
    let faults: Faults;
    beforeAll(async () => {
      faults = await visit(browser, ground);
    });

    it.each(KINDS)('<voc-%s>', (kind) => {
      const found = faults.get(`voc-${kind}`) ?? [];
      if (exceptionOf(ground, kind) === undefined) expect(found).toEqual([]);
      else expect(found, 'its exception is no longer needed').not.toEqual([]);
    });

    it('the page', () => {
      const unexpected = (faults.get('') ?? []).filter(
        (line) => !ground.says?.some((pattern) => pattern.test(line)),
      );
      expect(unexpected).toEqual([]);
    });
  });
}
