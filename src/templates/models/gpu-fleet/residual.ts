import { rows } from "../../language/heading";
import { $m, months } from "../../language/row";
import { outputs } from "../../language/sheet";
import { lifeKeys, lifeRows } from "./lives";
import { ageAt } from "./timeline";

const DEBATED = lifeKeys.filter((life) => life !== "own");

export const residual = outputs.overTime`Residual | Book value against market value |
  The same hardware over each life, against what it would sell for, and the profit shown.`({
  "What the hardware would sell for": rows,
  age: months.each("Age at the end of the period")`
    ${ageAt("period_end.opening + 1")} | ${ageAt("period_end + 1")}`,
  market_value: $m.each("Market value: cost, less a fall a year, to a floor")`
    IF(books_start > period_end.opening, 0, OFFTAKE.DEP.RESIDUAL(hardware_cost, age.opening,
    ResidualDecline, ResidualFloor)) | IF(books_start > period_end, 0,
    OFFTAKE.DEP.RESIDUAL(hardware_cost, age, ResidualDecline, ResidualFloor))`,
  "Book value of the hardware, above its market value": rows,
  ...lifeRows("Over", "excess", "each")`@_book - market_value`,
  "Operating profit: the tenant stays to the end of the term, then the market": rows,
  ...lifeRows("Operating profit over", "profit", "flow")`
    stays_cash_profit + relet_after_term - @_depreciation - site_depreciation`,
  "Profit of two lives differs by their depreciation": $m.check`short_profit.total -
    longest_profit.total - (longest_depreciation.total - short_depreciation.total)`,
  "Book value of the hardware by life, against its market value ($m)": $m.chart("line")`
    ${[...DEBATED.map((life) => `${life}_book`), "market_value"].join(" | ")}`,
  "Operating profit by life: the tenant stays, then the market ($m a period)": $m.chart("line")`
    ${DEBATED.map((life) => `${life}_profit`).join(" | ")}`,
});
