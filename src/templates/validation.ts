import type { Entry } from "../deals/vocabulary";
import type { ValidationPlan } from "./plan";

type Rule = Omit<ValidationPlan, "at">;
type Described = Pick<Entry, "label" | "kind" | "min" | "max">;

/** What may be entered for an assumption; a text may be anything. */
export function inputRule(entry: Described & { readonly kind: "number" | "whole" }): Rule;
export function inputRule(entry: Described): Rule | undefined;
export function inputRule({ label, kind, min, max }: Described): Rule | undefined {
  switch (kind) {
    case "text":
      return undefined;
    case "flag":
      return {
        rule: { kind: "list", options: ["TRUE", "FALSE"] },
        sentence: `${label}: give TRUE or FALSE.`,
      };
    case "date":
      return { rule: { kind: "date" }, sentence: `${label}: give a date.` };
    default: {
      const number = kind === "whole" ? "a whole number" : "a number";
      return {
        rule: { kind: kind === "whole" ? "whole" : "number", ...bounds(min, max) },
        sentence: `${label}: give ${number}${between(min, max)}.`,
      };
    }
  }
}

function bounds(min?: number, max?: number): { min?: number; max?: number } {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function between(min?: number, max?: number): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` of at least ${min}`;
  return max === undefined ? "" : ` of at most ${max}`;
}

export interface NumberBounds {
  readonly min?: number;
  readonly max?: number;
}

/** The largest number that a cell holds. */
const LARGEST = 9.99e307;

/** The bounds as a rule of Excel's, which has no word for any number. */
export function numberRule({ min, max }: NumberBounds): {
  readonly operator: "between" | "at least" | "at most";
  readonly first: number;
  readonly second?: number;
} {
  if (min !== undefined && max === undefined) return { operator: "at least", first: min };
  if (min === undefined && max !== undefined) return { operator: "at most", first: max };
  return { operator: "between", first: min ?? -LARGEST, second: max ?? LARGEST };
}
