import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { UsageError } from "../calc/usage-error";

/**
 * Writes a file at once: who opens it sees the old one or the new one, whole. What is no regular file, such
 * as /dev/stdout, is written as it is.
 *
 * @throws UsageError where it cannot be written.
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  try {
    const target = existing(path);
    if (target && !target.isFile) writeFileSync(target.path, bytes);
    else replace(target?.path ?? path, bytes, target?.mode);
  } catch (error) {
    discardPartial(path);
    throw new UsageError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function replace(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const partial = partialPath(path);
  writeFileSync(partial, bytes, mode === undefined ? {} : { mode });
  renameSync(partial, path);
}

/** Removes what an interrupted {@link writeWhole} of this process left. */
export function discardPartial(path: string): void {
  try {
    rmSync(partialPath(existing(path)?.path ?? path), { force: true });
  } catch {
    // Where it cannot be removed it could not be written either.
  }
}

/** The file that a path leads to, through links. */
function existing(path: string) {
  try {
    const target = realpathSync(path);
    const stats = statSync(target);
    return { path: target, isFile: stats.isFile(), mode: stats.mode };
  } catch {
    return undefined;
  }
}

function partialPath(path: string): string {
  return `${path}.${process.pid}.partial`;
}
