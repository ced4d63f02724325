import { createReadStream, existsSync, readFileSync, realpathSync } from "node:fs";
import { createInterface } from "node:readline";
import { catalogue } from "../../functions/catalogue";
import { NAMESPACE } from "../../workbench/engine/custom-function";
import type { Engine } from "../../workbench/engine/engine";
import { createNodeEngine } from "../../workbench/engine/node-engine";
import { addInOf } from "../../xlsx/webextension";
import { followProgress } from "../worker/progress";
import { writeWhole } from "../worker/whole-file";
import type { Asked } from "./arguments";
import { proveOwn, recalculateBook } from "./book";
import { readCase } from "./cases";
import { checkExtension } from "./content-type";
import { evaluated } from "./evaluated";
import { freeze } from "./freeze";
import { bytesOf, opened } from "./open-book";
import { jsonCells, print, write } from "./output";
import { isComplete } from "./recalculation/report";
import { reportText } from "./report-text";
import { thaw } from "./thaw";
import { UsageError } from "./usage-error";

/** What a calculation is told from outside, and tells. */
export interface Surroundings {
  /** The path of the add-in's manifest. */
  readonly manifest: string;
  /** Called at each progress. */
  readonly progressed: () => void;
}

/**
 * @returns The exit code.
 * @throws UsageError
 */
export async function calculate(asked: Asked, surroundings: Surroundings): Promise<number> {
  const { progressed } = surroundings;
  const engine = createNodeEngine(catalogue);
  followProgress(engine, progressed);
  try {
    if (asked.kind === "book") return await book(engine, asked, surroundings);
    const values =
      asked.kind === "formula" ? formula(engine, asked.formula) : cases(engine, asked.file);
    for await (const value of values) {
      progressed();
      await print(value);
    }
    return 0;
  } finally {
    engine.dispose();
  }
}

async function* formula(engine: Engine, text: string) {
  const withSign = text.startsWith("=") ? text : `=${text}`;
  for await (const [, value] of evaluated(engine, [{ formula: withSign, cells: {} }]))
    yield jsonCells(value);
}

async function* cases(engine: Engine, file: string) {
  for await (const [{ id }, value] of evaluated(engine, readCases(file)))
    yield { id, value: jsonCells(value) };
}

async function* readCases(file: string) {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: 1000 })) {
    number++;
    if (line.trim() !== "") yield readCase(line, `${file}, line ${number}`);
  }
}

/** @returns The exit code. */
async function book(
  engine: Engine,
  { book, out, set, turn, isForced, isJson }: Asked & { kind: "book" },
  { manifest, progressed }: Surroundings,
): Promise<number> {
  const ids = catalogue.map(({ name }) => `${NAMESPACE}.${name}`);
  if (!isForced && existsSync(out) && realpathSync(out) === realpathSync(book))
    throw new UsageError(
      `${out} is the workbook itself: write to another file, or replace it with --force.`,
    );
  const open = opened(readFileSync(book));
  checkExtension(open, out);
  const addIn = addInOf(readFileSync(manifest, "utf8"));
  const thawed = turn?.startsWith("thaw") && thaw(open, ids, addIn, turn === "thaw over edits");
  const options = { isForced, progressed, ...(thawed ? { only: new Set(thawed.cells) } : {}) };
  const isFreezeAlone = turn === "freeze" && set.length === 0 && !isForced;
  const report = isFreezeAlone
    ? await proveOwn(engine, open, ids, progressed)
    : await recalculateBook(engine, open, set, ids, options);
  const frozen = turn === "freeze" ? { frozen: freeze(open, ids, addIn) } : {};
  writeWhole(out, bytesOf(open));
  const { cells: _, ...restored } = thawed || { cells: [] };
  const all = { out, ...frozen, ...restored, ...report };
  if (isJson) await print(all);
  else await write(reportText(all));
  return isComplete(report) ? 0 : INCOMPLETE;
}

/** The exit code where some values in the file are not those of their formulas, or cannot be proven. */
const INCOMPLETE = 3;
