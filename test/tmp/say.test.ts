import * as made from '/tmp/wt/gap/stories/gap/gap.examples.ts';
import * as tested from '/tmp/wt/gap/test/widgets/gap/documents.ts';
import { Pipeline } from '/tmp/wt/gap/src/element/pipeline.ts';
import { gapWidget } from '/tmp/wt/gap/src/widgets/gap/gap.widget.ts';
import { test } from 'vitest';
test('say', () => {
for (const [name, doc] of [...Object.entries(made), ...Object.entries(tested).filter(([, d]) => typeof d === 'object' && d && ('dimensions' in d || 'chain' in d)).map(([n, d]) => ['t-' + n, { type: 'gap', scale: { min: 1, max: 5 }, ...(d as object) }])] as [string, any][]) {
  const p = new Pipeline(gapWidget as never) as any;
  for (const lang of ['en', 'zh-CN', 'zh-TW']) {
    p.read(doc); p.translate(lang);
    console.log(name, lang, p.state, p.summary);
  }
  if (process.env.FULL) console.log(JSON.stringify(p.figures?.findings), p.words?.definition, p.words?.rows?.map((r: any) => r.figure).join(' '), p.words?.stops.map((r: any) => r.figure).join(' '),p.words?.steps.map((r: any) => r.figure + r.tone).join(' '));
}
});
