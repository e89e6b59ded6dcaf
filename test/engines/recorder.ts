/**
 * The first script of a page, in engines whose drivers don't hear what a page says: console, errors and
 * violations of its policy, as lines of the list `noise`. A page inside another, or opened by one, hands
 * them on.
 */
const noise: string[] = [];
Object.assign(globalThis, { noise });

function report(text: string): void {
  const above = (opener as Window | null) ?? parent;
  if (above === window) noise.push(text);
  else above.postMessage({ noise: text }, '*');
}

// Playwright says `warning`, and so do the tests.
for (const [method, name] of [
  ['debug', 'debug'],
  ['log', 'log'],
  ['info', 'info'],
  ['warn', 'warning'],
  ['error', 'error'],
] as const) {
  const { [method]: write } = console;
  console[method] = (...args: unknown[]) => {
    report(`${name}: ${args.map(String).join(' ')}`);
    write.apply(console, args);
  };
}
addEventListener('error', ({ message }) => report(`error: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => report(`rejection: ${String(reason)}`));
addEventListener('message', ({ data }: MessageEvent<{ noise?: unknown } | null>) => {
  if (typeof data?.noise === 'string') report(data.noise);
});
document.addEventListener('securitypolicyviolation', (event) => {
  // Firefox and WebKit look for an icon that no page asks for.
  if (event.blockedURI.endsWith('/favicon.ico')) return;
  report(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});
