import { each } from "../../language/each";
import { heads, table } from "../../language/heading";
import { $m, date, percent } from "../../language/row";
import { workings } from "../../language/sheet";
import { rampTable } from "../common/ramp";
import { componentsTable } from "./components";
import { CASE_NAMES, OneCase } from "./one-case";
import { taxBasisAtClose } from "./tax-classes";

const OTHERS = ["bear", "base", "bull"] as const;

const { contract } = new OneCase("@");
const bookValue = (day: string, output: string) =>
  `OFFTAKE.DEP.COMPONENTS(@components[], ${day}, "${output}", , period_months)`;

/** What each case says of the contract and of the site, whether the tenant stays or leaves. */
export const caseTerms = workings.checkedOn("Case live")`Case terms | Contract and site, by case |
  What does not depend on whether the tenant stays: bear, base, bull, and what the model runs on.`({
  case_terms: table("Contract and site", heads(CASE_NAMES)),
  case_exit_date: date.each("First day without service, notice given at once")`
    ${contract.exitSeenFrom("AsOf")}`,
  case_last_day: date.each("Last day of service, if the tenant leaves then")`
    MAX(case_exit_date.@ - 1, StartDate)`,
  case_exit_payment: $m.each("Payment on exit")`
    ${contract.boundFrom("AsOf")} - ${contract.boundFrom("AsOf", "0")}`,
  case_cost_month: $m.each("Power and running cost a month")`(power_mwh_year * @PowerPrice * (1 -
    PowerPassThrough) + ContractedMw * @OpexPerMwYear) / MonthsInYear`,
  case_kept_share: percent.each("Share of the fees that overhead and lost power leave")`
    1 - OverheadShare - @PowerLossProbability * MIN(1, AtRiskMw / ContractedMw)`,
  case_cost: $m.each("Capital cost")`ContractedMw * @CapexPerMw`,
  case_book: $m.each("Book value at close")`
    case_cost.@ - ${bookValue("period_end.opening", "ACCUMULATED")}`,
  case_basis: $m.each("Tax basis at close")`${taxBasisAtClose("case_cost.@")}`,
  case_invested: $m.each("Put in at close: book value less deferred tax")`
    case_book.@ - TaxRate * (case_book.@ - case_basis.@)`,
  case_price: $m.each("Price of the site at the end of the term")`
    SaleShare * ${bookValue("sale_date", "NBV")}`,
  case_basis_left: $m.each("Tax basis at its sale")`
    case_basis.@ - SUMPRODUCT(held[] * @_tax_depreciation[])`,
  ...each(OTHERS, (id) =>
    rampTable(`Share of the fee: ${id}`, `${id}_ramp`, new OneCase(id).driver),
  ),
  ...each(OTHERS, (id) =>
    componentsTable(`Components: ${id}`, `${id}_`, `case_cost.${id}`, new OneCase(id).driver),
  ),
});
