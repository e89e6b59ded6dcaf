/** The browser's accessibility tree, which assistive technology reads. */
import type { Page } from 'playwright-core';

export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** States and the like: `busy`, `pressed`, `live`, `roledescription` ... */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly TreeNode[];
}

/** Chromium 109 has another role for the cells of a table. */
const ROLES: Readonly<Record<string, string>> = { gridcell: 'cell' };

/** Nodes of layout: the lines of a text, which the text has as well, and bullets. */
const LAYOUT = new Set(['InlineTextBox', 'ListMarker']);

/** Chromium hands role descriptions over byte by byte: each byte of their UTF-8 as a character. */
function decoded(value: unknown): unknown {
  if (typeof value !== 'string' || !/[\u0080-\u00ff]/.test(value)) return value;
  return Buffer.from(value, 'latin1').toString('utf8');
}

/**
 * Waits for two frames: the tree follows a change with the frame that draws it. The observer tells of
 * frames also where a test has stopped the page's clock.
 */
const frames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise<void>((done) => {
        const observer = new ResizeObserver(() => {
          observer.disconnect();
          done();
        });
        observer.observe(document.body);
      });
    }
  });

/** The tree as it is now, without ignored nodes. */
export async function treeOf(page: Page): Promise<TreeNode> {
  await frames(page);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const nodesOf = (id: string): TreeNode[] => {
    const node = known.get(id);
    const role = String(node?.role?.value ?? '');
    if (!node || LAYOUT.has(role)) return [];
    const children = (node.childIds ?? []).flatMap(nodesOf);
    if (node.ignored) return children;
    return [
      {
        role: ROLES[role] ?? role,
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        properties: Object.fromEntries(
          (node.properties ?? []).map(({ name, value }) => [name, decoded(value.value)]),
        ),
        children,
      },
    ];
  };
  const [root] = nodesOf(nodes[0]?.nodeId ?? '');
  if (!root) throw new Error('The page has no accessibility tree');
  return root;
}

/** All nodes of a role at or below one, in reading order. */
export const allIn = (node: TreeNode, role: string): TreeNode[] => [
  ...(node.role === role ? [node] : []),
  ...node.children.flatMap((child) => allIn(child, role)),
];

/** The only node of a role; there must be no other. */
export function oneIn(node: TreeNode, role: string, name?: string): TreeNode {
  const matches = allIn(node, role).filter((match) => name === undefined || match.name === name);
  const [only] = matches;
  if (!only || matches.length > 1) {
    throw new Error(`${matches.length} of role ${role}, ${name ?? 'whatever their name'}`);
  }
  return only;
}

/** Every piece of text at or below a node. */
export const textsIn = (node: TreeNode): string[] =>
  allIn(node, 'StaticText')
    .map(({ name }) => name.trim())
    .filter(Boolean);

/** The rows of a table, as the texts of their cells; the column headers are the first. */
export const rowsIn = (table: TreeNode): string[][] =>
  allIn(table, 'row').map(({ children }) => children.map(({ name }) => name));
