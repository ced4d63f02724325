import type { Field, Finding, Proposal } from "../reading";

/** How far two figures may be apart before it is worth a remark; announcements round. */
const TOLERANCE = 0.07;

type Amounts = Partial<Record<Field, Proposal>>;

/** Figures that do not agree with each other, each said in a sentence with its arithmetic. */
export function findingsOf(proposals: readonly Proposal[]): Finding[] {
  const first: Amounts = {};
  for (const proposal of proposals) first[proposal.field] ??= proposal;
  const rates = proposals.filter(({ field }) => field === "rate");
  return [
    totalAgainstAnnual(first),
    ...rates.map((rate) => totalAgainstRate(first, rate)),
    ratesAgainstEachOther(rates),
    renewalsBelowTotal(first),
    grossBelowCritical(first),
    capexAgainstUnitCost(first),
    tranchesAgainstWhole(proposals, first),
  ].filter((finding) => finding !== undefined);
}

const numeric = (proposal: Proposal | undefined): number | undefined =>
  typeof proposal?.value === "number" ? proposal.value : undefined;

const years = (term: Proposal | undefined): number | undefined => {
  const value = numeric(term);
  return value === undefined
    ? undefined
    : value / ({ months: 12, days: 365.25 }[term?.unit ?? ""] ?? 1);
};

/** The sum of a fee that rises every year, for a first year of 1. */
function sumOfSteps(term: number, rise: number): number {
  return rise === 0 ? term : ((1 + rise) ** term - 1) / rise;
}

function totalAgainstAnnual({ tcv, annual, term, escalator }: Amounts): Finding | undefined {
  const [total, fee, length] = [numeric(tcv), numeric(annual), years(term)];
  if (total === undefined || fee === undefined || length === undefined) return undefined;
  // The fee of a year may be the first one's or the average.
  const most = fee * sumOfSteps(length, numeric(escalator) ?? 0);
  if (total >= fee * length * (1 - TOLERANCE) && total <= most * (1 + TOLERANCE)) return undefined;
  return {
    message: `${money(fee)} a year over ${length} years is ${money(fee * length)}, not the total of ${money(total)}.`,
    fields: ["tcv", "annual", "term"],
  };
}

/** What a unit price comes to in a year, for the units that the megawatts or accelerators multiply. */
function yearly(rate: Proposal, { mw, gpus }: Amounts): number | undefined {
  const [price, power, chips] = [numeric(rate), numeric(mw), numeric(gpus)];
  if (price === undefined) return undefined;
  const unit = rate.unit.replace(/^\S+ /, "");
  if (unit === "per month") return price * 12;
  if (unit.endsWith("GPU-hour")) return chips === undefined ? undefined : price * chips * 8766;
  if (unit.endsWith("GPU-month")) return chips === undefined ? undefined : price * chips * 12;
  const perMegawatt = megawattYear(price, unit);
  return power === undefined || perMegawatt === undefined ? undefined : perMegawatt * power;
}

const megawattYear = (price: number, unit: string): number | undefined => {
  const factor = {
    "per kW-month": 12_000,
    "per kW-year": 1000,
    "per MW-month": 12,
    "per MW-year": 1,
  };
  return unit in factor ? price * factor[unit as keyof typeof factor] : undefined;
};

function totalAgainstRate(amounts: Amounts, rate: Proposal): Finding | undefined {
  const [total, fee, length] = [numeric(amounts.tcv), yearly(rate, amounts), years(amounts.term)];
  if (total === undefined || fee === undefined || length === undefined) return undefined;
  const most = fee * sumOfSteps(length, numeric(amounts.escalator) ?? 0);
  if (total >= fee * length * (1 - TOLERANCE) && total <= most * (1 + TOLERANCE)) return undefined;
  return {
    message: `${rate.quoted} comes to ${money(fee)} a year and ${money(fee * length)} over ${length} years, not the total of ${money(total)}.`,
    fields: ["tcv", "rate", "mw", "term"],
  };
}

function ratesAgainstEachOther(rates: readonly Proposal[]): Finding | undefined {
  const perMegawatt = rates.flatMap((rate) => {
    const value = megawattYear(numeric(rate) ?? Number.NaN, rate.unit.replace(/^\S+ /, ""));
    return value === undefined || Number.isNaN(value) ? [] : [{ rate, value }];
  });
  const [first, second] = perMegawatt;
  if (first === undefined || second === undefined) return undefined;
  if (Math.abs(first.value / second.value - 1) <= TOLERANCE) return undefined;
  return {
    message: `${first.rate.quoted} is ${money(first.value)} per MW-year and ${second.rate.quoted} is ${money(second.value)}.`,
    fields: ["rate"],
  };
}

function renewalsBelowTotal({ tcv, value_with_renewals: more }: Amounts): Finding | undefined {
  const [total, extended] = [numeric(tcv), numeric(more)];
  if (total === undefined || extended === undefined || extended > total) return undefined;
  return {
    message: `The value with renewals, ${money(extended)}, is not above the total of ${money(total)}.`,
    fields: ["tcv", "value_with_renewals"],
  };
}

function grossBelowCritical({ mw, gross_mw: gross, pue }: Amounts): Finding | undefined {
  const [critical, whole, ratio] = [numeric(mw), numeric(gross), numeric(pue)];
  if (critical === undefined || whole === undefined) return undefined;
  if (whole < critical) {
    return {
      message: `${whole} MW gross is less than the ${critical} MW that are let.`,
      fields: ["mw", "gross_mw"],
    };
  }
  if (ratio === undefined || Math.abs((critical * ratio) / whole - 1) <= 0.1) return undefined;
  return {
    message: `${critical} MW at a PUE of ${ratio} is ${Number((critical * ratio).toFixed(1))} MW gross, not ${whole}.`,
    fields: ["mw", "gross_mw", "pue"],
  };
}

function capexAgainstUnitCost({ capex, capex_per_mw: unit, mw }: Amounts): Finding | undefined {
  const [total, power] = [numeric(capex), numeric(mw)];
  if (total === undefined || power === undefined || unit === undefined) return undefined;
  const [low, high] =
    typeof unit.value === "number" ? [unit.value, unit.value] : (unit.value as [number, number]);
  if (total >= low * power * 0.8 && total <= high * power * 1.25) return undefined;
  return {
    message: `${unit.quoted} for ${power} MW is ${money(low * power)}${high > low ? ` to ${money(high * power)}` : ""}, not ${money(total)}.`,
    fields: ["capex", "capex_per_mw", "mw"],
  };
}

function tranchesAgainstWhole(
  proposals: readonly Proposal[],
  { mw }: Amounts,
): Finding | undefined {
  const whole = numeric(mw);
  const parts = proposals
    .filter(({ field }) => field === "tranche")
    .map(({ value }) => Number.parseFloat(String(value)));
  const sum = parts.reduce((a, b) => a + b, 0);
  if (whole === undefined || sum <= whole * 1.02) return undefined;
  return {
    message: `The tranches come to ${sum} MW, more than the ${whole} MW that are let.`,
    fields: ["mw", "tranche"],
  };
}

/** Three digits are enough to see a difference: `$3.04 billion`. */
function money(amount: number): string {
  if (amount >= 1e9) return `$${Number((amount / 1e9).toPrecision(3))} billion`;
  if (amount >= 1e6) return `$${Number((amount / 1e6).toPrecision(3))} million`;
  return `$${Math.round(amount).toLocaleString("en-US")}`;
}
