import { axis } from "../../language/block";
import { table } from "../../language/heading";
import { $m, date, months } from "../../language/row";
import { outputs } from "../../language/sheet";

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

export const sensitivity = outputs`Sensitivity | Value by price and term | Net present value of the
  site before tax, if the tenant stays: each cell works it out from its own price and term.`({
  tested: table("What the term settles")`
    shortest: Shortest | shorter: Shorter | model: The model | longer: Longer | longest: Longest`,
  tested_months: months.columns("Term", TESTED),
  tested_sale: date.each("Period end at which the site is sold")`
    INDEX(period_end[], MATCH(EDATE(StartDate, tested_months.@) - 1, period_start[], 1))`,
  tested_price: $m.each("Present value of its price then")`
    SaleShare * OFFTAKE.DEP.COMPONENTS(components[], tested_sale.@, "NBV", , period_months) / (1 +
    DiscountRate) ^ ((tested_sale.@ - period_end.opening) / DaysInYear)`,
  tested_cost: $m.each("Present value of power and running cost")`
    ${present(`OFFTAKE.LEASE.PAYMENTS(power_month + running_month, StartDate, tested_months.@, period_end[])`)}`,
  tested_fixed: $m.total.each("Price less cost and what is put in")`
    tested_price.@ - tested_cost.@ - invested`,
  npv_grid: $m.grid(
    "Net present value before tax",
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
  "The middle is the model's own, if the tenant stays": $m.check`
    IF(AND(TenantStays = 1, PrepaidShare = 0), npv_grid.3.3 - net_present_value.pretax_flow, 0)`,
});
