import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { freeze } from "../../src/cli/calc/freeze";
import { bytesOf, type OpenBook, opened } from "../../src/cli/calc/open-book";
import { catalogue } from "../../src/functions/catalogue";
import { address } from "../../src/spreadsheet/address";
import { templates } from "../../src/templates/catalogue";
import type { StoredValue } from "../../src/xlsx/stored-cell";
import { addInOf } from "../../src/xlsx/webextension";
import { scratch } from "../support/calc";
import { saved } from "../support/libreoffice";
import { describeWith, LIBREOFFICE } from "../support/programs";

const ROOT = resolve(__dirname, "../..");
const folder = scratch();
const copies = templates.map(({ id }) => join(folder, `${id}.xlsx`));

/** What each template's file shows. */
const originals = new Map<string, Map<string, StoredValue>>();

/** A frozen copy of each template, as `npm run calc -- … --freeze` makes it. */
function makeCopies(): void {
  const addIn = addInOf(readFileSync(join(ROOT, "manifest.xml"), "utf8"));
  const ids = catalogue.map(({ name }) => `OFFTAKE.${name}`);
  for (const { id } of templates) {
    const open = opened(readFileSync(join(ROOT, "assets/templates", `${id}.xlsx`)));
    originals.set(id, shown(open));
    freeze(open, ids, addIn);
    writeFileSync(join(folder, `${id}.xlsx`), bytesOf(open));
  }
}

/** What a file's cells show, by `Sheet!A1`; a blank and an empty text are the same. */
function shown({ workbook }: OpenBook): Map<string, StoredValue> {
  return new Map(
    workbook.sheets.flatMap(({ name, worksheet }) =>
      [...worksheet.positions()].flatMap((at): [string, StoredValue][] => {
        const value = worksheet.value(at);
        // LibreOffice knows TRUE and FALSE as 1 and 0.
        const known = typeof value === "boolean" ? Number(value) : value;
        return known === null || known === "" ? [] : [[`${name}!${address(at)}`, known]];
      }),
    ),
  );
}

/** @param apart How far two numbers may be apart, as a share of the larger. */
function differences(
  ours: ReadonlyMap<string, StoredValue>,
  theirs: ReadonlyMap<string, StoredValue>,
  apart: number,
): unknown[] {
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((cell) => {
    const [a, b] = [ours.get(cell) ?? null, theirs.get(cell) ?? null];
    return isSame(a, b, apart) ? [] : [[cell, a, b]];
  });
}

function isSame(a: StoredValue, b: StoredValue, apart: number): boolean {
  if (typeof a !== "number" || typeof b !== "number")
    return JSON.stringify(a) === JSON.stringify(b);
  const larger = Math.max(Math.abs(a), Math.abs(b));
  return larger < NOTHING || Math.abs(a - b) <= apart * larger;
}

/** In dollars, a tenth of a cent: what rounding leaves of a balance of billions that closes. */
const NOTHING = 1e-3;
/** LibreOffice saves 15 digits. */
const SAVED = 1e-14;
/** Two engines that add in different orders. */
const RECALCULATED = 1e-9;

describeWith([LIBREOFFICE], "A frozen copy in LibreOffice", () => {
  beforeAll(makeCopies);

  test.each([
    ["shows what the template shows, to the last digit that is saved", "never", SAVED],
    [
      "gives the same when LibreOffice calculates all of Excel's formulas itself",
      "always",
      RECALCULATED,
    ],
  ] as const)("%s", (_, recalculates, apart) => {
    const profile = join(folder, recalculates);
    mkdirSync(profile);
    const out = saved(copies, profile, recalculates);
    for (const { id } of templates) {
      const ours = originals.get(id) ?? new Map();
      const theirs = shown(opened(readFileSync(join(out, `${id}.xlsx`))));
      expect(
        [...ours.values()].filter((value) => typeof value === "number").length,
      ).toBeGreaterThan(100);
      expect([id, differences(ours, theirs, apart)]).toEqual([id, []]);
    }
  });
});
