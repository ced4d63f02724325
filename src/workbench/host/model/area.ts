import type { Worksheet } from "@univerjs/core";
import { needsQuoting, quoteSheetName } from "@univerjs/engine-formula";
import { LAST_COLUMN, LAST_ROW } from "../../../spreadsheet/limits";
import { type Area, addressOf, areaAt } from "../../engine/address";
import { HostError } from "../protocol/host-error";

const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d*):\$?([1-9]\d*)$/;

/**
 * @param address `B4`, `B4:F9`, `B:D`, `4:9`, or empty for the whole sheet.
 * @throws HostError InvalidArgument
 */
export function parseAddress(address: string): Area {
  if (address === "")
    return { startRow: 0, startColumn: 0, endRow: LAST_ROW, endColumn: LAST_COLUMN };
  const columns = COLUMNS.exec(address);
  if (columns) {
    const { startColumn, endColumn } = areaAt(`${columns[1]}1:${columns[2]}1`);
    return { startRow: 0, startColumn, endRow: LAST_ROW, endColumn };
  }
  const rows = ROWS.exec(address);
  if (rows) {
    const { startRow, endRow } = areaAt(`A${rows[1]}:A${rows[2]}`);
    return { startRow, startColumn: 0, endRow, endColumn: LAST_COLUMN };
  }
  try {
    return checked(areaAt(address));
  } catch {
    throw new HostError("InvalidArgument", `${address} is not an address.`);
  }
}

/** @throws HostError InvalidArgument outside the sheet. */
export function checked(area: Area): Area {
  const { startRow, startColumn, endRow, endColumn } = area;
  const isInside =
    startRow >= 0 && startColumn >= 0 && endRow <= LAST_ROW && endColumn <= LAST_COLUMN;
  if (!isInside || endRow < startRow || endColumn < startColumn)
    throw new HostError("InvalidArgument", "The range would lie outside the sheet.");
  return area;
}

export function isWholeRows({ startColumn, endColumn }: Area): boolean {
  return startColumn === 0 && endColumn === LAST_COLUMN;
}

export function isWholeColumns({ startRow, endRow }: Area): boolean {
  return startRow === 0 && endRow === LAST_ROW;
}

/** `Sheet1!A1:B2`, `'Deal terms'!B:B`. */
export function fullAddress(sheetName: string, area: Area): string {
  const name = needsQuoting(sheetName) ? `'${quoteSheetName(sheetName)}'` : sheetName;
  return `${name}!${localAddress(area)}`;
}

export function localAddress(area: Area): string {
  if (isWholeRows(area)) return `${area.startRow + 1}:${area.endRow + 1}`;
  if (isWholeColumns(area))
    return addressOf({ ...area, endRow: 0 })
      .replace(/1/g, "")
      .replace(/^([A-Z]+)$/, "$1:$1");
  return addressOf(area);
}

/** The part of an area that the grid has. */
export function withinGrid(sheet: Worksheet, area: Area): Area {
  return {
    ...area,
    endRow: Math.min(area.endRow, sheet.getRowCount() - 1),
    endColumn: Math.min(area.endColumn, sheet.getColumnCount() - 1),
  };
}
