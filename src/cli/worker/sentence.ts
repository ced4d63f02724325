import { UsageError } from "../calc/usage-error";

/**
 * What a terminal shows of an error: one sentence and never a stack trace, unless OFFTAKE_DEBUG asks for it.
 */
export function sentenceOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (process.env["OFFTAKE_DEBUG"] && error instanceof Error) return error.stack ?? error.message;
  const { code, name, message } = error as Partial<NodeJS.ErrnoException>;
  if (code === "ERR_WORKER_OUT_OF_MEMORY")
    return "The calculation needs more memory than Node.js may use (NODE_OPTIONS=--max-old-space-size=8192 allows 8 GB).";
  const [line] = String(message ?? error).split("\n");
  // The engine's own errors are sentences; what JavaScript throws says nothing without its name.
  const text = name === undefined || name === "Error" ? line : `${name}: ${line}`;
  return `Offtake failed: ${text?.replace(/\.$/, "")} (OFFTAKE_DEBUG=1 shows where).`;
}
