import * as z from "zod/mini";
import { dateFact, fact, key, quantity, text } from "./facts";

/**
 * The contract as it was signed: what its sources say, each fact in the unit in which it was published.
 * The assumptions of a deal are what a model loads; these are what they were made from.
 */

/** How far a deal is: only an effective one binds both sides. */
const STATUSES = ["talks", "letter of intent", "conditional", "effective"] as const;

const STRUCTURES = [
  "triple net",
  "modified gross",
  "gross",
  "turnkey",
  "take-or-pay",
  "power pass-through",
  "consumption-based",
  "revenue share",
  "capacity backstop",
] as const;

const OPTION_KINDS = ["renewal", "expansion", "first offer", "first refusal"] as const;

const PARTIES = ["tenant", "landlord", "either"] as const;

const LINK_KINDS = [
  "head lease",
  "phase of",
  "reciprocal",
  "end user",
  "guaranteed by its supplier",
  "same tenant",
  "superseded by",
] as const;

/** How a published total relates to the model; only an independent one is proof. */
const PROOFS = ["independent", "arithmetic", "solved from itself"] as const;

/** What the model computes beside a published total. */
const MEASURES = [
  "headline",
  "headline with options",
  "average a year",
  "first year",
  "run rate",
  "average a MW-year",
  "first year a MW-year",
  "first-year rate a kW-month",
  "net operating income a year",
  "net operating income, total",
  "net operating income of a year",
  "sum of headlines",
  "sum of headlines with options",
  "sum of power",
  "sum of accelerators",
  "sum of guarantees",
  "equity beside the debt",
  "debt and prepayment over capital cost",
] as const;

const many = 100;

const words = fact({ value: text });

/** A part of the contract that is delivered, and begins to run, by itself. */
const tranche = z.strictObject({
  id: key,
  name: text,
  signed: z.optional(dateFact),
  power: z.optional(quantity),
  grossPower: z.optional(quantity),
  accelerators: z.optional(quantity),
  acceleratorType: z.optional(words),
  /** As published; `firstDay` is the day that a model takes. */
  delivery: z.optional(dateFact),
  firstDay: z.optional(dateFact),
  term: z.optional(quantity),
  end: z.optional(dateFact),
  /** In the unit as quoted: dollars in total, a month, a year, a kW-month, a GPU-hour. */
  price: z.optional(quantity),
  /** Of the contract's fee. */
  share: z.optional(quantity),
  /** When the hardware of this part was bought: its vintage for tax. */
  acquired: z.optional(dateFact),
  note: z.optional(text),
});

const option = fact({
  kind: z.enum(OPTION_KINDS),
  holder: z.enum(PARTIES),
  count: z.optional(z.int().check(z.gte(1))),
  years: z.optional(z.number().check(z.gt(0))),
  from: z.optional(dateFact),
  power: z.optional(quantity),
  /** How it is priced, in words. */
  price: z.optional(text),
  /** Set where it has been used: its capacity is a deal or a part of its own. */
  used: z.optional(text),
  /** Of the contract with every option of this kind used. */
  valueWithOptions: z.optional(quantity),
});

const exit = fact({
  holder: z.enum(PARTIES),
  cause: z.enum(["convenience", "late delivery", "short delivery", "default", "service failure"]),
  /** From when notice may be given, in words or as a date. */
  from: z.optional(text),
  noticeDays: z.optional(z.int().check(z.gte(0))),
  penalty: z.optional(text),
  /** Set where the right can no longer be used. */
  spent: z.optional(text),
});

const guarantee = fact({
  guarantor: text,
  covers: text,
  amount: z.optional(quantity),
  years: z.optional(z.number().check(z.gt(0))),
  amortizes: z.optional(text),
  /** What the guarantor was given for it. */
  price: z.optional(text),
});

const prepayment = fact({
  share: z.optional(z.number().check(z.gt(0), z.lte(1))),
  amount: z.optional(quantity),
  months: z.optional(z.number().check(z.gt(0))),
  when: text,
  credited: z.optional(text),
});

const customerFunding = fact({ what: text, amount: z.optional(quantity) });

const equity = fact({
  from: text,
  to: text,
  form: text,
  amount: z.optional(quantity),
  shares: z.optional(z.number()),
});

const purchaseOption = fact({ holder: z.enum(PARTIES), when: text, price: z.optional(quantity) });

const residualGuarantee = fact({
  guarantor: text,
  years: z.optional(z.number()),
  how: text,
  cap: z.optional(quantity),
});

const link = fact({
  kind: z.enum(LINK_KINDS),
  deal: z.optional(key),
  party: z.optional(text),
});

const financing = fact({
  id: key,
  name: text,
  amount: quantity,
  /** A year; where it floats, the margin over the index. */
  rate: z.optional(quantity),
  index: z.optional(text),
  maturity: z.optional(dateFact),
  repayment: z.optional(text),
  loanToCost: z.optional(z.number()),
  cover: z.optional(z.number()),
});

/** A total that was published, and how the model reproduces it. */
const published = fact({
  id: key,
  label: text,
  value: z.number(),
  unit: text,
  /** What the last printed digit stands for: 100000000 of `$8.7bn`. */
  printedTo: z.number().check(z.gt(0)),
  proof: z.enum(PROOFS),
  measure: z.enum(MEASURES),
  /** The deals that it sums; the deal itself where it names none. */
  deals: z.optional(z.array(key)),
  tranches: z.optional(z.array(key)),
  financing: z.optional(key),
  /** Of a margin: the share of the fee that is left. */
  share: z.optional(z.number()),
  /** The lease year that a year's figure is of, and the operating cost of the first, with its step. */
  year: z.optional(z.int().check(z.gte(1))),
  cost: z.optional(z.number()),
  costStep: z.optional(z.number()),
  /** Why the model gives something else. */
  difference: z.optional(text),
});

const list = <S extends z.core.$ZodType>(of: S) => z.optional(z.array(of).check(z.maxLength(many)));

export const terms = z.strictObject({
  status: fact({ value: z.enum(STATUSES) }),
  signed: z.optional(dateFact),
  announced: z.optional(dateFact),
  effective: z.optional(dateFact),
  endUser: z.optional(words),
  site: z.optional(words),
  term: z.optional(quantity),
  end: z.optional(dateFact),
  total: z.optional(quantity),
  structure: list(fact({ value: z.enum(STRUCTURES) })),
  /** A share a year; `low` and `high` are what rounding of the published totals allows. */
  escalator: z.optional(
    fact({ value: z.number(), low: z.optional(z.number()), high: z.optional(z.number()) }),
  ),
  tranches: list(tranche),
  options: list(option),
  exits: list(exit),
  guarantees: list(guarantee),
  prepayments: list(prepayment),
  customerFunding: list(customerFunding),
  equity: list(equity),
  purchaseOption: z.optional(purchaseOption),
  residualGuarantee: z.optional(residualGuarantee),
  links: list(link),
  financing: list(financing),
  /** Other figures of the contract: capital cost, margins, net operating income. */
  reported: list(
    fact({ label: text, value: z.number(), high: z.optional(z.number()), unit: text }),
  ),
  published: list(published),
  /** What was looked for and not found. */
  notFound: list(text),
});

export type Terms = z.infer<typeof terms>;
export type Tranche = z.infer<typeof tranche>;
export type Published = z.infer<typeof published>;
