import { bonusRate } from "../../finance/depreciation/bonus";
import { defineFunction } from "../define";
import { date } from "../parameters/scalar";
import { one } from "../result";
import { in_service } from "./terms";

/** The special allowance. The dates are in src/finance/depreciation/bonus.ts. */
export const depBonusrate = defineFunction({
  name: "DEP.BONUSRATE",
  summary: "US bonus depreciation (special allowance) as a share of basis.",
  parameters: {
    acquired: date("Day on which the property was acquired: of the written binding contract."),
    in_service,
  },
  returns: one("share"),
  example: {
    formula: "=OFFTAKE.DEP.BONUSRATE(DATE(2024,12,1), DATE(2025,6,30))",
    value: 0.4,
    origin: "IRC 168(k)(6) before its amendment in 2025: in service in 2025, 40 %.",
  },
  source:
    "IRC 168(k)(6); P.L. 115-97 section 13201; P.L. 119-21 section 70301; IRS Publication 946, chapter 3",
  notes: [
    "Acquired before 28 September 2017: 50 % in service to 2017, 40 % in 2018, 30 % in 2019, then 0. From then to 19 January 2025: 100 % to 2022, 80 % in 2023, 60 % in 2024, 40 % in 2025, 20 % in 2026, then 0. Acquired after 19 January 2025: 100 %.",
    "GPUs bought in 2024 therefore take 60 % or 40 %, not 100 %, however late they start: the rate follows the contract.",
    "Left out: property with a long production period and aircraft (a year more at each step), the rates that a taxpayer may elect, and what held for property in service before 2012.",
  ],
  evaluate: (args) => bonusRate(args.acquired, args.in_service),
});
