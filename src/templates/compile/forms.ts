import type { Block } from "../language/blocks";
import type { Sheet } from "../language/template";
import type { BlockForm } from "./block-form";
import { dataForm } from "./data";
import { gridForm } from "./grid";
import { rowsForm } from "./rows";
import { spillForm } from "./spill";
import { tableForm } from "./table";

/** @param length How many periods or members the sheet runs over, if it does. */
export function formOf(block: Block, sheet: Sheet, length: number): BlockForm {
  switch (block.kind) {
    case "rows":
      return rowsForm(block, sheet, length);
    case "table":
      return tableForm(block, sheet);
    case "spill":
      return spillForm(block, sheet, length);
    case "grid":
      return gridForm(block, sheet);
    case "data":
      return dataForm(block, sheet);
  }
}
