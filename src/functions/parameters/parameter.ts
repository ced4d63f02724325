import { ArgumentError } from "../../finance/errors";
import { describe } from "../cells";
import { type Domain, phrase } from "./domain";
import { correction } from "./plausibility";

/**
 * A parameter as data (its meaning, its accepted values, its default), and the only code that reads
 * and coerces its argument. Invalid arguments throw an error with a message for the user.
 */
export abstract class Parameter<T> {
  constructor(
    readonly description: string,
    readonly domain: Domain,
    readonly presence: Presence = REQUIRED,
  ) {}

  get isOptional(): boolean {
    return this.presence.kind === "optional";
  }

  /** `cell` takes one value, `range` rows of cells. */
  abstract readonly takes: "cell" | "range";

  /**
   * @param raw As the host passes it: a value, rows of values, or null if it was omitted.
   * @param name As the user sees it; messages start with it.
   * @throws ArgumentError for an invalid argument, and always for an error value.
   */
  abstract read(raw: unknown, name: string): T;

  /**
   * Returns whether reading each of these cells would return the cell unchanged. A range has thousands
   * of cells, most of them plain numbers; answering at once saves reading them one by one.
   */
  areRead(_cells: readonly unknown[]): _cells is readonly T[] {
    return false;
  }

  /** The accepted values, for a message: `a whole number from 1 to 1200`. */
  get wanted(): string {
    return phrase(this.domain) + (this.isOptional ? ", or omitted" : "");
  }

  protected refuse(raw: unknown, name: string): never {
    throw new ArgumentError(
      name,
      `must be ${this.wanted}, not ${describe(raw)}${correction(raw, this.domain)}`,
    );
  }
}

export type Presence =
  | { readonly kind: "required" }
  | {
      readonly kind: "optional";
      readonly fallback?: number | string | boolean;
    };

const REQUIRED: Presence = { kind: "required" };

/** An optional presence with its default; without one, the function decides what omission means. */
export function optional(fallback?: number | string | boolean): Presence {
  return fallback === undefined ? { kind: "optional" } : { kind: "optional", fallback };
}

/** The type of the value that a parameter reads. */
export type ValueOf<P> = P extends Parameter<infer T> ? T : never;

/** A blank arrives as null or empty text, by platform; each parameter decides about one that arrives as 0. */
export function isBlank(raw: unknown): boolean {
  return raw === null || raw === undefined || raw === "";
}

/** Returns the value of a one-cell argument, which may arrive as a 1 × 1 range; larger ranges are returned unchanged. */
export function single(raw: unknown): unknown {
  return Array.isArray(raw) && raw.length === 1 && Array.isArray(raw[0]) && raw[0].length === 1
    ? raw[0][0]
    : raw;
}
