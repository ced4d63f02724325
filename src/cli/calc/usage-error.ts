/** The command was used wrongly, or its input cannot be read: one sentence, and exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
