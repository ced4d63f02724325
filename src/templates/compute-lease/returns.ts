import { rows, type Sheet, table } from "../template";
import { marginTotals } from "./margin-totals";

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
  title: "Returns, value and margin",
  purpose:
    "What the site returns on the capital in it, with the tenant as the setting has it; what the lease adds, and what it leaves of all cost.",
  overTime: false,
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
          label: "Present value of what comes back",
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
          label: "Multiple of money: what comes back over what is put in",
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
    marginTotals,
  ],
  checks: [
    {
      label: "Discounted by hand, present value is the same",
      unit: "$m",
      difference:
        "present_value.unlevered - SUMPRODUCT(free_cash_flow[] / (1 + DiscountRate) ^ ((period_end[] - period_end.opening) / DaysInYear))",
    },
    {
      label: "Fully loaded profit is that of the periods",
      unit: "$m",
      difference:
        "ABS(whole_loaded.term - term_loaded.total) + ABS(whole_loaded.exit - exit_loaded.total)",
    },
  ],
  charts: [
    {
      title: "Cash available, and debt service ($m)",
      kind: "column",
      series: ["cfads", "debt_service"],
      unit: "$m",
    },
    {
      title: "Debt at the end of each period ($m)",
      kind: "area",
      series: ["sheet_debt"],
      unit: "$m",
    },
  ],
};
