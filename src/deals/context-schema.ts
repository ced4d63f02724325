import * as z from "zod/mini";
import { isoDate, key, source, text } from "./facts";
import { CONTEXT_SCHEMA_VERSION } from "./schema";
import { REPORTED } from "./vocabulary";

/**
 * What stands around the deals: companies to compare with, precedents, and signals to watch. All of it
 * is dated, and nothing is assumed: what no source says is not here.
 */

const fact = {
  /** One sentence, with its number where it has one. */
  label: text,
  /** The day that the figure is of. */
  on: isoDate,
  standing: z.enum(REPORTED),
  source: key,
  note: z.optional(text),
};

/** What is reported of companies, and its unit. */
const COMPANY_FIGURES = {
  EquityValue: "$",
  Debt: "$",
  Cash: "$",
  /** Of the twelve months that end on its day; so is an estimate, of the company or of analysts. */
  Revenue: "$/year",
  RevenueEstimate: "$/year",
  Ebitda: "$/year",
  OperatingLoss: "$/year",
  CapitalExpenditure: "$/year",
  Rpo: "$",
  Backlog: "$",
  ActiveMw: "MW",
  ContractedMw: "MW",
  LargestCustomerShare: "share",
  ServerLifeYears: "years",
  LoanSpreadLow: "over SOFR",
  LoanSpreadHigh: "over SOFR",
  /** Of the quarter that ends on its day. */
  RevenueQuarter: "$/quarter",
  EbitdaQuarter: "$/quarter",
  InterestQuarter: "$/quarter",
  CapexQuarter: "$/quarter",
  OperatingIncome: "$/year",
  /** Operating leases, as the liability; finance leases by themselves. */
  Leases: "$",
  FinanceLeases: "$",
  DeferredRevenue: "$",
  ContractedRevenue: "$",
  /** With credit lines or digital assets: more than cash. */
  Liquidity: "$",
  /** Single issues, which are not the whole debt. */
  Notes: "$",
  SharePrice: "$",
  Shares: "shares",
} as const;

const companyFigure = z.strictObject({
  ...fact,
  /** Derived where the note says from what. */
  standing: z.enum([...REPORTED, "derived"]),
  name: z.enum(Object.keys(COMPANY_FIGURES) as (keyof typeof COMPANY_FIGURES)[]),
  value: z.number(),
});

/** What a multiple of a landlord needs, all of one quarter. */
export const MULTIPLE_PARTS = ["price", "debt", "leases", "cash", "metric"] as const;

export const comparableFile = z.strictObject({
  schema: z.literal(CONTEXT_SCHEMA_VERSION),
  id: key,
  version: z.int().check(z.gte(1)),
  name: text,
  /** A landlord of GPUs, a lab that trains models, a hyperscaler, or a group that holds one of them. */
  kind: z.enum(["landlord", "lab", "hyperscaler", "group"]),
  currency: z.literal("USD"),
  summary: text,
  sources: z.record(key, source),
  /** A name stands once a date, the newest first. */
  figures: z.array(companyFigure),
  /** Of a landlord: the quarter for which most parts of a multiple have a source, and what is missing. */
  multiple: z.optional(
    z.strictObject({
      quarter: z.string().check(z.regex(/^\d{4}-Q[1-4]$/, { error: "give a quarter as 2026-Q1" })),
      missing: z.array(z.strictObject({ part: z.enum(MULTIPLE_PARTS), why: text })),
    }),
  ),
});

export const precedentFile = z.strictObject({
  schema: z.literal(CONTEXT_SCHEMA_VERSION),
  id: key,
  version: z.int().check(z.gte(1)),
  title: text,
  on: isoDate,
  summary: text,
  /** What it says of a lab that leases out what it built. */
  reading: text,
  sources: z.record(key, source),
  figures: z.array(z.strictObject({ ...fact, value: z.number(), unit: text })),
});

export const signalFile = z.strictObject({
  schema: z.literal(CONTEXT_SCHEMA_VERSION),
  id: key,
  version: z.int().check(z.gte(1)),
  title: text,
  /** When to look: the day, or the first day of a span that is open. */
  on: isoDate,
  until: z.optional(isoDate),
  /** The deals that it bears on. */
  deals: z.array(key),
  /** What would speak for either side. */
  bull: text,
  bear: text,
  /** Where the date comes from. */
  basis: text,
});

export type ComparableFile = z.infer<typeof comparableFile>;
export type CompanyFigure = z.infer<typeof companyFigure>;
export type PrecedentFile = z.infer<typeof precedentFile>;
export type SignalFile = z.infer<typeof signalFile>;
