import { ConnectedController, type Host } from './connected.js';

/** The elements of a page that share one selection. */
interface Group {
  key: string | undefined;
  readonly members: Set<LinkedSelection>;
}

/** The groups of a document by their names. Each is there as long as it has a member. */
const groupsOf = new WeakMap<Document, Map<string, Group>>();

interface LinkedSelectionOptions {
  /** The name of the group; `''` for none. */
  group(): string;
  /**
   * Called when another key is selected, or none.
   * @param elsewhere whether in another element of the group
   */
  changed(elsewhere: boolean): void;
  /** Called on the one element where the reader has cleared the selection by Escape. */
  cleared(): void;
  /** Whether the element shows a datum of the selected key. */
  shows(): boolean;
}

/**
 * The selected key of an element. All elements of a document that are in a group of the same name have
 * the same one, whichever of them it was selected in; it outlives their data.
 */
export class LinkedSelection extends ConnectedController {
  #key: string | undefined;
  #name = '';
  #group: Group | undefined;
  /** Those of the document in which it has joined one: the element may be in another by now. */
  #groups: Map<string, Group> | undefined;

  constructor(
    host: Host,
    private readonly options: LinkedSelectionOptions,
  ) {
    super(host);
  }

  protected override connected(signal: AbortSignal): void {
    this.#join();
    this.host.ownerDocument.addEventListener('keydown', this.#clear, { signal });
    signal.addEventListener('abort', () => this.#leave());
  }

  /** Follows the name of the group. */
  hostUpdate(): void {
    if (this.options.group() === this.#name) return;
    this.#leave();
    this.#join();
  }

  #join(): void {
    const name = this.options.group();
    this.#name = name;
    if (!name) return;
    const { ownerDocument } = this.host;
    const groups = groupsOf.get(ownerDocument) ?? new Map<string, Group>();
    groupsOf.set(ownerDocument, groups);
    this.#groups = groups;
    const group = groups.get(name) ?? { key: undefined, members: new Set() };
    groups.set(name, group);
    group.members.add(this);
    this.#group = group;
    const before = this.#key;
    this.#key = group.key;
    // What was selected in an element before it joined holds where nothing else does.
    if (group.key === undefined && before !== undefined) this.select(before);
  }

  #leave(): void {
    const group = this.#group;
    if (!group) return;
    this.#group = undefined;
    group.members.delete(this);
    if (group.members.size === 0) this.#groups?.delete(this.#name);
  }

  /** The selected key; undefined for none. */
  get key(): string | undefined {
    return this.#key;
  }

  /** Whether the element is in a group. */
  get isLinked(): boolean {
    return this.#group !== undefined;
  }

  /** How many other elements of the group show a datum of the selected key. */
  get others(): number {
    const members = [...(this.#group?.members ?? [])];
    return members.filter((member) => member !== this && member.options.shows()).length;
  }

  /** Selects a key in the whole group; none by undefined. */
  select(key: string | undefined): void {
    const group = this.#group;
    if (group) group.key = key;
    for (const member of group?.members ?? [this]) member.#take(key, member !== this);
  }

  #take(key: string | undefined, elsewhere: boolean): void {
    if (key === this.#key) return;
    this.#key = key;
    this.options.changed(elsewhere);
  }

  /** Escape clears the selection of a group, wherever the focus is. */
  readonly #clear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isLinked || this.#key === undefined) return;
    this.select(undefined);
    this.options.cleared();
    // A dialog around the widget, say, stays open.
    event.preventDefault();
  };
}
