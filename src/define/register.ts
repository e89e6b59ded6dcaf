/** The version of this copy; the build keeps it in step with the package. */
export const VERSION = '0.1.0';

interface Versioned extends CustomElementConstructor {
  vocVersion?: string;
}

/**
 * Registers an element once. Where the name is taken the first stays, and a single warning names
 * both versions where they differ; it never throws.
 */
export function register(tag: string, element: Versioned): void {
  const known: Versioned | undefined = customElements.get(tag);
  if (!known) {
    element.vocVersion = VERSION;
    customElements.define(tag, element);
    return;
  }
  const other = known.vocVersion ?? 'unknown';
  if (known !== element && other !== VERSION) {
    console.warn(`<${tag}> is already version ${other}, not ${VERSION}.`);
  }
}
