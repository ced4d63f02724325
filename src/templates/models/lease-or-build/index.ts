import { $bn, $m, percent, shown, text } from "../../language/row";
import { choice, setting } from "../../language/setting";
import type { Result, Setting, Template } from "../../language/template";
import { asOf, exitReading, firstExit } from "../common/read-with";
import { calendarMonths, checkTolerance, daysInYear, shortestPeriod } from "../common/timeline";
import { accounting, leaseTest } from "./accounting";
import { bargaining } from "./bargain";
import { build, rent } from "./build";
import { cases, caseValues } from "./cases";
import { cash, reclaim } from "./cash";
import { contractsSheet } from "./contracts";
import { decision } from "./decision";
import { byDelay, sensitivity } from "./sensitivity";
import { summary } from "./summary";
import { suppliers, supply } from "./suppliers";
import { timeline } from "./timeline";

const yesOrNo = (value: 0 | 1) => choice(value, "1 or 0", [1, 0]);

const settings: Readonly<Record<string, Setting>> = {
  ShortestPeriod: shortestPeriod("the term"),
  LandlordMayLeave: yesOrNo(1)`
    Landlord can also terminate | IFRS 16.B34: if each party can terminate with no more than an
    insignificant penalty, the contract is enforceable only to the earliest exit date.`,
  CertainToStay: yesOrNo(0)`
    Tenant reasonably certain not to terminate | IFRS 16.18, B37: if only the tenant can terminate,
    the lease term then runs to contract end. Judge by the economic cost of terminating.`,
  IdentifiedAsset: yesOrNo(1)`
    Identified asset | Judgment (IFRS 16.B13): the contract specifies the site or data halls.`,
  SubstitutionRight: yesOrNo(0)`Supplier has substantive substitution right | Judgment (IFRS
    16.B14): practical ability and economic benefit. A cloud provider free to serve from any site
    has it, so the contract is a service.`,
  TakesOutput: yesOrNo(1)`Tenant gets substantially all the output | Judgment (IFRS 16.B21): the
    tenant has exclusive use of the contracted capacity.`,
  DirectsUse: yesOrNo(1)`
    Tenant directs the use | Judgment, IFRS 16.B24: it decides what runs, and when.`,
  SensitivityStep: setting(1 / 3, "share", 0.01, 0.5)`
    Sensitivity step | % of the model value; two steps up and down.`,
  ...calendarMonths,
  DaysInYear: daysInYear("Converts notice days to months."),
  CheckTolerance: checkTolerance(),
};

const results: readonly Result[] = [
  $bn.shown("Value of leasing over building (headline)")`
    leasing.headline | assumes landlord performs to term end`,
  $bn.shown("Value if landlord exits at earliest date")`leasing.binding | tenant then builds`,
  $bn.shown("Value of immediate capacity (headline)")`
    not_waiting.headline | net of fees; lease as a bridge`,
  $bn.shown("Value of immediate capacity (enforceable)")`
    not_waiting.binding | limited to earliest exit; landlord can also terminate`,
  shown(exitReading, "Other interpretations are on Inputs"),
  shown(asOf),
  shown(firstExit, "assumes notice at the first opportunity"),
  $bn.shown("Tenant's loss on landlord termination")`
    exit_loss | until its own capacity is in service`,
  $m.shown("Tenant's maximum monthly fee (headline), $m")`
    range.ceiling.value | cost of build and delay, levelized over the term`,
  $m.shown("Average monthly fee, $m")`fee_month.term | to term end`,
  $m.shown("Landlord's minimum monthly fee, $m")`
    range.floor.value | power, site operating cost, displaced use`,
  $bn.shown("Lease liability at commencement (IFRS 16)")`
    binding_recognised | over the enforceable lease term`,
  $bn.shown("Lease liability over full term (headline)")`
    headline_recognised | full term; only part is enforceable`,
  text.shown("Lease or service contract")`contract_kind | based on the judgments on Settings`,
  percent.shown("Largest supplier, % of annual fees")`
    concentration.top1.value | based on reported annual fees`,
];

export const leaseOrBuild: Template = {
  id: "lease-or-build",
  title: "Lease or build",
  short: "Tenant",
  summary:
    "Should a tenant lease operating capacity now, or build its own and wait? How much of the answer is contractually certain?",
  kinds: ["gpu_cloud", "tpu_cloud", "asic_cloud", "cloud", "colo", "hardware_lease", "shell_lease"],
  settings,
  timeline: {
    key: "period_end",
    periods: 27,
    sheet: "Timeline",
    opening: "StartDate - 1",
    each: "EDATE(StartDate, lease_month) - 1",
  },
  sheets: [
    [summary, cash, bargaining, cases, sensitivity, reclaim, suppliers, contractsSheet],
    [timeline, rent, build, decision, accounting, leaseTest, caseValues, byDelay, supply],
  ].flat(),
  results,
  guide: [
    "Headline and enforceable values are shown side by side. The landlord can also terminate, so the tenant is assured of service only to the earliest exit date.",
    "Three alternatives are compared with building now: (1) lease to term end;",
    "(2) lease, then build if the landlord terminates at the earliest exit date; (3) lease as a bridge while building (the value of immediate capacity).",
    "All run from the later of service start and as-of date to term end. A new build is then valued at net book value.",
    "Lease term (IFRS 16.18, B34–B37) runs to the earliest exit date as assessed at commencement if both parties can terminate. Use Settings if only the tenant can.",
    "The margin lost without capacity is an assumption that drives the result; see Sensitivity. A reduced initial fee is treated as a discount.",
    'The build replaces all contracted MW. If contracted MW is "up to", planned or approximate, first enter the MW the fee covers.',
    "Supplier shares use average annual dollars over each term. Unreported fees are excluded; MW figures are not summed.",
  ],
};
