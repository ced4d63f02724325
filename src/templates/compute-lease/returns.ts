import { rows, type Sheet, table } from "../template";

const FLOWS = {
  untaxed: "pretax_flow",
  unlevered: "free_cash_flow",
  levered: "equity_flow",
} as const;

const cells = (formula: (flow: string) => string) => ({
  untaxed: formula(FLOWS.untaxed),
  unlevered: formula(FLOWS.unlevered),
  levered: formula(FLOWS.levered),
});

const present = (flow: string) =>
  `OFFTAKE.VAL.DCF(${flow}[], period_end[], DiscountRate, period_end.opening)`;

export const returns: Sheet = {
  name: "Returns",
  role: "outputs",
  title: "Returns and value",
  purpose:
    "What the site returns on the capital in it, before and after debt, with the tenant as the setting has it.",
  overTime: true,
  blocks: [
    table(
      "Returns",
      "returns",
      { untaxed: "Before tax", unlevered: "After tax", levered: "To owners" },
      {
        internal_rate: {
          label: "Internal rate of return, a year",
          unit: "%",
          cells: cells(
            (flow) => `IFERROR(OFFTAKE.VAL.XIRR(${flow}.whole, period_end.whole), "none")`,
          ),
          names: { unlevered: "ProjectIrr", levered: "EquityIrr" },
          emphasis: "result",
        },
        present_value: {
          label: "Present value of what comes back, at the discount rate",
          unit: "$m",
          cells: cells(present),
        },
        put_in: {
          label: "Put in at close",
          unit: "$m",
          cells: cells((flow) => `${flow}.opening`),
        },
        net_present_value: {
          label: "Net present value",
          unit: "$m",
          cells: {
            untaxed: "present_value.untaxed + put_in.untaxed",
            unlevered: "present_value.unlevered + put_in.unlevered",
            levered: "present_value.levered + put_in.levered",
          },
          names: { unlevered: "ProjectNpv" },
          emphasis: "total",
        },
        payback: {
          label: "Payback from close",
          unit: "years",
          cells: cells(
            (flow) => `IFERROR(OFFTAKE.VAL.PAYBACK(${flow}.whole, period_end.whole), "never")`,
          ),
        },
        money_multiple: {
          label: "Multiple of money: all that comes back over all that is put in",
          unit: "x",
          cells: cells(
            (flow) =>
              `OFFTAKE.VAL.MULTIPLE(SUMIF(${flow}.whole, ">0"), -SUMIF(${flow}.whole, "<0"))`,
          ),
        },
      },
    ),
    rows("Value to the landlord", {
      site_value: {
        label: "Present value of the site under the lease, after tax",
        unit: "$m",
        value: "present_value.unlevered",
      },
      forgone_value: {
        label: "What the landlord forgoes by leasing it, after tax",
        unit: "$m",
        value: present("forgone"),
      },
      landlord_value: {
        label: "Value to the landlord",
        unit: "$m",
        value: "site_value + forgone_value",
        name: "LandlordValue",
        emphasis: "total",
      },
      landlord_npv: {
        label: "The same, less what is put in",
        unit: "$m",
        value: "landlord_value + free_cash_flow.opening",
        name: "LandlordNpv",
        emphasis: "result",
      },
    }),
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
      label: "What owners get over the life is what the site earns",
      unit: "$m",
      difference: "equity_flow.total - net_income.total - equity_at_close",
    },
    {
      label: "Present values add up: a value discounted day by day is the same",
      unit: "$m",
      difference:
        "present_value.unlevered - SUMPRODUCT(free_cash_flow[] / (1 + DiscountRate) ^ ((period_end[] - period_end.opening) / DaysInYear))",
    },
  ],
};
