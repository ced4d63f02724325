import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { readAnnouncement } from "../announcements/read-announcement";

const USAGE =
  "npm run -s read -- FILE   reads a deal announcement (.txt, .html, .eml) and prints its terms as JSON";

/** `npm run read`: the terms that an announcement seems to tell, for a terminal. */
async function main([file]: readonly string[]): Promise<void> {
  if (file === undefined || file === "--help") return fail(USAGE);
  if (!existsSync(file) || !statSync(file).isFile()) return fail(`There is no file ${file}.`);
  const { text: _, ...reading } = await readAnnouncement(readFileSync(file), {
    name: basename(file),
  });
  process.stdout.write(`${JSON.stringify(reading, null, 2)}\n`);
  if (reading.refusal !== undefined) process.exitCode = 1;
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

void main(process.argv.slice(2));
