import { type Formula, oneLine } from "../../language/formula";
import { $m, date, years } from "../../language/row";
import { each, type Parts, rows, workings } from "../../language/sheet";

/**
 * The lives set side by side: the deal's own, and those of the debate. A table over them has a column
 * each, and a row over time a row each.
 */
export const LIVES = {
  own: { head: "Deal's life", years: "GpuLifeYears", words: "deal life" },
  short: { head: "Short", years: "ShortLifeYears", words: "short life" },
  medium: { head: "Medium", years: "MediumLifeYears", words: "medium life" },
  long: { head: "Long", years: "LongLifeYears", words: "long life" },
  longest: { head: "Longest", years: "LongestLifeYears", words: "longest life" },
} as const;

export type Life = keyof typeof LIVES;
export const lifeKeys = Object.keys(LIVES) as Life[];

export const lifeColumns = byLife((life) => LIVES[life].head);
export const lifeYears = byLife((life) => LIVES[life].years);

/** A value a life. */
function byLife<T>(of: (life: Life) => T): Record<Life, T> {
  return Object.fromEntries(lifeKeys.map((life) => [life, of(life)])) as Record<Life, T>;
}

/** A row over time a life; in its formula `@` is the life's key. */
export const lifeRows =
  (label: string, key: string, run: "each" | "flow" | "balance", line = $m): Formula<Parts> =>
  (...written) =>
    each(lifeKeys, (life) => ({
      [`${life}_${key}`]: line[run](`${label} ${LIVES[life].words}`)`
        ${oneLine(...written).replaceAll("@", life)}`,
    }));

/** What a formula of each life is, one after the other: `@` is the life's key. */
export const ofLives = (formula: string) =>
  lifeKeys.map((life) => formula.replaceAll("@", life)).join(", ");

const HARDWARE = "hardware_cost, hardware_salvage, life.@, InServiceDate";
const CHANGED = "hardware_cost, hardware_salvage, life.own, InServiceDate, changed_on, new_life";

export const books = workings.overTime`Books | Depreciation and book value by life |
  Hardware depreciation by useful life, including a mid-life reduction.`({
  "Depreciation of the hardware, straight line": rows,
  ...lifeRows("Depreciation,", "depreciation", "flow", $m.array)`
    OFFTAKE.DEP.SLN(${HARDWARE}, period_end[])`,
  "Book value of the hardware": rows,
  ...lifeRows("Net book value,", "book", "balance", $m.array)`
    OFFTAKE.DEP.SLN(${HARDWARE}, period_end.opening, , "NBV", , period_months) |
    OFFTAKE.DEP.SLN(${HARDWARE}, period_end[], , "NBV")`,
  "Useful-life change (prospective)": rows,
  changed_on: date.value("First day of the new estimate")`EDATE(AsOf, MonthsToLifeChange)`,
  new_life: years.value("New life, from the original start")`MAX(1, life.own - YearsCut)`,
  changed_depreciation: $m.array.flow("Depreciation")`
    OFFTAKE.DEP.LIFECHANGE(${CHANGED}, period_end[])`,
  changed_more: $m.flow("Additional depreciation in period")`
    changed_depreciation - own_depreciation`,
  changed_opening: $m.each("Book value at the start")`changed_book[-1]`,
  changed_additions: $m.flow("Put in service")`additions`,
  changed_taken: $m.flow("Depreciation")`-changed_depreciation`,
  changed_book: $m.total.balance("Book value at the end")`
    OFFTAKE.DEP.LIFECHANGE(${CHANGED}, period_end.opening, , "NBV", period_months) | changed_opening
    + changed_additions + changed_taken`,
  "Common to all lives": rows,
  additions: $m.flow("Hardware placed in service")`
    IF(AND(InServiceDate > period_end[-1], InServiceDate <= period_end), hardware_cost, 0)`,
  site_depreciation: $m.array.flow("Depreciation of network, building, power and cooling")`
    OFFTAKE.DEP.COMPONENTS(site[], period_end[])`,
  "Book value over every life rolls forward": $m.check`
    SUM(${ofLives("ABS(@_book.opening + additions.total - @_depreciation.total - @_book[last])")})`,
  "NBV = DEP.LIFECHANGE": $m.check`changed_book[last] - OFFTAKE.DEP.LIFECHANGE(${CHANGED},
    period_end[last], , "NBV", period_months)`,
});
