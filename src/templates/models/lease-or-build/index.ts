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
  LandlordMayLeave: yesOrNo(1)`The landlord may leave too | IFRS 16.B34: where both sides may leave
    for no more than an insignificant penalty, the contract is enforceable only to the first exit.`,
  CertainToStay: yesOrNo(0)`
    The tenant is reasonably certain to stay | IFRS 16.18 and B37: where only the tenant may leave,
    the lease term then runs to the end of the contract. Judged by what leaving would cost it.`,
  IdentifiedAsset: yesOrNo(1)`
    An asset is identified | Judgement, IFRS 16.B13: the contract names the site or its halls.`,
  SubstitutionRight: yesOrNo(0)`
    The supplier may swap the asset | Judgement, IFRS 16.B14: in practice, and to its gain. A cloud
    that may serve from any of its sites has this right: the contract is then a service.`,
  TakesOutput: yesOrNo(1)`The tenant takes substantially all of the output | Judgement, IFRS 16.B21:
    all of the contracted capacity is its own.`,
  DirectsUse: yesOrNo(1)`
    The tenant directs the use | Judgement, IFRS 16.B24: it decides what runs, and when.`,
  SensitivityStep: setting(1 / 3, "share", 0.01, 0.5)`
    Step of the sensitivities | Share of the model's own value: two steps below it and two above.`,
  ...calendarMonths,
  DaysInYear: daysInYear("Notice in days is turned into months by it."),
  CheckTolerance: checkTolerance(),
};

const results: readonly Result[] = [
  $bn.shown("Value of leasing over building (headline)")`
    leasing.headline | if the landlord stays to the end of the term`,
  $bn.shown("If the landlord leaves at the first exit")`leasing.binding | the tenant builds then`,
  $bn.shown("Value of not waiting (headline)")`
    not_waiting.headline | after the fees: a bridge while it builds`,
  $bn.shown("Value of not waiting, as far as certain")`
    not_waiting.binding | cut at the first exit: the landlord may leave too`,
  shown(exitReading, "Readings differ: see Inputs"),
  shown(asOf),
  shown(firstExit, "if notice is given as soon as it may be"),
  $bn.shown("Tenant's loss if it is taken back then")`exit_loss | until capacity of its own runs`,
  $m.shown("Tenant's ceiling a month (headline), $m")`
    range.ceiling.value | build and wait, level over the term`,
  $m.shown("Average fee a month, $m")`fee_month.term | to the end of the term`,
  $m.shown("Landlord's floor a month, $m")`range.floor.value | power, running cost, use displaced`,
  $bn.shown("Lease liability at commencement (IFRS 16)")`
    binding_recognised | over the enforceable lease term`,
  $bn.shown("Over the whole contract (headline)")`headline_recognised | not what binds`,
  text.shown("Lease or service")`contract_kind | by the judgements in Settings`,
  percent.shown("Share of the tenant's largest supplier")`
    concentration.top1.value | of reported fees a year`,
];

export const leaseOrBuild: Template = {
  id: "lease-or-build",
  title: "Lease or build",
  short: "Tenant",
  summary:
    "Whether a tenant should lease computing capacity that runs or build its own and wait, and how much of the answer is certain.",
  kinds: ["gpu_cloud", "tpu_cloud", "asic_cloud", "cloud", "colo", "hardware_lease", "shell_lease"],
  settings,
  timeline: {
    key: "period_end",
    periods: 24,
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
    "Headline and what binds stand side by side. The landlord may leave too: to the tenant, only service to the first exit is certain.",
    "Three choices stand against building now and waiting. One: lease to the end of the term.",
    "Two: lease and, where the landlord takes the site back at the first exit, build then. Three: lease as a bridge while building, the value of not waiting.",
    "All run from the first day of service, or the as-of date where later, to the end of the term; a build is then worth its book value.",
    "Lease term (IFRS 16.18, B34 to B37): to the first exit as seen at commencement, since both sides may leave; Settings say where only the tenant may.",
    "The margin lost without capacity is assumed, and the answer hangs on it: see Sensitivity. A reduced fee at the start is taken as a discount.",
    "The build is of all contracted MW. Where these are up to, planned or approximate, set them to what the fee covers first.",
    "Suppliers are measured in dollars a year, average over each term. Fees that nobody reported are left out; MW are never added up.",
  ],
};
