import type { StrictArgTypes } from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

/** A member, attribute, event, part or property in a custom-elements manifest. */
interface Entry {
  readonly name?: string;
  readonly kind?: string;
  readonly description?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly type?: { readonly text?: string };
  readonly default?: string;
  readonly return?: { readonly type?: { readonly text?: string } };
  readonly parameters?: readonly Entry[];
  readonly optional?: boolean;
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Entry[];
  readonly attributes?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly cssStates?: readonly Entry[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const { modules } = manifest as unknown as Manifest;

/** The declaration of an element. */
const declarationOf = (tag: string): Declaration | undefined =>
  modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);

/** The signature of a method, as TypeScript writes it. */
function signatureOf({ parameters = [], return: result }: Entry): string {
  const parameterTexts = parameters.map(
    ({ name, type, optional, default: value }) =>
      `${name}${optional || value !== undefined ? '?' : ''}: ${type?.text ?? 'unknown'}`,
  );
  return `(${parameterTexts.join(', ')}) => ${result?.type?.text ?? 'void'}`;
}

/** The name of a member as in `.data` or `static validate`; of anything else its name alone. */
function nameOf({ name = '', kind, static: isStatic }: Entry): string {
  if (isStatic) return `static ${name}`;
  return kind === 'field' || kind === 'method' ? `.${name}` : name;
}

/**
 * Rows of the table, and controls, by name. Storybook's own reader of manifests leaves out methods,
 * and replaces a property by the attribute of the same name. Here all keys have their category in
 * front, but those of the attributes, which are the arguments of the stories.
 */
function rowsOf(entries: readonly Entry[] | undefined, category: string): StrictArgTypes {
  const rows: StrictArgTypes = {};
  for (const entry of entries ?? []) {
    const { name = '', description, type, default: value } = entry;
    const summary = entry.kind === 'method' ? signatureOf(entry) : type?.text;
    rows[category === 'attributes' ? name : `${category}: ${name}`] = {
      name: nameOf(entry),
      ...(description === undefined ? {} : { description }),
      // Stories add controls for their own arguments.
      control: false,
      table: {
        category,
        ...(summary === undefined ? {} : { type: { summary } }),
        ...(value === undefined ? {} : { defaultValue: { summary: value } }),
      },
    };
  }
  return rows;
}

/** Attributes that the toolbar sets for every story. */
const TOOLBAR = new Set(['theme', 'density', 'lang', 'dir']);

/** The arguments of an element's stories: its attributes, but those that the toolbar sets. */
export const controlsOf = (tag: string): StrictArgTypes =>
  rowsOf(
    declarationOf(tag)?.attributes?.filter(({ name = '' }) => !TOOLBAR.has(name)),
    'attributes',
  );

/** The tables of an element's documentation, from the custom-elements manifest. */
export function argTypesOf(tag: string): StrictArgTypes {
  const declaration = declarationOf(tag);
  const members = (declaration?.members ?? []).filter(
    ({ privacy }) => privacy === undefined || privacy === 'public',
  );
  return {
    ...rowsOf(declaration?.attributes, 'attributes'),
    ...rowsOf(
      members.filter(({ kind }) => kind === 'field'),
      'properties',
    ),
    ...rowsOf(
      members.filter(({ kind }) => kind === 'method'),
      'methods',
    ),
    ...rowsOf(declaration?.events, 'events'),
    ...rowsOf(declaration?.slots, 'slots'),
    ...rowsOf(declaration?.cssStates, 'states for CSS'),
    ...rowsOf(declaration?.cssParts, 'parts'),
    ...rowsOf(declaration?.cssProperties, 'custom properties'),
  };
}

/** The description of an element; `''` for none. */
export const descriptionOf = (tag: string): string => declarationOf(tag)?.description ?? '';
