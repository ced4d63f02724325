import { currentDeals } from "../../../deals/library";
import { each } from "../../language/each";
import { heads, rows, spill, table } from "../../language/heading";
import { count, text } from "../../language/row";
import { workings } from "../../language/sheet";

const deals = currentDeals();
const keyed = deals.map((deal, i) => ({ key: `deal_${i + 1}`, deal }));

/** The library beside the model: what may be taken, and what of it is this landlord's. */
export const library = workings.columns(
  [28, 26, 22, 15, 42, 10, 14, 16, 14],
  46,
)`Library | The library of deals |
  What may stand beside the loaded contract, and which of it is the same landlord's.`({
  library: spill(
    "Deals as reported",
    heads`id text: Id | lessor text: Landlord | lessee text: Tenant | kind text: Kind | mw text: MW and their basis | months months: Months | value $m: Value, $m | mw_price number: $m a MW-year | gpu_price number: $ a GPU-hour`,
    {
      ...each(keyed, ({ key, deal }) => ({ [key]: text.spilled(deal.title) })),
    },
  )`OFFTAKE.DEAL.LIST()`,
  "The loaded deal": rows,
  loaded_id: text.value("Id, without its version")`LEFT(DealId, FIND("@", DealId & "@") - 1)`,
  loaded_place: count.value("Its place in the list; a deal of your own has none")`
    IFERROR(MATCH(loaded_id & "@*", library.id, 0), 0)`,
  others: table("This landlord's others: what auto takes, from the top")`
    plain text: Id | same count: Same capacity | candidate count: Taken by auto`,
  // A deal of the user's own is not in the library: what it was made from has its tenant.
  ...each(keyed, ({ key, deal }) => ({
    [key]: text.cells(deal.title)`LEFT(library.${key}.id, FIND("@", library.${key}.id & "@") - 1) |
      IF(.plain = loaded_id, 1, SUMPRODUCT((overlaps.whole = .plain) * (overlaps.part = loaded_id) +
      (overlaps.part = .plain) * (overlaps.whole = loaded_id))) | IF(AND(library.${key}.lessor =
      Lessor, .same = 0, OR(loaded_place > 0, library.${key}.lessee <> Lessee)), 1, 0)`,
  })),
  choices: table("What may be chosen")`choice: Choice`,
  choice_auto: text.cells("This landlord's next one")`'auto`,
  choice_none: text.cells("Nothing")`'none`,
  ...each(keyed, ({ key, deal }) => ({
    [`choice_${key}`]: text.cells(deal.title)`library.${key}.id`,
  })),
  "Every deal of the library is listed": count.check`COUNTIF(library.id, "*@*") - ROWS(library.id)`,
});
