import { rows } from "../../language/heading";
import { $m, date, years } from "../../language/row";
import { workings } from "../../language/sheet";
import { lifeRows, ofLives } from "./lives";

const HARDWARE = "hardware_cost, hardware_salvage, life.@, InServiceDate";
const CHANGED = "hardware_cost, hardware_salvage, life.own, InServiceDate, changed_on, new_life";

export const books = workings.overTime`Books | Depreciation and book value by life |
  The same hardware over each life, and a life that is cut on the way.`({
  "Depreciation of the hardware, straight line": rows,
  ...lifeRows("Over", "depreciation", "flow", $m.array)`OFFTAKE.DEP.SLN(${HARDWARE}, period_end[])`,
  "Book value of the hardware": rows,
  ...lifeRows("Book value over", "book", "balance", $m.array)`
    OFFTAKE.DEP.SLN(${HARDWARE}, period_end.opening, , "NBV", , period_months) |
    OFFTAKE.DEP.SLN(${HARDWARE}, period_end[], , "NBV")`,
  "If the deal's life is cut on the way (a change in estimate, prospective)": rows,
  changed_on: date.value("First day of the new estimate")`EDATE(AsOf, MonthsToLifeChange)`,
  new_life: years.value("New life, from the original start")`MAX(1, life.own - YearsCut)`,
  changed_depreciation: $m.array.flow("Depreciation")`
    OFFTAKE.DEP.LIFECHANGE(${CHANGED}, period_end[])`,
  changed_more: $m.flow("More than before in the period")`changed_depreciation - own_depreciation`,
  changed_opening: $m.each("Book value at the start")`changed_book[-1]`,
  changed_additions: $m.flow("Put in service")`additions`,
  changed_taken: $m.flow("Depreciation")`-changed_depreciation`,
  changed_book: $m.total.balance("Book value at the end")`
    OFFTAKE.DEP.LIFECHANGE(${CHANGED}, period_end.opening, , "NBV", period_months) | changed_opening
    + changed_additions + changed_taken`,
  "What all lives share": rows,
  additions: $m.flow("Hardware put in service in the period")`
    IF(AND(InServiceDate > period_end[-1], InServiceDate <= period_end), hardware_cost, 0)`,
  site_depreciation: $m.array.flow("Depreciation of network, building, power and cooling")`
    OFFTAKE.DEP.COMPONENTS(site[], period_end[])`,
  "Book value over every life rolls forward": $m.check`
    SUM(${ofLives("ABS(@_book.opening + additions.total - @_depreciation.total - @_book[last])")})`,
  "Book value after the change is that of the change": $m.check`changed_book[last] -
    OFFTAKE.DEP.LIFECHANGE(${CHANGED}, period_end[last], , "NBV", period_months)`,
});
