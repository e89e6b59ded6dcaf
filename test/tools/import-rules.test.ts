import { describe, expect, it } from 'vitest';
import { checkImports } from './import-rules.mjs';

/** A file of the gauge, importing one thing. */
const gauge = (part: string, from: string): Record<string, string> => ({
  [`widgets/gauge/gauge.${part}.ts`]: `import { x } from '${from}';`,
});

describe('import rules', () => {
  it.each([
    ['schema', '../../contract/text.js'],
    ['schema', '../../statistics/index.js'],
    ['model', './gauge.schema.js'],
    ['model', '../../statistics/index.js'],
    ['words', './gauge.model.js'],
    ['words', '../../i18n/formats.js'],
    ['layout', './gauge.model.js'],
    ['layout', '../../chart/scale.js'],
    ['layout', 'd3-shape'],
    ['styles', 'lit'],
    ['element', './gauge.layout.js'],
    ['element', '../../element/base.js'],
    ['element', 'lit/directives/when.js'],
  ])('lets the %s of a widget import %s', (part, from) => {
    expect(checkImports(gauge(part, from))).toEqual([]);
  });

  it.each([
    ['schema', '../../i18n/messages.js', 'i18n/messages.ts'],
    ['model', '../../i18n/messages.js', 'i18n/messages.ts'],
    ['model', './gauge.layout.js', 'widgets/gauge/gauge.layout.ts'],
    ['model', 'lit', 'lit'],
    ['words', './gauge.layout.js', 'widgets/gauge/gauge.layout.ts'],
    ['words', '../../element/base.js', 'element/base.ts'],
    ['layout', './gauge.element.js', 'widgets/gauge/gauge.element.ts'],
    ['layout', '../../contract/text.js', 'contract/text.ts'],
    ['element', '../funnel/funnel.model.js', 'widgets/funnel/funnel.model.ts'],
    ['element', '../../define/gauge.js', 'define/gauge.ts'],
    ['element', 'd3-selection', 'd3-selection'],
  ])('forbids the %s of a widget to import %s', (part, from, target) => {
    expect(checkImports(gauge(part, from))).toEqual([
      `widgets/gauge/gauge.${part}.ts: must not import ${target}`,
    ]);
  });

  it('keeps the rooms apart', () => {
    const sources = {
      'contract/text.ts': `import { mean } from '../statistics/index.js';`,
      'statistics/index.ts': `export * from 'd3-array';`,
      'chart/scale.ts': `import type { Text } from '../contract/text.js';`,
      'i18n/formats.ts': `import '../chart/scale.js';`,
      'element/base.ts': `const gauge = import('../widgets/gauge/gauge.element.js');`,
    };
    expect(checkImports(sources)).toEqual([
      'contract/text.ts: must not import statistics/index.ts',
      'statistics/index.ts: must not import d3-array',
      'chart/scale.ts: must not import contract/text.ts',
      'i18n/formats.ts: must not import chart/scale.ts',
      'element/base.ts: must not import widgets/gauge/gauge.element.ts',
    ]);
  });

  it('knows what leaves nothing at run time', () => {
    const sources = {
      'sonification/index.ts': `import type { Tool } from '../element/tool.js'; import { type Table } from '../contract/table.js';`,
      'sonification/tool.ts': `import { toolbar, type Tool } from '../element/tool.js'; export { tableOf } from '../contract/table.js';`,
      'sonification/score.ts': `import type { Layout } from '../chart/box.js'; import type { VocElement } from '../element/base.js'; export type { Table } from '../contract/table.js';`,
      'define/sonification.ts': `import { addSonification } from '../sonification/index.js';`,
    };
    expect(checkImports(sources)).toEqual([
      'sonification/tool.ts: must not import element/tool.ts',
      'sonification/tool.ts: must not import contract/table.ts',
      'sonification/score.ts: must not import chart/box.ts',
      'sonification/score.ts: must not import element/base.ts',
    ]);
  });

  it('keeps registration out of the pure entries', () => {
    const sources = {
      'index.ts': `export { VocGauge } from './widgets/gauge/gauge.element.js'; import './define/gauge.js';`,
      'contract.ts': `export * from './widgets/gauge/gauge.schema.js'; export * from './widgets/gauge/gauge.model.js';`,
      'define/gauge.ts': `export { VocGauge } from '../widgets/gauge/gauge.element.js';`,
    };
    expect(checkImports(sources)).toEqual([
      'index.ts: must not import define/gauge.ts',
      'contract.ts: must not import widgets/gauge/gauge.model.ts',
    ]);
  });

  it('finds a circle once', () => {
    const sources = {
      'chart/a.ts': `import './b.js';`,
      'chart/b.ts': `export * from './c.js';`,
      'chart/c.ts': `import type { A } from './a.js';`,
    };
    expect(checkImports(sources)).toEqual([
      'a circle of imports: chart/a.ts -> chart/b.ts -> chart/c.ts -> chart/a.ts',
    ]);
  });

  it('knows no other kinds of file', () => {
    expect(checkImports({ 'widgets/gauge/gauge.helpers.ts': '' })).toEqual([
      'widgets/gauge/gauge.helpers.ts: no import rule knows this kind of file (*.helpers)',
    ]);
  });
});
