import type { Template } from "../../template";
import { assets } from "./assets";
import { backlog } from "./backlog";
import { caseSheet } from "./case-sheet";
import { caseTerms } from "./case-terms";
import { cases } from "./cases";
import { debt } from "./debt";
import { flows } from "./flows";
import { guide } from "./guide";
import { inputs } from "./inputs";
import { lease } from "./lease";
import { margins } from "./margin";
import { operations } from "./operations";
import { results } from "./results";
import { returns } from "./returns";
import { sensitivity } from "./sensitivity";
import { settings } from "./settings";
import { site } from "./site";
import { statements } from "./statements";
import { summary } from "./summary";
import { tax } from "./tax";
import { timeline } from "./timeline";

export const computeLease: Template = {
  id: "compute-lease",
  title: "Compute lease",
  short: "Lease",
  summary:
    "What a lease of computing capacity pays its lessor, how much of it binds the tenant, and what it is worth.",
  kinds: ["gpu_cloud", "tpu_cloud", "asic_cloud", "cloud", "colo", "hardware_lease", "shell_lease"],
  inputs,
  settings,
  timeline: {
    key: "period_end",
    periods: 28,
    sheet: "Timeline",
    opening: "EOMONTH(StartDate, MOD(-MONTH(StartDate), period_months) - period_months)",
    each: "EOMONTH(period_end[-1], period_months)",
  },
  sheets: [
    summary,
    backlog,
    returns,
    cases,
    sensitivity,
    statements,
    flows,
    margins,
    timeline,
    lease,
    operations,
    site,
    assets,
    tax,
    debt,
    caseTerms,
    caseSheet("live"),
    caseSheet("bear"),
    caseSheet("base"),
    caseSheet("bull"),
  ],
  results,
  guide,
};
