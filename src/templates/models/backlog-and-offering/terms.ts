import { type AssumptionName, vocabulary } from "../../../deals/vocabulary";
import {
  $,
  $m,
  count,
  date,
  days,
  flag,
  gpus,
  type Line,
  months,
  mw,
  number,
  percent,
  perGpuHour,
  text,
  x,
} from "../../language/row";
import { rows, workings } from "../../language/sheet";
import { periodMonths, periodNumber, periodStart } from "../common/timeline";

const EARLIER = "counted_id.opening:counted_id[-1]";

/**
 * A term of every contract: the loaded deal's from the inputs, another's from the library.
 *
 * @param free What a place that is free has, so that every function is nothing there.
 */
const term = (
  name: AssumptionName,
  line: Line,
  free = "0",
  label: string = vocabulary[name].label,
) =>
  line.each(label)`IF(number = 1, ${name}, IF(counts = 1, OFFTAKE.DEAL.VALUE(chosen, "${name}",
    library_case), ${free}))`;

/** The same of what contracts of some kinds lack, such as a count of accelerators. */
const termIfAny = (name: AssumptionName, line: Line) => line.each(vocabulary[name].label)`
  IF(number = 1, IFERROR(N(${name}), 0), IF(counts = 1, IFERROR(OFFTAKE.DEAL.VALUE(chosen, "${name}",
  library_case), 0), 0))`;

/** Which contracts these are, and what each says. */
export const terms = workings.acrossMembers`Terms | The contracts and their terms | Loaded deal from
  Inputs; others from the library in the same case. No contract is counted twice.`({
  Case: rows,
  library_case: text.value("Case of the library's contracts")`
    IF(OR(Scenario = "bear", Scenario = "bull"), Scenario, "base")`,
  "Which contracts": rows,
  number: count.each("Number")`0 | number[-1] + 1`,
  pick: text.each("Selection")`IF(number = 1, "loaded", INDEX(further.pick, number - 1))`,
  chosen: text.tall(2).each("Deal of the library")`"" | IF(number = 1, DealId, IF(pick = "none", "",
    IF(pick = "auto", IFERROR(INDEX(library.id, MATCH(1, INDEX((others.candidate = 1) *
    (COUNTIF(chosen.opening:chosen[-1], library.id) = 0), 0), 0)), ""), pick)))`,
  plain_id: text.each("Deal ID (no version)")`LEFT(chosen, FIND("@", chosen & "@") - 1)`,
  place: count.each("Place in the library")`
    IF(plain_id = "", 0, IFERROR(MATCH(plain_id & "@*", library.id, 0), 0))`,
  landlord: text.each("Landlord")`
    IF(number = 1, Lessor, IF(place = 0, "", INDEX(library.lessor, place)))`,
  already: count.each("Already included (count)")`
    IF(plain_id = "", 0, COUNTIF(${EARLIER}, plain_id))`,
  overlapping: count.each("Overlapping contracts already included")`
    SUMPRODUCT((overlaps.whole = plain_id) * COUNTIF(${EARLIER}, overlaps.part) + (overlaps.part =
    plain_id) * COUNTIF(${EARLIER}, overlaps.whole))`,
  status: text.each("Status in this model")`
    IF(number = 1, "loaded", IF(plain_id = "", "free", IF(place = 0, "not in library", IF(already >
    0, "already included", IF(overlapping > 0, "overlapping capacity", IF(AND(landlord <> Lessor,
    OtherLandlords = 0), "other landlord", "included"))))))`,
  counts: flag.flow("Included")`IF(OR(status = "loaded", status = "included"), 1, 0)`,
  counted_id: text.each("Deal ID if included")`"" | IF(counts = 1, plain_id, "")`,
  customer: text.each("Customer")`
    IF(number = 1, Lessee, IF(counts = 1, INDEX(library.lessee, place), "–"))`,
  is_first: flag.flow("First contract of this customer")`
    IF(AND(counts = 1, COUNTIF(customer[first]:customer, customer) = 1), 1, 0)`,
  Fee: rows,
  monthly_fee: term("MonthlyFee", $m),
  start_date: term("StartDate", date, "StartDate"),
  term_months: term("TermMonths", months, "1"),
  escalator: term("Escalator", percent),
  free_months: term("FreeMonths", months),
  ramp_months: term("RampMonths", months, "1"),
  ramp_share: term("RampShare", percent, "1"),
  term_end: date.each("Day after term end")`EDATE(start_date, term_months)`,
  "Exit rights": rows,
  exit_reading: term("ExitReading", text.tall(3), '"–"'),
  lock_in_months: term("LockInMonths", months),
  lock_in_days: term("LockInDays", days),
  notice_days: term("NoticeDays", days),
  notice_inside: term("NoticeInside", flag, "FALSE"),
  exit_penalty: term("ExitPenalty", $m),
  "Capacity and market": rows,
  contracted_mw: term("ContractedMw", mw),
  gpu_count: termIfAny("GpuCount", gpus),
  market_mw_year: term("MarketMwYear", $m),
  market_gpu_hour: termIfAny("MarketGpuHour", perGpuHour),
  "Exit and credit assumptions": rows,
  exit_rate: term("ExitRate", percent),
  relet_share: term("RelettingShare", percent),
  default_rate: term("DefaultRate", percent),
  loss_given_default: term("LossGivenDefault", percent),
  discount_rate: term("DiscountRate", percent),
  "Cost and debt": rows,
  it_share: term("ItShare", percent),
  pue: term("Pue", x),
  load_factor: term("LoadFactor", percent),
  power_price: term("PowerPrice", $, "0", "Power price per MWh"),
  pass_through: term("PowerPassThrough", percent),
  opex_per_mw: term("OpexPerMwYear", $m, "0", "Site operating cost per MW-year"),
  overhead: term("OverheadShare", percent),
  capex_per_mw: term("CapexPerMw", $m, "0", "Capital cost per MW"),
  debt_share: term("DebtShare", percent, "0", "Debt, % of capital cost"),
  debt_rate: term("DebtRate", percent),
  "Loaded contract is included once": count.check`COUNTIF(counted_id[], loaded_id) - 1`,
  "No contract is included twice": count.check`
    SUMPRODUCT((counted_id[] <> "") * (COUNTIF(counted_id[], counted_id[]) - 1))`,
  "No overlapping contracts are included": count.check`
    SUMPRODUCT(COUNTIF(counted_id[], overlaps.whole) * COUNTIF(counted_id[], overlaps.part))`,
});

/** Periods from the first day of service of any contract to the last day of all, slices included. */
export const timeline = workings.overTime`Timeline | Timeline |
  Model periods, from first service to the last term end.`({
  Length: rows,
  first_day: date.value("First service date, any contract")`MIN(start_date[], slice_plan.from)`,
  last_end: date.value("Day after last term end")`MAX(term_end[], slices.until)`,
  needed_months: number.value("Months a period needs to reach it")`
    (last_end - first_day) / DaysInYear * MonthsInYear / (period_number[last] - 1)`,
  period_months: { ...periodMonths, name: "PeriodMonths" },
  Periods: rows,
  period_number: periodNumber,
  period_start: periodStart,
  days: days.flow("Days")`period_end - period_end[-1]`,
  "Timeline starts by first service date": days.check`MAX(0, period_start[first] - first_day)`,
  "The timeline reaches the end of the last term": days.check`
    MAX(0, last_end - period_end[last] - 1)`,
  "Days in timeline = last day − first day": days.check`
    days.total - (period_end[last] - period_end.opening)`,
});
