/**
 * Notices what others take away from a shadow tree: a template goes on writing into nodes that are no
 * longer there. What they add does no harm, nor does it if they take it away again; texts are written as
 * a whole, so a translator may replace them.
 */
export class TreeWatch {
  #damaged = false;
  #working = false;
  /** What others have added. */
  readonly #foreign = new WeakSet<Node>();
  readonly #observer = new MutationObserver((records) => this.#note(records));

  /** Begins to watch what hangs below a root. */
  start(root: Node): void {
    this.#observer.observe(root, { childList: true, attributes: true, subtree: true });
  }

  /** Ends it. What has happened until now still counts. */
  stop(): void {
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  /** Whether something has been taken away since this was asked last. */
  takeDamage(): boolean {
    if (!this.#working) this.#note(this.#observer.takeRecords());
    const damaged = this.#damaged;
    this.#damaged = false;
    return damaged;
  }

  /** Runs a step whose changes are the element's own; one step may run within another. */
  change(step: () => void): void {
    const outer = this.#working;
    this.#working = true;
    try {
      step();
    } finally {
      this.#working = outer;
      if (!outer) this.#observer.takeRecords();
    }
  }

  #note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      this.#damaged ||= this.#isDamage(record);
      for (const node of record.addedNodes) this.#foreign.add(node);
    }
  }

  #isDamage({ attributeName, target, removedNodes }: MutationRecord): boolean {
    if (attributeName !== null) return !(target as Element).hasAttribute(attributeName);
    return [...removedNodes].some(
      (node) => node.nodeType !== Node.TEXT_NODE && !this.#foreign.has(node),
    );
  }
}
