/** Characters of the text that was read: the first, and the one after the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The terms that a reading can propose. */
export const FIELDS = [
  "lessor",
  "lessee",
  "guarantor",
  "lender",
  "mw",
  "gross_mw",
  "utility_mw",
  "max_mw",
  "option_mw",
  "first_refusal_mw",
  "tranche",
  "gpus",
  "gpu_type",
  "term",
  "end",
  "tcv",
  "value_with_renewals",
  "annual",
  "noi_annual",
  "rate",
  "escalator",
  "renewals",
  "free_months",
  "exit_notice",
  "firm_period",
  "exit_fee",
  "guarantee",
  "guarantee_amortises",
  "prepayment",
  "financing",
  "financing_rate",
  "financing_maturity",
  "loan_to_cost",
  "capex",
  "capex_per_mw",
  "pue",
  "noi_margin",
  "ebitda_margin",
  "signed",
  "first_day",
  "delivery",
] as const;

export type Field = (typeof FIELDS)[number];

/** A number, a range of numbers, or words (a name, a period, `2 x 5 years`). */
export type Value = number | readonly [number, number] | string;

export interface Sentence extends Range {
  /** Counted from 0. */
  readonly index: number;
  readonly text: string;
}

/** What the text seems to say of one term. It becomes an assumption only when someone confirms it. */
export interface Proposal extends Range {
  readonly field: Field;
  readonly value: Value;
  /** The unit of `value`: `USD`, `MW critical IT`, `years`, `share`. */
  readonly unit: string;
  /** The characters from `start` to `end`, with the unit as the text has it. */
  readonly quoted: string;
  /** `approximately`, `up to`, `more than`, as the text has it. */
  readonly hedge?: string;
  readonly sentence: Sentence;
  /** From 0 to 1: how much in the sentence speaks for this term. An order, not a probability. */
  readonly confidence: number;
}

/** A figure that is not proposed as a term, with the reason. */
export interface NotTerm extends Range {
  readonly figure: string;
  readonly reason: string;
  readonly sentence: Sentence;
}

/** Figures of the text that do not agree with each other. */
export interface Finding {
  readonly message: string;
  readonly fields: readonly Field[];
}

export interface Reading {
  /** The text that the ranges refer to: an HTML page or a mail without its markup. */
  readonly text: string;
  readonly proposals: readonly Proposal[];
  readonly notTerms: readonly NotTerm[];
  readonly findings: readonly Finding[];
  /** Where nothing could be read: one sentence that says why. */
  readonly refusal?: string;
}
