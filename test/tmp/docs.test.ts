import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import * as made from '../../stories/gap/gap.examples.js';
import * as tested from '../widgets/gap/documents.js';
test('docs', () => {
  const scale = { min: 1, max: 7 };
  const all: Record<string, unknown> = { ...made };
  for (const [n, d] of Object.entries(tested))
    if (typeof d === 'object' && d && ('dimensions' in d || 'chain' in d))
      all['t-' + n] = { type: 'gap', scale: { min: 1, max: 5 }, ...d };
  const s = (mean: number, n = 240, sd = 1.3) => ({ mean, sd, n });
  all['stations'] = {
    ...made.promised,
    chain: {
      expected: s(6.4),
      understood: s(6.3),
      specified: s(6.35),
      delivered: s(5.3),
      perceived: s(5.2),
      promised: s(6.6),
    },
  };
  all['unclearService'] = {
    ...made.promised,
    chain: {
      expected: s(6.0, 40),
      understood: s(5.9, 40),
      specified: s(6.1, 40),
      delivered: s(5.6, 40),
      perceived: s(5.8, 40),
      promised: s(5.7, 40),
    },
  };
  all['thinStation'] = {
    ...made.promised,
    minimumN: 30,
    chain: {
      expected: s(6.0, 40),
      understood: s(5.9, 40),
      specified: s(6.1, 40),
      delivered: s(5.6, 12),
      perceived: s(5.2, 40),
      promised: s(5.7, 40),
    },
  };
  all['bare'] = {
    type: 'gap',
    scale,
    dimensions: [
      ['tangibles', 5.6, 5.4],
      ['reliability', 6.5, 5.1],
      ['responsiveness', 6.3, 5.5],
      ['assurance', 6.2, 6.3],
      ['empathy', 5.8, 5.8],
    ].map(([key, expectation, perception]) => ({ key, expectation, perception })),
  };
  all['rtl'] = {
    type: 'gap',
    title: 'פערי שירות',
    scale,
    dimensions: [
      {
        key: 'reliability',
        label: 'אמינות (2026) -5',
        expectation: 6.4,
        perception: 5.1,
        gapSd: 1.2,
        n: 210,
      },
      { key: 'empathy', label: 'אמפתיה', expectation: 5.8, perception: 5.9, gapSd: 1.1, n: 210 },
    ],
  };
  all['answered'] = {
    ...made.promised,
    gapLabels: { diagnosis: { en: 'Listening gap', 'zh-CN': '倾听差距' } },
    questions: {
      diagnosis: [
        {
          question: 'Who asked the customers last, and what?',
          answer: 'partly',
          evidence: 'Survey of March 2026, 240 answers',
          owner: 'Customer insight',
        },
        { question: 'Do we follow up?', answer: 'no', owner: 'Service desk' },
        { question: 'Do we listen?', answer: 'yes' },
        'And then?',
      ],
    },
  };
  writeFileSync('/tmp/gapshots/docs.json', JSON.stringify(all));
});
