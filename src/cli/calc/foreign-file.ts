/** The first bytes of a file that Excel 97 wrote, or of an encrypted workbook: a "compound file". */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** What a compound file has in it where it is an encrypted workbook, in UTF-16. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");

const ZIP = [0x50, 0x4b];

/**
 * Why a file is no workbook that Offtake reads, by its first bytes.
 *
 * @returns A sentence, or undefined where it is a zip archive, as workbooks are.
 */
export function foreignFile(file: Uint8Array): string | undefined {
  if (begins(file, COMPOUND))
    return Buffer.from(file.buffer, file.byteOffset, file.byteLength).includes(ENCRYPTED)
      ? "The workbook is encrypted with a password: open it in Excel and save it without one."
      : "The workbook is of the format of Excel 97 to 2003 (.xls): save it as .xlsx in Excel.";
  if (begins(file, ZIP)) return undefined;
  return file.length === 0
    ? "The file is empty."
    : "This is not an .xlsx workbook, or it is damaged.";
}

/** What else is a zip archive, by a part that it has. */
const OTHERS: readonly (readonly [string, string])[] = [
  ["xl/workbook.bin", "The workbook is of the binary format (.xlsb): save it as .xlsx in Excel."],
  ["content.xml", "The file is of the OpenDocument format: save it as .xlsx."],
  ["word/document.xml", "The file is a Word document, not a workbook."],
  ["ppt/presentation.xml", "The file is a PowerPoint presentation, not a workbook."],
];

/** Why an archive is no workbook that Offtake reads, if one of its parts tells. */
export function foreignArchive(has: (part: string) => boolean): string | undefined {
  return OTHERS.find(([part]) => has(part))?.[1];
}

function begins(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => file[i] === byte);
}
