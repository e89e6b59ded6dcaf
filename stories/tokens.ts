/* The published tokens as the catalogue and the brand page read them. */
import published from '../dist/tokens.json' with { type: 'json' };

/** A token of the W3C Design Tokens format, its aliases followed. */
export interface Token {
  readonly name: string;
  readonly type: string;
  readonly value: unknown;
  readonly description: string;
}

interface Node {
  readonly $type?: string;
  readonly $value?: unknown;
  readonly $description?: string;
  readonly [name: string]: unknown;
}

/** The tokens of a group in their order, nested ones by their path; a type is handed down. */
function tokensOf(node: Node, path: string, inherited: string): Token[] {
  const { $type: type = inherited, $value: value, $description: description = '' } = node;
  if (value !== undefined) return [{ name: path, type, value, description }];
  return Object.entries(node).flatMap(([name, child]) => {
    if (name.startsWith('$') || typeof child !== 'object' || child === null) return [];
    return tokensOf(child as Node, path ? `${path}.${name}` : name, type);
  });
}

const root = published as Node;

/** The tokens of a group by its path, as `space` or `color.dark`; empty where there is none. */
export function group(path: string): Token[] {
  let node: Node | undefined = root;
  let type = '';
  for (const name of path.split('.')) {
    node = node[name] as Node | undefined;
    if (!node) return [];
    type = node.$type ?? type;
  }
  return tokensOf(node, '', type);
}

/** The names of the groups inside a group. */
export const groupsIn = (path: string): string[] =>
  Object.entries((path ? root[path] : root) ?? {}).flatMap(([name, child]) =>
    name.startsWith('$') || typeof child !== 'object' ? [] : [name],
  );

/** A colour as `#rrggbb`. */
export const hexOf = ({ value }: Token): string => (value as { hex: string }).hex;

/** A dimension in pixels or a duration in milliseconds; NaN for what is neither. */
export const numberOf = ({ value }: Token): number => {
  if (typeof value === 'number') return value;
  return (value as { value?: number }).value ?? NaN;
};
