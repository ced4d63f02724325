import { CASE_DRIVERS } from "../../../deals/cases";
import { $m, date, percent } from "../../language/row";
import { each, heads, table, workings } from "../../language/sheet";
import { contract, type Driver, live, rampTable } from "../common/contract";
import { componentsTable } from "./site";
import { taxBasisAtClose } from "./tax";

/** The inputs of a case: live are those that the model runs on. */
export const CASE_NAMES = { bear: "Bear", base: "Base", bull: "Bull", live: "Model" } as const;
export type CaseKey = keyof typeof CASE_NAMES;

/** Whether the tenant stays to the end of the term, or leaves as soon as it may. */
export const STAYS = { stays: "Tenant stays", leaves: "Tenant exits early" } as const;
export type Stay = keyof typeof STAYS;

/** A case while its sheet is written; `@` is the case of a table's column. */
export class OneCase {
  constructor(readonly id: CaseKey | "@") {}

  /** Of the sheet that has the cases side by side: see case-terms.ts. */
  term(row: string): string {
    return `case_${row}.${this.id}`;
  }

  /** A row's key: each case has rows of its own. */
  key(row: string): string {
    return `${this.id}_${row}`;
  }

  /** Under what name the case finds an assumption. */
  readonly driver: Driver = (name) => {
    if (this.id === "live") return live(name);
    const prefix = this.id === "@" ? "@" : CASE_NAMES[this.id];
    return CASE_DRIVERS.some((driver) => driver === name) ? `${prefix}${name}` : name;
  };

  /** Its terms; the model's own tables stand on its own sheets. */
  get contract() {
    const ramp = { live: "ramp", "@": "@ramp" }[this.id as string] ?? this.key("ramp");
    return contract(this.driver, `${ramp}[]`);
  }

  /** Value at close of flows that come at the end of each period. */
  present(flow: string): string {
    const rate = this.driver("DiscountRate");
    return `OFFTAKE.VAL.DCF(${flow}[], period_end[], ${rate}, period_end.opening)`;
  }
}

/** The same for both answers to whether the tenant stays. */

const OTHERS = ["bear", "base", "bull"] as const;

const atCase = new OneCase("@").contract;
const bookValue = (day: string, output: string) =>
  `OFFTAKE.DEP.COMPONENTS(@components[], ${day}, "${output}", , period_months)`;

/** What each case says of the contract and of the site, whether the tenant stays or leaves. */
export const caseTerms = workings.checkedOn("Case live")`Case terms | Contract and site, by case |
  Case inputs that are the same whether the tenant stays or exits.`({
  case_terms: table("Contract and site", heads(CASE_NAMES)),
  case_exit_date: date.each("Earliest exit date")`${atCase.exitSeenFrom("AsOf")}`,
  case_last_day: date.each("Last service day if tenant exits early")`
    MAX(case_exit_date.@ - 1, StartDate)`,
  case_exit_payment: $m.each("Early termination fee")`
    ${atCase.boundFrom("AsOf")} - ${atCase.boundFrom("AsOf", "0")}`,
  case_cost_month: $m.each("Monthly power and site operating cost")`(power_mwh_year * @PowerPrice *
    (1 - PowerPassThrough) + ContractedMw * @OpexPerMwYear) / MonthsInYear`,
  case_kept_share: percent.each("Fees net of SG&A and power loss, %")`
    1 - OverheadShare - @PowerLossProbability * MIN(1, AtRiskMw / ContractedMw)`,
  case_cost: $m.each("Capital cost")`ContractedMw * @CapexPerMw`,
  case_book: $m.each("Book value at close")`
    case_cost.@ - ${bookValue("period_end.opening", "ACCUMULATED")}`,
  case_basis: $m.each("Tax basis at close")`${taxBasisAtClose("case_cost.@")}`,
  case_invested: $m.each("Invested capital: NBV less deferred tax")`
    case_book.@ - TaxRate * (case_book.@ - case_basis.@)`,
  case_price: $m.each("Site sale price at term end")`SaleShare * ${bookValue("sale_date", "NBV")}`,
  case_basis_left: $m.each("Tax basis at sale")`
    case_basis.@ - SUMPRODUCT(held[] * @_tax_depreciation[])`,
  ...each(OTHERS, (id) => rampTable(`Fee ramp: ${id}`, `${id}_ramp`, new OneCase(id).driver)),
  ...each(OTHERS, (id) =>
    componentsTable(`Components: ${id}`, `${id}_`, `case_cost.${id}`, new OneCase(id).driver),
  ),
});
