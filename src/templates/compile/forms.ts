import type { Block } from "../blocks";
import type { Sheet } from "../template";
import type { BlockForm } from "./block-form";
import { dataForm } from "./data";
import { gridForm } from "./grid";
import { rowsForm } from "./rows";
import { spillForm } from "./spill";
import { tableForm } from "./table";

export function formOf(block: Block, sheet: Sheet, periods: number): BlockForm {
  switch (block.kind) {
    case "rows":
      return rowsForm(block, sheet, periods);
    case "table":
      return tableForm(block, sheet);
    case "spill":
      return spillForm(block, sheet, periods);
    case "grid":
      return gridForm(block, sheet);
    case "data":
      return dataForm(block, sheet);
  }
}
