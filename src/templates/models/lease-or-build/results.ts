import { $bn, $m, percent, shown, text } from "../../language/row";
import type { Result } from "../../language/template";
import { asOf, exitReading, firstExit } from "../common/read-with";

export const results: readonly Result[] = [
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
