import { lifeChangeBook } from "../../finance/depreciation/life-change";
import { depreciationSchedule } from "../../finance/depreciation/schedule";
import { defineFunction } from "../define";
import { inShapeOf } from "../grid";
import { date } from "../parameters/scalar";
import { first_day, period_ends, period_months, periods } from "../parameters/schedule";
import { schedule } from "../result";
import { convention, cost, in_service, life, lifeOf, output, salvage } from "./terms";

/** A change in useful life. The arithmetic is in src/finance/depreciation/life-change.ts. */
export const depLifeChange = defineFunction({
  name: "DEP.LIFECHANGE",
  summary: "Returns straight-line depreciation with a prospective change in useful life.",
  parameters: {
    cost,
    salvage,
    life,
    in_service,
    changed_on: date("Effective date of the new estimate."),
    new_life: lifeOf("New useful life in years, from the original start and not from the change."),
    period_ends,
    convention,
    output,
    period_months,
    first_day,
  },
  returns: schedule("money"),
  example: {
    formula:
      "=OFFTAKE.DEP.LIFECHANGE(6000, 0, 6, DATE(2024,1,1), DATE(2026,1,1), 5, DATE(2026,12,31), , , 12)",
    value: 1333.3333333333333,
    origin:
      "By hand: 4,000 remains after two years of 1,000, spread over the remaining three: 4,000 ÷ 3.",
  },
  source: "ASC 250-10-45-17; IAS 8.36",
  notes: [
    "A change in estimate is prospective: net book value above salvage at the end of the day before changed_on is spread over new_life less the age reached. If the new life is already over, all of it falls in the period that contains changed_on; if the asset was already fully depreciated, nothing changes.",
    "ACCUMULATED and NBV are measured at period ends, and are 0 before the in-service month.",
  ],
  evaluate: (args) =>
    inShapeOf(
      args.period_ends,
      depreciationSchedule(
        lifeChangeBook(
          { ...args, inService: args.in_service },
          { changedOn: args.changed_on, newLife: args.new_life },
        ),
        periods(args),
        args.output,
      ),
    ),
});
