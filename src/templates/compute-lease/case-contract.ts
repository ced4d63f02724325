import { invoicedUntil } from "../common/invoiced-until";
import { fallsWithin } from "../common/periods";
import { rows } from "../template";
import type { OneCase } from "./one-case";
import { taxDepreciationOfAll } from "./tax-classes";

/** Fees, cost and tax depreciation of a case, to the end of the term and to the first exit. */
export function caseContract(one: OneCase) {
  const k = (row: string) => one.key(row);
  const { service, fee, steps, payments } = one.contract;
  const cost = `${one.term("cost_month")}, ${service}`;
  return rows("What the contract says", {
    [k("fees")]: {
      label: "Fees to the end of the term",
      unit: "$m",
      series: payments,
      total: "sum",
    },
    [k("fees_to_exit")]: {
      label: "Fees to the first exit",
      unit: "$m",
      series: invoicedUntil(fee, steps, one.term("exit_date")),
      total: "sum",
    },
    [k("cost_to_term")]: {
      label: "Power and running cost to the end of the term",
      unit: "$m",
      series: `OFFTAKE.LEASE.PAYMENTS(${cost}, period_end[])`,
      total: "sum",
    },
    [k("cost_to_exit")]: {
      label: "The same to the first exit",
      unit: "$m",
      series: invoicedUntil(cost, ", , ", one.term("exit_date")),
      total: "sum",
    },
    [k("tax_depreciation")]: {
      label: "Tax depreciation, if the site were kept",
      unit: "$m",
      series: taxDepreciationOfAll(one.term("cost")),
      total: "sum",
    },
    [k("last_period")]: {
      label: "The tenant leaves, if it leaves as soon as it may",
      unit: "flag",
      each: fallsWithin(one.term("last_day")),
    },
  });
}
