import { isoDate, monthsAfter, type Serial } from "../dates";
import { ArgumentError } from "../errors";
import { Sum } from "../sum";
import { type Contract, contractEnd, contractStart } from "./contract";
import { boundBy, type ExitRight, type HOLDERS } from "./exit-rights";
import { FeeLine } from "./fee-line";

export const OPTIONS = ["RENEWAL", "EXPANSION", "TERMINATION", "PURCHASE"] as const;
export const PRICES = ["SHARE", "FIXED", "MARKET"] as const;

/** A right to extend, enlarge, cut short or buy, as it is agreed. */
export interface Option {
  readonly option: (typeof OPTIONS)[number];
  readonly holder: (typeof HOLDERS)[number];
  /** The day it takes effect; undefined: where the term or the renewal before it ends. */
  readonly from?: Serial | undefined;
  /** Term of a renewal or an expansion. */
  readonly months: number;
  /** `SHARE` of the last monthly fee, or a monthly fee that is `FIXED` or expected in the `MARKET`. */
  readonly basis: (typeof PRICES)[number];
  readonly price: number;
  readonly probability: number;
  /** Exercise is reasonably certain. */
  readonly is_certain: boolean;
}

/** Five measures of one contract, from a day on; none stands for another. */
export interface Measures {
  /** The stated term; rights to leave are ignored. */
  readonly headline: number;
  /** What the tenant cannot avoid. */
  readonly firm: number;
  /** Headline with every renewal and expansion, no exit and no purchase. */
  readonly withOptions: number;
  /** By the probability of every option. */
  readonly expected: number;
  /** Over the accounting term (842-10-30-1). */
  readonly accounting: number;
}

/** A stretch of fees that an option adds, and the probability that it is reached. */
interface Extension {
  readonly option: Option;
  readonly from: Serial;
  readonly until: Serial;
  readonly fees: FeeLine;
}

/**
 * Measures a contract with its options and exit rights.
 *
 * Renewals follow each other: one is reached only through those before it. A termination or purchase
 * ends what follows it; its price is not a fee and is not counted. In the accounting term are renewals
 * that the tenant is reasonably certain to exercise, and all that the landlord holds (842-10-30-1(c));
 * it ends early where a termination or purchase is reasonably certain.
 */
export function measures(
  contract: Contract,
  options: readonly Option[],
  rights: readonly ExitRight[],
  asOf: Serial,
): Measures {
  const fees = new FeeLine(contract);
  const end = contractEnd(contract);
  const from = Math.max(asOf, contractStart(contract));
  const base = (until: Serial) => fees.between(from, Math.min(end, until));
  const extensions = extensionsOf(contract, options, fees);
  const ends = options.filter(({ option }) => option === "TERMINATION" || option === "PURCHASE");

  const all = new Sum().add(base(end));
  for (const extension of extensions) all.add(feesOf(extension, from));
  const certainEnd = Math.min(
    Number.POSITIVE_INFINITY,
    ...ends.filter(({ is_certain }) => is_certain).map((option) => option.from ?? end),
  );
  const accounting = new Sum().add(base(certainEnd));
  let isReached = true;
  for (const extension of extensions) {
    const { option, holder, is_certain } = extension.option;
    const isIn = is_certain || (option === "RENEWAL" && holder === "LANDLORD");
    if (option === "RENEWAL") isReached &&= isIn;
    if (isIn && (option === "EXPANSION" || isReached))
      accounting.add(feesOf(extension, from, certainEnd));
  }
  return {
    headline: base(end),
    firm: boundBy(contract, rights, asOf).tenantPays,
    withOptions: all.value,
    expected: expected(fees, from, end, extensions, ends),
    accounting: accounting.value,
  };
}

/** The base term and each extension, weighted by the probability that it is reached and not cut short. */
function expected(
  fees: FeeLine,
  from: Serial,
  end: Serial,
  extensions: readonly Extension[],
  ends: readonly Option[],
): number {
  const cuts = ends
    .map((option) => ({ day: Math.max(from, option.from ?? end), probability: option.probability }))
    .sort((a, b) => a.day - b.day);
  const weighted = (
    amountBetween: (from: Serial, until: Serial) => number,
    a: Serial,
    b: Serial,
  ) => {
    const total = new Sum();
    let [day, survives] = [a, 1];
    for (const cut of cuts) {
      if (cut.day > day && day < b) {
        total.add(survives * amountBetween(day, Math.min(b, cut.day)));
        day = Math.min(b, cut.day);
      }
      survives *= 1 - cut.probability;
      if (cut.day >= b) return total.value;
    }
    return total.add(survives * amountBetween(day, b)).value;
  };
  const total = new Sum().add(weighted((a, b) => fees.between(a, b), from, end));
  let renewed = 1;
  for (const extension of extensions) {
    const { option, probability } = extension.option;
    if (option === "RENEWAL") renewed *= probability;
    const reached = option === "RENEWAL" ? renewed : probability;
    const start = Math.max(from, extension.from);
    if (extension.until > start)
      total.add(reached * weighted((a, b) => feesOf(extension, a, b), start, extension.until));
  }
  return total.value;
}

/** Renewals one after the other from the end of the term, and expansions from their own days. */
function extensionsOf(contract: Contract, options: readonly Option[], fees: FeeLine): Extension[] {
  const end = contractEnd(contract);
  const lastFee = fees.between(monthsAfter(end, -1), end);
  let [day, fee] = [end, lastFee];
  const extensions: Extension[] = [];
  for (const option of options) {
    if (option.option !== "RENEWAL" && option.option !== "EXPANSION") continue;
    const isRenewal = option.option === "RENEWAL";
    const from = isRenewal ? startOfRenewal(option, day) : (option.from ?? contractStart(contract));
    const before = isRenewal ? fee : feeInForce(fees, from, end);
    const price = option.basis === "SHARE" ? option.price * before : option.price;
    if (option.months === 0)
      throw new ArgumentError(
        "options",
        `a ${option.option.toLowerCase()} must have its months, not 0`,
      );
    const until = monthsAfter(from, option.months);
    const added = { fee: price, start: from, months: option.months, escalator: 0, freeMonths: 0 };
    extensions.push({ option, from, until, fees: new FeeLine([added]) });
    if (isRenewal) [day, fee] = [until, price];
  }
  return extensions;
}

function startOfRenewal({ from }: Option, end: Serial): Serial {
  if (from !== undefined && from < end)
    throw new ArgumentError(
      "options",
      `a renewal must begin on or after ${isoDate(end)}, when what it renews ends, or its day be blank, not ${isoDate(from)}`,
    );
  return from ?? end;
}

/** The fee of the month from a day on; past the end, of the last month. */
function feeInForce(fees: FeeLine, day: Serial, end: Serial): number {
  const from = Math.min(day, monthsAfter(end, -1));
  return fees.between(from, monthsAfter(from, 1));
}

/** The fees of an extension for the days `from ≤ day < until`. */
function feesOf(extension: Extension, from: Serial, until: Serial = extension.until): number {
  return extension.fees.between(from, Math.min(until, extension.until));
}
