import { findDeal } from "../../deals/library";
import { assumptionsOf } from "../../deals/resolve";
import type { DealFile } from "../../deals/schema";
import type { Published } from "../../deals/terms-schema";
import { type FeeTranche, feeTranchesOf } from "../../deals/tranches";
import { leaseTcv } from "../../functions/lease/tcv";

/**
 * What the model computes beside each published total: the lease functions' own arithmetic, part by part,
 * on the assumptions that a model loads.
 */

const YEAR = 12;
const KW_A_MW = 1000;

type Measure = (deal: DealFile, total: Published) => number;

export const measures: Readonly<Record<Published["measure"], Measure>> = {
  headline: (deal, { tranches }) => feesOf(deal, { tranches }),
  "headline with options": (deal) => feesOf(deal, { more: renewalMonths(deal) }),
  "average a year": averageYear,
  "first year": (deal, { tranches }) => feesOf(deal, { tranches, only: YEAR }),
  "run rate": (deal) => inputOf(deal, "MonthlyFee") * YEAR,
  "average a MW-year": (deal, total) => averageYear(deal, total) / powerOf(deal, total.tranches),
  "first year a MW-year": (deal) =>
    (inputOf(deal, "MonthlyFee") * YEAR) / inputOf(deal, "ContractedMw"),
  "first-year rate a kW-month": (deal) =>
    inputOf(deal, "MonthlyFee") / (inputOf(deal, "ContractedMw") * KW_A_MW),
  "net operating income a year": (deal, total) => averageYear(deal, total) * shareOf(total),
  "net operating income, total": (deal, total) => feesOf(deal, {}) * shareOf(total),
  "net operating income of a year": (deal, { year = 1, cost = 0, costStep = 0 }) =>
    feesOf(deal, { only: year * YEAR }) -
    feesOf(deal, { only: (year - 1) * YEAR }) -
    cost * (1 + costStep) ** (year - 1),
  "sum of headlines": (deal, total) => sumOver(deal, total, (one) => feesOf(one, {})),
  "sum of headlines with options": (deal, total) =>
    sumOver(deal, total, (one) => feesOf(one, { more: renewalMonths(one) })),
  "sum of power": (deal, total) => sumOver(deal, total, (one) => powerOf(one)),
  "sum of accelerators": (deal, total) =>
    sumOver(deal, total, ({ terms }) =>
      sum((terms?.tranches ?? []).map(({ accelerators }) => accelerators?.value ?? 0)),
    ),
  "sum of guarantees": (deal, total) =>
    sumOver(deal, total, ({ terms }) =>
      sum((terms?.guarantees ?? []).map(({ amount }) => amount?.value ?? 0)),
    ),
  "equity beside the debt": (deal, { financing }) => {
    const loan = deal.terms?.financing?.find(({ id }) => id === financing);
    if (loan?.loanToCost === undefined)
      throw new Error(`${deal.id}: no loan to cost of ${financing}.`);
    return (loan.amount.value / loan.loanToCost) * (1 - loan.loanToCost);
  },
  "debt and prepayment over capital cost": (deal) => {
    const debt = sum((deal.terms?.financing ?? []).map(({ amount }) => amount.value));
    const prepaid = feesOf(deal, {}) * inputOf(deal, "PrepaidShare");
    const cost = deal.terms?.reported?.find(({ label }) => label.startsWith("Capital cost"));
    if (!cost) throw new Error(`${deal.id}: no capital cost is reported.`);
    return (debt + prepaid) / cost.value;
  },
};

/** All fees, of some parts or all: to the term's end, some months beyond it, or of the first months only. */
function feesOf(
  deal: DealFile,
  {
    tranches,
    more = 0,
    only,
  }: { tranches?: readonly string[] | undefined; more?: number; only?: number },
): number {
  return sum(
    partsOf(deal, tranches).map(({ monthlyFee, months }) =>
      totalContractValue(deal, monthlyFee, only ?? months + more),
    ),
  );
}

function totalContractValue(deal: DealFile, fee: number, months: number): number {
  if (months === 0) return 0;
  const rampMonths = inputOf(deal, "RampMonths");
  const ramp = [
    [1, inputOf(deal, "RampShare")],
    [rampMonths + 1, 1],
  ];
  const value = leaseTcv.call([
    fee,
    months,
    inputOf(deal, "Escalator"),
    inputOf(deal, "FreeMonths"),
    rampMonths + 1 > months ? ramp.slice(0, 1) : ramp,
  ]);
  if (typeof value !== "number") throw new Error(`${deal.id}: LEASE.TCV gave ${String(value)}.`);
  return value;
}

function partsOf(deal: DealFile, wanted: readonly string[] | undefined): readonly FeeTranche[] {
  const parts = feeTranchesOf(deal);
  return wanted ? parts.filter(({ id }) => wanted.includes(id)) : parts;
}

function averageYear(deal: DealFile, { tranches }: Published): number {
  return feesOf(deal, { tranches }) / (inputOf(deal, "TermMonths") / YEAR);
}

function renewalMonths({ terms }: DealFile): number {
  return sum(
    (terms?.options ?? []).map(({ kind, count = 0, years = 0 }) =>
      kind === "renewal" ? count * years * YEAR : 0,
    ),
  );
}

/** Of some parts as published; of a whole whose parts are all known, their sum; else what a model loads. */
function powerOf(deal: DealFile, wanted?: readonly string[]): number {
  const parts = (deal.terms?.tranches ?? []).filter(({ id }) => wanted?.includes(id) ?? true);
  const known = parts.flatMap(({ power }) => (power?.unit === "MW" ? power.value : []));
  return known.length === parts.length && parts.length > 1 - (wanted?.length ?? 0)
    ? sum(known)
    : inputOf(deal, "ContractedMw");
}

function shareOf({ id, share }: Published): number {
  if (share === undefined) throw new Error(`${id}: give the share of the fee that is left.`);
  return share;
}

function sumOver(deal: DealFile, { deals }: Published, of: (one: DealFile) => number): number {
  return sum(
    (deals ?? [deal.id]).map((id) => {
      const found = findDeal(id);
      if (!found) throw new Error(`${deal.id}: the library has no deal ${id}.`);
      return of(found);
    }),
  );
}

function inputOf(deal: DealFile, name: string): number {
  const found = assumptionsOf(deal).find((one) => one.name === name);
  if (typeof found?.value !== "number") throw new Error(`${deal.id} has no ${name}.`);
  return found.value;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
