import { $m, months, number } from "../../language/row";
import { axis, heads, outputs, table, workings } from "../../language/sheet";
import { oneOf, takenBack, worthAfter } from "./choice";

/** Shares of the model's own value, from two steps below it to two above. */
const STEPS = {
  lowest: "1 - SensitivityStep - SensitivityStep",
  lower: "1 - SensitivityStep",
  own: "1",
  higher: "1 + SensitivityStep",
  highest: "1 + SensitivityStep + SensitivityStep",
} as const;
const HEADS = {
  lowest: "−2 steps",
  lower: "−1 step",
  own: "Model",
  higher: "+1 step",
  highest: "+2 steps",
} as const;
const steps = Object.keys(STEPS) as (keyof typeof STEPS)[];
const atSteps = (formula: (share: string) => string) => steps.map((step) => formula(STEPS[step]));

const BUILD = {
  months: "horizon",
  capex: "build_capex",
  opex: "build_opex",
  delay: "delay_months.@",
  worth: worthAfter("MAX(0, months_left - delay_months.@)"),
};

export const byDelay = workings.columns([15, 15, 15, 15, 15])`Delays | Comparison by build time |
  Build cost and PV of $1 of monthly margin for each build time in the sensitivity tables.`({
  delays: table("Build now (with delay)", heads(HEADS)),
  delay_months: months.cells("Time to build new capacity")`
    ${atSteps((share) => `ROUND(BuildDelayMonths * (${share}), 0)`).join(" | ")}`,
  delay_build: $m.each("Build")`${oneOf("build", BUILD)}`,
  delay_lost: number.each("PV lost per $1 of monthly margin")`
    ${oneOf("lost", { months: "horizon", delay: "delay_months.@", margin: "1" })}`,
  // Of one dollar of margin a month: the rest of a value does not depend on the margin.
  delays_back: table("Landlord exits early, then build", heads(HEADS)),
  ...takenBack({
    key: ["delay_", ".@"],
    run: "each",
    months: "months_binding",
    early: "leaves_early",
    notice: "notice_months",
    margin: "1",
    unit: number,
    delay: "delay_months.@",
    life: "parts.life",
  }),
  delay_values: table("Value of leasing", heads(HEADS)),
  delay_fixed: $m.each("To term end: excluding margin")`delay_build.@ - choice.lease.value`,
  delay_margin: number.each("per $1 of monthly margin")`delay_lost.@`,
  delay_fixed_back: $m.each("Early exit: excluding margin")`
    delay_build.@ - fee_value.exit - delay_then_build.@`,
  delay_margin_back: number.each("per $1 of monthly margin")`delay_lost.@ - delay_then_lost.@`,
  "Model build time: build cost = model": $m.check`
    ABS(delay_build.own - choice.build.value) + ABS(delay_then_build.own - then_build)`,
  "Model build time: lost margin = model": $m.check`ABS(delay_lost.own * margin_month -
    choice.lost.value) + ABS(delay_then_lost.own * margin_month - then_lost)`,
});

const at = (row: string) => `INDEX(${row}[], 1, MATCH(across, delay_months[], 0))`;

const byMargin = (title: string, key: string, fixed: string, margin: string) => ({
  [key]: $m.grid(
    title,
    axis(
      "Time to build new capacity",
      "months",
      steps.map((step) => `delay_months.${step}`),
    ),
    axis(
      "Tenant margin forgone per $ of fee",
      "x",
      atSteps((share) => `TenantMarginMultiple * (${share})`),
    ),
    { down: 3, across: 3 },
  )`${at(fixed)} + MonthlyFee * down * ${at(margin)}`,
});

export const sensitivity = outputs.columns([15, 15, 15, 15, 15])`Sensitivity | Value of leasing vs.
  delay and margin |
  Sensitivity to the two key assumptions: build time and margin lost while waiting.`({
  ...byMargin("Lease to term end (headline)", "by_delay", "delay_fixed", "delay_margin"),
  ...byMargin(
    "Lease, landlord exits early",
    "by_delay_back",
    "delay_fixed_back",
    "delay_margin_back",
  ),
  "Center cell = model (full term)": $m.check`by_delay.3.3 - choice.advantage.value`,
  "Center cell = model (early exit)": $m.check`by_delay_back.3.3 - then_value`,
});
