import { rows } from "../template";
import type { OneCase, Stay } from "./one-case";
import { taxRows } from "./tax-rows";

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
    label: "Fees, and what re-letting brings if it counts",
    fees: `${k("fees_to_exit")} + ${relet} * (${k("fees")} - ${k("fees_to_exit")})`,
    tenant: k("fees_to_exit"),
    cost: `(${k("cost_to_exit")} + RelettingCounts * (${k("cost_to_term")} - ${k("cost_to_exit")}))`,
    atExit: ` + ${k("last_period")} * (${one.term("exit_payment")} - ${unearned})`,
  };
}

/** From fees to cash flow after tax, before debt. */
export function caseFlows(one: OneCase, stay: Stay) {
  const k = (row: string) => one.key(row);
  const s = (row: string) => one.key(`${stay}_${row}`);
  const { label, fees, tenant, cost, atExit } = terms(one, stay);
  const prepaid = `PrepaidShare * (starts * ${k("fees")}.total - ${tenant})`;
  const gain = `sold * (${one.term("price")} - ${one.term("basis_left")})`;
  return rows(`If the tenant ${stay}`, {
    [s("fees")]: { label, unit: "$m", each: fees, total: "sum" },
    [s("cash")]: {
      label: "Cash from operations before tax",
      unit: "$m",
      each: `${one.term("kept_share")} * ${s("fees")} + ${prepaid} - ${cost}${atExit}`,
      total: "sum",
    },
    ...taxRows(one.key(stay), `${s("cash")} - held * ${k("tax_depreciation")} + ${gain}`),
    [s("flow")]: {
      label: "Cash flow after tax, before debt",
      unit: "$m",
      each: `${s("cash")} + sold * ${one.term("price")} + ${s("tax")}`,
      total: "sum",
      emphasis: "result",
    },
    [s("cfads")]: {
      label: "Available for debt service",
      unit: "$m",
      each: `${s("cash")} + ${s("tax")} + MIN(MAX(0, -${s("tax")}), MAX(0, TaxRate * ${gain}))`,
      total: "sum",
    },
  });
}
