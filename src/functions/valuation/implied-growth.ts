import { impliedGrowth } from "../../finance/valuation/terminal";
import { defineFunction } from "../define";
import { money } from "../parameters/number";
import { one } from "../result";
import { discount_rate, mid_period } from "./parameters";

export const valImpliedGrowth = defineFunction({
  name: "VAL.IMPLIEDGROWTH",
  summary: "Returns the perpetual growth rate implied by a terminal value.",
  parameters: {
    terminal_value: money("Terminal value at the end of the last year."),
    cash_flow: money("Cash flow of the last twelve months."),
    discount_rate,
    mid_period,
  },
  returns: one("rate"),
  example: {
    formula: "=OFFTAKE.VAL.IMPLIEDGROWTH(1060, 100, 0.16)",
    value: 0.06,
    origin: "By hand: (1060 × 0.16 − 100) ÷ (1060 + 100) = 69.6 ÷ 1160; back: 106 ÷ 0.10 = 1060.",
  },
  source: "Rosenbaum and Pearl, Investment Banking: implied perpetuity growth rate",
  notes: [
    "(TV·r − F·q) ÷ (TV + F·q), with q = √(1 + r) if flows fall mid-period, otherwise 1. It is the inverse of VAL.IMPLIEDMULTIPLE × metric.",
  ],
  evaluate: ({ terminal_value, cash_flow, discount_rate, mid_period }) =>
    impliedGrowth(terminal_value, cash_flow, discount_rate, mid_period),
});
