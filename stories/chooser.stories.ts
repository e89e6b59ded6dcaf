import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit/html.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import '../src/define/all.js';
import './chooser.css';
import { GROUPS, grouped, type Member, type Told } from './family.js';

const DESCRIPTION = `
Each widget answers one question. Find yours, then open the widget's page for its stories, its contract
and its attributes. The pictures are drawn by the widgets themselves, from real figures.
`;

/** The documents of the demo by their names. */
const DOCUMENTS = import.meta.glob<unknown>('../demo/data/*.json', {
  eager: true,
  import: 'default',
});

const HEADING: Told = {
  en: 'Which widget answers which question',
  'zh-CN': '什么问题，用什么图',
  'zh-TW': '什麼問題，用什麼圖',
};

const isTag = (lang: unknown): lang is keyof Told => Object.hasOwn(HEADING, String(lang));

/** The address of a widget's page in the workshop. */
const pageOf = ({ type }: Member): string => `?path=/docs/${type}--documentation`;

/** A widget in a tile, with its question as the link to its page. */
function choice(member: Member, lang: keyof Told): TemplateResult {
  const tag = unsafeStatic(`voc-${member.type}`);
  const data = DOCUMENTS[`../demo/data/${member.small ?? member.data}.json`];
  return html`<li class="choice">
    <div class="choice-picture">${staticHtml`<${tag} .data=${data}></${tag}>`}</div>
    <div>
      <a href=${pageOf(member)} target="_top">${member.question[lang]}</a>
      <div class="choice-name">${member.name[lang]} <code>&lt;voc-${member.type}&gt;</code></div>
    </div>
  </li>`;
}

const chooser = (lang: keyof Told): TemplateResult =>
  html`<div class="chooser">
    <h1>${HEADING[lang]}</h1>
    ${grouped((type) => customElements.get(`voc-${type}`) !== undefined).map(
      ({ group, members }) =>
        html`<section>
          <h2>${GROUPS[group][lang]}</h2>
          <ul>
            ${members.map((member) => choice(member, lang))}
          </ul>
        </section>`,
    )}
  </div>`;

const meta: Meta = {
  title: 'Chooser',
  parameters: {
    naturalWidth: '1100px',
    controls: { disable: true },
    docs: { description: { component: DESCRIPTION } },
  },
  render: (_, { globals }) => chooser(isTag(globals['lang']) ? globals['lang'] : 'en'),
};

export default meta;
type Story = StoryObj;

export const Chooser: Story = { name: 'Which widget answers which question' };
export const Chinese: Story = { name: 'The same in Chinese', globals: { lang: 'zh-CN' } };
export const TraditionalChinese: Story = {
  name: 'The same in traditional Chinese',
  globals: { lang: 'zh-TW' },
};
