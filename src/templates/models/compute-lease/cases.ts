import { CASES } from "../../../deals/cases";
import { $, $m, date, number, percent, years } from "../../language/row";
import { heads, outputs, rows, table } from "../../language/sheet";
import { CASE_NAMES, STAYS, type Stay } from "./case-terms";

const ofStay = (stay: Stay) => ({
  [`${stay}_by_case`]: table(`Value: ${STAYS[stay].toLowerCase()}`, heads(CASE_NAMES)),
  [`${stay}_landlord_value`]: $m.each("Value to landlord, net of opp. cost")`
    @_landlord_value.${stay}`,
  [`${stay}_put_in`]: $m.each("Invested capital at close")`-case_invested.@`,
  [`${stay}_landlord_npv`]: $m.result.each("Net present value")`
    ${stay}_landlord_value.@ + ${stay}_put_in.@`,
  [`${stay}_debt`]: $m.each("Debt capacity")`@_debt.${stay}`,
});

export const cases = outputs`Cases | Bear, base and bull cases | Value by case and
  probability-weighted, assuming the tenant stays to term or exits at the earliest date.`({
  differences: table("Case assumptions", heads(CASE_NAMES)),
  exits: date.each("Earliest exit date")`case_exit_date.@`,
  by_case_monthlyfee: $m.each("Monthly fee at full capacity")`@MonthlyFee`,
  by_case_rampshare: percent.each("Ramp fee, % of full fee")`@RampShare`,
  by_case_powerprice: $.each("Power price per MWh")`@PowerPrice`,
  by_case_opexpermwyear: $m.each("Site operating cost per MW-year")`@OpexPerMwYear`,
  by_case_powerlossprobability: percent.each("Probability of losing the power at risk")`
    @PowerLossProbability`,
  by_case_capexpermw: $m.each("Capital cost per MW")`@CapexPerMw`,
  by_case_gpulifeyears: years.each("Useful life: accelerators and servers")`@GpuLifeYears`,
  by_case_relettingshare: percent.each("Re-lease rate, % of contract fee")`@RelettingShare`,
  by_case_displacedshare: percent.each("Landlord opportunity cost, % of fee")`@DisplacedShare`,
  by_case_discountrate: percent.each("Discount rate")`@DiscountRate`,
  ...ofStay("stays"),
  ...ofStay("leaves"),
  npv_by_case: table("NPV by case", heads(CASES)),
  probability: percent.each("Probability")`@Probability`,
  npv_stays: $m.each(STAYS.stays)`stays_landlord_npv.@`,
  npv_leaves: $m.each(STAYS.leaves)`leaves_landlord_npv.@`,
  "Probability-weighted": rows,
  weighted_stays: $m.result.value("NPV, tenant stays", "WeightedNpvStays")`
    OFFTAKE.VAL.PROBWEIGHT(npv_stays[], probability[])`,
  weighted_leaves: $m.result.value("NPV, tenant exits at earliest date", "WeightedNpvLeaves")`
    OFFTAKE.VAL.PROBWEIGHT(npv_leaves[], probability[])`,
  "Case probabilities sum to 100%": number.check`SUM(probability[]) - 1`,
  "Weighted NPV = Σ(NPV × probability)": $m.check`
    weighted_stays + weighted_leaves - SUMPRODUCT(npv_stays[] + npv_leaves[], probability[])`,
  "NPV by case: tenant stays vs. exits early ($m)": $m.chart("column", "npv_by_case", {
    by: "rows",
  })`npv_stays | npv_leaves`,
});
