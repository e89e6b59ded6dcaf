/** The parts of the custom-elements manifest that the tests read. */
export interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Typed extends Described {
  readonly type?: { readonly text: string };
}

interface Member extends Typed {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly parameters?: readonly Typed[];
  readonly return?: { readonly type: { readonly text: string } };
}

export interface ElementEntry extends Described {
  readonly tagName: string;
  readonly members: readonly Member[];
  readonly attributes: readonly (Typed & { readonly fieldName?: string })[];
  readonly events: readonly Typed[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly (Described & { readonly default?: string })[];
}

export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly (Described & Partial<ElementEntry>)[];
    readonly exports: readonly {
      readonly kind: string;
      readonly name: string;
      readonly declaration: { readonly name: string; readonly module: string };
    }[];
  }[];
}

/** The classes that have a tag. */
export const elementsOf = ({ modules }: Manifest): ElementEntry[] =>
  modules.flatMap(({ declarations }) =>
    declarations.filter((entry): entry is ElementEntry => entry.tagName !== undefined),
  );
