/**
 * Brings a deal's file of an older schema to the current one. Schema 2 adds the contract as signed and
 * takes nothing away, so a file of schema 1 keeps every figure and says nothing of its terms.
 *
 * @param read Anything; what is not a file of an older schema is returned as it is.
 */
export function migrated(read: unknown): unknown {
  if (typeof read !== "object" || read === null || !("schema" in read)) return read;
  return read.schema === 1 ? { ...read, schema: 2 } : read;
}
