/** What the manifest of the elements needs beyond what the analyzer does by itself. */
import { readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';

/**
 * @typedef {import('@custom-elements-manifest/analyzer').Plugin} Plugin
 * @typedef {import('custom-elements-manifest/schema.js').ClassDeclaration} Class
 * @typedef {Class & import('custom-elements-manifest/schema.js').CustomElement} Element
 * @typedef {import('custom-elements-manifest/schema.js').Package} Manifest
 */

/**
 * The classes of elements, those that they inherit from included.
 * @param {Manifest} manifest
 * @returns {Element[]}
 */
function elementsOf({ modules }) {
  const classes = modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap((one) => (one.kind === 'class' ? [/** @type {Element} */ (one)] : [])),
  );
  return classes.filter(
    ({ name, customElement }) =>
      customElement ||
      classes.some(({ tagName, superclass }) => tagName && superclass?.name === name),
  );
}

/**
 * Takes `register('voc-gauge', VocGauge)` for what `customElements.define` is to the analyzer.
 * @type {Plugin}
 */
export const registrations = {
  name: 'registrations',
  analyzePhase({ ts, node, moduleDoc, context }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'register') return;
    const [tag, element] = node.arguments;
    if (!tag || !element || !ts.isStringLiteral(tag)) return;
    const name = element.getText();
    const imports = /** @type {{ name: string, importPath: string }[]} */ (context['imports']);
    const specifier = imports.find((imported) => imported.name === name)?.importPath;
    if (!specifier) return;
    const module = posix.join(posix.dirname(moduleDoc.path), specifier).replace(/\.js$/, '.ts');
    moduleDoc.exports = [
      { kind: 'custom-element-definition', name: tag.text, declaration: { name, module } },
      ...(moduleDoc.exports ?? []),
    ];
  },
};

/**
 * Gives methods the type that they return: the analyzer forgets it where `@returns` has none.
 * @type {Plugin}
 */
export const returnTypes = {
  name: 'return-types',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isMethodDeclaration(node) || !node.type || !ts.isClassLike(node.parent)) return;
    const owner = node.parent.name?.text;
    const declarations = /** @type {Element[]} */ (moduleDoc.declarations ?? []);
    const method = declarations
      .find(({ name }) => name === owner)
      ?.members?.find(({ name }) => name === node.name.getText());
    if (method?.kind !== 'method') return;
    const description = ts.getTextOfJSDocComment(ts.getJSDocReturnTag(node)?.comment);
    method.return = { type: { text: node.type.getText() }, ...(description && { description }) };
  },
};

/**
 * Writes out the types that are lists of words, as `'arc' | 'ring'` for `Variant`.
 * @returns {Plugin}
 */
export function wordTypes() {
  /** @type {Map<string, string>} */
  const wordsOf = new Map();
  return {
    name: 'word-types',
    collectPhase({ ts, node }) {
      if (
        ts.isTypeAliasDeclaration(node) &&
        ts.isUnionTypeNode(node.type) &&
        node.type.types.every(ts.isLiteralTypeNode)
      ) {
        wordsOf.set(node.name.text, node.type.getText());
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { members = [], attributes = [] } of elementsOf(customElementsManifest)) {
        for (const typed of [...members, ...attributes]) {
          if (!('type' in typed) || !typed.type) continue;
          typed.type.text = wordsOf.get(typed.type.text) ?? typed.type.text;
        }
      }
    },
  };
}

/**
 * Names the type of the document of each element, for which the classes that they inherit from have a
 * parameter.
 * @type {Plugin}
 */
export const documentTypes = {
  name: 'document-types',
  packageLinkPhase({ customElementsManifest }) {
    for (const { tagName, members = [] } of elementsOf(customElementsManifest)) {
      const word = tagName?.replace(/^voc-(.)/, (_, letter) => letter.toUpperCase());
      const data = members.find(({ name }) => name === 'data');
      if (data?.kind !== 'field') continue;
      data.type = { text: word ? `${word}Document | null | undefined` : 'unknown' };
    }
  },
};

/**
 * Says of the base class of widgets, and so of every widget, and of the dashboard which custom properties they read. Their defaults
 * are in the built tokens.
 * @type {Plugin}
 */
export const customProperties = {
  name: 'custom-properties',
  moduleLinkPhase({ moduleDoc }) {
    const declarations = /** @type {Element[]} */ (moduleDoc.declarations ?? []);
    const themed = declarations.filter(({ name }) => /^Voc(?:Element|Dashboard)$/.test(name));
    if (!themed.length) return;
    const { color, family, radius } = JSON.parse(readFileSync('dist/tokens.json', 'utf8'));
    const roles = Object.entries(color.light).map(([role, { $value, $description }]) => ({
      name: `--voc-${role}`,
      description: `${$description} In dark ${color.dark[role].$value.hex}, in contrast ${color.contrast[role].$value.hex}.`,
      default: $value.hex,
    }));
    const { value, unit } = radius.card.$value;
    const cssProperties = [
      ...roles,
      {
        name: '--voc-font',
        description: `The fonts of all texts. ${family.text.$description}`,
        default: family.text.$value.join(', '),
      },
      {
        name: '--voc-radius',
        description: 'How round the corners of the card are.',
        default: `${value}${unit}`,
      },
    ];
    for (const element of themed) element.cssProperties = cssProperties;
  },
};

/**
 * Joins an attribute that is documented by `@attr` to the property of the same name. The analyzer has
 * joined those of reactive properties.
 * @param {Element} element
 */
function joinAttributes({ attributes = [], members = [] }) {
  for (const attribute of attributes.filter(({ fieldName }) => !fieldName)) {
    const property = attribute.name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    const member = members.find(({ name }) => name === property);
    if (!member) continue;
    attribute.fieldName = property;
    const standard = attribute.default && { default: `'${attribute.default}'` };
    Object.assign(member, { ...standard, ...member, attribute: attribute.name, reflects: true });
  }
}

/** Statics that a class gives to its base class. */
const STATICS = new Set(['observedAttributes', 'styles', 'widget', 'shadowRootOptions']);

/**
 * Leaves of the manifest what a page can use.
 * @type {Plugin}
 */
export const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    /** @type {Manifest} */
    const manifest = customElementsManifest;
    const elements = elementsOf(manifest);
    for (const element of elements) {
      element.members = element.members?.filter(
        ({ name, privacy = 'public', description }) =>
          // What has no description is an assignment to something else's property.
          privacy === 'public' && description && !STATICS.has(name),
      );
      for (const member of element.members ?? []) {
        for (const parameter of member.kind === 'method' ? (member.parameters ?? []) : []) {
          if (parameter.default?.startsWith("'")) parameter.type ??= { text: 'string' };
        }
      }
      // The analyzer takes the variable in `new CustomEvent(type)` for an event's name.
      element.events = element.events?.filter(({ name }) => name.startsWith('voc-'));
      joinAttributes(element);
    }
    const isElement = (/** @type {{ name: string }} */ { name }) =>
      elements.some((element) => element.name === name);
    for (const module of manifest.modules) {
      module.declarations = module.declarations?.filter(isElement);
      module.exports = module.exports?.filter(({ declaration }) => isElement(declaration));
    }
    manifest.modules = manifest.modules.filter(
      ({ declarations = [], exports = [] }) =>
        declarations.length > 0 || exports.some(({ kind }) => kind === 'custom-element-definition'),
    );
  },
};

/**
 * Names modules as they are in the package, and joins the lines of descriptions into paragraphs.
 * @type {Plugin}
 */
export const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const text = JSON.stringify(customElementsManifest, (key, value) => {
      if (typeof value !== 'string') return value;
      if (key === 'path' || key === 'module') {
        return value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
      }
      return key === 'description' ? value.replace(/([^\n])\n(?!\n)/g, '$1 ') : value;
    });
    Object.assign(customElementsManifest, JSON.parse(text));
  },
};

/**
 * One entry for each name: the elements have most of theirs in common.
 * @template {{ name: string, description?: string }} T
 * @param {T[]} entries
 * @returns {T[]}
 */
function merged(entries) {
  return [...new Set(entries.map(({ name }) => name))].map((name) => {
    const same = entries.filter((entry) => entry.name === name);
    const descriptions = new Set(same.map(({ description }) => description));
    return { .../** @type {T} */ (same[0]), description: [...descriptions].join('\n\n') };
  });
}

/**
 * Writes the custom data for VS Code. The package's own plug-in would name a part once for each
 * element that has it.
 * @type {Plugin}
 */
export const editorData = {
  name: 'editor-data',
  packageLinkPhase({ customElementsManifest }) {
    // The package has types of its own for the same format.
    const manifest = /** @type {Parameters<typeof getVsCodeCssCustomData>[0]} */ (
      /** @type {unknown} */ (customElementsManifest)
    );
    const html = getVsCodeHtmlCustomData(manifest, { hideCssPropertiesDocs: true });
    // A rule right under a text would make it a heading.
    writeFileSync('dist/vscode.html-custom-data.json', html.replaceAll('\\n---', '\\n\\n---'));
    const css = JSON.parse(getVsCodeCssCustomData(manifest, {}));
    css.properties = merged(css.properties);
    css.pseudoElements = merged(css.pseudoElements);
    writeFileSync('dist/vscode.css-custom-data.json', JSON.stringify(css, null, 2));
  },
};

/**
 * Writes the types for JSX. The plug-in takes every attribute for a property as well, and imports
 * whatever is exported; so it gets a copy with names for all attributes and with nothing but elements.
 * @type {Plugin}
 */
export const jsxTypes = {
  name: 'jsx-types',
  packageLinkPhase({ customElementsManifest }) {
    /** @type {Manifest} */
    const copy = structuredClone(customElementsManifest);
    const elements = elementsOf(copy).filter(({ tagName }) => tagName);
    for (const { attributes = [], members = [] } of elements) {
      for (const attribute of attributes) attribute.fieldName ??= attribute.name;
      for (const member of members) {
        if (!('type' in member) || !member.type) continue;
        member.type.text = member.type.text.replace(/\w+Document/, "import('./index.js').$&");
      }
    }
    copy.modules = copy.modules.filter(({ declarations = [] }) =>
      declarations.some(({ name }) => elements.some((element) => element.name === name)),
    );
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      globalTypePath: './index.js',
      useCemTypes: true,
    }).packageLinkPhase({ customElementsManifest: copy });
  },
};
