import { currentDeals } from "../../../deals/library";
import { spill } from "../../language/block";
import { count, text } from "../../language/row";
import { workings } from "../../language/sheet";
import { heads, rows, table } from "../../language/table";

const deals = currentDeals();
const keyed = deals.map((deal, i) => ({ key: `deal_${i + 1}`, deal }));
const rowsOf = <T>(row: (key: string) => T) =>
  Object.fromEntries(keyed.map(({ key, deal }) => [key, { label: deal.title, ...row(key) }]));

/** The library beside the model: what may be taken, and what of it is this landlord's. */
export const library = workings(
  "Library",
  "The library of deals",
  "What may stand beside the loaded contract, and which of it is the same landlord's.",
  { columns: [28, 26, 22, 15, 42, 10, 14, 16, 14], labels: 46 },
  spill("Deals as reported", "library", "text", "OFFTAKE.DEAL.LIST()", {
    rows: Object.fromEntries(keyed.map(({ key, deal }) => [key, deal.title])),
    columns: {
      id: "Id",
      lessor: "Landlord",
      lessee: "Tenant",
      kind: "Kind",
      mw: "MW and their basis",
      months: "Months",
      value: "Value, $m",
      mw_price: "$m a MW-year",
      gpu_price: "$ a GPU-hour",
    },
    units: {
      id: "text",
      lessor: "text",
      lessee: "text",
      kind: "text",
      mw: "text",
      months: "months",
      value: "$m",
      mw_price: "number",
      gpu_price: "number",
    },
  }),
  rows("The loaded deal", {
    loaded_id: text.value("Id, without its version")`LEFT(DealId, FIND("@", DealId & "@") - 1)`,
    loaded_place: count.value("Its place in the list; a deal of your own has none")`
      IFERROR(MATCH(loaded_id & "@*", library.id, 0), 0)`,
  }),
  table("This landlord's others: what auto takes, from the top", {
    others: heads({
      plain: ["Id", "text"],
      same: ["Same capacity", "count"],
      candidate: ["Taken by auto", "count"],
    }),
    ...rowsOf((key) => ({
      unit: "text" as const,
      cells: {
        plain: `LEFT(library.${key}.id, FIND("@", library.${key}.id & "@") - 1)`,
        same: `IF(${key}.plain = loaded_id, 1, SUMPRODUCT((overlaps.whole = ${key}.plain) * (overlaps.part = loaded_id) + (overlaps.part = ${key}.plain) * (overlaps.whole = loaded_id)))`,
        // A deal of the user's own is not in the library: what it was made from has its tenant.
        candidate: `IF(AND(library.${key}.lessor = Lessor, ${key}.same = 0, OR(loaded_place > 0, library.${key}.lessee <> Lessee)), 1, 0)`,
      },
    })),
  }),
  table("What may be chosen", {
    choices: heads({ choice: "Choice" }),
    choice_auto: text.cells("This landlord's next one")`'auto`,
    choice_none: text.cells("Nothing")`'none`,
    ...Object.fromEntries(
      keyed.map(({ key, deal }) => [
        `choice_${key}`,
        text.columns(deal.title, { choice: `library.${key}.id` }),
      ]),
    ),
  }),
  count.check("Every deal of the library is listed")`COUNTIF(library.id, "*@*") - ROWS(library.id)`,
);
