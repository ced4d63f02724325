/** Freezes rows of cells all through, so that a function that writes into its arguments throws. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (Array.isArray(value)) for (const part of value) freeze(part);
  return value;
}
