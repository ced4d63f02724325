import { rows } from "../../language/heading";
import { $m, date, flag, percent, text } from "../../language/row";
import { outputs } from "../../language/sheet";
import { share } from "../common/share";
import { ofColumn } from "./contracts";

const { fee, steps, exitSeenFrom, leftFrom, boundFrom } = ofColumn;

/** What the prospectus can say: recognised before its date, and what is left, headline and binding. */
export const offering = outputs.acrossMembers`Offering | At the prospectus date |
  What has been recognised before the prospectus, and what of each contract is left on its date:
  headline beside what binds.`({
  "Read with": rows,
  prospectus: date.value("Prospectus date")`ProspectusDate`,
  offer_reading: text.tall(3).each("Reading of the exit clause")`exit_reading`,
  offer_exit: date.each("First day without service, seen from that date")`
    IF(counts = 1, ${exitSeenFrom("ProspectusDate")}, 0)`,
  in_service: flag.flow("In service before that date")`
    IF(AND(counts = 1, start_date < ProspectusDate), 1, 0)`,
  "Up to the prospectus": rows,
  due_before: $m.flow("Fees due")`headline - offer_ahead`,
  accrued: $m.flow("Accrued rent; deferred revenue where negative")`OFFTAKE.LEASE.ACCRUED(${fee},
    ProspectusDate - 1, ${steps}, "STRAIGHT-LINE", offer_exit, MonthsInYear)`,
  recognised: $m.result.flow("Revenue recognised", "RecognisedBefore")`
    SUM(OFFTAKE.LEASE.REVENUE(${fee}, years_before[], ${steps}, "STRAIGHT-LINE", offer_exit))`,
  "What is left": rows,
  offer_ahead: $m.total.flow("Headline backlog: payments to the end of the term")`
    ${leftFrom("ProspectusDate")}`,
  offer_enforceable: $m.flow("Enforceable: payments to the first exit, and on it")`
    ${boundFrom("ProspectusDate")}`,
  offer_fees: $m.flow("of it fees")`${boundFrom("ProspectusDate", "0")}`,
  obligations: $m.result.flow(
    "Remaining performance obligations: bound, not yet recognised",
    "RemainingObligations",
  )`
    offer_enforceable - accrued`,
  not_binding: $m.flow("Headline that does not bind: not an obligation")`
    headline - due_before - offer_enforceable`,
  binding_share: percent.both("Share of the headline backlog that binds")`
    ${share("offer_enforceable.total", "offer_ahead.total")} |
    ${share("offer_enforceable", "offer_ahead")}`,
  "Revenue recognised is fees due and accrued rent": $m.check`
    recognised.total - due_before.total - accrued.total`,
  "Recognised, obligations and what does not bind are the headline": $m.check`
    recognised.total + obligations.total + not_binding.total - headline.total`,
  "Headline of each contract: recognised, binding, and what does not bind ($m)": $m.chart(
    "stacked column",
  )`
    recognised | obligations | not_binding`,
});
