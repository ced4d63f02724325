import type { Content } from "../../templates/plan";
import { literal } from "./literal";

/** What is entered into a cell: a formula with its `=`, a text, a number, TRUE or FALSE. */
export type CellValue = string | number | boolean;

/** What is enteredValue into a cell to make it hold a planned content. */
export function enteredValue(content: Content): CellValue {
  if (content.kind === "blank") return "";
  return content.kind === "value" ? literal(content.value) : content.formula;
}
