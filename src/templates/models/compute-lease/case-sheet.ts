import { $m, flag } from "../../language/row";
import { rows, table, workings } from "../../language/sheet";
import type { Sheet } from "../../language/template";
import { invoicedUntil } from "../common/contract";
import { fallsWithin } from "../common/timeline";
import { CASE_NAMES, type CaseKey, OneCase, type Stay } from "./case-terms";
import { taxDepreciationOfAll, taxRows } from "./tax";

/** Fees, cost and tax depreciation of a case, to the end of the term and to the first exit. */
function caseContract(one: OneCase) {
  const k = (row: string) => one.key(row);
  const { service, fee, steps, payments } = one.contract;
  const cost = `${one.term("cost_month")}, ${service}`;
  return {
    "Contract cash flows": rows,
    [k("fees")]: $m.array.flow("Fees to term end")`${payments}`,
    [k("fees_to_exit")]: $m.array.flow("Fees to earliest exit")`
      ${invoicedUntil(fee, steps, one.term("exit_date"))}`,
    [k("cost_to_term")]: $m.array.flow("Power and site operating cost to term end")`
      OFFTAKE.LEASE.PAYMENTS(${cost}, period_end[])`,
    [k("cost_to_exit")]: $m.array.flow("Power and site operating cost to exit")`
      ${invoicedUntil(cost, ", , ", one.term("exit_date"))}`,
    [k("tax_depreciation")]: $m.array.flow("Tax depreciation, if the site were kept")`
      ${taxDepreciationOfAll(one.term("cost"))}`,
    [k("last_period")]: flag.each("Tenant exits at earliest date")`
      ${fallsWithin(one.term("last_day"))}`,
  };
}

/** Fees and cost of a case as they come if the tenant stays, or leaves as soon as it may. */
function terms(one: OneCase, stay: Stay) {
  const k = (row: string) => one.key(row);
  if (stay === "stays")
    return {
      label: "Fees",
      fees: k("fees"),
      tenant: k("fees"),
      cost: k("cost_to_term"),
      atExit: "",
    };
  const relet = `RelettingCounts * ${one.driver("RelettingShare")}`;
  const unearned = `PrepaidShare * (${k("fees")}.total - ${k("fees_to_exit")}.total)`;
  return {
    label: "Fees, incl. re-leasing if enabled",
    fees: `${k("fees_to_exit")} + ${relet} * (${k("fees")} - ${k("fees_to_exit")})`,
    tenant: k("fees_to_exit"),
    cost: `(${k("cost_to_exit")} + RelettingCounts * (${k("cost_to_term")} - ${k("cost_to_exit")}))`,
    atExit: ` + ${k("last_period")} * (${one.term("exit_payment")} - ${unearned})`,
  };
}

/** From fees to cash flow after tax, before debt. */
function caseFlows(one: OneCase, stay: Stay) {
  const k = (row: string) => one.key(row);
  const s = (row: string) => one.key(`${stay}_${row}`);
  const { label, fees, tenant, cost, atExit } = terms(one, stay);
  const prepaid = `PrepaidShare * (starts * ${k("fees")}.total - ${tenant})`;
  const gain = `sold * (${one.term("price")} - ${one.term("basis_left")})`;
  return {
    [stay === "stays" ? "Tenant stays to term" : "Tenant exits early"]: rows,
    [s("fees")]: $m.flow(label)`${fees}`,
    [s("cash")]: $m.flow("Cash from operations before tax")`
      ${one.term("kept_share")} * ${s("fees")} + ${prepaid} - ${cost}${atExit}`,
    ...taxRows(one.key(stay), `${s("cash")} - held * ${k("tax_depreciation")} + ${gain}`),
    [s("flow")]: $m.result.flow("Cash flow after tax, before debt")`
      ${s("cash")} + sold * ${one.term("price")} + ${s("tax")}`,
    [s("cfads")]: $m.flow("CFADS")`
      ${s("cash")} + ${s("tax")} + MIN(MAX(0, -${s("tax")}), MAX(0, TaxRate * ${gain}))`,
  };
}

/** What a case is worth, and what debt it carries, if the tenant stays and if it leaves. */
function caseValue(one: OneCase) {
  const k = (row: string) => one.key(row);
  const most = `DebtShare * ${one.term("invested")}`;
  return {
    [k("value")]: table("Value")`stays: Stays | leaves: Leaves`,
    [k("site_value")]: $m.each("After-tax PV of site under the lease")`${one.present(k("@_flow"))}`,
    [k("forgone_value")]: $m.each("After-tax opportunity cost")`
      -${one.driver("DisplacedShare")} * (1 - TaxRate) * ${one.present(k("@_fees"))}`,
    [k("landlord_value")]: $m.total.each("Value to the landlord")`
      ${k("site_value")}.@ + ${k("forgone_value")}.@`,
    [k("landlord_npv")]: $m.result.forReader.each("NPV to landlord")`
      ${k("landlord_value")}.@ - ${one.term("invested")}`,
    [k("debt")]: $m.each("Debt capacity, subject to cap")`
      IF(${most} > 0, SUM(INDEX(OFFTAKE.DEBT.SCULPT(${k("@_cfads")}[], CoverRatio, period_rate,
      MAX(${most}, 1)), 1, 0)), 0)`,
  };
}

const chosen = (row: string) => `IF(TenantStays = 1, live_${row}.stays, live_${row}.leaves)`;

/** On the model's own inputs these few rows give what the whole model gives. */
const liveChecks = {
  "Value = full model": $m.check`landlord_value - ${chosen("landlord_value")}`,
  "NPV = full model": $m.check`landlord_npv - ${chosen("landlord_npv")}`,
  "Debt = full model": $m.check`debt_at_close - ${chosen("debt")}`,
};

/**
 * Value before debt of one case, reckoned in as few rows as it takes and apart from the model: on the
 * model's own inputs the two must agree.
 */
export function caseSheet(id: CaseKey): Sheet {
  const one = new OneCase(id);
  const sheet = id === "live" ? workings.overTime : workings.overTime.checkedOn("Case live");
  return sheet`Case ${id} | ${id === "live" ? "Live case, condensed" : `${CASE_NAMES[id]} case`} |
    Condensed unlevered valuation: tenant stays to term, and tenant exits at the earliest date.`({
    ...caseContract(one),
    ...caseFlows(one, "stays"),
    ...caseFlows(one, "leaves"),
    ...caseValue(one),
    ...(id === "live" ? liveChecks : {}),
  });
}
