import { rows, type Sheet } from "../template";

export const flows: Sheet = {
  name: "Flows",
  role: "outputs",
  title: "Cash flows that returns are worked out on",
  purpose:
    "What goes into the site at close and comes back: before debt, to its owners, and what is forgone.",
  overTime: true,
  blocks: [
    rows("Cash flow of the site", {
      return_operating: {
        label: "Cash from operations before tax and interest",
        unit: "$m",
        each: "operating_cash",
        total: "sum",
      },
      return_site: {
        label: "Site put in at close, and sold",
        unit: "$m",
        opening: "-invested",
        each: "sale_proceeds",
        total: "sum",
      },
      pretax_flow: {
        label: "Before tax",
        unit: "$m",
        opening: "return_site.opening",
        each: "return_operating + return_site",
        total: "sum",
        emphasis: "total",
      },
      return_tax: {
        label: "Tax, reckoned without debt",
        unit: "$m",
        each: "unlevered_tax",
        total: "sum",
      },
      free_cash_flow: {
        label: "After tax, before debt",
        unit: "$m",
        opening: "pretax_flow.opening",
        each: "pretax_flow + return_tax",
        total: "sum",
        emphasis: "result",
      },
    }),
    rows("Cash flow to owners", {
      equity_flow: {
        label: "Paid out, less paid in",
        unit: "$m",
        opening: "-equity_at_close",
        each: "-(contributed + distributed)",
        total: "sum",
        emphasis: "result",
      },
    }),
    rows("What the landlord forgoes", {
      forgone: {
        label: "Share of the fees, after tax",
        unit: "$m",
        each: "-DisplacedShare * fees * (1 - TaxRate)",
        total: "sum",
      },
    }),
  ],
  checks: [
    {
      label: "Owners get over the life what the site earns",
      unit: "$m",
      difference: "equity_flow.total - net_income.total - equity_at_close",
    },
  ],
};
