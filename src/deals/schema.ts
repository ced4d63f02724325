import * as z from "zod/mini";
import { nameFault } from "../spreadsheet/defined-names";
import { serialOf } from "../spreadsheet/serial-dates";
import { DEAL_KINDS, GROUPS, HEDGES, KINDS, REPORTED } from "./vocabulary";

/**
 * The shape of a deal's file. Every figure has a standing, and what the standing asks for: a reported
 * one its source, a derived one its arithmetic, an assumed one its reason.
 */

// Without this, zod tries `new Function`, which the add-in's content security policy refuses.
z.config({ jitless: true });

export const SCHEMA_VERSION = 1;
export const LONGEST_TEXT = 1_000;
const MOST_ASSUMPTIONS = 500;

export const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_TEXT));
export const isoDate = z
  .string()
  .check(z.refine((iso) => serialOf(iso) !== undefined, { error: "give a date as 2026-05-01" }));
const name = z.string().check(
  z.superRefine((value, context) => {
    const fault = nameFault(value);
    if (fault) context.addIssue({ code: "custom", message: fault });
  }),
);
export const key = z
  .string()
  .check(z.regex(/^[a-z0-9-]{1,60}$/, { error: "give a-z, 0-9 and - only" }));
const value = z.union([z.number(), z.boolean(), z.string().check(z.maxLength(LONGEST_TEXT))], {
  error: "give a finite number, TRUE or FALSE, or a text of at most 1,000 characters",
});

export const source = z.strictObject({
  title: text,
  /** Opened only when it is clicked, so nothing but a web page. */
  address: z.optional(
    text.check(z.regex(/^https?:\/\/\S+$/, { error: "give an address that begins with https://" })),
  ),
  date: z.optional(isoDate),
});

/** A figure with each standing, and what that standing owes the reader. */
function withStanding<S extends z.core.$ZodShape>(shape: S) {
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

const figure = withStanding({
  name,
  value,
  /** What the quantity covers. A ratio is taken only within one scope. */
  scope: z.optional(key),
  /** Of power: critical IT, gross, utility, … */
  basis: z.optional(text),
  hedge: z.optional(z.enum(HEDGES)),
  note: z.optional(text),
  // For names outside the vocabulary; the others take these from there.
  label: z.optional(text),
  group: z.optional(z.enum(GROUPS)),
  unit: z.optional(z.string().check(z.maxLength(LONGEST_TEXT))),
  kind: z.optional(z.enum(KINDS)),
});

/** One way to read the exit clause. */
const reading = withStanding({
  id: key,
  label: text,
  LockInMonths: z.int(),
  LockInDays: z.int(),
  NoticeDays: z.int(),
  NoticeInside: z.boolean(),
});

const difference = z.strictObject({ name, value, reason: z.optional(text) });

/** A case of the model, as differences from the deal's own figures. */
const scenario = z.strictObject({
  id: key,
  title: text,
  /** The reading of the exit clause that it takes. */
  reading: z.optional(key),
  differences: z.array(difference).check(z.maxLength(MOST_ASSUMPTIONS)),
});

export const dealFile = z.strictObject({
  schema: z.literal(SCHEMA_VERSION, {
    error: `this Offtake reads deals of schema ${SCHEMA_VERSION}`,
  }),
  id: key,
  version: z.int().check(z.gte(1)),
  title: text,
  lessor: text,
  lessee: text,
  kind: z.enum(DEAL_KINDS),
  /** The family, with its version, whose figures stand where the deal has none of its own. */
  family: z.optional(z.string().check(z.regex(/^[a-z0-9-]+@[0-9]+$/))),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, { error: "give a currency as USD" })),
  summary: z.optional(text),
  /** What is known of where the figures come from, in words. */
  quality: z.optional(text),
  notes: z.optional(text),
  sources: z.record(key, source),
  scopes: z.record(key, text),
  assumptions: z.array(figure).check(z.maxLength(MOST_ASSUMPTIONS)),
  readings: z.array(reading).check(z.minLength(1), z.maxLength(50)),
  scenarios: z.array(scenario).check(z.minLength(1), z.maxLength(50)),
});

/** What nobody reports and every model needs, once for a family of deals. */
export const familyFile = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  id: key,
  version: z.int().check(z.gte(1)),
  title: text,
  kinds: z.array(z.enum(DEAL_KINDS)),
  sources: z.record(key, source),
  assumptions: z.array(figure),
  scenarios: z.array(scenario),
});

export type DealFile = z.infer<typeof dealFile>;
export type FamilyFile = z.infer<typeof familyFile>;
export type Figure = z.infer<typeof figure>;
export type Reading = z.infer<typeof reading>;
export type ScenarioFile = z.infer<typeof scenario>;
export type Source = z.infer<typeof source>;
export type Value = z.infer<typeof value>;
