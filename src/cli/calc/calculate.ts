import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { catalogue } from "../../functions/catalogue";
import { NAMESPACE } from "../../workbench/engine/custom-function";
import type { Engine } from "../../workbench/engine/engine";
import { createNodeEngine } from "../../workbench/engine/node-engine";
import { addInOf } from "../../xlsx/webextension";
import { followProgress } from "../worker/progress";
import { writeWhole } from "../worker/whole-file";
import type { Asked } from "./arguments";
import { recalculateBook } from "./book";
import { readCase } from "./cases";
import { evaluated } from "./evaluated";
import { freeze } from "./freeze";
import { bytesOf, opened } from "./open-book";
import { jsonCells, print } from "./output";
import { thaw } from "./thaw";

/** What a calculation is told from outside, and tells. */
export interface Surroundings {
  /** The path of the add-in's manifest. */
  readonly manifest: string;
  /** Called at each progress. */
  readonly progressed: () => void;
}

/** @throws UsageError */
export async function calculate(asked: Asked, surroundings: Surroundings): Promise<void> {
  const { manifest, progressed } = surroundings;
  const engine = createNodeEngine(catalogue);
  followProgress(engine, progressed);
  try {
    if (asked.kind === "book") return await book(engine, asked, manifest);
    const values =
      asked.kind === "formula" ? formula(engine, asked.formula) : cases(engine, asked.file);
    for await (const value of values) {
      progressed();
      await print(value);
    }
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

async function book(
  engine: Engine,
  { book, out, set, turn }: Asked & { kind: "book" },
  manifest: string,
): Promise<void> {
  const ids = catalogue.map(({ name }) => `${NAMESPACE}.${name}`);
  const open = opened(readFileSync(book));
  const addIn = addInOf(readFileSync(manifest, "utf8"));
  const thawed = turn?.startsWith("thaw") && thaw(open, ids, addIn, turn === "thaw over edits");
  // A frozen copy shows what the workbook showed, also where only Excel can calculate it.
  const isRecalculated = turn !== "freeze" || set.length > 0;
  const result = isRecalculated ? await recalculateBook(engine, open, set, ids) : {};
  const frozen = turn === "freeze" && { frozen: freeze(open, ids, addIn) };
  writeWhole(out, bytesOf(open));
  await print({ out, ...frozen, ...thawed, ...result });
}
