import { type Area, area } from "../spreadsheet/address";
import { attributeList } from "../spreadsheet/xml/attributes";
import type { XmlElement } from "../spreadsheet/xml/element";
import { escaped } from "../spreadsheet/xml-text";
import { isoSerial } from "./iso-date";
import { stringText, withEscapes, withoutEscapes } from "./string-text";

/** What a cell shows: a number, a text, TRUE or FALSE, an error's code, or nothing. */
export type StoredValue = number | string | boolean | { readonly error: string } | null;

/** A formula as a file has it. */
export interface StoredFormula {
  /** Without `=`; empty in a cell that shares the formula of another. */
  readonly text: string;
  /** The cells that an array formula fills. */
  readonly fills?: Area;
  /** Cells that share a formula have one number. */
  readonly shared?: number;
  /** The cells of a data table (What-If), which Excel calculates and no formula does. */
  readonly dataTable?: Area;
}

/**
 * @param strings The texts that the workbook's sheets share.
 * @param isFrom1904 Whether the workbook counts dates from 1904.
 */
export function cellValue(
  cell: XmlElement,
  strings: readonly string[],
  isFrom1904 = false,
): StoredValue {
  const raw = cell.child("v")?.text();
  switch (cell.attribute("t")) {
    case "inlineStr":
      return cell.children("is").map(stringText).join("");
    case "s":
      return strings[Number(raw)] ?? "";
    case "str":
      return withoutEscapes(raw ?? "");
    case "e":
      return { error: raw ?? "#VALUE!" };
    case "b":
      return raw === "1" || raw === "true";
    case "d":
      return raw === undefined || raw === "" ? null : (isoSerial(raw, isFrom1904) ?? raw);
    default:
      return raw === undefined || raw === "" ? null : numberOf(raw);
  }
}

export function isSameValue(one: StoredValue, other: StoredValue): boolean {
  if (typeof one === "object" && one !== null)
    return typeof other === "object" && one.error === other?.error;
  return one === other;
}

export function cellFormula(cell: XmlElement): StoredFormula | undefined {
  const element = cell.child("f");
  if (!element) return undefined;
  const type = element.attribute("t");
  const reference = element.attribute("ref");
  const number = element.attribute("si");
  const fills = type === "array" && reference ? area(reference) : undefined;
  const dataTable = type === "dataTable" && reference ? area(reference) : undefined;
  return {
    text: element.text(),
    ...(dataTable ? { dataTable } : {}),
    ...(fills ? { fills } : {}),
    ...(type === "shared" && number !== undefined ? { shared: Number(number) } : {}),
  };
}

/** The pieces of a cell that a patch may change. */
export interface CellPieces {
  readonly attributes: Readonly<Record<string, string>>;
  /** The formula's element; empty where there is none. */
  readonly formula: string;
  /** The element of the value, and whatever else the cell contains. */
  readonly rest: string;
}

export function piecesOf(cell: XmlElement): CellPieces {
  const formula = cell.child("f");
  const { source, contentStart, contentEnd } = cell;
  return {
    attributes: Object.fromEntries(cell.attributes().map(({ name, value }) => [name, value])),
    formula: formula?.xml ?? "",
    rest: formula
      ? source.slice(contentStart, formula.start) + source.slice(formula.end, contentEnd)
      : source.slice(contentStart, contentEnd),
  };
}

/** @param prefix Of the worksheet's elements, with its colon. */
export function cellXml(prefix: string, { attributes, formula, rest }: CellPieces): string {
  const tag = `${prefix}c`;
  const open = `<${tag}${attributeList(inOrder(attributes))}`;
  const content = formula + rest;
  return content === "" ? `${open}/>` : `${open}>${content}</${tag}>`;
}

/** As the schema lists a cell's attributes, and Excel writes them. */
const ORDER = ["r", "s", "t", "cm", "vm", "ph"];

function inOrder(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const known = ORDER.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(known), ...attributes };
}

/** The attribute that tells what kind of value a cell has; a number has none. */
export function typeAttribute(value: StoredValue): Readonly<Record<string, string>> {
  if (typeof value === "string") return { t: "str" };
  if (typeof value === "boolean") return { t: "b" };
  return typeof value === "object" && value !== null ? { t: "e" } : {};
}

/** @param prefix Of the worksheet's elements, with its colon. */
export function valueXml(prefix: string, value: StoredValue): string {
  const tag = `${prefix}v`;
  if (value === null) return "";
  const text = valueText(value);
  // An empty text as the writer of new files writes it, so that recalculating changes no byte.
  return text ? `<${tag}>${text}</${tag}>` : `<${tag}/>`;
}

function valueText(value: Exclude<StoredValue, null>): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return escaped(typeof value === "object" ? value.error : withEscapes(String(value)));
}

/** What is no number is a text: a damaged file must not bring NaN into a calculation. */
function numberOf(raw: string): number | string {
  const number = Number(raw);
  return Number.isFinite(number) ? number : raw;
}
