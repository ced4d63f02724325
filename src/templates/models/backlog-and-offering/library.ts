import { currentDeals } from "../../../deals/library";
import { count, date, days, number, percent, text } from "../../language/row";
import { each, heads, rows, spill, table, workings } from "../../language/sheet";
import { rampTable } from "../common/contract";
import { CONTRACTS, namedIn } from "./contracts";

const deals = currentDeals();
const keyed = deals.map((deal, i) => ({ key: `deal_${i + 1}`, deal }));

/** What DEAL.LIST says of each. */
const LISTED = heads`id text: ID | lessor text: Landlord | lessee text: Tenant | kind text: Kind |
  mw text: MW and basis | months months: Months | value $m: Value, $m | mw_price number: $m per
  MW-year | gpu_price number: $ per GPU-hour`;

/** The library beside the model: what may be taken, and what of it is this landlord's. */
export const library = workings.columns([28, 26, 22, 15, 42, 10, 14, 16, 14], 46)`Library | The
  library of deals |
  Deals that can be added to the loaded contract, with the same landlord's deals flagged.`({
  library: spill(
    "Deals as reported",
    LISTED,
    each(keyed, ({ key, deal }) => ({ [key]: text.spilled(deal.title) })),
  )`OFFTAKE.DEAL.LIST()`,
  "The loaded deal": rows,
  loaded_id: text.value("Deal ID (no version)")`LEFT(DealId, FIND("@", DealId & "@") - 1)`,
  loaded_place: count.value("Position in list (none for your own deals)")`
    IFERROR(MATCH(loaded_id & "@*", library.id, 0), 0)`,
  others: table("Landlord's other deals, in auto order")`
    plain text: Id | same count: Same capacity | candidate count: Selected by auto`,
  // A deal of the user's own is not in the library: what it was made from has its tenant.
  ...each(keyed, ({ key, deal }) => ({
    [key]: text.cells(deal.title)`LEFT(library.${key}.id, FIND("@", library.${key}.id & "@") - 1) |
      IF(.plain = loaded_id, 1, SUMPRODUCT((overlaps.whole = .plain) * (overlaps.part = loaded_id) +
      (overlaps.part = .plain) * (overlaps.whole = loaded_id))) | IF(AND(library.${key}.lessor =
      Lessor, .same = 0, OR(loaded_place > 0, library.${key}.lessee <> Lessee)), 1, 0)`,
  })),
  choices: table("Valid selections")`choice: Choice`,
  choice_auto: text.cells("This landlord's next one")`'auto`,
  choice_none: text.cells("Nothing")`'none`,
  ...each(keyed, ({ key, deal }) => ({
    [`choice_${key}`]: text.cells(deal.title)`library.${key}.id`,
  })),
  "All library deals are listed": count.check`COUNTIF(library.id, "*@*") - ROWS(library.id)`,
});

/** Years back from the prospectus: more than any contract of the library has run. */
const YEARS = 15;
const year = (back: number) => `year_${back}`;

const ramp = (c: number) => rampTable(`Fee ramp: contract ${c}`, `ramp_${c}`, namedIn(c));

/** What the functions take as tables, and what they give as tables. */
export const tables = workings.columns([20, 14], 46)`Tables | Function tables |
  Concentration metrics, fee ramps, and annual periods ending the day before the prospectus date.`({
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
        back === 0 ? "Year ending at prospectus" : "The year before the next one",
      )`
        ${back === 0 ? "ProspectusDate - 1" : `EDATE(${year(back - 1)}.end, -MonthsInYear)`}`,
    }),
  ),
  "HHI = sum of squared shares": number.check`
    concentration.herfindahl.value - SUMPRODUCT(fee_share[] * fee_share[])`,
  "Annual periods reach first service date": days.check`MAX(0, EDATE(${year(YEARS - 1)}.end,
    -MonthsInYear) + 1 - MIN(ProspectusDate, MIN(start_date[])))`,
});
