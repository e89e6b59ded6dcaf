/** How many results are kept: a page has a theme or two, but it may animate its brand. */
const KEPT = 12;

/**
 * Takes a result out of a cache, or makes it. The cache keeps the results that were asked for last.
 *
 * @param cache in the order of use, the newest last
 */
export function recent<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const result = cache.get(key) ?? make();
  cache.delete(key);
  cache.set(key, result);
  const [oldest] = cache.keys();
  if (cache.size > KEPT && oldest !== undefined) cache.delete(oldest);
  return result;
}
