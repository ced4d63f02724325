import { rows, type Sheet, type Template, table } from "./template";

/** The contract's terms, as every LEASE function takes them. */
const FEE = "MonthlyFee, StartDate, TermMonths";
const STEPS = "Escalator, FreeMonths, ramp[]";
const EXIT = "AsOf, LockInMonths, NoticeDays";

const timeline: Sheet = {
  name: "Timeline",
  role: "workings",
  title: "Timeline",
  purpose: "The model's periods, and which of them the contract reaches.",
  overTime: true,
  blocks: [
    rows("Dates of the contract", {
      term_end: {
        label: "First day after the term",
        unit: "date",
        value: "EDATE(StartDate, TermMonths)",
      },
      exit_date: {
        label: "First day without service, notice given at once",
        unit: "date",
        value: `OFFTAKE.LEASE.EXITDATE(StartDate, TermMonths, ${EXIT}, NoticeInside, LockInDays)`,
        name: "ExitDate",
      },
    }),
    rows("Length of a period", {
      needed_months: {
        label: "Months a period needs to reach the end of the term",
        unit: "number",
        value: "TermMonths / (period_number[last] - 1)",
      },
      period_months: {
        label: "Months a period",
        unit: "months",
        value:
          "IF(needed_months <= ShortestPeriod, ShortestPeriod, IF(needed_months <= MonthsInQuarter, MonthsInQuarter, IF(needed_months <= MonthsInHalfYear, MonthsInHalfYear, MonthsInYear)))",
        name: "PeriodMonths",
      },
    }),
    rows("Periods", {
      period_number: {
        label: "Number",
        unit: "count",
        opening: "0",
        each: "period_number[-1] + 1",
      },
      period_start: { label: "First day", unit: "date", each: "period_end[-1] + 1" },
      days: { label: "Days", unit: "days", each: "period_end - period_end[-1]", total: "sum" },
      term_days: {
        label: "Days of service, to the end of the term",
        unit: "days",
        each: "MAX(0, MIN(period_end + 1, term_end) - MAX(period_start, StartDate))",
        total: "sum",
      },
      binding_days: {
        label: "Days of service, to the first exit",
        unit: "days",
        each: "MAX(0, MIN(period_end + 1, exit_date) - MAX(period_start, StartDate))",
        total: "sum",
      },
    }),
  ],
  checks: [
    {
      label: "The timeline reaches the end of the term",
      unit: "days",
      difference: "MAX(0, term_end - period_end[last] - 1)",
    },
    {
      label: "Days of service make up the term",
      unit: "days",
      difference: "term_days.total - (term_end - StartDate)",
    },
    {
      label: "The first exit is not after the end of the term",
      unit: "days",
      difference: "MAX(0, exit_date - term_end)",
    },
  ],
};

const lease: Sheet = {
  name: "Lease",
  role: "workings",
  title: "Payments and revenue",
  purpose: "What the contract pays, what of it binds, and when it is revenue.",
  overTime: true,
  blocks: [
    table(
      "Share of the fee",
      "ramp",
      { from: "From month", share: "Share" },
      {
        reduced: { label: "At the start", unit: "%", cells: { from: "1", share: "RampShare" } },
        full: { label: "From then on", unit: "%", cells: { from: "RampMonths + 1", share: "1" } },
      },
      { from: "months" },
    ),
    rows("Value of the contract", {
      headline: {
        label: "All payments of the term (headline)",
        unit: "$m",
        value: "OFFTAKE.LEASE.TCV(MonthlyFee, TermMonths, Escalator, FreeMonths, ramp[])",
        name: "HeadlineValue",
      },
      left: {
        label: "Payments from the as-of date to the end of the term",
        unit: "$m",
        value: `OFFTAKE.LEASE.ENFORCEABLE(${FEE}, AsOf, TermMonths, 0, 0, ${STEPS})`,
      },
      enforceable: {
        label: "Enforceable at the as-of date",
        unit: "$m",
        value: `OFFTAKE.LEASE.ENFORCEABLE(${FEE}, ${EXIT}, ExitPenalty, ${STEPS}, NoticeInside, LockInDays)`,
        name: "EnforceableValue",
      },
      enforceable_fees: {
        label: "of it fees to the first exit",
        unit: "$m",
        value: `OFFTAKE.LEASE.ENFORCEABLE(${FEE}, ${EXIT}, 0, ${STEPS}, NoticeInside, LockInDays)`,
      },
    }),
    rows("If the lease runs to the end of its term", {
      payments: {
        label: "Payments",
        unit: "$m",
        series: `OFFTAKE.LEASE.PAYMENTS(${FEE}, period_end[], ${STEPS})`,
        total: "sum",
      },
      revenue_to_term: {
        label: "Revenue, straight-line over the term",
        unit: "$m",
        series: `OFFTAKE.LEASE.REVENUE(${FEE}, period_end[], ${STEPS})`,
        total: "sum",
      },
    }),
    rows("What binds: service to the first exit", {
      revenue_to_exit: {
        label: "Revenue, straight-line over the enforceable months",
        unit: "$m",
        series: `OFFTAKE.LEASE.REVENUE(${FEE}, period_end[], ${STEPS}, , exit_date)`,
        total: "sum",
      },
    }),
  ],
  checks: [
    {
      label: "Payments on the timeline add up to the headline",
      unit: "$m",
      difference: "payments.total - headline",
    },
    {
      label: "Revenue over the term adds up to the headline",
      unit: "$m",
      difference: "revenue_to_term.total - headline",
    },
    {
      label: "Revenue to the first exit is what was paid and what binds",
      unit: "$m",
      difference: "revenue_to_exit.total - (headline - left + enforceable_fees)",
    },
    {
      label: "What binds is not above what is left",
      unit: "$m",
      difference: "MAX(0, enforceable - left)",
    },
  ],
};

const component = (label: string, share: string, life: string, salvage = "0") => ({
  label,
  unit: "$m" as const,
  cells: {
    cost: `capital_cost * ${share}`,
    salvage,
    life,
  },
});

const depreciation = (key: string, label: string) => ({
  label,
  unit: "$m" as const,
  series: `OFFTAKE.DEP.SLN(${key}.cost, ${key}.salvage, ${key}.life, InServiceDate, period_end[])`,
  total: "sum" as const,
});

const bookValue = (key: string, date: string) =>
  `OFFTAKE.DEP.SLN(${key}.cost, ${key}.salvage, ${key}.life, InServiceDate, ${date}, , "NBV", , period_months)`;

const COMPONENTS = ["accelerators", "servers", "network", "building", "power"] as const;
const sumOver = (value: (key: string) => string) => COMPONENTS.map(value).join(" + ");

const assets: Sheet = {
  name: "Assets",
  role: "workings",
  title: "Capital cost and depreciation",
  purpose: "What was built, and its book value: straight line, each component on its own life.",
  overTime: true,
  blocks: [
    rows("Capital cost", {
      capital_cost: {
        label: "Capital cost, in the scope that the input names",
        unit: "$m",
        value: "ContractedMw * CapexPerMw",
        name: "CapitalCost",
      },
    }),
    table(
      "Components",
      "components",
      { cost: "Cost", salvage: "Salvage", life: "Life" },
      {
        accelerators: component(
          "Accelerators",
          "GpuCapexShare",
          "GpuLifeYears",
          "accelerators.cost * GpuSalvageShare",
        ),
        servers: component("Servers and storage", "ServerCapexShare", "GpuLifeYears"),
        network: component("Network", "NetworkCapexShare", "NetworkLifeYears"),
        building: component("Land and building", "BuildingCapexShare", "BuildingLifeYears"),
        power: component("Power and cooling", "PowerCapexShare", "PowerLifeYears"),
      },
      { life: "years" },
    ),
    rows("Depreciation", {
      accelerators_depreciation: depreciation("accelerators", "Accelerators"),
      servers_depreciation: depreciation("servers", "Servers and storage"),
      network_depreciation: depreciation("network", "Network"),
      building_depreciation: depreciation("building", "Land and building"),
      power_depreciation: depreciation("power", "Power and cooling"),
      depreciation: {
        label: "Depreciation",
        unit: "$m",
        each: sumOver((key) => `${key}_depreciation`),
        total: "sum",
        emphasis: "total",
      },
    }),
    rows("Book value", {
      opening_value: { label: "At the start", unit: "$m", each: "book_value[-1]" },
      additions: {
        label: "Put in service",
        unit: "$m",
        each: "IF(AND(InServiceDate > period_end[-1], InServiceDate <= period_end), components_cost, 0)",
        total: "sum",
      },
      depreciation_taken: {
        label: "Depreciation",
        unit: "$m",
        each: "-depreciation",
        total: "sum",
      },
      book_value: {
        label: "At the end",
        unit: "$m",
        opening: sumOver((key) => bookValue(key, "period_end.opening")),
        each: "opening_value + additions + depreciation_taken",
        total: "last",
        emphasis: "total",
      },
    }),
    rows("For the checks", {
      components_cost: {
        label: "Cost of all components",
        unit: "$m",
        value: sumOver((key) => `${key}.cost`),
      },
      book_value_directly: {
        label: "Book value at the end, summed by component",
        unit: "$m",
        value: sumOver((key) => bookValue(key, "period_end[last]")),
      },
    }),
  ],
  checks: [
    {
      label: "The components make up the capital cost",
      unit: "$m",
      difference: "components_cost - capital_cost",
    },
    {
      label: "Book value rolled forward is that of the components",
      unit: "$m",
      difference: "book_value[last] - book_value_directly",
    },
  ],
};

/** Income and cost on one reading of how long the service lasts. */
const operation = (prefix: string, revenue: string, days: string) =>
  ({
    [`${prefix}_revenue`]: { label: "Revenue", unit: "$m", each: revenue, total: "sum" },
    [`${prefix}_power`]: {
      label: "Power, less what the tenant reimburses",
      unit: "$m",
      each: `-power_day * ${days}`,
      total: "sum",
    },
    [`${prefix}_running`]: {
      label: "Staff, maintenance, insurance, property tax",
      unit: "$m",
      each: `-running_day * ${days}`,
      total: "sum",
    },
    [`${prefix}_overhead`]: {
      label: "Selling and administration",
      unit: "$m",
      each: `-OverheadShare * ${prefix}_revenue`,
      total: "sum",
    },
    [`${prefix}_cash_profit`]: {
      label: "Profit before depreciation",
      unit: "$m",
      each: `SUM(${prefix}_revenue, ${prefix}_power, ${prefix}_running, ${prefix}_overhead)`,
      total: "sum",
      emphasis: "total",
    },
    [`${prefix}_depreciation`]: {
      label: "Depreciation, whoever uses the site",
      unit: "$m",
      each: "-depreciation",
      total: "sum",
    },
    [`${prefix}_profit`]: {
      label: "Operating profit",
      unit: "$m",
      each: `${prefix}_cash_profit + ${prefix}_depreciation`,
      total: "sum",
      emphasis: "result",
    },
  }) as const;

const costs: Sheet = {
  name: "Costs",
  role: "workings",
  title: "Cost of a day of service",
  purpose: "Power and running cost of the contracted capacity.",
  overTime: false,
  blocks: [
    rows("Power", {
      power_mwh_day: {
        label: "Electricity a day: IT power × PUE × load × hours",
        unit: "MWh",
        value: "ContractedMw * ItShare * Pue * LoadFactor * HoursInDay",
      },
      power_day: {
        label: "Cost a day, less what the tenant reimburses",
        unit: "$",
        value: "power_mwh_day * PowerPrice * (1 - PowerPassThrough)",
      },
    }),
    rows("Running cost", {
      running_day: {
        label: "Staff, maintenance, insurance, property tax a day",
        unit: "$",
        value: "ContractedMw * OpexPerMwYear / DaysInYear",
      },
    }),
  ],
};

const profit: Sheet = {
  name: "Profit",
  role: "outputs",
  title: "Operating profit",
  purpose: "Twice: if the lease runs to its end, and if it ends as soon as it may.",
  overTime: true,
  blocks: [
    rows("If the lease runs to the end of its term (headline)", {
      ...operation("term", "revenue_to_term", "term_days"),
    }),
    rows("If it ends at the first exit (what binds)", {
      ...operation("binding", "revenue_to_exit", "binding_days"),
    }),
  ],
};

const summary: Sheet = {
  name: "Summary",
  role: "outputs",
  title: "Headline against what binds",
  purpose:
    "The two side by side, with the reading of the exit clause and the as-of date beside them.",
  overTime: false,
  blocks: [
    rows("Read with", {
      reading: { label: "Reading of the exit clause", unit: "text", value: "ExitReading" },
      as_of: { label: "As-of date", unit: "date", value: "AsOf" },
    }),
    table(
      "Headline against what binds",
      "comparison",
      { headline: "Headline", binding: "What binds", share: "Share" },
      {
        last_day: {
          label: "First day without service",
          unit: "date",
          cells: { headline: "term_end", binding: "exit_date" },
        },
        service: {
          label: "Days of service",
          unit: "days",
          cells: comparison("service", "term_days.total", "binding_days.total"),
        },
        whole_value: {
          label: "All payments of the term, and what of them binds at the as-of date",
          unit: "$m",
          cells: comparison("whole_value", "headline", "enforceable"),
          emphasis: "result",
        },
        value_left: {
          label: "Payments from the as-of date on",
          unit: "$m",
          cells: comparison("value_left", "left", "enforceable"),
        },
        revenue_compared: {
          label: "Revenue",
          unit: "$m",
          cells: comparison("revenue_compared", "revenue_to_term.total", "revenue_to_exit.total"),
        },
        profit_compared: {
          label: "Operating profit",
          unit: "$m",
          cells: {
            headline: "term_profit.total",
            binding: "binding_profit.total",
          },
        },
        cost_multiple: {
          label: "Payments as a multiple of capital cost",
          unit: "x",
          cells: {
            headline: "OFFTAKE.VAL.MULTIPLE(headline, capital_cost)",
            binding: "OFFTAKE.VAL.MULTIPLE(enforceable, capital_cost)",
          },
        },
      },
      { share: "%" },
    ),
  ],
  charts: [
    {
      title: "Revenue: to the end of the term, and as far as it binds ($m)",
      kind: "column",
      series: ["revenue_to_term", "revenue_to_exit"],
      unit: "$m",
    },
  ],
};

/** Two values and what share the second is of the first. */
function comparison(row: string, headline: string, binding: string) {
  return {
    headline,
    binding,
    share: `IF(${row}.headline = 0, 0, ${row}.binding / ${row}.headline)`,
  };
}

export const computeLease: Template = {
  id: "compute-lease",
  title: "Compute lease",
  short: "Lease",
  summary:
    "What a lease of computing capacity pays its lessor, and how much of it binds the tenant.",
  kinds: ["gpu_cloud", "tpu_cloud", "asic_cloud", "cloud", "colo", "hardware_lease", "shell_lease"],
  inputs: [
    "MonthlyFee",
    "StartDate",
    "TermMonths",
    "Escalator",
    "FreeMonths",
    "RampMonths",
    "RampShare",
    "AsOf",
    "ExitReading",
    "LockInMonths",
    "LockInDays",
    "NoticeDays",
    "NoticeInside",
    "ExitPenalty",
    "ContractedMw",
    "ItShare",
    "Pue",
    "LoadFactor",
    "PowerPrice",
    "PowerPassThrough",
    "OpexPerMwYear",
    "OverheadShare",
    "CapexPerMw",
    "GpuCapexShare",
    "NetworkCapexShare",
    "ServerCapexShare",
    "BuildingCapexShare",
    "PowerCapexShare",
    "InServiceDate",
    "GpuLifeYears",
    "NetworkLifeYears",
    "BuildingLifeYears",
    "PowerLifeYears",
    "GpuSalvageShare",
  ],
  settings: {
    ShortestPeriod: {
      label: "Shortest period",
      unit: "months",
      value: 3,
      options: [1, 3, 6, 12],
      note: "Periods are longer where the term would run past the timeline.",
    },
    MonthsInQuarter: { label: "Months in a quarter", unit: "months", value: 3, note: "Calendar." },
    MonthsInHalfYear: {
      label: "Months in half a year",
      unit: "months",
      value: 6,
      note: "Calendar.",
    },
    MonthsInYear: { label: "Months in a year", unit: "months", value: 12, note: "Calendar." },
    DaysInYear: {
      label: "Days in a year",
      unit: "days",
      value: 365,
      note: "Annual costs are spread over it.",
    },
    HoursInDay: { label: "Hours in a day", unit: "hours", value: 24, note: "Calendar." },
    CheckTolerance: {
      label: "Difference that a check lets pass",
      unit: "$ or days",
      value: 0.01,
      min: 0,
      max: 0.01,
      note: "One cent.",
    },
  },
  timeline: {
    key: "period_end",
    periods: 24,
    sheet: "Timeline",
    opening: "EOMONTH(StartDate, MOD(-MONTH(StartDate), period_months) - period_months)",
    each: "EOMONTH(period_end[-1], period_months)",
  },
  sheets: [summary, profit, timeline, lease, assets, costs],
  results: [
    {
      label: "Headline: all payments of the term",
      unit: "$bn",
      value: "headline",
      note: "not what binds",
    },
    {
      label: "Enforceable at the as-of date",
      unit: "$bn",
      value: "enforceable",
      note: "on this reading and date",
    },
    {
      label: "Reading of the exit clause",
      unit: "text",
      value: "ExitReading",
      note: "Readings differ: see Inputs",
    },
    { label: "As-of date", unit: "date", value: "AsOf", note: "" },
    {
      label: "First day without service",
      unit: "date",
      value: "exit_date",
      note: "if notice is given as soon as it may be",
    },
    {
      label: "Operating profit to the end of the term",
      unit: "$bn",
      value: "term_profit.total",
      note: "if the tenant stays",
    },
    {
      label: "Operating profit, if it leaves",
      unit: "$bn",
      value: "binding_profit.total",
      note: "depreciation goes on",
    },
  ],
  guide: [
    "Headline and what binds stand side by side wherever value is shown: where either side may leave, the headline is not owed.",
    "The reading of the exit clause is an input of its own. Load another reading, or move the as-of date, and what binds changes.",
    "Where both sides may leave, revenue is straight-line over the enforceable months, not over the term (ASC 842-10-55-23).",
    "A term that is longer than the timeline makes the periods longer: see Timeline.",
  ],
};
