import { type Cell, CellError, type Cells } from "../../functions/cells";

/** A value on a line of its own. */
export function print(value: unknown): Promise<void> {
  return write(`${JSON.stringify(value)}\n`);
}

/** Waits where the reader of the output is slower than the calculation. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text))
    await new Promise((resolve) => process.stdout.once("drain", resolve));
}

/** A cell as JSON has it: numbers keep every digit, an error is an object. */
type JsonCell = number | string | boolean | { readonly error: string; readonly message: string };

export function jsonCells(cells: Cells): JsonCell[][] {
  return cells.map((row) => row.map(jsonCell));
}

function jsonCell(cell: Cell): JsonCell {
  return cell instanceof CellError ? { error: cell.code, message: cell.message } : cell;
}
