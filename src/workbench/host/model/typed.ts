import { numfmt } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { CellContent } from "../../engine/content";
import { errorCell, isErrorText } from "../../engine/errors";
import { HostError } from "../protocol/host-error";
import { withinLimit } from "./limits";

/**
 * What a cell holds after `range.values` or `range.formulas` gave it something: Excel reads text as if
 * it had been typed.
 *
 * @param format The cell's number format; typing a date or a percentage changes only `General`.
 * @returns Null where the cell is to stay as it is.
 * @throws HostError InvalidArgument for a formula that cannot be read.
 */
export function typedContent(input: unknown, format: string): CellContent | null {
  if (input === null || input === undefined) return null;
  if (format === "@" && isTypeable(input)) return asText(input);
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  if (typeof input !== "string") throw new HostError("InvalidArgument");
  return input === "" ? {} : typedText(input, format);
}

type Typeable = string | number | boolean;

function isTypeable(input: unknown): input is Typeable {
  return ["string", "number", "boolean"].includes(typeof input);
}

/** A cell that is formatted as text takes a number, TRUE or a formula as the text of it. */
function asText(input: Typeable): CellContent {
  const text = withinLimit(typeof input === "boolean" ? shown(input) : String(input), "text");
  return text === "" ? {} : { value: text.replace(/^'/, "") };
}

function shown(flag: boolean): string {
  return flag ? "TRUE" : "FALSE";
}

function typedText(input: string, format: string): CellContent {
  if (input.startsWith("=") && input.length > 1) return { formula: readable(input) };
  withinLimit(input, "text");
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (isErrorText(input)) return { value: errorCell(input) };
  const parsed = numfmt.parseValue(input);
  // What begins with a sign and is no number is a formula, to Excel's API as to its formula bar.
  if (!parsed && /^[+-]./s.test(input)) return { formula: readable(`=${input}`) };
  if (!parsed) return { value: input };
  return {
    value: parsed.v as number | boolean,
    ...(parsed.z && format === "General" ? { numberFormat: parsed.z } : {}),
  };
}

function readable(formula: string): string {
  withinLimit(formula, "formula");
  const tree = new LexerTreeBuilder().treeBuilder(formula, false);
  if (typeof tree === "string")
    throw new HostError("InvalidArgument", `The formula ${formula} cannot be read.`);
  return formula;
}
