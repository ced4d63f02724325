import { CASES } from "../../../deals/cases";
import { heads, rows, table } from "../../language/heading";
import { $, $m, date, number, percent, years } from "../../language/row";
import { outputs } from "../../language/sheet";
import { CASE_NAMES, STAYS, type Stay } from "./one-case";

const ofStay = (stay: Stay) => ({
  [`${stay}_by_case`]: table(`Value if ${STAYS[stay].toLowerCase()}`, heads(CASE_NAMES)),
  [`${stay}_landlord_value`]: $m.each("Value to the landlord, less what it forgoes")`
    @_landlord_value.${stay}`,
  [`${stay}_put_in`]: $m.each("Put in at close")`-case_invested.@`,
  [`${stay}_landlord_npv`]: $m.result.each("Net present value")`
    ${stay}_landlord_value.@ + ${stay}_put_in.@`,
  [`${stay}_debt`]: $m.each("Debt that the cash carries")`@_debt.${stay}`,
});

export const cases = outputs`Cases | Bear, base, bull | Value by case, side by side and weighted by
  probability: if the tenant stays, and if it leaves as soon as it may.`({
  differences: table("What differs", heads(CASE_NAMES)),
  exits: date.each("First day without service, notice given at once")`case_exit_date.@`,
  by_case_monthlyfee: $m.each("Monthly fee at full capacity")`@MonthlyFee`,
  by_case_rampshare: percent.each("Share of the fee at the start")`@RampShare`,
  by_case_powerprice: $.each("Price of electricity a MWh")`@PowerPrice`,
  by_case_opexpermwyear: $m.each("Running cost a MW-year")`@OpexPerMwYear`,
  by_case_powerlossprobability: percent.each("Probability of losing the power at risk")`
    @PowerLossProbability`,
  by_case_capexpermw: $m.each("Capital cost a MW")`@CapexPerMw`,
  by_case_gpulifeyears: years.each("Life of accelerators and servers")`@GpuLifeYears`,
  by_case_relettingshare: percent.each("Price on re-letting, share of the fee")`@RelettingShare`,
  by_case_displacedshare: percent.each("What the landlord forgoes, share of the fee")`
    @DisplacedShare`,
  by_case_discountrate: percent.each("Discount rate")`@DiscountRate`,
  ...ofStay("stays"),
  ...ofStay("leaves"),
  npv_by_case: table("Net present value by case", heads(CASES)),
  probability: percent.each("Probability")`@Probability`,
  npv_stays: $m.each(STAYS.stays)`stays_landlord_npv.@`,
  npv_leaves: $m.each(STAYS.leaves)`leaves_landlord_npv.@`,
  "Weighted by probability": rows,
  weighted_stays: $m.result.value("Net present value if the tenant stays", "WeightedNpvStays")`
    OFFTAKE.VAL.PROBWEIGHT(npv_stays[], probability[])`,
  weighted_leaves: $m.result.value(
    "Net present value if it leaves as soon as it may",
    "WeightedNpvLeaves",
  )`
    OFFTAKE.VAL.PROBWEIGHT(npv_leaves[], probability[])`,
  "Probabilities add up to one": number.check`SUM(probability[]) - 1`,
  "Weighted value is the sum of value times probability": $m.check`
    weighted_stays + weighted_leaves - SUMPRODUCT(npv_stays[] + npv_leaves[], probability[])`,
  "Net present value by case: the tenant stays, or leaves ($m)": $m.chart("column", "npv_by_case", {
    by: "rows",
  })`npv_stays | npv_leaves`,
});
