import { currentDeals } from "../../../deals/library";
import { count, date, days, number, percent, text } from "../../language/row";
import { each, heads, rows, spill, table, workings } from "../../language/sheet";
import { rampTable } from "../common/contract";
import { CONTRACTS, namedIn } from "./contracts";

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

/** Years back from the prospectus: more than any contract of the library has run. */
const YEARS = 15;
const year = (back: number) => `year_${back}`;

const ramp = (c: number) => rampTable(`Share of the fee: contract ${c}`, `ramp_${c}`, namedIn(c));

/** What the functions take as tables, and what they give as tables. */
export const tables = workings.columns(
  [20, 14],
  46,
)`Tables | Tables for the functions | Concentration as the function gives it, the reduced fees at
  the contracts' starts, and the years that end on the prospectus's eve.`({
  concentration: spill(
    "Concentration of customers, by annual fee",
    heads`measure text: Measure | value: Value`,
    {
      top_1: percent.spilled(""),
      top_3: percent.spilled(""),
      top_5: percent.spilled(""),
      herfindahl: number.spilled(""),
      effective: number.spilled(""),
    },
  )`OFFTAKE.DEAL.CONCENTRATION(customer_fee[])`,
  ...each(CONTRACTS, ramp),
  years_before: table("Years up to the prospectus")`end: Last day`,
  ...each(
    Array.from({ length: YEARS }, (_, i) => YEARS - 1 - i),
    (back) => ({
      [year(back)]: date.cells(
        back === 0 ? "The year up to the prospectus" : "The year before the next one",
      )`
        ${back === 0 ? "ProspectusDate - 1" : `EDATE(${year(back - 1)}.end, -MonthsInYear)`}`,
    }),
  ),
  "The index of concentration is the sum of squared shares": number.check`
    concentration.herfindahl.value - SUMPRODUCT(fee_share[] * fee_share[])`,
  "The years reach back to the first day of service": days.check`MAX(0,
    EDATE(${year(YEARS - 1)}.end, -MonthsInYear) + 1 - MIN(ProspectusDate, MIN(start_date[])))`,
});
