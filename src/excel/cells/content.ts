import type { Content } from "../../templates/plan";
import type { CellValue } from "../inputs/records";
import { literal } from "./literal";

/** What is typed into a cell to make it hold a planned content. */
export function typed(content: Content): CellValue {
  if (content.kind === "blank") return "";
  return content.kind === "value" ? literal(content.value) : content.formula;
}
