import { spill } from "../../language/block";
import { date, days, number } from "../../language/row";
import { workings } from "../../language/sheet";
import { heads, table } from "../../language/table";
import { rampTable } from "../common/ramp";
import { CONTRACTS, namedIn } from "./contracts";

/** Years back from the prospectus: more than any contract of the library has run. */
const YEARS = 15;
const year = (back: number) => `year_${back}`;

const ramp = (c: number) => rampTable(`Share of the fee: contract ${c}`, `ramp_${c}`, namedIn(c));

/** What the functions take as tables, and what they give as tables. */
export const tables = workings(
  "Tables",
  "Tables for the functions",
  "Concentration as the function gives it, the reduced fees at the contracts' starts, and the years that end on the prospectus's eve.",
  { columns: [20, 14], labels: 46 },
  spill(
    "Concentration of customers, by annual fee",
    "concentration",
    "%",
    "OFFTAKE.DEAL.CONCENTRATION(customer_fee[])",
    {
      rows: { top_1: "", top_3: "", top_5: "", herfindahl: "", effective: "" },
      columns: { measure: "Measure", value: "Value" },
      units: { measure: "text", herfindahl: "number", effective: "number" },
    },
  ),
  ...CONTRACTS.map(ramp),
  table("Years up to the prospectus", {
    years_before: heads({ end: "Last day" }),
    ...Object.fromEntries(
      Array.from({ length: YEARS }, (_, i) => YEARS - 1 - i).map((back) => [
        year(back),
        date.columns(
          back === 0 ? "The year up to the prospectus" : "The year before the next one",
          {
            end: back === 0 ? "ProspectusDate - 1" : `EDATE(${year(back - 1)}.end, -MonthsInYear)`,
          },
        ),
      ]),
    ),
  }),
  number.check("The index of concentration is the sum of squared shares")`
    concentration.herfindahl.value - SUMPRODUCT(fee_share[] * fee_share[])`,
  days.check("The years reach back to the first day of service")`MAX(0,
    EDATE(${year(YEARS - 1)}.end, -MonthsInYear) + 1 - MIN(ProspectusDate, MIN(start_date[])))`,
);
