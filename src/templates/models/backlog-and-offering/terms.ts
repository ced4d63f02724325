import type { AssumptionName } from "../../../deals/vocabulary";
import { rows } from "../../language/heading";
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
  percent,
  perGpuHour,
  text,
  x,
} from "../../language/row";
import { workings } from "../../language/sheet";

const EARLIER = "counted_id.opening:counted_id[-1]";

/**
 * A term of every contract: the loaded deal's from the inputs, another's from the library.
 *
 * @param free What a place that is free has, so that every function is nothing there.
 */
const term = (name: AssumptionName, label: string, line: Line, free = "0") => line.each(
  label,
)`IF(number = 1, ${name}, IF(counts = 1, OFFTAKE.DEAL.VALUE(chosen, "${name}", library_case),
  ${free}))`;

/** The same of what contracts of some kinds lack, such as a count of accelerators. */
const termIfAny = (name: AssumptionName, label: string, line: Line) => line.each(label)`
  IF(number = 1, IFERROR(N(${name}), 0), IF(counts = 1, IFERROR(OFFTAKE.DEAL.VALUE(chosen, "${name}",
  library_case), 0), 0))`;

/** Which contracts these are, and what each says. */
export const terms = workings.acrossMembers`Terms | The contracts and their terms | The loaded deal
  by its inputs, the others by the library in the same case; nothing is counted twice.`({
  Case: rows,
  library_case: text.value("Case of the library's contracts")`
    IF(OR(Scenario = "bear", Scenario = "bull"), Scenario, "base")`,
  "Which contracts": rows,
  number: count.each("Number")`0 | number[-1] + 1`,
  pick: text.each("Chosen as")`IF(number = 1, "loaded", INDEX(further.pick, number - 1))`,
  chosen: text.tall(2).each("Deal of the library")`"" | IF(number = 1, DealId, IF(pick = "none", "",
    IF(pick = "auto", IFERROR(INDEX(library.id, MATCH(1, INDEX((others.candidate = 1) *
    (COUNTIF(chosen.opening:chosen[-1], library.id) = 0), 0), 0)), ""), pick)))`,
  plain_id: text.each("Id, without its version")`LEFT(chosen, FIND("@", chosen & "@") - 1)`,
  place: count.each("Place in the library")`
    IF(plain_id = "", 0, IFERROR(MATCH(plain_id & "@*", library.id, 0), 0))`,
  landlord: text.each("Landlord")`
    IF(number = 1, Lessor, IF(place = 0, "", INDEX(library.lessor, place)))`,
  already: count.each("Times that it is counted already")`
    IF(plain_id = "", 0, COUNTIF(${EARLIER}, plain_id))`,
  overlapping: count.each("Contracts counted already that tell of the same capacity")`
    SUMPRODUCT((overlaps.whole = plain_id) * COUNTIF(${EARLIER}, overlaps.part) + (overlaps.part =
    plain_id) * COUNTIF(${EARLIER}, overlaps.whole))`,
  status: text.each("Standing in this model")`IF(number = 1, "loaded", IF(plain_id = "", "free",
    IF(place = 0, "not in the library", IF(already > 0, "counted already", IF(overlapping > 0, "same
    capacity", IF(AND(landlord <> Lessor, OtherLandlords = 0), "other landlord", "counted"))))))`,
  counts: flag.flow("Counts")`IF(OR(status = "loaded", status = "counted"), 1, 0)`,
  counted_id: text.each("Id, where it counts")`"" | IF(counts = 1, plain_id, "")`,
  customer: text.each("Customer")`
    IF(number = 1, Lessee, IF(counts = 1, INDEX(library.lessee, place), "–"))`,
  is_first: flag.flow("First contract of this customer")`
    IF(AND(counts = 1, COUNTIF(customer[first]:customer, customer) = 1), 1, 0)`,
  Fee: rows,
  monthly_fee: term("MonthlyFee", "Monthly fee at full capacity", $m),
  start_date: term("StartDate", "First day of service", date, "StartDate"),
  term_months: term("TermMonths", "Term", months, "1"),
  escalator: term("Escalator", "Escalator, at each anniversary", percent),
  free_months: term("FreeMonths", "Months at the start with no fee", months),
  ramp_months: term("RampMonths", "Months at the reduced fee, from the start", months, "1"),
  ramp_share: term("RampShare", "Share of the fee in those months", percent, "1"),
  term_end: date.each("First day after the term")`EDATE(start_date, term_months)`,
  Exit: rows,
  exit_reading: term("ExitReading", "Reading of the exit clause", text.tall(3), '"–"'),
  lock_in_months: term("LockInMonths", "Lock-in, whole months", months),
  lock_in_days: term("LockInDays", "Lock-in, further days", days),
  notice_days: term("NoticeDays", "Notice", days),
  notice_inside: term("NoticeInside", "Notice may run inside the lock-in", flag, "FALSE"),
  exit_penalty: term("ExitPenalty", "Payment on exit", $m),
  "Capacity and market": rows,
  contracted_mw: term("ContractedMw", "Contracted power", mw),
  gpu_count: termIfAny("GpuCount", "Accelerators", gpus),
  market_mw_year: term("MarketMwYear", "Market price of a MW-year", $m),
  market_gpu_hour: termIfAny("MarketGpuHour", "Market price of a GPU-hour", perGpuHour),
  "Whether the tenant stays and pays": rows,
  exit_rate: term("ExitRate", "Chance that it leaves, once free to", percent),
  relet_share: term("RelettingShare", "Price on re-letting, share of the fee", percent),
  default_rate: term("DefaultRate", "Chance that it defaults", percent),
  loss_given_default: term("LossGivenDefault", "Loss given default", percent),
  discount_rate: term("DiscountRate", "Discount rate", percent),
  "Cost and debt": rows,
  it_share: term("ItShare", "IT power, share of contracted power", percent),
  pue: term("Pue", "Power usage effectiveness", x),
  load_factor: term("LoadFactor", "Average load on contracted IT power", percent),
  power_price: term("PowerPrice", "Price of electricity, a MWh", $),
  pass_through: term("PowerPassThrough", "Share of power cost the tenant reimburses", percent),
  opex_per_mw: term("OpexPerMwYear", "Running cost a MW-year", $m),
  overhead: term("OverheadShare", "Selling and administration, share of revenue", percent),
  capex_per_mw: term("CapexPerMw", "Capital cost a MW", $m),
  debt_share: term("DebtShare", "Debt, share of capital cost", percent),
  debt_rate: term("DebtRate", "Interest on debt", percent),
  "The loaded contract counts, and counts once": count.check`COUNTIF(counted_id[], loaded_id) - 1`,
  "No contract counts twice": count.check`
    SUMPRODUCT((counted_id[] <> "") * (COUNTIF(counted_id[], counted_id[]) - 1))`,
  "No two that count are the same capacity": count.check`
    SUMPRODUCT(COUNTIF(counted_id[], overlaps.whole) * COUNTIF(counted_id[], overlaps.part))`,
});
