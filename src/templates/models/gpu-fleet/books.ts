import { $m, date, years } from "../../language/row";
import { workings } from "../../language/sheet";
import { rows } from "../../language/table";
import { eachLife, type Life, ofLives } from "./lives";

const hardware = (life: Life) => `hardware_cost, hardware_salvage, life.${life}, InServiceDate`;
/** Of one day, for the opening: a timeline's step must be told. */
const openingBook = (terms: string) =>
  `OFFTAKE.DEP.SLN(${terms}, period_end.opening, , "NBV", , period_months)`;

const CHANGED = "hardware_cost, hardware_salvage, life.own, InServiceDate, changed_on, new_life";

export const books = workings.overTime(
  "Books",
  "Depreciation and book value by life",
  "The same hardware over each life, and a life that is cut on the way.",
  rows(
    "Depreciation of the hardware, straight line",
    eachLife((life, words) => [
      `${life}_depreciation`,
      $m.array.flow(`Over ${words}`)`OFFTAKE.DEP.SLN(${hardware(life)}, period_end[])`,
    ]),
  ),
  rows(
    "Book value of the hardware",
    eachLife((life, words) => [
      `${life}_book`,
      $m.array.balance(`Book value over ${words}`)`
        ${openingBook(hardware(life))} | OFFTAKE.DEP.SLN(${hardware(life)}, period_end[], , "NBV")`,
    ]),
  ),
  rows("If the deal's life is cut on the way (a change in estimate, prospective)", {
    changed_on: date.value("First day of the new estimate")`EDATE(AsOf, MonthsToLifeChange)`,
    new_life: years.value("New life, from the original start")`MAX(1, life.own - YearsCut)`,
    changed_depreciation: $m.array.flow("Depreciation")`
      OFFTAKE.DEP.LIFECHANGE(${CHANGED}, period_end[])`,
    changed_more: $m.flow("More than before in the period")`
      changed_depreciation - own_depreciation`,
    changed_opening: $m.each("Book value at the start")`changed_book[-1]`,
    changed_additions: $m.flow("Put in service")`additions`,
    changed_taken: $m.flow("Depreciation")`-changed_depreciation`,
    changed_book: $m.total.balance("Book value at the end")`
      OFFTAKE.DEP.LIFECHANGE(${CHANGED}, period_end.opening, , "NBV", period_months) |
      changed_opening + changed_additions + changed_taken`,
  }),
  rows("What all lives share", {
    additions: $m.flow("Hardware put in service in the period")`
      IF(AND(InServiceDate > period_end[-1], InServiceDate <= period_end), hardware_cost, 0)`,
    site_depreciation: $m.array.flow("Depreciation of network, building, power and cooling")`
      OFFTAKE.DEP.COMPONENTS(site[], period_end[])`,
  }),
  $m.check("Book value over every life rolls forward")`
    SUM(${ofLives("ABS(@_book.opening + additions.total - @_depreciation.total - @_book[last])")})`,
  $m.check("Book value after the change is that of the change")`changed_book[last] -
    OFFTAKE.DEP.LIFECHANGE(${CHANGED}, period_end[last], , "NBV", period_months)`,
);
