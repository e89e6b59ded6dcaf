import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit/html.js';
import { expect } from 'storybook/test';
import { drawn, elementsIn } from '../.storybook/drawn.js';
import type { Text } from '../src/documents.js';
import '../src/define/all.js';
import { registerMessages } from '../src/index.js';
import * as funnels from './funnel/funnel.examples.js';
import * as gaps from './gap/gap.examples.js';
import * as gauges from './gauge/gauge.examples.js';
import './languages.css';
import * as trends from './trend/trend.examples.js';

const DESCRIPTION = `
An element speaks the language of the nearest \`lang\` and follows the nearest \`dir\`. English and both
Chinese are built in. Any other language can be added while a page runs, all of it or a few words;
what is not said yet falls back. [Accessibility](?path=/docs/accessibility--documentation) has the code.
`;

/** "(▲ 8.3)": how far it is from the period before. */
const moved = (change: { readonly size: string; readonly down: boolean } | null): string =>
  change ? ` (${change.down ? '▼' : '▲'} ${change.size})` : '';

/** A figure with a sign, set apart by two characters for that: the sign stays before it. */
const apart = (figure: string): string => `\u2066${figure}\u2069`;

/**
 * Some of the words, as a page may add them: what is left out stays English. Where the names are
 * Arabic the sentences around them are as well, so that no line runs both ways; each begins with a
 * word, since an Arabic percentage has a mark before it that makes a line run from left to right.
 */
registerMessages('ar', {
  loading: 'في انتظار البيانات',
  empty: 'لا توجد بيانات',
  howCalculated: 'طريقة الحساب',
  close: 'إغلاق',
  tableOf: 'جدول البيانات',
  chart: 'رسم بياني تفاعلي',
  tools: 'أدوات',
  notAvailable: 'غير متاح',
  asOf: (time) => `حتى ${time}`,
  sample: (n) => `حجم العينة ${n}`,
  range: (from, to) => `من ${from} إلى ${to}`,
  target: (value) => `الهدف ${value}`,
  quoted: (name) => `«${name}»`,
  points: (value) => `${value} نقطة`,
  score: (value) => `${value} نقطة`,
  columns: {
    value: 'القيمة',
    target: 'الهدف',
    previous: 'السابق',
    change: 'التغيّر',
    label: 'الاسم',
    count: 'العدد',
    n: 'حجم العينة',
    expectation: 'التوقع',
    perception: 'الإدراك',
    gap: 'الفجوة',
    importance: 'الأهمية',
    'weighted-gap': 'الفجوة المرجّحة',
    from: 'من',
    to: 'إلى',
    t: 'الفترة',
    requested: 'المطلوب',
  },
  codes: { met: 'تحقق الهدف', missed: 'لم يتحقق الهدف' },
  gauge: {
    change: (size) => size,
    rated: (rating) => `التقييم ${rating}`,
    level: {
      value: (value) => `القيمة ${value}`,
      csat: (value, { from, to }) => `${value} من التقييمات بين ${from} و${to}`,
      mean: ({ value, from, to }) => `المتوسط ${value} على مقياس من ${from} إلى ${to}`,
      nps: (value) => `صافي نقاط الترويج ${value}`,
      index: (value) => `المؤشر ${value}`,
      ratio: ({ value, part, whole }) => `النسبة ${value}: ${part} من ${whole}`,
    },
    summary: ({ level, comparisons: [change = null], target }) =>
      `${level}${moved(change)}.${target ? ` الهدف ${target.target}.` : ''}`,
  },
  funnel: {
    labels: {
      dissatisfied: 'غير راضين',
      complained: 'اشتكوا',
      registered: 'تم التسجيل',
      investigated: 'تم التحقيق',
      resolved: 'تم الحل',
      satisfied: 'راضون عن المعالجة',
    },
    goOn: (share) => `${share} يواصلون`,
    summary: ({ end: { base, stage, share }, change, drop }) =>
      `من ${base} إلى «${stage}»: ${share}${moved(change)}.${drop ? ` أكبر انخفاض بين «${drop.from}» و«${drop.to}» (${drop.count}).` : ''}`,
  },
  gap: {
    labels: {
      tangibles: 'الملموسية',
      reliability: 'الاعتمادية',
      responsiveness: 'الاستجابة',
      assurance: 'الأمان',
      empathy: 'التعاطف',
    },
    unclear: 'قد تكون صدفة',
    widest: ({ names, size }) => `أكبر فجوة: ${names} (${size}).`,
    counts: ({ short, all }) => `${short} من ${all} دون التوقع.`,
    weighted: (gap) => `الفجوة المرجّحة ${apart(gap)}.`,
  },
  trend: {
    labels: { 'on-time': 'التسليم في الموعد' },
    summary: ({ series, value, time, target, change, signals }) =>
      `${series}: ${value} في ${time.text}${moved(change)}.${target ? ` الهدف ${target.target}.` : ''}${signals ? ` الإشارات: ${signals.count}.` : ''}`,
  },
});

interface Worded {
  readonly title?: Text | null;
  readonly subtitle?: Text | null;
  readonly note?: Text | null;
}

/** A document with its title in more languages, and without its other texts. */
const titled = <D extends Worded>(document: D, title: Readonly<Record<string, string>>): D => ({
  ...document,
  title: { ...(document.title as object), ...title },
  subtitle: null,
  note: null,
});

const gauge = titled(gauges.everything, { ar: 'رضا العملاء', he: 'שביעות רצון הלקוחות' });
const funnel = titled(funnels.previous, { ar: 'شكاوى العملاء', he: 'תלונות לקוחות' });
const gap = titled(gaps.servqual, { ar: 'جودة الخدمة', he: 'איכות השירות' });
const trend = titled(trends.signals, { ar: 'التسليم في الموعد', he: 'אספקה בזמן' });

const fourWidgets = (): TemplateResult =>
  html`<voc-gauge .data=${gauge}></voc-gauge>
    <voc-trend .data=${trend}></voc-trend>
    <voc-gap .data=${gap}></voc-gap>
    <voc-funnel .data=${funnel}></voc-funnel>`;

/** A page in a language, or a part of one: a heading, then the elements. */
const host = (lang: string, dir: string, heading: string, content: unknown): TemplateResult =>
  html`<section class="host" lang=${lang} dir=${dir}>
    <h2>${heading}</h2>
    <div class="host-widgets">${content}</div>
  </section>`;

/** The text of the button at the foot of each element. */
const buttonsIn = (canvas: HTMLElement): (string | undefined)[] =>
  elementsIn(canvas).map(({ shadowRoot }) => shadowRoot!.querySelector('.how')?.textContent);

const expectButtons =
  (...words: readonly string[]): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    await drawn(canvasElement, 'ready');
    await expect(new Set(buttonsIn(canvasElement))).toEqual(new Set(words));
  };

const meta: Meta = {
  title: 'Languages and direction',
  parameters: {
    controls: { disable: true },
    naturalWidth: '1080px',
    docs: { description: { component: DESCRIPTION } },
  },
};

export default meta;
type Story = StoryObj;

export const Arabic: Story = {
  name: 'Arabic page, some words registered',
  render: () => host('ar', 'rtl', 'صوت العميل', fourWidgets()),
  play: expectButtons('طريقة الحساب'),
};

export const Hebrew: Story = {
  name: 'Hebrew page, nothing registered: English',
  render: () => host('he', 'rtl', 'קול הלקוח', fourWidgets()),
  play: expectButtons('How it’s calculated'),
};

const twoWidgets = (): TemplateResult =>
  html`<voc-gauge .data=${gauges.everything}></voc-gauge>
    <voc-funnel .data=${funnels.everything}></voc-funnel>`;

export const Chinese: Story = {
  name: 'Chinese of the mainland and of Taiwan, side by side',
  render: () =>
    html`<div class="hosts">
      ${host('zh-CN', 'ltr', '客户之声', twoWidgets())} ${host('zh-TW', 'ltr', '顧客之聲', twoWidgets())}
    </div>`,
  play: expectButtons('口径说明', '計算方式'),
};
