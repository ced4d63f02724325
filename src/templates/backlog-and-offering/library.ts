import { currentDeals } from "../../deals/library";
import { rows, type Sheet, table } from "../template";

const deals = currentDeals();
const keyed = deals.map((deal, i) => ({ key: `deal_${i + 1}`, deal }));
const rowsOf = <T>(row: (key: string) => T) =>
  Object.fromEntries(keyed.map(({ key, deal }) => [key, { label: deal.title, ...row(key) }]));

/** The library beside the model: what may be taken, and what of it is this landlord's. */
export const library: Sheet = {
  name: "Library",
  role: "workings",
  title: "The library of deals",
  purpose: "What may stand beside the loaded contract, and which of it is the same landlord's.",
  overTime: false,
  labels: 46,
  columns: [28, 26, 22, 15, 42, 10, 14, 16, 14],
  blocks: [
    {
      kind: "spill",
      title: "Deals as reported",
      key: "library",
      formula: "OFFTAKE.DEAL.LIST()",
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
      unit: "text",
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
    },
    rows("The loaded deal", {
      loaded_id: {
        label: "Id, without its version",
        unit: "text",
        value: 'LEFT(DealId, FIND("@", DealId & "@") - 1)',
      },
      loaded_place: {
        label: "Its place in the list; a deal of your own has none",
        unit: "count",
        value: 'IFERROR(MATCH(loaded_id & "@*", library.id, 0), 0)',
      },
    }),
    table(
      "This landlord's others: what auto takes, from the top",
      "others",
      { plain: "Id", same: "Same capacity", candidate: "Taken by auto" },
      rowsOf((key) => ({
        unit: "text" as const,
        cells: {
          plain: `LEFT(library.${key}.id, FIND("@", library.${key}.id & "@") - 1)`,
          same: `IF(${key}.plain = loaded_id, 1, SUMPRODUCT((overlaps.whole = ${key}.plain) * (overlaps.part = loaded_id) + (overlaps.part = ${key}.plain) * (overlaps.whole = loaded_id)))`,
          // A deal of the user's own is not in the library: what it was made from has its tenant.
          candidate: `IF(AND(library.${key}.lessor = Lessor, ${key}.same = 0, OR(loaded_place > 0, library.${key}.lessee <> Lessee)), 1, 0)`,
        },
      })),
      { plain: "text", same: "count", candidate: "count" },
    ),
    table(
      "What may be chosen",
      "choices",
      { choice: "Choice" },
      {
        choice_auto: {
          label: "This landlord's next one",
          unit: "text",
          cells: { choice: { text: "auto" } },
        },
        choice_none: { label: "Nothing", unit: "text", cells: { choice: { text: "none" } } },
        ...Object.fromEntries(
          keyed.map(({ key, deal }) => [
            `choice_${key}`,
            { label: deal.title, unit: "text" as const, cells: { choice: `library.${key}.id` } },
          ]),
        ),
      },
    ),
  ],
  checks: [
    {
      label: "Every deal of the library is listed",
      unit: "count",
      difference: 'COUNTIF(library.id, "*@*") - ROWS(library.id)',
    },
  ],
};
