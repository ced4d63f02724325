import { ArgumentError } from "./errors";

/**
 * Refuses values that belong to others one by one but are not as many.
 *
 * @param parameter The name that the sentence begins with; `other` is the one it is measured against.
 */
export function requireAsMany(
  parameter: string,
  values: readonly unknown[],
  other: string,
  others: readonly unknown[],
): void {
  if (values.length === others.length) return;
  if (others.length === 0)
    throw new ArgumentError(parameter, `requires ${other}; got ${values.length} without`);
  const noun = others.length === 1 ? "value" : "values";
  throw new ArgumentError(
    parameter,
    `must have ${others.length} ${noun}, as many as ${other}, not ${values.length}`,
  );
}
