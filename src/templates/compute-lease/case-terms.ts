import type { TableRow } from "../blocks";
import { rampTable } from "../common/ramp";
import { inUnit } from "../language/row";
import { workings } from "../language/sheet";
import { heads, table } from "../language/table";
import type { Unit } from "../units";
import { componentsTable } from "./components";
import { CASE_NAMES, type CaseKey, OneCase } from "./one-case";
import { taxBasisAtClose } from "./tax-classes";

const all = (Object.keys(CASE_NAMES) as CaseKey[]).map((id) => new OneCase(id));
/** The model's own tables stand on its own sheets. */
const others = all.filter(({ id }) => id !== "live");

const row = (label: string, unit: Unit, cell: (one: OneCase) => string): TableRow =>
  inUnit(unit).columns(label, Object.fromEntries(all.map((one) => [one.id, cell(one)])));

const ramp = (one: OneCase) =>
  rampTable(`Share of the fee: ${one.title}`, one.key("ramp"), one.driver);

const netBookValue = (one: OneCase, day: string, output: string) =>
  `OFFTAKE.DEP.COMPONENTS(${one.table("components")}[], ${day}, "${output}", , period_months)`;

/** What each case says of the contract and of the site, whether the tenant stays or leaves. */
export const caseTerms = workings(
  "Case terms",
  "Contract and site, by case",
  "What does not depend on whether the tenant stays: bear, base, bull, and what the model runs on.",
  table("Contract and site", {
    case_terms: heads(CASE_NAMES),
    case_exit_date: row("First day without service, notice given at once", "date", (one) => {
      return one.contract.exitSeenFrom("AsOf");
    }),
    case_last_day: row("Last day of service, if the tenant leaves then", "date", (one) => {
      return `MAX(${one.term("exit_date")} - 1, StartDate)`;
    }),
    case_exit_payment: row("Payment on exit", "$m", (one) => {
      const { boundFrom } = one.contract;
      return `${boundFrom("AsOf")} - ${boundFrom("AsOf", "0")}`;
    }),
    case_cost_month: row("Power and running cost a month", "$m", ({ driver }) => {
      return `(power_mwh_year * ${driver("PowerPrice")} * (1 - PowerPassThrough) + ContractedMw * ${driver("OpexPerMwYear")}) / MonthsInYear`;
    }),
    case_kept_share: row(
      "Share of the fees that overhead and lost power leave",
      "%",
      ({ driver }) => {
        return `1 - OverheadShare - ${driver("PowerLossProbability")} * MIN(1, AtRiskMw / ContractedMw)`;
      },
    ),
    case_cost: row("Capital cost", "$m", ({ driver }) => `ContractedMw * ${driver("CapexPerMw")}`),
    case_book: row("Book value at close", "$m", (one) => {
      return `${one.term("cost")} - ${netBookValue(one, "period_end.opening", "ACCUMULATED")}`;
    }),
    case_basis: row("Tax basis at close", "$m", (one) => taxBasisAtClose(one.term("cost"))),
    case_invested: row("Put in at close: book value less deferred tax", "$m", (one) => {
      return `${one.term("book")} - TaxRate * (${one.term("book")} - ${one.term("basis")})`;
    }),
    case_price: row("Price of the site at the end of the term", "$m", (one) => {
      return `SaleShare * ${netBookValue(one, "sale_date", "NBV")}`;
    }),
    case_basis_left: row("Tax basis at its sale", "$m", (one) => {
      return `${one.term("basis")} - SUMPRODUCT(held[] * ${one.key("tax_depreciation")}[])`;
    }),
  }),
  ...others.map(ramp),
  ...others.map((one) =>
    componentsTable(`Components: ${one.title}`, one.key(""), one.term("cost"), one.driver),
  ),
);
