import type { TableRow } from "../blocks";
import { axis, grid } from "../language/block";
import { $m, inUnit, months } from "../language/row";
import { outputs, workings } from "../language/sheet";
import { heads, table } from "../language/table";
import type { Unit } from "../units";
import { oneOf } from "./choice-function";
import { takenBack } from "./taken-back";
import { worthAfter } from "./worth";

/** Shares of the model's own value, from two steps below it to two above. */
const STEPS = {
  lowest: "1 - SensitivityStep - SensitivityStep",
  lower: "1 - SensitivityStep",
  own: "1",
  higher: "1 + SensitivityStep",
  highest: "1 + SensitivityStep + SensitivityStep",
} as const;
const HEADS = {
  lowest: "Two steps less",
  lower: "A step less",
  own: "The model's",
  higher: "A step more",
  highest: "Two steps more",
} as const;
const MIDDLE = { down: 3, across: 3 } as const;
type Step = keyof typeof STEPS;
const steps = Object.keys(STEPS) as Step[];

const row = (
  label: string,
  unit: Unit,
  formula: (own: (key: string) => string) => string,
): TableRow =>
  inUnit(unit).columns(
    label,
    Object.fromEntries(steps.map((step) => [step, formula((key) => `${key}.${step}`)])),
  );

/** Of one dollar of margin a month: the rest of a value does not depend on the margin. */
const back = (own: (key: string) => string) =>
  takenBack({
    own: (key) => own(`delay_${key}`),
    months: "months_binding",
    early: "leaves_early",
    notice: "notice_months",
    margin: "1",
    delay: own("delay_months"),
    life: "parts.life",
  });
const backRows = Object.fromEntries(
  Object.entries(back((key) => key)).map(([key, { label, unit }]) => [
    `delay_${key}`,
    row(
      label,
      key === "gap_margin" || key === "then_lost" ? "number" : unit,
      (own) => back(own)[key]?.formula ?? "",
    ),
  ]),
);

export const byDelay = workings(
  "Delays",
  "The comparison by delay",
  "What a build costs, and what a dollar of margin a month is worth, for each wait that the sensitivities ask of.",
  { columns: [15, 15, 15, 15, 15] },
  table("Build now and wait", {
    delays: heads(HEADS),
    delay_months: months.columns(
      "Wait for a new build",
      Object.fromEntries(
        steps.map((step) => [step, `ROUND(BuildDelayMonths * (${STEPS[step]}), 0)`]),
      ),
    ),
    delay_build: row("Build", "$m", (own) =>
      oneOf("build", {
        months: "horizon",
        capex: "build_capex",
        opex: "build_opex",
        delay: own("delay_months"),
        worth: worthAfter(`MAX(0, months_left - ${own("delay_months")})`),
      }),
    ),
    delay_lost: row("Lost while waiting, a dollar of margin a month", "number", (own) =>
      oneOf("lost", { months: "horizon", delay: own("delay_months"), margin: "1" }),
    ),
  }),
  table("Taken back at the first exit, then built", {
    delays_back: heads(HEADS),
    ...backRows,
  }),
  table("Value of leasing", {
    delay_values: heads(HEADS),
    delay_fixed: row(
      "To the end of the term: apart from margin",
      "$m",
      (own) => `${own("delay_build")} - choice.lease.value`,
    ),
    delay_margin: row("a dollar of margin a month", "number", (own) => own("delay_lost")),
    delay_fixed_back: row(
      "Taken back at the first exit: apart from margin",
      "$m",
      (own) => `${own("delay_build")} - fee_value.exit - ${own("delay_then_build")}`,
    ),
    delay_margin_back: row(
      "a dollar of margin a month",
      "number",
      (own) => `${own("delay_lost")} - ${own("delay_then_lost")}`,
    ),
  }),
  $m.check("At the model's own wait, builds cost what the model says")`ABS(delay_build.own -
    choice.build.value) + ABS(delay_then_build.own - then_build)`,
  $m.check("At the model's own wait, margin lost is what the model says")`ABS(delay_lost.own *
    margin_month - choice.lost.value) + ABS(delay_then_lost.own * margin_month - then_lost)`,
);

const waits = axis(
  "Wait for a new build",
  "months",
  steps.map((step) => `delay_months.${step}`),
);

const multiples = axis(
  "Margin the tenant loses without capacity, per $ of fee",
  "x",
  steps.map((step) => `TenantMarginMultiple * (${STEPS[step]})`),
);

const at = (row: string) => `INDEX(${row}[], 1, MATCH(across, delay_months[], 0))`;

const byMargin = (key: string, title: string, fixed: string, margin: string) =>
  grid(title, key, "$m", `${at(fixed)} + MonthlyFee * down * ${at(margin)}`, {
    across: waits,
    down: multiples,
    base: MIDDLE,
  });

export const sensitivity = outputs(
  "Sensitivity",
  "Value of leasing against delay and margin",
  "The two assumptions on which the answer hangs most: how long the wait is, and what waiting costs.",
  { columns: [15, 15, 15, 15, 15] },
  byMargin("by_delay", "Lease to the end of the term (headline)", "delay_fixed", "delay_margin"),
  byMargin(
    "by_delay_back",
    "Lease, taken back at the first exit",
    "delay_fixed_back",
    "delay_margin_back",
  ),
  $m.check("The middle is the model's value, if the landlord stays")`by_delay.3.3 -
    choice.advantage.value`,
  $m.check("The middle is the model's value, if the site is taken back")`by_delay_back.3.3 -
    then_value`,
);
