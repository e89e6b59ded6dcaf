import { it } from 'vitest';
import { Pipeline } from '../src/element/pipeline.js';
import { EXAMPLES } from './support/examples.js';
import { DEMOS, demo } from './support/documents.js';
import { trendWidget } from '../src/widgets/trend/trend.widget.js';
it('prints', () => {
  const all = [...DEMOS.filter((n) => n.includes('trend')).map((n) => [n, demo(n)]), ...Object.entries(EXAMPLES.trend)] as [string, unknown][];
  for (const [name, document] of all) {
    const out: string[] = [`== ${name}`];
    for (const lang of ['en', 'zh-CN', 'zh-TW']) {
      const p = new Pipeline(trendWidget as never);
      p.read(document); p.translate(lang);
      out.push(p.summary, '   ' + ((p.words as any)?.definition ?? []).join(' | '));
      if (lang === 'en') out.push(JSON.stringify(p.figures?.findings), p.problems.map((x) => x.path + ' ' + x.message).join('; '));
    }
    console.log(out.join('\n'));
  }
});
