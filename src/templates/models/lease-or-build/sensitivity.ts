import { axis } from "../../language/block";
import { heads, table } from "../../language/heading";
import { $m, months, number } from "../../language/row";
import { outputs, workings } from "../../language/sheet";
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
const steps = Object.keys(STEPS) as (keyof typeof STEPS)[];
const atSteps = (formula: (share: string) => string) => steps.map((step) => formula(STEPS[step]));

const BUILD = {
  months: "horizon",
  capex: "build_capex",
  opex: "build_opex",
  delay: "delay_months.@",
  worth: worthAfter("MAX(0, months_left - delay_months.@)"),
};

export const byDelay = workings.columns([15, 15, 15, 15, 15])`Delays | The comparison by delay |
  What a build costs, and what a dollar of margin a month is worth, for each wait that the
  sensitivities ask of.`({
  delays: table("Build now and wait", heads(HEADS)),
  delay_months: months.cells("Wait for a new build")`
    ${atSteps((share) => `ROUND(BuildDelayMonths * (${share}), 0)`).join(" | ")}`,
  delay_build: $m.each("Build")`${oneOf("build", BUILD)}`,
  delay_lost: number.each("Lost while waiting, a dollar of margin a month")`
    ${oneOf("lost", { months: "horizon", delay: "delay_months.@", margin: "1" })}`,
  // Of one dollar of margin a month: the rest of a value does not depend on the margin.
  delays_back: table("Taken back at the first exit, then built", heads(HEADS)),
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
  delay_fixed: $m.each("To the end of the term: apart from margin")`
    delay_build.@ - choice.lease.value`,
  delay_margin: number.each("a dollar of margin a month")`delay_lost.@`,
  delay_fixed_back: $m.each("Taken back at the first exit: apart from margin")`
    delay_build.@ - fee_value.exit - delay_then_build.@`,
  delay_margin_back: number.each("a dollar of margin a month")`delay_lost.@ - delay_then_lost.@`,
  "At the model's own wait, builds cost what the model says": $m.check`
    ABS(delay_build.own - choice.build.value) + ABS(delay_then_build.own - then_build)`,
  "At the model's own wait, margin lost is what the model says": $m.check`ABS(delay_lost.own *
    margin_month - choice.lost.value) + ABS(delay_then_lost.own * margin_month - then_lost)`,
});

const at = (row: string) => `INDEX(${row}[], 1, MATCH(across, delay_months[], 0))`;

const byMargin = (title: string, key: string, fixed: string, margin: string) => ({
  [key]: $m.grid(
    title,
    axis(
      "Wait for a new build",
      "months",
      steps.map((step) => `delay_months.${step}`),
    ),
    axis(
      "Margin the tenant loses without capacity, per $ of fee",
      "x",
      atSteps((share) => `TenantMarginMultiple * (${share})`),
    ),
    { down: 3, across: 3 },
  )`${at(fixed)} + MonthlyFee * down * ${at(margin)}`,
});

export const sensitivity = outputs.columns([15, 15, 15, 15, 15])`Sensitivity | Value of leasing
  against delay and margin | The two assumptions on which the answer hangs most: how long the wait
  is, and what waiting costs.`({
  ...byMargin("Lease to the end of the term (headline)", "by_delay", "delay_fixed", "delay_margin"),
  ...byMargin(
    "Lease, taken back at the first exit",
    "by_delay_back",
    "delay_fixed_back",
    "delay_margin_back",
  ),
  "The middle is the model's value, if the landlord stays": $m.check`
    by_delay.3.3 - choice.advantage.value`,
  "The middle is the model's value, if the site is taken back": $m.check`
    by_delay_back.3.3 - then_value`,
});
