import { rows, type Sheet } from "../template";
import { eachLife, LIVES, lifeKeys } from "./lives";
import { ageAt } from "./timeline";

const DEBATED = lifeKeys.filter((life) => life !== "own");

export const residual: Sheet = {
  name: "Residual",
  role: "outputs",
  title: "Book value against market value",
  purpose:
    "The same hardware over each life, against what it would sell for, and the profit shown.",
  overTime: true,
  blocks: [
    rows("What the hardware would sell for", {
      age: {
        label: "Age at the end of the period",
        unit: "months",
        opening: ageAt("period_end.opening + 1"),
        each: ageAt("period_end + 1"),
      },
      market_value: {
        label: "Market value: cost, less a fall a year, to a floor",
        unit: "$m",
        opening:
          "IF(books_start > period_end.opening, 0, OFFTAKE.DEP.RESIDUAL(hardware_cost, age.opening, ResidualDecline, ResidualFloor))",
        each: "IF(books_start > period_end, 0, OFFTAKE.DEP.RESIDUAL(hardware_cost, age, ResidualDecline, ResidualFloor))",
      },
    }),
    rows("Book value of the hardware, above its market value", {
      ...eachLife((life) => [
        `${life}_excess`,
        {
          label: `Over ${LIVES[life].words}`,
          unit: "$m",
          each: `${life}_book - market_value`,
        },
      ]),
    }),
    rows("Operating profit: the tenant stays to the end of the term, then the market", {
      ...eachLife((life) => [
        `${life}_profit`,
        {
          label: `Operating profit over ${LIVES[life].words}`,
          unit: "$m",
          each: `stays_cash_profit + relet_after_term - ${life}_depreciation - site_depreciation`,
          total: "sum",
        },
      ]),
    }),
  ],
  checks: [
    {
      label: "Profit of two lives differs by their depreciation",
      unit: "$m",
      difference:
        "short_profit.total - longest_profit.total - (longest_depreciation.total - short_depreciation.total)",
    },
  ],
  charts: [
    {
      title: "Book value of the hardware by life, against its market value ($m)",
      kind: "line",
      series: [...DEBATED.map((life) => `${life}_book`), "market_value"],
      unit: "$m",
    },
    {
      title: "Operating profit by life: the tenant stays, then the market ($m a period)",
      kind: "line",
      series: DEBATED.map((life) => `${life}_profit`),
      unit: "$m",
    },
  ],
};
