import * as z from "zod/mini";
import { serialOf } from "../spreadsheet/serial-dates";
import { spanOf } from "./partial-date";
import { HEDGES, REPORTED } from "./vocabulary";

/**
 * The parts that every file of the library is made of: texts, dates, sources, and facts. Every fact has a
 * standing, and what the standing asks for: a reported one its source, a derived one its arithmetic, an
 * assumed one its reason.
 */

// Without this, zod tries `new Function`, which the add-in's content security policy refuses.
z.config({ jitless: true });

export const LONGEST_TEXT = 1_000;

export const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_TEXT));
export const isoDate = z
  .string()
  .check(z.refine((iso) => serialOf(iso) !== undefined, { error: "give a date as 2026-05-01" }));
export const key = z
  .string()
  .check(z.regex(/^[a-z0-9-]{1,60}$/, { error: "give a-z, 0-9 and - only" }));
export const value = z.union(
  [z.number(), z.boolean(), z.string().check(z.maxLength(LONGEST_TEXT))],
  {
    error: "give a finite number, TRUE or FALSE, or a text of at most 1,000 characters",
  },
);

export const source = z.strictObject({
  title: text,
  /** Opened only when it is clicked, so nothing but a web page. */
  address: z.optional(
    text.check(z.regex(/^https?:\/\/\S+$/, { error: "give an address that begins with https://" })),
  ),
  date: z.optional(isoDate),
});

/** A figure with each standing, and what that standing owes the reader. */
export function withStanding<S extends z.core.$ZodShape>(shape: S) {
  return z.discriminatedUnion("standing", [
    z.strictObject({ ...shape, standing: z.enum(REPORTED), source: key }),
    z.strictObject({
      ...shape,
      standing: z.literal("derived"),
      how: text,
      source: z.optional(key),
    }),
    z.strictObject({
      ...shape,
      standing: z.literal("assumed"),
      reason: text,
      /** Low and high; the library always gives it for numbers and dates. */
      range: z.optional(z.tuple([value, value])),
      source: z.optional(key),
    }),
  ]);
}

/** What another source says of the same fact. Both stay visible. */
const conflict = z.strictObject({
  value: z.union([z.number(), text]),
  source: z.optional(key),
  note: z.optional(text),
});

/** A fact of a contract as it was published, or as it follows from what was. */
export function fact<S extends z.core.$ZodShape>(shape: S) {
  return withStanding({
    ...shape,
    hedge: z.optional(z.enum(HEDGES)),
    note: z.optional(text),
    conflicts: z.optional(z.array(conflict).check(z.minLength(1), z.maxLength(10))),
  });
}

/** A day, or the month, quarter, half or year that was published instead of one. */
export const dateFact = fact({
  value: z.string().check(
    z.refine((published) => spanOf(published) !== undefined, {
      error: "give a date as 2026-05-01, 2026-05, 2026-Q2, 2026-H1 or 2026",
    }),
  ),
});

/** A number in the unit in which it was published; `high` where a range was. */
export const quantity = fact({
  value: z.number(),
  high: z.optional(z.number()),
  unit: text,
  /** Of power: critical IT, gross, utility, … */
  basis: z.optional(text),
});
