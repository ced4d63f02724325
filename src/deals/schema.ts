import * as z from "zod/mini";
import { nameFault } from "../spreadsheet/defined-names";
import { key, LONGEST_TEXT, source, text, value, withStanding } from "./facts";
import { terms } from "./terms-schema";
import { DEAL_KINDS, GROUPS, HEDGES, KINDS } from "./vocabulary";

/**
 * The shape of a deal's file: the contract as signed (`terms`), and what a model loads of it
 * (`assumptions`, `readings`, `scenarios`).
 */

export const SCHEMA_VERSION = 2;
/** Families, and what is known beside the deals, still have their first schema. */
export const CONTEXT_SCHEMA_VERSION = 1;
const MOST_ASSUMPTIONS = 500;

const name = z.string().check(
  z.superRefine((value, context) => {
    const fault = nameFault(value);
    if (fault) context.addIssue({ code: "custom", message: fault });
  }),
);

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
  /** Why no model can load this deal, as one sentence. Such a deal is listed, and nothing else. */
  unpriced: z.optional(text),
  sources: z.record(key, source),
  scopes: z.record(key, text),
  terms: z.optional(terms),
  assumptions: z.array(figure).check(z.maxLength(MOST_ASSUMPTIONS)),
  readings: z.array(reading).check(z.maxLength(50)),
  scenarios: z.array(scenario).check(z.maxLength(50)),
});

/** What nobody reports and every model needs, once for a family of deals. */
export const familyFile = z.strictObject({
  schema: z.literal(CONTEXT_SCHEMA_VERSION),
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
