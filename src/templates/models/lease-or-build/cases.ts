import type { TableRow } from "../../blocks";
import { $m, inUnit, number, percent, text } from "../../language/row";
import { outputs } from "../../language/sheet";
import { heads, rows, table } from "../../language/table";
import type { Unit } from "../../units";

const THREE = { bear: "Bear", base: "Base", bull: "Bull" } as const;

const row = (of: string, label: string, unit: Unit): TableRow =>
  inUnit(unit).columns(
    label,
    Object.fromEntries(Object.keys(THREE).map((column) => [column, `${of}.${column}`])),
  );

const expected = (label: string, of: string) => $m.value(label)`
  OFFTAKE.VAL.PROBWEIGHT(${of}[], probability[])`;

export const cases = outputs(
  "Cases",
  "Bear, base and bull",
  "The deal's three cases side by side, with the reading of the exit clause that each takes. The cases are the deal's, not the tenant's own.",
  { columns: [32, 32, 32] },
  table("Terms of the case", {
    terms_by_case: heads(THREE),
    reading_by_case: text.columns("Reading of the exit clause", {
      bear: "BearExitReading",
      base: "BaseExitReading",
      bull: "BullExitReading",
    }),
    exit_by_case: row("case_exit", "First day without service", "date"),
    fee_by_case: row("case_fee", "Monthly fee at full capacity", "$m"),
  }),
  table("Value to the tenant, against building now and waiting", {
    value_by_case: heads(THREE),
    term_by_case: row("case_value", "Lease to the end of the term (headline)", "$m"),
    then_by_case: row("case_then_value", "Lease, taken back at the first exit, then build", "$m"),
    bridge_by_case: row(
      "case_bridge_value",
      "Not waiting: a bridge while building (headline)",
      "$m",
    ),
    bridge_exit_by_case: row(
      "case_bridge_exit",
      "Not waiting: certain, cut at the first exit",
      "$m",
    ),
  }),
  table("If the landlord takes the site back at the first exit", {
    loss_by_case: heads(THREE),
    reclaim_by_case: row("case_loss", "Tenant's loss", "$m"),
  }),
  table("Weights", {
    weights: heads(THREE),
    probability: percent.columns("Probability of the case", {
      bear: "BearProbability",
      base: "BaseProbability",
      bull: "BullProbability",
    }),
  }),
  rows("Weighted by probability", {
    expected_value: expected("Lease to the end of the term (headline)", "term_by_case"),
    expected_then: expected("Lease, taken back at the first exit, then build", "then_by_case"),
    expected_bridge: expected("Not waiting: a bridge while building (headline)", "bridge_by_case"),
    expected_certain: expected(
      "Not waiting: certain, cut at the first exit",
      "bridge_exit_by_case",
    ),
    expected_loss: expected("Tenant's loss if the site is taken back", "reclaim_by_case"),
  }),
  number.check("The probabilities add up to 1")`SUM(probability[]) - 1`,
  $m.chart("column", "Value to the tenant against building now and waiting, by case ($m)", {
    of: "value_by_case",
    by: "rows",
  })`term_by_case | then_by_case | bridge_by_case | bridge_exit_by_case`,
);
