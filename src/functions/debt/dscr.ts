import { averageCover, lowestCover, serviceCover } from "../../finance/debt/cover";
import { defineFunction } from "../define";
import { inShapeOf } from "../grid";
import { orNotMeaningful } from "../not-meaningful";
import { money } from "../parameters/number";
import { line } from "../parameters/range";
import { choice } from "../parameters/scalar";
import { elementwise } from "../result";
import { cfads } from "./parameters";

export const debtDscr = defineFunction({
  name: "DEBT.DSCR",
  summary: "Returns the debt service coverage ratio (DSCR): by period, minimum or average.",
  parameters: {
    cfads,
    debt_service: line(
      "Interest and principal due per period (enter as positive).",
      money("Debt service of a period.").atLeast(0),
    ),
    stat: choice("Ratio by period, minimum ratio, or mean of the ratios.", [
      "PERIOD",
      "MIN",
      "AVERAGE",
    ]).optional("PERIOD"),
  },
  returns: elementwise("multiple"),
  example: {
    formula: "=OFFTAKE.DEBT.DSCR(A1:C1, A2:C2)",
    cells: {
      A1: [[150, 130, 40]],
      A2: [[100, 100, 0]],
    },
    value: [[1.5, 1.3, "NM"]],
    origin: "By hand: 150 ÷ 100, 130 ÷ 100, and no debt service.",
  },
  source: "E. R. Yescombe, Principles of Project Finance: annual debt service cover ratio",
  notes: [
    "A period without debt service is `NM` (not meaningful). MIN and AVERAGE exclude such periods and return one cell, `NM` if no period has debt service. AVERAGE is the mean of the ratios, not the ratio of the sums. Ratios by period have the same orientation as cfads.",
  ],
  evaluate: ({ cfads, debt_service, stat }) => {
    const ratios = serviceCover(cfads.values, debt_service.values);
    if (stat === "MIN") return [[orNotMeaningful(lowestCover(ratios))]];
    if (stat === "AVERAGE") return [[orNotMeaningful(averageCover(ratios))]];
    return inShapeOf(cfads, ratios.map(orNotMeaningful));
  },
});
