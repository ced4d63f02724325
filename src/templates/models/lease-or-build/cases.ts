import { heads, rows, table } from "../../language/heading";
import { $m, date, number, percent, text } from "../../language/row";
import { outputs } from "../../language/sheet";

const THREE = { bear: "Bear", base: "Base", bull: "Bull" } as const;

export const cases = outputs.columns([32, 32, 32])`Cases | Bear, base and bull |
  The deal's three cases side by side, with the reading of the exit clause that each takes. The
  cases are the deal's, not the tenant's own.`({
  terms_by_case: table("Terms of the case", heads(THREE)),
  reading_by_case: text.each("Reading of the exit clause")`@ExitReading`,
  exit_by_case: date.each("First day without service")`case_exit.@`,
  fee_by_case: $m.each("Monthly fee at full capacity")`case_fee.@`,
  value_by_case: table("Value to the tenant, against building now and waiting", heads(THREE)),
  term_by_case: $m.each("Lease to the end of the term (headline)")`case_value.@`,
  then_by_case: $m.each("Lease, taken back at the first exit, then build")`case_then_value.@`,
  bridge_by_case: $m.each("Not waiting: a bridge while building (headline)")`case_bridge_value.@`,
  bridge_exit_by_case: $m.each("Not waiting: certain, cut at the first exit")`case_bridge_exit.@`,
  loss_by_case: table("If the landlord takes the site back at the first exit", heads(THREE)),
  reclaim_by_case: $m.each("Tenant's loss")`case_loss.@`,
  weights: table("Weights", heads(THREE)),
  probability: percent.each("Probability of the case")`@Probability`,
  "Weighted by probability": rows,
  expected_value: $m.value("Lease to the end of the term (headline)")`
    OFFTAKE.VAL.PROBWEIGHT(term_by_case[], probability[])`,
  expected_then: $m.value("Lease, taken back at the first exit, then build")`
    OFFTAKE.VAL.PROBWEIGHT(then_by_case[], probability[])`,
  expected_bridge: $m.value("Not waiting: a bridge while building (headline)")`
    OFFTAKE.VAL.PROBWEIGHT(bridge_by_case[], probability[])`,
  expected_certain: $m.value("Not waiting: certain, cut at the first exit")`
    OFFTAKE.VAL.PROBWEIGHT(bridge_exit_by_case[], probability[])`,
  expected_loss: $m.value("Tenant's loss if the site is taken back")`
    OFFTAKE.VAL.PROBWEIGHT(reclaim_by_case[], probability[])`,
  "The probabilities add up to 1": number.check`SUM(probability[]) - 1`,
  "Value to the tenant against building now and waiting, by case ($m)": $m.chart(
    "column",
    "value_by_case",
    { by: "rows" },
  )`
    term_by_case | then_by_case | bridge_by_case | bridge_exit_by_case`,
});
