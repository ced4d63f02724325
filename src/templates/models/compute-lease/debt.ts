import { $m, percent, x } from "../../language/row";
import { rows, spill, workings } from "../../language/sheet";
import { balance } from "./statements";

export const debt = workings.overTime`Debt | Debt and cash |
  Sources and uses at close, debt sculpted to a constant DSCR, and the cash waterfall.`({
  "Financial close (day before period 1)": rows,
  site_at_close: $m.value("Site at net book value")`book_value.opening`,
  deferred_at_close: $m.value("Deferred tax acquired")`-deferred.opening`,
  invested: $m.total.value("Invested capital at close", "InvestedCapital")`
    site_at_close + deferred_at_close`,
  debt_cap: $m.value("Maximum debt")`DebtShare * invested`,
  debt_at_close: $m.value("of which debt (lesser of capacity and cap)", "DebtAtClose")`
    SUM(sculpted_debt[])`,
  equity_at_close: $m.value("of which equity")`invested - debt_at_close`,
  period_rate: percent.value("Interest rate per period")`
    (1 + DebtRate) ^ (period_months / MonthsInYear) - 1`,
  "Cash flow available for debt service": rows,
  available_operating: $m.flow("Cash from operations before tax and interest")`operating_cash`,
  available_tax: $m.flow("Unlevered tax")`unlevered_tax`,
  available_sale: $m.flow("of which tax on sale (paid from proceeds)")`
    MIN(MAX(0, -unlevered_tax), MAX(0, TaxRate * (sale_proceeds + basis_sold)))`,
  cfads: $m.total.flow("CFADS")`SUM(available_operating, available_tax, available_sale)`,
  cfads_lent: $m.flow("of which eligible for debt sizing")`IF(debt_cap > 0, cfads, 0)`,
  sculpted: spill("Debt sculpted to target DSCR", "periods")`
    DROP(OFFTAKE.DEBT.SCULPT(cfads_lent[], CoverRatio, period_rate, MAX(debt_cap, 1)), 0, 1)`,
  sculpted_debt: $m.spilled("Debt"),
  debt_service: $m.spilled("Debt service", "sum"),
  sculpted_interest: $m.spilled("Interest", "sum"),
  principal: $m.spilled("Principal", "sum"),
  sculpted_balance: $m.spilled("Closing balance"),
  Debt: rows,
  debt_opening: $m.each("Opening balance")`debt[-1]`,
  debt_interest: $m.flow("Interest")`-interest`,
  debt_paid: $m.flow("Debt service")`-debt_service`,
  debt: $m.total.balance("Closing balance")`
    debt_at_close | ${balance("debt_opening", "debt_interest", "debt_paid")}`,
  interest: $m.flow("Interest on opening balance")`-period_rate * debt_opening`,
  "Coverage ratios": rows,
  cover: x.array.forReader.each("DSCR")`OFFTAKE.DEBT.DSCR(cfads[], debt_service[])`,
  least_cover: x.value("Minimum DSCR", "LeastCover")`
    OFFTAKE.DEBT.DSCR(cfads[], debt_service[], "MIN")`,
  life_cover: x.forReader.value("LLCR")`
    IF(debt_at_close > 0, OFFTAKE.DEBT.LLCR(cfads[], period_rate, MAX(debt_at_close, 1)), "NM")`,
  // What is left of cash when all are paid, and who gets it.
  "Cash waterfall": rows,
  kept_opening: $m.each("Opening cash")`cash_kept[-1]`,
  kept_operating: $m.flow("Cash from operations before tax and interest")`operating_cash`,
  kept_tax: $m.flow("Tax")`levered_tax`,
  kept_service: $m.flow("Debt service")`-debt_service`,
  kept_sale: $m.flow("Sale of the site")`sale_proceeds`,
  cash_available: $m.total.each("Cash available for distribution")`
    SUM(kept_opening, kept_operating, kept_tax, kept_service, kept_sale)`,
  cash_needed: $m.each("Minimum cash balance")`
    -CashMonths / period_months * operating_cost * (held - sold)`,
  contributed: $m.flow("Equity contributions")`MAX(0, cash_needed - cash_available)`,
  distributed: $m.flow("Distributions to equity")`-MAX(0, cash_available - cash_needed)`,
  cash_kept: $m.total.balance("Ending cash")`0 | SUM(cash_available, contributed, distributed)`,
  "Debt = sculpted balance; fully repaid": $m.check`
    SUMPRODUCT(ABS(debt[] - sculpted_balance[])) + ABS(debt[last])`,
  "Interest = sculpted interest": $m.check`SUMPRODUCT(ABS(interest[] + sculpted_interest[]))`,
  "Debt ≤ maximum debt": $m.check`MAX(0, debt_at_close - debt_cap)`,
  "DSCR ≥ target in every period": $m.check`
    SUMPRODUCT(debt_service[] * (debt_service[] * CoverRatio > cfads[] + CheckTolerance))`,
});
