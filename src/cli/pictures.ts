import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { catalogue } from "../functions/catalogue";
import { templates } from "../templates/catalogue";
import { NAMESPACE } from "../workbench/engine/custom-function";
import { addInOf } from "../xlsx/webextension";
import { freeze } from "./calc/freeze";
import { type OpenBook, opened } from "./calc/open-book";

/**
 * `npm run pictures`: the README's picture of each template, which is the first of its results with a
 * chart, as LibreOffice prints a frozen copy. Needs LibreOffice (`soffice`) and poppler (`pdftoppm`).
 */
const OUT = "docs/pictures";
/** Dots an inch. */
const SHARP = 105;
const ROUGH = 24;
/** White around the sheet, in inches. */
const EDGE = 0.1;

function main(): void {
  mkdirSync(OUT, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "offtake-pictures-"));
  try {
    for (const { id } of templates) {
      const pdf = printed(onlyResults(frozenCopy(id)), folder, id);
      draw(pdf, join(OUT, id));
      process.stdout.write(`${OUT}/${id}.png  ${statSync(`${OUT}/${id}.png`).size} bytes\n`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function frozenCopy(id: string): OpenBook {
  const book = opened(readFileSync(`assets/templates/${id}.xlsx`));
  const ids = catalogue.map(({ name }) => `${NAMESPACE}.${name}`);
  freeze(book, ids, addInOf(readFileSync("manifest.xml", "utf8")));
  return book;
}

/** Hides every sheet but the one to be shown, which goes onto one page without a footer. */
function onlyResults(book: OpenBook): Uint8Array {
  const { parts, workbook } = book;
  const shown = workbook.sheets.find(({ name, path }) => name !== "Cover" && hasChart(book, path));
  if (!shown) throw new Error("No sheet has a chart.");
  parts.patch("xl/workbook.xml", (root, edits) => {
    for (const sheet of root.child("sheets")?.children("sheet") ?? [])
      if (sheet.attribute("name") !== shown.name) edits.setAttribute(sheet, "state", "hidden");
    for (const view of root.descendants("workbookView"))
      edits.setAttribute(view, "activeTab", `${workbook.sheets.indexOf(shown)}`);
  });
  parts.patch(shown.path, (root, edits) => {
    for (const name of ["headerFooter", "rowBreaks"])
      for (const element of root.children(name)) edits.remove(element);
    for (const setup of root.children("pageSetup")) edits.setAttribute(setup, "fitToHeight", "1");
  });
  return parts.bytes();
}

function hasChart({ parts }: OpenBook, sheet: string): boolean {
  return parts.xml(sheet).child("drawing") !== undefined;
}

/** @returns The path of the PDF. */
function printed(bytes: Uint8Array, folder: string, id: string): string {
  const book = join(folder, `${id}.xlsx`);
  writeFileSync(book, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, book]);
  return join(folder, `${id}.pdf`);
}

/** Draws the first page, without the white around what stands on it. */
function draw(pdf: string, path: string): void {
  const { left, top, right, bottom } = inked(
    run("pdftoppm", ["-gray", "-r", `${ROUGH}`, "-l", "1", pdf]),
  );
  const dots = (inches: number) => `${Math.max(0, Math.round(inches * SHARP))}`;
  run("pdftoppm", [
    ...["-png", "-singlefile", "-r", `${SHARP}`],
    ...["-x", dots(left - EDGE), "-y", dots(top - EDGE)],
    ...["-W", dots(right - left + 2 * EDGE), "-H", dots(bottom - top + 2 * EDGE)],
    ...[pdf, path],
  ]);
}

/** Where a page is not white, in inches. @param pgm A grey image: a head of text, then a byte a dot. */
function inked(pgm: Buffer) {
  const [head = "", width = "", height = ""] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 50).toString("latin1")) ?? [];
  const [columns, rows] = [Number(width), Number(height)];
  const dots = pgm.subarray(head.length);
  const isInked = (row: number, column: number) => (dots[row * columns + column] ?? 255) < 250;
  const every = (length: number) => Array.from({ length }, (_, i) => i);
  const inkedRows = every(rows).filter((row) => every(columns).some((c) => isInked(row, c)));
  const inkedColumns = every(columns).filter((c) => every(rows).some((row) => isInked(row, c)));
  return {
    left: (inkedColumns[0] ?? 0) / ROUGH,
    right: ((inkedColumns.at(-1) ?? columns) + 1) / ROUGH,
    top: (inkedRows[0] ?? 0) / ROUGH,
    bottom: ((inkedRows.at(-1) ?? rows) + 1) / ROUGH,
  };
}

/** @returns What it printed. @throws Error where the program is not there or fails. */
function run(program: string, args: readonly string[]): Buffer {
  const { status, error, stdout, stderr } = spawnSync(program, args, { maxBuffer: 2 ** 28 });
  if (error) throw new Error(`${program} cannot be started: is it installed? (${error.message})`);
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

main();
