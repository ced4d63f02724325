import { $m, date, number, percent, text } from "../../language/row";
import { outputs } from "../../language/sheet";
import { heads, rows, table } from "../../language/table";

const THREE = { bear: "Bear", base: "Base", bull: "Bull" } as const;

export const cases = outputs(
  "Cases",
  "Bear, base and bull",
  "The deal's three cases side by side, with the reading of the exit clause that each takes. The cases are the deal's, not the tenant's own.",
  { columns: [32, 32, 32] },
  table("Terms of the case", {
    terms_by_case: heads(THREE),
    reading_by_case: text.each("Reading of the exit clause")`@ExitReading`,
    exit_by_case: date.each("First day without service")`case_exit.@`,
    fee_by_case: $m.each("Monthly fee at full capacity")`case_fee.@`,
  }),
  table("Value to the tenant, against building now and waiting", {
    value_by_case: heads(THREE),
    term_by_case: $m.each("Lease to the end of the term (headline)")`case_value.@`,
    then_by_case: $m.each("Lease, taken back at the first exit, then build")`case_then_value.@`,
    bridge_by_case: $m.each("Not waiting: a bridge while building (headline)")`case_bridge_value.@`,
    bridge_exit_by_case: $m.each("Not waiting: certain, cut at the first exit")`case_bridge_exit.@`,
  }),
  table("If the landlord takes the site back at the first exit", {
    loss_by_case: heads(THREE),
    reclaim_by_case: $m.each("Tenant's loss")`case_loss.@`,
  }),
  table("Weights", {
    weights: heads(THREE),
    probability: percent.each("Probability of the case")`@Probability`,
  }),
  rows("Weighted by probability", {
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
  }),
  number.check("The probabilities add up to 1")`SUM(probability[]) - 1`,
  $m.chart("column", "Value to the tenant against building now and waiting, by case ($m)", {
    of: "value_by_case",
    by: "rows",
  })`term_by_case | then_by_case | bridge_by_case | bridge_exit_by_case`,
);
