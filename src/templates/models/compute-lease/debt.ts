import { rows, spill } from "../../language/heading";
import { $m, percent, x } from "../../language/row";
import { workings } from "../../language/sheet";
import { balance } from "./balance";

export const debt = workings.overTime`Debt | Debt and cash | Financial close, debt sculpted so that
  cash covers its service alike in every period, and where cash goes.`({
  "Financial close, on the day before the first period": rows,
  site_at_close: $m.value("Site, at its book value")`book_value.opening`,
  deferred_at_close: $m.value("Deferred tax that comes with it")`-deferred.opening`,
  invested: $m.total.value("Put in at close", "InvestedCapital")`site_at_close + deferred_at_close`,
  debt_cap: $m.value("Debt at most")`DebtShare * invested`,
  debt_at_close: $m.value("of it debt: what cash carries, within the most", "DebtAtClose")`
    SUM(sculpted_debt[])`,
  equity_at_close: $m.value("of it equity")`invested - debt_at_close`,
  period_rate: percent.value("Interest a period")`
    (1 + DebtRate) ^ (period_months / MonthsInYear) - 1`,
  "Cash flow available for debt service": rows,
  available_operating: $m.flow("Cash from operations before tax and interest")`operating_cash`,
  available_tax: $m.flow("Tax, reckoned without debt")`unlevered_tax`,
  available_sale: $m.flow("of it on the sale of the site, which its price pays")`
    MIN(MAX(0, -unlevered_tax), MAX(0, TaxRate * (sale_proceeds + basis_sold)))`,
  cfads: $m.total.flow("Available for debt service")`
    SUM(available_operating, available_tax, available_sale)`,
  cfads_lent: $m.flow("of it lent against")`IF(debt_cap > 0, cfads, 0)`,
  sculpted: spill("Debt sculpted to the cover ratio", "periods")`
    DROP(OFFTAKE.DEBT.SCULPT(cfads_lent[], CoverRatio, period_rate, MAX(debt_cap, 1)), 0, 1)`,
  sculpted_debt: $m.spilled("Debt"),
  debt_service: $m.spilled("Debt service", "sum"),
  sculpted_interest: $m.spilled("Interest", "sum"),
  principal: $m.spilled("Principal", "sum"),
  sculpted_balance: $m.spilled("Closing balance"),
  Debt: rows,
  debt_opening: $m.each("At the start")`debt[-1]`,
  debt_interest: $m.flow("Interest")`-interest`,
  debt_paid: $m.flow("Debt service")`-debt_service`,
  debt: $m.total.balance("At the end")`
    debt_at_close | ${balance("debt_opening", "debt_interest", "debt_paid")}`,
  interest: $m.flow("Interest, on the balance at the start")`-period_rate * debt_opening`,
  Cover: rows,
  cover: x.array.forReader.each("Cash available over debt service")`
    OFFTAKE.DEBT.DSCR(cfads[], debt_service[])`,
  least_cover: x.value("At the least", "LeastCover")`
    OFFTAKE.DEBT.DSCR(cfads[], debt_service[], "MIN")`,
  life_cover: x.forReader.value("Over the life of the loan")`
    IF(debt_at_close > 0, OFFTAKE.DEBT.LLCR(cfads[], period_rate, MAX(debt_at_close, 1)), "NM")`,
  // What is left of cash when all are paid, and who gets it.
  "Where cash goes": rows,
  kept_opening: $m.each("Kept from the period before")`cash_kept[-1]`,
  kept_operating: $m.flow("Cash from operations before tax and interest")`operating_cash`,
  kept_tax: $m.flow("Tax")`levered_tax`,
  kept_service: $m.flow("Debt service")`-debt_service`,
  kept_sale: $m.flow("Sale of the site")`sale_proceeds`,
  cash_available: $m.total.each("Available to owners")`
    SUM(kept_opening, kept_operating, kept_tax, kept_service, kept_sale)`,
  cash_needed: $m.each("Operating cost kept in cash, while the site is held")`
    -CashMonths / period_months * operating_cost * (held - sold)`,
  contributed: $m.flow("Paid in by owners")`MAX(0, cash_needed - cash_available)`,
  distributed: $m.flow("Paid out to owners")`-MAX(0, cash_available - cash_needed)`,
  cash_kept: $m.total.balance("Cash at the end")`0 | SUM(cash_available, contributed, distributed)`,
  "The balance is the sculpted one, and is paid off": $m.check`
    SUMPRODUCT(ABS(debt[] - sculpted_balance[])) + ABS(debt[last])`,
  "Interest on the balance is the sculpted interest": $m.check`
    SUMPRODUCT(ABS(interest[] + sculpted_interest[]))`,
  "Debt is not above the most": $m.check`MAX(0, debt_at_close - debt_cap)`,
  "Cash covers debt service at the ratio, or better": $m.check`
    SUMPRODUCT(debt_service[] * (debt_service[] * CoverRatio > cfads[] + CheckTolerance))`,
});
