import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { bytesOf, opened } from "../../src/cli/calc/open-book";
import { UsageError } from "../../src/cli/calc/usage-error";
import { Parts } from "../../src/xlsx/parts";
import { Worksheet } from "../../src/xlsx/worksheet";
import { workbookFile } from "../support/package";

/** Valid XML that may be anywhere between elements. */
const between = fc.constantFrom(
  "",
  " ",
  "\n\t",
  "<!-- <row r='1'><c r='A1'/></row> -->",
  "<?x <c/> ?>",
);
const quote = fc.constantFrom('"', "'");

interface OddCell {
  readonly before: string;
  readonly xml: string;
  readonly value: string | number;
}

const oddCell = (prefix: string) =>
  fc
    .record({
      before: between,
      inner: between,
      q: quote,
      number: fc.integer(),
      isText: fc.boolean(),
    })
    .map(({ before, inner, q, number, isText }) => {
      const type = isText ? ` t\n=${q}str${q} ` : "";
      const text = isText ? `<![CDATA[<c r="A1">&]]>&#x41;${number}` : `${number}`;
      return (address: string): OddCell => ({
        before,
        xml: `<${prefix}c${type} r = ${q}${address}${q} >${inner}<${prefix}v\n>${text}</${prefix}v></${prefix}c >`,
        value: isText ? `<c r="A1">&A${number}` : number,
      });
    });

/** A sheet of two columns, in odd but valid XML, with the pieces that it is made of. */
const oddSheet = fc.constantFrom("", "x:", "ss-1:").chain((prefix) =>
  fc
    .record({
      between,
      rows: fc.array(fc.tuple(oddCell(prefix), oddCell(prefix)), { minLength: 1, maxLength: 4 }),
    })
    .map(({ between, rows }) => {
      const cells = rows.map(([a, b], row) => [a(`A${row + 1}`), b(`B${row + 1}`)] as const);
      const xmlOf = (replaced = "", by = "") =>
        `${between}<${prefix}worksheet a='sheetData>'>${between}<${prefix}sheetData>${cells
          .map(
            (row, i) =>
              `<${prefix}row spans='1:2' r="${i + 1}">${row
                .map(({ before, xml }) => before + (xml === replaced ? by : xml))
                .join("")}</${prefix}row>`,
          )
          .join(between)}</${prefix}sheetData>${between}</${prefix}worksheet>${between}`;
      return { prefix, cells, xmlOf };
    }),
);

test("an odd sheet is read, and with nothing to patch it stays as it was", () => {
  fc.assert(
    fc.property(oddSheet, ({ cells, xmlOf }) => {
      const sheet = new Worksheet(xmlOf(), []);
      expect(
        cells.map((row, r) => row.map((_, column) => sheet.value({ row: r, column }))),
      ).toEqual(cells.map((row) => row.map(({ value }) => value)));
      for (const [row, columns] of cells.entries())
        for (const [column, { value }] of columns.entries()) sheet.show({ row, column }, value);
      expect(sheet.xml()).toBe(xmlOf());
    }),
  );
});

test("a patch of one cell of an odd sheet changes that cell's element and no other byte", () => {
  fc.assert(
    fc.property(oddSheet, fc.nat(), fc.nat(1), ({ prefix, cells, xmlOf }, n, column) => {
      const row = n % cells.length;
      const sheet = new Worksheet(xmlOf(), []);
      sheet.enter({ row, column }, true);
      const address = `${"AB"[column]}${row + 1}`;
      expect(sheet.xml()).toBe(
        xmlOf(
          cells[row]?.[column]?.xml,
          `<${prefix}c r="${address}" t="b"><${prefix}v>1</${prefix}v></${prefix}c>`,
        ),
      );
    }),
  );
});

test("new cells go to their place in their row, and new rows among the others", () => {
  const sheet = new Worksheet(
    "<w><sheetData><row r='2' ht='9'><c r='B2'><v>1</v></c></row><row r='4' spans='1:1'/></sheetData></w>",
    [],
  );
  for (const [row, column] of [
    [1, 2],
    [1, 0],
    [0, 0],
    [3, 1],
    [3, 0],
    [2, 0],
    [8, 0],
  ] as const)
    sheet.enter({ row, column }, 5);
  expect(sheet.xml()).toBe(
    '<w><sheetData><row r="1"><c r="A1"><v>5</v></c></row><row r=\'2\' ht=\'9\'><c r="A2"><v>5</v></c><c r=\'B2\'><v>1</v></c><c r="C2"><v>5</v></c></row><row r="3"><c r="A3"><v>5</v></c></row><row r=\'4\'><c r="A4"><v>5</v></c><c r="B4"><v>5</v></c></row><row r="9"><c r="A9"><v>5</v></c></row></sheetData></w>',
  );
});

const TEMPLATES = "assets/templates";

describe.each(readdirSync(TEMPLATES).filter((file) => file.endsWith(".xlsx")))("%s", (file) => {
  const bytes = readFileSync(`${TEMPLATES}/${file}`);

  test("with no patch every part stays as it was", () => {
    expect(Buffer.from(bytesOf(opened(bytes))).equals(bytes)).toBe(true);
  });

  test("with one cell patched everything else stays as it was", () => {
    const book = opened(bytes);
    const [sheet] = book.workbook.sheets;
    const [at] = sheet ? sheet.worksheet.positions() : [];
    if (!sheet || !at) throw new Error("The template has a first cell.");
    const before = book.parts.text(sheet.path);
    sheet.worksheet.enter(at, 12345);
    const after = Parts.read(bytesOf(book));
    const others = book.parts.paths().filter((path) => path !== sheet.path);
    const original = Parts.read(bytes);
    expect(others.filter((path) => after.text(path) !== original.text(path))).toEqual([]);
    expect(after.text(sheet.path).replace(/<c [^<]*<v>12345<\/v><\/c>/, "…")).toBe(
      before.replace(/<c r="A1"[^>]*>.*?<\/c>/, "…"),
    );
  });
});

test.each([
  ["</sheetData>", "", "The element sheetData is closed as worksheet"],
  ["<sheetData>", "<sheetData><row>", "The element row is closed as sheetData"],
  ["<?xml ", "<!DOCTYPE a><?xml ", "A document type is not allowed"],
])("a sheet with %j as %j is refused in one sentence that names the part", (from, to, why) => {
  const parts = Parts.read(workbookFile({ Model: "<sheetData></sheetData>" }));
  const path = "xl/worksheets/sheet1.xml";
  parts.write(path, parts.text(path).replace(from, to));
  expect(() => opened(parts.bytes())).toThrow(
    new UsageError(`This is not an .xlsx workbook, or it is damaged (${path}: ${why}).`),
  );
});
