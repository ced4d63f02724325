import { strFromU8, unzipSync } from "fflate";
import { recalculate } from "../../src/cli/calc/book";
import { catalogue } from "../../src/functions/catalogue";
import { createNodeEngine } from "../../src/workbench/engine/node-engine";
import { workbookFile } from "../support/package";

const engine = createNodeEngine(catalogue);
afterAll(() => engine.dispose());
const ids = catalogue.map(({ name }) => `OFFTAKE.${name}`);

const FEE = '<definedName name="Fee">Model!$B$1</definedName>';
const NAMES = `${FEE}<definedName name="_xlnm.Print_Area" localSheetId="0">Model!$A$1:$D$9</definedName>`;

/** A sheet as Excel saves it: styles, shared strings, a filled-down formula, a spill, a text of its own. */
const MODEL = `<sheetData>
<row r="1" spans="1:2" ht="20" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="4"><v>100</v></c></row>
<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="7"><f t="shared" ref="B2:B4" si="0">A2*Fee</f><v>100</v></c></row>
<row r="3"><c r="A3"><v>2</v></c><c r="B3" s="7"><f t="shared" si="0"/><v>200</v></c></row>
<row r="4"><c r="A4"><v>3</v></c><c r="B4" s="7"><f t="shared" si="0"/><v>300</v></c></row>
<row r="6"><c r="A6"><v>46112</v></c><c r="B6"><v>46142</v></c><c r="C6"><v>46173</v></c></row>
<row r="7"><c r="A7" s="5" cm="1"><f t="array" ref="A7:C7">_xldudf_OFFTAKE_LEASE_PAYMENTS(Fee,DATE(2026,3,1),3,A6:C6)</f><v>100</v></c><c r="B7" s="5"><v>100</v></c><c r="C7" s="5"><v>100</v></c></row>
<row r="8"><c r="A8" t="str"><f>A1&amp;" &lt;"&amp;B1&amp;"&gt;"</f><v>Fee &lt;100&gt;</v></c><c r="B8" t="b"><f>B1&gt;150</f><v>0</v></c><c r="C8" t="e"><f>1/(B1-100)</f><v>#DIV/0!</v></c></row>
</sheetData><conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>B2&gt;5</formula></cfRule></conditionalFormatting>`;

const book = (sheets: Readonly<Record<string, string>>, names = NAMES) =>
  workbookFile(sheets, {
    names,
    strings: ["<t>Fee</t>", '<r><t>Rich </t></r><r><t xml:space="preserve">text</t></r>'],
    more: { "xl/charts/chart1.xml": "<c:chartSpace/>", "customXml/item1.xml": "<note>kept</note>" },
  });

async function recalculated(file: Uint8Array, set: Record<string, string> = {}) {
  const assignments = Object.entries(set).map(([name, value]) => ({ name, value }));
  const result = await recalculate(engine, file, assignments, ids);
  const parts = unzipSync(result.bytes);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  return { ...result, parts, text, sheet: text("xl/worksheets/sheet1.xml") };
}

test("formulas, the filled-down and the stored custom ones too, take the value that was set", async () => {
  const { sheet, formulas, errors } = await recalculated(book({ Model: MODEL }), { fee: "250" });
  expect(sheet).toContain('<c r="B1" s="4"><v>250</v></c>');
  expect(sheet).toContain('<f t="shared" si="0"/><v>500</v>');
  expect(sheet).toContain('<f t="shared" si="0"/><v>750</v>');
  expect(sheet).toContain(
    '<c r="A7" s="5" cm="1"><f t="array" ref="A7:C7">_xldudf_OFFTAKE_LEASE_PAYMENTS(Fee,DATE(2026,3,1),3,A6:C6)</f><v>250</v></c><c r="B7" s="5"><v>250</v></c><c r="C7" s="5"><v>250</v></c>',
  );
  expect(sheet).toContain("<v>Fee &lt;250&gt;</v>");
  expect(sheet).toContain('<c r="B8" t="b"><f>B1&gt;150</f><v>1</v></c>');
  expect(sheet).toContain("<f>1/(B1-100)</f><v>0.006666666666666667</v>");
  expect({ formulas, errors }).toEqual({ formulas: 7, errors: [] });
});

test("an error in a cell is written as one and reported", async () => {
  const { sheet, errors } = await recalculated(book({ Model: MODEL }));
  expect(sheet).toContain('<c r="C8" t="e"><f>1/(B1-100)</f><v>#DIV/0!</v></c>');
  expect(errors).toEqual([{ cell: "Model!C8", error: "#DIV/0!", message: "" }]);
});

test("what is not a value stays as it was, to the byte", async () => {
  const file = book({ Model: MODEL });
  const before = unzipSync(file);
  const { parts, sheet } = await recalculated(file, { Fee: "250" });
  for (const path of Object.keys(before))
    if (!path.startsWith("xl/worksheets/")) expect(parts[path]).toEqual(before[path]);
  expect(sheet.slice(sheet.indexOf("</sheetData>"))).toBe(
    `${MODEL.slice(MODEL.indexOf("</sheetData>"))}</worksheet>`,
  );
  expect(sheet).toContain('<c r="A1" s="3" t="s"><v>0</v></c>');
});

test("the same workbook gives the same bytes", async () => {
  const [first, second] = [
    await recalculated(book({ Model: MODEL })),
    await recalculated(book({ Model: MODEL })),
  ];
  expect(first.bytes).toEqual(second.bytes);
});

test("a spill that grows makes cells and rows, one that shrinks empties those it leaves", async () => {
  const sheet = (ref: string, rows: string, count: number) =>
    `<sheetData><row r="1"><c r="A1"><v>${count}</v></c></row><row r="2" spans="1:1"><c r="A2" cm="1"><f t="array" ref="${ref}">_xlfn.SEQUENCE(A1)*10</f><v>10</v></c></row>${rows}</sheetData>`;
  const names = '<definedName name="N">S!$A$1</definedName>';
  const grown = await recalculated(book({ S: sheet("A2", "", 1) }, names), { N: "3" });
  expect(grown.sheet).toContain(
    '<f t="array" ref="A2:A4">_xlfn.SEQUENCE(A1)*10</f><v>10</v></c></row><row r="3"><c r="A3"><v>20</v></c></row><row r="4"><c r="A4"><v>30</v></c></row>',
  );
  const rows =
    '<row r="3"><c r="A3" s="6"><v>20</v></c></row><row r="4"><c r="A4" s="6"><v>30</v></c></row>';
  const shrunk = await recalculated(book({ S: sheet("A2:A4", rows, 3) }, names), { N: "2" });
  expect(shrunk.sheet).toContain(
    '<f t="array" ref="A2:A3">_xlfn.SEQUENCE(A1)*10</f><v>10</v></c></row><row r="3"><c r="A3" s="6"><v>20</v></c></row><row r="4"><c r="A4" s="6"/></row>',
  );
});

test.each([
  ["12.5", "<v>12.5</v>"],
  ["1e3", "<v>1000</v>"],
  ["15%", "<v>0.15</v>"],
  ["2026-05-01", "<v>46143</v>"],
  ["true", ' t="b"><v>1</v>'],
  ["2026-02-30", ' t="str"><v>2026-02-30</v>'],
  ["90 days", ' t="str"><v>90 days</v>'],
  ["=1+1", ' t="str"><v>=1+1</v>'],
])("--set takes %s as it would be typed, never as a formula", async (value, cell) => {
  const { sheet } = await recalculated(book({ Model: MODEL }), { Fee: value });
  expect(sheet).toContain(`<c r="B1" s="4"${cell.startsWith("<") ? ">" : ""}${cell}</c>`);
});

test("a value over a formula takes its place, and Excel is left no note of the formula", async () => {
  const names =
    '<definedName name="Total">Model!$A$7</definedName><definedName name="Sum">Model!$B$2</definedName>';
  const file = workbookFile(
    { Model: MODEL },
    {
      names,
      strings: ["<t>Fee</t>"],
      more: { "xl/calcChain.xml": '<calcChain><c r="B2"/></calcChain>' },
    },
  );
  const { sheet, parts } = await recalculated(file, { Total: "5" });
  expect(sheet).toContain('<c r="A7" s="5"><v>5</v></c><c r="B7" s="5"/><c r="C7" s="5"/>');
  expect(parts["xl/calcChain.xml"]).toBeUndefined();
});

test.each([
  ["Fees", "The workbook has no name Fees; it has Fee."],
  ["Block", "Block does not stand for one cell: it is Model!$A$1:$B$2."],
])("--set %s is refused with what there is", async (name, sentence) => {
  const names =
    name === "Block" ? '<definedName name="Block">Model!$A$1:$B$2</definedName>' : NAMES;
  await expect(recalculated(book({ Model: MODEL }, names), { [name]: "1" })).rejects.toThrow(
    sentence,
  );
});

test("prefixed elements, another producer's habit, are read and written with their prefix", async () => {
  const cells =
    '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>4</x:v></x:c><x:c r="B1"><x:f>A1*2</x:f></x:c></x:row></x:sheetData>';
  const { sheet } = await recalculated(book({ Model: cells }, ""));
  expect(sheet).toContain('<x:c r="B1"><x:f>A1*2</x:f><x:v>8</x:v></x:c></x:row></x:sheetData>');
});
