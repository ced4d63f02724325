import type { Template } from "../../template";
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
    periods: 27,
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
