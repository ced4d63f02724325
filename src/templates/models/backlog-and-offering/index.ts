import { serialOf } from "../../../spreadsheet/serial-dates";
import { $bn, count, date, percent, shown, text } from "../../language/row";
import { choice, dateSetting, setting } from "../../language/setting";
import type { Template } from "../../language/template";
import { asOf } from "../common/read-with";
import { calendarMonths, checkTolerance, daysInYear, shortestPeriod } from "../common/timeline";
import { backlog, bands } from "./backlog";
import { choices } from "./choice";
import { CONTRACTS } from "./contracts";
import { exits } from "./exits";
import { library, tables } from "./library";
import { offering, readings } from "./offering";
import { portfolio } from "./portfolio";
import { quality } from "./quality";
import { revenue, runOff } from "./revenue";
import { signalData, watch } from "./signals";
import { slicePlan, slices, slicesOverTime } from "./slices";
import { terms, timeline } from "./terms";

const settings: Template["settings"] = {
  ProspectusDate: dateSetting(serialOf("2026-06-11") ?? 0)`
    Prospectus date | SpaceX IPO pricing date, June 11, 2026 (press). Change for other landlords.`,
  OtherLandlords: choice(0, "0 or 1", [0, 1])`Include other landlords' contracts | 0 = include
    contracts on Choice only if they share the loaded deal's landlord.`,
  ShortestPeriod: shortestPeriod("the last term"),
  ...calendarMonths,
  DaysInYear: daysInYear("Remaining months = days ÷ (this ÷ 12)."),
  HoursInYear: setting(8760, "hours")`Hours in a year | For the cost of power.`,
  CheckTolerance: checkTolerance("One cent.", "as shown"),
};

/** What a landlord that goes to market with its contracts can say of them, and what of it binds. */
export const backlogAndOffering: Template = {
  id: "backlog-and-offering",
  title: "Backlog and offering",
  short: "Offering",
  summary:
    "What a landlord going public has recognized, what remains in backlog, and how much of it is enforceable.",
  kinds: ["gpu_cloud", "tpu_cloud", "asic_cloud", "cloud", "colo", "hardware_lease", "shell_lease"],
  settings,
  members: {
    label: "Customer",
    heads: CONTRACTS.map((c) => `Contract ${c}`),
    names: "customer",
  },
  timeline: {
    key: "period_end",
    periods: 28,
    sheet: "Timeline",
    opening: "EOMONTH(first_day, MOD(-MONTH(first_day), period_months) - period_months)",
    each: "EOMONTH(period_end[-1], period_months)",
  },
  sheets: [
    [
      offering,
      portfolio,
      backlog,
      readings,
      quality,
      exits,
      revenue,
      slices,
      slicesOverTime,
      watch,
    ],
    [choices, slicePlan, signalData],
    [timeline, terms, runOff, bands, tables, library],
  ].flat(),
  results: [
    $bn.shown("Revenue recognized before prospectus date")`
      recognised.total | on this exit-clause interpretation`,
    date.shown("Prospectus date")`ProspectusDate | Settings`,
    $bn.shown("Headline backlog at as-of date")`ahead.total | full term; only part is enforceable`,
    $bn.shown("Enforceable at as-of date")`
      enforceable.total | remaining performance obligations (RPO)`,
    shown(asOf),
    text.shown("Exit-clause interpretation, loaded contract")`
      ExitReading | Other interpretations are on Inputs`,
    count.shown("Contracts included")`counts.total | loaded contract plus those on Choice`,
    percent.shown("Largest customer, % of annual fees")`largest | all contracts at full capacity`,
    percent.shown("Enforceable PV, % of headline backlog PV")`
      quality_factor | Offtake measure, not a GAAP metric`,
    $bn.shown("Tenants' mark-to-market gain on exit")`
      gain_headline.total | only where fee and market price share a scope`,
  ],
  guide: [
    "The loaded deal is Contract 1. The landlord's other contracts come from the library in the same case; change or remove them on Choice.",
    "The loaded deal and deals covering the same capacity are counted once. Terms shows the status of each contract.",
    "Headline and enforceable backlog are shown side by side; only enforceable backlog is RPO. The prospectus date and the as-of date differ; each sheet states which it uses.",
    "Where both parties can terminate, revenue is straight-lined over the enforceable period (ASC 842-10-55-23). If notice is served later, reassess from that date.",
    "Market comparisons are made only where fee and capacity cover the same scope, and never across deal types or MW bases. Contracts without a comparison show a dash.",
  ],
};
