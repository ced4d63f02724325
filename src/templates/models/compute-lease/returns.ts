import { rows, table } from "../../language/heading";
import { $m, percent, x, years } from "../../language/row";
import { outputs } from "../../language/sheet";

const present = (flow: string) =>
  `OFFTAKE.VAL.DCF(${flow}[], period_end[], DiscountRate, period_end.opening)`;

const IRR_NAMES = { free_cash_flow: "ProjectIrr", equity_flow: "EquityIrr" };

/** Of the revenue of the whole service. */
const margin = (profit: string) => `IF(@_revenue.total > 0, ${profit}.@ / @_revenue.total, "NM")`;

export const returns = outputs`Returns | Returns, value and margin |
  What the site returns on the capital in it, with the tenant as the setting has it; what the lease
  adds, and what it leaves of all cost.`({
  returns: table("Returns")`
    pretax_flow: Before tax | free_cash_flow: After tax | equity_flow: To owners`,
  internal_rate: percent.result.each("Internal rate of return, a year", IRR_NAMES)`
    IFERROR(OFFTAKE.VAL.XIRR(@.whole, period_end.whole), "none")`,
  present_value: $m.each("Present value of what comes back")`${present("@")}`,
  put_in: $m.each("Put in at close")`@.opening`,
  net_present_value: $m.total.each("Net present value", { free_cash_flow: "ProjectNpv" })`
    present_value.@ + put_in.@`,
  payback: years.each("Payback from close")`
    IFERROR(OFFTAKE.VAL.PAYBACK(@.whole, period_end.whole), "never")`,
  money_multiple: x.each("Multiple of money: what comes back over what is put in")`
    OFFTAKE.VAL.MULTIPLE(SUMIF(@.whole, ">0"), -SUMIF(@.whole, "<0"))`,
  "Value to the landlord": rows,
  site_value: $m.value("Present value of the site under the lease, after tax")`
    present_value.free_cash_flow`,
  forgone_value: $m.value("What the landlord forgoes by leasing it, after tax")`
    ${present("forgone")}`,
  landlord_value: $m.total.value("Value to the landlord", "LandlordValue")`
    site_value + forgone_value`,
  landlord_npv: $m.result.value("The same, less what is put in", "LandlordNpv")`
    landlord_value + free_cash_flow.opening`,
  // What the lease adds to a site that stands anyway, beside what is left when the site is paid for.
  whole_service: table("Margin over the whole service: incremental against fully loaded")`
    term: Tenant stays | exit: It leaves`,
  whole_revenue: $m.each("Revenue")`@_revenue.total`,
  whole_incremental: $m.each("Incremental profit: less the cost that it causes")`
    @_incremental.total`,
  whole_incremental_margin: percent.result.each("Incremental margin", {
    term: "IncrementalMargin",
  })`${margin("whole_incremental")}`,
  whole_forgone: $m.cells("What the landlord forgoes by leasing it")`
    -DisplacedShare * payments.total | -DisplacedShare * payments_to_exit.total`,
  whole_added: $m.total.each("What the lease adds")`whole_incremental.@ + whole_forgone.@`,
  whole_sunk: $m.each("Depreciation to the end of the term")`-@_sunk.total`,
  whole_loaded: $m.each("Fully loaded profit: incremental less depreciation")`
    whole_incremental.@ + whole_sunk.@`,
  whole_loaded_margin: percent.result.each("Fully loaded margin", {
    term: "LoadedMargin",
  })`${margin("whole_loaded")}`,
  idle_month: $m.each("Depreciation a month that runs with no tenant")`
    @_sunk.total / (held.total * period_months)`,
  "Discounted by hand, present value is the same": $m.check`
    present_value.free_cash_flow - SUMPRODUCT(free_cash_flow[] / (1 + DiscountRate) ^ ((period_end[]
    - period_end.opening) / DaysInYear))`,
  "Fully loaded profit is that of the periods": $m.check`
    ABS(whole_loaded.term - term_loaded.total) + ABS(whole_loaded.exit - exit_loaded.total)`,
  "Cash available, and debt service ($m)": $m.chart("column")`cfads | debt_service`,
  "Debt at the end of each period ($m)": $m.chart("area")`sheet_debt`,
});
