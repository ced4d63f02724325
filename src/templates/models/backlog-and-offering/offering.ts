import { $m, date, flag, percent, text } from "../../language/row";
import { axis, outputs, rows } from "../../language/sheet";
import { asOf, share } from "../common/read-with";
import { ofColumn } from "./contracts";

const { fee, steps, exitSeenFrom, leftFrom, boundFrom } = ofColumn;

/** What the prospectus can say: recognised before its date, and what is left, headline and binding. */
export const offering = outputs.acrossMembers`Offering | Position at prospectus date | Revenue
  recognized before the prospectus date and backlog on that date, headline and enforceable.`({
  Basis: rows,
  prospectus: date.value("Prospectus date")`ProspectusDate`,
  offer_reading: text.tall(3).each("Exit-clause interpretation")`exit_reading`,
  offer_exit: date.each("Earliest exit date at prospectus date")`
    IF(counts = 1, ${exitSeenFrom("ProspectusDate")}, 0)`,
  in_service: flag.flow("In service before prospectus date")`
    IF(AND(counts = 1, start_date < ProspectusDate), 1, 0)`,
  "Before the prospectus date": rows,
  due_before: $m.flow("Fees billed or due")`headline - offer_ahead`,
  accrued: $m.flow("Accrued rent; deferred revenue where negative")`OFFTAKE.LEASE.ACCRUED(${fee},
    ProspectusDate - 1, ${steps}, "STRAIGHT-LINE", offer_exit, MonthsInYear)`,
  recognised: $m.result.flow("Revenue recognized", "RecognisedBefore")`
    SUM(OFFTAKE.LEASE.REVENUE(${fee}, years_before[], ${steps}, "STRAIGHT-LINE", offer_exit))`,
  "Remaining backlog": rows,
  offer_ahead: $m.total.flow("Headline backlog (payments to term end)")`
    ${leftFrom("ProspectusDate")}`,
  offer_enforceable: $m.flow("Enforceable (incl. early termination fee)")`
    ${boundFrom("ProspectusDate")}`,
  offer_fees: $m.flow("of which fees")`${boundFrom("ProspectusDate", "0")}`,
  obligations: $m.result.flow("Remaining performance obligations (RPO)", "RemainingObligations")`
    offer_enforceable - accrued`,
  not_binding: $m.flow("Headline backlog not enforceable")`
    headline - due_before - offer_enforceable`,
  binding_share: percent.both("Enforceable, % of headline backlog")`
    ${share("offer_enforceable.total", "offer_ahead.total")} |
    ${share("offer_enforceable", "offer_ahead")}`,
  "Revenue recognized = fees + accrued rent": $m.check`
    recognised.total - due_before.total - accrued.total`,
  "Recognized + RPO + unenforceable = headline": $m.check`
    recognised.total + obligations.total + not_binding.total - headline.total`,
  "Contract value: recognized, RPO and unenforceable ($m)": $m.chart("stacked column")`
    recognised | obligations | not_binding`,
});

const NOTICE = [30, 60, 90, 180, 365];
const LOCK_IN = [0, 3, 6, 12, 24];

/** How far the reading of the exit clause moves the enforceable backlog. */
export const readings = outputs.labels(46)`Readings | Enforceable value by exit-clause terms |
  Loaded contract at the as-of date under alternative lock-in and notice periods. The last row is
  noncancelable for the full term.`({
  Basis: rows,
  readings_customer: text.value("Customer")`Lessee`,
  readings_as_of: asOf,
  readings_own: text.value("Interpretation used in the model")`ExitReading`,
  readings_enforceable: $m.result.value("Enforceable, interpretation used")`enforceable.1`,
  readings_headline: $m.value("Headline backlog")`ahead.1`,
  by_reading: $m.grid(
    "Enforceable, by lock-in and notice",
    axis("Notice period", "days", NOTICE),
    axis("Lock-in", "months", [...LOCK_IN, "TermMonths"]),
  )`
    OFFTAKE.LEASE.ENFORCEABLE(MonthlyFee, StartDate, TermMonths, AsOf, MIN(down, TermMonths),
    across, ExitPenalty, Escalator, FreeMonths, ramp_1[], NoticeInside)`,
  "Full-term lock-in: enforceable = headline": $m.check`
    by_reading.${LOCK_IN.length + 1}.1 - ahead.1`,
  "Enforceable ≤ headline, all cells": $m.check`MAX(0, MAX(by_reading[]) - ahead.1)`,
});
