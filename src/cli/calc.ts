import { existsSync, statSync } from "node:fs";
import { asked as askedBy, USAGE } from "./calc/arguments";
import { UsageError } from "./calc/usage-error";
import type { Command } from "./command";

/** `offtake calc`: Offtake's formulas and workbooks from a terminal. */
export const calc: Command = {
  summary: "Evaluates formulas, and recalculates, freezes or thaws workbooks.",
  usage: USAGE,
  task(argv) {
    const asked = askedBy(argv);
    if (asked.kind === "help") return undefined;
    if (asked.kind === "cases") mustExist(asked.file);
    if (asked.kind === "book") mustExist(asked.book);
    return { command: "calc", asked, ...(asked.kind === "book" ? { out: asked.out } : {}) };
  },
};

function mustExist(file: string): void {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new UsageError(`${file} is not a file.`);
}
