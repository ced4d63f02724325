import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { catalogue } from "../../functions/catalogue";
import { NAMESPACE } from "../../workbench/engine/custom-function";
import type { Engine } from "../../workbench/engine/engine";
import { createNodeEngine } from "../../workbench/engine/node-engine";
import { addInOf } from "../../xlsx/webextension";
import type { Command } from "./arguments";
import { recalculateBook } from "./book";
import { readCase } from "./cases";
import { evaluated } from "./evaluated";
import { freeze } from "./freeze";
import { bytesOf, opened } from "./open-book";
import { jsonCells, print } from "./output";
import { thaw } from "./thaw";
import { UsageError } from "./usage-error";

const MANIFEST = resolve(__dirname, "../../../manifest.xml");

type Asked = Exclude<Command, { readonly kind: "help" }>;

/** @throws UsageError */
export async function calculate(asked: Asked): Promise<void> {
  const engine = createNodeEngine(catalogue);
  try {
    if (asked.kind === "formula") await formula(engine, asked.formula);
    else if (asked.kind === "cases") await cases(engine, asked.file);
    else await book(engine, asked);
  } finally {
    engine.dispose();
  }
}

async function formula(engine: Engine, text: string): Promise<void> {
  const withSign = text.startsWith("=") ? text : `=${text}`;
  for await (const [, value] of evaluated(engine, [{ formula: withSign, cells: {} }]))
    await print(jsonCells(value));
}

async function cases(engine: Engine, file: string): Promise<void> {
  for await (const [{ id }, value] of evaluated(engine, readCases(file)))
    await print({ id, value: jsonCells(value) });
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
): Promise<void> {
  const ids = catalogue.map(({ name }) => `${NAMESPACE}.${name}`);
  const open = opened(readFileSync(book));
  const addIn = addInOf(readFileSync(MANIFEST, "utf8"));
  const thawed = turn?.startsWith("thaw") && thaw(open, ids, addIn, turn === "thaw over edits");
  // A frozen copy shows what the workbook showed, also where only Excel can calculate it.
  const isRecalculated = turn !== "freeze" || set.length > 0;
  const result = isRecalculated ? await recalculateBook(engine, open, set, ids) : {};
  const frozen = turn === "freeze" && { frozen: freeze(open, ids, addIn) };
  writeOut(out, bytesOf(open));
  await print({ out, ...frozen, ...thawed, ...result });
}

function writeOut(out: string, bytes: Uint8Array): void {
  try {
    writeFileSync(out, bytes);
  } catch (error) {
    throw new UsageError(`${out} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
