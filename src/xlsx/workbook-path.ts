import { relationshipsOf } from "./links";
import type { Parts } from "./parts";

const USUAL = "xl/workbook.xml";

/** The workbook's own part: the package says which it is, in either edition of the standard. */
export function workbookPath(parts: Parts): string {
  const found = relationshipsOf(parts, "").find(({ type }) => type.endsWith("/officeDocument"));
  return found?.target ?? USUAL;
}
