import { $m } from "../../language/row";
import { outputs } from "../../language/sheet";
import { rows } from "../../language/table";

export const flows = outputs.overTime(
  "Flows",
  "Cash flows that returns are worked out on",
  "What goes into the site at close and comes back: before debt, to its owners, and what is forgone.",
  rows("Cash flow of the site", {
    return_operating: $m.flow("Cash from operations before tax and interest")`operating_cash`,
    return_site: $m.flow("Site put in at close, and sold")`-invested | sale_proceeds`,
    pretax_flow: $m.total.flow("Before tax")`return_site.opening | return_operating + return_site`,
    return_tax: $m.flow("Tax, reckoned without debt")`unlevered_tax`,
    free_cash_flow: $m.result.flow("After tax, before debt")`
      pretax_flow.opening | pretax_flow + return_tax`,
  }),
  rows("Cash flow to owners", {
    equity_flow: $m.result.flow("Paid out, less paid in")`
      -equity_at_close | -(contributed + distributed)`,
  }),
  rows("What the landlord forgoes", {
    forgone: $m.flow("Share of the fees, after tax")`-DisplacedShare * fees * (1 - TaxRate)`,
  }),
  $m.check("Owners get over the life what the site earns")`
    equity_flow.total - net_income.total - equity_at_close`,
);
