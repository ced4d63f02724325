import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readAnnouncement } from "../../announcements/read-announcement";
import { UsageError } from "../calc/usage-error";
import { listing } from "./listing";

/**
 * Prints what an announcement says.
 *
 * @param progressed Called at each step of the reading.
 * @throws UsageError if the file cannot be read as an announcement.
 */
export async function readFile(
  { file, asJson }: { readonly file: string; readonly asJson: boolean },
  progressed: () => void,
): Promise<void> {
  const { text: _, ...reading } = await readAnnouncement(readFileSync(file), {
    name: basename(file),
    onProgress: progressed,
  });
  if (reading.refusal !== undefined) throw new UsageError(`${file}: ${reading.refusal}`);
  process.stdout.write(asJson ? `${JSON.stringify(reading, null, 2)}\n` : listing(reading));
}
