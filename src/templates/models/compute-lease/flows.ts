import { rows } from "../../language/heading";
import { $m } from "../../language/row";
import { outputs } from "../../language/sheet";

export const flows = outputs.overTime`Flows | Cash flows that returns are worked out on | What goes
  into the site at close and comes back: before debt, to its owners, and what is forgone.`({
  "Cash flow of the site": rows,
  return_operating: $m.flow("Cash from operations before tax and interest")`operating_cash`,
  return_site: $m.flow("Site put in at close, and sold")`-invested | sale_proceeds`,
  pretax_flow: $m.total.flow("Before tax")`return_site.opening | return_operating + return_site`,
  return_tax: $m.flow("Tax, reckoned without debt")`unlevered_tax`,
  free_cash_flow: $m.result.flow("After tax, before debt")`
    pretax_flow.opening | pretax_flow + return_tax`,
  "Cash flow to owners": rows,
  equity_flow: $m.result.flow("Paid out, less paid in")`
    -equity_at_close | -(contributed + distributed)`,
  "What the landlord forgoes": rows,
  forgone: $m.flow("Share of the fees, after tax")`-DisplacedShare * fees * (1 - TaxRate)`,
  "Owners get over the life what the site earns": $m.check`
    equity_flow.total - net_income.total - equity_at_close`,
});
