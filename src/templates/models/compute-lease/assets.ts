import { each } from "../../language/each";
import { rows } from "../../language/heading";
import { $m } from "../../language/row";
import { workings } from "../../language/sheet";
import { COMPONENTS, components } from "../common/components";

const depreciation = each(Object.entries(COMPONENTS), ([key, [label]]) => ({
  [`${key}_depreciation`]: $m.array.flow(label)`
    OFFTAKE.DEP.SLN(${key}.cost, ${key}.salvage, ${key}.life, InServiceDate, period_end[])`,
}));

export const assets = workings.overTime`Assets | Depreciation and book value | Book value of what
  was built: straight line, each component on its own life, until the site is sold.`({
  "Depreciation of the components, if the site were kept": rows,
  ...depreciation,
  scheduled_depreciation: $m.total.flow("All components")`
    SUM(${components.map((key) => `${key}_depreciation`).join(", ")})`,
  "Book value": rows,
  book_opening: $m.each("At the start")`book_value[-1]`,
  depreciation: $m.flow("Depreciation, whoever uses the site")`-held * scheduled_depreciation`,
  book_sold: $m.flow("Sold")`-sold * (book_opening + depreciation)`,
  book_value: $m.total.balance("At the end")`
    components_cost - OFFTAKE.DEP.COMPONENTS(components[], period_end.opening, "ACCUMULATED", ,
    period_months) | SUM(book_opening, depreciation, book_sold)`,
  "Sale of the site at the end of the term": rows,
  sale_proceeds: $m.flow("Price, a share of the book value")`-SaleShare * book_sold`,
  sale_gain: $m.flow("Gain over the book value")`sale_proceeds + book_sold`,
  "For the checks": rows,
  value_if_kept: $m.array.each("Book value, if the site were kept")`
    OFFTAKE.DEP.COMPONENTS(components[], period_end[], "NBV")`,
  "Book value sold is that of the components on the day": $m.check`
    book_sold.total + SUMPRODUCT(sold[] * value_if_kept[])`,
  "Nothing is left on the books once the site is sold": $m.check`book_value[last]`,
});
