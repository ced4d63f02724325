import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { recalculate } from "../../src/cli/calc/book";
import { catalogue } from "../../src/functions/catalogue";
import { absolute, address, areaAddress } from "../../src/spreadsheet/address";
import { between } from "../../src/spreadsheet/area";
import { sheetName } from "../../src/spreadsheet/sheet-name";
import { decoded } from "../../src/spreadsheet/xml-text";
import { templates } from "../../src/templates/catalogue";
import { Parts } from "../../src/xlsx/parts";
import { fromStored } from "../../src/xlsx/stored-form";
import { scratch } from "../support/calc";
import { notRun, XMLLINT } from "../support/programs";
import { engineForTests, formulaOf, planned } from "../support/templates";
import { elements } from "../support/xml-elements";

const ROOT = resolve(__dirname, "../..");
const ids = catalogue.map(({ name }) => `OFFTAKE.${name}`);
const engine = engineForTests();
const folder = scratch();
const withoutXmllint = notRun([XMLLINT]);

test("the files are those that the declarations give, to the byte", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/templates.ts", "--check"],
    { cwd: ROOT, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

describe.each(templates.map((template) => [template.id, template] as const))(
  "%s.xlsx",
  (id, template) => {
    const file = readFileSync(join(ROOT, "assets/templates", `${id}.xlsx`));
    const parts = Parts.read(file);
    const plan = planned(template, "spacex-anthropic");
    const sheets = plan.sheets.map((sheet, i) => ({
      sheet,
      cells: elements(parts.text(`xl/worksheets/sheet${i + 1}.xml`), "c"),
    }));
    const formulas = sheets.flatMap(({ cells }) =>
      cells.flatMap((cell) => elements(cell.inner ?? "", "f").map((f) => ({ cell, f }))),
    );

    test("custom functions stand in Excel's stored form, each as a dynamic array over what it fills", () => {
      const custom = formulas.filter(({ f }) => f.xml.includes("_xldudf_"));
      expect(custom.length).toBeGreaterThan(0);
      for (const { f } of formulas) expect(f.inner).not.toContain("OFFTAKE.");
      for (const { cell, f } of formulas)
        expect([f.inner, cell.attributes["cm"], f.attributes["t"]]).toEqual(
          custom.some((one) => one.f === f)
            ? [f.inner, "1", "array"]
            : [f.inner, undefined, undefined],
        );
      const metadata = parts.text("xl/metadata.xml");
      expect(metadata).toContain('name="XLDAPR"');
      expect(metadata).toContain('fDynamic="1"');
    });

    test("read back, the formulas, spills and names are the plan's", () => {
      for (const { sheet, cells } of sheets) {
        const written = new Map(
          cells.flatMap(({ attributes, inner }) =>
            elements(inner ?? "", "f").map((f) => [attributes["r"], f] as const),
          ),
        );
        const planned = sheet.cells.filter((cell) => formulaOf(cell) !== undefined);
        expect(written.size).toBe(planned.length);
        for (const cell of planned) {
          const f = written.get(address(cell.at));
          const text = (f?.inner ?? "")
            .replaceAll("&lt;", "<")
            .replaceAll("&gt;", ">")
            .replaceAll("&amp;", "&");
          expect(`=${fromStored(text, ids)}`).toBe(formulaOf(cell));
          if (cell.content.kind === "spill") {
            const { rows, columns } = cell.content;
            const end = { row: cell.at.row + rows - 1, column: cell.at.column + columns - 1 };
            expect(f?.attributes["ref"]).toBe(`${address(cell.at)}:${address(end)}`);
          }
        }
      }
      const names = elements(parts.text("xl/workbook.xml"), "definedName").filter(
        ({ attributes }) => attributes["localSheetId"] === undefined,
      );
      expect(names.map(({ attributes, inner }) => [attributes["name"], inner])).toEqual(
        plan.names.map(({ name, sheet, at, to = at }) => [
          name,
          `${sheetName(sheet)}!${areaAddress(between(at, to), absolute)}`,
        ]),
      );
    });

    test("every formula has the value that recalculation gives, and none is an error", async () => {
      for (const { cell } of formulas) {
        expect(cell.attributes["t"]).not.toBe("e");
        expect(elements(cell.inner ?? "", "v")).toHaveLength(1);
      }
      const again = await recalculate(engine, file, [], ids);
      expect(again.errors).toEqual([]);
      expect(again.formulas).toBe(formulas.length);
      const recalculated = Parts.read(again.bytes);
      for (const path of parts.paths()) expect(recalculated.text(path)).toBe(parts.text(path));
    });

    test("opens on the values that it came with", () => {
      const workbook = parts.text("xl/workbook.xml");
      expect(workbook).not.toContain("fullCalcOnLoad");
      expect(elements(workbook, "calcPr")[0]?.attributes).toEqual({ calcId: "191029" });
    });

    test("says which add-in its formulas need, and which of its functions", () => {
      const extension = parts.text("xl/webextensions/webextension1.xml");
      const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
      const [reference] = elements(extension, "reference");
      expect(reference?.attributes).toMatchObject({
        id: elements(manifest, "Id")[0]?.inner,
        version: elements(manifest, "Version")[0]?.inner,
      });
      const listed = elements(extension, "customFunctionIds").map(({ inner }) => inner);
      const used = formulas.flatMap(({ f }) => f.inner?.match(/_xldudf_\w+/g) ?? []);
      expect(new Set(listed)).toEqual(new Set(used));
      expect(listed).toHaveLength(new Set(used).size);

      const types = parts.text("[Content_Types].xml");
      for (const [part, type] of [
        ["taskpanes", "webextensiontaskpanes"],
        ["webextension1", "webextension"],
      ])
        expect(types).toContain(
          `<Override PartName="/xl/webextensions/${part}.xml" ContentType="application/vnd.ms-office.${type}+xml"/>`,
        );
      const root = elements(parts.text("_rels/.rels"), "Relationship").map((tag) => tag.attributes);
      expect(new Set(root.map((tag) => tag["Id"])).size).toBe(root.length);
      expect(root.map((tag) => tag["Target"])).toContain("xl/webextensions/taskpanes.xml");
      expect(parts.text("xl/webextensions/_rels/taskpanes.xml.rels")).toContain(
        'Target="webextension1.xml"',
      );
    });

    (withoutXmllint ? test.skip : test).each([
      ["taskpanes.xml", "osftaskpanes.xsd"],
      ["webextension1.xml", "osfwebextension.xsd"],
    ])(`%s is valid by Microsoft's schema${withoutXmllint}`, (part, schema) => {
      const path = join(folder, part);
      writeFileSync(path, parts.text(`xl/webextensions/${part}`));
      const { status, stderr } = spawnSync(
        "xmllint",
        ["--noout", "--schema", join(ROOT, "test/schemas/webextension", schema), path],
        { encoding: "utf8" },
      );
      expect(stderr).toContain("validates");
      expect(status).toBe(0);
    });

    test("frozen heads, landscape to the width of a page, titles repeated, lists and ranges on inputs", () => {
      for (const [i, { sheet }] of sheets.entries()) {
        const xml = parts.text(`xl/worksheets/sheet${i + 1}.xml`);
        expect(elements(xml, "pageSetup")[0]?.attributes).toMatchObject({
          orientation: "landscape",
          fitToWidth: "1",
        });
        if (sheet.frozen?.rows) expect(xml).toContain('state="frozen"');
        // A break stands below a row, counted from 1: it has the number of the row that begins the page.
        const breaks = elements(xml, "brk").map(({ attributes }) => Number(attributes["id"]));
        expect(breaks).toEqual(sheet.pageBreaks ?? []);
        expect(elements(xml, "dataValidation")).toHaveLength(sheet.validations?.length ?? 0);
      }
      const titled = plan.sheets.filter(({ printTitles }) => printTitles?.rows).length;
      const titles = elements(parts.text("xl/workbook.xml"), "definedName").filter(
        ({ attributes }) => attributes["name"] === "_xlnm.Print_Titles",
      );
      expect(titles).toHaveLength(titled);
      // As Excel writes them: `'Case values'!$A:$D,'Case values'!$1:$4`, or rows alone.
      const form =
        /^(?:(?<name>[\w.]+|'(?:[^']|'')+')!\$A:\$[A-Z]+,)?(?<same>[\w.]+|'(?:[^']|'')+')!\$1:\$\d+$/;
      for (const { inner = "" } of titles) {
        const { name, same } = form.exec(decoded(inner))?.groups ?? {};
        expect([inner, same]).toEqual([inner, expect.any(String)]);
        expect(name ?? same).toBe(same);
      }
    });

    test("a chart a planned chart, over the cells of its rows", () => {
      const planned = plan.sheets.flatMap(({ charts = [] }) => charts);
      const drawn = parts.paths().filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
      expect(drawn).toHaveLength(planned.length);
    });
  },
);
