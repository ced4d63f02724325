import { type Sheet, table } from "../template";

const TERMS = ["shortest", "shorter", "model", "longer", "longest"] as const;
type Term = (typeof TERMS)[number];

/** The terms that are tested, two steps to either side of the model's own. */
const months: Readonly<Record<Term, string>> = {
  shortest: "MAX(1, TermMonths - TermStep - TermStep)",
  shorter: "MAX(1, TermMonths - TermStep)",
  model: "TermMonths",
  longer: "TermMonths + TermStep",
  longest: "TermMonths + TermStep + TermStep",
};

const prices = [
  "MonthlyFee * (1 - PriceStep - PriceStep)",
  "MonthlyFee * (1 - PriceStep)",
  "MonthlyFee",
  "MonthlyFee * (1 + PriceStep)",
  "MonthlyFee * (1 + PriceStep + PriceStep)",
];

const each = (formula: (term: Term) => string) =>
  Object.fromEntries(TERMS.map((term) => [term, formula(term)]));

const present = (flow: string) =>
  `OFFTAKE.LEASE.PV(${flow}, period_end[], DiscountRate, period_end.opening)`;

/** What a term settles, whatever the price. */
const ofTerm = (row: string) => `INDEX(${row}[], MATCH(down, tested_months[], 0))`;

export const sensitivity: Sheet = {
  name: "Sensitivity",
  role: "outputs",
  title: "Value by price and term",
  purpose:
    "Net present value of the site before tax, if the tenant stays: each cell works it out from its own price and term.",
  overTime: false,
  blocks: [
    table(
      "What the term settles",
      "tested",
      {
        shortest: "Shortest",
        shorter: "Shorter",
        model: "The model",
        longer: "Longer",
        longest: "Longest",
      },
      {
        tested_months: { label: "Term", unit: "months", cells: months },
        tested_sale: {
          label: "Period end at which the site is sold",
          unit: "date",
          cells: each(
            (term) =>
              `INDEX(period_end[], MATCH(EDATE(StartDate, tested_months.${term}) - 1, period_start[], 1))`,
          ),
        },
        tested_price: {
          label: "Present value of its price then",
          unit: "$m",
          cells: each(
            (term) =>
              `SaleShare * OFFTAKE.DEP.COMPONENTS(components[], tested_sale.${term}, "NBV", , period_months) / (1 + DiscountRate) ^ ((tested_sale.${term} - period_end.opening) / DaysInYear)`,
          ),
        },
        tested_cost: {
          label: "Present value of power and running cost",
          unit: "$m",
          cells: each((term) =>
            present(
              `OFFTAKE.LEASE.PAYMENTS(power_month + running_month, StartDate, tested_months.${term}, period_end[])`,
            ),
          ),
        },
        tested_fixed: {
          label: "Price less cost and what is put in",
          unit: "$m",
          cells: each((term) => `tested_price.${term} - tested_cost.${term} - invested`),
          emphasis: "total",
        },
      },
    ),
    {
      kind: "grid",
      title: "Net present value before tax",
      key: "npv_grid",
      unit: "$m",
      across: { label: "Monthly fee", unit: "$m", values: prices },
      down: { label: "Term", unit: "months", values: TERMS.map((term) => `tested_months.${term}`) },
      cell: `${present(
        "OFFTAKE.LEASE.PAYMENTS(across, StartDate, down, period_end[], Escalator, FreeMonths, ramp[])",
      )} * (1 - OverheadShare - power_loss) + ${ofTerm("tested_fixed")}`,
      base: { down: 3, across: 3 },
    },
  ],
  checks: [
    {
      label: "The middle is the model's own, if the tenant stays",
      unit: "$m",
      difference:
        "IF(AND(TenantStays = 1, PrepaidShare = 0), npv_grid.3.3 - net_present_value.untaxed, 0)",
    },
  ],
};
