import { $bn, count, date, percent, shown, text } from "../../language/row";
import type { Template } from "../../template";
import { EXIT, FEE, RUNNING } from "../common/inputs";
import { asOf } from "../common/read-with";
import { backlog } from "./backlog";
import { bands } from "./bands";
import { choice } from "./choice";
import { CONTRACTS } from "./contracts";
import { exits } from "./exits";
import { library } from "./library";
import { offering } from "./offering";
import { portfolio } from "./portfolio";
import { quality } from "./quality";
import { readings } from "./readings";
import { revenue } from "./revenue";
import { runOff } from "./run-off";
import { settings } from "./settings";
import { signalData, watch } from "./signals";
import { slicePlan, slices, slicesOverTime } from "./slices";
import { tables } from "./tables";
import { terms } from "./terms";
import { timeline } from "./timeline";

/** What a landlord that goes to market with its contracts can say of them, and what of it binds. */
export const backlogAndOffering: Template = {
  id: "backlog-and-offering",
  title: "Backlog and offering",
  short: "Offering",
  summary:
    "What a landlord that goes to market with its contracts has earned, what is still to come, and how much of it binds.",
  kinds: ["gpu_cloud", "tpu_cloud", "asic_cloud", "cloud", "colo", "hardware_lease", "shell_lease"],
  inputs: [
    ...FEE,
    ...EXIT,
    ...RUNNING,
    "OverheadShare",
    "CapexPerMw",
    "MarketMwYear",
    "ExitRate",
    "RelettingShare",
    "DefaultRate",
    "LossGivenDefault",
    "DebtRate",
    "DebtShare",
    "DiscountRate",
  ],
  inputsIfAny: ["GpuCount", "MarketGpuHour"],
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
    choice,
    slicePlan,
    signalData,
    timeline,
    terms,
    runOff,
    bands,
    tables,
    library,
  ],
  results: [
    $bn.shown("Revenue recognised before the prospectus")`
      recognised.total | on this reading of the exits`,
    date.shown("Prospectus date")`ProspectusDate | Settings`,
    $bn.shown("Headline backlog at the as-of date")`ahead.total | not what binds`,
    $bn.shown("Enforceable at the as-of date")`
      enforceable.total | remaining performance obligations`,
    shown(asOf),
    text.shown("Reading of the exit clause, loaded contract")`
      ExitReading | Readings differ: see Inputs`,
    count.shown("Contracts that count")`counts.total | the loaded one, and those of Choice`,
    percent.shown("Largest customer's share of annual fees")`
      largest | all contracts at full capacity`,
    percent.shown("Share of backlog's present value that binds")`
      quality_factor | Offtake's own measure`,
    $bn.shown("What the tenants would gain by walking")`
      gain_headline.total | only where fee and market price have one scope`,
  ],
  guide: [
    "Load a deal: it is the first contract. The landlord's other contracts come from the library, in the same case; on Choice each place can be given another one, or none.",
    "What is loaded, or tells of the same capacity, is never counted twice: Terms says how each contract stands.",
    "Headline and what binds stand side by side. Only what binds is a remaining performance obligation; the prospectus date and the as-of date are two dates, and each sheet says which it takes.",
    "Where both sides may leave, revenue is straight-line over the enforceable months (ASC 842-10-55-23): notice given later is a later reading.",
    "Market prices are taken only where a contract's fee and capacity have one scope, and never across families or bases of MW: what has none is left out, and shown as a dash.",
  ],
};
