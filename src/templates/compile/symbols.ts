import {
  type Area,
  absolute,
  address,
  areaAddress,
  type Position,
} from "../../spreadsheet/address";
import { sheetName } from "../../spreadsheet/sheet-name";
import type { Reference } from "../formula/pattern";

/** Where a key stands: what a reference to it becomes depends on which of its cells is meant. */
export interface Place {
  readonly sheet: string;
  readonly label: string;
  /** What stands behind the key's dot: a row's total, a table's column, one of its cells. */
  readonly members: Readonly<Record<string, Area>>;
  /** All periods of a row, or all values of a table. */
  readonly area?: Area;
  /** What the area's columns run over; nothing, of a table. */
  readonly run?: Run | undefined;
  /** What the bare key means, where it does not change with the period. */
  readonly fixed?: Position;
  /** Of a table, what a chart can show. */
  readonly sides?: Readonly<Record<"rows" | "columns", Side>>;
}

/** What columns are where each row has one formula: periods, or the template's members. */
export type Run = "periods" | "members";

/** A table's rows, or its columns. */
export interface Side {
  /** The cells of their labels. */
  readonly heads: Area;
  readonly lines: Readonly<Record<string, { readonly label: string; readonly area: Area }>>;
}

export type Symbols = ReadonlyMap<string, Place>;

/** The formula that a reference stands in: its sheet, and its column where that is a period or member. */
export interface Standpoint {
  readonly sheet: string;
  readonly column?: number;
  readonly run?: Run;
  /** In a grid: the references to the cell's values on the axes. */
  readonly axes?: { readonly across: string; readonly down: string };
}

/** @throws Error for a reference that means nothing there. */
export function referenceText(reference: Reference, from: Standpoint, symbols: Symbols): string {
  const { key, member, at } = reference;
  if (from.axes && (key === "across" || key === "down") && member === undefined && at === "this")
    return from.axes[key];
  const place = symbols.get(`${from.sheet}!${reference.key}`) ?? symbols.get(reference.key);
  if (!place) throw new Error(`There is no row ${reference.key}.`);
  const cells = target(reference, place, from);
  return place.sheet === from.sheet ? cells : `${sheetName(place.sheet)}!${cells}`;
}

function target(reference: Reference, place: Place, from: Standpoint): string {
  const cells =
    reference.member === undefined
      ? (ofRun(reference.at, place, from) ?? fixed(reference.at, place))
      : member(reference.member, place);
  if (cells !== undefined) return cells;
  const asked = reference.member === undefined ? "cell of its own there" : reference.member;
  throw new Error(`${reference.key} has no ${asked}; say [], [first], [last] or .total.`);
}

function member(name: string, { members }: Place): string | undefined {
  const found = members[name];
  return found && areaAddress(found, absolute);
}

/** A reference to a row over time or across members. */
function ofRun(at: Reference["at"], place: Place, { column, run }: Standpoint): string | undefined {
  const { area } = place;
  if (!area || !place.run || at === "all") return undefined;
  const { startRow: row, startColumn, endColumn } = area;
  if (at === "first") return absolute({ row, column: startColumn });
  if (at === "last") return absolute({ row, column: endColumn });
  if (column === undefined || run !== place.run) return undefined;
  return address({ row, column: at === "before" ? column - 1 : column });
}

/** A reference that means the same in every period. */
function fixed(at: Reference["at"], place: Place): string | undefined {
  if (at === "all") return place.area && areaAddress(place.area, absolute);
  return at === "this" && place.fixed ? absolute(place.fixed) : undefined;
}
