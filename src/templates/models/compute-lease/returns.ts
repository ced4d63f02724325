import { $m, percent, x, years } from "../../language/row";
import { outputs, rows, table } from "../../language/sheet";

export const flows = outputs.overTime`Flows | Cash flows for returns |
  Investment at close and cash returned: unlevered, to equity, and opportunity cost.`({
  "Cash flow of the site": rows,
  return_operating: $m.flow("Cash from operations before tax and interest")`operating_cash`,
  return_site: $m.flow("Site contributed at close / sale proceeds")`-invested | sale_proceeds`,
  pretax_flow: $m.total.flow("Pre-tax")`return_site.opening | return_operating + return_site`,
  return_tax: $m.flow("Unlevered tax")`unlevered_tax`,
  free_cash_flow: $m.result.flow("Unlevered free cash flow")`
    pretax_flow.opening | pretax_flow + return_tax`,
  "Cash flow to equity": rows,
  equity_flow: $m.result.flow("Distributions less contributions")`
    -equity_at_close | -(contributed + distributed)`,
  "Opportunity cost": rows,
  forgone: $m.flow("After-tax share of fees")`-DisplacedShare * fees * (1 - TaxRate)`,
  "Equity flows = net income + equity at close": $m.check`
    equity_flow.total - net_income.total - equity_at_close`,
});

const present = (flow: string) =>
  `OFFTAKE.VAL.DCF(${flow}[], period_end[], DiscountRate, period_end.opening)`;

const IRR_NAMES = { free_cash_flow: "ProjectIrr", equity_flow: "EquityIrr" };

/** Of the revenue of the whole service. */
const margin = (profit: string) => `IF(@_revenue.total > 0, ${profit}.@ / @_revenue.total, "NM")`;

export const returns = outputs`Returns | Returns, value and margin | Returns on invested capital
  under the stay/exit setting, with incremental and fully loaded margins.`({
  returns: table("Returns")`
    pretax_flow: Pre-tax | free_cash_flow: After-tax unlevered | equity_flow: Levered`,
  internal_rate: percent.result.each("IRR (annual)", IRR_NAMES)`
    IFERROR(OFFTAKE.VAL.XIRR(@.whole, period_end.whole), "none")`,
  present_value: $m.each("Present value of inflows")`${present("@")}`,
  put_in: $m.each("Invested capital at close")`@.opening`,
  net_present_value: $m.total.each("Net present value", { free_cash_flow: "ProjectNpv" })`
    present_value.@ + put_in.@`,
  payback: years.each("Payback period from close")`
    IFERROR(OFFTAKE.VAL.PAYBACK(@.whole, period_end.whole), "never")`,
  money_multiple: x.each("Multiple on invested capital (MOIC)")`
    OFFTAKE.VAL.MULTIPLE(SUMIF(@.whole, ">0"), -SUMIF(@.whole, "<0"))`,
  "Value to the landlord": rows,
  site_value: $m.value("After-tax PV of site under the lease")`present_value.free_cash_flow`,
  forgone_value: $m.value("After-tax opportunity cost")`${present("forgone")}`,
  landlord_value: $m.total.value("Value to the landlord", "LandlordValue")`
    site_value + forgone_value`,
  landlord_npv: $m.result.value("NPV to landlord", "LandlordNpv")`
    landlord_value + free_cash_flow.opening`,
  // What the lease adds to a site that stands anyway, beside what is left when the site is paid for.
  whole_service: table("Incremental vs. fully loaded margin")`
    term: Tenant stays | exit: Tenant exits`,
  whole_revenue: $m.each("Revenue")`@_revenue.total`,
  whole_incremental: $m.each("Incremental profit")`@_incremental.total`,
  whole_incremental_margin: percent.result.each("Incremental margin", {
    term: "IncrementalMargin",
  })`${margin("whole_incremental")}`,
  whole_forgone: $m.cells("Opportunity cost")`
    -DisplacedShare * payments.total | -DisplacedShare * payments_to_exit.total`,
  whole_added: $m.total.each("Incremental value added by the lease")`
    whole_incremental.@ + whole_forgone.@`,
  whole_sunk: $m.each("Depreciation to term end")`-@_sunk.total`,
  whole_loaded: $m.each("Fully loaded profit")`whole_incremental.@ + whole_sunk.@`,
  whole_loaded_margin: percent.result.each("Fully loaded margin", {
    term: "LoadedMargin",
  })`${margin("whole_loaded")}`,
  idle_month: $m.each("Monthly depreciation with no tenant")`
    @_sunk.total / (held.total * period_months)`,
  "PV = manual discounting": $m.check`present_value.free_cash_flow - SUMPRODUCT(free_cash_flow[] /
    (1 + DiscountRate) ^ ((period_end[] - period_end.opening) / DaysInYear))`,
  "Fully loaded profit = sum of periods": $m.check`
    ABS(whole_loaded.term - term_loaded.total) + ABS(whole_loaded.exit - exit_loaded.total)`,
  "CFADS vs. debt service ($m)": $m.chart("column")`cfads | debt_service`,
  "Debt balance ($m)": $m.chart("area")`sheet_debt`,
});
