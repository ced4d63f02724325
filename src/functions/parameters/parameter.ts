import { ArgumentError } from "../../finance/errors";
import { describe } from "../cells";
import { type Domain, phrase } from "./domain";

/**
 * A parameter is data (what it means, what it may be, what it is when left out) and the one way to
 * read it. Reading refuses with a sentence; nothing else in the project coerces an argument.
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
   * @param raw As the host hands it over: a value, rows of values, or null where it was left out.
   * @param name As the user sees it; sentences start with it.
   * @throws ArgumentError for what it does not take; always for an error value.
   */
  abstract read(raw: unknown, name: string): T;

  /**
   * Whether reading each of these cells gives the cell itself. A range has thousands of cells, most
   * of them plain numbers: a parameter that can tell so at once saves reading them one by one.
   */
  areRead(_cells: readonly unknown[]): _cells is readonly T[] {
    return false;
  }

  /** What a sentence asks for: `a whole number from 1 to 1200`. */
  get wanted(): string {
    return phrase(this.domain) + (this.isOptional ? ", or leave it out" : "");
  }

  protected refuse(raw: unknown, name: string): never {
    throw new ArgumentError(name, `give ${this.wanted}, not ${describe(raw)}`);
  }
}

export type Presence =
  | { readonly kind: "required" }
  | {
      readonly kind: "optional";
      readonly fallback?: number | string | boolean;
    };

const REQUIRED: Presence = { kind: "required" };

/** Optional, and what it is when left out; without a fallback the function says what that means. */
export function optional(fallback?: number | string | boolean): Presence {
  return fallback === undefined ? { kind: "optional" } : { kind: "optional", fallback };
}

/** The value that a parameter has when it is left out, as TypeScript sees it. */
export type ValueOf<P> = P extends Parameter<infer T> ? T : never;

/** A blank arrives as null or empty text, by platform; one that arrives as 0 is the reader's to judge. */
export function isBlank(raw: unknown): boolean {
  return raw === null || raw === undefined || raw === "";
}

/** The value of a one-cell argument, which may arrive as a 1 × 1 range; larger ranges stay as they are. */
export function single(raw: unknown): unknown {
  return Array.isArray(raw) && raw.length === 1 && Array.isArray(raw[0]) && raw[0].length === 1
    ? raw[0][0]
    : raw;
}
