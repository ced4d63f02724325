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
    Tenant stays (1) or exits early (0) | 1 = stays to term end; 0 = exits at the earliest exit
    date. Drives statements, debt and returns; Summary, Margin and Cases show both.`,
  RelettingCounts: choice(0, "1 or 0", [0, 1])`After exit: re-leased (1) or idle (0) | From exit to
    term end, at the re-lease rate on Inputs. None of it is contracted.`,
  SaleShare: setting(1, "share", 0, 5)`Site sale price, % of book value | Assumes sale at book
    value. Lower it if hardware loses value faster than book depreciation.`,
  CashMonths: setting(1, "months", 0, 24)`
    Minimum cash balance | In months of operating cost. All other cash is distributed.`,
  EquipmentTaxLife: choice(5, "years", [3, 5, 7, 10, 15, 20])`
    Tax life: accelerators, servers, network | MACRS: computers are 5-year property.`,
  PowerTaxLife: choice(15, "years", [3, 5, 7, 10, 15, 20])`Tax life: power and cooling | Assumes
    15-year property. A cost segregation study may reclassify parts to 5-, 7- or 39-year.`,
  BuildingTaxLife: choice(39, "years", [27.5, 39])`
    Tax life of the building | Nonresidential real property. Land is not depreciable.`,
  BonusTaken: setting(1, "share", 0, 1)`Bonus depreciation elected, % | 0 = elect out. The rate
    follows the contract and in-service dates.`,
  LossLimit: setting(0.8, "share", 0, 1)`
    NOL limit, % of taxable income | 80% for NOLs arising after 2017 (IRC 172(a)).`,
  LookBackMonths: setting(600, "months", 480, 1200)`
    Tax depreciation look-back before close | Must exceed the longest tax life.`,
  FirstBand: setting(12, "months", 1)`Backlog band 1: ends after | From the as-of date.`,
  SecondBand: setting(24, "months", 1)`Backlog band 2: ends after | From the as-of date.`,
  ThirdBand: setting(48, "months", 1)`Backlog band 3: ends after | From the as-of date.`,
  PriceStep: setting(0.1, "share", 0, 0.5)`Sensitivity step: monthly fee | Two steps up and down.`,
  TermStep: setting(6, "months", 1, 120)`
    Sensitivity step: term | Two steps up and down; the timeline covers the longest.`,
  ShortestPeriod: shortestPeriod("the term"),
  ...calendarMonths,
  DaysInYear: daysInYear("For power cost and discounting."),
  HoursInDay: hoursInDay,
  CheckTolerance: checkTolerance("One cent. Smaller balances are treated as zero."),
};

const results: Template["results"] = [
  $bn.shown("Headline: total payments over the term")`
    headline | full term; only part is enforceable`,
  $bn.shown("Enforceable at as-of date")`enforceable | on this interpretation and as-of date`,
  shown(exitReading, "Other interpretations are on Inputs"),
  shown(asOf),
  shown(firstExit, "assumes notice at the first opportunity"),
  percent.shown("Incremental margin, tenant stays")`
    whole_incremental_margin.term | on avoidable cost only`,
  percent.shown("Fully loaded margin, if the tenant stays")`
    whole_loaded_margin.term | after depreciation of the site`,
  text.shown("Tenant assumption used in statements")`runs_on | set on Settings`,
  percent.shown("Unlevered after-tax IRR")`
    internal_rate.free_cash_flow | on the site at net book value`,
  percent.shown("Levered equity IRR")`internal_rate.equity_flow | after debt and tax`,
  $bn.shown("Debt at close")`debt_at_close | sculpted to target DSCR, up to the cap`,
  $bn.shown("Probability-weighted NPV, tenant stays")`
    weighted_stays | bear, base and bull by probability`,
  $bn.shown("Probability-weighted NPV, tenant exits")`weighted_leaves | at the earliest exit date`,
];

/** What to know to read and to use this model: a line each. */
const guide: readonly string[] = [
  "Every value appears twice: headline (full term) and enforceable. Where either party can terminate, the full headline amount is not owed.",
  "The exit-clause interpretation is an input. Changing it, or the as-of date, changes the enforceable amount.",
  "Where both parties can terminate, revenue is straight-lined over the enforceable period (ASC 842-10-55-23) and recognized as billed thereafter.",
  "The financial statements, debt and returns use one assumption, stay or exit, chosen on Settings. Summary, Returns, Margin and Cases show both.",
  "The site is contributed at financial close, the day before period 1, at net book value less associated deferred tax.",
  "The site is sold at term end at a percentage of net book value (see Settings). Earnings before close are excluded.",
  "Rent, including prepayments, is taxed on receipt and recognized over the service period; the timing difference is carried in deferred tax.",
  "Tax is computed by calendar year. NOLs carry forward and offset at most 80% of a later year's taxable income (see Settings).",
  "NOLs unused at sale are written off. The IRC 163(j) interest limitation is not modeled.",
  "Tax depreciation is MACRS with bonus depreciation determined by the contract and in-service dates. In the year of sale it runs to the sale date, where the IRS tables would allow half a year.",
  "Debt is sized on CFADS after unlevered tax, which avoids a circularity; actual DSCR is slightly higher.",
  "Cash flows fall at period end. One discount rate applies to the site, equity and opportunity cost.",
  "Expected loss of at-risk power (probability × affected fees) is shown in the statements as service credits.",
  "A longer term lengthens the model periods; see Timeline.",
];

export const computeLease: Template = {
  id: "compute-lease",
  title: "Compute lease",
  short: "Lease",
  summary:
    "What a compute lease pays the landlord, how much of it is enforceable against the tenant, and what it is worth.",
  kinds: ["gpu_cloud", "tpu_cloud", "asic_cloud", "cloud", "colo", "hardware_lease", "shell_lease"],
  settings,
  timeline: {
    key: "period_end",
    periods: 28,
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
