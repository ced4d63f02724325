import { asOf, exitReading, firstExit } from "../common/read-with";
import type { Result } from "../template";

export const results: readonly Result[] = [
  {
    label: "Value of leasing over building (headline)",
    unit: "$bn",
    value: "leasing.headline",
    note: "if the landlord stays to the end of the term",
  },
  {
    label: "If the landlord leaves at the first exit",
    unit: "$bn",
    value: "leasing.binding",
    note: "the tenant builds then",
  },
  {
    label: "Value of not waiting (headline)",
    unit: "$bn",
    value: "not_waiting.headline",
    note: "after the fees: a bridge while it builds",
  },
  {
    label: "Value of not waiting, as far as certain",
    unit: "$bn",
    value: "not_waiting.binding",
    note: "cut at the first exit: the landlord may leave too",
  },
  { ...exitReading, note: "Readings differ: see Inputs" },
  { ...asOf, note: "" },
  { ...firstExit, note: "if notice is given as soon as it may be" },
  {
    label: "Tenant's loss if it is taken back then",
    unit: "$bn",
    value: "exit_loss",
    note: "until capacity of its own runs",
  },
  {
    label: "Tenant's ceiling a month (headline), $m",
    unit: "$m",
    value: "range.ceiling.value",
    note: "build and wait, level over the term",
  },
  {
    label: "Average fee a month, $m",
    unit: "$m",
    value: "fee_month.term",
    note: "to the end of the term",
  },
  {
    label: "Landlord's floor a month, $m",
    unit: "$m",
    value: "range.floor.value",
    note: "power, running cost, use displaced",
  },
  {
    label: "Lease liability at commencement (IFRS 16)",
    unit: "$bn",
    value: "binding_recognised",
    note: "over the enforceable lease term",
  },
  {
    label: "Over the whole contract (headline)",
    unit: "$bn",
    value: "headline_recognised",
    note: "not what binds",
  },
  {
    label: "Lease or service",
    unit: "text",
    value: "contract_kind",
    note: "by the judgements in Settings",
  },
  {
    label: "Share of the tenant's largest supplier",
    unit: "%",
    value: "concentration.top1.value",
    note: "of reported fees a year",
  },
];
