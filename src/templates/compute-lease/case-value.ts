import { type Check, table } from "../template";
import { both, type OneCase, type Stay } from "./one-case";

/** What a case is worth, and what debt it carries, if the tenant stays and if it leaves. */
export function caseValue(one: OneCase) {
  const k = (row: string) => one.key(row);
  const most = `DebtShare * ${one.term("invested")}`;
  const carried = (stay: Stay) =>
    `OFFTAKE.DEBT.SCULPT(${k(`${stay}_cfads`)}[], CoverRatio, period_rate, MAX(${most}, 1))`;
  return table(
    "Value",
    k("value"),
    { stays: "Stays", leaves: "Leaves" },
    {
      [k("site_value")]: {
        label: "Present value of the site under the lease, after tax",
        unit: "$m",
        cells: both((stay) => one.present(k(`${stay}_flow`))),
      },
      [k("forgone_value")]: {
        label: "What the landlord forgoes by leasing it, after tax",
        unit: "$m",
        cells: both(
          (stay) =>
            `-${one.driver("DisplacedShare")} * (1 - TaxRate) * ${one.present(k(`${stay}_fees`))}`,
        ),
      },
      [k("landlord_value")]: {
        label: "Value to the landlord",
        unit: "$m",
        cells: both((stay) => `${k("site_value")}.${stay} + ${k("forgone_value")}.${stay}`),
        emphasis: "total",
      },
      [k("landlord_npv")]: {
        label: "The same, less what is put in",
        unit: "$m",
        cells: both((stay) => `${k("landlord_value")}.${stay} - ${one.term("invested")}`),
        emphasis: "result",
      },
      [k("debt")]: {
        label: "Debt that the cash carries, within the most",
        unit: "$m",
        cells: both((stay) => `IF(${most} > 0, SUM(INDEX(${carried(stay)}, 1, 0)), 0)`),
      },
    },
  );
}

const chosen = (row: string) => `IF(TenantStays = 1, live_${row}.stays, live_${row}.leaves)`;

/** On the model's own inputs these few rows give what the whole model gives. */
export const liveChecks: readonly Check[] = [
  {
    label: "Value here is the value of the whole model",
    unit: "$m",
    difference: `landlord_value - ${chosen("landlord_value")}`,
  },
  {
    label: "Value less what is put in is that of the whole model",
    unit: "$m",
    difference: `landlord_npv - ${chosen("landlord_npv")}`,
  },
  {
    label: "Debt here is the debt of the whole model",
    unit: "$m",
    difference: `debt_at_close - ${chosen("debt")}`,
  },
];
