import { monthsBetween } from "../common/months-between";
import { rows, type Sheet, table } from "../template";
import { worthAfter } from "./worth";

const IDENTIFY =
  "OFFTAKE.LEASE.IDENTIFY(IdentifiedAsset > 0, SubstitutionRight > 0, TakesOutput > 0, DirectsUse > 0)";

/** A row of the class and its tests, by its label. */
const classified = (label: string, column: "binding" | "headline") =>
  `VLOOKUP("${label}", OFFTAKE.LEASE.CLASSIFY(class_term.${column}, class_life.${column}, class_pv.${column}, MAX(1, class_value.${column}), , , , , , class_total.${column}), 1 + 1, FALSE)`;

const both = (formula: (column: "binding" | "headline") => string) => ({
  headline: formula("headline"),
  binding: formula("binding"),
});

export const leaseTest: Sheet = {
  name: "Lease test",
  role: "workings",
  title: "Is it a lease, and of what class",
  purpose:
    "The judgements are settings of the model. The class is the landlord's under ASC 842; a lessee under IFRS 16 has none.",
  overTime: false,
  columns: [18, 18],
  blocks: [
    rows("Lease or service (IFRS 16.9, B9 to B31; ASC 842-10-15)", {
      contract_kind: {
        label: "The contract is a",
        unit: "text",
        value: `INDEX(${IDENTIFY}, 1, 1 + 1)`,
        name: "ContractKind",
      },
      contract_reason: {
        label: "Decided by",
        unit: "text",
        value: `INDEX(${IDENTIFY}, 1 + 1, 1 + 1)`,
      },
    }),
    rows("Life of what is leased", {
      main_part: {
        label: "Life of the part that cost most (ASC 842-10-25-5)",
        unit: "years",
        value: "INDEX(parts.life, MATCH(MAX(parts.cost), parts.cost, 0))",
      },
      main_age: {
        label: "Months in service before the lease begins",
        unit: "months",
        value: `MAX(0, ${monthsBetween("InServiceDate", "StartDate")})`,
      },
      site_share: {
        label: "Share of the site's cost left, each part on its own life",
        unit: "%",
        value: `IF(build_capex = 0, 0, (${worthAfter("main_age")}) / build_capex)`,
      },
    }),
    table(
      "Landlord's class under ASC 842",
      "classes",
      { headline: "Headline", binding: "Lease term" },
      {
        class_term: {
          label: "Term",
          unit: "months",
          cells: {
            headline: "TermMonths",
            binding: "MAX(1, ROUND((ifrs_end - StartDate) * MonthsInYear / DaysInYear, 0))",
          },
        },
        class_life: {
          label: "Life that is left",
          unit: "months",
          cells: both(() => "MAX(1, ROUND(main_part * MonthsInYear - main_age, 0))"),
        },
        class_total: {
          label: "Life from new",
          unit: "months",
          cells: both(() => "ROUND(main_part * MonthsInYear, 0)"),
        },
        class_pv: {
          label: "Present value of the payments",
          unit: "$m",
          cells: both((column) => `${column}_recognised`),
        },
        class_value: {
          label: "Fair value: book value of the site stands for it",
          unit: "$m",
          cells: both(() => "ContractedMw * CapexPerMw * site_share"),
        },
        class_name: {
          label: "Class; to the tenant, Sales-type is a finance lease",
          unit: "text",
          cells: both((column) => classified("Class", column)),
        },
        class_by_term: {
          label: "Term ÷ remaining life, at least 75 %",
          unit: "%",
          cells: both((column) => classified("Term ÷ remaining life, at least 75 %", column)),
        },
        class_by_value: {
          label: "Present value ÷ fair value, at least 90 %",
          unit: "%",
          cells: both((column) => classified("PV ÷ fair value, at least 90 %", column)),
        },
      },
    ),
  ],
  checks: [
    {
      label: "Term and life give the share that was tested",
      unit: "months",
      difference:
        "ABS(class_by_term.headline * class_life.headline - class_term.headline) + ABS(class_by_term.binding * class_life.binding - class_term.binding)",
    },
    {
      label: "Payments and fair value give the share that was tested",
      unit: "$m",
      difference:
        "ABS(class_by_value.headline * MAX(1, class_value.headline) - class_pv.headline) + ABS(class_by_value.binding * MAX(1, class_value.binding) - class_pv.binding)",
    },
  ],
};
