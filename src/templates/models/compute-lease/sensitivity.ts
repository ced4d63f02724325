import { $m, date, months } from "../../language/row";
import { axis, outputs, table } from "../../language/sheet";

const TERMS = ["shortest", "shorter", "model", "longer", "longest"] as const;
type Term = (typeof TERMS)[number];

/** The terms that are tested, two steps to either side of the model's own. */
const TESTED: Readonly<Record<Term, string>> = {
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

const present = (flow: string) =>
  `OFFTAKE.LEASE.PV(${flow}, period_end[], DiscountRate, period_end.opening)`;

/** What a term settles, whatever the price. */
const ofTerm = (row: string) => `INDEX(${row}[], MATCH(down, tested_months[], 0))`;

export const sensitivity = outputs`Sensitivity | Value by price and term |
  Pre-tax NPV of the site, tenant stays. Each cell is recalculated at its own fee and term.`({
  tested: table("Term-dependent values")`
    shortest: −2 steps | shorter: −1 step | model: Model | longer: +1 step | longest: +2 steps`,
  tested_months: months.columns("Term", TESTED),
  tested_sale: date.each("Site sale date (period end)")`
    INDEX(period_end[], MATCH(EDATE(StartDate, tested_months.@) - 1, period_start[], 1))`,
  tested_price: $m.each("PV of sale proceeds")`
    SaleShare * OFFTAKE.DEP.COMPONENTS(components[], tested_sale.@, "NBV", , period_months) / (1 +
    DiscountRate) ^ ((tested_sale.@ - period_end.opening) / DaysInYear)`,
  tested_cost: $m.each("PV of power and site operating cost")`
    ${present(`OFFTAKE.LEASE.PAYMENTS(power_month + running_month, StartDate, tested_months.@, period_end[])`)}`,
  tested_fixed: $m.total.each("Sale proceeds less cost and investment")`
    tested_price.@ - tested_cost.@ - invested`,
  npv_grid: $m.grid(
    "Pre-tax NPV",
    axis("Monthly fee", "$m", prices),
    axis(
      "Term",
      "months",
      TERMS.map((term) => `tested_months.${term}`),
    ),
    { down: 3, across: 3 },
  )`${present(
    "OFFTAKE.LEASE.PAYMENTS(across, StartDate, down, period_end[], Escalator, FreeMonths, ramp[])",
  )} * (1 - OverheadShare - power_loss) + ${ofTerm("tested_fixed")}`,
  "Center cell = model pre-tax NPV": $m.check`
    IF(AND(TenantStays = 1, PrepaidShare = 0), npv_grid.3.3 - net_present_value.pretax_flow, 0)`,
});
