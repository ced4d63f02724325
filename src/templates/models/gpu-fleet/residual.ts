import { $m, months } from "../../language/row";
import { outputs } from "../../language/sheet";
import { rows } from "../../language/table";
import { eachLife, lifeKeys } from "./lives";
import { ageAt } from "./timeline";

const DEBATED = lifeKeys.filter((life) => life !== "own");

export const residual = outputs.overTime(
  "Residual",
  "Book value against market value",
  "The same hardware over each life, against what it would sell for, and the profit shown.",
  rows("What the hardware would sell for", {
    age: months.each("Age at the end of the period")`
      ${ageAt("period_end.opening + 1")} | ${ageAt("period_end + 1")}`,
    market_value: $m.each("Market value: cost, less a fall a year, to a floor")`
      IF(books_start > period_end.opening, 0, OFFTAKE.DEP.RESIDUAL(hardware_cost, age.opening,
      ResidualDecline, ResidualFloor)) | IF(books_start > period_end, 0,
      OFFTAKE.DEP.RESIDUAL(hardware_cost, age, ResidualDecline, ResidualFloor))`,
  }),
  rows(
    "Book value of the hardware, above its market value",
    eachLife((life, words) => [
      `${life}_excess`,
      $m.each(`Over ${words}`)`${life}_book - market_value`,
    ]),
  ),
  rows(
    "Operating profit: the tenant stays to the end of the term, then the market",
    eachLife((life, words) => [
      `${life}_profit`,
      $m.flow(`Operating profit over ${words}`)`
        stays_cash_profit + relet_after_term - ${life}_depreciation - site_depreciation`,
    ]),
  ),
  $m.check("Profit of two lives differs by their depreciation")`short_profit.total -
    longest_profit.total - (longest_depreciation.total - short_depreciation.total)`,
  $m.chart("line", "Book value of the hardware by life, against its market value ($m)")`
    ${[...DEBATED.map((life) => `${life}_book`), "market_value"].join(" | ")}`,
  $m.chart("line", "Operating profit by life: the tenant stays, then the market ($m a period)")`
    ${DEBATED.map((life) => `${life}_profit`).join(" | ")}`,
);
