/** Freezes a value all the way down, so that writing to it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach((inner: unknown) => deepFreeze(inner));
    Object.freeze(value);
  }
  return value;
}
