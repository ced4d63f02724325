import { bonusRate } from "../../finance/depreciation/bonus";
import { defineFunction } from "../define";
import { date } from "../parameters/scalar";
import { one } from "../result";
import { in_service } from "./terms";

/** The special depreciation allowance. The dates are in src/finance/depreciation/bonus.ts. */
export const depBonusRate = defineFunction({
  name: "DEP.BONUSRATE",
  summary: "Returns US bonus depreciation (special allowance) as a share of basis.",
  parameters: {
    acquired: date("Acquisition date: the date of the written binding contract."),
    in_service,
  },
  returns: one("share"),
  example: {
    formula: "=OFFTAKE.DEP.BONUSRATE(DATE(2024,12,1), DATE(2025,6,30))",
    value: 0.4,
    origin: "IRC 168(k)(6) before its amendment in 2025: in service in 2025, 40%.",
  },
  source:
    "IRC 168(k)(6); P.L. 115-97 section 13201; P.L. 119-21 section 70301; IRS Publication 946, chapter 3",
  notes: [
    "Acquired after September 10, 2001: 30% if in service through 2004; after May 5, 2003: 50% if in service through 2004; none of these in service from 2005 to 2007 or later has one. Acquired from January 1, 2008: 50% if in service through 2017, 40% in 2018, 30% in 2019, then 0; from September 9, 2010 and in service through 2011: 100%. Acquired from September 28, 2017 through January 19, 2025: 100% through 2022, 80% in 2023, 60% in 2024, 40% in 2025, 20% in 2026, then 0. Acquired after January 19, 2025: 100%.",
    "GPUs bought in 2024 therefore get at most 60%, not 100%, however late they are placed in service: the rate follows the contract date.",
    "Not modeled: long-production-period property and aircraft (each step is one year later) and elected rates.",
  ],
  evaluate: (args) => bonusRate(args.acquired, args.in_service),
});
