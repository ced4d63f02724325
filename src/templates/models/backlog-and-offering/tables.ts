import { each } from "../../language/each";
import { heads, spill, table } from "../../language/heading";
import { date, days, number, percent } from "../../language/row";
import { workings } from "../../language/sheet";
import { rampTable } from "../common/ramp";
import { CONTRACTS, namedIn } from "./contracts";

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
