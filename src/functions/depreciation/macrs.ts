import {
  PERCENTAGES,
  SYSTEMS,
  TAX_CONVENTIONS,
  taxDepreciation,
} from "../../finance/depreciation/macrs";
import { defineFunction } from "../define";
import { inShapeOf } from "../grid";
import { money, months, share, years } from "../parameters/number";
import { choice, date } from "../parameters/scalar";
import { first_day, period_ends, period_months, periods } from "../parameters/schedule";
import { schedule } from "../result";
import { in_service } from "./terms";

/** US tax depreciation. The arithmetic is in src/finance/depreciation/macrs.ts. */
export const depMacrs = defineFunction({
  name: "DEP.MACRS",
  summary: "Returns US tax depreciation (MACRS) by period, by tax year.",
  parameters: {
    basis: money("Depreciable tax basis.").atLeast(0),
    recovery: years(
      "Recovery period: 3, 5, 7, 10, 15, 20, 27.5 or 39 under GDS (servers are 5), any under ADS.",
    )
      .above(0)
      .atMost(100),
    in_service,
    period_ends,
    convention: choice(
      "HY half-year, MQ mid-quarter, MM mid-month; default MM for 27.5, 30, 39 and 40 years, otherwise HY.",
      TAX_CONVENTIONS,
    ).optional(),
    bonus: share("Bonus depreciation as a share of basis (see DEP.BONUSRATE).").optional(0),
    system: choice(
      "GDS (general system), ADS (alternative system, straight-line), SL (straight-line over the GDS period, by election) or QIP (qualified improvement property).",
      SYSTEMS,
    ).optional("GDS"),
    percentages: choice(
      "TABLE uses the published IRS percentages, FORMULA the unrounded calculation. Only GDS in full tax years has tables.",
      PERCENTAGES,
    ).optional("TABLE"),
    period_months,
    first_day,
    tax_year_end: months("Month (1 to 12) in which tax years end.").between(1, 12).optional(12),
    first_year_months: months("Months of the first tax year if it is short.")
      .between(1, 12)
      .optional(12),
    disposed: date("Date of disposal; omit if the property is kept.").optional(),
  },
  returns: schedule("money"),
  example: {
    formula: "=OFFTAKE.DEP.MACRS(1000, 5, DATE(2026,5,15), A1:F1)",
    cells: { A1: [[46387, 46752, 47118, 47483, 47848, 48213]] },
    value: [[200, 320, 192, 115.2, 115.2, 57.6]],
    origin: "IRS Publication 946, Table A-1, 5 years: 20, 32, 19.2, 11.52, 11.52 and 5.76%.",
  },
  source: "IRC 168; IRS Publication 946, Appendix A, Tables A-1 to A-7a",
  notes: [
    "Tax years end with the month tax_year_end. Quarters and months of MQ and MM are those of the tax year. The first tax year's amount is spread evenly from the in-service month, counted in full, through the year's end; each later year's amount over its twelve months. A period is the sum of its months.",
    "GDS uses 200% declining balance for 3 to 10 years and 150% for 15 and 20, switching to straight-line, and straight-line for 27.5 and 39. ADS is straight-line over any recovery period, by formula; percentages has no effect.",
    "TABLE multiplies the basis by the published percentages without adjustment; each column sums to 100%. FORMULA is exact and sums to the basis.",
    "The bonus is deducted in the first tax year, and the remaining basis follows the system. Real property (27.5, 30, 39 and 40 years) uses MM and gets no bonus. Property that must use ADS gets no bonus either; the function does not check why ADS was chosen.",
    "A short first tax year follows Rev. Proc. 89-15 with the simplified method: HY counts half its months, and later years are full. In the year of disposal, HY counts half the year, MQ and MM to the middle of the quarter or month; property disposed of in its first tax year has no depreciation. Not modeled: later short tax years, section 179, and property in service before 1987 (nonresidential before May 13, 1993).",
  ],
  evaluate: (args) =>
    inShapeOf(
      args.period_ends,
      taxDepreciation(
        {
          ...args,
          inService: args.in_service,
          taxYearEnd: args.tax_year_end,
          firstYearMonths: args.first_year_months,
        },
        periods(args),
      ),
    ),
});
