import { ConnectedController, type Host } from '../element/controllers/connected.js';

interface HashSegmentOptions {
  /** The name of the segment in the page's URL; `''` where it shall not be there. */
  name(): string;
  /** Called when the URL names another segment; null for all. */
  changed(segment: string | null): void;
}

/**
 * Keeps a segment in the fragment of the page's URL, as `#name=segment`, beside whatever else is there:
 * so that a link opens the page with it.
 */
export class HashSegment extends ConnectedController {
  constructor(
    host: Host,
    private readonly options: HashSegmentOptions,
  ) {
    super(host);
  }

  protected override connected(signal: AbortSignal): void {
    this.view.addEventListener('hashchange', this.read, { signal });
    this.read();
  }

  get #parts(): string[] {
    return this.view.location.hash.slice(1).split('&').filter(Boolean);
  }

  /** Takes the segment that the URL names; none is named by a URL without. */
  readonly read = (): void => {
    const name = this.options.name();
    if (!name) return;
    const part = this.#parts.find((candidate) => candidate.startsWith(`${name}=`));
    if (part === undefined) return;
    const value = part.slice(name.length + 1);
    this.options.changed(decoded(value) || null);
  };

  /** Writes a segment into the URL, without a step in the browser's history; null takes it out. */
  write(segment: string | null): void {
    const name = this.options.name();
    if (!name) return;
    const others = this.#parts.filter((part) => !part.startsWith(`${name}=`));
    const own = segment === null ? [] : [`${name}=${encodeURIComponent(segment)}`];
    const { history, location } = this.view;
    const hash = [...others, ...own].join('&');
    try {
      const page = location.href.split('#', 1)[0]!;
      history.replaceState(history.state, '', hash ? `${page}#${hash}` : page);
    } catch {
      // A frame without a URL of its own has none to keep anything in.
    }
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
