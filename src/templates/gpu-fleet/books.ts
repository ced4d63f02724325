import { rows, type Sheet } from "../template";
import { eachLife, LIVES, type Life, lifeKeys } from "./lives";

const hardware = (life: Life) => `hardware_cost, hardware_salvage, life.${life}, InServiceDate`;
/** Of one day, for the opening: a timeline's step must be told. */
const openingBook = (terms: string, fn = "SLN") =>
  `OFFTAKE.DEP.${fn}(${terms}, period_end.opening, , "NBV", , period_months)`;

const CHANGED = "hardware_cost, hardware_salvage, life.own, InServiceDate, changed_on, new_life";

export const books: Sheet = {
  name: "Books",
  role: "workings",
  title: "Depreciation and book value by life",
  purpose: "The same hardware over each life, and a life that is cut on the way.",
  overTime: true,
  blocks: [
    rows("Depreciation of the hardware, straight line", {
      ...eachLife((life) => [
        `${life}_depreciation`,
        {
          label: `Over ${LIVES[life].words}`,
          unit: "$m",
          series: `OFFTAKE.DEP.SLN(${hardware(life)}, period_end[])`,
          total: "sum",
        },
      ]),
    }),
    rows("Book value of the hardware", {
      ...eachLife((life) => [
        `${life}_book`,
        {
          label: `Book value over ${LIVES[life].words}`,
          unit: "$m",
          opening: openingBook(hardware(life)),
          series: `OFFTAKE.DEP.SLN(${hardware(life)}, period_end[], , "NBV")`,
          total: "last",
        },
      ]),
    }),
    rows("If the deal's life is cut on the way (a change in estimate, prospective)", {
      changed_on: {
        label: "First day of the new estimate",
        unit: "date",
        value: "EDATE(AsOf, MonthsToLifeChange)",
      },
      new_life: {
        label: "New life, from the original start",
        unit: "years",
        value: "MAX(1, life.own - YearsCut)",
      },
      changed_depreciation: {
        label: "Depreciation",
        unit: "$m",
        series: `OFFTAKE.DEP.LIFECHANGE(${CHANGED}, period_end[])`,
        total: "sum",
      },
      changed_more: {
        label: "More than before in the period",
        unit: "$m",
        each: "changed_depreciation - own_depreciation",
        total: "sum",
      },
      changed_opening: { label: "Book value at the start", unit: "$m", each: "changed_book[-1]" },
      changed_additions: { label: "Put in service", unit: "$m", each: "additions", total: "sum" },
      changed_taken: {
        label: "Depreciation",
        unit: "$m",
        each: "-changed_depreciation",
        total: "sum",
      },
      changed_book: {
        label: "Book value at the end",
        unit: "$m",
        opening: `OFFTAKE.DEP.LIFECHANGE(${CHANGED}, period_end.opening, , "NBV", period_months)`,
        each: "changed_opening + changed_additions + changed_taken",
        total: "last",
        emphasis: "total",
      },
    }),
    rows("What all lives share", {
      additions: {
        label: "Hardware put in service in the period",
        unit: "$m",
        each: "IF(AND(InServiceDate > period_end[-1], InServiceDate <= period_end), hardware_cost, 0)",
        total: "sum",
      },
      site_depreciation: {
        label: "Depreciation of network, building, power and cooling",
        unit: "$m",
        series: "OFFTAKE.DEP.COMPONENTS(site[], period_end[])",
        total: "sum",
      },
    }),
  ],
  checks: [
    {
      label: "Book value over every life rolls forward",
      unit: "$m",
      difference: `SUM(${lifeKeys.map((life) => `ABS(${life}_book.opening + additions.total - ${life}_depreciation.total - ${life}_book[last])`).join(", ")})`,
    },
    {
      label: "Book value after the change is that of the change",
      unit: "$m",
      difference: `changed_book[last] - OFFTAKE.DEP.LIFECHANGE(${CHANGED}, period_end[last], , "NBV", period_months)`,
    },
  ],
};
