import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { freeze } from "../../src/cli/calc/freeze";
import { bytesOf, opened } from "../../src/cli/calc/open-book";
import { thaw } from "../../src/cli/calc/thaw";
import { NAMESPACE } from "../../src/frozen/record";
import { catalogue } from "../../src/functions/catalogue";
import { templates } from "../../src/templates/catalogue";
import { Parts } from "../../src/xlsx/parts";
import { addInOf, addWebExtension } from "../../src/xlsx/webextension";
import { calc, printed, scratch } from "../support/calc";
import { workbookFile } from "../support/package";
import { elements } from "../support/xml-elements";

const ROOT = resolve(__dirname, "../..");
const addIn = addInOf(readFileSync(join(ROOT, "manifest.xml"), "utf8"));
const ids = catalogue.map(({ name }) => `OFFTAKE.${name}`);
const folder = scratch();

const FEE = '<definedName name="Fee">Model!$B$1</definedName>';

/** As Excel saves it: a spill of ours, a sum of Excel's own over it, a text, a filled-down formula, and
 * a function that is younger than this. */
const MODEL = `<sheetData>
<row r="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="4"><v>100</v></c></row>
<row r="2"><c r="A2" s="5" cm="1"><f t="array" ref="A2:C2">_xldudf_OFFTAKE_LEASE_PAYMENTS(Fee,DATE(2026,3,1),3,A4:C4)</f><v>100</v></c><c r="B2" s="5"><v>100</v></c><c r="C2" s="5"><v>100</v></c></row>
<row r="3"><c r="A3" s="6"><f>SUM(A2:C2)</f><v>300</v></c><c r="B3"><f t="shared" ref="B3:C3" si="0">B2*2</f><v>200</v></c><c r="C3"><f t="shared" si="0"/><v>200</v></c></row>
<row r="4"><c r="A4"><v>46112</v></c><c r="B4"><v>46142</v></c><c r="C4"><v>46173</v></c></row>
<row r="5"><c r="A5" t="str" cm="1"><f t="array" ref="A5">_xlfn.LET(_xlpm.n,12,_xldudf_OFFTAKE_LEASE_TCV(Fee,_xlpm.n)+_xlfn.NEWEST(0))&amp;" &lt;in all&gt;"</f><v>1200 &lt;in all&gt;</v></c></row>
</sheetData><conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>B2&gt;5</formula></cfRule></conditionalFormatting>`.replaceAll(
  "\n",
  "",
);

const METADATA =
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk/></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** @param edit Of the sheet's XML. */
function book({ edit = (xml: string) => xml, names = FEE, metadata = METADATA } = {}): Uint8Array {
  const parts = Parts.read(
    workbookFile({ Model: edit(MODEL), Other: "<sheetData/>" }, { names, strings: ["<t>Fee</t>"] }),
  );
  if (metadata) {
    parts.write("xl/metadata.xml", metadata);
    parts.patch("xl/_rels/workbook.xml.rels", (root, edits) =>
      edits.append(
        root,
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/>',
      ),
    );
  }
  addWebExtension(parts, addIn, ["OFFTAKE.LEASE.PAYMENTS", "OFFTAKE.LEASE.TCV"], {
    "Offtake.Loaded": '{"deal":"a@1"}',
  });
  return parts.bytes();
}

function frozen(file: Uint8Array): Uint8Array {
  const open = opened(file);
  freeze(open, ids, addIn);
  return bytesOf(open);
}

function thawed(file: Uint8Array, overwrite = false) {
  const open = opened(file);
  const result = thaw(open, ids, addIn, overwrite);
  return { ...result, bytes: bytesOf(open) };
}

function edited(file: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array {
  const parts = Parts.read(file);
  const before = parts.text(path);
  parts.write(path, edit(before));
  expect(parts.text(path)).not.toBe(before);
  return parts.bytes();
}

const SHEET = "xl/worksheets/sheet1.xml";
const KEPT = "customXml/item1.xml";
const sheetOf = (file: Uint8Array) => Parts.read(file).text(SHEET);
const contents = (file: Uint8Array) => {
  const parts = Parts.read(file);
  return Object.fromEntries(parts.paths().map((path) => [path, parts.text(path)]));
};

describe("A frozen workbook", () => {
  const copy = frozen(book());
  const sheet = sheetOf(copy);

  test("shows Offtake's values as values, and keeps Excel's own formulas with theirs", () => {
    expect(sheet).toContain(
      '<c r="A2" s="5"><v>100</v></c><c r="B2" s="5"><v>100</v></c><c r="C2" s="5"><v>100</v></c>',
    );
    expect(sheet).toContain('<c r="A5" t="str"><v>1200 &lt;in all&gt;</v></c>');
    expect(sheet).toContain('<c r="A3" s="6"><f>SUM(A2:C2)</f><v>300</v></c>');
    expect(sheet).toContain('<f t="shared" si="0"/><v>200</v>');
    expect(sheet).not.toMatch(/OFFTAKE/i);
  });

  test("keeps every other part as it was, but for the note that offers the add-in", () => {
    const [before, after] = [contents(book()), contents(copy)];
    const touched = new Set([SHEET, "xl/workbook.xml", "[Content_Types].xml"]);
    for (const [path, text] of Object.entries(before))
      if (!touched.has(path) && !path.includes("webextension") && !path.endsWith(".rels"))
        expect([path, after[path]]).toEqual([path, text]);
    expect(Object.keys(after).filter((path) => path.includes("webextension"))).toEqual([]);
    expect(after["_rels/.rels"]).not.toContain("webextension");
    expect(after["[Content_Types].xml"]).not.toContain("webextension");
  });

  test("keeps its formulas in a custom XML part that the workbook refers to", () => {
    const parts = contents(copy);
    expect(parts[KEPT]).toMatch(/^<frozen xmlns="urn:offtake:frozen">\{"version":1,/);
    expect(parts["customXml/itemProps1.xml"]).toContain(`<ds:schemaRef ds:uri="${NAMESPACE}"/>`);
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('Target="../customXml/item1.xml"');
    expect(parts["[Content_Types].xml"]).toContain('PartName="/customXml/itemProps1.xml"');
  });

  test("comes back to the byte", () => {
    const { thawed: count, left, bytes } = thawed(copy);
    expect({ count, left }).toEqual({ count: 2, left: [] });
    expect(contents(bytes)).toEqual(contents(book()));
  });

  test("comes back where Excel has dropped what it said of dynamic arrays", () => {
    const { bytes } = thawed(frozen(book({ metadata: "" })));
    const metadata = contents(bytes)["xl/metadata.xml"] ?? "";
    expect(elements(metadata, "metadataType")[0]?.attributes["name"]).toBe("XLDAPR");
    expect(metadata).toMatch(/<\/futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"\/>/);
    expect(sheetOf(bytes)).toContain('<c r="A2" s="5" cm="1"><f t="array" ref="A2:C2">_xldudf_');
  });
});

test("where cells have other metadata, dynamic arrays are a further kind", () => {
  const other =
    '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext/></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
  const { bytes } = thawed(frozen(book({ metadata: other })));
  expect(contents(bytes)["xl/metadata.xml"]).toMatch(
    /<metadataTypes count="2"><metadataType name="XLRICHVALUE"\/><metadataType name="XLDAPR".*<\/metadataTypes><futureMetadata name="XLRICHVALUE".*<futureMetadata name="XLDAPR".*<cellMetadata count="2"><bk><rc t="1" v="0"\/><\/bk><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/,
  );
  expect(sheetOf(bytes)).toContain('<c r="A2" s="5" cm="2">');
});

test("another add-in's note stays", () => {
  const parts = Parts.read(book());
  const other = { id: "11111111-2222-3333-4444-555555555555", version: "1.0" };
  addWebExtension(parts, other, []);
  const copy = contents(frozen(parts.bytes()));
  expect(Object.keys(copy).filter((path) => /webextension\d\.xml$/.test(path))).toEqual([
    "xl/webextensions/webextension2.xml",
  ]);
  expect(elements(copy["xl/webextensions/taskpanes.xml"] ?? "", "taskpane")).toHaveLength(1);
  const back = contents(thawed(frozen(parts.bytes())).bytes);
  expect(elements(back["xl/webextensions/taskpanes.xml"] ?? "", "taskpane")).toHaveLength(2);
  expect(back["xl/webextensions/webextension1.xml"]).toContain("Offtake.Loaded");
});

test("a name that stands for a formula of ours makes the cells that use it ours", () => {
  const names = `${FEE}<definedName name="Total">_xldudf_OFFTAKE_LEASE_TCV(Fee,3)</definedName><definedName name="Twice">2*Total</definedName>`;
  const file = book({ names, edit: (xml) => xml.replace("SUM(A2:C2)", "Twice+1") });
  const copy = frozen(file);
  expect(sheetOf(copy)).toContain('<c r="A3" s="6"><v>300</v></c>');
  expect(sheetOf(thawed(copy).bytes)).toBe(sheetOf(file));
});

describe("Thawing after the copy was worked on", () => {
  const copy = frozen(book());
  const written = edited(copy, SHEET, (xml) =>
    xml.replace('<c r="B2" s="5"><v>100</v></c>', '<c r="B2" s="5"><v>150</v></c>'),
  );

  test("a cell that was edited keeps what it holds, is named, and its formula waits", () => {
    const { thawed: count, left, bytes } = thawed(written);
    expect(count).toBe(1);
    expect(left).toEqual([
      {
        cell: "Model!A2",
        why: "was edited since the freeze and keeps what it holds",
        formula: "=OFFTAKE.LEASE.PAYMENTS(Fee,DATE(2026,3,1),3,A4:C4)",
      },
    ]);
    expect(sheetOf(bytes)).toContain('<c r="B2" s="5"><v>150</v></c>');
    const again = thawed(bytes, true);
    expect(again.thawed).toBe(1);
    expect(sheetOf(again.bytes)).toContain('ref="A2:C2">_xldudf_OFFTAKE_LEASE_PAYMENTS');
    expect(contents(again.bytes)[KEPT]).toBeUndefined();
    expect(contents(again.bytes)["xl/workbook.xml"]).not.toContain("_OfftakeFrozen");
  });

  test("a number whose last digits a spreadsheet wrote anew was not edited", () => {
    // LibreOffice keeps 15 digits: 94791666.66666675 becomes 94791666.6666668.
    const exact = frozen(
      book({
        edit: (xml) =>
          xml.replace('s="5"><v>100</v></c></row>', 's="5"><v>94791666.66666675</v></c></row>'),
      }),
    );
    const saved = edited(exact, SHEET, (xml) =>
      xml.replace("94791666.66666675", "94791666.6666668"),
    );
    expect(thawed(saved).left).toEqual([]);
  });

  test("where rows have moved, no formula goes beside its place", () => {
    const moved = edited(copy, "xl/workbook.xml", (xml) =>
      xml.replace("Model!$A$1:$C$5", "Model!$A$1:$C$6"),
    );
    const { thawed: count, left, bytes } = thawed(moved);
    expect(count).toBe(0);
    expect(left[0]?.why).toBe(
      "would not be where it was: rows or columns of Model were inserted or deleted since",
    );
    expect(sheetOf(bytes)).toBe(sheetOf(moved));
  });

  test("where its sheet has another name, a formula waits", () => {
    const renamed = edited(copy, "xl/workbook.xml", (xml) => xml.replaceAll("Model", "Deal"));
    expect(thawed(renamed).left[0]?.why).toBe(
      "refers to sheet Model, which was deleted or renamed",
    );
  });

  test("frozen again, the formulas that wait go on waiting", () => {
    const { bytes } = thawed(written);
    const again = frozen(bytes);
    const kept = contents(again)[KEPT] ?? "";
    expect(kept.match(/"formula":/g)).toHaveLength(2);
    expect(thawed(again, true)).toMatchObject({ thawed: 2, left: [] });
  });
});

describe("What is kept may have come from anywhere", () => {
  const copy = frozen(book());
  const refusal = "The stored formulas were modified outside Offtake, so none were restored.";

  test.each<[string, (json: string) => string]>([
    ["no JSON", () => "{"],
    ["an own idea of the shape", (json) => json.replace('"marks":', '"marx":')],
    ["cells beyond the grid", (json) => json.replace('"cells":"A5"', '"cells":"A1048577"')],
    ["cells written backwards", (json) => json.replace('"cells":"A2:C2"', '"cells":"C2:A2"')],
    ["values that do not fill the cells", (json) => json.replace("[[100,100,100]]", "[[100]]")],
    ["one cell twice", (json) => json.replace('"cells":"A5"', '"cells":"B2"')],
    ["an error of its own", (json) => json.replace("[[100,100,100]]", '[[{"error":"=1"},1,1]]')],
    ["a mark that is no name", (json) => json.replaceAll("_OfftakeFrozen1", "Fee")],
  ])("%s is refused whole", (_, edit) => {
    const hostile = edited(copy, KEPT, (xml) => xml.replace(/\{.*\}/s, edit));
    expect(() => thawed(hostile)).toThrow(refusal);
  });

  test("a newer Offtake's part asks for an update", () => {
    const newer = edited(copy, KEPT, (xml) => xml.replace('"version":1', '"version":2'));
    expect(() => thawed(newer)).toThrow(
      "The formulas were kept by a newer Offtake: update Offtake, then thaw again.",
    );
  });

  test.each([
    ["=1+1", "holds a formula that does not call Offtake"],
    ["OFFTAKE.LEASE.TCV(1,2)", "holds no formula"],
    ["=OFFTAKE.LEASE.TCV(WEBSERVICE(1),2)", "calls WEBSERVICE, which reaches outside the workbook"],
    ["=OFFTAKE.LEASE.TCV(1,cmd|x!A0)", "refers to something outside the workbook"],
    ["=OFFTAKE.LEASE.TCV([1]Other!A1,2)", "refers to something outside the workbook"],
    ["=OFFTAKE.LEASE.TCV('[B.xlsx]Other'!A1,2)", "refers to something outside the workbook"],
    ["=OFFTAKE.LEASE.TCV(Gone!A1,2)", "refers to sheet Gone, which was deleted or renamed"],
  ])("%s is not what freezing kept, and stays out", (formula, why) => {
    const hostile = edited(copy, KEPT, (xml) =>
      xml.replace("=OFFTAKE.LEASE.PAYMENTS(Fee,DATE(2026,3,1),3,A4:C4)", formula),
    );
    const { left, bytes } = thawed(hostile, true);
    expect(left).toEqual([{ cell: "Model!A2", why, formula }]);
    expect(sheetOf(bytes)).toContain('<c r="A2" s="5"><v>100</v></c>');
  });

  test("a stored form that does not read as the formula is not believed", () => {
    const hostile = edited(copy, KEPT, (xml) =>
      xml.replace(/"stored":"[^"]*\\"[^"]*\\""/, '"stored":"WEBSERVICE(1)"'),
    );
    const sheet = sheetOf(thawed(hostile).bytes);
    expect(sheet).not.toContain("WEBSERVICE");
    expect(sheet).toContain("_xldudf_OFFTAKE_LEASE_TCV(");
  });

  test("a function that this Offtake does not know is not put where Excel would never find it", () => {
    const hostile = edited(copy, KEPT, (xml) =>
      xml.replace("OFFTAKE.LEASE.PAYMENTS(", "OFFTAKE.LEASE.NEXT("),
    );
    expect(() => thawed(hostile)).toThrow(
      "Model!A2 calls OFFTAKE.LEASE.NEXT, which this Offtake does not know: update Offtake.",
    );
  });
});

describe("What cannot be frozen is said, with what to do", () => {
  test.each<[string, (xml: string) => string, string]>([
    [
      "an error that stands for no value",
      (xml) =>
        xml.replace(
          /<c r="A5" t="str" cm="1">(<f.*<\/f>)<v>.*?<\/v>/,
          '<c r="A5" cm="1" t="e">$1<v>#NAME?</v>',
        ),
      "Model!A5 shows #NAME?, which is no value to keep. Let Offtake calculate it first, then freeze again.",
    ],
    [
      "a formula that was never calculated",
      (xml) => xml.replace(/ t="str"( cm="1"><f.*<\/f>)<v>1200 .*?<\/v>/, "$1"),
      "Model!A5 shows nothing: recalculate the workbook first, then freeze what that gave.",
    ],
    [
      "a function of a newer Offtake",
      (xml) => xml.replace("OFFTAKE_LEASE_TCV", "OFFTAKE_LEASE_NEXT"),
      "Model!A5 calls _xldudf_OFFTAKE_LEASE_NEXT, which this Offtake does not know: update Offtake.",
    ],
    [
      "a formula that reaches outside",
      (xml) => xml.replace("PAYMENTS(Fee", "PAYMENTS(_xlfn.WEBSERVICE(A1)"),
      "Model!A2 calls WEBSERVICE, which reaches outside the workbook, so it could not be put back. Move that part of the formula to a cell of its own, then freeze again.",
    ],
    [
      "a workbook without Offtake",
      (xml) => xml.replaceAll("_xldudf_OFFTAKE_LEASE_", "_xldudf_OTHER_"),
      "The workbook has no formula of Offtake's: there is nothing to freeze.",
    ],
  ])("%s", (_, edit, sentence) => {
    expect(() => frozen(book({ edit }))).toThrow(sentence);
  });

  test("a workbook that is not frozen", () => {
    expect(() => thawed(book())).toThrow(
      "The workbook is not frozen: it keeps no formulas to put back.",
    );
  });
});

describe.each(templates.map(({ id }) => id))("%s.xlsx", (id) => {
  test("frozen and thawed, is the same file", () => {
    const file = readFileSync(join(ROOT, "assets/templates", `${id}.xlsx`));
    const copy = frozen(file);
    for (const [path, text] of Object.entries(contents(copy)))
      if (path !== KEPT)
        expect([path, text.match(/OFFTAKE\.\w+\.|_xldudf_/)]).toEqual([path, null]);
    expect(thawed(copy).left).toEqual([]);
    const [before, after] = [contents(file), contents(thawed(copy).bytes)];
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(Object.keys(before).filter((path) => after[path] !== before[path])).toEqual([]);
  });
});

describe("From the terminal", () => {
  const file = join(ROOT, "assets/templates/compute-lease.xlsx");
  const [copy, back] = [join(folder, "frozen.xlsx"), join(folder, "thawed.xlsx")];

  test("a frozen copy, and the workbook again with another fee", () => {
    const [made] = printed(calc(file, "--out", copy, "--freeze", "--json")) as [{ frozen: number }];
    expect(made.frozen).toBeGreaterThan(10);
    const fee = ["--set", "MonthlyFee=1000000000"];
    const [result] = printed(calc(copy, "--out", back, "--thaw", "--json", ...fee));
    expect(result).toMatchObject({ thawed: made.frozen, left: [], errors: [] });
    const direct = join(folder, "direct.xlsx");
    printed(calc(file, "--out", direct, "--json", ...fee));
    expect(contents(readFileSync(back))).toEqual(contents(readFileSync(direct)));
  });

  test.each([
    [["--freeze", "--thaw"], "Give --freeze or --thaw, not both."],
    [["--freeze", "--overwrite"], "--overwrite goes with --thaw."],
    [["--thaw"], "The workbook is not frozen: it keeps no formulas to put back."],
  ])("%s is refused in one sentence", (options, sentence) => {
    const { error, code } = calc(file, "--out", back, ...options);
    expect({ error, code }).toEqual({ error: `${sentence}\n`, code: 2 });
  });
});
