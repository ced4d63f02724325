import type * as z from "zod/mini";
import { dealFault } from "./check";
import { LONGEST_TEXT } from "./facts";
import { migrated } from "./migrate";
import { type DealFile, dealFile, SCHEMA_VERSION } from "./schema";

/** A deal from someone else's file: the deal, or one sentence that names the field to mend. */
export type Imported =
  | { readonly deal: DealFile; readonly refused?: never }
  | { readonly refused: string; readonly deal?: never };

export const MOST_BYTES = 1_000_000;

/**
 * Reads a deal that anyone may have written. Nothing of it is trusted: it is measured before it is
 * parsed, and whatever the schema does not name is refused.
 */
export function importDeal(json: string): Imported {
  if (bytes(json) > MOST_BYTES) return { refused: "file: give at most 1 MB" };
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return { refused: "file: not valid JSON" };
  }
  const key = forbiddenKey(read);
  if (key) return { refused: `${key}: a field of this name is never read` };
  const file = migrated(read);
  if (isRecord(file) && file["schema"] !== SCHEMA_VERSION)
    return { refused: `schema: this Offtake reads deals of schema ${SCHEMA_VERSION}` };

  const parsed = dealFile.safeParse(file);
  if (!parsed.success) return { refused: sentence(parsed.error.issues[0], file) };
  const fault = dealFault(parsed.data);
  return fault ? { refused: fault } : { deal: parsed.data };
}

/** The text of a deal's file, which {@link importDeal} reads back. */
export function exportDeal(deal: DealFile): string {
  return `${JSON.stringify(deal, null, 2)}\n`;
}

function bytes(text: string): number {
  // A text has at least as many bytes as characters: most files that are too large need no counting.
  if (text.length > MOST_BYTES) return text.length;
  let count = 0;
  for (const character of text) count += bytesInUtf8(character.codePointAt(0) ?? 0);
  return count;
}

/** Counted here, since TextEncoder belongs to the DOM and to Node, which deals do without. */
function bytesInUtf8(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** Without recursion, since a hostile file nests as deep as it likes. */
function forbiddenKey(read: unknown): string | undefined {
  const open = [read];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    for (const key of Object.keys(value)) {
      if (!Array.isArray(value) && FORBIDDEN.has(key)) return key;
      open.push((value as Record<string, unknown>)[key]);
    }
  }
  return undefined;
}

function sentence(issue: z.core.$ZodIssue | undefined, read: unknown): string {
  if (!issue) return "file: not a valid deal file";
  const field = fieldOf(issue.path, read);
  switch (issue.code) {
    case "unrecognized_keys":
      return `${field}: has a field "${shortened(issue.keys[0] ?? "")}" that no deal has`;
    case "invalid_key":
      return `${field}: ${issue.issues[0]?.message ?? "this key is not allowed"}`;
    case "too_big":
      return `${field}: give at most ${measured(issue.maximum, issue.origin)}`;
    case "too_small":
      return `${field}: give at least ${measured(issue.minimum, issue.origin)}`;
    case "invalid_value":
      return `${field}: give ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}`;
    case "invalid_union":
      return `${field}: ${issue.discriminator ? `give one of ${STANDING_WORDS}` : VALUE_WORDS}`;
    case "invalid_type":
      return `${field}: give ${TYPE_WORDS[issue.expected] ?? "another kind of value"}`;
    default:
      return `${field}: ${issue.message}`;
  }
}

const STANDING_WORDS = "filing, company, press, aggregator, derived, assumed";
const VALUE_WORDS = `give a finite number, true or false, or a text of at most ${LONGEST_TEXT} characters`;
const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a finite number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object of fields",
  record: "an object of fields",
};

/** `1 character`, `500 entries`, or the bare bound of a number. */
function measured(bound: number | bigint, origin: string): string {
  if (origin === "string") return `${bound} ${bound === 1 ? "character" : "characters"}`;
  if (origin === "array") return `${bound} ${bound === 1 ? "entry" : "entries"}`;
  return String(bound);
}

/** `assumptions TaxRate value`: entries of a list by their name, as the reader knows them. */
function fieldOf(path: readonly PropertyKey[], read: unknown): string {
  const words: string[] = [];
  let at: unknown = read;
  for (const step of path) {
    at = typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[step] : at;
    const named = typeof step === "number" && isRecord(at) ? (at["name"] ?? at["id"]) : undefined;
    words.push(typeof named === "string" ? shortened(named) : placed(step));
  }
  return words.join(" ") || "file";
}

function placed(step: PropertyKey): string {
  return typeof step === "number" ? `number ${step + 1}` : shortened(String(step));
}

/** A hostile name is quoted, but not at length. */
function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
