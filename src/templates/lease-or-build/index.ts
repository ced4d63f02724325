import type { Template } from "../template";
import { accounting } from "./accounting";
import { bargaining } from "./bargain";
import { build } from "./build";
import { caseValues } from "./case-values";
import { cases } from "./cases";
import { cash } from "./cash";
import { contractsSheet } from "./contracts";
import { decision } from "./decision";
import { inputs } from "./inputs";
import { leaseTest } from "./lease-test";
import { reclaim } from "./reclaim";
import { rent } from "./rent";
import { results } from "./results";
import { byDelay, sensitivity } from "./sensitivity";
import { settings } from "./settings";
import { summary } from "./summary";
import { suppliers, supply } from "./suppliers";
import { timeline } from "./timeline";

export const leaseOrBuild: Template = {
  id: "lease-or-build",
  title: "Lease or build",
  short: "Tenant",
  summary:
    "Whether a tenant should lease computing capacity that runs or build its own and wait, and how much of the answer is certain.",
  kinds: ["gpu_cloud", "tpu_cloud", "asic_cloud", "cloud", "colo", "hardware_lease", "shell_lease"],
  inputs,
  settings,
  timeline: {
    key: "period_end",
    periods: 24,
    sheet: "Timeline",
    opening: "StartDate - 1",
    each: "EDATE(StartDate, lease_month) - 1",
  },
  sheets: [
    summary,
    cash,
    bargaining,
    cases,
    sensitivity,
    reclaim,
    suppliers,
    contractsSheet,
    timeline,
    rent,
    build,
    decision,
    accounting,
    leaseTest,
    caseValues,
    byDelay,
    supply,
  ],
  results,
  guide: [
    "Headline and what binds stand side by side wherever value is shown. The landlord may leave too: to the tenant, only service to the first exit is certain.",
    "Three choices stand against building now and waiting: to lease to the end of the term; to lease and, where the landlord takes the site back at the first exit, to build then; and to lease as a bridge while building from the first day, which is the value of not waiting.",
    "All are compared from the first day of service, or from the as-of date where that is later, to the end of the term, at the tenant's borrowing rate; what is built is then worth its book value.",
    "Lease term (IFRS 16.18, B34 to B37): the non-cancellable period, to the first exit as seen at commencement, since both sides may leave. Settings say where only the tenant may, and is reasonably certain not to.",
    "The margin that the tenant loses without capacity is assumed, and the answer hangs on it: see Sensitivity. It is taken on full capacity from the first day; a reduced fee is a discount.",
    "The build is of all of the contracted MW. Where the Inputs say that these are up to, planned or approximate, or cover more than the fee does, set them to what the fee covers first.",
    "Suppliers are measured in dollars a year, average over each term. Fees that nobody reported are left out; powers on different bases are never added up.",
  ],
};
