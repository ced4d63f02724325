import { rows, table } from "../template";
import { componentsTable } from "./components";
import { contract, invoicedUntil } from "./contract";
import type { OneCase } from "./one-case";
import { taxBasisAtClose, taxDepreciationOfAll } from "./tax-classes";

/** What a case says of the contract and of the site, before anybody stays or leaves. */
export function caseContract(one: OneCase) {
  const { driver } = one;
  const k = (row: string) => one.key(row);
  const { fee, steps, exit, inside } = contract(driver, `${k("ramp")}[]`);
  const binding = (penalty: string) =>
    `OFFTAKE.LEASE.ENFORCEABLE(${fee}, ${exit}, ${penalty}, ${steps}, ${inside})`;
  const cost = `${k("cost_month")}, StartDate, TermMonths`;
  return [
    table(
      "Share of the fee",
      k("ramp"),
      { from: "From month", share: "Share" },
      {
        [k("reduced")]: {
          label: "At the start",
          unit: "%",
          cells: { from: "1", share: driver("RampShare") },
        },
        [k("full")]: {
          label: "From then on",
          unit: "%",
          cells: { from: "RampMonths + 1", share: "1" },
        },
      },
      { from: "months" },
    ),
    rows("Contract and site", {
      [k("exit_date")]: {
        label: "First day without service, notice given at once",
        unit: "date",
        value: `OFFTAKE.LEASE.EXITDATE(StartDate, TermMonths, ${exit}, ${inside})`,
      },
      [k("last_day")]: {
        label: "Last day of service, if the tenant leaves then",
        unit: "date",
        value: `MAX(${k("exit_date")} - 1, StartDate)`,
      },
      [k("exit_payment")]: {
        label: "Payment on exit",
        unit: "$m",
        value: `${binding("ExitPenalty")} - ${binding("0")}`,
      },
      [k("cost_month")]: {
        label: "Power and running cost a month",
        unit: "$m",
        value: `(power_mwh_year * ${driver("PowerPrice")} * (1 - PowerPassThrough) + ContractedMw * ${driver("OpexPerMwYear")}) / MonthsInYear`,
      },
      [k("kept_share")]: {
        label: "Share of the fees that overhead and lost power leave",
        unit: "%",
        value: `1 - OverheadShare - ${driver("PowerLossProbability")} * MIN(1, AtRiskMw / ContractedMw)`,
      },
      [k("cost")]: {
        label: "Capital cost",
        unit: "$m",
        value: `ContractedMw * ${driver("CapexPerMw")}`,
      },
    }),
    componentsTable(k(""), k("cost"), driver),
    rows("Site at close and at its sale", {
      [k("book")]: {
        label: "Book value at close",
        unit: "$m",
        value: `${k("cost")} - OFFTAKE.DEP.COMPONENTS(${k("components")}[], period_end.opening, "ACCUMULATED", , period_months)`,
      },
      [k("basis")]: {
        label: "Tax basis at close",
        unit: "$m",
        value: taxBasisAtClose(k("cost")),
      },
      [k("invested")]: {
        label: "Put in at close: book value less deferred tax",
        unit: "$m",
        value: `${k("book")} - TaxRate * (${k("book")} - ${k("basis")})`,
      },
      [k("price")]: {
        label: "Price of the site at the end of the term",
        unit: "$m",
        value: `SaleShare * OFFTAKE.DEP.COMPONENTS(${k("components")}[], sale_date, "NBV", , period_months)`,
      },
      [k("basis_left")]: {
        label: "Tax basis at its sale",
        unit: "$m",
        value: `${k("basis")} - SUMPRODUCT(held[] * ${k("tax_depreciation")}[])`,
      },
    }),
    rows("What the contract says", {
      [k("fees")]: {
        label: "Fees to the end of the term",
        unit: "$m",
        series: `OFFTAKE.LEASE.PAYMENTS(${fee}, period_end[], ${steps})`,
        total: "sum",
      },
      [k("fees_to_exit")]: {
        label: "Fees to the first exit",
        unit: "$m",
        series: invoicedUntil(fee, steps, k("exit_date")),
        total: "sum",
      },
      [k("cost_to_term")]: {
        label: "Power and running cost to the end of the term",
        unit: "$m",
        series: `OFFTAKE.LEASE.PAYMENTS(${cost}, period_end[])`,
        total: "sum",
      },
      [k("cost_to_exit")]: {
        label: "The same to the first exit",
        unit: "$m",
        series: invoicedUntil(cost, ", , ", k("exit_date")),
        total: "sum",
      },
      [k("tax_depreciation")]: {
        label: "Tax depreciation, if the site were kept",
        unit: "$m",
        series: taxDepreciationOfAll(k("cost")),
        total: "sum",
      },
      [k("last_period")]: {
        label: "The tenant leaves, if it leaves as soon as it may",
        unit: "flag",
        each: `IF(AND(${k("last_day")} >= period_start, ${k("last_day")} <= period_end), 1, 0)`,
      },
    }),
  ] as const;
}
