import { extname } from "node:path";
import { workbookPath } from "../../xlsx/workbook-path";
import type { OpenBook } from "./open-book";
import { UsageError } from "./usage-error";

/** The end of a workbook's content type, by the extension under which Excel opens it. */
const TYPES: Readonly<Record<string, string>> = {
  ".xlsx": "spreadsheetml.sheet.main+xml",
  ".xlsm": "ms-excel.sheet.macroEnabled.main+xml",
  ".xltx": "spreadsheetml.template.main+xml",
  ".xltm": "ms-excel.template.macroEnabled.main+xml",
  ".xlam": "ms-excel.addin.macroEnabled.main+xml",
};

/**
 * Excel refuses a workbook whose extension is not that of its content.
 *
 * @throws UsageError
 */
export function checkExtension({ parts }: OpenBook, out: string): void {
  const path = `/${workbookPath(parts)}`;
  const overrides = parts.xml("[Content_Types].xml").children("Override");
  const type = overrides
    .find((one) => one.attribute("PartName") === path)
    ?.attribute("ContentType");
  const asked = extname(out).toLowerCase();
  const own = Object.entries(TYPES).find(([, end]) => type?.endsWith(end))?.[0];
  if (!own || !(asked in TYPES) || asked === own) return;
  throw new UsageError(
    `${out} would not open in Excel: the workbook is of the kind ${own}, so write to a file with that extension.`,
  );
}
