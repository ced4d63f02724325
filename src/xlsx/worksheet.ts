import {
  type Area,
  address,
  area,
  areaAddress,
  type Position,
  position,
} from "../spreadsheet/address";
import { decoded, escaped } from "../spreadsheet/xml-text";
import { type Attributes, elements, written } from "./xml";

/** What a cell shows: a number, a text, TRUE or FALSE, an error's code, or nothing. */
export type StoredValue = number | string | boolean | { readonly error: string } | null;

/** A formula as it stands in a file. */
export interface StoredFormula {
  /** Without `=`; empty in a cell that shares the formula of another. */
  readonly text: string;
  /** The cells that an array formula fills. */
  readonly fills?: Area;
  /** Cells that share a formula have one number. */
  readonly shared?: number;
}

interface StoredCell {
  readonly attributes: Attributes;
  /** The formula's element, as it stands. */
  readonly formula?: string;
  readonly inner: string;
}

interface StoredRow {
  readonly name: string;
  readonly attributes: Attributes;
  readonly cells: Map<number, StoredCell>;
}

/** A worksheet's cells, read and mended in place; all else in the part stays as it was. */
export class Worksheet {
  private readonly rows = new Map<number, StoredRow>();
  private readonly before: string;
  private readonly after: string;
  private readonly prefix: string;
  private isTouched = false;

  constructor(
    private readonly original: string,
    private readonly strings: readonly string[],
  ) {
    const xml = original;
    const [data] = elements(xml, "sheetData");
    const start = data ? xml.indexOf(data.xml) : xml.length;
    this.prefix = data?.name.replace(/sheetData$/, "") ?? "";
    this.before = xml.slice(0, start);
    this.after = xml.slice(start + (data?.xml.length ?? 0));
    let last = -1;
    for (const { name, attributes, inner } of elements(data?.inner ?? "", "row")) {
      last = attributes["r"] ? Number(attributes["r"]) - 1 : last + 1;
      this.rows.set(last, { name, attributes, cells: cells(inner ?? "") });
    }
  }

  /** Every cell that holds something, row by row. */
  *positions(): Generator<Position> {
    for (const [row, { cells }] of this.rows)
      for (const column of cells.keys()) yield { row, column };
  }

  value(at: Position): StoredValue {
    const cell = this.cell(at);
    const raw = cell && elements(cell.inner, "v")[0]?.inner;
    switch (cell?.attributes["t"]) {
      case "inlineStr":
        return texts(cell.inner);
      case "s":
        return this.strings[Number(raw)] ?? "";
      case "str":
        return unescapedText(decoded(raw ?? ""));
      case "e":
        return { error: decoded(raw ?? "#VALUE!") };
      case "b":
        return raw === "1" || raw === "true";
      default:
        return raw === undefined || raw === "" ? null : Number(raw);
    }
  }

  formula(at: Position): StoredFormula | undefined {
    const [element] = elements(this.cell(at)?.formula ?? "", "f");
    if (!element) return undefined;
    const { t, ref, si } = element.attributes;
    const fills = t === "array" && ref ? area(ref) : undefined;
    return {
      text: decoded(element.inner ?? ""),
      ...(fills ? { fills } : {}),
      ...(t === "shared" && si !== undefined ? { shared: Number(si) } : {}),
    };
  }

  /** Whether the cell has metadata of its own, which is how a dynamic array is told from another. */
  isDynamic(at: Position): boolean {
    return this.cell(at)?.attributes["cm"] !== undefined;
  }

  /** Puts a value where it was; the cell's formula and format stay. */
  show(at: Position, value: StoredValue): void {
    const cell = this.cell(at);
    const { t: _, ...kept } = cell?.attributes ?? {};
    this.put(at, {
      attributes: { ...kept, ...typeOf(value) },
      formula: cell?.formula ?? "",
      value,
    });
  }

  /** Puts a value in the place of whatever was there; the format stays. */
  enter(at: Position, value: StoredValue): void {
    const { t: _, cm: __, vm: ___, ...kept } = this.cell(at)?.attributes ?? {};
    this.put(at, { attributes: { ...kept, ...typeOf(value) }, formula: "", value });
  }

  /**
   * Puts a formula where a value stands; the value and the format stay.
   *
   * @param cellKind By which the cell is a dynamic array, where it is one.
   */
  enterFormula(at: Position, { text, fills }: StoredFormula, cellKind?: string): void {
    const cell = this.cell(at);
    const array = fills ? ` t="array" ref="${areaAddress(fills)}"` : "";
    const tag = `${this.prefix}f`;
    this.row(at.row).cells.set(at.column, {
      attributes: inOrder({
        ...(cell?.attributes ?? { r: address(at) }),
        ...(cellKind === undefined ? {} : { cm: cellKind }),
      }),
      formula: `<${tag}${array}>${escaped(text)}</${tag}>`,
      inner: cell?.inner ?? "",
    });
  }

  /** Says which cells an array formula fills now. */
  fill(at: Position, reference: string): void {
    const cell = this.cell(at);
    if (!cell?.formula) return;
    const formula = cell.formula.replace(/(\sref\s*=\s*)("[^"]*"|'[^']*')/, `$1"${reference}"`);
    this.row(at.row).cells.set(at.column, { ...cell, formula });
  }

  xml(): string {
    if (!this.isTouched) return this.original;
    const rows = [...this.rows].sort(([a], [b]) => a - b).map(([, row]) => this.rowXml(row));
    const tag = `${this.prefix}sheetData`;
    return `${this.before}<${tag}>${rows.join("")}</${tag}>${this.after}`;
  }

  private cell({ row, column }: Position): StoredCell | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  private put(
    at: Position,
    cell: { attributes: Attributes; formula: string; value: StoredValue },
  ): void {
    const { r: _, ...rest } = cell.attributes;
    const tag = `${this.prefix}v`;
    const text = cell.value === null ? undefined : valueText(cell.value);
    // An empty text as the writer of new files writes it, so that recalculating changes no byte.
    const inner = text === undefined ? "" : text ? `<${tag}>${text}</${tag}>` : `<${tag}/>`;
    this.row(at.row).cells.set(at.column, {
      attributes: inOrder({ r: address(at), ...rest }),
      formula: cell.formula,
      inner,
    });
  }

  /**
   * The row of a cell that changes. One that was not there is made; what a row said of its width is left
   * out, since it may grow.
   */
  private row(row: number): StoredRow {
    this.isTouched = true;
    const { attributes = { r: String(row + 1) }, ...found } = this.rows.get(row) ?? {
      name: `${this.prefix}row`,
      cells: new Map<number, StoredCell>(),
    };
    const { spans: _, ...kept } = attributes;
    const grown = { ...found, attributes: kept };
    this.rows.set(row, grown);
    return grown;
  }

  private rowXml({ name, attributes, cells }: StoredRow): string {
    const tag = `${this.prefix}c`;
    const inner = [...cells]
      .sort(([a], [b]) => a - b)
      .map(([, cell]) => {
        const content = (cell.formula ?? "") + cell.inner;
        const open = `<${tag}${written(cell.attributes)}`;
        return content === "" ? `${open}/>` : `${open}>${content}</${tag}>`;
      });
    return `<${name}${written(attributes)}>${inner.join("")}</${name}>`;
  }
}

function cells(xml: string): Map<number, StoredCell> {
  const found = new Map<number, StoredCell>();
  let last = -1;
  for (const { attributes, inner = "" } of elements(xml, "c")) {
    last = position(attributes["r"] ?? "")?.column ?? last + 1;
    const formula = elements(inner, "f")[0]?.xml ?? "";
    found.set(last, { attributes, formula, inner: inner.replace(formula, "") });
  }
  return found;
}

/** As the schema lists a cell's attributes, and Excel writes them. */
const ORDER = ["r", "s", "t", "cm", "vm", "ph"];

function inOrder(attributes: Attributes): Attributes {
  const known = ORDER.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(known), ...attributes };
}

function typeOf(value: StoredValue): Attributes {
  if (typeof value === "string") return { t: "str" };
  if (typeof value === "boolean") return { t: "b" };
  return typeof value === "object" && value !== null ? { t: "e" } : {};
}

function valueText(value: Exclude<StoredValue, null>): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return escaped(typeof value === "object" ? value.error : String(value));
}

/** The texts of a rich or a plain string, without its reading aids. */
export function texts(xml: string): string {
  const read = xml.replace(/<(\w+:)?rPh\b[\s\S]*?<\/(\w+:)?rPh>/g, "");
  return unescapedText(
    elements(read, "t")
      .map(({ inner }) => decoded(inner ?? ""))
      .join(""),
  );
}

/** Characters that XML cannot hold are written `_x000D_`. */
function unescapedText(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
