import { $m } from "../../language/row";
import { outputs, rows } from "../../language/sheet";

/**
 * What a balance comes to. Within a cent of nothing it is nothing: sums of doubles leave a millionth
 * of a dollar, which would show, and bear interest, to the end of the timeline.
 */
export const balance = (...parts: readonly string[]) => {
  const sum = `SUM(${parts.join(", ")})`;
  return `IF(ABS(${sum}) <= CheckTolerance, 0, ${sum})`;
};

export const statements = outputs.overTime`Statements | Income statement, cash flow, balance sheet |
  The site as a standalone company, from financial close to sale.`({
  "Income statement": rows,
  income_revenue: $m.flow("Revenue")`revenue`,
  income_exit: $m.flow("Early termination fee")`exit_payment`,
  income_credits: $m.flow("Expected power-loss credits")`credits`,
  income_power: $m.flow("Power")`power_cost`,
  income_upkeep: $m.flow("Site operating cost, excl. power")`upkeep_cost`,
  income_overhead: $m.flow("SG&A")`overhead`,
  ebitda: $m.total.flow("EBITDA")`
    SUM(income_revenue, income_exit, income_credits, income_power, income_upkeep, income_overhead)`,
  income_depreciation: $m.flow("Depreciation")`depreciation`,
  income_gain: $m.flow("Gain on sale of site")`sale_gain`,
  ebit: $m.total.flow("EBIT")`SUM(ebitda, income_depreciation, income_gain)`,
  income_interest: $m.flow("Interest")`interest`,
  profit_before_tax: $m.total.flow("Pre-tax income")`ebit + income_interest`,
  current_tax: $m.flow("Current tax")`levered_tax`,
  deferred_tax: $m.flow("Deferred tax")`deferred_opening - deferred`,
  net_income: $m.result.flow("Net income")`SUM(profit_before_tax, current_tax, deferred_tax)`,
  // Indirect: from net income to the change in cash, financial close in the column before the first period.
  "Cash flow": rows,
  flow_income: $m.flow("Net income")`net_income`,
  flow_depreciation: $m.flow("Depreciation")`-income_depreciation`,
  flow_gain: $m.flow("Gain on sale of site")`-income_gain`,
  flow_deferred: $m.flow("Deferred tax")`-deferred_tax`,
  flow_accrued: $m.flow("Accrued rent")`accrued[-1] - accrued`,
  flow_prepaid: $m.flow("Prepayment")`prepaid - prepaid[-1]`,
  cash_from_operations: $m.total.flow("Cash from operations")`
    SUM(flow_income, flow_depreciation, flow_gain, flow_deferred, flow_accrued, flow_prepaid)`,
  cash_from_investing: $m.total.flow("Site contributed at close / sale proceeds")`
    -invested | sale_proceeds`,
  flow_debt: $m.flow("Debt drawdown / repayment")`debt.opening | -principal`,
  flow_contributed: $m.flow("Equity contributions")`equity_at_close | contributed`,
  flow_distributed: $m.flow("Distributions to equity")`distributed`,
  cash_from_financing: $m.total.flow("Cash from financing")`SUM(flow_debt.opening,
    flow_contributed.opening) | SUM(flow_debt, flow_contributed, flow_distributed)`,
  cash: $m.result.balance("Ending cash")`
    SUM(cash_from_investing.opening, cash_from_financing.opening) |
    ${balance("cash[-1]", "cash_from_operations", "cash_from_investing", "cash_from_financing")}`,
  // At close and at the end of each period.
  "Balance sheet": rows,
  sheet_cash: $m.each("Cash")`cash.opening | cash`,
  sheet_accrued: $m.each("Accrued rent")`MAX(0, accrued.opening) | MAX(0, accrued)`,
  sheet_site: $m.each("Site")`book_value.opening | book_value`,
  sheet_deferred_asset: $m.each("Deferred tax asset")`
    MAX(0, -deferred.opening) | MAX(0, -deferred)`,
  total_assets: $m.total.each("Total assets")`
    SUM(sheet_cash.opening, sheet_accrued.opening, sheet_site.opening, sheet_deferred_asset.opening)
    | SUM(sheet_cash, sheet_accrued, sheet_site, sheet_deferred_asset)`,
  sheet_revenue: $m.each("Deferred revenue")`MAX(0, -accrued.opening) | MAX(0, -accrued)`,
  sheet_prepaid: $m.each("Prepayment")`prepaid.opening | prepaid`,
  sheet_debt: $m.each("Debt")`debt.opening | debt`,
  sheet_deferred: $m.each("Deferred tax liability")`MAX(0, deferred.opening) | MAX(0, deferred)`,
  sheet_equity: $m.each("Equity")`equity.opening | equity`,
  total_claims: $m.total.each("Total liabilities and equity")`SUM(sheet_revenue.opening,
    sheet_prepaid.opening, sheet_debt.opening, sheet_deferred.opening, sheet_equity.opening) |
    SUM(sheet_revenue, sheet_prepaid, sheet_debt, sheet_deferred, sheet_equity)`,
  imbalance: $m.each("Balance check")`total_assets.opening - total_claims.opening |
    IF(ABS(total_assets - total_claims) <= CheckTolerance, 0, total_assets - total_claims)`,
  Equity: rows,
  equity_opening: $m.each("Opening balance")`equity[-1]`,
  equity_income: $m.flow("Net income")`net_income`,
  equity_contributed: $m.flow("Equity contributions")`contributed`,
  equity_distributed: $m.flow("Distributions to equity")`distributed`,
  equity: $m.total.balance("Closing balance")`equity_at_close |
    ${balance("equity_opening", "equity_income", "equity_contributed", "equity_distributed")}`,
  "Balance sheet balances in every period": $m.check`
    ABS(imbalance.opening) + SUMPRODUCT(ABS(imbalance[]))`,
  "CFO = operating receipts less payments": $m.check`
    SUMPRODUCT(ABS(cash_from_operations[] - operating_cash[] - levered_tax[] - interest[]))`,
  "Ending cash = cash waterfall": $m.check`SUMPRODUCT(ABS(cash[] - cash_kept[]))`,
  "Balance sheet is zero at the end": $m.check`
    ABS(cash[last]) + ABS(equity[last]) + ABS(total_assets[last])`,
});
