import { $bn, percent, shown, text } from "../../language/row";
import { choice, setting } from "../../language/setting";
import type { Template } from "../../language/template";
import { asOf, exitReading, firstExit } from "../common/read-with";
import {
  calendarMonths,
  checkTolerance,
  daysInYear,
  hoursInDay,
  shortestPeriod,
} from "../common/timeline";
import { caseSheet } from "./case-sheet";
import { caseTerms } from "./case-terms";
import { cases } from "./cases";
import { debt } from "./debt";
import { lease } from "./lease";
import { margins } from "./margin";
import { operations } from "./operations";
import { flows, returns } from "./returns";
import { sensitivity } from "./sensitivity";
import { assets, site } from "./site";
import { statements } from "./statements";
import { backlog, summary } from "./summary";
import { tax } from "./tax";
import { timeline } from "./timeline";

const settings: Template["settings"] = {
  TenantStays: choice(1, "1 or 0", [1, 0])`
    The tenant stays (1), or leaves (0) | To the end of the term, or at the first exit: what
    statements, debt and returns run on. Summary, Margin and Cases show both.`,
  RelettingCounts: choice(0, "1 or 0", [0, 1])`
    After it leaves: let again (1), or idle (0) | From the first exit to the end of the term, at the
    input's share of the fee. Nothing of it is contracted.`,
  SaleShare: setting(1, "share", 0, 5)`Sale price of the site, share of book value | Assumed: at
    book value. Lower it where hardware falls faster than it is depreciated.`,
  CashMonths: setting(1, "months", 0, 24)`Cash kept while the site is held | Months of operating
    cost; all other cash is paid out to owners.`,
  EquipmentTaxLife: choice(5, "years", [3, 5, 7, 10, 15, 20])`
    Tax life of accelerators, servers and network | MACRS: computers are 5-year property.`,
  PowerTaxLife: choice(15, "years", [3, 5, 7, 10, 15, 20])`Tax life of power and cooling | Assumed
    15; a study of what each part serves may put some of it into 5 or 7, some into 39.`,
  BuildingTaxLife: choice(39, "years", [27.5, 39])`Tax life of the building | Nonresidential real
    property. Land within it would not be depreciated.`,
  BonusTaken: setting(1, "share", 0, 1)`Share of the bonus depreciation that is taken | 0 elects
    out. The rate itself follows the dates of contract and of service.`,
  LossLimit: setting(0.8, "share", 0, 1)`
    Income that earlier losses offset, at most | 80 % for losses since 2018 (IRC 172(a)).`,
  LookBackMonths: setting(600, "months", 480, 1200)`
    Look-back for tax depreciation before close | Longer than any tax life.`,
  FirstBand: setting(12, "months", 1)`First band of the backlog ends after | From the as-of date.`,
  SecondBand: setting(24, "months", 1)`Second band ends after | From the as-of date.`,
  ThirdBand: setting(48, "months", 1)`Third band ends after | From the as-of date.`,
  PriceStep: setting(0.1, "share", 0, 0.5)`
    Step of the fee in the sensitivity | Two steps to either side.`,
  TermStep: setting(6, "months", 1, 120)`Step of the term in the sensitivity | Two steps to either
    side; the timeline reaches the longest.`,
  ShortestPeriod: shortestPeriod("the term"),
  ...calendarMonths,
  DaysInYear: daysInYear("Of electricity, and of discounting."),
  HoursInDay: hoursInDay,
  CheckTolerance: checkTolerance("One cent. A balance within it is nothing."),
};

const results: Template["results"] = [
  $bn.shown("Headline: all payments of the term")`headline | not what binds`,
  $bn.shown("Enforceable at the as-of date")`enforceable | on this reading and date`,
  shown(exitReading, "Readings differ: see Inputs"),
  shown(asOf),
  shown(firstExit, "if notice is given as soon as it may be"),
  percent.shown("Incremental margin, if the tenant stays")`
    whole_incremental_margin.term | on the cost that the lease causes`,
  percent.shown("Fully loaded margin, if the tenant stays")`
    whole_loaded_margin.term | the site paid for too`,
  text.shown("What the statements run on")`runs_on | a setting`,
  percent.shown("Return after tax, before debt")`
    internal_rate.free_cash_flow | on the site at its book value`,
  percent.shown("Return to owners")`internal_rate.equity_flow | after debt and tax`,
  $bn.shown("Debt at close")`debt_at_close | sculpted to the cover ratio, within the most`,
  $bn.shown("Net present value, weighted, if the tenant stays")`
    weighted_stays | bear, base and bull by probability`,
  $bn.shown("Net present value, weighted, if it leaves")`weighted_leaves | as soon as it may`,
];

/** What to know to read and to use this model: a line each. */
const guide: readonly string[] = [
  "Headline and what binds stand side by side wherever value is shown: where either side may leave, the headline is not owed.",
  "The reading of the exit clause is an input. Load another reading, or move the as-of date, and what binds changes.",
  "Where both sides may leave, revenue is straight-line over the enforceable months (ASC 842-10-55-23); after them it is as due.",
  "Statements, debt and returns run on one answer to whether the tenant stays: a setting. Summary, Returns, Margin and Cases show both.",
  "The site comes in at close, the day before the first period, at book value less the deferred tax on it.",
  "It is sold at the end of the term at a share of its book value: a setting. What it earned before close is not counted.",
  "Rent is taxed when it is received, a prepayment too, and earned over the service: deferred tax holds the difference.",
  "Tax is reckoned by calendar tax years. Losses are carried forward and offset at most 80 % of a later year's income: a setting.",
  "Losses still unused when the site is sold are written off. The limit on interest (IRC 163(j)) is left out.",
  "Tax depreciation is MACRS with the bonus that the dates give. In the year of sale it runs to the sale; the tables halve it.",
  "Debt is sized on cash after tax reckoned without interest, so that it does not depend on itself: true cover is a little better.",
  "Flows are dated at the end of their period. One discount rate serves the site, its owners and what the landlord forgoes.",
  "Power that may be lost counts as expected, probability times the fees it serves: in the statements it stands as credits.",
  "A term that is longer than the timeline makes the periods longer: see Timeline.",
];

export const computeLease: Template = {
  id: "compute-lease",
  title: "Compute lease",
  short: "Lease",
  summary:
    "What a lease of computing capacity pays its lessor, how much of it binds the tenant, and what it is worth.",
  kinds: ["gpu_cloud", "tpu_cloud", "asic_cloud", "cloud", "colo", "hardware_lease", "shell_lease"],
  settings,
  timeline: {
    key: "period_end",
    periods: 25,
    sheet: "Timeline",
    opening: "EOMONTH(StartDate, MOD(-MONTH(StartDate), period_months) - period_months)",
    each: "EOMONTH(period_end[-1], period_months)",
  },
  sheets: [
    [summary, backlog, returns, cases, sensitivity],
    [statements, flows, margins],
    [timeline, lease, operations, site, assets, tax, debt],
    [caseTerms, caseSheet("live"), caseSheet("bear"), caseSheet("base"), caseSheet("bull")],
  ].flat(),
  results,
  guide,
};
