/**
 * What is made of the list of widgets, stories/family.ts: the chooser, the entries and the documents in
 * README.md, the choosers in Chinese, the list of the workshop's first page, and the page
 * demo/family.html. Only widgets that there are stand in them.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

/** @typedef {import('../stories/family.js').Member} Member */
/** @typedef {keyof import('../stories/family.js').Told} Tag */

/** @type {{ module: typeof import('../stories/family.js') }} */
const { module } = await runnerImport('./stories/family.ts');
const { GROUPS, grouped } = module;

const root = new URL('../', import.meta.url);
const read = (/** @type {string} */ name) => readFileSync(new URL(name, root), 'utf8');

/** @param {string} type */
const isThere = (type) => existsSync(new URL(`src/define/${type}.ts`, root));

const groups = grouped(isThere);

/** The widgets that there are, in the order of their groups. */
export const members = groups.flatMap((group) => group.members);

/** Where pictures of a language are, from the root. */
export const picturesOf = (/** @type {Tag} */ tag) =>
  tag === 'en' ? 'demo/pictures' : `demo/pictures/${tag}`;

/** What the entries besides the elements' own are, the one that registers all first. */
const ENTRIES = new Map([
  ['./define', 'registers all elements'],
  ['./widgets', 'registers all elements but the dashboard'],
  ['./sonification', 'adds "Play as sound" to the elements, whenever registered'],
  ['.', "classes, types (`Role`: the colours' names), `validate`"],
  ['./contract', '`validate` and the document types, for servers too: no DOM'],
  ['./statistics', 'the formulas: intervals, control limits, shares; no DOM'],
  ['./schema.json', 'JSON Schema (2020-12) of all documents'],
  ['./tokens.json', 'the design tokens, for tools'],
  ['./tokens.css', 'the design tokens, as custom properties'],
  ['./custom-elements.json', 'the manifest of all elements'],
  ['./voc-elements.min.js', 'the script of all elements'],
  ['./voc-sonification.min.js', 'the script of the sound'],
  ['./jsx', 'types of the tags for React and others with JSX'],
]);

/**
 * The rows of the chooser: a heading for each group, and a picture beside each question.
 *
 * @param {Tag} tag
 * @param {string} base from the file to the root
 */
function chooser(tag, base) {
  const heads = {
    en: ['Question', 'Widget'],
    'zh-CN': ['问题', '组件'],
    'zh-TW': ['問題', '元件'],
  };
  const rows = groups.flatMap((group) =>
    group.members.map(({ type, name, question }, index) => {
      const picture = `<img src="${base}${picturesOf(tag)}/${type}.png" width="180" alt="${name[tag]}">`;
      const heading = index ? '' : `**${GROUPS[group.group][tag]}**`;
      return `| ${heading} | ${question[tag]} | ${name[tag]}<br>\`<voc-${type}>\` | ${picture} |`;
    }),
  );
  return `| | ${heads[tag].join(' | ')} | |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

/**
 * The entries of the package: those that package.json names, and the files of src/define that it
 * exports by a pattern.
 *
 * @returns {string[]}
 */
function entryNames() {
  /** @type {{ exports: Record<string, unknown> }} */
  const { exports } = JSON.parse(read('package.json'));
  const named = Object.keys(exports).filter(
    (name) => !name.includes('*') && exports[name] !== null,
  );
  const files = readdirSync(new URL('src/define', root)).map((file) => `./${parse(file).name}`);
  return [...named, ...files.filter((name) => !(name in exports))];
}

/** The table of the entries: each element after the one that registers all, then the others. */
function entries() {
  const elements = new Map(members.map(({ type }) => [`./${type}`, `registers \`<voc-${type}>\``]));
  const [all, ...others] = [...ENTRIES];
  const known = new Map([...(all ? [all] : []), ...elements, ...others]);
  const unknown = entryNames().filter((name) => !known.has(name) && name !== './package.json');
  if (unknown.length)
    throw new Error(`scripts/family.mjs does not say what ${unknown.join(', ')} are.`);
  const lines = [...known].map(([name, text]) => `| \`voc-elements${name.slice(1)}\` | ${text} |`);
  return `| import | what it is |\n| --- | --- |\n${lines.join('\n')}`;
}

/** The documents of the contract in brief. */
const briefs = () => members.map(({ type }) => read(`docs/brief/${type}.md`).trim()).join('\n\n');

/** The list of the workshop's first page. */
const welcome = () =>
  members
    .map(
      ({ type, name, question }) =>
        `- [${name.en}](?path=/docs/${type}--documentation): ${question.en}`,
    )
    .join('\n');

/** @param {readonly Member[]} list */
const sections = (list) =>
  list.map(({ type, question, data, wide }) => {
    if (!existsSync(new URL(`demo/data/${data}.json`, root)))
      throw new Error(
        `demo/data/${data}.json is missing, which stories/family.ts has for ${type}.`,
      );
    return `<figure${wide ? ' class="wide"' : ''}><figcaption>${inAll(question)}</figcaption>
<voc-${type} data-from="${data}"></voc-${type}></figure>`;
  });

/** ASCII, as the other pages are. @param {string} text */
const ascii = (text) => text.replace(/[^\n -~]/gu, (char) => `&#${char.codePointAt(0)};`);

/** A text in each language; the style sheet shows the page's. @param {import('../stories/family.js').Told} told */
const inAll = (told) =>
  Object.entries(told)
    .map(([tag, text]) => `<span lang="${tag}">${ascii(text)}</span>`)
    .join('');

/** The sections of the page that shows all. */
const page = () =>
  groups
    .map(
      ({ group, members: list }) =>
        `<h2>${inAll(GROUPS[group])}</h2>\n<div class="grid">\n${sections(list).join('\n')}\n</div>`,
    )
    .join('\n\n');

/**
 * A text with what stands between two comments written anew.
 *
 * @param {string} text
 * @param {string} name of the comments
 * @param {string} content
 */
function filled(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = text.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`No place for ${name}.`);
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}

/** @param {string} text @param {string} name of the file */
const pretty = async (text, name) =>
  format(text, {
    ...(await resolveConfig(new URL('package.json', root))),
    filepath: fileURLToPath(new URL(name, root)),
  });

const TITLES = { 'zh-CN': '什么问题，用什么图', 'zh-TW': '什麼問題，用什麼圖' };

/** @param {'zh-CN' | 'zh-TW'} tag */
const chooserPage = (tag) =>
  `<!-- Made by \`npm run docs\` from stories/family.ts. -->\n\n# ${TITLES[tag]}\n\n[English](../README.md)\n\n${chooser(tag, '../')}\n`;

/**
 * The files that are made of the list, by their names.
 *
 * @returns {Promise<Map<string, string>>}
 */
export async function familyFiles() {
  const readme = [
    ['chooser', chooser('en', '')],
    ['entries', entries()],
    ['brief', briefs()],
  ].reduce((text, [name, content]) => filled(text, name ?? '', content ?? ''), read('README.md'));
  const [before, , after] = read('stories/welcome.mdx').split(/\{\/\* \/?family \*\/\}/);
  const mdx = `${before}{/* family */}\n\n${welcome()}\n\n{/* /family */}${after}`;
  return new Map([
    ['README.md', await pretty(readme, 'README.md')],
    ['docs/chooser.zh-CN.md', await pretty(chooserPage('zh-CN'), 'docs/chooser.zh-CN.md')],
    ['docs/chooser.zh-TW.md', await pretty(chooserPage('zh-TW'), 'docs/chooser.zh-TW.md')],
    ['stories/welcome.mdx', await pretty(mdx, 'stories/welcome.mdx')],
    ['demo/family.html', filled(read('demo/family.html'), 'family', page())],
  ]);
}
