import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LAYOUT, layoutIn, madeBy, VERSION } from "../../src/templates/made-by";

test("a workbook names the version of the program, and a layout that is read back", () => {
  const file = readFileSync(join(__dirname, "../../package.json"), "utf8");
  const { version } = JSON.parse(file) as { version: string };
  expect(VERSION).toBe(version);
  expect(layoutIn(madeBy)).toBe(LAYOUT);
  expect(layoutIn("Offtake 0.1.0")).toBeUndefined();
});
