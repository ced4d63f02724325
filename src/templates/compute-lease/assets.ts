import { COMPONENTS, components } from "../common/components";
import { rows, type Sheet } from "../template";

const depreciation = Object.fromEntries(
  Object.entries(COMPONENTS).map(([key, [label]]) => [
    `${key}_depreciation`,
    {
      label,
      unit: "$m" as const,
      series: `OFFTAKE.DEP.SLN(${key}.cost, ${key}.salvage, ${key}.life, InServiceDate, period_end[])`,
      total: "sum" as const,
    },
  ]),
);

export const assets: Sheet = {
  name: "Assets",
  role: "workings",
  title: "Depreciation and book value",
  purpose:
    "Book value of what was built: straight line, each component on its own life, until the site is sold.",
  overTime: true,
  blocks: [
    rows("Depreciation of the components, if the site were kept", {
      ...depreciation,
      scheduled_depreciation: {
        label: "All components",
        unit: "$m",
        each: `SUM(${components.map((key) => `${key}_depreciation`).join(", ")})`,
        total: "sum",
        emphasis: "total",
      },
    }),
    rows("Book value", {
      book_opening: { label: "At the start", unit: "$m", each: "book_value[-1]" },
      depreciation: {
        label: "Depreciation, whoever uses the site",
        unit: "$m",
        each: "-held * scheduled_depreciation",
        total: "sum",
      },
      book_sold: {
        label: "Sold",
        unit: "$m",
        each: "-sold * (book_opening + depreciation)",
        total: "sum",
      },
      book_value: {
        label: "At the end",
        unit: "$m",
        opening:
          'components_cost - OFFTAKE.DEP.COMPONENTS(components[], period_end.opening, "ACCUMULATED", , period_months)',
        each: "SUM(book_opening, depreciation, book_sold)",
        total: "last",
        emphasis: "total",
      },
    }),
    rows("Sale of the site at the end of the term", {
      sale_proceeds: {
        label: "Price, a share of the book value",
        unit: "$m",
        each: "-SaleShare * book_sold",
        total: "sum",
      },
      sale_gain: {
        label: "Gain over the book value",
        unit: "$m",
        each: "sale_proceeds + book_sold",
        total: "sum",
      },
    }),
    rows("For the checks", {
      value_if_kept: {
        label: "Book value, if the site were kept",
        unit: "$m",
        series: 'OFFTAKE.DEP.COMPONENTS(components[], period_end[], "NBV")',
      },
    }),
  ],
  checks: [
    {
      label: "Book value sold is that of the components on the day",
      unit: "$m",
      difference: "book_sold.total + SUMPRODUCT(sold[] * value_if_kept[])",
    },
    {
      label: "Nothing is left on the books once the site is sold",
      unit: "$m",
      difference: "book_value[last]",
    },
  ],
};
