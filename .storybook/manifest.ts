import type { StrictArgTypes } from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

/** What a custom-elements manifest says of one member, attribute, event, part or property. */
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

/** What the manifest says of an element. */
const declarationOf = (tag: string): Declaration | undefined =>
  modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);

/** What a method takes and gives, as TypeScript writes it. */
function signatureOf({ parameters = [], return: given }: Entry): string {
  const taken = parameters.map(
    ({ name, type, optional, default: value }) =>
      `${name}${optional || value !== undefined ? '?' : ''}: ${type?.text ?? 'unknown'}`,
  );
  return `(${taken.join(', ')}) => ${given?.type?.text ?? 'void'}`;
}

/** A member as one would write it: `.data`, `static validate`; anything else by its name alone. */
function nameOf({ name = '', kind, static: ofClass }: Entry): string {
  if (ofClass) return `static ${name}`;
  return kind === 'field' || kind === 'method' ? `.${name}` : name;
}

/**
 * Rows of the table, and controls, by name. Storybook's own reading of a manifest knows no methods,
 * and lets an attribute take the place of the property of the same name: so all but the attributes,
 * which are the arguments of the stories, have a category in their key.
 */
function rowsOf(entries: readonly Entry[] | undefined, category: string): StrictArgTypes {
  const rows: StrictArgTypes = {};
  for (const entry of entries ?? []) {
    const { name = '', description, type, default: value } = entry;
    const summary = entry.kind === 'method' ? signatureOf(entry) : type?.text;
    rows[category === 'attributes' ? name : `${category}: ${name}`] = {
      name: nameOf(entry),
      ...(description === undefined ? {} : { description }),
      // A story gives controls to what it takes; the rest of the table is to be read.
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
  const found = declarationOf(tag);
  const members = (found?.members ?? []).filter(
    ({ privacy }) => privacy === undefined || privacy === 'public',
  );
  return {
    ...rowsOf(found?.attributes, 'attributes'),
    ...rowsOf(
      members.filter(({ kind }) => kind === 'field'),
      'properties',
    ),
    ...rowsOf(
      members.filter(({ kind }) => kind === 'method'),
      'methods',
    ),
    ...rowsOf(found?.events, 'events'),
    ...rowsOf(found?.slots, 'slots'),
    ...rowsOf(found?.cssStates, 'states for CSS'),
    ...rowsOf(found?.cssParts, 'parts'),
    ...rowsOf(found?.cssProperties, 'custom properties'),
  };
}

/** What the manifest says of an element in a sentence. */
export const descriptionOf = (tag: string): string => declarationOf(tag)?.description ?? '';
