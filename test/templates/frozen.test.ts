import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { freeze } from "../../src/cli/calc/freeze";
import { bytesOf, opened } from "../../src/cli/calc/open-book";
import { addInOf } from "../../src/cli/xlsx/webextension";
import type { StoredValue } from "../../src/cli/xlsx/worksheet";
import { catalogue } from "../../src/functions/catalogue";
import { address } from "../../src/templates/address";
import { templates } from "../../src/templates/catalogue";
import { scratch } from "../support/calc";
import { describeInLibreOffice, saved } from "../support/libreoffice";

const ROOT = resolve(__dirname, "../..");
const folder = scratch();
const copies = templates.map(({ id }) => join(folder, `${id}.xlsx`));

/** A frozen copy of each template, as `npm run calc -- … --freeze` makes it. */
function makeCopies(): void {
  const addIn = addInOf(readFileSync(join(ROOT, "manifest.xml"), "utf8"));
  const ids = catalogue.map(({ name }) => `OFFTAKE.${name}`);
  for (const { id } of templates) {
    const open = opened(readFileSync(join(ROOT, "assets/templates", `${id}.xlsx`)));
    freeze(open, ids, addIn);
    writeFileSync(join(folder, `${id}.xlsx`), bytesOf(open));
  }
}

/** What a file's cells show, by `Sheet!A1`; a blank and an empty text are the same. */
function shown(path: string): Map<string, StoredValue> {
  const { workbook } = opened(readFileSync(path));
  return new Map(
    workbook.sheets.flatMap(({ name, worksheet }) =>
      [...worksheet.positions()].flatMap((at): [string, StoredValue][] => {
        const value = worksheet.value(at);
        return value === null || value === "" ? [] : [[`${name}!${address(at)}`, value]];
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

/** In dollars: what rounding leaves of a balance of billions that closes. */
const NOTHING = 1e-4;
/** LibreOffice saves 15 digits. */
const SAVED = 1e-14;
/** Two engines that add in different orders. */
const RECALCULATED = 1e-9;

describeInLibreOffice("A frozen copy in LibreOffice", () => {
  beforeAll(makeCopies);

  test.each([
    ["shows what the template shows, to the last digit that is saved", "never", SAVED],
    [
      "gives the same when LibreOffice calculates all of Excel's formulas itself",
      "always",
      RECALCULATED,
    ],
  ] as const)(
    "%s",
    (_, recalculates, apart) => {
      const profile = join(folder, recalculates);
      mkdirSync(profile);
      const out = saved(copies, profile, recalculates);
      for (const { id } of templates) {
        const ours = shown(join(ROOT, "assets/templates", `${id}.xlsx`));
        expect(
          [...ours.values()].filter((value) => typeof value === "number").length,
        ).toBeGreaterThan(100);
        expect([id, differences(ours, shown(join(out, `${id}.xlsx`)), apart)]).toEqual([id, []]);
      }
    },
    300_000,
  );
});
