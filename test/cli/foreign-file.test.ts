import { strToU8, zipSync } from "fflate";
import { opened } from "../../src/cli/calc/open-book";
import { workbookFile } from "../support/package";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const part = (name: string) => zipSync({ [name]: strToU8("<x/>") });

test.each([
  [
    "an encrypted workbook",
    new Uint8Array([...COMPOUND, ...Buffer.from("EncryptedPackage", "utf16le")]),
    "encrypted with a password",
  ],
  ["a workbook of Excel 97", new Uint8Array(COMPOUND), "Excel 97 to 2003"],
  ["a binary workbook", part("xl/workbook.bin"), "binary format (.xlsb)"],
  ["an OpenDocument file", part("content.xml"), "OpenDocument"],
  ["a Word document", part("word/document.xml"), "Word document"],
  ["another archive", part("a.txt"), "not an .xlsx workbook"],
  ["a text", strToU8("a,b"), "not an .xlsx workbook"],
  ["nothing", new Uint8Array(), "empty"],
  ["a cut archive", workbookFile({ S: "<sheetData/>" }).slice(0, 200), "damaged"],
])("%s ends in a sentence that says what it is", (_, file, sentence) => {
  expect(() => opened(file)).toThrow(sentence);
});

test("an archive that unpacks to more than there is room for is not unpacked", () => {
  const file = workbookFile({ S: "<sheetData/>" });
  // The size of a part, as the archive's directory says it: four bytes, 24 after the entry's signature.
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at < file.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
  expect(() => opened(file)).toThrow("unpacks to more than there is room for");
});

test("elements that are nested a million deep are read or refused, and nothing fails", () => {
  const deep = `${"<a>".repeat(1_000_000)}${"</a>".repeat(1_000_000)}`;
  const { workbook } = opened(workbookFile({ S: `<sheetData/>${deep}` }));
  expect(workbook.sheets).toHaveLength(1);
});
