import type { TableRow } from "../blocks";
import { rows, type Sheet, table } from "../template";
import type { Unit } from "../units";

const THREE = { bear: "Bear", base: "Base", bull: "Bull" } as const;

const row = (of: string, label: string, unit: Unit): TableRow => ({
  label,
  unit,
  cells: Object.fromEntries(Object.keys(THREE).map((column) => [column, `${of}.${column}`])),
});

const expected = (label: string, of: string) => ({
  label,
  unit: "$m" as const,
  value: `OFFTAKE.VAL.PROBWEIGHT(${of}[], probability[])`,
});

export const cases: Sheet = {
  name: "Cases",
  role: "outputs",
  title: "Bear, base and bull",
  purpose:
    "The deal's three cases side by side, with the reading of the exit clause that each takes. The cases are the deal's, not the tenant's own.",
  overTime: false,
  columns: [32, 32, 32],
  blocks: [
    table("Terms of the case", "terms_by_case", THREE, {
      reading_by_case: {
        label: "Reading of the exit clause",
        unit: "text",
        cells: { bear: "BearExitReading", base: "BaseExitReading", bull: "BullExitReading" },
      },
      exit_by_case: row("case_exit", "First day without service", "date"),
      fee_by_case: row("case_fee", "Monthly fee at full capacity", "$m"),
    }),
    table("Value to the tenant, against building now and waiting", "value_by_case", THREE, {
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
    table("If the landlord takes the site back at the first exit", "loss_by_case", THREE, {
      reclaim_by_case: row("case_loss", "Tenant's loss", "$m"),
    }),
    table("Weights", "weights", THREE, {
      probability: {
        label: "Probability of the case",
        unit: "%",
        cells: { bear: "BearProbability", base: "BaseProbability", bull: "BullProbability" },
      },
    }),
    rows("Weighted by probability", {
      expected_value: expected("Lease to the end of the term (headline)", "term_by_case"),
      expected_then: expected("Lease, taken back at the first exit, then build", "then_by_case"),
      expected_bridge: expected(
        "Not waiting: a bridge while building (headline)",
        "bridge_by_case",
      ),
      expected_certain: expected(
        "Not waiting: certain, cut at the first exit",
        "bridge_exit_by_case",
      ),
      expected_loss: expected("Tenant's loss if the site is taken back", "reclaim_by_case"),
    }),
  ],
  checks: [
    {
      label: "The probabilities add up to 1",
      unit: "number",
      difference: "SUM(probability[]) - 1",
    },
  ],
  charts: [
    {
      title: "Value to the tenant against building now and waiting, by case ($m)",
      kind: "column",
      of: "value_by_case",
      by: "rows",
      series: ["term_by_case", "then_by_case", "bridge_by_case", "bridge_exit_by_case"],
      unit: "$m",
    },
  ],
};
